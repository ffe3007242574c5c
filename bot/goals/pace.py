"""A plan as a line through the days: two of target, date and pace give the third; buffer; today's minimum.

The line climbs by the same amount on every ordinary day. A stretch of days may ask for another share of a day's
effort (a warm-up for half, days off for nothing): the line bends there and still ends at the target on the due
date. Everything is integer or rational arithmetic, so a plan gives the same answer whichever two were given.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

LARGEST_COUNT = 10**10
LONGEST_DAYS = 3653
"""Ten years: a plan beyond that is a typing error."""

_FULL_EFFORT = 100
_FINEST_PACE = 10_000
_DATE_SLACK = Fraction(2, 100)


@dataclass(frozen=True, slots=True)
class Point:
    """A count of followers as reported for a local day."""

    on: date
    count: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of days, both ends included, that asks for `effort` percent of an ordinary day's growth."""

    first_on: date
    last_on: date
    effort: int


@dataclass(frozen=True, slots=True)
class Plan:
    """From `start` followers at the end of `start_on` to `target` at the end of `due_on`. Local dates.

    Stretches do not overlap, and leave at least one day that asks for something.
    """

    start_on: date
    start: int
    due_on: date
    target: int
    stretches: tuple[Stretch, ...] = field(default=())

    @property
    def per_day(self) -> float:
        """Followers an ordinary day must bring."""
        return float(self._climb * _FULL_EFFORT / effort_between(self, self.start_on, self.due_on))

    @property
    def days(self) -> int:
        """Days from the start to the due date."""
        return (self.due_on - self.start_on).days

    @property
    def _climb(self) -> Fraction:
        return Fraction(self.target - self.start)


class PlanProblemKind(StrEnum):
    """Why no plan can be made; `goals-problem-<value>` in the locales is the sentence."""

    TOO_LITTLE = "too-little"
    """Fewer than two of target, date and pace."""
    CONFLICT = "conflict"
    """All three, and they disagree."""
    TARGET_NOT_ABOVE = "target-not-above"
    DATE_NOT_AHEAD = "date-not-ahead"
    TOO_FAR = "too-far"
    PACE_NOT_POSITIVE = "pace-not-positive"
    NEGATIVE = "negative"
    TOO_LARGE = "too-large"


@dataclass(frozen=True, slots=True)
class PlanProblem:
    """A plan that cannot be; `implied_on` is the date the pace would give when the three disagree."""

    kind: PlanProblemKind
    implied_on: date | None = None


def complete(
    *,
    start_on: date,
    start: int,
    target: int | None = None,
    due_on: date | None = None,
    per_day: Fraction | float | None = None,
) -> Plan | PlanProblem:
    """The plan that two of target, due date and daily pace give; of all three only when they agree.

    With a target and a pace the date is the first day on which the target is reached; with a date and a pace
    the target is rounded down. Three values agree when the pace leads to within a day, or 2 % of the time, of
    the date.
    """
    problem = _absurd(start_on, start, target, due_on, per_day)
    if problem is not None:
        return PlanProblem(problem)
    if target is not None and due_on is not None:
        plan = Plan(start_on, start, due_on, target)
        return plan if per_day is None else _agreeing(plan, _exact(per_day))
    if target is not None and per_day is not None:
        return _plan_at(start_on, start, target, _exact(per_day))
    if due_on is not None and per_day is not None:
        return _plan_until(start_on, start, due_on, _exact(per_day))
    return PlanProblem(PlanProblemKind.TOO_LITTLE)


def line_at(plan: Plan, on: date) -> float:
    """Where the line stands at the end of a day: the start before the plan begins, the target once it is due."""
    return float(_line(plan, on))


def required_pace(plan: Plan, count: int, on: date) -> float | None:
    """Followers each ordinary day after `on` must bring to be at the target when due, from `count` at its end.

    0.0 when the target is reached; None when no day with any effort is left.
    """
    if count >= plan.target:
        return 0.0
    effort = effort_between(plan, max(on, plan.start_on), plan.due_on)
    return float(Fraction((plan.target - count) * _FULL_EFFORT, effort)) if effort else None


def buffer_days(plan: Plan, count: int, on: date) -> int:
    """Days, `on` included, that can pass without a single new follower before the line is above `count`.

    0: today asks for something. Negative: that many days have already ended under the line (never more than the
    plan is old). Once the target is reached, the days to the due date, never negative.
    """
    if count >= plan.target:
        return max((plan.due_on - on).days + 1, 0)
    return (_last_covered_on(plan, count) - on).days + 1


