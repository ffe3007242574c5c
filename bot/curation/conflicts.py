"""Where a file of the folder and what was published over it have gone separate ways."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.curation import store
from bot.curation.tables import Publication
from bot.database.engine import Database
from bot.knowledge.folder import digest_of
from bot.knowledge.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Standing:
    """A publication that lies over a file, and the digests of every text it was made in knowledge of."""

    publication: Publication
    known: frozenset[str | None]

    def is_there(self, text: str | None) -> bool:
        """Whether a file with that text (None: no file) is what was published."""
        return _digest(text) == _digest(self.publication.text)

    def is_conflict(self, text: str | None) -> bool:
        """Whether a file with that text was changed by somebody who did not know of the publication."""
        return _digest(text) not in self.known


@dataclass(frozen=True, slots=True)
class Conflict:
    """A file that changed on both sides: what was published goes on being served until somebody decides.

    `by` is None once that admin is forgotten; a text is None where there is no article.
    """

    number: int
    path: str
    published_at: datetime
    by: int | None
    published: str | None
    in_folder: str | None

    @property
    def state(self) -> str:
        """Names the two texts that differ."""
        return f"{self.number} {_digest(self.in_folder)}"


async def standing(session: AsyncSession) -> tuple[Standing, ...]:
    """Every publication that lies over a file, in the order of their paths."""
    found = await store.standing(session)
    known = await store.ancestors(session, [one.path for one in found])
    return tuple(Standing(one, known[one.path]) for one in found)


async def conflicts(database: Database, shelf: Shelf) -> tuple[Conflict, ...]:
    """The files that changed in this replica's folder after they were published over.

    Publishing the path again ends a conflict, and so do undoing, and a file that has become what was published.
    """
    found: list[Conflict] = []
    async with database.session() as session:
        for one in await standing(session):
            path = one.publication.path
            own = await asyncio.to_thread(shelf.folder_text, path)
            if one.is_conflict(own):
                ((last, action),) = await store.of_path(session, path, 1)
                number = last.number or 0
                found.append(Conflict(number, path, action.done_at, action.profile_id, last.text, own))
    return tuple(found)


def _digest(text: str | None) -> str | None:
    return None if text is None else digest_of(text)
