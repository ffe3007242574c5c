"""Spells of days that ask for less (days off, weekends, a rest after a block, a warm-up), and the line they bend.

A spell is known from a day on: the line up to the end of that day was drawn without it and stays as it was. One that
is taken back bends the line no longer from that day on.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.goals.line import Plan, Stretch, turned

WEEKEND = frozenset({6, 7})
"""ISO numbers of Saturday and Sunday."""

_ONE_DAY = timedelta(days=1)
_FIRST_WEEK, _FIRST_MONTH = timedelta(days=7), timedelta(days=30)
_FIRST_WEEK_EFFORT, _FIRST_MONTH_EFFORT = 25, 50


@dataclass(frozen=True, slots=True)
class Spell:
    """Days from `first_on` to `last_on` (None: until taken back) that ask for `effort` percent of an ordinary day.

    On the ISO `weekdays` only; None: on all. `known_on` and `back_on`: see above; None: not taken back.
    """

    first_on: date
    last_on: date | None
    effort: int
    known_on: date
    weekdays: frozenset[int] | None = None
    back_on: date | None = None

    def covers(self, on: date) -> bool:
        """Whether that day is one of its days."""
        if on < self.first_on or (self.last_on is not None and on > self.last_on):
            return False
        if self.back_on is not None and on > self.back_on:
            return False
        return self.weekdays is None or on.isoweekday() in self.weekdays

    def is_known(self, on: date) -> bool:
        """Whether the line after the end of that day is drawn with it."""
        return self.known_on <= on and (self.back_on is None or on < self.back_on)


@dataclass(frozen=True, slots=True)
class Change:
    """A plan changed at the end of `on`: from `count` to `target` at the end of `due_on`."""

    on: date
    count: int
    due_on: date
    target: int


def known_from(first_on: date, today: date) -> date:
    """Since when the line is drawn with days off that are announced today: what is past, or begun, stays as it was.

    Today's line stays too, unless today is the first day off; days off declared afterwards lie flat all the same.
    """
    return min(first_on - _ONE_DAY, today)


def bent(first: Plan, changes: Sequence[Change], spells: Sequence[Spell]) -> Plan:
    """The plan as it became: as first made, changed in the order given, bent by the spells as they became known."""
    relevant = [one for one in spells if one.last_on is None or one.last_on > first.start_on]
    known = {day for one in relevant for day in (one.known_on, one.back_on) if day and day > first.start_on}
    plan = replace(first, stretches=drawn_on(relevant, first.start_on, first.due_on))
    for on in sorted(known | {change.on for change in changes}):
        made = [change for change in changes if change.on == on]
        aim = made[-1] if made else plan
        stretches = drawn_on(relevant, on, aim.due_on)
        if made:
            plan = turned(plan, on, aim.due_on, aim.target, stretches, made[-1].count)
        elif on < plan.due_on:
            plan = turned(plan, on, aim.due_on, aim.target, stretches)
    return plan


def drawn_on(spells: Iterable[Spell], on: date, through: date) -> tuple[Stretch, ...]:
    """The days after `on` up to `through` that ask for less, by what is known at the end of `on`."""
    efforts: dict[date, int] = {}
    for spell in spells:
        if spell.is_known(on):
            for day in _days(spell, on + _ONE_DAY, through):
                efforts[day] = min(efforts.get(day, spell.effort), spell.effort)
    return _joined(efforts)


def warm_up(start_on: date) -> tuple[Spell, Spell]:
    """The first month of a new account, from the day after `start_on`: a quarter of the effort for a week, then half.

    The lengths are those of the library's article `new-account-warmup`: a trickle "in the first week" (a practice, not
    a rule: no platform publishes a schedule), and "after a month" the place to widen (X's ranking code of 2023 made
    an account's weight grow over its first 30 days). The shares are ours: no source gives any.
    """
    week_ends_on, month_ends_on = start_on + _FIRST_WEEK, start_on + _FIRST_MONTH
    return (
        Spell(start_on + _ONE_DAY, week_ends_on, _FIRST_WEEK_EFFORT, start_on),
        Spell(week_ends_on + _ONE_DAY, month_ends_on, _FIRST_MONTH_EFFORT, start_on),
    )


def _days(spell: Spell, first_on: date, through: date) -> Iterable[date]:
    first = max(spell.first_on, first_on)
    last = through if spell.last_on is None else min(spell.last_on, through)
    every = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return every if spell.weekdays is None else (day for day in every if day.isoweekday() in spell.weekdays)


def _joined(efforts: dict[date, int]) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    for day in sorted(efforts):
        last = found[-1] if found else None
        if last and last.effort == efforts[day] and day - last.last_on == _ONE_DAY:
            found[-1] = replace(last, last_on=day)
        else:
            found.append(Stretch(day, day, efforts[day]))
    return tuple(found)
