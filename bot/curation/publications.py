"""Publishing from the chat: checked whole, kept in the database, laid over the folder's files on every replica."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.curation import store
from bot.curation.change import Change, overlay
from bot.curation.merge import merged
from bot.curation.tables import Publication
from bot.database.engine import Database
from bot.knowledge.article import Problem, errors
from bot.knowledge.folder import Overlay, digest_of, normal
from bot.knowledge.shelf import Reload, Shelf, difference
from bot.language import Language

Expected = Mapping[str, str | None]
_LOOKED_BACK = 50  # publications of a path, for the text somebody started from


class Deed(StrEnum):
    """What an admin's action was, where it changed the library."""

    PUBLISH = "publish"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Published:
    """Done, and served by this replica; `reload` says what it changed in the library."""

    act_id: int
    changes: tuple[Change, ...]
    reload: Reload


@dataclass(frozen=True, slots=True)
class Refused:
    """The library would have errors; nothing was kept."""

    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Superseded:
    """The article is no longer what it was when it was looked at; nothing was kept.

    `text` is what stands there now (None: no article). `by` published it `at`; `by` None: an admin who has been
    forgotten; `at` None: the file in the folder changed.
    """

    path: str
    text: str | None
    by: int | None
    at: datetime | None


Outcome = Published | Refused | Superseded


@dataclass(frozen=True, slots=True)
class Entry:
    """One publication of a path: who (None once forgotten), when, and the text before and after."""

    number: int
    act_id: int
    at: datetime
    by: int | None
    deed: Deed
    text: str | None
    replaced: str | None
    is_settled: bool


def expected(shelf: Shelf, changes: Sequence[Change]) -> Expected:
    """The digests of the texts these changes would replace, as they stand now. Reads files."""
    return {change.path: _digest(shelf.text(change.path)) for change in changes}


async def publish(
    database: Database, shelf: Shelf, admin_id: int, changes: Sequence[Change], seen: Expected, now: datetime
) -> Outcome:
    """Publish the changes, all or none, if each still replaces the text that was `seen` (from `expected`)."""
    async with database.session() as session:
        over = await _alone(session)
        for change in changes:
            superseded = await _superseded(session, shelf, over, change.path, seen.get(change.path))
            if superseded:
                return superseded
        rows = [await _row(shelf, over, change) for change in changes]
        outcome = await _keep(session, shelf, over, rows, admin_id, Deed.PUBLISH, now)
    await sync(database, shelf, now)
    return outcome


async def rebased(database: Database, shelf: Shelf, changes: Sequence[Change], seen: Expected) -> tuple[Change, ...]:
    """The changes as they are to be after others published since the texts were `seen` (from `expected`).

    Where they and the others did nothing but add lines, theirs are added to what stands there now; else they stay.
    """
    async with database.session() as session:
        over = _overlay(await store.standing(session))
        return tuple([await _rebased(session, shelf, over, one, seen.get(one.path)) for one in changes])


async def undoing(
    database: Database, shelf: Shelf, path: str | None = None, act_id: int | None = None
) -> tuple[Change, ...]:
    """What `undo_last` would make of the files now; nothing if there is nothing to take back."""
    async with database.session() as session:
        last = await store.to_undo(session, path, act_id)
        return _changes([await _undoing(shelf, one) for one in last])


async def undo_last(
    database: Database,
    shelf: Shelf,
    admin_id: int,
    now: datetime,
    path: str | None = None,
    act_id: int | None = None,
) -> Outcome | None:
    """Take back what was published last (of that path, by that action, if one is given); None if nothing is left to.

    What stood there before comes back: the text it replaced, or the folder's own file if it lay right over that.
    Superseded if the article was changed since by other means.
    """
    async with database.session() as session:
        over = await _alone(session)
        last = await store.to_undo(session, path, act_id)
        if not last:
            return None
        for one in last:
            superseded = await _superseded(session, shelf, over, one.path, one.text and digest_of(one.text))
            if superseded:
                return superseded
        rows = [await _undoing(shelf, one) for one in last]
        outcome = await _keep(session, shelf, over, rows, admin_id, Deed.UNDO, now)
    await sync(database, shelf, now)
    return outcome


async def history(session: AsyncSession, path: str, limit: int = 20) -> tuple[Entry, ...]:
    """What was published at that path, the newest first."""
    return tuple(
        Entry(
            number=one.number or 0,
            act_id=one.act_id,
            at=action.done_at,
            by=action.profile_id,
            deed=Deed(action.what),
            text=one.text,
            replaced=one.replaced,
            is_settled=one.settled_at is not None,
        )
        for one, action in await store.of_path(session, path, limit)
    )


