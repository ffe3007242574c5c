"""Seven days of a goal: what was gained and asked, and what nobody knows."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.pace import Plan, Point, Stretch
from bot.goals.week import DAYS, Gain, week_of

START = date(2026, 11, 2)
DAY = timedelta(days=1)
PLAN = Plan(START, 1000, START + 100 * DAY, 2000)
SUNDAY = START + 13 * DAY


def test_a_number_every_day_gives_what_each_day_brought() -> None:
    points = [Point(START + n * DAY, 1000 + n * n) for n in range(20)]
    week = week_of(PLAN, points, SUNDAY)
    assert week.days[0] == START + 7 * DAY
    assert [gain.change for gain in week.gains] == [2 * n - 1 for n in range(7, 14)]
    assert week.change == 13 * 13 - 6 * 6
    assert (week.unknown, week.since, week.wanted) == ((), None, 70)


def test_a_report_answers_for_the_days_since_the_one_before_and_the_rest_is_unknown() -> None:
    week = week_of(PLAN, [Point(START + 4 * DAY, 1030), Point(START + 9 * DAY, 1080)], SUNDAY)
    assert week.gains == (Gain(START + 7 * DAY, START + 9 * DAY, 5, 50),)
    assert week.gains[0].per_day == 10
    assert week.unknown == tuple(START + n * DAY for n in range(10, 14))
    assert week.since == START + 4 * DAY


def test_a_week_without_a_number_has_no_change_rather_than_none_gained() -> None:
    week = week_of(PLAN, [Point(START + 3 * DAY, 1010)], SUNDAY)
    assert week.change is None
    assert week.unknown == week.days


def test_days_off_ask_for_nothing_and_are_not_called_unknown() -> None:
    off = Stretch(START + 12 * DAY, START + 13 * DAY, 0)
    week = week_of(Plan(START, 1000, START + 102 * DAY, 2000, (off,)), [], SUNDAY)
    assert week.is_off == (False,) * 5 + (True,) * 2
    assert week.asked[-2:] == (0.0, 0.0)
    assert (len(week.unknown), week.wanted) == (5, 50)


def test_days_before_the_goal_are_neither_asked_for_nor_unknown() -> None:
    week = week_of(PLAN, [], START + 2 * DAY)
    assert list(week.asked) == [0, 0, 0, 0, 0, 10, 10]
    assert week.unknown == (START + DAY, START + 2 * DAY)


@given(st.dictionaries(st.integers(-20, 40), st.integers(0, 10**9), max_size=30), st.integers(-5, 120))
@settings(max_examples=150, deadline=None)
def test_every_day_since_the_goal_is_gained_off_or_unknown_and_the_gains_add_up(
    reports: dict[int, int], day: int
) -> None:
    last_on = START + day * DAY
    week = week_of(PLAN, [Point(START + n * DAY, count) for n, count in reports.items()], last_on)
    assert len(week.asked) == len(week.is_off) == DAYS
    known = {one for one in week.days for gain in week.gains if gain.first_on <= one <= gain.last_on}
    assert not known & set(week.unknown)
    assert known | set(week.unknown) >= {one for one in week.days if one > START}
    told = {START: PLAN.start} | {START + n * DAY: count for n, count in reports.items()}
    before = [on for on in sorted(told) if on < week.first_on]
    during = [on for on in sorted(told) if week.first_on <= on <= last_on]
    if before and during:
        assert week.change == told[during[-1]] - told[before[-1]]
