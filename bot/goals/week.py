"""Seven days of a goal: what was gained, what was asked, which days were off, and of which nobody knows. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from bot.goals.line import Plan, asked_daily, is_off
from bot.goals.pace import Point, latest_by_day

DAYS = 7
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Gain:
    """What a report says of the days since the one before it, `days` of them: `change` in all.

    `first_on` to `last_on` are those of them that are in the week.
    """

    first_on: date
    last_on: date
    days: int
    change: int

    @property
    def per_day(self) -> float:
        """What each of those days brought, as far as one can know."""
        return self.change / self.days


@dataclass(frozen=True, slots=True)
class Week:
    """The local days from `first_on`, in order: what the line asked of each, and whether it was off.

    `unknown` are the days no report answers for, days off and days before the goal apart.
    """

    first_on: date
    asked: tuple[float, ...]
    is_off: tuple[bool, ...]
    gains: tuple[Gain, ...]
    unknown: tuple[date, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days."""
        return tuple(self.first_on + n * _DAY for n in range(DAYS))

    @property
    def change(self) -> int | None:
        """From the last count before the week to the last in it; None without a report in the week."""
        return sum(gain.change for gain in self.gains) if self.gains else None

    @property
    def since(self) -> date | None:
        """The day of the count `change` starts from, where that is not the eve of the week; None where it is."""
        gain = self.gains[0] if self.gains else None
        begun = None if gain is None else gain.last_on - gain.days * _DAY
        return begun if begun is not None and begun < self.first_on - _DAY else None

    @property
    def wanted(self) -> int:
        """What the line asked of the seven days."""
        return round(sum(self.asked))


def week_of(plan: Plan, points: Sequence[Point], last_on: date) -> Week:
    """The seven local days that end with `last_on`; reports may be in any order and of any day."""
    first_on = last_on - (DAYS - 1) * _DAY
    days = [first_on + n * _DAY for n in range(DAYS)]
    asked = asked_daily(plan, last_on)
    gains = tuple(_gains(latest_by_day([Point(plan.start_on, plan.start), *points]), first_on, last_on))
    off = tuple(is_off(plan, on) for on in days)
    return Week(
        first_on=first_on,
        asked=tuple(max(asked[(on - plan.start_on).days - 1], 0.0) if on > plan.start_on else 0.0 for on in days),
        is_off=off,
        gains=gains,
        unknown=tuple(
            on
            for on, is_free in zip(days, off, strict=True)
            if not is_free and on > plan.start_on and not any(one.first_on <= on <= one.last_on for one in gains)
        ),
    )


def _gains(reports: Sequence[Point], first_on: date, last_on: date) -> list[Gain]:
    return [
        Gain(max(before.on + _DAY, first_on), report.on, (report.on - before.on).days, report.count - before.count)
        for before, report in pairwise(reports)
        if first_on <= report.on <= last_on
    ]
