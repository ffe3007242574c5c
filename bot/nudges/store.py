"""The SQL of reminders and of each day's nudge as a person sees them; `queue_store` has what the workers do."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import takewhile

from sqlalchemy import delete, func, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database.insert import insert_for
from bot.nudges.tables import Occurrence, Reminder, State, Told
from bot.profiles.tables import Profile

# Enough days to have seen every wording of every kind.
_REMEMBERED = 60


@dataclass(frozen=True, slots=True)
class History:
    """`seen`: the keys of what a person was told, the latest last. `missed`: nudges folded since the last one.

    `unanswered`: how many in a row, up to the last one, were sent and found no sign of life.
    """

    seen: tuple[str, ...]
    missed: int
    unanswered: int


async def reminder(session: AsyncSession, profile_id: int) -> Reminder | None:
    """That person's reminder, held until the transaction ends."""
    query = select(Reminder).where(Reminder.profile_id == profile_id).with_for_update()
    return (await session.exec(query.execution_options(populate_existing=True))).one_or_none()


async def person(session: AsyncSession, profile_id: int) -> tuple[Profile, Reminder] | None:
    """That person and their reminder, as they are now; None if either is gone."""
    query = select(Profile, Reminder).join(Reminder, col(Reminder.profile_id) == col(Profile.id))
    return (await session.exec(query.where(Profile.id == profile_id))).one_or_none()


async def hold(session: AsyncSession, profile_id: int) -> Profile | None:
    """That person's profile, held until the transaction ends.

    Whatever changes two rows of one person holds the person first, so that two of them never wait for each other.
    """
    query = select(Profile).where(Profile.id == profile_id).with_for_update(key_share=True)
    return (await session.exec(query.execution_options(populate_existing=True))).one_or_none()


async def occurrence(session: AsyncSession, profile_id: int, occurrence_id: int) -> Occurrence | None:
    """That nudge of that person, held until the transaction ends; None for anyone else's."""
    query = select(Occurrence).where(Occurrence.id == occurrence_id, Occurrence.profile_id == profile_id)
    found = await session.exec(query.with_for_update().execution_options(populate_existing=True))
    return found.one_or_none()


async def last_on(session: AsyncSession, profile_id: int) -> date | None:
    """The latest local day that has had its nudge, or has it in hand."""
    query = select(func.max(Occurrence.on)).where(Occurrence.profile_id == profile_id)
    latest: date | None = (await session.exec(query)).one_or_none()
    return latest


async def day_of_message(session: AsyncSession, profile_id: int, message_id: int) -> date | None:
    """The local day of the nudge a person replies to; None when the message is no nudge of theirs."""
    query = select(Occurrence).where(Occurrence.profile_id == profile_id, Occurrence.message_id == message_id)
    found = (await session.exec(query)).first()
    return None if found is None else found.on


async def history(session: AsyncSession, profile: Profile, before: date) -> History:
    """What a person was told before that local day and on it, what they missed since, and what found no answer.

    Someone who wrote, reported or tapped after a nudge was sent has answered it, and all before it.
    """
    query = (
        select(Occurrence)
        .where(Occurrence.profile_id == profile.id, Occurrence.on <= before)
        .order_by(col(Occurrence.on).desc())
        .limit(_REMEMBERED)
    )
    rows = (await session.exec(query)).all()
    earlier = [row for row in rows if row.on < before]
    missed = takewhile(lambda row: row.state == State.FOLDED, earlier)
    told = [key for row in reversed(rows) for key in (row.opener, row.wording, row.closing) if key is not None]
    last = next((row for row in earlier if row.sent_at is not None), None)
    return History(tuple(told), sum(1 for _ in missed), 0 if last is None else _unanswered(last, profile.seen_at))


def _unanswered(last: Occurrence, seen_at: datetime) -> int:
    is_ignored = (
        last.state == State.SENT and last.answered_at is None and last.sent_at is not None and seen_at < last.sent_at
    )
    return last.unanswered + 1 if is_ignored else 0


async def told(session: AsyncSession, profile_id: int) -> Mapping[str, date]:
    """What that person was told once and is never told again, and on which local day."""
    query = select(col(Told.what), col(Told.on)).where(Told.profile_id == profile_id)
    return dict((await session.exec(query)).all())


async def note_told(session: AsyncSession, profile_id: int, what: Collection[str], on: date) -> None:
    """Remember what that person was told, and that it was last on that local day."""
    if what:
        rows = [{"profile_id": profile_id, "what": one, "on": on} for one in sorted(what)]
        told = insert_for(session, Told).values(rows)
        await session.exec(told.on_conflict_do_update(index_elements=["profile_id", "what"], set_={"on": on}))


async def has_later(session: AsyncSession, of: Occurrence) -> bool:
    """Whether that person has had a nudge for a later day."""
    query = select(func.count()).where(Occurrence.profile_id == of.profile_id, Occurrence.on > of.on)
    return (await session.exec(query)).one() > 0


async def move_chat(session: AsyncSession, profile_id: int, old: int, new: int) -> None:
    """Write to a chat's new id from now on."""
    await hold(session, profile_id)
    mine = col(Reminder.profile_id) == profile_id, col(Reminder.chat_id) == old
    await session.exec(update(Reminder).where(*mine).values(chat_id=new))
    same = col(Profile.id) == profile_id, col(Profile.chat_id) == old
    await session.exec(update(Profile).where(*same).values(chat_id=new))


async def next_due(session: AsyncSession, profile_id: int | None = None) -> datetime | None:
    """The earliest instant at which there will be something to do, for one person or for anyone."""
    planned = select(func.min(Reminder.next_at))
    waiting = select(func.min(Occurrence.ready_at))
    if profile_id is not None:
        planned = planned.where(Reminder.profile_id == profile_id)
        waiting = waiting.where(Occurrence.profile_id == profile_id)
    found = [(await session.exec(planned)).one_or_none(), (await session.exec(waiting)).one_or_none()]
    return min((instant for instant in found if instant is not None), default=None)


async def sweep(session: AsyncSession, now: datetime, keep_for: timedelta) -> int:
    """Delete the records of nudges that are over and older than the operator keeps; how many."""
    old = col(Occurrence.ready_at).is_(None), col(Occurrence.due_at) < now - keep_for
    return (await session.exec(delete(Occurrence).where(*old))).rowcount
