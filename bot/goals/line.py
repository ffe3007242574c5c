"""The line of a plan through the days: where it bends for days that ask for less, and where it was changed.

It climbs by the same amount on every ordinary day. A stretch of days may ask for another share of a day's effort (a
warm-up for half, days off for nothing): the line bends there and still ends at the target on the due date. A change
of plan is a new leg: what lies before it stays as it was drawn. Integer and rational arithmetic throughout.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from fractions import Fraction

FULL_EFFORT = 100
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of days, both ends included, that asks for `effort` percent of an ordinary day's growth."""

    first_on: date
    last_on: date
    effort: int


@dataclass(frozen=True, slots=True)
class Leg:
    """A piece of the line: from `level` at the end of `start_on` to `target` at the end of `due_on`.

    `is_continued`: it begins where the leg before it had led; otherwise from a count, and the line may drop there.
    """

    start_on: date
    level: Fraction
    due_on: date
    target: int
    stretches: tuple[Stretch, ...] = ()
    is_continued: bool = False

    @property
    def effort(self) -> int:
        """What its days ask for together, in percent of an ordinary day."""
        return effort_of(self.stretches, self.start_on, self.due_on)

    def at(self, on: date) -> Fraction:
        """Where it stands at the end of a day; where no day asks for anything it waits, and ends at its target."""
        day, whole = min(max(on, self.start_on), self.due_on), self.effort
        if not whole:
            return Fraction(self.target) if on >= self.due_on else self.level
        return self.level + (self.target - self.level) * effort_of(self.stretches, self.start_on, day) / whole


@dataclass(frozen=True, slots=True)
class Plan:
    """From `start` followers at the end of `start_on` to `target` at the end of `due_on`. Local dates.

    Stretches do not overlap. `legs` are the pieces of a line that was changed under way (see `turned`), the last of
    which leads to `target` over `stretches`; a line that never was has none.
    """

    start_on: date
    start: int
    due_on: date
    target: int
    stretches: tuple[Stretch, ...] = field(default=())
    legs: tuple[Leg, ...] = field(default=())

    @property
    def pieces(self) -> tuple[Leg, ...]:
        """The legs of the line, in order; at least one."""
        return self.legs or (Leg(self.start_on, Fraction(self.start), self.due_on, self.target, self.stretches),)

    @property
    def present(self) -> Leg:
        """The leg that leads to the target."""
        return self.pieces[-1]

    @property
    def per_day(self) -> float:
        """Followers an ordinary day must bring, since the last change; all that is left where no day is ordinary."""
        leg = self.present
        return float((leg.target - leg.level) * FULL_EFFORT / (leg.effort or FULL_EFFORT))

    @property
    def days(self) -> int:
        """Days from the start to the due date."""
        return (self.due_on - self.start_on).days


def turned(
    plan: Plan, on: date, due_on: date, target: int, stretches: tuple[Stretch, ...], count: int | None = None
) -> Plan:
    """The plan changed at the end of a day: from `count` (None: from where the line is) to another end.

    `on` is not before the last change. Nothing before that day changes.
    """
    level = plan_line(plan, on) if count is None else Fraction(count)
    leg = Leg(on, level, due_on, target, stretches, is_continued=count is None)
    earlier = [one for one in plan.pieces if one.start_on < on]
    if not earlier:  # the day it began: as if it had been so from the first
        leg = replace(leg, is_continued=False)
    elif count is None and plan.present.start_on == on:
        leg = replace(leg, is_continued=plan.present.is_continued)
    return replace(plan, due_on=due_on, target=target, stretches=stretches, legs=(*earlier, leg))


def plan_line(plan: Plan, on: date) -> Fraction:
    """Where the line stands at the end of a day: the start before the plan begins, the target once it is due."""
    return leg_on(plan, on).at(on)


def leg_on(plan: Plan, on: date) -> Leg:
    """The leg the line stands on at the end of a day."""
    pieces = plan.pieces
    return pieces[max(bisect_right(pieces, on, key=lambda leg: leg.start_on) - 1, 0)]


def as_of(plan: Plan, on: date) -> Plan:
    """The plan as it stood at the end of a day, before any later change."""
    pieces = tuple(leg for leg in plan.pieces if leg.start_on <= on) or plan.pieces[:1]
    if len(pieces) == len(plan.pieces):
        return plan
    last = pieces[-1]
    return replace(plan, due_on=last.due_on, target=last.target, stretches=last.stretches, legs=pieces)


def asked_daily(plan: Plan, through: date) -> list[float]:
    """What each day asked for, from the day after the start up to `through`; no change of plan asks for anything."""
    asked = [0.0] * max((through - plan.start_on).days, 0)
    for leg, until in _reigns(plan):
        efforts = {
            piece.first_on + timedelta(days=n): piece.effort
            for piece in leg.stretches
            for n in range((min(piece.last_on, until) - piece.first_on).days + 1)
        }
        unit = float((leg.target - leg.level) / leg.effort) if leg.effort else 0.0
        last_on = min(until, leg.due_on, through)
        for n in range(1, (last_on - leg.start_on).days + 1):
            day = leg.start_on + timedelta(days=n)
            asked[(day - plan.start_on).days - 1] = unit * efforts.get(day, FULL_EFFORT)
    return asked


def bends(plan: Plan) -> tuple[Stretch, ...]:
    """The stretches as the line really went through them, days after the last change as they are planned."""
    found = []
    for leg, until in _reigns(plan):
        for piece in leg.stretches:
            first, last = max(piece.first_on, leg.start_on + _DAY), min(piece.last_on, until)
            if first <= last:
                found.append(Stretch(first, last, piece.effort))
    return tuple(found)


def is_off(plan: Plan, on: date) -> bool:
    """Whether the plan asks for nothing on that day, of its own days."""
    return any(piece.effort == 0 and piece.first_on <= on <= piece.last_on for piece in bends(plan))


def effort_of(stretches: Sequence[Stretch], after: date, through: date) -> int:
    """The effort of the days following `after` up to `through`, in percent: 100 for an ordinary day."""
    days = max((through - after).days, 0)
    bent = sum(overlap(piece, after, through) * (piece.effort - FULL_EFFORT) for piece in stretches)
    return days * FULL_EFFORT + bent


def overlap(piece: Stretch, after: date, through: date) -> int:
    """How many of the days following `after` up to `through` lie in the stretch."""
    first = max(piece.first_on, after + _DAY)
    last = min(piece.last_on, through)
    return max((last - first).days + 1, 0)


def _reigns(plan: Plan) -> Iterator[tuple[Leg, date]]:
    """Each leg, and the last day it is for."""
    pieces = plan.pieces
    for number, leg in enumerate(pieces):
        yield leg, pieces[number + 1].start_on if number + 1 < len(pieces) else leg.due_on
