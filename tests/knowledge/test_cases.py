import pytest

from bot.knowledge.cases import Outcome, parse_cases


def test_it_reads_one_case_a_line() -> None:
    answered = '{"q": "a", "lang": "en", "id": "x", "also": ["y"], "kind": "short", "outcome": "answer"}'
    text = answered + '\n\n{"q": "b", "lang": "fr", "outcome": "small_talk"}\n'
    cases, problems = parse_cases(text, "c.jsonl")
    assert problems == ()
    assert [(c.question, c.outcome, c.line) for c in cases] == [("a", Outcome.ANSWER, 1), ("b", Outcome.SMALL_TALK, 3)]
    assert cases[0].is_answered_by("x")
    assert cases[0].is_answered_by("y")
    assert not cases[0].is_answered_by("z")
    assert not cases[1].is_answered_by(None)


@pytest.mark.parametrize(
    "line",
    [
        "no",
        "[]",
        '{"q": 1}',
        '{"q": "a", "outcome": "x"}',
        '{"q": "a"}',
        '{"q": "a", "id": "x", "also": 1}',
        "[" * 100_000,
    ],
)
def test_a_bad_line_is_a_finding(line: str) -> None:
    cases, problems = parse_cases("\n" + line, "c.jsonl")
    assert cases == ()
    assert [(p.path, p.line) for p in problems] == [("c.jsonl", 2)]
