"""Many people at once, added without ceremony."""

from collections.abc import Iterable
from datetime import datetime, time
from zoneinfo import ZoneInfo

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.nudges.tables import Reminder
from bot.profiles.tables import Profile


async def add_people(session: AsyncSession, ids: Iterable[int], now: datetime, due_at: datetime) -> None:
    """People in Paris whose next nudge is due at that instant."""
    local = due_at.astimezone(ZoneInfo("Europe/Paris"))
    people = list(ids)
    session.add_all([Profile(id=who, chat_id=who, created_at=now, seen_at=now) for who in people])
    await session.flush()
    session.add_all(
        [
            Reminder(
                profile_id=who,
                chat_id=who,
                at=time(local.hour, local.minute),
                days="1234567",
                zone="Europe/Paris",
                next_on=local.date(),
                next_at=due_at,
                set_at=now,
            )
            for who in people
        ]
    )
