"""A bot on a small library of its own, so that a preview takes no time, and the admin who keeps it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.knowledge.library import load
from tests.journeys.heard import Message
from tests.journeys.person import Person
from tests.journeys.stage import ADMIN_ID, Stage, on_stage
from tests.knowledge.samples import write_library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of the small library."""
    return write_library(tmp_path / "library")


@pytest.fixture
async def stage(database_url: str, folder: Path) -> AsyncIterator[Stage]:
    """The bot on it."""
    async with on_stage(database_url, load(folder, datetime.now(UTC).date()), folder) as running:
        yield running


@pytest.fixture
async def alix(stage: Stage) -> AsyncIterator[Person]:
    """Alix is the admin."""
    async with Person(stage.url, ADMIN_ID, "Alix") as person:
        yield person


async def previewed(admin: Person, name: str, data: bytes) -> tuple[Message, Message]:
    """Send a file: the article as people will see it, and what publishing does."""
    await admin.uploads(name, data)
    looking = await admin.hears()
    assert "a few seconds" in looking
    article = await admin.hears()
    assert article.id == looking.id
    return article, await admin.hears()


async def asked(person: Person, question: str) -> str:
    """What the bot says to a question."""
    await person.sends(question)
    return (await person.hears()).text
