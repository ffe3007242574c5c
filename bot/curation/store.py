"""The SQL of publications, drafts, admins' actions and what admins were told."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, text, update
from sqlalchemy.orm import aliased
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.curation.tables import AdminAction, Draft, Notice, Publication
from bot.database.insert import insert_for
from bot.knowledge.folder import digest_of

# Any number, as long as no other program that shares the PostgreSQL server's database picks the same.
_LOCK = 0x6D65_7375_7266


@dataclass(frozen=True, slots=True)
class Mark:
    """How far the publications have come; another mark, another library."""

    newest: int
    settled: int


async def alone(session: AsyncSession) -> None:
    """Publish one after another: wait until no other transaction that called this is open, on any replica."""
    if session.get_bind().dialect.name == "postgresql":  # SQLite has one writer anyway
        await (await session.connection()).execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})


async def mark(session: AsyncSession) -> Mark:
    """The mark of what is published now."""
    query = select(func.max(Publication.number), func.count(col(Publication.settled_at)))
    newest, settled = (await session.exec(query)).one()
    return Mark(newest or 0, settled)


async def standing(session: AsyncSession) -> Sequence[Publication]:
    """The publications that lie over the folder: the last of each path, unless the folder's file rules again."""
    last = select(func.max(Publication.number)).group_by(col(Publication.path))
    query = select(Publication).where(col(Publication.number).in_(last), col(Publication.settled_at).is_(None))
    return (await session.exec(query.order_by(col(Publication.path)))).all()


async def ancestors(session: AsyncSession, paths: Collection[str]) -> Mapping[str, frozenset[str | None]]:
    """For each path the digests of every text that its last publication was made in knowledge of, or is.

    None is among them where there was once no file.
    """
    found: dict[str, set[str | None]] = defaultdict(set)
    query = select(Publication).where(col(Publication.path).in_(paths))
    for one in (await session.exec(query)).all():
        found[one.path] |= {one.in_folder, *(t and digest_of(t) for t in (one.text, one.replaced))}
    return {path: frozenset(digests) for path, digests in found.items()}


async def of_path(session: AsyncSession, path: str, limit: int) -> Sequence[tuple[Publication, AdminAction]]:
    """The publications of a path and the actions they belong to, the newest first."""
    query = (
        select(Publication, AdminAction)
        .join(AdminAction, col(AdminAction.id) == col(Publication.act_id))
        .where(Publication.path == path)
        .order_by(col(Publication.number).desc())
        .limit(limit)
    )
    return (await session.exec(query)).all()


async def publication(session: AsyncSession, number: int) -> Publication | None:
    """The publication of that number."""
    return (await session.exec(select(Publication).where(Publication.number == number))).one_or_none()


async def recent(session: AsyncSession, limit: int) -> Sequence[tuple[Publication, AdminAction]]:
    """The last publication of each path and the action it belongs to, the newest first."""
    last = select(func.max(Publication.number)).group_by(col(Publication.path))
    query = (
        select(Publication, AdminAction)
        .join(AdminAction, col(AdminAction.id) == col(Publication.act_id))
        .where(col(Publication.number).in_(last))
        .order_by(col(Publication.number).desc())
        .limit(limit)
    )
    return (await session.exec(query)).all()


async def to_undo(session: AsyncSession, path: str | None, act_id: int | None = None) -> Sequence[Publication]:
    """What the last action published that is neither an undoing nor undone.

    Of that path alone if one is given; of that action, last or not, if one is given.
    """
    undoing = aliased(Publication)
    is_undone = select(undoing.number).where(col(undoing.undoes) == col(Publication.number)).exists()
    query = select(Publication).where(col(Publication.undoes).is_(None), ~is_undone)
    if path is not None:
        query = query.where(Publication.path == path)
    if act_id is not None:
        query = query.where(Publication.act_id == act_id)
    last = (await session.exec(query.order_by(col(Publication.number).desc()).limit(1))).one_or_none()
    return (await session.exec(query.where(Publication.act_id == last.act_id))).all() if last else ()


async def settle(session: AsyncSession, numbers: Collection[int], now: datetime) -> None:
    """Let the folder's files rule again where these publications lay over them."""
    settled = update(Publication).where(col(Publication.number).in_(numbers), col(Publication.settled_at).is_(None))
    await session.exec(settled.values(settled_at=now).execution_options(synchronize_session=False))


async def record(session: AsyncSession, admin_id: int, what: str, about: str, now: datetime) -> int:
    """Write down what an admin did, and return the number of that action."""
    action = AdminAction(profile_id=admin_id, what=what, about=about, done_at=now)
    session.add(action)
    await session.flush()
    assert action.id is not None  # noqa: S101 - the database has just given it
    return action.id


async def actions(session: AsyncSession, limit: int = 50) -> Sequence[AdminAction]:
    """What admins did, the newest first."""
    return (await session.exec(select(AdminAction).order_by(col(AdminAction.id).desc()).limit(limit))).all()


async def draft(session: AsyncSession, admin_id: int, draft_id: int) -> Draft | None:
    """That draft of that admin; None for anyone else's."""
    return (await session.exec(select(Draft).where(Draft.id == draft_id, Draft.profile_id == admin_id))).one_or_none()


async def discard(session: AsyncSession, admin_id: int, draft_id: int) -> bool:
    """Delete that draft of that admin; whether it was there."""
    gone = await session.exec(delete(Draft).where(col(Draft.id) == draft_id, col(Draft.profile_id) == admin_id))
    return gone.rowcount > 0


async def discard_older(session: AsyncSession, before: datetime) -> None:
    """Delete the drafts that nobody published or discarded since."""
    await session.exec(delete(Draft).where(col(Draft.made_at) < before))


async def claim_notice(session: AsyncSession, kind: str, about: str, now: datetime) -> bool:
    """Whether this state is ours to tell: nobody has yet, on any replica."""
    claim = insert_for(session, Notice).values(kind=kind, about=about, told_at=now).on_conflict_do_nothing()
    return (await session.exec(claim)).rowcount == 1


async def forget_notices(session: AsyncSession, kind: str, before: datetime | None = None) -> None:
    """Let states of that kind (told before that instant, if one is given) be told again, should they come back."""
    forgotten = delete(Notice).where(col(Notice.kind) == kind)
    await session.exec(forgotten if before is None else forgotten.where(col(Notice.told_at) < before))
