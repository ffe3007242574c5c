"""kill -9 between any two steps of the goal form, and the conversation goes on."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.sandbox.clock import MovableClock
from bot.sandbox.server import Server
from bot.sandbox.state import Sandbox
from tests.journeys.outside import ROOT
from tests.journeys.person import Person

PATIENCE_S = 120.0


@asynccontextmanager
async def life(url: str, token: str, database_url: str) -> AsyncIterator[None]:
    """One life of `mesure run`, ended without warning."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MESURE_")}
    variables = {
        "MESURE_TOKEN": token,
        "MESURE_API_URL": url,
        "MESURE_DATABASE_URL": database_url,
        "MESURE_KNOWLEDGE_DIR": str(ROOT / "tests" / "journeys" / "small_library"),
        "MESURE_LISTEN": "127.0.0.1:0",
        "MESURE_LOG_LEVEL": "error",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=ROOT, env={**clean, **variables}
    )
    try:
        yield
    finally:
        process.send_signal(signal.SIGKILL)
        await process.wait()


async def test_a_goal_survives_a_kill_between_any_two_steps(tmp_path: Path) -> None:
    database_url = f"sqlite:///{tmp_path / 'mesure.db'}"
    sandbox = Sandbox(MovableClock(), 1001)
    async with Server(sandbox) as server, Person(server.url, 7, "Alice") as alice:
        steps = [
            ("/goal", "Which network"),
            ("TikTok", "How many followers"),
            ("1.2k", "How many would you like"),
            ("5000", "By when"),
            ("20 a day", "TikTok: from 1,200 to 5,000"),
            ("yes", "Saved"),
            ("/progress", "1,200 of 5,000"),
        ]
        for said, heard in steps:
            async with life(server.url, sandbox.token, database_url):
                await alice.sends(said)
                assert heard in (await alice.hears(PATIENCE_S)).text
