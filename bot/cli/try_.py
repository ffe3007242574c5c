"""`mesure try`: the same bot, against a Telegram on this machine."""

import asyncio
import contextlib
import signal
import tempfile
import webbrowser
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.app import House
    from bot.sandbox.clock import MovableClock
    from bot.settings import Settings

# Any id will do: nobody but the page on this machine has it.
ADMIN_ID = 2001


def try_(
    port: Annotated[int, typer.Option(help="Where the chat page is served, on 127.0.0.1 only.")] = 8787,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
) -> None:
    """Talk to the bot on a local chat page: no token, nothing leaves this machine, nothing is kept afterwards."""
    from bot.cli.prepare import logging_as_set
    from bot.settings import Settings

    settings = Settings.read()
    logging_as_set(settings)
    asyncio.run(_try(settings, port, browser))


async def _try(settings: "Settings", port: int, browser: bool) -> None:
    from bot import app
    from bot.cli.prepare import migrated
    from bot.knowledge.shelf import Shelf
    from bot.nudges.store import next_due
    from bot.sandbox.clock import MovableClock
    from bot.sandbox.server import Server
    from bot.sandbox.state import Sandbox

    clock = MovableClock()
    with tempfile.TemporaryDirectory(prefix="mesure-try-") as folder:
        async with migrated(f"sqlite:///{Path(folder) / 'mesure.db'}") as database:

            async def next_nudge() -> datetime | None:
                async with database.session() as session:
                    return await next_due(session)

            sandbox = Sandbox(clock, ADMIN_ID, next_nudge)
            async with Server(sandbox, port) as server:
                local = settings.model_copy(
                    update={
                        "api_url": server.url,
                        "admin_ids": frozenset({ADMIN_ID}),
                        "listen": "127.0.0.1:0",
                        "webhook_url": None,
                        "webhook_secret": None,
                    }
                )
                shelf = await asyncio.to_thread(Shelf.open, settings.knowledge_dir, clock().date())
                house = app.assembled(local, database, sandbox.token, shelf, clock)
                async with app.running(house):
                    typer.echo(f"Mesure is listening at {server.url} (Ctrl+C stops it)")
                    sandbox.after_moving = partial(_until_something_is_said, house, clock, next_nudge)
                    if browser:
                        with contextlib.suppress(webbrowser.Error):
                            await asyncio.to_thread(webbrowser.open, server.url)
                    await _interrupted()


async def _until_something_is_said(
    house: "House", clock: "MovableClock", next_nudge: Callable[[], Awaitable[datetime | None]]
) -> None:
    """Deliver what is due; a day that stays silent (its number is in) is passed over, a week of them at most."""
    for _ in range(7):
        outcomes = await house.scheduler.tick()
        due = await next_nudge()
        if due is None or not outcomes or not all(outcome.startswith("silent") for outcome in outcomes):
            return
        clock.move_to(max(due + timedelta(seconds=1), clock()))


async def _interrupted() -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    await stopping.wait()
