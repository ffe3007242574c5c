"""What a person does with goals: set, close, list, report, take back, ask where they stand."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals import store
from bot.goals.outcomes import (
    Closing,
    GoalSet,
    Implausible,
    Logged,
    LogOutcome,
    NoGoal,
    Unacceptable,
    Undone,
    WhichGoal,
)
from bot.goals.pace import LARGEST_COUNT, Plan, Point
from bot.goals.platform import Platform
from bot.goals.spells import bent, warm_up
from bot.goals.standing import Standing, standing_of
from bot.goals.tables import Checkpoint, Easing, Goal, Revision, Why

UNDO_FOR = timedelta(hours=24)
_GREATEST_RISE = 10
_GREATEST_FALL = 2
_TRIFLE = 100
"""A change smaller than this is never asked about: small accounts multiply easily."""


async def set_goal(
    session: AsyncSession, profile_id: int, platform: Platform, plan: Plan, now: datetime, *, is_gentle: bool = False
) -> GoalSet:
    """Save a plan (from `pace.complete`) as a goal. An open one on the same network is closed as replaced.

    `is_gentle`: the account is new, and its first month asks for less (`spells.warm_up`).
    """
    same = [goal for goal in await store.open_goals(session, profile_id) if goal.network is platform]
    replaced = same[-1] if same and platform is not Platform.OTHER else None
    if replaced is not None:
        replaced.closed_at, replaced.closed_why = now, Closing.REPLACED.value
    goal = Goal(
        profile_id=profile_id,
        platform=platform.value,
        start_on=plan.start_on,
        start_count=plan.start,
        due_on=plan.due_on,
        target=plan.target,
        created_at=now,
    )
    session.add(goal)
    await session.flush()
    for spell in warm_up(plan.start_on) if is_gentle else ():
        session.add(Easing.of_goal(goal, spell, Why.NEW_ACCOUNT, now))
    await session.flush()
    return GoalSet(goal, replaced)


async def plan_of(session: AsyncSession, goal: Goal) -> Plan:
    """The line of a goal: as it was first planned, with its changes, and the days that ask for less."""
    return line_of(goal, await store.revisions(session, goal), await store.easings(session, goal.profile_id, goal.id))


def line_of(goal: Goal, changes: Sequence[Revision], easings: Sequence[Easing]) -> Plan:
    """The line of a goal from its changes and the days that ask for less of it, each in the order they were made."""
    due_on, target = (changes[0].old_due_on, changes[0].old_target) if changes else (goal.due_on, goal.target)
    first = Plan(goal.start_on, goal.start_count, due_on, target)
    return bent(first, [one.change for one in changes], [one.spell for one in easings])


async def is_day_off(session: AsyncSession, profile_id: int, on: date) -> bool:
    """Whether a person took that local day off from all their goals: nothing is asked, and nothing said."""
    easings = await store.easings(session, profile_id)
    return any(one.effort == 0 and one.spell.covers(on) for one in easings)


async def close_goal(session: AsyncSession, profile_id: int, goal_id: int, now: datetime) -> Goal | None:
    """Close one of that person's open goals; None if it is not theirs or no longer open."""
    goal = await open_goal(session, profile_id, goal_id)
    if goal is not None:
        goal.closed_at, goal.closed_why = now, Closing.DROPPED.value
    return goal


async def open_goal(session: AsyncSession, profile_id: int, goal_id: int) -> Goal | None:
    """That goal of that person, while it is open."""
    goal = await store.goal(session, profile_id, goal_id)
    return goal if goal is not None and goal.closed_at is None else None


async def list_goals(session: AsyncSession, profile_id: int) -> Sequence[Goal]:
    """The open goals of a person, the oldest first."""
    return await store.open_goals(session, profile_id)


