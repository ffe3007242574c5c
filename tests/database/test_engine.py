"""One database layer for two engines."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from bot.database.engine import Database, UnusableDatabase, async_url
from bot.profiles import store

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    "url", ["sqlite:///mesure.db", "postgresql://u:p@host/db", "postgres://u@h/d", "sqlite+aiosqlite:///x"]
)
def test_a_plain_url_is_enough(url: str) -> None:
    assert async_url(url).drivername in ("sqlite+aiosqlite", "postgresql+asyncpg")


@pytest.mark.parametrize("url", ["mysql://h/d", "mesure.db", "", "://"])
def test_any_other_url_is_refused_in_one_line(url: str) -> None:
    with pytest.raises(UnusableDatabase) as refused:
        async_url(url)
    assert "\n" not in str(refused.value)


async def test_a_failed_block_leaves_nothing_behind(database: Database) -> None:
    with pytest.raises(RuntimeError, match="stop here"):
        async with database.session() as session:
            await store.greet(session, 1, 1, NOW)
            raise RuntimeError("stop here")
    async with database.session() as session:
        assert await store.get(session, 1) is None


async def test_many_writers_at_once_all_get_their_turn(database: Database) -> None:
    async def write(number: int) -> None:
        async with database.session() as session:
            await store.greet(session, number, number, NOW)

    await asyncio.gather(*(write(number) for number in range(1, 41)))
    async with database.session() as session:
        connection = await session.connection()
        assert (await connection.execute(text("SELECT count(*) FROM profile"))).scalar_one() == 40


async def test_sqlite_waits_for_other_writers_and_minds_foreign_keys(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'mesure.db'}")
    async with database.session() as session:
        connection = await session.connection()
        asked = {
            name: (await connection.execute(text(f"PRAGMA {name}"))).scalar_one()
            for name in ("journal_mode", "foreign_keys", "busy_timeout")
        }
    await database.close()
    assert asked == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 15_000}


async def test_an_unwritable_place_is_said_in_one_line(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/no/such/folder/mesure.db")
    with pytest.raises(UnusableDatabase, match="cannot use sqlite:///") as refused:
        await database.probe()
    await database.close()
    assert "\n" not in str(refused.value)


async def test_a_password_is_never_part_of_the_complaint() -> None:
    database = Database.open("postgresql://mesure:hunter2secret@127.0.0.1:9/mesure")
    with pytest.raises(UnusableDatabase) as refused:
        await database.probe()
    await database.close()
    assert "hunter2secret" not in str(refused.value)


async def test_a_usable_database_passes_the_probe(database: Database) -> None:
    await database.probe()


async def test_many_may_open_a_new_sqlite_file_at_the_same_moment(tmp_path: Path) -> None:
    async def opened(url: str) -> None:
        database = Database.open(url)
        try:
            async with database.session() as session:
                await (await session.connection()).execute(text("SELECT 1"))
        finally:
            await database.close()

    for number in range(20):
        await asyncio.gather(*(opened(f"sqlite:///{tmp_path / str(number)}.db") for _ in range(8)))


async def test_a_file_that_sqlite_cannot_change_is_refused_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "mesure.db").write_text("not a database, " * 100)
    database = Database.open(f"sqlite:///{tmp_path / 'mesure.db'}")
    with pytest.raises(DatabaseError, match="not a database"):
        async with database.session() as session:
            await session.connection()
    await database.close()
