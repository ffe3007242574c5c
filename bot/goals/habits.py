"""What a person does with habits: set, change, report, take back, close, open again, ask where they stand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals import habit_store as store
from bot.goals import store as goal_store
from bot.goals.habit import MOST_AMOUNT, Aim, Asked, HabitStanding, Period, Sense, is_plausible, standing_of
from bot.goals.habit_tables import Habit, HabitReport, HabitRevision
from bot.goals.habit_weeks import HabitWeek, weeks_of
from bot.goals.service import UNDO_FOR
from bot.language import fold


@dataclass(frozen=True, slots=True)
class HabitToday:
    """A habit and where it stands."""

    habit: Habit
    standing: HabitStanding


@dataclass(frozen=True, slots=True)
class HabitSeen(HabitToday):
    """The same, with its last weeks."""

    weeks: tuple[HabitWeek, ...]


@dataclass(frozen=True, slots=True)
class HabitLogged:
    """A report as saved, and where that leaves the habit on the day it was for."""

    habit: Habit
    report: HabitReport
    standing: HabitStanding


@dataclass(frozen=True, slots=True)
class HabitDoubt:
    """A report to confirm before it is saved: ten times what is asked."""

    habit: Habit
    amount: int


class HabitRefusal(StrEnum):
    """Why a report of a habit cannot be; `habit-refused-<value>` in the locales is the sentence."""

    BELOW_ZERO = "below-zero"
    TOO_LARGE = "too-large"
    FUTURE_DAY = "future-day"
    CLOSED = "closed"


HabitOutcome = HabitLogged | HabitDoubt | HabitRefusal


async def set_habit(
    session: AsyncSession,
    profile_id: int,
    name: str,
    amount: int,
    sense: Sense,
    period: Period,
    *,
    today: date,
    now: datetime,
    instead_of: Habit | None = None,
) -> Habit:
    """Begin a habit on the local day `today`.

    `instead_of` one that asks the same way: that one goes on with the new amount; any other is closed for it.
    """
    if instead_of is not None:
        if (instead_of.sense, instead_of.period) == (sense, period):
            await change_amount(session, instead_of, amount, today=today, now=now)
            return instead_of
        instead_of.closed_at = now
    habit = Habit(
        profile_id=profile_id,
        name=name,
        sense=sense.value,
        period=period.value,
        amount=amount,
        since_on=today,
        created_at=now,
    )
    session.add(habit)
    await session.flush()
    return habit


async def named(session: AsyncSession, profile_id: int, name: str) -> Habit | None:
    """The open habit of that name, however it is written; the newest if there are two."""
    same = [one for one in await store.open_habits(session, profile_id) if fold(one.name) == fold(name)]
    return same[-1] if same else None


async def list_habits(session: AsyncSession, profile_id: int) -> Sequence[Habit]:
    """The open habits of a person, the oldest first."""
    return await store.open_habits(session, profile_id)


async def past_habits(session: AsyncSession, profile_id: int) -> Sequence[Habit]:
    """The closed habits of a person, the last one closed first."""
    closed = [one for one in await store.all_habits(session, profile_id) if one.closed_at is not None]
    return sorted(closed, key=lambda one: one.closed_at or one.created_at, reverse=True)


async def open_habit(session: AsyncSession, profile_id: int, habit_id: int) -> Habit | None:
    """That habit of that person, while it is open."""
    habit = await store.habit(session, profile_id, habit_id)
    return habit if habit is not None and habit.closed_at is None else None


async def change_amount(session: AsyncSession, habit: Habit, amount: int, *, today: date, now: datetime) -> None:
    """Ask another amount from this period on; what is past stays as it was asked."""
    assert habit.id is not None  # noqa: S101 - a habit read from the database has one
    if amount == habit.amount:
        return
    session.add(
        HabitRevision(
            profile_id=habit.profile_id, habit_id=habit.id, from_on=today, old_amount=habit.amount, made_at=now
        )
    )
    habit.amount = amount
    await session.flush()


async def close_habit(session: AsyncSession, profile_id: int, habit_id: int, now: datetime) -> Habit | None:
    """Close one of that person's habits; None if it is not theirs or no longer open."""
    habit = await open_habit(session, profile_id, habit_id)
    if habit is not None:
        habit.closed_at = now
    return habit


