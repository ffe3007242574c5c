"""Whether reaching out within a platform's ceilings, and at a prudent pace, can carry a plan.

The followers a plan asks for take accounts reached out to, at somebody's rates. They are spread evenly over the days
as the line is (days off none, a warm-up a part of a day), and over the waking hours of a day. What then falls into
any window, wherever it starts, is held against each ceiling.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction
from itertools import accumulate

from bot.goals.limits import NETWORK, OUTREACH, PRUDENT_A_DAY, Ceiling, Window
from bot.goals.line import FULL_EFFORT, Stretch, effort_of
from bot.goals.pace import LONGEST_DAYS, Plan
from bot.goals.rates import Rates

WAKING_HOURS = 12
"""Hours of a day over which people are reached out to."""

_WINDOW_DAYS = {Window.DAY: 1, Window.WEEK: 7, Window.MONTH: 30}


@dataclass(frozen=True, slots=True)
class Feasible:
    """A plan that reaching out can carry: `gross` accounts on an ordinary day, `accounts` in all.

    `margin`: the share left of the tightest ceiling, None where the platform has none. `beyond`: a ceiling in total
    that the plan passes, so that part of it has to come from something other than reaching out.
    """

    gross: Fraction
    accounts: int
    margin: float | None
    beyond: Ceiling | None = None


@dataclass(frozen=True, slots=True)
class TooFast:
    """A plan that asks for more than a ceiling allows, or (`ceiling` None) than is prudent.

    `later` keeps the target and moves the date to the first honest one, `less` keeps the date and lowers the target;
    None where there is none. Both keep to the prudent pace and to every ceiling.
    """

    gross: Fraction
    accounts: int
    ceiling: Ceiling | None
    later: Plan | None
    less: Plan | None
    beyond: Ceiling | None = None

    @property
    def may_be_kept(self) -> bool:
        """Whether somebody may want it all the same: it is bold, but breaks no ceiling."""
        return self.ceiling is None


Feasibility = Feasible | TooFast


def hold(plan: Plan, rates: Rates, ceilings: Iterable[Ceiling]) -> Feasibility:
    """A plan from today on (from `pace.complete`) held against the ceilings of its platform, at these rates."""
    known = tuple(ceilings)
    rated = [one for one in known if one.counts in OUTREACH and one.window is not Window.TOTAL]
    gross, efforts = gross_a_day(plan, rates), _efforts(plan.stretches, plan, plan.days)
    accounts = math.ceil(gross * sum(efforts) / FULL_EFFORT)
    beyond = next((one for one in known if one.window is Window.TOTAL and _passes(plan, accounts, one)), None)
    loads = [(gross * _heaviest(efforts, one.window) / one.value, one) for one in rated]
    load, tightest = max(loads, key=lambda pair: pair[0], default=(Fraction(0), None))
    if load <= 1 and gross <= PRUDENT_A_DAY:
        return Feasible(gross, accounts, float(1 - load) if rated else None, beyond)
    horizon = _efforts(plan.stretches, plan, LONGEST_DAYS)
    most = min(
        [Fraction(PRUDENT_A_DAY), *(one.value / max(_heaviest(horizon, one.window), Fraction(1, 100)) for one in rated)]
    )
    ceiling = tightest if load > 1 else None
    return TooFast(gross, accounts, ceiling, _later(plan, rates, most, horizon), _less(plan, rates, most), beyond)


def tightest(ceilings: Iterable[Ceiling]) -> tuple[Fraction, Ceiling] | None:
    """The ceiling that allows the fewest accounts on each day of many, and how many; None without any."""
    month = [FULL_EFFORT] * _WINDOW_DAYS[Window.MONTH]
    rated = [one for one in ceilings if one.counts in OUTREACH and one.window is not Window.TOTAL]
    return min(
        ((one.value / _heaviest(month, one.window), one) for one in rated), key=lambda pair: pair[0], default=None
    )


def gross_a_day(plan: Plan, rates: Rates) -> Fraction:
    """Accounts to reach out to on an ordinary day of the plan; what comes unasked, or leaves, does so every day."""
    effort = effort_of(plan.stretches, plan.start_on, plan.due_on)
    if not effort:
        return Fraction(0)
    return rates.gross(Fraction(plan.target - plan.start, plan.days)) * plan.days * FULL_EFFORT / effort


def _later(plan: Plan, rates: Rates, most: Fraction, horizon: Sequence[int]) -> Plan | None:
    """The same target on the first day it can be reached with `most` accounts on an ordinary day."""
    needed = Fraction(plan.target - plan.start)
    each, unasked = most * rates.follow_back / FULL_EFFORT, rates.unasked
    # In whole numbers: ten years of fractions are slow.
    scale = math.lcm(each.denominator, unasked.denominator, needed.denominator)
    each_whole, unasked_whole, needed_whole = int(each * scale), int(unasked * scale), int(needed * scale)
    for day, effort in enumerate(accumulate(horizon), 1):
        if day > plan.days and effort and effort * each_whole + day * unasked_whole >= needed_whole:
            return replace(plan, due_on=plan.start_on + timedelta(days=day))
    return None


def _less(plan: Plan, rates: Rates, most: Fraction) -> Plan | None:
    """What `most` accounts on an ordinary day bring by the same date."""
    effort = effort_of(plan.stretches, plan.start_on, plan.due_on)
    gain = math.floor(most * rates.follow_back * effort / FULL_EFFORT + rates.unasked * plan.days)
    return replace(plan, target=plan.start + gain) if gain > 0 else None


def _passes(plan: Plan, accounts: int, ceiling: Ceiling) -> bool:
    if ceiling.counts in NETWORK:
        return plan.target > ceiling.value
    return ceiling.counts in OUTREACH and accounts > ceiling.value


def _efforts(stretches: Sequence[Stretch], plan: Plan, days: int) -> list[int]:
    """What each of the days after the start asks for, in percent of an ordinary day."""
    found = [FULL_EFFORT] * days
    for piece in stretches:
        first = max((piece.first_on - plan.start_on).days - 1, 0)
        last = min((piece.last_on - plan.start_on).days - 1, days - 1)
        for day in range(first, last + 1):
            found[day] = piece.effort
    return found


def _heaviest(efforts: Sequence[int], window: Window) -> Fraction:
    """The most ordinary days that fall into one window, wherever it starts.

    A window that starts within a day holds a part of its first day and the rest of one more: never more than the
    heavier of the two windows of whole days it lies between.
    """
    if window is Window.HOUR:
        return Fraction(max(efforts, default=0), FULL_EFFORT * WAKING_HOURS)
    length = _WINDOW_DAYS.get(window, 1)
    sums = [0, *accumulate(efforts)]
    spans = [sums[min(day + length, len(efforts))] - sums[day] for day in range(len(efforts))]
    return Fraction(max(spans, default=0), FULL_EFFORT)
