"""A bot on stage for every journey, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.knowledge.library import Library, load
from tests.journeys.person import Person
from tests.journeys.stage import KNOWLEDGE, Stage, on_stage


@pytest.fixture(scope="session")
def library() -> Library:
    """The real library, loaded once for all journeys."""
    return load(KNOWLEDGE, datetime.now(UTC).date())


@pytest.fixture
async def stage(database_url: str, library: Library) -> AsyncIterator[Stage]:
    """The whole bot, running."""
    async with on_stage(database_url, library) as running:
        yield running


@pytest.fixture
async def alice(stage: Stage) -> AsyncIterator[Person]:
    """Alice writes English."""
    async with Person(stage.url, 7_000_000_001, "Alice", language_code="en") as person:
        yield person


@pytest.fixture
async def amelie(stage: Stage) -> AsyncIterator[Person]:
    """Amélie writes French."""
    async with Person(stage.url, 7_000_000_002, "Amélie", language_code="fr") as person:
        yield person
