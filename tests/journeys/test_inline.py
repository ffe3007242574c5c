"""Inline mode: "@bot question" in any chat, answered without a trace of who asked."""

import html

from sqlmodel import select

from bot.profiles.tables import Profile
from bot.telegram.handlers.inline import POPULAR, first_sentence
from tests.journeys.heard import Shape, list_at, shape_at, text_at
from tests.journeys.person import Person
from tests.journeys.stage import Stage


def results(answer: Shape) -> list[Shape]:
    return [one for one in list_at(answer, "results") if isinstance(one, dict)]


def ids(answer: Shape) -> list[str]:
    return [text_at(one, "id") for one in results(answer)]


def link(result: Shape) -> Shape:
    [row] = list_at(shape_at(result, "reply_markup"), "inline_keyboard")
    assert isinstance(row, list)
    [button] = row
    assert isinstance(button, dict)
    return button


async def test_a_question_gets_its_article_first_and_a_link_back(stage: Stage, alice: Person) -> None:
    answer = await alice.asks_inline("what is a shadowban?")
    first, *others = results(answer)
    article = stage.house.services.library.articles["shadowban", stage.house.services.default_language]
    assert (text_at(first, "id"), text_at(first, "title")) == ("shadowban", article.title)
    assert text_at(first, "description") == first_sentence(article.text)
    assert 0 < len(others) <= 4
    content = shape_at(first, "input_message_content")
    assert text_at(content, "parse_mode") == "HTML"
    assert f"<b>{html.escape(article.title)}</b>" in text_at(content, "message_text")
    assert shape_at(content, "link_preview_options").get("is_disabled") is True
    assert link(first).get("url") == f"https://t.me/{stage.sandbox.bot.username}?start=shadowban"
    assert (answer.get("cache_time"), answer.get("is_personal")) == (60, True)

    async with stage.database.session() as session:
        assert (await session.exec(select(Profile))).all() == []

    await alice.sends("/start shadowban")
    assert article.title in (await alice.hears()).text


async def test_a_doubtful_question_gets_the_choice_and_a_foreign_one_only_a_button(alice: Person) -> None:
    choice = await alice.asks_inline("Is following 50 people a day ok?")
    assert 1 < len(ids(choice)) <= 5  # four titles and the way to the chat
    assert "sustainable-pace" in ids(choice)
    nothing = await alice.asks_inline("how long should I boil three eggs?")
    assert ids(nothing) == []
    button = shape_at(nothing, "button")
    assert (button.get("text"), button.get("start_parameter")) == ("Ask me in our private chat", "inline")
    await alice.sends("/start inline")
    assert "at a pace that holds" in (await alice.hears()).text


async def test_before_a_word_is_typed_there_is_something_popular_in_the_language_of_the_app(
    alice: Person, amelie: Person
) -> None:
    english, french = await alice.asks_inline(""), await amelie.asks_inline("  ")
    assert ids(english) == ids(french) == list(POPULAR)
    assert [text_at(one, "title") for one in results(english)] != [text_at(one, "title") for one in results(french)]


async def test_the_language_of_the_words_goes_before_that_of_the_app(alice: Person) -> None:
    answer = await alice.asks_inline("c'est quoi un shadowban ?")
    assert link(results(answer)[0]).get("text") == "Demander à Mesure"


def test_a_sentence_ends_at_its_full_stop_and_not_at_a_decimal_or_a_colon() -> None:
    assert first_sentence("Count **2.5 %** a week: more is rare. The rest follows.") == (
        "Count 2.5 % a week: more is rare."
    )
    assert first_sentence("Tu veux 10 000 abonnés\u202f? Compte un an. Ou deux.") == "Tu veux 10 000 abonnés\u202f?"
    assert first_sentence("No full stop\n\nSecond paragraph.") == "No full stop"
