"""Days off from the plan, said in words or tapped; and the silence of the nudges, which is another thing."""

from collections.abc import Sequence
from datetime import date, timedelta

from markupsafe import Markup

from bot.conversation import quantities
from bot.conversation.intent import DaysOffSentence, WeekendsSentence, rest_in
from bot.conversation.quantities import DateProblem
from bot.goals import changes, days_off, service
from bot.goals.days_off import DaysOff, DaysOffProblem, Shift
from bot.goals.pace import Plan
from bot.goals.tables import Easing, Why
from bot.nudges import reminders as nudges
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import goal_steps, readback
from bot.telegram.keyboards import Button, Row, button
from bot.telegram.visit import Tap, Visit

_SILENCES = (1, 7, 30)
_MOST_LISTED = 8


async def pause(visit: Visit) -> None:
    """/pause: with days, take them off; without, what can rest: the plan, the nudges."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    _, _, words = visit.text.partition(" ")
    if not words.strip():
        await show(visit)
        return
    found = rest_in(quantities.readable(words), visit.today)
    if isinstance(found, DaysOffSentence | WeekendsSentence):
        await take_sentence(visit, found)
    else:
        await visit.say("days-off-unread")


async def show(visit: Visit) -> None:
    """The days off there are, and what can rest."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        kept = await days_off.current(session, visit.profile_id, visit.today)
        is_off_today = await service.is_day_off(session, visit.profile_id, visit.today)
        reminder = await nudges.describe(session, visit.profile_id)
    listed = render.lines(visit.html("days-off-list"), *(_line(visit, one) for one in kept[:_MOST_LISTED]))
    is_nudged = reminder is not None and reminder.next_at is not None
    text = render.paragraphs(
        visit.html("days-off-what"), listed if kept else None, visit.html("days-off-silence") if is_nudged else None
    )
    await visit.show(text, [*_rest_rows(visit, kept, is_off_today), *(_silence_rows(visit) if is_nudged else [])])


async def take_sentence(visit: Visit, sentence: DaysOffSentence | WeekendsSentence) -> None:
    """Days off said in words; which ones is asked where it was not said."""
    if isinstance(sentence, WeekendsSentence):
        await _weekends(visit, sentence.is_off)
    elif sentence.days is None:
        await show(visit)
    elif isinstance(sentence.days, DateProblem):
        await visit.send(goal_steps.date_problem(visit, sentence.days))
    else:
        await _take(visit, *sentence.days)


async def take(visit: Visit, first_on: date, last_on: date) -> None:
    """A tap on days to take off."""
    await visit.acknowledge()
    await _take(visit, first_on, last_on)


async def weekends(visit: Visit, way: str) -> None:
    """A tap that takes every weekend off, or makes them count again."""
    await visit.acknowledge()
    await _weekends(visit, way == "off")


async def take_back(visit: Visit, easing_id: RowId) -> None:
    """A tap that makes days off count again; a second one finds nothing to do."""
    async with visit.services.database.session() as session:
        gone = await days_off.take_back(session, visit.profile_id, easing_id, today=visit.today, now=visit.now)
    if gone is None:
        await visit.toast("already-done")
        await visit.drop_buttons()
        return
    await visit.acknowledge()
    await visit.show(visit.html("days-off-back", days=_days(visit, gone)), [[_more(visit)]])


async def move(visit: Visit, goal_id: RowId, due_on: date) -> None:
    """A tap that moves a goal's date, so that days off do not make the others steeper."""
    async with visit.services.database.session() as session:
        goal = await service.open_goal(session, visit.profile_id, goal_id)
        plan = None
        if goal is not None and goal.due_on != due_on:
            plan = await changes.preview(session, goal, today=visit.today, target=goal.target, due_on=due_on)
        if goal is not None and isinstance(plan, Plan):
            await changes.revise(
                session,
                goal,
                target=goal.target,
                due_on=due_on,
                why=Why.DAYS_OFF,
                today=visit.today,
                now=visit.now,
            )
    if goal is None or not isinstance(plan, Plan):
        await visit.toast("already-done" if goal else "goal-already-closed")
        await visit.drop_buttons()
        return
    await visit.acknowledge()
    platform = readback.platform(visit, goal.network)
    await visit.show(visit.html("days-off-moved", platform=platform, due=due_on, pace=round(plan.per_day, 1)))


