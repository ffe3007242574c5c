"""A goal in a button: it fits, and comes back as it was."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.sums import Asked, Sum
from bot.goals.pace import Plan
from bot.goals.platform import Platform
from bot.telegram.callbacks import encode
from bot.telegram.handlers.goal_button import packed, unpacked

TODAY = date(2026, 11, 22)
COUNTS = st.integers(10, 10**9)


@settings(max_examples=200, deadline=None)
@given(
    asked=st.sampled_from(Asked),
    platform=st.none() | st.sampled_from(Platform),
    current=st.none() | st.integers(0, 10**9),
    more=COUNTS,
    is_gain=st.booleans(),
    pace=st.fractions(Fraction(1, 10), 10**5, max_denominator=10_000),
    days=st.integers(1, 3653),
)
def test_the_goal_it_makes_fits_a_button_and_comes_back_whole(
    asked: Asked, platform: Platform | None, current: int | None, more: int, is_gain: bool, pace: Fraction, days: int
) -> None:
    plan = Plan(TODAY, current or 0, TODAY + timedelta(days=days), (current or 0) + more)
    draft = Sum(asked, plan, pace, None, platform, current, more if is_gain else None).draft
    arguments = packed(draft)
    encode("goal-sum", *arguments)
    back = unpacked(*arguments)
    assert back is not None
    assert replace(back, per_day=None) == replace(draft, per_day=None)
    assert back.per_day == pytest.approx(draft.per_day) if draft.per_day else back.per_day is None
    if asked is Asked.WHEN and draft.per_day:
        assert Fraction(arguments[3]) == pace


@pytest.mark.parametrize(
    "arguments", [("x", "?", "5", "2"), ("moon", "1", "5", "2"), ("-", "1", "5", "1/0"), ("",) * 4]
)
def test_a_button_of_somebody_else_is_no_goal(arguments: tuple[str, str, str, str]) -> None:
    assert unpacked(*arguments) is None
