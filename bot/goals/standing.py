"""Where someone stands against their plan on a day, from what they reported."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from bot.goals.forecast import Forecast, NoForecast, forecast
from bot.goals.line import asked_daily, is_off
from bot.goals.pace import (
    Plan,
    Point,
    buffer_days,
    latest_by_day,
    line_at,
    required_pace,
    todays_minimum,
)
from bot.goals.score import score

FEWEST_SHARES = 3
"""Reports it takes to speak of steadiness."""


@dataclass(frozen=True, slots=True)
class Present:
    """Where a goal is on `today`; counts are followers, dates local.

    `count` is the last report, of the day `on`; `gained` what it is above the start. `line` is where the plan is
    at the end of `today`. `required_pace` is a day from here on, today included unless today is already reported;
    None when no day is left. See `pace.buffer_days` for negative buffers and `pace.todays_minimum`. `is_off`: today
    asks for nothing.
    """

    today: date
    count: int
    on: date
    gained: int
    line: float
    required_pace: float | None
    buffer_days: int
    todays_minimum: int
    is_reported_today: bool
    is_reached: bool
    is_overdue: bool
    days_left: int
    days_silent: int
    is_off: bool


@dataclass(frozen=True, slots=True)
class Standing(Present):
    """The same with what takes longer to say: where it leads, and how steadily.

    `steadiness` is 0 to 1, see `shares`; None while there are too few reports.
    """

    forecast: Forecast | NoForecast
    steadiness: float | None


def standing_of(plan: Plan, points: Sequence[Point], today: date) -> Standing:
    """Where someone stands on `today`, and where that leads."""
    now = present_of(plan, points, today)
    done = shares(plan, points, today)
    return Standing(
        now.today, now.count, now.on, now.gained, now.line, now.required_pace, now.buffer_days, now.todays_minimum,
        now.is_reported_today, now.is_reached, now.is_overdue, now.days_left, now.days_silent, now.is_off,
        forecast=forecast(points, plan.target, today),
        steadiness=score(done) if len(done) - done.count(None) >= FEWEST_SHARES else None,
    )  # fmt: skip


def present_of(plan: Plan, points: Sequence[Point], today: date) -> Present:
    """Where someone is on `today`; without a report since the plan began, where they began."""
    last = last_point(plan, points, today)
    is_reported_today = last.on == today
    is_reached = last.count >= plan.target
    return Present(
        today=today,
        count=last.count,
        on=last.on,
        gained=last.count - plan.start,
        line=line_at(plan, today),
        required_pace=required_pace(plan, last.count, today if is_reported_today else today - timedelta(days=1)),
        buffer_days=buffer_days(plan, last.count, today),
        todays_minimum=todays_minimum(plan, last.count, today),
        is_reported_today=is_reported_today,
        is_reached=is_reached,
        is_overdue=today > plan.due_on and not is_reached,
        days_left=max((plan.due_on - today).days, 0),
        days_silent=(today - last.on).days,
        is_off=is_off(plan, today),
    )


def last_point(plan: Plan, points: Sequence[Point], on: date) -> Point:
    """The last report up to that day; without one since the plan began, where they began."""
    begun = Point(plan.start_on, plan.start)
    return next((p for p in reversed(latest_by_day([begun, *points])) if p.on <= on), begun)


def shares(plan: Plan, points: Sequence[Point], today: date) -> list[float | None]:
    """What share of what the line asked was done, day by day from the day after the start to `today`.

    A report answers for the days since the one before it. Days without a report are unknown (None), as are those of a
    report since which nothing was asked. Doing more than was asked counts as all of it.
    """
    begun = Point(plan.start_on, plan.start)
    reports = [p for p in latest_by_day([begun, *points]) if plan.start_on <= p.on <= today]
    asked = asked_daily(plan, today)
    done: list[float | None] = [None] * len(asked)
    for before, report in pairwise(reports):
        first, last = (before.on - plan.start_on).days, (report.on - plan.start_on).days
        wanted = sum(asked[first:last])
        if wanted > 0:
            done[last - 1] = min(max((report.count - before.count) / wanted, 0.0), 1.0)
    return done
