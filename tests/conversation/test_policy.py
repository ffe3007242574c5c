import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.policy import (
    ANSWER_AT,
    CLARIFY_AT,
    MOST_ALTERNATIVES,
    MOST_OPTIONS,
    OURS_AT,
    TAP,
    UNSURE_AFTER_ASKING_AT,
    WRONG_ANSWER,
    Band,
    decide,
)
from bot.knowledge.search import Hit, Reasons
from bot.language import Language

REASONS = Reasons(Language.EN, (), (), (), (), ())


def hits(*scores: float) -> list[Hit]:
    return [Hit(f"topic-{at}", score, 1.0, REASONS) for at, score in enumerate(scores)]


@pytest.mark.parametrize(
    ("scores", "band"),
    [
        ((), Band.NO_ANSWER),
        ((0.95, 0.02), Band.ANSWER),
        ((ANSWER_AT, 0.3), Band.ANSWER),
        ((ANSWER_AT - 0.01, 0.3), Band.CLARIFY),
        ((CLARIFY_AT,), Band.CLARIFY),
        ((CLARIFY_AT - 0.001,), Band.NO_ANSWER),
    ],
)
def test_the_bands(scores: tuple[float, ...], band: Band) -> None:
    assert decide(hits(*scores)).band is band


def test_it_answers_exactly_where_a_tap_would_cost_more() -> None:
    assert pytest.approx(TAP) == (1 - ANSWER_AT) * WRONG_ANSWER


def test_it_never_answers_outright_what_may_not_be_ours() -> None:
    assert decide([Hit("a", 0.9, OURS_AT - 0.01, REASONS)]).band is Band.CLARIFY


def test_after_a_choice_a_good_score_is_enough_even_if_it_might_not_be_ours() -> None:
    assert decide([Hit("a", 0.91, OURS_AT - 0.01, REASONS)], asked_back=True).band is Band.ANSWER
    assert decide([Hit("a", UNSURE_AFTER_ASKING_AT - 0.01, 0.9, REASONS)], asked_back=True).band is Band.NO_ANSWER


def test_it_never_asks_back_twice_running() -> None:
    for score in (0.01, 0.1, 0.2, 0.39, 0.4, 0.59, 0.7):
        assert decide(hits(score), asked_back=True).band is not Band.CLARIFY


@settings(max_examples=100, deadline=None)
@given(st.lists(st.floats(0, 1), max_size=8), st.booleans())
def test_it_never_offers_too_many_and_always_the_best_first(scores: list[float], asked_back: bool) -> None:
    ordered = sorted(scores, reverse=True)
    decision = decide(hits(*ordered), asked_back=asked_back)
    most = {Band.ANSWER: 1 + MOST_ALTERNATIVES, Band.CLARIFY: MOST_OPTIONS, Band.NO_ANSWER: 3}[decision.band]
    assert len(decision.ids) <= most
    assert list(decision.ids) == [f"topic-{at}" for at in range(len(decision.ids))]
