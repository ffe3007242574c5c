"""The verdict on an account, for every possible set of answers."""

from itertools import product

import pytest

from bot.contacts.check import Finding, Question, Verdict, judge, next_question

EVERY = [dict(zip(Question, given, strict=True)) for given in product((True, False), repeat=len(Question))]
_RANK = {Verdict.LEAVE: 0, Verdict.TRY_FIRST: 1, Verdict.WORTH_IT: 2}


def _but(*noes: Question) -> Finding:
    return judge({question: question not in noes for question in Question})


def test_it_asks_six_questions_in_order_and_then_none() -> None:
    answers: dict[Question, bool] = {}
    asked = []
    while (question := next_question(answers)) is not None:
        asked.append(question)
        answers[question] = False
    assert asked == list(Question)
    assert len(asked) == 6


def test_five_of_six_are_enough_and_four_ask_for_a_try() -> None:
    assert _but().verdict is Verdict.WORTH_IT
    assert _but(Question.CARE) == Finding(
        Verdict.WORTH_IT, 5, tuple(one for one in Question if one is not Question.CARE), (Question.CARE,)
    )
    assert _but(Question.CARE, Question.ACTIVE) == Finding(Verdict.TRY_FIRST, 4, (Question.ACTIVE, Question.CARE))
    assert _but(Question.CARE, Question.ACTIVE, Question.TALKS).verdict is Verdict.LEAVE


@pytest.mark.parametrize("decisive", [Question.REAL, Question.READ])
def test_nobody_there_or_nothing_to_read_decides_alone(decisive: Question) -> None:
    assert _but(decisive) == Finding(Verdict.LEAVE, 5, (decisive,))
    assert _but(decisive, Question.ACTIVE).because == (decisive,)


def test_a_yes_in_place_of_a_no_never_makes_it_worse() -> None:
    for answers in EVERY:
        for question in Question:
            better = judge({**answers, question: True})
            assert _RANK[better.verdict] >= _RANK[judge(answers).verdict]


def test_every_verdict_names_answers_that_were_given_that_way() -> None:
    for answers in EVERY:
        found = judge(answers)
        assert found.because
        assert {answers[one] for one in found.because} == {found.verdict is Verdict.WORTH_IT}
        assert not any(answers[one] for one in found.despite)
        assert found.yeses == sum(answers.values())


def test_a_missing_answer_is_no_verdict() -> None:
    with pytest.raises(KeyError):
        judge({Question.REAL: True})
