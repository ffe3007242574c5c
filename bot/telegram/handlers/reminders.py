"""The daily nudge: when it comes, when it rests, and the buttons under it."""

from datetime import time

from bot.conversation import quantities
from bot.conversation.intent import ReminderSentence, reminder_in
from bot.conversation.review_sentence import review_in
from bot.nudges import presses
from bot.nudges import reminders as use_cases
from bot.nudges.presses import Effect, Pressed
from bot.nudges.schedule import EVERY_DAY, Days
from bot.profiles import store
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import places, readback, rhythm
from bot.telegram.keyboards import button
from bot.telegram.nudge_buttons import HOURS
from bot.telegram.visit import Tap, Visit


async def remind(visit: Visit) -> None:
    """/remind: with an hour, set it; without, show how things stand."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    _, _, rest = visit.text.partition(" ")
    if visit.update.callback_query is None and rest.strip():
        review = review_in(quantities.readable(rest))
        if review is None:
            await take_sentence(visit, reminder_in(rest) or ReminderSentence())
        else:
            await rhythm.take_sentence(visit, review)
        return
    await show(visit)


async def show(visit: Visit) -> None:
    """The reminder as it stands; hours to choose from when there is none."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        now_is = await use_cases.describe(session, visit.profile_id)
    if now_is is None:
        await hours(visit)
    else:
        await visit.send(*readback.screen(visit, now_is))


async def hours(visit: Visit) -> None:
    """Ask for the hour."""
    await visit.acknowledge()
    await visit.say("reminder-ask", [[button(hour, "remind-at", hour) for hour in HOURS]])


async def take_sentence(visit: Visit, sentence: ReminderSentence) -> None:
    """What one sentence says of the reminder: an hour, days, or that it should stop."""
    if sentence.off:
        await stop(visit)
        return
    async with visit.services.database.session() as session:
        now_is = await use_cases.describe(session, visit.profile_id)
    at = sentence.at or (now_is.at if now_is else None)
    if at is None:
        await hours(visit)
        return
    # People's sentences count weekdays from 0 as Python does, reminders from 1 as ISO does.
    days = Days.of(day + 1 for day in sentence.days) if sentence.days else now_is.days if now_is else EVERY_DAY
    await _set(visit, at, days, is_every_day=bool(sentence.days) and days == EVERY_DAY)


async def at_hour(visit: Visit, hour: time) -> None:
    """A tap on an hour."""
    await visit.acknowledge()
    await visit.drop_buttons()
    await take_sentence(visit, ReminderSentence(hour, None))


async def on_days(visit: Visit, days: Days) -> None:
    """A tap on other days."""
    await visit.acknowledge()
    await visit.drop_buttons()
    await take_sentence(visit, ReminderSentence(None, frozenset(day - 1 for day in days.weekdays)))


async def resume(visit: Visit) -> None:
    """End a pause or a stop."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        now_is = await use_cases.resume(session, visit.profile_id, visit.now)
    await visit.show(*readback.screen(visit, now_is))


async def stop(visit: Visit) -> None:
    """No more nudges until they ask again."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        now_is = await use_cases.stop(session, visit.profile_id)
    await visit.show(*readback.screen(visit, now_is))


async def pressed_done(visit: Visit, occurrence_id: RowId) -> None:
    """Under a nudge: done."""
    async with visit.services.database.session() as session:
        pressed = await presses.done(session, visit.profile_id, occurrence_id, visit.now)
    await _after_press(visit, pressed)


async def pressed_snooze(visit: Visit, occurrence_id: RowId) -> None:
    """Under a nudge: in an hour."""
    async with visit.services.database.session() as session:
        pressed = await presses.snooze(session, visit.profile_id, occurrence_id, visit.now)
    await _after_press(visit, pressed)


async def pressed_pause(visit: Visit, occurrence_id: RowId) -> None:
    """Under a nudge: a week's rest."""
    async with visit.services.database.session() as session:
        pressed = await presses.pause(session, visit.profile_id, occurrence_id, 7, visit.now)
    await _after_press(visit, pressed)


async def pressed_stop(visit: Visit, occurrence_id: RowId) -> None:
    """Under a nudge: no more."""
    async with visit.services.database.session() as session:
        pressed = await presses.stop(session, visit.profile_id, occurrence_id, visit.now)
    await _after_press(visit, pressed)


async def _set(visit: Visit, at: time, days: Days, *, is_every_day: bool) -> None:
    """`is_every_day`: they said so, which leaves no day out between two nudges either."""
    if visit.zone is None:
        await places.ask(visit, {"at": at.strftime("%H:%M"), "days": days.iso})
        return
    async with visit.services.database.session() as session:
        profile = await store.greet(session, visit.profile_id, visit.profile_id, visit.now)
        now_is = await use_cases.set_reminder(session, profile, at, days, visit.zone, visit.now)
        if is_every_day and now_is.gap_days > 1:
            now_is = await use_cases.change_gap(session, visit.profile_id, 1, visit.now) or now_is
    await visit.send(*readback.screen(visit, now_is))


async def _after_press(visit: Visit, pressed: Pressed) -> None:
    key = f"nudges-pressed-{pressed.effect.value}" + ("-already" if pressed.is_already else "")
    await visit.toast(key)
    if pressed.effect in (Effect.DONE, Effect.SNOOZED, Effect.TOO_OLD, Effect.NOT_YOURS):
        await visit.drop_buttons()
    elif pressed.reminder is not None and not pressed.is_already:
        await visit.drop_buttons()
        await visit.send(*readback.screen(visit, pressed.reminder))


TAPS: dict[str, Tap] = {
    "remind": show,
    "remind-hours": hours,
    "remind-at": at_hour,
    "remind-days": on_days,
    "remind-stop": stop,
    "resume": resume,
    "nudge-done": pressed_done,
    "nudge-snooze": pressed_snooze,
    "nudge-pause": pressed_pause,
    "nudge-stop": pressed_stop,
}
