"""The SQL of goals and checkpoints."""

from collections.abc import Sequence
from datetime import datetime
from itertools import chain

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals.pace import Point
from bot.goals.platform import Platform
from bot.goals.tables import Checkpoint, Goal


async def goal(session: AsyncSession, profile_id: int, goal_id: int) -> Goal | None:
    """That goal of that person, open or closed; None for anyone else's."""
    query = select(Goal).where(Goal.id == goal_id, Goal.profile_id == profile_id)
    return (await session.exec(query)).one_or_none()


async def open_goals(session: AsyncSession, profile_id: int) -> Sequence[Goal]:
    """A person's open goals, the oldest first."""
    query = select(Goal).where(Goal.profile_id == profile_id, col(Goal.closed_at).is_(None))
    return (await session.exec(query.order_by(col(Goal.id)))).all()


async def all_goals(session: AsyncSession, profile_id: int) -> Sequence[Goal]:
    """Every goal a person ever set, the newest first."""
    query = select(Goal).where(Goal.profile_id == profile_id)
    return (await session.exec(query.order_by(col(Goal.id).desc()))).all()


async def points(session: AsyncSession, of: Goal) -> tuple[Point, ...]:
    """Every count reported for the account of that goal, in the order they were reported, its start among them.

    Reports made for an earlier goal on the same network are of the same account, and count.
    """
    same_account = Goal.id == of.id if of.network is Platform.OTHER else Goal.platform == of.platform
    goals = (await session.exec(select(Goal).where(Goal.profile_id == of.profile_id, same_account))).all()
    query = select(Checkpoint).where(col(Checkpoint.goal_id).in_([goal.id for goal in goals]))
    reports = (await session.exec(query)).all()
    told = chain(
        ((goal.created_at, 0, Point(goal.start_on, goal.start_count)) for goal in goals),
        ((report.reported_at, report.id or 0, Point(report.on, report.count)) for report in reports),
    )
    return tuple(point for _, _, point in sorted(told, key=lambda one: one[:2]))


async def last_checkpoint(session: AsyncSession, profile_id: int, since: datetime) -> Checkpoint | None:
    """The report someone made last, if that was after `since`, whatever day it was for."""
    query = select(Checkpoint).where(Checkpoint.profile_id == profile_id, Checkpoint.reported_at >= since)
    newest = query.order_by(col(Checkpoint.reported_at).desc(), col(Checkpoint.id).desc())
    return (await session.exec(newest.limit(1))).one_or_none()
