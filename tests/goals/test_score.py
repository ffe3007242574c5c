"""The smoothed score: a weighted mean that forgives, forgets slowly and ignores what it does not know."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.score import score

shares = st.lists(st.none() | st.floats(0, 1), max_size=120)


@given(shares)
@settings(max_examples=100, deadline=None)
def test_it_stays_between_nothing_and_all_of_it(days: list[float | None]) -> None:
    assert 0 <= score(days) <= 1


@given(shares, st.integers(0, 120))
@settings(max_examples=100, deadline=None)
def test_a_day_that_is_unknown_changes_nothing(days: list[float | None], at: int) -> None:
    assert score([*days[:at], None, *days[at:]]) == score(days)


@given(shares, st.floats(0, 1))
@settings(max_examples=100, deadline=None)
def test_a_better_day_never_lowers_it(days: list[float | None], share: float) -> None:
    assert score([*days, share]) <= score([*days, 1.0]) + 1e-9
    assert score([*days, share]) >= score([*days, 0.0]) - 1e-9


def test_someone_who_does_it_all_is_wholly_steady_from_the_first_day() -> None:
    assert score([1.0]) == pytest.approx(1)
    assert score([1.0] * 60) == pytest.approx(1)
    assert score([]) == score([None]) == 0


def test_one_miss_costs_a_little_and_a_day_weighs_half_after_thirteen() -> None:
    assert 0.94 < score([1.0] * 60 + [0.0]) < 0.96
    late, early = score([0.0] * 400 + [1.0]), score([0.0] * 400 + [1.0] + [0.0] * 13)
    assert early == pytest.approx(late / 2)
