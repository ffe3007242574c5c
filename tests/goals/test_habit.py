"""The arithmetic of habits: a day at a time and a week at a time, at least and at most."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.habit import Aim, Asked, Done, HabitStanding, Period, Sense, is_plausible, shares, standing_of

MONDAY = date(2026, 11, 16)
DAILY = Aim(Sense.AT_LEAST, Period.DAY, (Asked(date.min, 5),))
WEEKLY = Aim(Sense.AT_LEAST, Period.WEEK, (Asked(date.min, 3),))
SCREEN = Aim(Sense.AT_MOST, Period.DAY, (Asked(date.min, 30),))


def never(_on: date) -> bool:
    return False


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def stands(
    aim: Aim, *done: tuple[int, int], on: int, since: int = 0, off: Callable[[date], bool] = never
) -> HabitStanding:
    return standing_of(aim, day(since), [Done(day(n), amount) for n, amount in done], day(on), off)


def test_it_says_what_is_missing_and_what_is_done_today() -> None:
    now_is = stands(DAILY, (0, 5), (1, 2), (1, 1), on=1)
    assert (now_is.done, now_is.left, now_is.is_met, now_is.kept, now_is.known) == (3, 2, False, 1, 1)


def test_a_day_without_a_report_is_unknown_and_not_zero() -> None:
    now_is = stands(DAILY, (0, 5), (3, 5), on=4)
    assert (now_is.done, now_is.kept, now_is.known) == (None, 2, 2)
    assert shares(DAILY, day(0), [Done(day(0), 5), Done(day(2), 0)], day(3), never) == [1.0, None, 0.0, None]


def test_silence_is_no_success_where_less_is_better() -> None:
    silent = stands(SCREEN, on=5)
    assert (silent.done, silent.is_met, silent.known) == (None, False, 0)
    told = stands(SCREEN, (0, 0), (1, 60), (2, 30), on=3)
    assert (told.kept, told.known) == (2, 3)


def test_it_tells_how_far_over_one_is() -> None:
    now_is = stands(SCREEN, (0, 45), on=0)
    assert (now_is.over, now_is.left, now_is.is_met) == (15, 0, False)


def test_a_week_runs_from_monday_to_sunday() -> None:
    now_is = stands(WEEKLY, (0, 1), (6, 2), (7, 1), on=8)
    assert (now_is.done, now_is.left, now_is.kept, now_is.known) == (1, 2, 1, 1)


def test_the_week_it_began_in_the_middle_of_is_no_failure() -> None:
    assert stands(WEEKLY, (5, 1), on=8, since=5).known == 0
    assert stands(WEEKLY, (5, 3), on=8, since=5).kept == 1


def test_days_off_are_no_failure_but_what_is_done_on_them_counts() -> None:
    def off(on: date) -> bool:
        return on <= day(1)

    assert shares(DAILY, day(0), [Done(day(0), 2), Done(day(1), 5)], day(1), off) == [None, 1.0]
    assert stands(DAILY, on=1, off=off).is_off


def test_another_amount_never_changes_what_is_past() -> None:
    aim = Aim(Sense.AT_LEAST, Period.DAY, (Asked(date.min, 2), Asked(day(2), 9)))
    done = [Done(day(n), 2) for n in range(4)]
    assert shares(aim, day(0), done, day(3), never) == [1.0, 1.0, pytest.approx(2 / 9), pytest.approx(2 / 9)]


def test_one_miss_does_not_destroy_the_score() -> None:
    kept = [(n, 5) for n in range(20)]
    before, after = stands(DAILY, *kept, on=19).steadiness, stands(DAILY, *kept, (20, 0), on=21).steadiness
    assert before == pytest.approx(1.0)
    assert after is not None
    assert 0.85 < after < 1.0


def test_ten_times_the_amount_is_asked_about_and_small_numbers_never() -> None:
    assert is_plausible(50, 5)
    assert not is_plausible(51, 5)
    assert not is_plausible(400, 30)


@settings(deadline=None, max_examples=120)
@given(
    done=st.lists(st.tuples(st.integers(0, 40), st.integers(-3, 12)), max_size=30),
    sense=st.sampled_from(Sense),
    period=st.sampled_from(Period),
    amount=st.integers(1, 9),
    on=st.integers(0, 45),
)
def test_it_agrees_with_counting_day_by_day(
    done: list[tuple[int, int]], sense: Sense, period: Period, amount: int, on: int
) -> None:
    now_is = stands(Aim(sense, period, (Asked(date.min, amount),)), *done, on=on)
    days = 1 if period is Period.DAY else 7
    by_period: dict[int, int] = {}
    for number, more in done:
        if number <= on:
            by_period[number // days] = by_period.get(number // days, 0) + more
    totals = {number: max(total, 0) for number, total in by_period.items()}
    assert now_is.done == totals.get(on // days)
    over = [total for number, total in totals.items() if number < on // days]
    kept = [total for total in over if (total >= amount if sense is Sense.AT_LEAST else total <= amount)]
    assert (now_is.kept, now_is.known) == (len(kept), len(over))
    assert now_is.steadiness is None or 0.0 <= now_is.steadiness <= 1.0
