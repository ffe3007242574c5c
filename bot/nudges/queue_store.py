"""The SQL of the workers: what is due, who has it, what became of it, and how much may be sent.

Every claim is one conditional update; on PostgreSQL it skips what another replica holds, on SQLite there is one
writer at a time. Whoever holds a claim is known by its number of attempts: a lease that has passed to another
records nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Integer, bindparam, cast, exists, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database.insert import insert_for
from bot.nudges.tables import Lane, Occurrence, Reminder, State, Status
from bot.profiles.tables import Profile

# A record nobody heard of twice may have been sent twice; a third time would be a loop.
MOST_LAPSES = 1
MOST_ATTEMPTS = 8

_LANE = 1
_ENDED_AT_ONCE = 5000

Kept = str | int | bool | datetime | None


@dataclass(frozen=True, slots=True)
class Claim:
    """A nudge in hand. `attempts` is the claim's own number, from 1; `was_sent` before a snooze."""

    id: int
    profile_id: int
    on: date
    due_at: datetime
    attempts: int
    was_sent: bool


@dataclass(frozen=True, slots=True)
class Day:
    """A local day whose nudge has come due."""

    profile_id: int
    on: date
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Advance:
    """A reminder moved on from `old` (its `next_at`, which must still be that)."""

    profile_id: int
    old: datetime
    next_on: date
    next_at: datetime


async def due_reminders(session: AsyncSession, now: datetime, limit: int) -> Sequence[tuple[Reminder, bool]]:
    """Reminders whose time has come, the longest due first, and whether the person can be reached.

    Both rows are held until the transaction ends; those held by another are left to it.
    """
    query = (
        select(Reminder, Profile.unreachable_at)
        .join(Profile, col(Profile.id) == col(Reminder.profile_id))
        .where(col(Reminder.next_at) <= now)
        .order_by(col(Reminder.next_at))
        .limit(limit)
        .with_for_update(skip_locked=True, key_share=True)
    )
    rows = (await session.exec(query)).all()
    return [(reminder, unreachable_at is None) for reminder, unreachable_at in rows]


async def add_days(session: AsyncSession, days: Sequence[Day]) -> None:
    """Note the days that have come due; a day that has its nudge keeps it."""
    if not days:
        return
    rows = [
        {
            "profile_id": day.profile_id,
            "on": day.on,
            "due_at": day.due_at,
            "ready_at": day.due_at,
            "state": State.DUE.value,
            "attempts": 0,
            "lapses": 0,
            "is_late": False,
        }
        for day in days
    ]
    await session.exec(insert_for(session, Occurrence).values(rows).on_conflict_do_nothing())


async def advance(session: AsyncSession, advances: Sequence[Advance]) -> None:
    """Move reminders on, those that nobody else has moved; a pause that ends with it is over."""
    if not advances:
        return
    move = (
        update(Reminder)
        .where(col(Reminder.profile_id) == bindparam("who"), col(Reminder.next_at) == bindparam("old"))
        .values(next_on=bindparam("on"), next_at=bindparam("due_at"), status=Status.ON.value, resumes_on=None)
    )
    rows = [{"who": one.profile_id, "old": one.old, "on": one.next_on, "due_at": one.next_at} for one in advances]
    await (await session.connection()).execute(move, rows)


async def fold(session: AsyncSession, now: datetime, grace: timedelta) -> int:
    """Give up what is past the grace, and what a later day's nudge has overtaken; how many."""
    later = aliased(Occurrence)
    is_overtaken = exists().where(
        col(later.profile_id) == col(Occurrence.profile_id),
        col(later.on) > col(Occurrence.on),
        col(later.due_at) <= now,
    )
    return await _end(session, now, or_(col(Occurrence.due_at) < now - grace, is_overtaken), State.FOLDED)


async def give_up(session: AsyncSession, now: datetime) -> int:
    """End what was tried too often, and what may already have been sent twice; how many."""
    lapsed = col(Occurrence.lapses) + _has_lapsed() > MOST_LAPSES
    return await _end(session, now, or_(lapsed, col(Occurrence.attempts) >= MOST_ATTEMPTS), State.FAILED)