def todays_minimum(plan: Plan, count: int, on: date) -> int:
    """New followers that make `on` a good day: what is missing to the line, or one day of the pace now required.

    The smaller of the two, so that someone far behind is not asked to make it all up in a day.
    """
    missing = max(math.ceil(_line(plan, on)) - count, 0)
    pace = required_pace(plan, count, on - timedelta(days=1))
    return missing if pace is None else min(missing, math.ceil(pace))


def effort_between(plan: Plan, after: date, through: date) -> int:
    """The effort of the days following `after` up to `through`, in percent: 100 for an ordinary day."""
    days = max((through - after).days, 0)
    bent = sum(_overlap(piece, after, through) * (piece.effort - _FULL_EFFORT) for piece in plan.stretches)
    return days * _FULL_EFFORT + bent


def latest_by_day(points: Iterable[Point]) -> tuple[Point, ...]:
    """One point a day in the order of days: the last given for each."""
    by_day = {point.on: point for point in points}
    return tuple(by_day[on] for on in sorted(by_day))


def _absurd(
    start_on: date, start: int, target: int | None, due_on: date | None, per_day: Fraction | float | None
) -> PlanProblemKind | None:
    counts = [start] if target is None else [start, target]
    if min(counts) < 0:
        return PlanProblemKind.NEGATIVE
    if max(counts) > LARGEST_COUNT:
        return PlanProblemKind.TOO_LARGE
    if target is not None and target <= start:
        return PlanProblemKind.TARGET_NOT_ABOVE
    if due_on is not None and due_on <= start_on:
        return PlanProblemKind.DATE_NOT_AHEAD
    if due_on is not None and (due_on - start_on).days > LONGEST_DAYS:
        return PlanProblemKind.TOO_FAR
    if per_day is not None and not per_day > 0:
        return PlanProblemKind.PACE_NOT_POSITIVE
    if per_day is not None and per_day > LARGEST_COUNT:
        return PlanProblemKind.TOO_LARGE
    return None


def _exact(per_day: Fraction | float) -> Fraction:
    """The pace as the fraction it was before it was a float: 28.571428… is 200 a week again."""
    return Fraction(per_day).limit_denominator(_FINEST_PACE)


def _plan_at(start_on: date, start: int, target: int, pace: Fraction) -> Plan | PlanProblem:
    if pace == 0 or (target - start) / pace > LONGEST_DAYS:
        return PlanProblem(PlanProblemKind.TOO_FAR)
    return Plan(start_on, start, start_on + timedelta(days=math.ceil((target - start) / pace)), target)


def _plan_until(start_on: date, start: int, due_on: date, pace: Fraction) -> Plan | PlanProblem:
    target = start + math.floor(pace * (due_on - start_on).days)
    if target > LARGEST_COUNT:
        return PlanProblem(PlanProblemKind.TOO_LARGE)
    if target <= start:
        return PlanProblem(PlanProblemKind.TARGET_NOT_ABOVE)
    return Plan(start_on, start, due_on, target)


def _agreeing(plan: Plan, pace: Fraction) -> Plan | PlanProblem:
    implied = _plan_at(plan.start_on, plan.start, plan.target, pace)
    if isinstance(implied, PlanProblem):
        return PlanProblem(PlanProblemKind.CONFLICT)
    if abs((implied.due_on - plan.due_on).days) > max(Fraction(1), plan.days * _DATE_SLACK):
        return PlanProblem(PlanProblemKind.CONFLICT, implied.due_on)
    return plan


def _line(plan: Plan, on: date) -> Fraction:
    day = min(max(on, plan.start_on), plan.due_on)
    whole = effort_between(plan, plan.start_on, plan.due_on)
    return plan.start + Fraction((plan.target - plan.start) * effort_between(plan, plan.start_on, day), whole)


def _last_covered_on(plan: Plan, count: int) -> date:
    """The last day at whose end the line is not above `count`, by halving: the line never goes down."""
    low, high = 0, plan.days
    while low < high:
        middle = (low + high + 1) // 2
        if _line(plan, plan.start_on + timedelta(days=middle)) <= count:
            low = middle
        else:
            high = middle - 1
    return plan.start_on + timedelta(days=low)


def _overlap(piece: Stretch, after: date, through: date) -> int:
    first = max(piece.first_on, after + timedelta(days=1))
    last = min(piece.last_on, through)
    return max((last - first).days + 1, 0)
