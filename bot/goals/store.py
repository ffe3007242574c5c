"""The SQL of goals, checkpoints, revisions, days that ask for less, and accounts reached out to."""

from collections.abc import Sequence
from datetime import datetime
from itertools import chain

from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals.pace import Point
from bot.goals.platform import Platform
from bot.goals.tables import Checkpoint, Easing, Goal, Outreach, Revision


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


async def checkpoints(session: AsyncSession, of: Goal) -> Sequence[Checkpoint]:
    """The reports that were made for that very goal, by day."""
    query = select(Checkpoint).where(Checkpoint.goal_id == of.id)
    return (await session.exec(query.order_by(col(Checkpoint.on), col(Checkpoint.id)))).all()


async def latest_checkpoint(session: AsyncSession, of: Goal) -> Checkpoint | None:
    """The report for the latest day that was made for that very goal; None without any."""
    query = select(Checkpoint).where(Checkpoint.goal_id == of.id)
    by_day = query.order_by(col(Checkpoint.on).desc(), col(Checkpoint.reported_at).desc(), col(Checkpoint.id).desc())
    return (await session.exec(by_day.limit(1))).one_or_none()


async def last_checkpoint(session: AsyncSession, profile_id: int, since: datetime) -> Checkpoint | None:
    """The report someone made last, if that was after `since`, whatever day it was for."""
    query = select(Checkpoint).where(Checkpoint.profile_id == profile_id, Checkpoint.reported_at >= since)
    newest = query.order_by(col(Checkpoint.reported_at).desc(), col(Checkpoint.id).desc())
    return (await session.exec(newest.limit(1))).one_or_none()


async def revisions(session: AsyncSession, of: Goal) -> Sequence[Revision]:
    """The changes of a goal, in the order they were made."""
    query = select(Revision).where(Revision.goal_id == of.id, Revision.profile_id == of.profile_id)
    return (await session.exec(query.order_by(col(Revision.id)))).all()


async def easings(session: AsyncSession, profile_id: int, goal_id: int | None = None) -> Sequence[Easing]:
    """The days that ask for less, in the order they were said: those for all goals, and those of that goal."""
    query = select(Easing).where(
        Easing.profile_id == profile_id, or_(col(Easing.goal_id).is_(None), Easing.goal_id == goal_id)
    )
    return (await session.exec(query.order_by(col(Easing.id)))).all()


async def easing(session: AsyncSession, profile_id: int, easing_id: int) -> Easing | None:
    """Those days of that person; None for anyone else's."""
    query = select(Easing).where(Easing.id == easing_id, Easing.profile_id == profile_id)
    return (await session.exec(query)).one_or_none()


async def outreach(session: AsyncSession, profile_id: int, platform: Platform | None = None) -> Sequence[Outreach]:
    """The accounts a person told of reaching out to, on that network or all, the earliest first."""
    query = select(Outreach).where(Outreach.profile_id == profile_id)
    if platform is not None:
        query = query.where(Outreach.platform == platform.value)
    return (await session.exec(query.order_by(col(Outreach.at), col(Outreach.id)))).all()


async def last_outreach(session: AsyncSession, profile_id: int, since: datetime) -> Outreach | None:
    """What a person told last of reaching out, if that was after `since`, whatever day it was for."""
    query = select(Outreach).where(Outreach.profile_id == profile_id, Outreach.told_at >= since)
    newest = query.order_by(col(Outreach.told_at).desc(), col(Outreach.id).desc())
    return (await session.exec(newest.limit(1))).one_or_none()


async def outreach_told_by(session: AsyncSession, profile_id: int, told_by: str) -> Outreach | None:
    """What that message or check of a person told of reaching out."""
    query = select(Outreach).where(Outreach.profile_id == profile_id, Outreach.told_by == told_by)
    return (await session.exec(query.with_for_update())).one_or_none()


async def told_points(session: AsyncSession, profile_id: int) -> Sequence[tuple[int, datetime, Point]]:
    """Every report of a person, in the order they were made: its goal, when that was, and what it says."""
    query = select(col(Checkpoint.goal_id), col(Checkpoint.reported_at), col(Checkpoint.on), col(Checkpoint.count))
    query = query.where(Checkpoint.profile_id == profile_id)
    rows = (await session.exec(query.order_by(col(Checkpoint.reported_at), col(Checkpoint.id)))).all()
    return [(goal_id, at, Point(on, count)) for goal_id, at, on, count in rows]


async def every_revision(session: AsyncSession, profile_id: int) -> Sequence[Revision]:
    """The changes of all of a person's goals, in the order they were made."""
    query = select(Revision).where(Revision.profile_id == profile_id)
    return (await session.exec(query.order_by(col(Revision.id)))).all()


async def every_easing(session: AsyncSession, profile_id: int) -> Sequence[Easing]:
    """All days of a person that ask for less, in the order they were said."""
    query = select(Easing).where(Easing.profile_id == profile_id)
    return (await session.exec(query.order_by(col(Easing.id)))).all()
