"""`mesure backup`: a consistent copy of the database while the bot runs."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.backup.file import RefusedBackup
from bot.backup.service import Copied, back_up
from bot.database.engine import Database, async_url
from bot.settings import Settings


def backup(
    file: Annotated[Path, typer.Argument(help="A new file, for example mesure-2026-11-22.jsonl.gz.")],
) -> None:
    """Copy everything in the database to a new file, while the bot runs; SQLite and PostgreSQL alike."""
    url = Settings.read().database_url.get_secret_value()
    try:
        _refuse_missing(url)
        copied = asyncio.run(_backup(url, file))
    except RefusedBackup as error:
        typer.echo(f"mesure: {error}", err=True)
        raise typer.Exit(1) from None
    typer.echo(f"{file}: {copied.rows} rows of {copied.tables} tables, at revision {copied.revision}")


def _refuse_missing(url: str) -> None:
    target = async_url(url)
    if target.get_backend_name() == "sqlite" and not Path(target.database or "").is_file():  # looking would make one
        raise RefusedBackup(f"there is no database {target.database} to back up: check MESURE_DATABASE_URL")


async def _backup(url: str, file: Path) -> Copied:
    database = Database.open(url)
    try:
        await database.probe()
        return await back_up(database, file, datetime.now(UTC))
    finally:
        await database.close()
