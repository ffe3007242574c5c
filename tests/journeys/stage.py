"""The whole bot on a Telegram of its own: the same application `mesure run` builds, over real HTTP."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from bot import app
from bot.database.engine import Database
from bot.knowledge.library import Library
from bot.knowledge.shelf import Shelf
from bot.nudges.store import next_due
from bot.sandbox.clock import MovableClock
from bot.sandbox.server import Server
from bot.sandbox.state import Sandbox
from bot.settings import Settings

ADMIN_ID = 1001
KNOWLEDGE = Path(__file__).parents[2] / "knowledge"


@dataclass(frozen=True, slots=True)
class Stage:
    """A running bot. `move_to_next_nudge` moves its clock and lets it tick."""

    url: str
    sandbox: Sandbox
    clock: MovableClock
    database: Database
    house: app.House

    async def next_nudge_at(self) -> datetime | None:
        """When the bot will next write by itself (UTC)."""
        async with self.database.session() as session:
            return await next_due(session)

    async def move_to_next_nudge(self) -> None:
        """Move the clock just past the next nudge and deliver it now."""
        at = await self.next_nudge_at()
        assert at is not None, "no nudge is due"
        self.clock.move_to(at + timedelta(seconds=1))
        await self.house.scheduler.tick()

    async def passes(self, time: timedelta) -> None:
        """Let time pass, and the bot tick at the end of it."""
        self.clock.advance(time)
        await self.house.scheduler.tick()


@asynccontextmanager
async def on_stage(database_url: str, library: Library, folder: Path = KNOWLEDGE) -> AsyncIterator[Stage]:
    """A bot on that database (its tables made), polling the sandbox, for as long as the block lasts.

    `library` is the one in `folder`, which it watches.
    """
    clock = MovableClock()
    sandbox = Sandbox(clock, ADMIN_ID)
    database = Database.open(database_url)
    try:
        async with Server(sandbox) as server:
            settings = Settings.model_construct(
                token=SecretStr(sandbox.token),
                api_url=server.url,
                database_url=SecretStr(database_url),
                knowledge_dir=folder,
                admin_ids=frozenset({ADMIN_ID}),
                listen="127.0.0.1:0",
                webhook_url=None,
                webhook_secret=None,
                send_rate=25,
                default_language="en",
                retention_days=90,
            )
            shelf = Shelf(folder, library, lambda: clock().date())
            house = app.assembled(settings, database, sandbox.token, shelf, clock)
            async with app.running(house):
                yield Stage(server.url, sandbox, clock, database, house)
    finally:
        await database.close()
