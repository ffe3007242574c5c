"""A preview that waits for its button: kept in the database, so that a restart between the two loses nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.curation import store
from bot.curation.change import Change, from_json
from bot.curation.tables import Draft as Row

KEPT_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Draft:
    """An admin's changes, and the digests of the texts that stood there when the preview was shown."""

    id: int
    changes: tuple[Change, ...]
    expected: Mapping[str, str | None]


async def keep(
    session: AsyncSession,
    admin_id: int,
    changes: Sequence[Change],
    expected: Mapping[str, str | None],
    now: datetime,
) -> int:
    """Keep the changes until they are published or discarded, a week at most; their number."""
    row = Row(
        profile_id=admin_id,
        changes=[change.as_json() for change in changes],
        expected=dict(expected),
        made_at=now,
    )
    session.add(row)
    await session.flush()
    assert row.id is not None  # noqa: S101 - the database has just given it
    return row.id


async def find(session: AsyncSession, admin_id: int, draft_id: int) -> Draft | None:
    """That draft of that admin; None for anyone else's, and for one that is gone."""
    row = await store.draft(session, admin_id, draft_id)
    return Draft(draft_id, tuple(from_json(one) for one in row.changes), row.expected) if row else None


async def discard(session: AsyncSession, admin_id: int, draft_id: int) -> bool:
    """Forget that draft of that admin; whether it was there."""
    return await store.discard(session, admin_id, draft_id)


async def sweep(session: AsyncSession, now: datetime) -> None:
    """Forget the drafts left alone for longer than they are kept."""
    await store.discard_older(session, now - KEPT_FOR)
