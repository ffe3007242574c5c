"""Run by Alembic for every command, on the connection that `script.config` was given."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from alembic.operations.ops import CreateTableOp, MigrationScript
from sqlalchemy import Connection

from bot.database.columns import Instant
from bot.migrations.schema import metadata


def _spell(kind: str, thing: object, _context: AutogenContext) -> str | Literal[False]:
    """How a revision spells a column type: steps of the past must not change with our classes."""
    if kind == "type" and isinstance(thing, Instant):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and type(thing).__name__ == "AutoString":
        length = getattr(thing, "length", None)
        return f"sa.String(length={length})" if length else "sa.String()"
    return False


def _tidy(_context: MigrationContext, _revision: object, scripts: list[MigrationScript]) -> None:
    """Leave out what a revision need not say: a table's notes to our own code."""
    for script in scripts:
        for operation in script.upgrade_ops.ops if script.upgrade_ops else ():
            if isinstance(operation, CreateTableOp):
                operation.info = {}


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_type=True,
        compare_server_default=True,
        render_as_batch=context.config.attributes.get("in_batches", True),
        render_item=_spell,
        process_revision_directives=_tidy,
    )
    with context.begin_transaction():
        context.run_migrations()


_run(context.config.attributes["connection"])
