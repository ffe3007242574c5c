"""A new habit in a sentence, read back before it is saved; another amount, or a number, for one there is."""

from markupsafe import Markup

from bot.conversation import store
from bot.conversation.ceilings import ceilings
from bot.conversation.habit_ceiling import broken_by
from bot.conversation.habit_sentence import HabitSentence, habit_in
from bot.conversation.intent import BareNumber, GoalSentence, ReportGain, read
from bot.goals import habits
from bot.goals.habit import MOST_AMOUNT, Period, Sense
from bot.goals.habit_tables import Habit
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import goal_steps, habit_words, pace_check
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit

FORM = "habit"


async def begin(visit: Visit) -> None:
    """Ask for a habit in a sentence."""
    await visit.acknowledge()
    await _open(visit, {"ask": "sentence"})
    await visit.show(visit.html("habit-ask"), [[button(visit.label("button-back"), "goal-list")]])


async def ask(visit: Visit, habit_id: RowId, what: str) -> None:
    """Ask for a number to count, or for the new amount; what is typed next is read as such."""
    await visit.acknowledge()
    habit = await _habit(visit, habit_id)
    if habit is None or what not in ("number", "amount"):
        await visit.show(visit.html("habit-refused-closed"))
        return
    await _open(visit, {"ask": what, "habit": habit_id})
    question = visit.html(f"habit-ask-{what}", name=habit.name, aim=habit_words.aim(visit, habit))
    await visit.show(question, [[button(visit.label("button-back"), "habit", habit_id)]])


async def take(visit: Visit, words: str, kept: store.Draft | None) -> bool:
    """The words as the answer to what was asked; False, and the form closed, if they are about something else."""
    asked, habit_id = (kept or {}).get("ask"), (kept or {}).get("habit")
    intent = read(words, visit.language, visit.today)
    if asked == "confirm" and goal_steps.is_yes(words):
        await save(visit, "instead")
        return True
    if asked in ("sentence", "confirm") and (found := habit_in(words)):
        await propose(visit, found)
        return True
    if asked in ("number", "amount") and isinstance(habit_id, int) and isinstance(intent, BareNumber | ReportGain):
        number = intent.count if isinstance(intent, BareNumber) else intent.delta
        await (_count if asked == "number" else _change)(visit, RowId(habit_id), number)
        return True
    if asked == "sentence" and isinstance(intent, BareNumber | GoalSentence):
        await visit.say("habit-unclear", [[button(visit.label("button-cancel"), "cancel")]])
        return True
    await close(visit)
    return False


async def propose(visit: Visit, said: HabitSentence) -> None:
    """Read a habit back; one of that name is asked about first."""
    if not _is_possible(said.amount, said.sense):
        await _open(visit, {"ask": "sentence"})
        await visit.send(render.paragraphs(visit.html("habit-amount-impossible"), visit.html("habit-ask")))
        return
    broken = broken_by(said, ceilings(visit.services.library.limits))
    if broken is not None:
        await _open(visit, {"ask": "sentence"})
        told = visit.html("habit-above", name=said.name, ceiling=pace_check.ceiling_line(visit, broken))
        await visit.send(told, [[button(visit.label("button-cancel"), "cancel")]])
        return
    await _open(
        visit,
        {
            "ask": "confirm",
            "name": said.name,
            "amount": said.amount,
            "sense": said.sense.value,
            "period": said.period.value,
        },
    )
    async with visit.services.database.session() as session:
        same = await habits.named(session, visit.profile_id, said.name)
    told = visit.html(
        "habit-title",
        name=said.name,
        aim=visit.label("habit-aim", sense=said.sense.value, amount=said.amount, period=said.period.value),
    )
    cancel = button(visit.label("button-cancel"), "cancel")
    if same is None:
        rows: list[Row] = [[button(visit.label("button-save-goal"), "habit-save", "new"), cancel]]
        await visit.send(render.paragraphs(told, visit.html("goal-confirm")), rows)
        return
    rows = [
        [button(visit.label("button-habit-instead"), "habit-save", "instead")],
        [button(visit.label("button-habit-both"), "habit-save", "new"), cancel],
    ]
    asked = visit.html("habit-same", name=same.name, aim=habit_words.aim(visit, same))
    await visit.send(render.paragraphs(told, asked), rows)