async def reopen_habit(session: AsyncSession, profile_id: int, habit_id: int) -> Habit | None:
    """Open a closed habit again; the days in between stay unknown. None if it is not theirs or not closed."""
    habit = await store.habit(session, profile_id, habit_id)
    if habit is None or habit.closed_at is None:
        return None
    habit.closed_at = None
    return habit


async def log_habit(
    session: AsyncSession,
    profile_id: int,
    habit_id: int,
    amount: int,
    *,
    today: date,
    now: datetime,
    on: date | None = None,
    is_confirmed: bool = False,
) -> HabitOutcome:
    """Add so many to a habit's local day `on` (today if None); 0 says that there was none, and so that it is known."""
    day = on or today
    habit = await open_habit(session, profile_id, habit_id)
    if habit is None or habit.id is None:
        return HabitRefusal.CLOSED
    if day > today:
        return HabitRefusal.FUTURE_DAY
    reached = await store.reported_on(session, habit, day) + amount
    if reached < 0:
        return HabitRefusal.BELOW_ZERO
    if reached > MOST_AMOUNT:
        return HabitRefusal.TOO_LARGE
    if not is_confirmed and not is_plausible(amount, habit.amount):
        return HabitDoubt(habit, amount)
    report = HabitReport(profile_id=profile_id, habit_id=habit.id, on=day, amount=amount, reported_at=now)
    session.add(report)
    habit.since_on = min(habit.since_on, day)
    await session.flush()
    return HabitLogged(habit, report, await standing(session, habit, day))


async def take_back(session: AsyncSession, profile_id: int, report_id: int, today: date) -> HabitLogged | None:
    """Take a report back, and where that leaves its habit; None if it is not theirs, or gone."""
    report = await store.report(session, profile_id, report_id)
    habit = None if report is None else await store.habit(session, profile_id, report.habit_id)
    if report is None or habit is None:
        return None
    await session.delete(report)
    await session.flush()
    return HabitLogged(habit, report, await standing(session, habit, min(report.on, today)))


async def undo(session: AsyncSession, profile_id: int, *, today: date, now: datetime) -> HabitLogged | None:
    """Take back the last report of the last 24 hours; None when there is none."""
    last = await store.last_report(session, profile_id, now - UNDO_FOR)
    return None if last is None or last.id is None else await take_back(session, profile_id, last.id, today)


async def standing(session: AsyncSession, habit: Habit, today: date) -> HabitStanding:
    """Where a habit stands on a local day, days off taken into account."""
    aim, reports = await _aim(session, habit), [one.done for one in await store.reports(session, habit)]
    return standing_of(aim, habit.since_on, reports, today, await _days_off(session, habit.profile_id))


async def habits_today(session: AsyncSession, profile_id: int, on: date) -> Sequence[HabitToday]:
    """Every open habit of a person and where it stands on a local day, the oldest first."""
    habits = await store.open_habits(session, profile_id)
    return [HabitToday(one, await standing(session, one, on)) for one in habits]


async def habits_seen(session: AsyncSession, profile_id: int, on: date) -> Sequence[HabitSeen]:
    """Every open habit of a person as it stands on a local day, with its last weeks, the oldest first."""
    is_off, seen = await _days_off(session, profile_id), []
    for one in await store.open_habits(session, profile_id):
        aim, reports = await _aim(session, one), [each.done for each in await store.reports(session, one)]
        now_is = standing_of(aim, one.since_on, reports, on, is_off)
        seen.append(HabitSeen(one, now_is, weeks_of(aim, one.since_on, reports, on, is_off)))
    return seen


async def _days_off(session: AsyncSession, profile_id: int) -> Callable[[date], bool]:
    """Whether a person took a local day off."""
    spells = [one.spell for one in await goal_store.easings(session, profile_id) if one.effort == 0]
    return lambda on: any(one.covers(on) for one in spells)


async def _aim(session: AsyncSession, habit: Habit) -> Aim:
    revisions = await store.revisions(session, habit)
    begins = [date.min, *(one.from_on for one in revisions)]
    amounts = [*(one.old_amount for one in revisions), habit.amount]
    asked = tuple(Asked(from_on, amount) for from_on, amount in zip(begins, amounts, strict=True))
    return Aim(Sense(habit.sense), habit.every, asked)
