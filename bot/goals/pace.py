"""A plan from two of target, date and daily pace; what it asks for: buffer, today's minimum, pace from here.

Everything is integer or rational arithmetic, so a plan gives the same answer whichever two were given.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from bot.goals.line import FULL_EFFORT, as_of, bends, effort_of, is_off, overlap, plan_line
from bot.goals.line import Plan as Plan
from bot.goals.line import Stretch as Stretch

LARGEST_COUNT = 10**10
LONGEST_DAYS = 3653
"""Ten years: a plan beyond that is a typing error."""

_FINEST_PACE = 10_000
_DATE_SLACK = Fraction(2, 100)


@dataclass(frozen=True, slots=True)
class Point:
    """A count of followers as reported for a local day."""

    on: date
    count: int


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
    ALL_OFF = "all-off"
    """Every day until the date is a day off."""


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
    stretches: tuple[Stretch, ...] = (),
) -> Plan | PlanProblem:
    """The plan that two of target, due date and daily pace give; of all three only when they agree.

    With a target and a pace the date is the first day on which the target is reached; with a date and a pace
    the target is rounded down. Three values agree when the pace leads to within a day, or 2 % of the time, of
    the date. The pace is an ordinary day's: days in `stretches` bring their share of it.
    """
    problem = _absurd(start_on, start, target, due_on, per_day)
    if problem is not None:
        return PlanProblem(problem)
    if due_on is not None and not effort_of(stretches, start_on, due_on):
        return PlanProblem(PlanProblemKind.ALL_OFF)
    if target is not None and due_on is not None:
        plan = Plan(start_on, start, due_on, target, stretches)
        return plan if per_day is None else _agreeing(plan, _exact(per_day))
    if target is not None and per_day is not None:
        return _plan_at(start_on, start, target, _exact(per_day), stretches)
    if due_on is not None and per_day is not None:
        return _plan_until(start_on, start, due_on, _exact(per_day), stretches)
    return PlanProblem(PlanProblemKind.TOO_LITTLE)


def line_at(plan: Plan, on: date) -> float:
    """Where the line stands at the end of a day: the start before the plan begins, the target once it is due."""
    return float(plan_line(plan, on))


def required_pace(plan: Plan, count: int, on: date) -> float | None:
    """Followers each ordinary day after `on` must bring to be at the target when due, from `count` at its end.

    0.0 when the target is reached; None when no day with any effort is left.
    """
    if count >= plan.target:
        return 0.0
    effort = effort_between(plan, max(on, plan.present.start_on), plan.due_on)
    return float(Fraction((plan.target - count) * FULL_EFFORT, effort)) if effort else None


def buffer_days(plan: Plan, count: int, on: date) -> int:
    """Days, `on` included, that can pass without a single new follower before the line is above `count`.

    0: today asks for something. Negative: that many days that asked for something have already ended under the line,
    never more than there were since the count the plan last started from. Once the target is reached, the days to
    the due date, never negative. For a past day, by the plan as it was then.
    """
    then = as_of(plan, on)
    if count >= then.target:
        return max((then.due_on - on).days + 1, 0)
    covered_on = _last_covered_on(then, count)
    ahead = (covered_on - on).days + 1
    if ahead >= 0:
        return ahead
    yesterday = on - timedelta(days=1)
    return ahead + sum(overlap(piece, covered_on, yesterday) for piece in bends(then) if piece.effort == 0)


def todays_minimum(plan: Plan, count: int, on: date) -> int:
    """New followers that make `on` a good day: what is missing to the line, or one day of the pace now required.

    The smaller of the two, so that someone far behind is not asked to make it all up in a day; none on a day off.
    """
    if is_off(plan, on):
        return 0
    missing = max(math.ceil(plan_line(plan, on)) - count, 0)
    pace = required_pace(plan, count, on - timedelta(days=1))
    return missing if pace is None else min(missing, math.ceil(pace))


def effort_between(plan: Plan, after: date, through: date) -> int:
    """The effort the plan as it now is gives the days following `after` up to `through`, in percent."""
    return effort_of(plan.stretches, after, through)


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


def _plan_at(
    start_on: date, start: int, target: int, pace: Fraction, stretches: tuple[Stretch, ...] = ()
) -> Plan | PlanProblem:
    if pace == 0:
        return PlanProblem(PlanProblemKind.TOO_FAR)
    needed = (target - start) * FULL_EFFORT / pace
    due_on = _day_of_effort(start_on, needed, stretches)
    return Plan(start_on, start, due_on, target, stretches) if due_on else PlanProblem(PlanProblemKind.TOO_FAR)


def _plan_until(
    start_on: date, start: int, due_on: date, pace: Fraction, stretches: tuple[Stretch, ...]
) -> Plan | PlanProblem:
    target = start + math.floor(pace * effort_of(stretches, start_on, due_on) / FULL_EFFORT)
    if target > LARGEST_COUNT:
        return PlanProblem(PlanProblemKind.TOO_LARGE)
    if target <= start:
        return PlanProblem(PlanProblemKind.TARGET_NOT_ABOVE)
    return Plan(start_on, start, due_on, target, stretches)


def _agreeing(plan: Plan, pace: Fraction) -> Plan | PlanProblem:
    implied = _plan_at(plan.start_on, plan.start, plan.target, pace, plan.stretches)
    if isinstance(implied, PlanProblem):
        return PlanProblem(PlanProblemKind.CONFLICT)
    if abs((implied.due_on - plan.due_on).days) > max(Fraction(1), plan.days * _DATE_SLACK):
        return PlanProblem(PlanProblemKind.CONFLICT, implied.due_on)
    return plan


def _day_of_effort(start_on: date, needed: Fraction, stretches: tuple[Stretch, ...]) -> date | None:
    """The first day by which the days since the start give that much effort, by halving; None beyond ten years."""
    low, high = 1, LONGEST_DAYS
    if effort_of(stretches, start_on, _after(start_on, high)) < needed:
        return None
    while low < high:
        middle = (low + high) // 2
        if effort_of(stretches, start_on, _after(start_on, middle)) >= needed:
            high = middle
        else:
            low = middle + 1
    return _after(start_on, low)


def _last_covered_on(plan: Plan, count: int) -> date:
    """The last day at whose end the line is not above `count`, by halving: it never goes down between two counts."""
    anchor_on = next(leg.start_on for leg in reversed(plan.pieces) if not leg.is_continued)
    low, high = 0, (plan.due_on - anchor_on).days
    while low < high:
        middle = (low + high + 1) // 2
        if plan_line(plan, _after(anchor_on, middle)) <= count:
            low = middle
        else:
            high = middle - 1
    return _after(anchor_on, low)


def _after(on: date, days: int) -> date:
    return on + timedelta(days=days)
