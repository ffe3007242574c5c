"""What several commands do first: set logging up, open the database and bring it up to date."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.database.engine import Database
from bot.migrations.runner import migrate
from bot.observability.logs import configure
from bot.settings import Settings


def logging_as_set(settings: Settings) -> None:
    """Log as the operator asked, with every secret struck out."""
    configure(settings.log_level, settings.log_format, settings.secrets)


@asynccontextmanager
async def migrated(url: str) -> AsyncIterator[Database]:
    """The database of that URL, usable and with the tables of this version; closed at the end.

    Raises UnusableDatabase or RefusedDatabase.
    """
    database = Database.open(url)
    try:
        await database.probe()
        await migrate(database)
        yield database
    finally:
        await database.close()
