"""What people asked in vain, and what an admin makes of it: a phrasing, out of scope, a new article, nothing."""

import asyncio
from datetime import timedelta

import pytest

from bot.conversation import store
from bot.curation import store as acts
from bot.curation.gaps import ASKED_AGAIN
from bot.language import Language
from bot.telegram.weekly import Weekly
from tests.journeys.curators import alix, folder, stage
from tests.journeys.person import Person
from tests.journeys.stage import Stage

__all__ = ["alix", "folder", "stage"]  # fixtures
HOUR = "at which hour are nightclub banners hung"
SIZE = "twitter banner size"


async def asked(stage: Stage, question: str, times: int = 1, language: Language = Language.EN) -> None:
    async with stage.database.session() as session:
        for _ in range(times):
            await store.keep_unanswered(session, question, language, stage.clock())


async def deeds(stage: Stage) -> list[str]:
    async with stage.database.session() as session:
        return [one.what for one in await acts.actions(session)]


async def test_a_gap_becomes_phrasings_of_an_article_and_comes_back_when_that_is_undone(
    stage: Stage, alix: Person
) -> None:
    async with Person(stage.url, 502, "Bob") as bob:
        for question in (HOUR, f"{HOUR} @bob_writes", "at which hour is a nightclub banner hung"):
            await bob.sends(question)
            assert "I don’t know" in (await bob.hears()).text
        await alix.sends("/gaps")
        listed = await alix.hears()
        assert "one question" in listed.text
        assert f"1. {HOUR} (en, 3×" in listed.text
        assert "bob" not in listed.text.lower()
        await alix.taps("1", on=listed)
        gap = await alix.hears()
        assert gap.id == listed.id
        assert f"• {HOUR} (2×)\n• at which hour is a nightclub banner hung (1×)" in gap.text
        await alix.taps("Belongs to", on=gap)
        owners = await alix.hears()
        assert owners.buttons[0] == "When should I post?"
        await alix.taps("When should I post?", on=owners)
        verdict = await alix.hears()
        while "Publish" not in verdict.buttons:
            verdict = await alix.hears()
        assert f'+  - "{HOUR}"' in verdict.text
        await alix.taps("Publish", on=verdict)
        done = await alix.hears()
        await bob.sends("at which hour is a nightclub banner hung")
        assert (await bob.hears()).text.startswith("When should I post?")
        await alix.sends("/gaps")
        assert (await alix.hears()).text == "No question is waiting for an answer."
        assert (await alix.taps("When should I post?", on=owners)).text == "This one has been dealt with."

        await alix.taps("Undo", on=done)
        await alix.hears()
        offered = await alix.hears()
        await alix.taps("Undo it", on=offered)
        await alix.hears()
        await alix.sends("/gaps")
        assert HOUR in (await alix.hears()).text


async def test_an_article_is_looked_for_by_a_word(stage: Stage, alix: Person) -> None:
    await asked(stage, HOUR)
    await alix.sends("/gaps")
    listed = await alix.hears()
    for label in ("1", "Belongs to", "Another article"):
        await alix.taps(label, on=listed.id)
        await alix.hears()
    await alix.sends("reach")
    found = await alix.hears()
    assert (found.text, found.buttons[0]) == ("One article holds “reach”:", "Am I shadowbanned?")
    await alix.taps("Another article", on=found)
    await alix.hears()
    await alix.sends("cheese")
    assert (await alix.hears()).text.startswith("No article holds “cheese” in this language.")
    await alix.sends("how many accounts can I follow on X")
    assert "400" in (await alix.hears()).text


async def test_what_is_out_of_scope_stays_declined(stage: Stage, alix: Person) -> None:
    await asked(stage, SIZE, 2)
    await alix.sends("/gaps")
    listed = await alix.hears()
    await alix.taps("1", on=listed)
    await alix.taps("Out of scope", on=await alix.hears())
    verdict = await alix.hears()
    while "Publish" not in verdict.buttons:
        verdict = await alix.hears()
    assert "elsewhere/en.txt" in verdict.text
    assert f"+{SIZE}" in verdict.text
    await alix.taps("Publish", on=verdict)
    assert (await alix.hears()).text.startswith("Published: +0 ~1 −0")
    assert SIZE in stage.house.services.shelf.proposed({}).strangers[Language.EN]
    await asked(stage, SIZE, 3)
    await asked(stage, "size of a twitter banner")
    await alix.sends("/gaps")
    assert (await alix.hears()).text == "No question is waiting for an answer."
    assert await deeds(stage) == ["publish"]


