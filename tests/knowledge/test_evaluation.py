import pytest

from bot.knowledge.cases import Case, Outcome
from bot.knowledge.evaluation import Report, Result, evaluate


def case(article_id: str | None, outcome: Outcome = Outcome.ANSWER, kind: str = "plain") -> Case:
    return Case("q", "en", outcome, article_id, kind=kind)


@pytest.fixture
def report() -> Report:
    results = iter(
        [
            Result(case("a"), "answer", "a", (), 0.95, "en"),
            Result(case("a"), "answer", "b", ("a",), 0.75, "en"),
            Result(case("a"), "clarify", "b", ("c", "a"), 0.35, "fr"),
            Result(case("a"), "no_answer", None, ("a",), 0.05, "en"),
            Result(case(None, Outcome.NO_ANSWER), "answer", "a", (), 0.65, "en"),
            Result(case(None, Outcome.NO_ANSWER), "no_answer", None, (), 0.0, "en"),
            Result(case(None, Outcome.SMALL_TALK), "small_talk", None, (), 1.0, "en"),
        ]
    )
    return evaluate([case("a")] * 7, lambda _: next(results))


def test_rates_count_what_they_say(report: Report) -> None:
    rates = report.overall
    assert (rates.count, rates.top1, rates.top3, rates.helped, rates.wrong) == (7, 0.25, 1.0, 0.5, 0.25)
    assert (rates.answered_outside, rates.declined_outside, rates.small_talk) == (0.5, 0.5, 1.0)
    assert rates.language == pytest.approx(6 / 7)


def test_groups_hold_their_own_results(report: Report) -> None:
    assert {name: rates.count for name, rates in report.by("band").items()} == {
        "answer": 3, "clarify": 1, "no_answer": 2, "small_talk": 1
    }  # fmt: skip
    assert report.by("band")["small_talk"].top1 is None


def test_confusions_name_both_sides(report: Report) -> None:
    assert report.confusions == (("a", "b", 2), ("a", "no_answer", 1))


def test_reliability_compares_scores_with_what_was_right(report: Report) -> None:
    assert [(low, count, right) for low, _, count, _, right in report.reliability] == [
        (0.3, 1, 0.0), (0.6, 1, 0.0), (0.7, 1, 0.0), (0.9, 1, 1.0)
    ]  # fmt: skip
