"""The library in use: taken up from its folder whenever a file changes, and swapped whole; the last good one stays."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from threading import RLock

from bot.knowledge.article import Problem, errors
from bot.knowledge.folder import NOTHING_OVER, Overlay, normal
from bot.knowledge.library import Files, Library, indexed, load, read

_QUIET_MS = 1_000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reload:
    """What a reload changed: paths of article files; nothing when the new state was refused.

    `digest` names the state that was looked at, taken up or not.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    digest: str = field(default="", compare=False)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Why the state was refused; none when it is the library in use."""
        return errors(self.problems)

    @property
    def is_change(self) -> bool:
        """Whether an article came, changed or went."""
        return bool(self.added or self.changed or self.removed)


class Shelf:
    """Holds the library in use: the folder's files, with what was published from the chat laid over them.

    A reload swaps it whole, or leaves it and says why. Everything but `current` reads files: call it in a thread.
    """

    def __init__(self, directory: Path, current: Library, today: Callable[[], date]) -> None:
        self._directory = directory
        self._today = today
        self._overlay = NOTHING_OVER
        self._taking_up = RLock()
        self._looked_at = current
        self.current = current

    @classmethod
    def open(cls, directory: Path, today: date) -> "Shelf":
        """The shelf with the library of `directory`. Raises BrokenLibrary when it cannot be used."""
        return cls(directory, load(directory, today), lambda: datetime.now(UTC).date())

    @property
    def overlay(self) -> Overlay:
        """What is laid over the folder's files."""
        return self._overlay

    def check(self) -> tuple[Problem, ...]:
        """The findings about the files as they stand now; the library in use is not touched."""
        return self.proposed({}).problems

    def proposed(self, changes: Overlay) -> Files:
        """The files as they would stand with these changes, parsed and checked; nothing is touched."""
        return self.covered({**self._overlay, **changes})

    def covered(self, overlay: Overlay) -> Files:
        """The files as they would stand with exactly these texts over the folder's; nothing is touched."""
        return read(self._directory, self._today(), overlay)

    def library(self, files: Files) -> Library:
        """The library of these files, not taken up. Indexed once: the last one is remembered until it is published."""
        found = self._looked_at
        if found.digest != files.digest:
            self._looked_at = found = indexed(files, self.current)
        return replace(found, problems=files.problems)  # what is due for review differs from day to day

    def text(self, path: str) -> str | None:
        """The text of an article's file as it stands now: the published one, else the folder's; None without one."""
        return self._overlay[path] if path in self._overlay else self.folder_text(path)

    def folder_text(self, path: str) -> str | None:
        """The text of that file in the folder, whatever was published; None if it is not there or not text."""
        file = self._directory / path
        try:
            return normal(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return None

    def reload(self) -> Reload:
        """Takes up the files as they stand; with errors among the findings the current library stays."""
        with self._taking_up:
            files = self.proposed({})
            if files.digest == self.current.digest:
                return Reload(problems=files.problems, digest=files.digest)
            if files.has_errors:
                _log.warning("library refused, the last good one stays: %s", errors(files.problems)[0])
                return Reload(problems=files.problems, digest=files.digest)
            before, self.current = self.current, self.library(files)
            taken = difference(before, files)
            _log_change(taken)
            return taken

    def cover(self, overlay: Overlay) -> Reload:
        """Lays these texts over the folder's files in place of those that lay there, and reloads.

        If that state is refused the current library stays; they are taken up once the errors are mended.
        """
        with self._taking_up:
            self._overlay = dict(overlay)
            return self.reload()

    async def watch(self, *, has_missed: bool = False) -> AsyncIterator[Reload]:
        """Reloads whenever a file below the folder changes, and says what came of it.

        `has_missed`: something may have changed before, so that it reloads once more when it has begun to watch.
        Raises FileNotFoundError when there is no folder.
        """
        from watchfiles import awatch

        changes = awatch(self._directory, debounce=600, step=100, rust_timeout=_QUIET_MS, yield_on_timeout=True)
        async for seen in changes:
            if seen or has_missed:
                has_missed = False
                yield await asyncio.to_thread(self.reload)


def difference(before: Library, files: Files) -> Reload:
    """What changes in the library `before` when these files are taken up."""
    old = {article.path: article for article in before.articles.values()}
    new = {article.path: article for article in files.articles}
    return Reload(
        added=tuple(sorted(new.keys() - old.keys())),
        changed=tuple(sorted(path for path in new.keys() & old.keys() if new[path] != old[path])),
        removed=tuple(sorted(old.keys() - new.keys())),
        problems=files.problems,
        digest=files.digest,
    )


def _log_change(taken: Reload) -> None:
    _log.info(
        "library taken up: %d added, %d changed, %d removed", len(taken.added), len(taken.changed), len(taken.removed)
    )
