"""What a person reported last, of whatever kind: what "undo" takes back."""

from datetime import datetime
from enum import StrEnum

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals import habit_store, store
from bot.goals.service import UNDO_FOR


class Kind(StrEnum):
    """A kind of report."""

    COUNT = "count"
    OUTREACH = "outreach"
    HABIT = "habit"


async def last_kind(session: AsyncSession, profile_id: int, now: datetime) -> Kind | None:
    """The kind of the last report that can still be taken back; None when there is none."""
    since = now - UNDO_FOR
    count = await store.last_checkpoint(session, profile_id, since)
    outreach = await store.last_outreach(session, profile_id, since)
    habit = await habit_store.last_report(session, profile_id, since)
    told = [
        *([(count.reported_at, Kind.COUNT)] if count else []),
        *([(outreach.told_at, Kind.OUTREACH)] if outreach else []),
        *([(habit.reported_at, Kind.HABIT)] if habit else []),
    ]
    return max(told)[1] if told else None
