"""What the handlers work with, handed over once by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.curation.gaps import Gaps
from bot.curation.previews import Previews
from bot.database.engine import Database
from bot.knowledge.library import Library
from bot.knowledge.shelf import Shelf
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
    gaps: Gaps = field(default_factory=Gaps)
    previews: Previews = field(default_factory=Previews)

    @property
    def library(self) -> Library:
        """The library as it stands now: take it once an update, so that one answer comes from one library."""
        return self.shelf.current