async def sync(database: Database, shelf: Shelf, now: datetime) -> Reload | None:
    """Serve what is published now; None when that is what is served already.

    A publication that has become the folder's own file is settled: the file rules again.
    """
    async with database.session() as session:
        standing = await store.standing(session)
        settled = [one for one in standing if await asyncio.to_thread(_is_in_folder, shelf, one)]
        if settled and not errors(await asyncio.to_thread(shelf.check)):  # files half written look like others
            await store.settle(session, [one.number for one in settled if one.number is not None], now)
            standing = [one for one in standing if one not in settled]
    over = _overlay(standing)
    return await asyncio.to_thread(shelf.cover, over) if over != shelf.overlay else None


async def _alone(session: AsyncSession) -> Overlay:
    """Shut other publishers out until the transaction ends; what is published now."""
    await store.alone(session)
    return _overlay(await store.standing(session))


async def _superseded(
    session: AsyncSession, shelf: Shelf, over: Overlay, path: str, seen: str | None
) -> Superseded | None:
    there = await _text(shelf, over, path)
    if _digest(there) == seen:
        return None
    for one, action in await store.of_path(session, path, 1):
        if one.text == there:
            return Superseded(path, there, action.profile_id, action.done_at)
    return Superseded(path, there, None, None)


async def _rebased(session: AsyncSession, shelf: Shelf, over: Overlay, change: Change, seen: str | None) -> Change:
    there = await _text(shelf, over, change.path)
    if change.text is None or there is None or _digest(there) == seen:
        return change
    entries = await store.of_path(session, change.path, _LOOKED_BACK)
    known = (text for one, _ in entries for text in (one.replaced, one.text))
    base = next((text for text in known if text is not None and _digest(text) == seen), None)
    text = None if base is None else merged(normal(base), normal(there), normal(change.text))
    return change if text is None else replace(change, text=text)


async def _keep(
    session: AsyncSession,
    shelf: Shelf,
    over: Overlay,
    rows: Sequence[Publication],
    admin_id: int,
    deed: Deed,
    now: datetime,
) -> Published | Refused:
    """Write the rows down if the library has no errors with them."""
    changes = _changes(rows)
    files = await asyncio.to_thread(shelf.covered, {**over, **overlay(changes)})
    if files.has_errors:
        return Refused(files.problems)
    act_id = await store.record(session, admin_id, deed, ", ".join(row.path for row in rows), now)
    for row in rows:
        row.act_id = act_id
        row.settled_at = now if await asyncio.to_thread(_is_in_folder, shelf, row) else None
        session.add(row)
        await session.flush()
    return Published(act_id, changes, difference(shelf.current, files))


async def _row(shelf: Shelf, over: Overlay, change: Change) -> Publication:
    return Publication(
        act_id=0,
        path=change.path,
        article_id=change.article_id,
        language=change.language.value,
        text=None if change.text is None else normal(change.text),
        replaced=await _text(shelf, over, change.path),
        in_folder=_digest(await asyncio.to_thread(shelf.folder_text, change.path)),
    )


async def _undoing(shelf: Shelf, undone: Publication) -> Publication:
    lay_on_the_folder = undone.settled_at is None and _digest(undone.replaced) == undone.in_folder
    own = await asyncio.to_thread(shelf.folder_text, undone.path)
    return Publication(
        act_id=0,
        path=undone.path,
        article_id=undone.article_id,
        language=undone.language,
        text=own if lay_on_the_folder else undone.replaced,
        replaced=undone.text,
        # Not what the folder holds now: a change there that nobody has looked at stays a conflict.
        in_folder=undone.in_folder,
        undoes=undone.number,
    )


async def _text(shelf: Shelf, over: Overlay, path: str) -> str | None:
    return over[path] if path in over else await asyncio.to_thread(shelf.folder_text, path)


def _changes(rows: Sequence[Publication]) -> tuple[Change, ...]:
    return tuple(Change(row.path, row.article_id, Language(row.language), row.text) for row in rows)


def _is_in_folder(shelf: Shelf, publication: Publication) -> bool:
    return _digest(shelf.folder_text(publication.path)) == _digest(publication.text)


def _overlay(standing: Sequence[Publication]) -> Overlay:
    return {one.path: one.text for one in standing}


def _digest(text: str | None) -> str | None:
    return None if text is None else digest_of(text)