async def log_progress(
    session: AsyncSession,
    profile_id: int,
    count: int,
    *,
    today: date,
    now: datetime,
    platform: Platform | None = None,
    goal_id: int | None = None,
    on: date | None = None,
    is_confirmed: bool = False,
) -> LogOutcome:
    """Report a count for the local day `on` (today if None): saved, or the question to ask instead.

    It goes to `goal_id`, else to the goal on the platform named, else to the only open goal.
    """
    goal = await _chosen(session, profile_id, platform, goal_id)
    if isinstance(goal, NoGoal):
        return goal
    if not isinstance(goal, Goal):
        return WhichGoal(goal, count, None)
    return await _log(session, goal, count, today=today, now=now, on=on or today, is_confirmed=is_confirmed)


async def gain(
    session: AsyncSession,
    profile_id: int,
    delta: int,
    *,
    today: date,
    now: datetime,
    platform: Platform | None = None,
    goal_id: int | None = None,
    on: date | None = None,
    is_confirmed: bool = False,
) -> LogOutcome:
    """Report a change (+35, −12) since the last count; otherwise like `log_progress`."""
    goal = await _chosen(session, profile_id, platform, goal_id)
    if isinstance(goal, NoGoal):
        return goal
    if not isinstance(goal, Goal):
        return WhichGoal(goal, None, delta)
    count = (await standing(session, goal, on or today)).count + delta
    return await _log(session, goal, count, today=today, now=now, on=on or today, is_confirmed=is_confirmed)


async def undo(session: AsyncSession, profile_id: int, *, today: date, now: datetime) -> Undone | None:
    """Take back the last report of the last 24 hours; None when there is none."""
    checkpoint = await store.last_checkpoint(session, profile_id, now - UNDO_FOR)
    goal = None if checkpoint is None else await store.goal(session, profile_id, checkpoint.goal_id)
    if checkpoint is None or goal is None:
        return None
    await session.delete(checkpoint)
    await session.flush()
    left = await standing(session, goal, today)
    if not left.is_reached:
        goal.reached_at = None
    return Undone(goal, checkpoint.count, left)


async def standing(session: AsyncSession, goal: Goal, today: date) -> Standing:
    """Where a goal stands on a local day."""
    return standing_of(await plan_of(session, goal), await store.points(session, goal), today)


async def points(session: AsyncSession, goal: Goal) -> tuple[Point, ...]:
    """Every count reported for the account of a goal, its start included: what the chart draws."""
    return await store.points(session, goal)


def is_plausible(count: int, previous: int) -> bool:
    """Whether a count can follow the one before without being asked about."""
    if abs(count - previous) < _TRIFLE:
        return True
    return count < previous * _GREATEST_RISE and count * _GREATEST_FALL >= previous


async def _chosen(
    session: AsyncSession, profile_id: int, platform: Platform | None, goal_id: int | None
) -> Goal | Sequence[Goal] | NoGoal:
    goals = await store.open_goals(session, profile_id)
    if goal_id is not None:
        goals = [goal for goal in goals if goal.id == goal_id]
    elif platform is not None:
        goals = [goal for goal in goals if goal.network is platform]
    if not goals:
        return NoGoal(platform)
    return goals[0] if len(goals) == 1 else goals


async def _log(
    session: AsyncSession,
    goal: Goal,
    count: int,
    *,
    today: date,
    now: datetime,
    on: date,
    is_confirmed: bool,
) -> Logged | Implausible | Unacceptable:
    refusal = _unacceptable(count, on, today)
    if refusal is not None:
        return refusal
    before = await standing(session, goal, on)
    if not is_confirmed and not is_plausible(count, before.count):
        return Implausible(goal, count, before.count)
    assert goal.id is not None  # noqa: S101 - a goal read from the database has one
    checkpoint = Checkpoint(profile_id=goal.profile_id, goal_id=goal.id, count=count, on=on, reported_at=now)
    session.add(checkpoint)
    await session.flush()
    after = await standing(session, goal, today)
    is_just_reached = after.is_reached and goal.reached_at is None
    if is_just_reached:
        goal.reached_at = now
    return Logged(goal, checkpoint, before.count, after, is_just_reached)


def _unacceptable(count: int, on: date, today: date) -> Unacceptable | None:
    if count < 0:
        return Unacceptable.NEGATIVE
    if count > LARGEST_COUNT:
        return Unacceptable.TOO_LARGE
    return Unacceptable.FUTURE_DAY if on > today else None
