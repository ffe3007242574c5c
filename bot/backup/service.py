"""Makes a backup of a database in use, and puts one back into an empty database."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.backup import file, store
from bot.backup.file import RefusedBackup
from bot.database.engine import Database
from bot.migrations.runner import RefusedDatabase, filling, revisions, standing


@dataclass(frozen=True, slots=True)
class Copied:
    """How much was written or put back, and the revision of the tables it was in."""

    rows: int
    tables: int
    revision: str


async def back_up(database: Database, path: Path, now: datetime) -> Copied:
    """Write everything, as it stands at one instant, to a new file while others go on writing.

    Raises RefusedBackup, and leaves no file, if there is one already or the tables are not those of this version.
    """
    here = await standing(database)
    if not here.is_at_head:
        raise RefusedBackup(
            f"the database is at revision {here.revision or 'none (it is empty)'}, this version of Mesure works with "
            f"{here.head}: back it up with the version that made it, or start `mesure run` once"
        )
    with file.writing(path) as writer:
        async with database.snapshot() as connection:
            tables = await store.tables(connection)
            writer.head(here.head, now)
            for name, table in tables.items():
                writer.table(name, list(table.columns.keys()))
                async for row in store.rows(connection, table):
                    writer.row(row)
        writer.end()
    return Copied(writer.rows, len(tables), here.head)


def readable(path: Path) -> str:
    """The revision of a backup that can be put back. Raises RefusedBackup if it is not whole, or of a newer Mesure."""
    revision = file.revision_of(path)
    if revision not in revisions():
        raise RefusedBackup(
            f"{path} was made at revision {revision}, which this version of Mesure does not know (its newest is "
            f"{revisions()[-1]}): put it back with a newer version"
        )
    return revision


async def restore(database: Database, path: Path) -> Copied:
    """Put a backup back into a database that holds nothing yet, and bring its tables up to date.

    All in one transaction: raises RefusedBackup, and changes nothing, if the file is not `readable` or the database
    holds something.
    """
    revision = readable(path)
    try:
        async with filling(database, revision) as connection:
            return await _filled(connection, path, revision)
    except RefusedDatabase as error:
        raise RefusedBackup(str(error)) from None
    except (SQLAlchemyError, ValueError) as error:
        why = str(getattr(error, "orig", None) or error).strip().splitlines()
        raise RefusedBackup(f"the database does not take {path}: {why[0] if why else type(error).__name__}") from None


async def _filled(connection: AsyncConnection, path: Path, revision: str) -> Copied:
    tables = await store.tables(connection)
    occupied = await store.first_with_rows(connection, tables)
    if occupied is not None:
        raise RefusedBackup(f"the database is not empty (there are rows in {occupied}): give Mesure an empty one")
    count = 0
    for block in file.blocks(path):
        table = tables.get(block.table)
        if table is None or not set(block.columns) <= set(table.columns.keys()):
            raise RefusedBackup(f"{path} holds a table {block.table} that revision {revision} does not have")
        await store.put(connection, table, block.columns, block.rows)
        count += len(block.rows)
    for table in tables.values():
        await store.count_on(connection, table)
    return Copied(count, len(tables), revision)
