"""The same conversation through a strict Bot API server that checks every call against the published spec."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.journeys.outside import ROOT, SECRET, TOKEN, Outside, mesure_run, outside_server
from tests.journeys.wander import press_everything

STRICT = os.environ.get("STRICT_BOT_API", "")

pytestmark = [
    pytest.mark.strict,
    pytest.mark.skipif(not STRICT, reason="STRICT_BOT_API names no strict Bot API server"),
]


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@pytest.fixture
async def strict() -> AsyncIterator[str]:
    async with outside_server(STRICT, free_port()) as url:
        yield url


@pytest.mark.parametrize("by", ["polling", "webhook"])
async def test_a_conversation_in_both_languages_breaks_no_rule(strict: str, tmp_path: Path, by: str) -> None:
    variables = {"MESURE_API_URL": strict, "MESURE_LISTEN": f"127.0.0.1:{free_port()}"}
    if by == "webhook":
        variables["MESURE_WEBHOOK_URL"] = f"http://{variables['MESURE_LISTEN']}/telegram"
        variables["MESURE_WEBHOOK_SECRET"] = SECRET
    async with mesure_run(tmp_path, **variables) as log:
        zoe = Outside(strict, 9_000_000_001, "fr")
        bob = Outside(strict, 9_000_000_002, "en")
        if by == "webhook":
            await _until_webhook_is_set(zoe)
        await in_french(zoe)
        await in_english(bob)
        await nudged_within_the_minute(zoe)
        state = await zoe.state()
        await zoe.close()
        await bob.close()
    assert state["violations"] == []
    if by == "webhook":
        assert {row["status"] for row in state["webhook_log"]} == {200}
    assert TOKEN not in log.read_text()
    assert SECRET not in log.read_text()


async def test_every_article_and_inline_answer_breaks_no_rule(strict: str, tmp_path: Path) -> None:
    topics = sorted({path.name.split(".")[0] for path in (ROOT / "knowledge" / "articles").rglob("*.md")})
    variables = {"MESURE_API_URL": strict, "MESURE_LISTEN": f"127.0.0.1:{free_port()}"}
    async with mesure_run(tmp_path, **variables):
        for number, language in enumerate(("en", "fr")):
            person = Outside(strict, 9_000_000_010 + number, language)
            for topic in topics:
                await person.sends(f"/start {topic}")
                article = await person.hears()
                for label in [one["text"] for row in article["reply_markup"]["inline_keyboard"][:1] for one in row]:
                    await person.taps(article, label)
                    await person.hears()
            for query in ("", "shadowban", "hashtags", "asdfgh", "webcam"):
                await person.asks_inline(query)
            await person.sends("/help")
            await person.hears()
            await person.close()
        last = Outside(strict, 9_000_000_020, "en")
        state = await last.state()
        await last.close()
    assert state["violations"] == []
    assert state["count"]["answerinlinequery"] == 10


SAID = {
    "en": (
        "/start",
        "/help",
        "is it ok to follow for follow or not",
        "qwerty",
        "if I follow 50 a day how long to 5k?",
        "goal 5,000 by 30 June 2031 on instagram, 3,200 now",
        "goal 9,000 by 30 June 2031 on tiktok, 1,200 now",
        "goal 100000 in 3 months on x, 100 now",
        "comment on 5 posts a day",
        "3,240",
        "900000",
        "/timezone London",
        "/remind 8:30",
        "/people",
        "@zoe_writes, ceramics, every 10 days",
        "/qualify",
        "I got blocked on instagram",
        "day off tomorrow",
        "/progress",
        "/goal",
        "/pause",
        "/language",
        "/privacy",
        "/forget",
        "/why",
        "/library",
        "/gaps",
    ),
    "fr": (
        "/start",
        "/aide",
        "suivre pour être suivi, oui ou non",
        "azertyuiop",
        "si je suis 50 comptes par jour, quand est-ce que j'atteins 5k ?",
        "objectif 5 000 d'ici le 30 juin 2031 sur insta, j'en ai 3 200",
        "objectif 9 000 d'ici le 30 juin 2031 sur tiktok, j'en ai 1 200",
        "objectif 100000 dans 3 mois sur x, j'en ai 100",
        "commenter 5 posts par jour",
        "3 240",
        "900000",
        "/fuseau Lyon",
        "/rappel 8h30",
        "/gens",
        "@zoe_ecrit, céramique, tous les 10 jours",
        "/verifier",
        "je me suis fait bloquer sur insta",
        "pas dispo demain",
        "/progres",
        "/objectif",
        "/pause",
        "/langue",
        "/donnees",
        "/oublier",
        "/pourquoi",
        "/library",
        "/gaps",
    ),
}


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_pressing_every_button_breaks_no_rule(strict: str, tmp_path: Path, language: str) -> None:
    who = 9_000_000_030
    variables = {"MESURE_API_URL": strict, "MESURE_LISTEN": f"127.0.0.1:{free_port()}", "MESURE_ADMIN_IDS": str(who)}
    async with mesure_run(tmp_path, **variables) as log:
        person = Outside(strict, who, language)
        pressed = await press_everything(person, SAID[language], never=frozenset({"forget-yes"}))
        state = await person.state()
        await person.close()
    assert state["violations"] == []
    assert len(pressed) > 30, sorted(pressed)
    assert "Traceback" not in log.read_text()


async def test_a_person_is_answered_once_through_whatever_the_network_does(strict: str, tmp_path: Path) -> None:
    variables = {"MESURE_API_URL": strict, "MESURE_LISTEN": f"127.0.0.1:{free_port()}"}
    async with mesure_run(tmp_path, **variables) as log:
        bob = Outside(strict, 9_000_000_003, "en")
        await bob.sends("/start")
        await bob.hears()
        for fault in ({"status": 429, "retry_after": 1}, {"status": 500}, {"drop": True}):
            await bob.faults({"method": "sendMessage", "left": 2, **fault})
            await bob.sends("what is a shadowban?")
            assert "shadowban" in (await bob.hears_text()).lower()
        calls = [one for one in (await bob.state())["calls"] if one["method"] == "sendmessage" and "fault" not in one]
        await bob.close()
    assert len(calls) == 4
    assert TOKEN not in log.read_text()


async def in_french(zoe: Outside) -> None:
    await zoe.sends("/start")
    assert "rythme qui tient" in await zoe.hears_text()
    await zoe.sends("c'est quoi le shadowban ?")
    answer = await zoe.hears()
    await zoe.taps(answer, "👍 Utile")
    await zoe.sends("objectif 10k d'ici le 30 juin 2031 sur insta, j'en ai 3 200")
    readback = await zoe.hears()
    await zoe.taps(readback, "Enregistrer")
    assert "Enregistré" in await zoe.hears_text()
    await zoe.sends("j'ai 3 240 abonnés")
    assert "Noté" in await zoe.hears_text()
    await zoe.sends("/progres")
    assert "photo" in await zoe.hears()
    await zoe.sends("/undo")
    await zoe.hears()
    for command in (
        "/donnees",
        "/aide",
        "/pourquoi",
        "/fuseau Lyon",
        "/rappel 8h30",
        "/pause",
        "/langue fr",
    ):
        await zoe.sends(command)
        await zoe.hears()
    await zoe.sends("/export")
    assert "document" in await zoe.hears()
    assert "document" in await zoe.hears()


async def in_english(bob: Outside) -> None:
    for words in ("/start limits-x", "/help", "how many hashtags?", "asdfgh", "thanks!", "/goal", "/cancel", "/remind"):
        await bob.sends(words)
        await bob.hears()
    await bob.sends_what(
        sticker={
            "file_id": "s",
            "file_unique_id": "s",
            "type": "regular",
            "width": 1,
            "height": 1,
            "is_animated": False,
            "is_video": False,
        }
    )
    await bob.hears()
    await bob.sends_what(location={"latitude": 48.85, "longitude": 2.35})
    assert "Paris" in await bob.hears_text()
    await bob.sends("/forget")
    await bob.taps(await bob.hears(), "Erase everything")
    assert "nothing about you is left" in await bob.hears_text()


async def nudged_within_the_minute(zoe: Outside) -> None:
    """A real nudge at the minute asked: the next whole minute but one, on the real clock."""
    wanted = (datetime.now(UTC) + timedelta(seconds=75)).replace(second=0, microsecond=0)
    await zoe.sends("/fuseau UTC")
    await zoe.hears()
    await zoe.sends(f"/rappel {wanted:%H:%M}")
    assert f"{wanted:%H:%M}" in await zoe.hears_text()
    nudge = await zoe.hears(patience_s=150)
    assert "C’est fait" in str(nudge["reply_markup"])
    sent_at = datetime.fromtimestamp(nudge["date"], UTC)
    assert wanted <= sent_at < wanted + timedelta(minutes=1)
    await zoe.taps(nudge, "C’est fait")


async def _until_webhook_is_set(person: Outside) -> None:
    for _ in range(300):
        if (await person.state())["webhook"]["url"]:
            return
        await asyncio.sleep(0.1)
    raise AssertionError("the webhook was never set")
