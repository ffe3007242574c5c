"""Keeps the library in use up with its files and with what is published anywhere, and tells what goes wrong."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.curation import store
from bot.curation.conflicts import Conflict, conflicts
from bot.curation.publications import sync
from bot.database.engine import Database
from bot.knowledge.article import Problem
from bot.knowledge.shelf import Reload, Shelf
from bot.observability.logs import logger

LOOK_EVERY = timedelta(seconds=3)

_REFUSED, _CONFLICT = "refused", "conflict"
_log = logger(__name__)


@dataclass(frozen=True, slots=True)
class RefusedFiles:
    """A state of the library that was not taken up, and its errors."""

    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Conflicts:
    """Files that have just been found to differ from what was published over them."""

    found: tuple[Conflict, ...]


News = RefusedFiles | Conflicts
Tell = Callable[[News], Awaitable[None]]


class Keeper:
    """Follows one shelf. `tell` is given each distinct state once, by one of the replicas of a database."""

    def __init__(self, database: Database, shelf: Shelf, clock: Callable[[], datetime], tell: Tell) -> None:
        self._database = database
        self._shelf = shelf
        self._clock = clock
        self._tell = tell
        self._mark: store.Mark | None = None
        self._is_cut_off = False
        self._is_blind = False

    async def follow(self, every: timedelta = LOOK_EVERY) -> None:
        """Watch the folder and look for publications until cancelled; no error ends it."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._watch(every))
            tasks.create_task(self._look(every))

    async def look(self) -> None:
        """Take up what was published since the last look. An error is logged; the next look tries again."""
        try:
            async with self._database.session() as session:
                mark = await store.mark(session)
            if mark != self._mark:
                taken = await sync(self._database, self._shelf, self._clock())
                self._mark = mark
                await self._report(taken)
            self._is_cut_off = False
        except Exception:
            if not self._is_cut_off:
                _log.exception("what is published cannot be looked up; trying on")
            self._is_cut_off = True

    async def files_changed(self, taken: Reload) -> None:
        """Settle what has come into the folder, and tell what is wrong with it. An error is logged."""
        try:
            await self._report(taken)
            await self._report(await sync(self._database, self._shelf, self._clock()))
        except Exception:
            _log.exception("what became of the library's files could not be told")

    async def _watch(self, every: timedelta) -> None:
        while True:
            try:
                async for taken in self._shelf.watch(has_missed=self._is_blind):
                    self._is_blind = False
                    await self.files_changed(taken)
            except Exception:
                if not self._is_blind:
                    _log.exception("the library's folder cannot be watched; trying on")
                self._is_blind = True
            await asyncio.sleep(every.total_seconds())

    async def _look(self, every: timedelta) -> None:
        while True:
            await self.look()
            await asyncio.sleep(every.total_seconds())

    async def _report(self, taken: Reload | None) -> None:
        if taken is not None and taken.errors:
            if await self._is_ours(_REFUSED, taken.digest):
                await self._tell(RefusedFiles(taken.problems))
        elif taken is not None:
            async with self._database.session() as session:
                await store.forget_notices(session, _REFUSED)
        found = await conflicts(self._database, self._shelf)
        new = [one for one in found if await self._is_ours(_CONFLICT, f"{one.path} {one.state}")]
        if new:
            await self._tell(Conflicts(tuple(new)))

    async def _is_ours(self, kind: str, about: str) -> bool:
        async with self._database.session() as session:
            return await store.claim_notice(session, kind, about, self._clock())
