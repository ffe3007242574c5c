"""Reports of habits: by the words of their name, by a bare number, by a tap; and how to take one back."""

from collections.abc import Sequence
from datetime import date, timedelta

from markupsafe import Markup

from bot.conversation.habit_report import report_of
from bot.goals import habits
from bot.goals.habit_tables import Habit
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import habit_words, reply_day
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit


async def take_report(visit: Visit, words: str) -> bool:
    """Count what the words report of a habit they name; False if they name none, or say something else."""
    async with visit.services.database.session() as session:
        listed = await habits.list_habits(session, visit.profile_id)
        said = report_of(words, {one.id or 0: one.name for one in listed})
        on = await reply_day.of(visit, session) if said and not said.days_ago else visit.today
    if said is None:
        return False
    among = [one for one in listed if one.id in said.habit_ids]
    await _take(visit, among, said.amount, on - timedelta(days=said.days_ago))
    return True


async def take_bare(visit: Visit, amount: int, on: date) -> bool:
    """Count a number that names nothing; False without a habit to count it for."""
    async with visit.services.database.session() as session:
        listed = await habits.list_habits(session, visit.profile_id)
    if listed:
        await _take(visit, listed, amount, on)
    return bool(listed)


async def choices(visit: Visit, amount: int, on: date) -> list[Row]:
    """A button for each open habit a number may be for."""
    async with visit.services.database.session() as session:
        return _choices(visit, await habits.list_habits(session, visit.profile_id), amount, on)


async def where_they_stand(visit: Visit) -> Markup | None:
    """A line for each open habit; None without any."""
    async with visit.services.database.session() as session:
        listed = await habits.habits_today(session, visit.profile_id, visit.today)
    if not listed:
        return None
    return render.lines(visit.html("habit-list"), *(habit_words.today(visit, one) for one in listed))


async def log_for(visit: Visit, habit_id: RowId, amount: int, on: date) -> None:
    """A tap on the habit a number is for; the question gives way to the answer, so that it is counted once."""
    await _tapped(visit, habit_id, amount, on, is_confirmed=False)


async def log_sure(visit: Visit, habit_id: RowId, amount: int, on: date) -> None:
    """A tap that confirms a surprising number."""
    await _tapped(visit, habit_id, amount, on, is_confirmed=True)


async def take_back(visit: Visit, report_id: RowId) -> None:
    """A tap that takes one report back; a second one finds it gone."""
    async with visit.services.database.session() as session:
        undone = await habits.take_back(session, visit.profile_id, report_id, visit.today)
    if undone is None:
        await visit.toast("already-done")
        await visit.drop_buttons()
        return
    await visit.acknowledge()
    await visit.show(habit_words.taken_back(visit, undone))


async def undo(visit: Visit) -> None:
    """Take back the last report of a habit."""
    async with visit.services.database.session() as session:
        undone = await habits.undo(session, visit.profile_id, today=visit.today, now=visit.now)
    if undone is None:
        await visit.say("undo-nothing")
    else:
        await visit.send(habit_words.taken_back(visit, undone))


async def _take(visit: Visit, among: Sequence[Habit], amount: int, on: date) -> None:
    if len(among) > 1:
        await visit.say("habit-which", _choices(visit, among, amount, on), count=amount)
        return
    async with visit.services.database.session() as session:
        outcome = await habits.log_habit(
            session, visit.profile_id, among[0].id or 0, amount, today=visit.today, now=visit.now, on=on
        )
    await visit.send(*habit_words.answer(visit, outcome, on))


async def _tapped(visit: Visit, habit_id: RowId, amount: int, on: date, *, is_confirmed: bool) -> None:
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        outcome = await habits.log_habit(
            session,
            visit.profile_id,
            habit_id,
            amount,
            today=visit.today,
            now=visit.now,
            on=on,
            is_confirmed=is_confirmed,
        )
    await visit.show(*habit_words.answer(visit, outcome, on))


def _choices(visit: Visit, among: Sequence[Habit], amount: int, on: date) -> list[Row]:
    return [
        [
            button(
                visit.label("button-habit-for", name=one.name, aim=habit_words.aim(visit, one)),
                "habit-for",
                one.id or 0,
                amount,
                on.isoformat(),
            )
        ]
        for one in among
    ]


TAPS: dict[str, Tap] = {"habit-for": log_for, "habit-sure": log_sure, "habit-undo": take_back}
