"""Habits in the database: set, reported, taken back, changed, closed and opened again."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database.engine import Database
from bot.goals import days_off, habits
from bot.goals.habit import MOST_AMOUNT, Period, Sense
from bot.goals.habit_tables import Habit
from bot.goals.habits import HabitDoubt, HabitLogged, HabitOutcome, HabitRefusal
from bot.profiles import store as profiles

NOW = datetime(2026, 11, 18, 9, 30, tzinfo=UTC)  # a Wednesday
TODAY = NOW.date()
ALICE, BOB = 7_000_000_001, 7_000_000_002


@pytest.fixture
async def people(database: Database) -> Database:
    async with database.session() as session:
        for person in (ALICE, BOB):
            await profiles.greet(session, person, person, NOW)
    return database


async def _set(
    session: AsyncSession, name: str = "comment on posts", amount: int = 5, period: Period = Period.DAY
) -> Habit:
    return await habits.set_habit(session, ALICE, name, amount, Sense.AT_LEAST, period, today=TODAY, now=NOW)


async def _log(
    session: AsyncSession, habit: Habit, amount: int, *, days_ago: int = 0, sure: bool = False
) -> HabitOutcome:
    on = TODAY - timedelta(days=days_ago)
    return await habits.log_habit(session, ALICE, habit.id or 0, amount, today=TODAY, now=NOW, on=on, is_confirmed=sure)


async def test_reports_of_a_day_add_up_and_the_last_is_taken_back(people: Database) -> None:
    async with people.session() as session:
        habit = await _set(session)
        await _log(session, habit, 3)
        logged = await _log(session, habit, 2)
        assert isinstance(logged, HabitLogged)
        assert (logged.standing.done, logged.standing.is_met) == (5, True)
        undone = await habits.undo(session, ALICE, today=TODAY, now=NOW)
        assert undone is not None
        assert (undone.report.amount, undone.standing.done) == (2, 3)
        assert await habits.take_back(session, ALICE, logged.report.id or 0, TODAY) is None


async def test_a_report_for_an_earlier_day_leaves_today_unknown(people: Database) -> None:
    async with people.session() as session:
        habit = await _set(session)
        logged = await _log(session, habit, 5, days_ago=3)
        assert isinstance(logged, HabitLogged)
        assert logged.standing.done == 5
        now_is = await habits.standing(session, habit, TODAY)
        assert (now_is.done, now_is.kept, now_is.known) == (None, 1, 1)


@pytest.mark.parametrize(
    ("amount", "days_ago", "refused"),
    [
        (-1, 0, HabitRefusal.BELOW_ZERO),
        (MOST_AMOUNT + 1, 0, HabitRefusal.TOO_LARGE),
        (1, -1, HabitRefusal.FUTURE_DAY),
    ],
)
async def test_what_cannot_be_is_refused(people: Database, amount: int, days_ago: int, refused: HabitRefusal) -> None:
    async with people.session() as session:
        assert await _log(session, await _set(session), amount, days_ago=days_ago) is refused


async def test_ten_times_as_many_are_asked_about_first(people: Database) -> None:
    async with people.session() as session:
        habit = await _set(session)
        assert await _log(session, habit, 500) == HabitDoubt(habit, 500)
        assert isinstance(await _log(session, habit, 500, sure=True), HabitLogged)


async def test_a_habit_is_nobody_elses(people: Database) -> None:
    async with people.session() as session:
        habit = await _set(session)
        number = habit.id or 0
        assert await habits.close_habit(session, BOB, number, NOW) is None
        assert await habits.open_habit(session, BOB, number) is None
        assert not await habits.list_habits(session, BOB)
        outcome = await habits.log_habit(session, BOB, number, 1, today=TODAY, now=NOW)
        assert outcome is HabitRefusal.CLOSED


async def test_a_closed_habit_takes_no_report_and_can_be_opened_again(people: Database) -> None:
    async with people.session() as session:
        habit = await _set(session)
        await habits.close_habit(session, ALICE, habit.id or 0, NOW)
        assert await _log(session, habit, 1) is HabitRefusal.CLOSED
        assert [one.id for one in await habits.past_habits(session, ALICE)] == [habit.id]
        assert await habits.reopen_habit(session, ALICE, habit.id or 0) is not None
        assert await habits.reopen_habit(session, ALICE, habit.id or 0) is None
        assert isinstance(await _log(session, habit, 1), HabitLogged)


async def test_one_of_the_same_name_is_found_however_it_is_written(people: Database) -> None:
    async with people.session() as session:
        habit = await _set(session, "écrire à des personnes")
        found = await habits.named(session, ALICE, "Ecrire a des personnes")
        assert found is not None
        assert found.id == habit.id
        assert await habits.named(session, ALICE, "écrire") is None


async def test_in_its_place_keeps_the_history_where_the_question_is_the_same(people: Database) -> None:
    async with people.session() as session:
        first = await _set(session)
        same = await habits.set_habit(
            session, ALICE, first.name, 8, Sense.AT_LEAST, Period.DAY, today=TODAY, now=NOW, instead_of=first
        )
        assert (same.id, same.amount) == (first.id, 8)
        other = await habits.set_habit(
            session, ALICE, first.name, 8, Sense.AT_MOST, Period.WEEK, today=TODAY, now=NOW, instead_of=same
        )
        assert other.id != first.id
        assert [one.id for one in await habits.list_habits(session, ALICE)] == [other.id]


async def test_another_amount_leaves_yesterday_kept(people: Database) -> None:
    async with people.session() as session:
        habit = await _set(session)
        await _log(session, habit, 5, days_ago=1)
        await habits.change_amount(session, habit, 9, today=TODAY, now=NOW)
        (one,) = await habits.habits_today(session, ALICE, TODAY)
        assert (one.standing.kept, one.standing.amount) == (1, 9)


async def test_a_day_off_said_for_all_goals_holds_for_habits(people: Database) -> None:
    async with people.session() as session:
        habit = await _set(session)
        await days_off.take(session, ALICE, TODAY, TODAY, today=TODAY, now=NOW)
        assert (await habits.standing(session, habit, TODAY)).is_off


async def test_all_of_it_leaves_with_the_person(people: Database) -> None:
    async with people.session() as session:
        habit = await _set(session)
        await _log(session, habit, 3)
        await habits.change_amount(session, habit, 4, today=TODAY, now=NOW)
        document = await profiles.export(session, ALICE)
        kept = {
            name: len(rows) for name, rows in document.items() if isinstance(rows, list) and name.startswith("habit")
        }
        assert kept == {"habit": 1, "habitreport": 1, "habitrevision": 1}
    async with people.session() as session:
        await profiles.forget(session, ALICE)
    async with people.session() as session:
        assert not await habits.past_habits(session, ALICE)
        assert not any((await profiles.export(session, ALICE)).values())
