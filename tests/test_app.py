"""The composition root: a signal ends it, also while Telegram cannot be reached; old records are swept."""

import asyncio
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlmodel import select

from bot.conversation import store
from bot.conversation.tables import Unanswered
from bot.database.engine import Database
from bot.language import Language
from tests.cli.mesure import ROOT, SMALL_LIBRARY

NOW = datetime(2026, 11, 22, tzinfo=UTC)


async def test_it_stops_when_told_to_although_telegram_cannot_be_reached(tmp_path: Path) -> None:
    variables = {
        "MESURE_TOKEN": "123456789:AAnobody-answers-at-this-address-at-all",
        "MESURE_API_URL": "http://127.0.0.1:9",
        "MESURE_KNOWLEDGE_DIR": str(SMALL_LIBRARY),
        "MESURE_LISTEN": "127.0.0.1:0",
        "MESURE_LOG_FORMAT": "console",
        "PYTHONPATH": str(ROOT),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=tmp_path, env=variables, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    while b"cannot be reached" not in (line := await asyncio.wait_for(process.stderr.readline(), 120)):
        assert line, "it ended by itself"
    process.send_signal(signal.SIGTERM)
    rest = await asyncio.wait_for(process.stderr.read(), 60)
    assert await process.wait() == 0
    assert b"Traceback" not in rest
    assert variables["MESURE_TOKEN"].encode() not in rest


async def test_questions_without_an_answer_are_forgotten_in_time(database: Database) -> None:
    async with database.session() as session:
        await store.keep_unanswered(session, "an old question", Language.EN, NOW - timedelta(days=91))
        await store.keep_unanswered(session, "a fresh question from @bob", Language.EN, NOW)
        await store.sweep(session, NOW, timedelta(days=90))
        kept = (await session.exec(select(Unanswered))).all()
    assert [row.question for row in kept] == ["a fresh question from"]
