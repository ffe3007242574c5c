"""Days off from the plan: a day, a holiday, every weekend; said for a person, so for all their goals.

They lie flat on the line and are no failure; the due date stays and the other days take their share.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals import service, store
from bot.goals.pace import LONGEST_DAYS, Plan, complete
from bot.goals.spells import WEEKEND, Spell, drawn_on, known_from
from bot.goals.tables import Easing, Goal, Why

DECLARED_WITHIN_DAYS = 7
"""A past day can be declared off for so long."""
LONGEST_REST_DAYS = 366
STEEP = 1.5
"""Days off that make the other days ask for more than this many times as much call for another date."""

_MISTAKE_FOR = timedelta(hours=24)
"""Days off taken back so soon were never meant: they leave no trace."""


class DaysOffProblem(StrEnum):
    """Why days cannot be off; `days-off-<value>` in the locales is the sentence."""

    TOO_OLD = "too-old"
    TOO_LONG = "too-long"
    BACKWARDS = "backwards"


@dataclass(frozen=True, slots=True)
class Shift:
    """What days off do to a goal: the pace needed a day before and after (None: no day is left for it).

    `same_pace_on` is the date on which the goal would be reached at the pace of before; None where there is none.
    """

    goal: Goal
    before: float | None
    after: float | None
    same_pace_on: date | None

    @property
    def is_steep(self) -> bool:
        """Whether another date would be wiser."""
        if not self.before:
            return False
        return self.after is None or self.after > self.before * STEEP


@dataclass(frozen=True, slots=True)
class DaysOff:
    """Days off as kept; `is_already` when they were off before."""

    easing: Easing
    shifts: Sequence[Shift]
    is_already: bool = False


async def take(
    session: AsyncSession, profile_id: int, first_on: date, last_on: date, *, today: date, now: datetime
) -> DaysOff | DaysOffProblem:
    """Take the local days from `first_on` to `last_on` off."""
    if last_on < first_on:
        return DaysOffProblem.BACKWARDS
    if first_on < today - timedelta(days=DECLARED_WITHIN_DAYS):
        return DaysOffProblem.TOO_OLD
    if (last_on - first_on).days >= LONGEST_REST_DAYS or (last_on - today).days > LONGEST_DAYS:
        return DaysOffProblem.TOO_LONG
    for one in await current(session, profile_id, min(today, first_on)):
        if one.weekdays is None and one.spell.covers(first_on) and one.spell.covers(last_on):
            return DaysOff(one, (), is_already=True)
    return await _keep(session, profile_id, first_on, last_on, None, Why.DAYS_OFF, today, now)


async def take_weekends(session: AsyncSession, profile_id: int, *, today: date, now: datetime) -> DaysOff:
    """Take every Saturday and Sunday off from today on."""
    for one in await current(session, profile_id, today):
        if one.weekdays is not None:
            return DaysOff(one, (), is_already=True)
    weekdays = "".join(str(number) for number in sorted(WEEKEND))
    return await _keep(session, profile_id, today, None, weekdays, Why.WEEKENDS, today, now)


async def take_back(
    session: AsyncSession, profile_id: int, easing_id: int, *, today: date, now: datetime
) -> Easing | None:
    """Those days count again, from today on; None when they are not that person's, or over."""
    easing = await store.easing(session, profile_id, easing_id)
    if easing is None or easing.goal_id is not None or easing.back_on is not None:
        return None
    if now - easing.made_at < _MISTAKE_FOR:
        await session.delete(easing)
    elif easing.last_on is not None and easing.last_on < today:
        return None
    else:
        easing.back_on = today - timedelta(days=1)
    await session.flush()
    return easing


async def current(session: AsyncSession, profile_id: int, today: date) -> Sequence[Easing]:
    """The days off of a person that are not over and were not taken back, in the order of days."""
    easings = await store.easings(session, profile_id)
    kept = [one for one in easings if one.back_on is None and (one.last_on is None or one.last_on >= today)]
    return sorted(kept, key=lambda one: one.first_on)


async def spells_of(session: AsyncSession, profile_id: int) -> list[Spell]:
    """A person's days off, as the line of a goal takes them."""
    return [one.spell for one in await store.easings(session, profile_id)]


async def _keep(
    session: AsyncSession,
    profile_id: int,
    first_on: date,
    last_on: date | None,
    weekdays: str | None,
    why: Why,
    today: date,
    now: datetime,
) -> DaysOff:
    goals = await service.list_goals(session, profile_id)
    before = [(await service.standing(session, goal, today)).required_pace for goal in goals]
    first_off_on = first_on
    while weekdays and str(first_off_on.isoweekday()) not in weekdays:
        first_off_on += timedelta(days=1)
    easing = Easing(
        profile_id=profile_id,
        first_on=first_on,
        last_on=last_on,
        effort=0,
        weekdays=weekdays,
        known_on=known_from(first_off_on, today),
        made_at=now,
        why=why.value,
    )
    session.add(easing)
    await session.flush()
    shifts = [await _shift(session, goal, pace, today) for goal, pace in zip(goals, before, strict=True)]
    return DaysOff(easing, [one for one in shifts if one is not None])


async def _shift(session: AsyncSession, goal: Goal, before: float | None, today: date) -> Shift | None:
    standing = await service.standing(session, goal, today)
    if standing.is_reached or standing.is_overdue:
        return None
    spells = [one.spell for one in await store.easings(session, goal.profile_id, goal.id)]
    kept = complete(
        start_on=today,
        start=standing.count,
        target=goal.target,
        per_day=before or None,
        stretches=drawn_on(spells, today, today + timedelta(days=LONGEST_DAYS)),
    )
    return Shift(goal, before, standing.required_pace, kept.due_on if isinstance(kept, Plan) else None)
