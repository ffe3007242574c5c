"""What the buttons under a nudge do. Each carries the nudge's id, and pressing one twice does nothing twice."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.nudges import reminders, store
from bot.nudges.reminders import ReadBack
from bot.nudges.tables import Occurrence, State, Status

SNOOZE_FOR = timedelta(hours=1)
# Yesterday's nudge is not put off any more.
SNOOZABLE_FOR = timedelta(hours=12)


class Effect(StrEnum):
    """What a press did; `nudges-pressed-<value>` says it, with `-already` when it had been done."""

    DONE = "done"
    SNOOZED = "snoozed"
    PAUSED = "paused"
    STOPPED = "stopped"
    TOO_OLD = "too-old"
    """Nothing: that day is over."""
    NOT_YOURS = "not-yours"
    """Nothing: there is no such nudge of that person (any more)."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """What came of a press. `on` is the nudge's local day; `again_at` (UTC) when a snoozed one comes back."""

    effect: Effect
    is_already: bool = False
    on: date | None = None
    again_at: datetime | None = None
    reminder: ReadBack | None = None


_NOT_YOURS = Pressed(Effect.NOT_YOURS)


async def done(session: AsyncSession, profile_id: int, occurrence_id: int, now: datetime) -> Pressed:
    """That day's is done: nothing more is said about it."""
    row = await _held(session, profile_id, occurrence_id)
    if row is None:
        return _NOT_YOURS
    is_already = row.state == State.DONE
    if not is_already:
        row.state, row.ready_at, row.answered_at = State.DONE.value, None, now
    return Pressed(Effect.DONE, is_already, on=row.on)


async def snooze(
    session: AsyncSession, profile_id: int, occurrence_id: int, now: datetime, wait_for: timedelta = SNOOZE_FOR
) -> Pressed:
    """Say it again later. That day's moves; the reminder does not."""
    row = await _held(session, profile_id, occurrence_id)
    if row is None:
        return _NOT_YOURS
    if row.state == State.DONE:
        return Pressed(Effect.DONE, is_already=True, on=row.on)
    if row.state == State.SNOOZED:
        return Pressed(Effect.SNOOZED, is_already=True, on=row.on, again_at=row.due_at)
    shown_at = row.sent_at if row.state == State.SENT else _in_hand_since(row)
    if shown_at is None or now - shown_at > SNOOZABLE_FOR or await store.has_later(session, row):
        return Pressed(Effect.TOO_OLD, on=row.on)
    row.state, row.answered_at = State.SNOOZED.value, now
    row.due_at = row.ready_at = now + wait_for
    row.attempts = row.lapses = 0
    return Pressed(Effect.SNOOZED, on=row.on, again_at=row.due_at)


async def pause(session: AsyncSession, profile_id: int, occurrence_id: int, days: int, now: datetime) -> Pressed:
    """Leave out the next `days` days; a pause that lasts at least as long stays as it is."""
    row = await _held(session, profile_id, occurrence_id)
    reminder = None if row is None else await store.reminder(session, profile_id)
    if row is None or reminder is None:
        return _NOT_YOURS
    if reminder.status == Status.OFF:
        return Pressed(Effect.STOPPED, is_already=True, on=row.on)
    resumes_on = await reminders.end_of_pause(session, reminder, days, now)
    if reminder.status == Status.PAUSED and reminder.resumes_on and reminder.resumes_on >= resumes_on:
        return Pressed(Effect.PAUSED, True, row.on, reminder=await reminders.describe(session, profile_id))
    row.answered_at = now
    return Pressed(Effect.PAUSED, on=row.on, reminder=await reminders.pause(session, profile_id, resumes_on, now))


async def stop(session: AsyncSession, profile_id: int, occurrence_id: int, now: datetime) -> Pressed:
    """No more nudges until the person asks again."""
    row = await _held(session, profile_id, occurrence_id)
    reminder = None if row is None else await store.reminder(session, profile_id)
    if row is None or reminder is None:
        return _NOT_YOURS
    is_already = reminder.status == Status.OFF
    if not is_already:
        row.answered_at = now
    return Pressed(Effect.STOPPED, is_already, on=row.on, reminder=await reminders.stop(session, profile_id))


async def _held(session: AsyncSession, profile_id: int, occurrence_id: int) -> Occurrence | None:
    await store.hold(session, profile_id)
    return await store.occurrence(session, profile_id, occurrence_id)


def _in_hand_since(row: Occurrence) -> datetime | None:
    """Since when a nudge is being sent: the person can press its buttons before it is written down as sent."""
    return row.due_at if row.state in (State.DUE, State.CLAIMED) else None
