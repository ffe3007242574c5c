"""Where someone stands against their plan on a day, from what they reported."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.goals.forecast import Forecast, NoForecast, forecast
from bot.goals.pace import (
    Plan,
    Point,
    buffer_days,
    latest_by_day,
    line_at,
    required_pace,
    todays_minimum,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """What there is to say about a goal on `today`; counts are followers, dates local.

    `count` is the last report, of the day `on`; `gained` what it is above the start. `line` is where the plan is
    at the end of `today`. `required_pace` is a day from here on, today included unless today is already reported;
    None when no day is left. See `pace.buffer_days` for negative buffers and `pace.todays_minimum`.
    """

    today: date
    count: int
    on: date
    gained: int
    line: float
    required_pace: float | None
    buffer_days: int
    todays_minimum: int
    forecast: Forecast | NoForecast
    is_reported_today: bool
    is_reached: bool
    is_overdue: bool
    days_left: int
    days_silent: int


def standing_of(plan: Plan, points: Sequence[Point], today: date) -> Standing:
    """Where someone stands on `today`; without a report since the plan began, where they began."""
    begun = Point(plan.start_on, plan.start)
    last = next((p for p in reversed(latest_by_day([begun, *points])) if p.on <= today), begun)
    is_reported_today = last.on == today
    is_reached = last.count >= plan.target
    return Standing(
        today=today,
        count=last.count,
        on=last.on,
        gained=last.count - plan.start,
        line=line_at(plan, today),
        required_pace=required_pace(plan, last.count, today if is_reported_today else today - timedelta(days=1)),
        buffer_days=buffer_days(plan, last.count, today),
        todays_minimum=todays_minimum(plan, last.count, today),
        forecast=forecast(points, plan.target, today),
        is_reported_today=is_reported_today,
        is_reached=is_reached,
        is_overdue=today > plan.due_on and not is_reached,
        days_left=max((plan.due_on - today).days, 0),
        days_silent=(today - last.on).days,
    )
