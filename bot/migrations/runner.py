"""Brings a database to the tables this code expects, once, however many replicas start together."""

import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import aiosqlite
from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.database.engine import Database
from bot.observability.logs import logger

_log = logger(__name__)

FOLDER = Path(__file__).parent
_VERSION_FILE = re.compile(r"(\d{4})_\w+\.py")

# Any number, as long as no other program that shares the PostgreSQL server's database picks the same.
_LOCK = 0x6D65_7375_7265


class RefusedDatabase(RuntimeError):
    """A database we must not touch; the message is one line for an operator."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a database stands: its revision (None when it holds no table of ours) and the newest we know."""

    revision: str | None
    head: str

    @property
    def is_at_head(self) -> bool:
        """The tables are the ones this code expects."""
        return self.revision == self.head

    @property
    def is_newer(self) -> bool:
        """The database was migrated by a later Mesure than this one."""
        return self.revision is not None and self.revision not in revisions()


@cache
def revisions() -> tuple[str, ...]:
    """Every revision this code knows, oldest first, by the names of the files: Alembic is slow to import."""
    found = (_VERSION_FILE.fullmatch(path.name) for path in (FOLDER / "versions").iterdir())
    return tuple(sorted(match[1] for match in found if match))


async def standing(database: Database) -> Standing:
    """Where that database stands; nothing is changed. Raises what the driver raises if it cannot be reached."""
    async with database.engine.connect() as connection:
        return await connection.run_sync(_standing)


async def migrate(database: Database) -> None:
    """Bring the database to the newest revision; others who try at the same time wait, then find it done.

    Everything happens in one transaction: a step that fails leaves the database as it was. Raises RefusedDatabase
    for a database newer than this code, and for one whose tables were made by something else.
    """
    async with _alone(database) as connection:
        here = await connection.run_sync(_standing)
        if here.is_newer:
            raise RefusedDatabase(
                f"the database is at revision {here.revision}, which this version of Mesure does not know "
                f"(its newest is {here.head}): start the newer version again, or restore a backup"
            )
        if not here.is_at_head:
            await connection.run_sync(_upgrade, here.revision)


@asynccontextmanager
async def filling(database: Database, revision: str) -> AsyncIterator[AsyncConnection]:
    """A transaction with the tables as they were at that revision, to be filled; brought up to date at its end.

    An empty database gets the tables first; tables of that very revision are handed over as they stand. Raises
    RefusedDatabase for any other database. Everything is undone if the block raises.
    """
    async with _alone(database) as connection:
        here = await connection.run_sync(_standing)
        if here.revision not in (None, revision):
            raise RefusedDatabase(
                f"the database has the tables of revision {here.revision}, not of {revision}: give Mesure an empty one"
            )
        if here.revision is None:
            await connection.run_sync(_upgrade, None, revision)
        yield connection
        if revision != here.head:
            await connection.run_sync(_upgrade, revision)


@asynccontextmanager
async def _alone(database: Database) -> AsyncIterator[AsyncConnection]:
    """A transaction that no other migrator shares, committed at the end of the block."""
    async with database.engine.connect() as connection:
        if database.dialect == "sqlite":
            # Altering a table of SQLite means to copy and drop it, which would take the rows that point at it
            # along. The pragma only works outside a transaction, so it goes round SQLAlchemy's.
            await _outside_transaction(connection, "PRAGMA foreign_keys = OFF")
        try:
            async with connection.begin():
                if database.dialect == "postgresql":
                    await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
                yield connection
                if database.dialect == "sqlite":
                    await _refuse_orphans(connection)
        finally:
            if database.dialect == "sqlite":
                await _outside_transaction(connection, "PRAGMA foreign_keys = ON")


async def _outside_transaction(connection: AsyncConnection, statement: str) -> None:
    raw = (await connection.get_raw_connection()).driver_connection
    assert isinstance(raw, aiosqlite.Connection)  # noqa: S101 - Database.open chose the driver
    await raw.execute(statement)


async def _refuse_orphans(connection: AsyncConnection) -> None:
    orphan = (await connection.execute(text("PRAGMA foreign_key_check"))).first()
    if orphan is not None:
        raise RefusedDatabase(f"the migration would leave rows of {orphan[0]} without the row they belong to")


def _standing(connection: Connection) -> Standing:
    head = revisions()[-1]
    if not inspect(connection).has_table("alembic_version"):
        return Standing(None, head)
    return Standing(connection.execute(text("SELECT version_num FROM alembic_version")).scalar(), head)


def _upgrade(connection: Connection, revision: str | None, to: str | None = None) -> None:
    """From that revision to another, the newest unless given."""
    from bot.migrations.schema import metadata

    if revision is None:
        taken = set(inspect(connection).get_table_names()) & set(metadata.tables)
        if taken:
            raise RefusedDatabase(
                "the database already holds tables that Mesure's migrations did not make "
                f"({', '.join(sorted(taken))}): give Mesure a database of its own"
            )
    from alembic import command  # half a second, and only needed here

    from bot.migrations.script import config

    logging.getLogger("alembic").setLevel(logging.WARNING)  # a dozen lines that say less than this one:
    _log.info("bringing the database up to date", at=revision or "empty", to=to or revisions()[-1])
    command.upgrade(config(connection), to or "head")