async def save(visit: Visit, way: str) -> None:
    """Save the habit that was read back, beside or instead of one of its name; a second tap finds it saved."""
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        said = _said(row.draft) if row.form == FORM else None
        habit = None
        if said is not None:
            same = await habits.named(session, visit.profile_id, said.name) if way == "instead" else None
            habit = await habits.set_habit(
                session,
                visit.profile_id,
                said.name,
                said.amount,
                said.sense,
                said.period,
                today=visit.today,
                now=visit.now,
                instead_of=same,
            )
            store.close_form(row, visit.now)
    if habit is None:
        await visit.toast("already-done")
        await visit.drop_buttons()
        return
    await visit.acknowledge()
    rows: list[Row] = [
        [
            button(visit.label("button-habit-one"), "habit-add", habit.id or 0, 1),
            button(visit.label("button-set-reminder"), "remind"),
        ]
    ]
    await visit.show(_saved(visit, habit), rows)


async def close(visit: Visit) -> None:
    """Close the form, if it is this one."""
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        if row.form == FORM:
            store.close_form(row, visit.now)


async def _count(visit: Visit, habit_id: RowId, number: int) -> None:
    await close(visit)
    async with visit.services.database.session() as session:
        outcome = await habits.log_habit(session, visit.profile_id, habit_id, number, today=visit.today, now=visit.now)
    await visit.send(*habit_words.answer(visit, outcome, visit.today))


async def _change(visit: Visit, habit_id: RowId, amount: int) -> None:
    async with visit.services.database.session() as session:
        habit = await habits.open_habit(session, visit.profile_id, habit_id)
        is_possible = False
        if habit is not None:
            wanted = HabitSentence(habit.name, amount, Sense(habit.sense), habit.every)
            broken = broken_by(wanted, ceilings(visit.services.library.limits))
            is_possible = broken is None and _is_possible(amount, wanted.sense)
        if habit is not None and is_possible:
            await habits.change_amount(session, habit, amount, today=visit.today, now=visit.now)
    back: list[Row] = [[button(visit.label("button-back"), "habit", habit_id)]]
    if habit is None:
        await visit.say("habit-refused-closed")
    elif is_possible:
        await close(visit)
        await visit.say("habit-changed", back, name=habit.name, aim=habit_words.aim(visit, habit))
    else:
        await visit.say("habit-amount-impossible", back)


def _saved(visit: Visit, habit: Habit) -> Markup:
    title = visit.html("habit-title", name=habit.name, aim=habit_words.aim(visit, habit))
    return render.paragraphs(title, visit.html("habit-saved", name=habit.name))


def _said(kept: store.Draft | None) -> HabitSentence | None:
    """The habit that waits to be confirmed."""
    kept = kept or {}
    name, amount = kept.get("name"), kept.get("amount")
    if kept.get("ask") != "confirm" or not isinstance(name, str) or not isinstance(amount, int):
        return None
    return HabitSentence(name, amount, Sense(str(kept.get("sense"))), Period(str(kept.get("period"))))


def _is_possible(amount: int, sense: Sense) -> bool:
    return (1 if sense is Sense.AT_LEAST else 0) <= amount <= MOST_AMOUNT


async def _habit(visit: Visit, habit_id: RowId) -> Habit | None:
    async with visit.services.database.session() as session:
        return await habits.open_habit(session, visit.profile_id, habit_id)


async def _open(visit: Visit, draft: store.Draft) -> None:
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        store.open_form(row, FORM, draft, visit.now)


TAPS: dict[str, Tap] = {"habit-new": begin, "habit-ask": ask, "habit-save": save}
