"""The screen of one habit: where it stands, one more, another number, another amount, close it."""

from collections.abc import Iterable

from markupsafe import Markup

from bot.goals import habits
from bot.goals.habits import HabitLogged, HabitToday
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import habit_form, habit_words
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit


async def show(visit: Visit, habit_id: RowId) -> None:
    """The habit as it stands."""
    await visit.acknowledge()
    await habit_form.close(visit)
    await _show(visit, habit_id)


async def add(visit: Visit, habit_id: RowId, amount: int) -> None:
    """A tap that counts one more for today, or says that there was none."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        outcome = await habits.log_habit(
            session, visit.profile_id, habit_id, amount, today=visit.today, now=visit.now, is_confirmed=True
        )
    if isinstance(outcome, HabitLogged):
        await _show(visit, habit_id, habit_words.noted(visit, outcome), outcome.report.id)
    else:
        body, _ = habit_words.answer(visit, outcome, visit.today)
        await visit.show(body, _to_goals(visit))


async def close(visit: Visit, habit_id: RowId) -> None:
    """Ask before closing."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        habit = await habits.open_habit(session, visit.profile_id, habit_id)
    if habit is None:
        await visit.show(visit.html("habit-refused-closed"), _to_goals(visit))
        return
    await visit.show(
        visit.html("habit-close-confirm", name=habit.name),
        [
            [button(visit.label("button-close-goal"), "habit-close-yes", habit_id)],
            [button(visit.label("button-back"), "habit", habit_id)],
        ],
    )


async def close_yes(visit: Visit, habit_id: RowId) -> None:
    """Close it; a second tap finds it closed."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        closed = await habits.close_habit(session, visit.profile_id, habit_id, visit.now)
    if closed is None:
        await visit.show(visit.html("habit-refused-closed"), _to_goals(visit))
    else:
        await visit.show(visit.html("habit-closed", name=closed.name), _to_goals(visit))


async def _show(visit: Visit, habit_id: RowId, note: Markup | None = None, report_id: int | None = None) -> None:
    async with visit.services.database.session() as session:
        habit = await habits.open_habit(session, visit.profile_id, habit_id)
        now_is = None if habit is None else await habits.standing(session, habit, visit.today)
    if habit is None or now_is is None:
        await visit.show(visit.html("habit-refused-closed"), _to_goals(visit))
        return
    body = render.lines(
        visit.html("habit-title", name=habit.name, aim=habit_words.aim(visit, habit)),
        habit_words.standing(visit, now_is),
        habit_words.kept(visit, now_is),
    )
    await visit.show(render.paragraphs(note, body), _rows(visit, HabitToday(habit, now_is), report_id))


def _rows(visit: Visit, shown: HabitToday, report_id: int | None) -> Iterable[Row]:
    number = shown.habit.id or 0
    counting = [button(visit.label("button-habit-one"), "habit-add", number, 1)]
    if not shown.standing.is_reported_today:
        counting.append(button(visit.label("button-habit-none"), "habit-add", number, 0))
    counting.append(button(visit.label("button-habit-number"), "habit-ask", number, "number"))
    undo = [button(visit.label("button-habit-undo"), "habit-undo", report_id)] if report_id else []
    return [
        counting,
        undo,
        [
            button(visit.label("button-habit-amount"), "habit-ask", number, "amount"),
            button(visit.label("button-close-goal"), "habit-close", number),
        ],
        [button(visit.label("button-back"), "goal-list")],
    ]


def _to_goals(visit: Visit) -> list[Row]:
    return [[button(visit.label("button-back"), "goal-list")]]


TAPS: dict[str, Tap] = {"habit": show, "habit-add": add, "habit-close": close, "habit-close-yes": close_yes}
