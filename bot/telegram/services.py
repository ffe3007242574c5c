"""What the handlers work with, handed over once by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.database.engine import Database
from bot.knowledge.library import Library, Shelf
from bot.language import Language

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Services:
    """The rooms and the few settings a handler may need. `clock` returns aware UTC instants."""

    database: Database
    shelf: Shelf
    clock: Clock
    default_language: Language
    admin_ids: frozenset[int]
    retention_for: timedelta

    @property
    def library(self) -> Library:
        """The library as it stands now: take it once an update, so that one answer comes from one library."""
        return self.shelf.current