async def _end(session: AsyncSession, now: datetime, which: ColumnElement[bool], state: State) -> int:
    waiting = select(Occurrence.id).where(col(Occurrence.ready_at) <= now, which).limit(_ENDED_AT_ONCE)
    ids = (await session.exec(waiting.with_for_update(skip_locked=True, of=Occurrence))).all()
    if ids:
        await session.exec(
            update(Occurrence)
            .where(col(Occurrence.id).in_(ids))
            .values(state=state.value, ready_at=None)
            .execution_options(synchronize_session=False)
        )
    return len(ids)


def _has_lapsed() -> ColumnElement[int]:
    """1 for a waiting nudge that is still claimed: whoever had it was not heard of again."""
    return cast(col(Occurrence.state) == State.CLAIMED.value, Integer)


async def is_anything_ready(session: AsyncSession, now: datetime) -> bool:
    """Whether a nudge waits for a worker."""
    query = select(Occurrence.id).where(col(Occurrence.ready_at) <= now).limit(1)
    return (await session.exec(query)).first() is not None


async def claim(session: AsyncSession, now: datetime, limit: int, lease_for: timedelta) -> list[Claim]:
    """Take up to `limit` nudges that wait, the longest due first, until `lease_for` from now."""
    ready = (
        select(Occurrence.id)
        .where(col(Occurrence.ready_at) <= now)
        .order_by(col(Occurrence.ready_at), col(Occurrence.id))
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ids = (await session.exec(ready)).all()
    if not ids:
        return []
    taken = await session.exec(
        update(Occurrence)
        .where(col(Occurrence.id).in_(ids), col(Occurrence.ready_at) <= now)
        .values(
            state=State.CLAIMED.value,
            ready_at=now + lease_for,
            attempts=col(Occurrence.attempts) + 1,
            lapses=col(Occurrence.lapses) + _has_lapsed(),
        )
        .returning(
            col(Occurrence.id),
            col(Occurrence.profile_id),
            col(Occurrence.on),
            col(Occurrence.due_at),
            col(Occurrence.attempts),
            col(Occurrence.sent_at),
        )
        .execution_options(synchronize_session=False)
    )
    claims = [
        Claim(id_, profile_id, on, due_at, attempts, sent_at is not None)
        for id_, profile_id, on, due_at, attempts, sent_at in taken.all()
    ]
    return sorted(claims, key=lambda one: (one.due_at, one.id))


async def record(
    session: AsyncSession,
    held: Claim,
    state: State,
    *,
    ready_at: datetime | None = None,
    lapses: int = 0,
    attempts: int | None = None,
    **values: Kept,
) -> bool:
    """Write down what became of a claim; False if it is no longer ours to say.

    `ready_at` is when it may be taken again; `lapses` are added to those it has; `attempts` replaces its own.
    """
    ours = (
        col(Occurrence.id) == held.id,
        col(Occurrence.state) == State.CLAIMED.value,
        col(Occurrence.attempts) == held.attempts,
    )
    written = await session.exec(
        update(Occurrence)
        .where(*ours)
        .values(
            state=state.value,
            ready_at=ready_at,
            lapses=col(Occurrence.lapses) + lapses,
            attempts=held.attempts if attempts is None else attempts,
            **values,
        )
        .execution_options(synchronize_session=False)
    )
    return written.rowcount == 1


async def lane(session: AsyncSession, now: datetime) -> Lane:
    """The lane all replicas share, locked until the transaction ends; with room for one if it is new."""
    query = select(Lane).where(Lane.id == _LANE).with_for_update().execution_options(populate_existing=True)
    found = (await session.exec(query)).one_or_none()
    if found is not None:
        return found
    new = insert_for(session, Lane).values(id=_LANE, tokens=1.0, refilled_at=now)
    await session.exec(new.on_conflict_do_nothing())
    return (await session.exec(query)).one()
