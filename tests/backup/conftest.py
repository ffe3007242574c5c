"""Two empty databases: one to copy from, one to put back into, of the other engine unless a test says otherwise."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from sqlalchemy.engine import make_url

from bot.database.engine import Database
from bot.migrations.runner import migrate

Make = Callable[[str], str]


@pytest.fixture
def make_url_of(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    """Makes a database without a single table, of the engine named, and gives its URL."""
    made: list[str] = []

    async def run(statement: str) -> None:
        connection = await asyncpg.connect(request.getfixturevalue("postgres_server"))
        await connection.execute(statement)
        await connection.close()

    def make(engine: str) -> str:
        name = f"mesure_copy_{uuid4().hex[:12]}"
        if engine == "sqlite":
            return f"sqlite:///{tmp_path / name}.db"
        asyncio.run(run(f'CREATE DATABASE "{name}"'))
        made.append(name)
        server: str = request.getfixturevalue("postgres_server")
        return make_url(server).set(database=name).render_as_string(hide_password=False)

    yield make
    for name in made:
        asyncio.run(run(f'DROP DATABASE "{name}" WITH (FORCE)'))


@pytest.fixture(params=[("sqlite", "postgresql"), ("postgresql", "sqlite")], ids="-to-".join)
def pair(request: pytest.FixtureRequest, make_url_of: Make) -> tuple[str, str]:
    """The URLs of where rows come from and where they go."""
    source, target = request.param
    return make_url_of(source), make_url_of(target)


@pytest.fixture
async def source(pair: tuple[str, str]) -> AsyncIterator[Database]:
    """The first of them, open and up to date."""
    opened = Database.open(pair[0])
    await migrate(opened)
    yield opened
    await opened.close()


@pytest.fixture
async def target(pair: tuple[str, str]) -> AsyncIterator[Database]:
    """The second, open, without a single table."""
    opened = Database.open(pair[1])
    yield opened
    await opened.close()
