"""`mesure restore`: a backup back into an empty database."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.backup.file import RefusedBackup
from bot.backup.service import Copied, readable
from bot.backup.service import restore as put_back
from bot.cli.prepare import logging_as_set
from bot.database.engine import Database
from bot.settings import Settings


def restore(
    file: Annotated[Path, typer.Argument(help="A file made by `mesure backup`, on SQLite or PostgreSQL.")],
) -> None:
    """Put a backup back into an empty database, of either engine; if it is refused, nothing is changed."""
    settings = Settings.read()
    logging_as_set(settings)
    try:
        readable(file)  # a file that is no backup must not even make a SQLite database
        copied = asyncio.run(_restore(settings.database_url.get_secret_value(), file))
    except RefusedBackup as error:
        typer.echo(f"mesure: {error}", err=True)
        raise typer.Exit(1) from None
    typer.echo(f"{file}: {copied.rows} rows of {copied.tables} tables put back, from revision {copied.revision}")


async def _restore(url: str, file: Path) -> Copied:
    database = Database.open(url)
    try:
        await database.probe()
        return await put_back(database, file)
    finally:
        await database.close()
