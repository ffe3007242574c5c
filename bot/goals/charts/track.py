"""A goal as it is drawn: its line, the reports along it, and where they lead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.goals.forecast import Forecast, forecast
from bot.goals.pace import Plan, Point, buffer_days, latest_by_day
from bot.locales import sentence


class Stand(StrEnum):
    """In which of the ways a goal stands; `goals-chart-<value>` in the locales says it."""

    BEGUN = "begun"
    REACHED = "reached"
    AHEAD = "ahead"
    ON_LINE = "on-line"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Track:
    """`name` is the network's; `points` every count reported, in any order; no forecast where nothing is foretold."""

    name: str
    plan: Plan
    points: Sequence[Point]
    forecast: Forecast | None

    def shown(self, today: date) -> list[Point]:
        """The last count of each day from the start of the plan, which is the first of them, up to today."""
        begun = Point(self.plan.start_on, self.plan.start)
        last_on = max(today, self.plan.start_on)
        return [one for one in latest_by_day([begun, *self.points]) if self.plan.start_on <= one.on <= last_on]

    def stance(self, count: int, today: date) -> "Stance":
        """How the goal stands with that count."""
        if count >= self.plan.target:
            return Stance(Stand.REACHED)
        if today <= self.plan.start_on:
            return Stance(Stand.BEGUN)
        days = buffer_days(self.plan, count, today)
        return Stance(Stand.AHEAD if days > 0 else Stand.BEHIND if days < 0 else Stand.ON_LINE, abs(days))


@dataclass(frozen=True, slots=True)
class Stance:
    """How a goal stands, and how many days ahead or behind."""

    stand: Stand
    days: int = 0

    def said(self, language: str) -> str:
        """The same in a few words."""
        return sentence(language, f"goals-chart-{self.stand.value}", days=self.days)


def track_of(name: str, plan: Plan, points: Sequence[Point], today: date) -> Track:
    """A goal with what its reports foretell on a local day."""
    foretold = forecast(points, plan.target, today)
    return Track(name, plan, points, foretold if isinstance(foretold, Forecast) else None)