async def silence(visit: Visit, days: int) -> None:
    """A tap on how long the nudges are silent; the plan goes on, unless those days are taken off as well."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        now_is = await nudges.pause_for(session, visit.profile_id, days, visit.now)
    if now_is is None:
        await visit.say("reminder-none", [[button(visit.label("button-set-reminder"), "remind")]])
        return
    rows = readback.rows(visit, now_is)
    if now_is.resumes_on:
        last_on = now_is.resumes_on - timedelta(days=1)
        off = button(visit.label("button-off-too"), "off", visit.today.isoformat(), last_on.isoformat())
        rows = [[off], *rows]
    await visit.show(render.paragraphs(readback.reminder(visit, now_is), visit.html("days-off-silence-only")), rows)


async def _take(visit: Visit, first_on: date, last_on: date) -> None:
    async with visit.services.database.session() as session:
        taken = await days_off.take(session, visit.profile_id, first_on, last_on, today=visit.today, now=visit.now)
    if isinstance(taken, DaysOffProblem):
        await visit.show(visit.html(f"days-off-{taken.value}"))
    else:
        await _read_back(visit, taken, "days-off-were" if last_on < visit.today else "days-off-taken")


async def _weekends(visit: Visit, is_off: bool) -> None:
    async with visit.services.database.session() as session:
        if is_off:
            taken = await days_off.take_weekends(session, visit.profile_id, today=visit.today, now=visit.now)
        else:
            taken = None
            kept = await days_off.current(session, visit.profile_id, visit.today)
            for one in kept:
                if one.weekdays is not None:
                    await days_off.take_back(session, visit.profile_id, one.id or 0, today=visit.today, now=visit.now)
    if taken is not None:
        await _read_back(visit, taken, "days-off-taken")
    else:
        await visit.show(visit.html("days-off-weekends-count"), [[_more(visit)]])


async def _read_back(visit: Visit, taken: DaysOff, key: str) -> None:
    easing = taken.easing
    steep = [one for one in taken.shifts if one.is_steep and one.same_pace_on]
    body = render.paragraphs(
        visit.html("days-off-already" if taken.is_already else key, days=_days(visit, easing)),
        render.lines(*(_shifted(visit, one) for one in taken.shifts)),
        visit.html("days-off-steep") if steep else None,
    )
    rows: list[Row] = [
        [
            button(
                visit.label("button-move-date", platform=readback.platform(visit, one.goal.network), due=on),
                "off-move",
                one.goal.id or 0,
                on.isoformat(),
            )
        ]
        for one in steep
        if (on := one.same_pace_on)
    ]
    rows.append([button(visit.label("button-off-back"), "off-back", easing.id or 0), _more(visit)])
    await visit.show(body, rows)


def _shifted(visit: Visit, shift: Shift) -> Markup:
    platform, due = readback.platform(visit, shift.goal.network), shift.goal.due_on
    if shift.after is None:
        return visit.html("days-off-shift-none", platform=platform, due=due)
    before, after = round(shift.before or 0.0, 1), round(shift.after, 1)
    key = "days-off-shift-same" if before == after else "days-off-shift"
    return visit.html(key, platform=platform, due=due, before=before, after=after)


def _line(visit: Visit, easing: Easing) -> Markup:
    return visit.html("days-off-line", days=_days(visit, easing))


def _days(visit: Visit, easing: Easing) -> str:
    if easing.last_on is None:
        return visit.label("days-off-every-weekend")
    if easing.last_on == easing.first_on:
        return visit.label("days-off-one", on=easing.first_on)
    return visit.label("days-off-span", first=easing.first_on, last=easing.last_on)


def _rest_rows(visit: Visit, kept: Sequence[Easing], is_off_today: bool) -> list[Row]:
    today, tomorrow = visit.today, visit.today + timedelta(days=1)
    day = [
        button(visit.label(f"button-off-{name}"), "off", on.isoformat(), on.isoformat())
        for name, on in (("today", today), ("tomorrow", tomorrow))
        if not (is_off_today and on == today)
    ]
    has_weekends = any(one.last_on is None for one in kept)
    way = "on" if has_weekends else "off"
    every = button(visit.label(f"button-weekends-{way}"), "off-weekends", way)
    back: list[Row] = [
        [button(visit.label("button-off-back-of", days=_days(visit, one)), "off-back", one.id or 0)]
        for one in kept[:_MOST_LISTED]
        if one.last_on is not None
    ]
    return [day, [every], *back]


def _silence_rows(visit: Visit) -> list[Row]:
    return [
        [button(visit.label("button-pause-days", days=days), "pause-for", days) for days in _SILENCES],
        [button(visit.label("button-stop"), "remind-stop")],
    ]


def _more(visit: Visit) -> Button:
    return button(visit.label("button-all-days-off"), "pause")


TAPS: dict[str, Tap] = {
    "pause": show,
    "pause-for": silence,
    "off": take,
    "off-weekends": weekends,
    "off-back": take_back,
    "off-move": move,
}
