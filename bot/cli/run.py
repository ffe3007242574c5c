"""`mesure run`: the bot on Telegram."""

import asyncio
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

HOW_TO_GET_ONE = (
    "mesure: no token. Ask @BotFather on Telegram for one (/newbot) and set MESURE_TOKEN; `mesure try` needs none."
)


def run() -> None:
    """Talk on Telegram: by long polling, or by webhook when MESURE_WEBHOOK_URL is set."""
    from bot.cli.prepare import logging_as_set
    from bot.settings import Settings

    settings = Settings.read()
    if settings.token is None:
        typer.echo(HOW_TO_GET_ONE, err=True)
        raise typer.Exit(2)
    logging_as_set(settings)
    asyncio.run(_run(settings, settings.token.get_secret_value()))


async def _run(settings: "Settings", token: str) -> None:
    from bot import app
    from bot.cli.prepare import migrated

    async with migrated(settings.database_url.get_secret_value()) as database:
        await app.run(settings, database, token)
