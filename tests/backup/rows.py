"""Fills every table there is with rows, whatever its columns: a new table is in a backup's tests by itself."""

from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Column, Table, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.backup import store
from bot.database.engine import Database

TRICKY = "« l’été » 🙂 'quoted' \"twice\" \\ \t\n\u202f{}"
INSTANT = datetime(2026, 10, 25, 0, 30, 15, 123_456, tzinfo=UTC)  # the hour that comes twice in Paris


async def fill(database: Database, count: int = 3) -> None:
    """`count` rows in every table, the second with nothing in what may be empty."""
    async with database.engine.begin() as connection:
        for table in (await store.tables(connection)).values():
            rows = [{c.name: _value(c, number) for c in table.columns} for number in range(1, count + 1)]
            await connection.execute(table.insert(), rows)


async def everything(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table; instants aware."""
    async with database.snapshot() as connection:
        tables = await store.tables(connection)
        return {name: await _rows(connection, table) for name, table in tables.items()}


async def _rows(connection: AsyncConnection, table: Table) -> list[tuple[object, ...]]:
    found = await connection.execute(select(table).order_by(*table.primary_key))
    return [tuple(map(_aware, row)) for row in found]


def _aware(value: object) -> object:
    return value.replace(tzinfo=UTC) if isinstance(value, datetime) and value.tzinfo is None else value


def _value(column: Column[Any], number: int) -> object:
    if column.foreign_keys or (column.primary_key and column.type.python_type is int):
        return number
    if column.nullable and number == 2:
        return None
    values: dict[type, object] = {
        int: 7_000_000_000 + number if "BIG" in str(column.type) else number,
        str: f"{number}{TRICKY}",
        bool: number % 2 == 1,
        float: 0.1 + number,
        datetime: INSTANT,
        date: date(2024, 2, 28 + number % 2),
        time: time(8, number),
        object: [{"changes": TRICKY, "none": None, "n": [1, 2.5]}],
    }
    return values[column.type.python_type]
