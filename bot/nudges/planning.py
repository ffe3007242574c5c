"""Turns reminders whose time has come into occurrences, one a local day, and moves the reminders on."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.nudges import queue_store
from bot.nudges.queue_store import Advance, Day
from bot.nudges.schedule import catch_up
from bot.nudges.tables import Reminder
from bot.observability.logs import logger

# After an outage the nudges of this long are noted (and folded); older ones are as if they had never been.
REMEMBERED_FOR = timedelta(days=7)
# A reminder whose next nudge cannot be computed is looked at again after this.
_POISON_REST = timedelta(hours=1)

_log = logger(__name__)


async def plan_due(session: AsyncSession, now: datetime, limit: int) -> int:
    """Plan up to `limit` reminders that are due; how many there were.

    Someone who cannot be reached is left in peace: their reminder moves on, and no nudge is made.
    """
    due = await queue_store.due_reminders(session, now, limit)
    days: list[Day] = []
    advances: list[Advance] = []
    for reminder, is_reachable in due:
        past, advance = _plan(reminder, now)
        days += past if is_reachable else ()
        advances.append(advance)
    await queue_store.add_days(session, days)
    await queue_store.advance(session, advances)
    return len(due)


def _plan(reminder: Reminder, now: datetime) -> tuple[Sequence[Day], Advance]:
    who, on, due_at = reminder.profile_id, reminder.next_on, reminder.next_at
    assert on is not None and due_at is not None  # noqa: S101 - it was found by its next_at
    try:
        past, (next_on, next_at) = catch_up(
            on, due_at, reminder.at, reminder.rhythm, reminder.zone, now, REMEMBERED_FOR
        )
    except Exception:
        _log.exception("a reminder cannot be planned", zone=reminder.zone, days=reminder.days)
        return (), Advance(who, due_at, on, now + _POISON_REST)
    return [Day(who, day, instant) for day, instant in past], Advance(who, due_at, next_on, next_at)
