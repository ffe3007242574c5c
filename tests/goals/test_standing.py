"""Where someone stands, from a plan and reports."""

from datetime import date, timedelta

from bot.goals.forecast import Forecast, NoForecast
from bot.goals.pace import Plan, Point
from bot.goals.standing import standing_of

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
