"""Changing a goal under way: another target, date or pace, or a slower plan after a platform blocked the account.

What was planned stays as it was up to today; from today's count on, the line goes to the new end.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals import service, store
from bot.goals.pace import LONGEST_DAYS, Plan, PlanProblem, complete, required_pace
from bot.goals.spells import Spell, drawn_on
from bot.goals.tables import Easing, Goal, Revision, Why

REST_DAYS = 2
"""Whole days of rest after the day of a block: the 48 hours are over whatever the hour it came."""


@dataclass(frozen=True, slots=True)
class Slowed:
    """What is proposed after a block: no effort through `rests_through`, then `per_day`, which leads to `due_on`."""

    goal: Goal
    count: int
    rests_through: date
    per_day: float
    due_on: date


async def preview(
    session: AsyncSession,
    goal: Goal,
    *,
    today: date,
    target: int | None = None,
    due_on: date | None = None,
    per_day: Fraction | float | None = None,
) -> Plan | PlanProblem:
    """The plan from today's count that two of the three give, the days off already said taken into account."""
    count = (await service.standing(session, goal, today)).count
    spells = await _spells(session, goal)
    return complete(
        start_on=today,
        start=count,
        target=target,
        due_on=due_on,
        per_day=per_day,
        stretches=drawn_on(spells, today, today + timedelta(days=LONGEST_DAYS)),
    )


async def revise(
    session: AsyncSession, goal: Goal, *, target: int, due_on: date, why: Why, today: date, now: datetime
) -> Revision:
    """Change where a goal leads, from today's count on."""
    assert goal.id is not None  # noqa: S101 - a goal read from the database has one
    count = (await service.standing(session, goal, today)).count
    revision = Revision(
        profile_id=goal.profile_id,
        goal_id=goal.id,
        from_on=today,
        from_count=count,
        old_due_on=goal.due_on,
        old_target=goal.target,
        due_on=due_on,
        target=target,
        made_at=now,
        why=why.value,
    )
    session.add(revision)
    goal.due_on, goal.target = due_on, target
    if count < target:
        goal.reached_at = None
    await session.flush()
    return revision


async def after_block(session: AsyncSession, goal: Goal, today: date) -> Slowed | None:
    """What a block calls for; None when the goal already rests from one, or is reached."""
    standing = await service.standing(session, goal, today)
    easings = await store.easings(session, goal.profile_id, goal.id)
    if standing.is_reached or any(one.why == Why.BLOCKED and one.spell.covers(today) for one in easings):
        return None
    plan = await service.plan_of(session, goal)
    due_on, per_day = slowed(plan, standing.count, today, [one.spell for one in easings])
    return Slowed(goal, standing.count, today + timedelta(days=REST_DAYS), per_day, due_on)


async def slow_down(session: AsyncSession, goal: Goal, *, today: date, now: datetime) -> Slowed | None:
    """Carry out what `after_block` proposes; None when there is nothing to do, or it is done."""
    proposed = await after_block(session, goal, today)
    if proposed is None:
        return None
    await revise(session, goal, target=goal.target, due_on=proposed.due_on, why=Why.BLOCKED, today=today, now=now)
    session.add(Easing.of_goal(goal, rest_after(today), Why.BLOCKED, now))
    await session.flush()
    return proposed


def rest_after(today: date) -> Spell:
    """The rest that follows a block: what is left of its day, whose count the line goes on from, and two days more."""
    return Spell(today, today + timedelta(days=REST_DAYS), 0, today - timedelta(days=1))


def slowed(plan: Plan, count: int, today: date, spells: Sequence[Spell]) -> tuple[date, float]:
    """The due date, and the pace of an ordinary day, of a plan gone on with after a rest at half of what it asked.

    Half of the smaller of the plan's pace and the pace now required, so that it never asks for more than before.
    """
    asked = [pace for pace in (plan.per_day, required_pace(plan, count, today)) if pace]
    half = Fraction(min(asked, default=(plan.target - plan.start) / plan.days)) / 2
    farthest_on = max(plan.due_on, today + timedelta(days=LONGEST_DAYS)) + timedelta(days=REST_DAYS)
    stretches = drawn_on([*spells, rest_after(today)], today, farthest_on)
    found = complete(start_on=today, start=count, target=plan.target, per_day=half, stretches=stretches)
    due_on = farthest_on if isinstance(found, PlanProblem) else found.due_on
    return due_on, Plan(today, count, due_on, plan.target, stretches).per_day


async def _spells(session: AsyncSession, goal: Goal) -> list[Spell]:
    return [one.spell for one in await store.easings(session, goal.profile_id, goal.id)]
