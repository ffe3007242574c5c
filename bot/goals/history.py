"""Goals that are over: what they came to, and how one is opened again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals import service, store
from bot.goals.outcomes import Closing
from bot.goals.platform import Platform
from bot.goals.tables import Goal


class Ending(StrEnum):
    """How a goal ended; `past-goal-<value>` in the locales is the sentence."""

    REACHED = "reached"
    REPLACED = "replaced"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class PastGoal:
    """A closed goal, how and when it ended, and the count it ended at."""

    goal: Goal
    ending: Ending
    ended_at: datetime
    count: int


@dataclass(frozen=True, slots=True)
class Reopened:
    """A goal opened again, or, while it waits for the word to take its place, the open one on its network."""

    goal: Goal
    in_the_way: Goal | None = None


async def past_goals(session: AsyncSession, profile_id: int) -> Sequence[Goal]:
    """A person's closed goals, the last one closed first."""
    closed = [goal for goal in await store.all_goals(session, profile_id) if goal.closed_at is not None]
    return sorted(closed, key=lambda goal: (goal.closed_at or goal.created_at, goal.id or 0), reverse=True)


async def ended(session: AsyncSession, goal: Goal) -> PastGoal | None:
    """What a goal came to; None for one that is open."""
    if goal.closed_at is None:
        return None
    last = await store.latest_checkpoint(session, goal)
    count = goal.start_count if last is None else last.count
    if goal.reached_at is not None:
        return PastGoal(goal, Ending.REACHED, goal.reached_at, count)
    ending = Ending.REPLACED if goal.closed_why == Closing.REPLACED else Ending.DROPPED
    return PastGoal(goal, ending, goal.closed_at, count)


async def reopen(
    session: AsyncSession, profile_id: int, goal_id: int, now: datetime, *, in_place: bool = False
) -> Reopened | None:
    """Open a closed goal again; None if it is not theirs or not closed.

    Where another is open on the network nothing changes, unless it is to give way (`in_place`).
    """
    goal = await store.goal(session, profile_id, goal_id)
    if goal is None or goal.closed_at is None:
        return None
    others = [one for one in await service.list_goals(session, profile_id) if one.network is goal.network]
    if others and goal.network is not Platform.OTHER:
        if not in_place:
            return Reopened(goal, others[0])
        for one in others:
            one.closed_at, one.closed_why = now, Closing.REPLACED.value
    goal.closed_at = goal.closed_why = None
    await session.flush()
    return Reopened(goal)
