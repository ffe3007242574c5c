"""Reads every row of our tables, and puts rows back."""

from collections.abc import AsyncIterator, Mapping, Sequence

from sqlalchemy import JSON, Connection, MetaData, Table, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.backup.values import Json, from_json, to_json
from bot.migrations.schema import metadata


async def tables(connection: AsyncConnection) -> Mapping[str, Table]:
    """Our tables as they are in this database, by name; each after those it points at."""
    return await connection.run_sync(_tables)


async def rows(connection: AsyncConnection, table: Table) -> AsyncIterator[Sequence[Json]]:
    """Every row of a table, its values in the order of the columns."""
    found = await connection.stream(select(table).order_by(*table.primary_key))
    async for row in found:
        yield [to_json(value) for value in row]


async def first_with_rows(connection: AsyncConnection, among: Mapping[str, Table]) -> str | None:
    """The name of a table that is not empty; None if all of them are."""
    for name, table in among.items():
        if (await connection.execute(select(1).select_from(table).limit(1))).first() is not None:
            return name
    return None


async def put(
    connection: AsyncConnection, table: Table, columns: Sequence[str], rows: Sequence[Sequence[Json]]
) -> None:
    """Put rows back, their values in the order of the columns."""
    kinds = [table.c[name].type for name in columns]
    values = [map(from_json, row, kinds) for row in rows]
    if values:
        await connection.execute(table.insert(), [dict(zip(columns, row, strict=True)) for row in values])


async def count_on(connection: AsyncConnection, table: Table) -> None:
    """Let PostgreSQL number new rows from the highest number on; SQLite does by itself."""
    if connection.dialect.name != "postgresql":
        return
    name = connection.dialect.identifier_preparer.format_table(table)
    for column in table.primary_key:
        sequence = (await connection.execute(select(func.pg_get_serial_sequence(name, column.name)))).scalar_one()
        highest = (await connection.execute(select(func.max(column)))).scalar_one()
        if sequence is not None and highest is not None:
            await connection.execute(select(func.setval(sequence, highest)))


def _tables(connection: Connection) -> Mapping[str, Table]:
    found = MetaData()
    found.reflect(connection, only=lambda name, _: name in metadata.tables)
    for table in found.tables.values():
        for column in table.columns:
            if isinstance(column.type, JSON):
                column.type = JSON(
                    none_as_null=column.nullable or False
                )  # not the JSON text "null" in place of nothing
    return {table.name: table for table in found.sorted_tables}
