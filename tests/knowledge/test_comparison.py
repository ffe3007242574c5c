import pytest

from bot.knowledge.cases import Case, Outcome
from bot.knowledge.comparison import Tally, known_questions, moved
from bot.knowledge.evaluation import Report, Result
from tests.knowledge.samples import article

OURS = Case("follow limit", "en", Outcome.ANSWER, "limits-x")
ELSEWHERE = Case("omelette", "en", Outcome.NO_ANSWER)
HELLO = Case("hello", "en", Outcome.SMALL_TALK)


def _result(case: Case, outcome: str, found: str | None = None, *others: str) -> Result:
    return Result(case, outcome, found, others, 0.5, "en")


# Each kind of question with its replies, the worst first.
BETTER_AND_BETTER = [
    [
        _result(OURS, "answer", "shadowban"),
        _result(OURS, "no_answer"),
        _result(OURS, "clarify", "shadowban", "limits-x"),
        _result(OURS, "clarify", "limits-x", "shadowban"),
        _result(OURS, "answer", "limits-x"),
    ],
    [
        _result(ELSEWHERE, "answer", "limits-x"),
        _result(ELSEWHERE, "clarify", "limits-x"),
        _result(ELSEWHERE, "no_answer"),
    ],
    [_result(HELLO, "answer", "limits-x"), _result(HELLO, "small_talk")],
]  # fmt: skip


@pytest.mark.parametrize("replies", BETTER_AND_BETTER)
def test_a_better_reply_is_a_gain_and_a_worse_one_a_loss(replies: list[Result]) -> None:
    for at, worse in enumerate(replies):
        for better in replies[at + 1 :]:
            (gain,) = moved(Report((worse,)), Report((better,)))
            (loss,) = moved(Report((better,)), Report((worse,)))
            assert gain.gain > 0 > loss.gain


def test_one_wrong_article_for_another_is_neither() -> None:
    (found,) = moved(Report((_result(OURS, "answer", "a"),)), Report((_result(OURS, "answer", "b"),)))
    assert found.gain == 0


def test_only_what_moved_is_listed_the_losses_first() -> None:
    right, wrong, none = (_result(OURS, "answer", "limits-x"), _result(OURS, "answer", "a"), _result(OURS, "no_answer"))
    before, after = Report((right, none, right, wrong)), Report((right, right, wrong, none))
    assert [one.after for one in moved(before, after)] == [wrong, none, right]


def test_a_tally_counts_the_replies() -> None:
    replies = [one for replies in BETTER_AND_BETTER for one in replies]
    assert Tally.of(Report(tuple(replies))) == Tally(asked=10, top1=2, helped=3, wrong=3, declined=2)


def test_every_phrasing_is_asked_once_and_belongs_to_the_article_that_has_it_now() -> None:
    before = [article("limits-x", phrasings=["follow cap", "gone"]), article("shadowban", phrasings=["moved"])]
    after = [article("limits-x", phrasings=["follow cap", "moved", "new"]), article("shadowban", phrasings=["hidden"])]
    found = known_questions(before, after, [HELLO])
    assert {case.question: case.id for case in found} == {
        "follow cap": "limits-x",
        "gone": "limits-x",
        "moved": "limits-x",
        "new": "limits-x",
        "hidden": "shadowban",
        "hello": None,
    }
    assert len(found) == 6
