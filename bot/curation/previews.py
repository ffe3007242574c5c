"""Previews for whoever asks: one at a time, since each keeps a processor busy for seconds, and none after a stop."""

import asyncio
import threading
from collections.abc import Sequence

from bot.curation.change import Change
from bot.curation.impact import Preview, preview
from bot.knowledge.article import Problem
from bot.knowledge.shelf import Shelf


class Dropped(Exception):
    """The preview was given up because the bot stops."""


class Previews:
    """What is asked for takes its turn, in a thread."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._is_over = threading.Event()

    async def of(self, shelf: Shelf, changes: Sequence[Change]) -> Preview | tuple[Problem, ...]:
        """What publishing the changes would do, or the findings if it would be refused. Raises Dropped."""
        async with self._turn:
            return await asyncio.to_thread(preview, shelf, changes, self._unless_over)

    def stop(self) -> None:
        """Give up the one under way and those that wait."""
        self._is_over.set()

    def _unless_over(self) -> None:
        if self._is_over.is_set():
            raise Dropped
