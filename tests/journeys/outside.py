"""Drives `mesure run` as a process of its own, and talks to it through an outside Bot API server."""

import asyncio
import itertools
import os
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[2]
TOKEN = "4242:AAoutside-server-token-never-in-a-log"
SECRET = "outside-webhook-secret"
PATIENCE_S = 60.0

Shape = dict[str, Any]


class Outside:
    """The outside server's controls, and one person who talks to the bot through it."""

    def __init__(self, url: str, person_id: int, language: str) -> None:
        self._client = httpx.AsyncClient(base_url=url, timeout=30)
        self._user: Shape = {"id": person_id, "is_bot": False, "first_name": "Zoé", "language_code": language}
        self._chat: Shape = {"id": person_id, "type": "private", "first_name": "Zoé"}
        self._numbers = itertools.count(10_000)
        self._heard: dict[int, str] = {}

    async def close(self) -> None:
        """Hang up."""
        await self._client.aclose()

    async def sends(self, text: str) -> None:
        """Write a text message."""
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}] if text[0] == "/" else []
        await self._update({"message": self._message(text=text, **({"entities": entities} if entities else {}))})

    async def sends_what(self, **content: Any) -> None:
        """Send a message of another kind."""
        await self._update({"message": self._message(**content)})

    async def asks_inline(self, query: str) -> None:
        """Type "@bot query" in another chat."""
        await self._update(
            {"inline_query": {"id": str(next(self._numbers)), "from": self._user, "query": query, "offset": ""}}
        )

    async def taps(self, message: Mapping[str, Any], label: str) -> None:
        """Tap an inline button by its label."""
        rows = message["reply_markup"]["inline_keyboard"]
        await self.presses(message, next(one["callback_data"] for row in rows for one in row if one["text"] == label))

    async def presses(self, message: Mapping[str, Any], data: str) -> None:
        """Tap an inline button by what it sends."""
        shown = {key: value for key, value in message.items() if not key.startswith("_")}
        query = {
            "id": str(next(self._numbers)),
            "from": self._user,
            "message": shown,
            "chat_instance": "1",
            "data": data,
        }
        await self._update({"callback_query": query})

    async def hears(self, patience_s: float = PATIENCE_S) -> Shape:
        """The next message of the bot that is new or changed."""
        ends_at = time.monotonic() + patience_s
        while time.monotonic() < ends_at:
            for message in await self.messages():
                said = f"{message.get('text')}{message.get('caption')}"
                if self._heard.get(message["message_id"]) != said:
                    self._heard[message["message_id"]] = said
                    return dict(message)
            await asyncio.sleep(0.1)
        raise AssertionError(f"heard nothing in {patience_s:g} s")

    async def messages(self) -> list[Shape]:
        """Every message of the bot, as it now stands."""
        found = await self._client.get("/ctl/messages", params={"chat": self._chat["id"]})
        return list(found.json()["messages"])

    async def hears_text(self) -> str:
        """The text or caption of the next message."""
        message = await self.hears()
        return str(message.get("text") or message.get("caption") or "")

    async def state(self) -> Shape:
        """Calls, violations and counts so far."""
        return dict((await self._client.get("/ctl/state")).json())

    async def faults(self, *faults: Shape) -> None:
        """Make the next calls fail."""
        await self._client.post("/ctl/faults", json=list(faults))

    async def _update(self, update: Shape) -> None:
        (await self._client.post("/ctl/update", json=update)).raise_for_status()

    def _message(self, **content: Any) -> Shape:
        return {
            "message_id": next(self._numbers),
            "date": int(time.time()),
            "chat": self._chat,
            "from": self._user,
            **content,
        }


@asynccontextmanager
async def outside_server(script: str, port: int) -> AsyncIterator[str]:
    """The outside Bot API server of that script, as a process; its address."""
    process = await asyncio.create_subprocess_exec(sys.executable, script, "--port", str(port))
    url = f"http://127.0.0.1:{port}"
    try:
        await _until_answers(f"{url}/ctl/state")
        yield url
    finally:
        process.kill()
        await process.wait()


@asynccontextmanager
async def mesure_run(folder: Path, **variables: str) -> AsyncIterator[Path]:
    """`mesure run` in that folder with those MESURE_ variables; yields its log, at debug level."""
    log = folder / "mesure.log"
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MESURE_")}
    given = {
        "MESURE_TOKEN": TOKEN,
        "MESURE_DATABASE_URL": f"sqlite:///{folder / 'mesure.db'}",
        "MESURE_KNOWLEDGE_DIR": str(ROOT / "knowledge"),
        "MESURE_LOG_LEVEL": "debug",
        **variables,
    }
    with log.open("ab") as sink:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", cwd=ROOT, env={**clean, **given}, stdout=sink, stderr=sink
        )
        try:
            yield log
        finally:
            if process.returncode is None:
                process.terminate()
            await asyncio.wait_for(process.wait(), 30)


async def _until_answers(url: str) -> None:
    ends_at = time.monotonic() + PATIENCE_S
    async with httpx.AsyncClient() as client:
        while True:
            try:
                await client.get(url)
            except httpx.TransportError:
                if time.monotonic() > ends_at:
                    raise
                await asyncio.sleep(0.1)
            else:
                return