async def test_a_new_article_is_sent_as_two_files_to_fill_in(stage: Stage, alix: Person) -> None:
    await asked(stage, "quelle bannière pour twitter", 2, Language.FR)
    await alix.sends("/gaps")
    listed = await alix.hears()
    await alix.taps("1", on=listed)
    await alix.taps("New article", on=await alix.hears())
    french, english = [one.document for one in await alix.hears_all(2)]
    assert french is not None
    assert english is not None
    assert (french.name, english.name) == ("quelle-banniere-pour-twitter.fr.md", "quelle-banniere-pour-twitter.en.md")
    assert '- "quelle banniere pour twitter"' in french.data.decode()
    assert "banniere" not in english.data.decode().partition("title:")[2]
    await alix.uploads(french.name, french.data)
    refused = await alix.hears()
    assert "still to be written" in refused.text or "still to be written" in (await alix.hears()).text
    assert "gap-new" in await deeds(stage)


async def test_an_ignored_gap_comes_back_by_a_tap_or_when_it_is_asked_again(stage: Stage, alix: Person) -> None:
    await asked(stage, SIZE, 3)
    await alix.sends("/gaps")
    listed = await alix.hears()
    await alix.taps("1", on=listed)
    gap = await alix.hears()
    await alix.taps("Ignore", on=gap)
    assert f"asked {ASKED_AGAIN} times more" in (await alix.hears()).text
    await asked(stage, SIZE, ASKED_AGAIN - 1)
    await alix.sends("/gaps")
    assert "No question" in (await alix.hears()).text
    await asked(stage, SIZE)
    await alix.sends("/gaps")
    again = await alix.hears()
    assert f"{SIZE} (en, {3 + ASKED_AGAIN}×" in again.text
    await alix.taps("1", on=again)
    await alix.taps("Ignore", on=await alix.hears())
    await alix.taps("Bring it back", on=await alix.hears())
    assert f"• {SIZE}" in (await alix.hears()).text
    assert await deeds(stage) == ["gap-restore", "gap-ignore", "gap-ignore"]


async def test_many_gaps_are_paged_in_place(stage: Stage, alix: Person) -> None:
    words = "apple bridge candle dragon engine forest guitar hammer island jacket".split()
    for word in words:
        await asked(stage, f"{word} {word}field on twitter")
    await alix.sends("/gaps")
    first = await alix.hears()
    assert first.buttons[-3:] == ["‹", "1/2", "›"]
    await alix.taps("›", on=first)
    second = await alix.hears()
    assert (second.id, second.buttons[0]) == (first.id, "9")
    await alix.taps("9", on=second)
    await alix.taps("Back", on=await alix.hears())
    assert (await alix.hears()).text == second.text


async def test_a_thumb_down_and_what_was_missing_are_gaps_too(stage: Stage, alix: Person) -> None:
    async with Person(stage.url, 503, "Carol") as carol:
        await carol.sends("how many accounts can I follow on X")
        await carol.taps("👎", on=await carol.hears())
        await carol.hears()
        await carol.sends("There is nothing about small accounts")
        await carol.hears()
    await alix.sends("/gaps")
    listed = await alix.hears()
    assert "how many accounts can i follow on x" in listed.text
    assert "missing: limits x there is nothing about small accounts" in listed.text
    number = next(line[0] for line in listed.text.splitlines() if "how many" in line)
    await alix.taps(number, on=listed)
    assert "👎 “What are X's limits?” came up and did not help." in (await alix.hears()).text


@pytest.mark.parametrize("has_news", [True, False])
async def test_the_week_is_told_on_monday_morning_once_and_only_if_there_is_something(
    stage: Stage, alix: Person, *, has_news: bool
) -> None:
    await alix.sends("/timezone Europe/Paris")
    await alix.hears()
    now = stage.clock()
    monday = (now + timedelta(days=7 - now.weekday())).replace(hour=6, minute=30, second=0, microsecond=0)
    stage.clock.move_to(monday)
    if has_news:
        await asked(stage, SIZE, 2)
    await stage.house.weekly.look()
    await alix.hears_nothing(0.2)
    stage.clock.move_to(monday + timedelta(hours=2))  # past nine in Paris, summer and winter
    other_replica = Weekly(stage.house.application.bot, stage.house.services)
    await asyncio.gather(stage.house.weekly.look(), other_replica.look())
    if has_news:
        told = await alix.hears()
        assert told.text.startswith("The library this week\n\nOne new question found no answer; /gaps has 1 in all:")
        assert f"• {SIZE} (en, 2×)" in told.text
    await other_replica.look()
    await alix.hears_nothing(0.2)
