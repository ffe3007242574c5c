"""The SQL of habits."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals.habit_tables import Habit, HabitReport, HabitRevision


async def habit(session: AsyncSession, profile_id: int, habit_id: int) -> Habit | None:
    """That habit of that person, open or closed; None for anyone else's."""
    query = select(Habit).where(Habit.id == habit_id, Habit.profile_id == profile_id)
    return (await session.exec(query)).one_or_none()


async def open_habits(session: AsyncSession, profile_id: int) -> Sequence[Habit]:
    """A person's open habits, the oldest first."""
    query = select(Habit).where(Habit.profile_id == profile_id, col(Habit.closed_at).is_(None))
    return (await session.exec(query.order_by(col(Habit.id)))).all()


async def all_habits(session: AsyncSession, profile_id: int) -> Sequence[Habit]:
    """Every habit a person ever had, the oldest first."""
    query = select(Habit).where(Habit.profile_id == profile_id)
    return (await session.exec(query.order_by(col(Habit.id)))).all()


async def reports(session: AsyncSession, of: Habit) -> Sequence[HabitReport]:
    """What was reported of a habit, by day."""
    query = select(HabitReport).where(HabitReport.habit_id == of.id)
    return (await session.exec(query.order_by(col(HabitReport.on), col(HabitReport.id)))).all()


async def reported_on(session: AsyncSession, of: Habit, on: date) -> int:
    """What was reported of a habit for a local day."""
    query = select(func.coalesce(func.sum(HabitReport.amount), 0))
    return int((await session.exec(query.where(HabitReport.habit_id == of.id, HabitReport.on == on))).one())


async def revisions(session: AsyncSession, of: Habit) -> Sequence[HabitRevision]:
    """The changes of a habit's amount, in the order they were made."""
    query = select(HabitRevision).where(HabitRevision.habit_id == of.id)
    return (await session.exec(query.order_by(col(HabitRevision.id)))).all()


async def report(session: AsyncSession, profile_id: int, report_id: int) -> HabitReport | None:
    """That report of that person; None for anyone else's."""
    query = select(HabitReport).where(HabitReport.id == report_id, HabitReport.profile_id == profile_id)
    return (await session.exec(query)).one_or_none()


async def last_report(session: AsyncSession, profile_id: int, since: datetime) -> HabitReport | None:
    """The report of a habit someone made last, if that was after `since`, whatever day it was for."""
    query = select(HabitReport).where(HabitReport.profile_id == profile_id, HabitReport.reported_at >= since)
    newest = query.order_by(col(HabitReport.reported_at).desc(), col(HabitReport.id).desc())
    return (await session.exec(newest.limit(1))).one_or_none()
