"""Where someone stands, from a plan and reports."""

from datetime import date, timedelta

import pytest

from bot.goals.forecast import Forecast, NoForecast
from bot.goals.pace import Plan, Point
from bot.goals.spells import Change, Spell, bent
from bot.goals.standing import shares, standing_of

START = date(2026, 11, 22)
PLAN = Plan(START, 1000, START + timedelta(days=100), 2000)


def _day(number: int) -> date:
    return START + timedelta(days=number)


def test_without_a_report_someone_stands_where_they_began() -> None:
    standing = standing_of(PLAN, [], _day(3))
    assert (standing.count, standing.on, standing.gained, standing.days_silent) == (1000, START, 0, 3)
    assert standing.buffer_days == -2
    assert standing.forecast is NoForecast.TOO_FEW


def test_the_required_pace_counts_today_in_until_today_is_reported() -> None:
    assert standing_of(PLAN, [Point(_day(9), 1000)], _day(10)).required_pace == 1000 / 91
    reported = standing_of(PLAN, [Point(_day(10), 1100)], _day(10))
    assert reported.required_pace == 10
    assert reported.is_reported_today


def test_the_day_it_begins_is_reported_by_beginning() -> None:
    standing = standing_of(PLAN, [], START)
    assert standing.is_reported_today
    assert (standing.buffer_days, standing.todays_minimum) == (1, 0)


def test_reports_for_days_to_come_and_corrected_ones_do_not_count() -> None:
    points = [Point(_day(4), 5000), Point(_day(4), 1050), Point(_day(9), 1900)]
    assert standing_of(PLAN, points, _day(5)).count == 1050


def test_reports_from_before_the_plan_help_the_forecast_but_not_the_gain() -> None:
    points = [Point(_day(n), 1000 + 10 * n) for n in range(-20, 1)]
    standing = standing_of(PLAN, points, START)
    assert standing.gained == 0
    assert isinstance(standing.forecast, Forecast)


def test_a_goal_is_overdue_only_when_it_was_not_reached() -> None:
    late = standing_of(PLAN, [Point(_day(99), 1990)], _day(101))
    assert (late.is_overdue, late.is_reached, late.days_left, late.required_pace) == (True, False, 0, None)
    done = standing_of(PLAN, [Point(_day(99), 2001)], _day(101))
    assert (done.is_overdue, done.is_reached) == (False, True)


def test_each_report_answers_for_the_days_since_the_one_before_and_unknown_days_are_unknown() -> None:
    points = [Point(_day(1), 1010), Point(_day(4), 1025), Point(_day(5), 1020), Point(_day(6), 1060)]
    assert shares(PLAN, points, _day(7)) == [1.0, None, None, 0.5, 0.0, 1.0, None]


def test_days_off_and_changes_of_plan_ask_for_nothing_of_anyone() -> None:
    off = Spell(_day(2), _day(3), 0, _day(1))
    plan = bent(PLAN, [Change(_day(5), 1500, _day(105), 2500)], [off])
    points = [Point(_day(n), 1000) for n in (1, 3)] + [Point(_day(5), 1500), Point(_day(6), 1510)]
    assert shares(plan, points, _day(6)) == [0.0, None, None, None, 1.0, 1.0]


def test_steadiness_is_told_once_there_are_a_few_reports() -> None:
    points = [Point(_day(n), 1000 + 10 * n) for n in range(1, 4)]
    assert standing_of(PLAN, points[:2], _day(9)).steadiness is None
    assert standing_of(PLAN, points, _day(9)).steadiness == pytest.approx(1)
    missed = standing_of(PLAN, [*points, Point(_day(4), 1030)], _day(9)).steadiness
    assert missed is not None
    assert 0.7 < missed < 0.8


def test_on_a_day_off_nothing_is_asked() -> None:
    plan = bent(PLAN, [], [Spell(_day(10), _day(12), 0, _day(9))])
    standing = standing_of(plan, [Point(_day(8), 1050)], _day(11))
    assert (standing.is_off, standing.todays_minimum, standing.buffer_days) == (True, 0, -4)
    assert not standing_of(plan, [], _day(13)).is_off
