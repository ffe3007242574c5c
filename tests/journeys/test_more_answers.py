"""Around an answer: two questions at once, what was missing, what an admin is told about groups."""

import pytest
from sqlmodel import select

from bot.conversation.tables import Unanswered
from bot.sandbox.people import Bot
from bot.sandbox.wire import JsonObject
from tests.journeys.person import Person
from tests.journeys.stage import ADMIN_ID, Stage


async def kept(stage: Stage) -> list[str]:
    async with stage.database.session() as session:
        return [row.question for row in (await session.exec(select(Unanswered))).all()]


async def test_two_questions_get_two_short_answers_and_each_its_whole_article(stage: Stage, alice: Person) -> None:
    asked = await alice.sends("Is following 50 people a day ok? And what is a shadowban?")
    both = await alice.hears()
    library, english = stage.house.services.library, stage.house.services.default_language
    titles = [library.articles[name, english].title for name in ("sustainable-pace", "shadowban")]
    assert all(f"<b>{title}</b>" in both.html for title in titles)
    assert [text.startswith("In full: ") for text in both.buttons] == [True, True]
    assert "Sources" not in both.text
    assert len(both.text) < 1500
    await alice.taps(both.buttons[1], on=both)
    whole = await alice.hears()
    assert whole.text.startswith(titles[1])
    assert "👎 Not really" in whole.buttons

    await alice.edits(asked, "What is a shadowban?")
    edited = await alice.hears()
    assert edited.id == both.id
    assert titles[0] not in edited.text


async def test_a_thumb_down_asks_what_was_missing_and_keeps_it_without_its_author(stage: Stage, amelie: Person) -> None:
    await amelie.sends("c'est quoi un shadowban ?")
    answer = await amelie.hears()
    await amelie.taps("👎 Pas vraiment", on=answer)
    assert "Qu’est-ce qui manquait" in (await amelie.hears()).text
    await amelie.taps("👎 Pas vraiment", on=answer)
    await amelie.hears_nothing()
    await amelie.sends("Il manque des chiffres pour les petits comptes comme @amelie_photo")
    assert (await amelie.hears()).text.startswith("Merci.")
    assert "shadowban il manque des chiffres pour les petits comptes comme" in await kept(stage)

    await amelie.sends("combien de hashtags faut-il ?")
    assert "hashtag" in (await amelie.hears()).text.lower()


async def test_after_a_thumb_down_a_question_is_answered_and_a_command_obeyed(stage: Stage, alice: Person) -> None:
    await alice.sends("what is a shadowban?")
    answer = await alice.hears()
    await alice.taps("👎 Not really", on=answer)
    assert "What was missing?" in (await alice.hears()).text
    before = await kept(stage)
    await alice.sends("how many hashtags should I use?")
    assert "hashtag" in (await alice.hears()).text.lower()

    await alice.taps("👎 Not really", on=answer)
    await alice.hears()
    await alice.sends("/cancel")
    assert "that is all for now" in (await alice.hears()).text
    await alice.sends("follow limit on instagram")
    assert "Instagram" in (await alice.hears()).text

    await alice.sends("/goal")
    await alice.hears()
    await alice.taps("👎 Not really", on=answer)
    await alice.hears_nothing()  # the goal they are filling in is not pushed out
    assert await kept(stage) == before


async def test_an_admin_is_told_what_privacy_mode_hides(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async with Person(stage.url, ADMIN_ID, "Alix") as alix:
        await alix.sends("/admin")
        assert "I only hear commands and replies" in (await alix.hears()).text
        described = Bot.described

        def heard(self: Bot) -> JsonObject:
            return {**described(self), "can_read_all_group_messages": True}

        monkeypatch.setattr(Bot, "described", heard)
        await alix.sends("/admin")
        assert "I hear everything" in (await alix.hears()).text


async def test_a_question_about_something_else_is_not_taken_for_a_follow_up(amelie: Person) -> None:
    await amelie.sends("pourquoi les gens me lâchent après 2 jours")
    await amelie.hears()
    await amelie.sends("quelle météo demain ?")
    assert "je ne sais pas" in (await amelie.hears()).text
