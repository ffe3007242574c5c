"""`mesure export`: everything we keep about one person, as JSON."""

import asyncio
import json
from typing import Annotated

import typer

from bot.database.engine import Database
from bot.migrations import schema  # noqa: F401 - a table that was never imported would be missing from the export
from bot.migrations.runner import standing
from bot.profiles import store
from bot.settings import Settings


def export(
    profile_id: Annotated[int, typer.Argument(help="The Telegram user id of the person.")],
) -> None:
    """Write everything Mesure keeps about a person to standard output, as JSON."""
    settings = Settings.read()
    document = asyncio.run(_export(settings.database_url.get_secret_value(), profile_id))
    print(json.dumps(document, ensure_ascii=False, indent=2))


async def _export(url: str, profile_id: int) -> dict[str, store.Json]:
    database = Database.open(url)
    try:
        await database.probe()
        here = await standing(database)
        if not here.is_at_head:
            _refuse("the database has not been brought up to date: start `mesure run` once, then export")
        async with database.session() as session:
            if await store.get(session, profile_id) is None:
                _refuse(f"nobody with the id {profile_id} has written to the bot")
            return await store.export(session, profile_id)
    finally:
        await database.close()


def _refuse(why: str) -> None:
    typer.echo(f"mesure: {why}", err=True)
    raise typer.Exit(1)
