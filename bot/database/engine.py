"""Opens the database of a plain URL and hands out sessions."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from typing import Literal

import aiosqlite
from sqlalchemy import Connection, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import AdaptedConnection
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry
from sqlmodel.ext.asyncio.session import AsyncSession

Dialect = Literal["sqlite", "postgresql"]

# SQLite has one writer: a second one waits this long for its turn before it gives up.
SQLITE_BUSY_TIMEOUT_MS = 15_000
_SQLITE_TRIES_AGAIN_AFTER_S = 0.02
_PRIMARY_CODE = 0xFF  # of SQLite's extended result codes


class UnusableDatabase(ValueError):
    """The URL names no database Mesure can use; the message is one line for an operator."""


def async_url(url: str) -> URL:
    """The URL with the driver we use; `sqlite` and `postgresql` (or `postgres`) are the only schemes.

    Raises UnusableDatabase for any other, or for a text that is no URL.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise UnusableDatabase(
            "not a database URL; examples: sqlite:///mesure.db, postgresql://user:password@host/db"
        ) from error
    scheme = parsed.drivername.split("+")[0]
    if scheme == "sqlite":
        return parsed.set(drivername="sqlite+aiosqlite")
    if scheme in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+asyncpg")
    raise UnusableDatabase(f"{scheme!r} is not supported; use sqlite:/// or postgresql://")


class Database:
    """An engine and its sessions. Close it when done."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine

    @classmethod
    def open(cls, url: str) -> "Database":
        """Prepare the database of this URL; nothing is connected until the first session.

        Raises UnusableDatabase.
        """
        target = async_url(url)
        engine = create_async_engine(
            target, hide_parameters=True, pool_pre_ping=target.get_backend_name() == "postgresql"
        )
        if target.get_backend_name() == "sqlite":
            event.listen(engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(engine.sync_engine, "begin", _begin)
        return cls(engine)

    @property
    def dialect(self) -> Dialect:
        """Which of the two engines this is."""
        return "sqlite" if self.engine.dialect.name == "sqlite" else "postgresql"

    @asynccontextmanager
    async def session(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed at the end of the block, rolled back if it raises."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[AsyncConnection]:
        """A transaction for reading: every query sees the same one state, and nobody who writes has to wait for it."""
        async with self.engine.connect() as connection:
            if self.dialect == "sqlite":
                await connection.execution_options(only_reads=True)
            else:
                await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            async with connection.begin():
                yield connection

    async def probe(self) -> None:
        """Connect, and make sure that rows could be written.

        Raises UnusableDatabase with one line that says what is wrong and how to mend it, never the password.
        """
        shown = self.engine.url.set(drivername=self.dialect).render_as_string(hide_password=True)
        try:
            if self.dialect == "sqlite":
                # Not through the engine: a connection that fails to open leaves the driver's thread with an answer
                # for a loop that may be gone by then, and a traceback on standard error.
                await asyncio.to_thread(_write_nothing, self.engine.url.database or ":memory:")
            else:
                async with self.engine.connect() as connection:
                    await connection.exec_driver_sql("SELECT 1")
        except (SQLAlchemyError, OSError, sqlite3.Error) as error:
            why = str(getattr(error, "orig", None) or error).strip().splitlines()
            raise UnusableDatabase(
                f"cannot use {shown}: {why[-1] if why else type(error).__name__}; check that it exists, that this "
                "user may write to it, and MESURE_DATABASE_URL"
            ) from None

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()


def _write_nothing(path: str) -> None:
    with closing(sqlite3.connect(path, timeout=SQLITE_BUSY_TIMEOUT_MS / 1000)) as connection:
        connection.execute("PRAGMA user_version = 0")


def _prepare_sqlite(connection: AdaptedConnection, _record: ConnectionPoolEntry) -> None:
    connection.run_async(_prepared)


async def _prepared(connection: aiosqlite.Connection) -> None:
    # The driver must not open transactions by itself: `_begin` does.
    connection.isolation_level = None
    await _keep_a_log(connection)
    for pragma in ("synchronous = NORMAL", "foreign_keys = ON", f"busy_timeout = {SQLITE_BUSY_TIMEOUT_MS}"):
        await connection.execute(f"PRAGMA {pragma}")


async def _keep_a_log(connection: aiosqlite.Connection) -> None:
    """Let readers and the writer not wait for each other. A file remembers it: all but the first time it is so already.

    SQLite refuses at once, whatever the busy timeout, where another connection is about to do the same.
    """
    gives_up_at = time.monotonic() + SQLITE_BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            await connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & _PRIMARY_CODE != sqlite3.SQLITE_BUSY or time.monotonic() > gives_up_at:
                raise
            await asyncio.sleep(_SQLITE_TRIES_AGAIN_AFTER_S)
        else:
            return


def _begin(connection: Connection) -> None:
    # A transaction that reads and then writes cannot wait for another writer unless it took the lock at once
    # (SQLITE_BUSY_SNAPSHOT is not covered by the busy timeout).
    only_reads = connection.get_execution_options().get("only_reads", False)
    connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")
