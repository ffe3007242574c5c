"""A small library on disk and a database, as one replica has them; and the admins who write to it."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.curation.change import Change
from bot.database.engine import Database
from bot.knowledge.folder import normal
from bot.knowledge.shelf import Shelf
from bot.language import Language
from bot.profiles import store as profiles
from tests.knowledge.samples import article_text, write_library

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ALICE, BOB = 7_000_000_001, 7_000_000_002
PATH = "articles/limits-x.en.md"


def titled(title: str) -> Change:
    """X's limits in English under another title."""
    text = normal(article_text("limits-x", "en", title=title))
    return Change(PATH, "limits-x", Language.EN, text)


def title_of(shelf: Shelf) -> str:
    """The title under which X's limits are served in English."""
    found = shelf.current.articles["limits-x", Language.EN]
    return found.title


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The library's folder."""
    return write_library(tmp_path / "library")


@pytest.fixture
def shelf(folder: Path) -> Shelf:
    """One replica's shelf."""
    return Shelf.open(folder, TODAY)


@pytest.fixture
async def admins(database: Database) -> None:
    """Alice and Bob have written to the bot."""
    async with database.session() as session:
        for admin in (ALICE, BOB):
            await profiles.greet(session, admin, admin, NOW)
