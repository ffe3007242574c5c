"""Answers to tapped buttons and inline questions."""

import asyncio

import pytest

from bot.sandbox.wire import Json
from tests.journeys.heard import Toast
from tests.journeys.person import Person
from tests.sandbox.api import Api, at, number

TOO_LATE = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def _tapped(api: Api, alice: Person) -> tuple[asyncio.Task[Toast], Json]:
    await alice.sends("/start")
    buttons: Json = {"inline_keyboard": [[{"text": "Tap me", "callback_data": "v1:é"}]]}
    await api.said(alice.id, "x", reply_markup=buttons)
    heard = await alice.hears()
    await api("getUpdates", offset=number(at(await api("getUpdates"), -1), "update_id") + 1)
    tap = asyncio.create_task(alice.taps("Tap", on=heard))
    return tap, at(await api("getUpdates", timeout=10), 0, "callback_query")


async def test_it_answers_a_tap_once(api: Api, alice: Person) -> None:
    tap, query = await _tapped(api, alice)
    assert at(query, "data") == "v1:é"
    assert at(query, "from", "id") == alice.id
    assert at(query, "message", "text") == "x"
    answer: dict[str, Json] = {"callback_query_id": at(query, "id"), "text": "Noted", "show_alert": True}
    await api("answerCallbackQuery", **answer)
    assert await tap == Toast("Noted", is_alert=True)
    assert await api.refused("answerCallbackQuery", **answer) == TOO_LATE


async def test_it_refuses_an_unknown_query_and_too_many_words(api: Api) -> None:
    assert await api.refused("answerCallbackQuery", callback_query_id="1") == TOO_LATE
    refused = await api.refused("answerCallbackQuery", callback_query_id="1", text="a" * 201)
    assert refused == "Bad Request: MESSAGE_TOO_LONG"


async def test_it_notices_a_button_left_spinning(api: Api, alice: Person) -> None:
    await alice.sends("/start")
    await api.said(alice.id, "x", reply_markup={"inline_keyboard": [[{"text": "Tap", "callback_data": "d"}]]})
    with pytest.raises(AssertionError, match="never answered the tap on 'Tap'"):
        await alice.taps("Tap", timeout=0.2)
    with pytest.raises(AssertionError, match="no single button 'Other'"):
        await alice.taps("Other")


def _article(name: str = "a", **changes: Json) -> Json:
    return {"type": "article", "id": name, "title": "T", "input_message_content": {"message_text": "x"}, **changes}


async def test_it_answers_an_inline_question(api: Api, alice: Person) -> None:
    asked = asyncio.create_task(alice.asks_inline("buy followers"))
    query = at(await api("getUpdates", timeout=10), 0, "inline_query")
    assert at(query, "query") == "buy followers"
    answer: dict[str, Json] = {"inline_query_id": at(query, "id"), "results": [_article()]}
    await api("answerInlineQuery", **answer)
    assert at(await asked, "results", 0, "title") == "T"
    assert await api.refused("answerInlineQuery", **answer) == TOO_LATE


@pytest.mark.parametrize(
    ("results", "why"),
    [
        ([_article(str(i)) for i in range(51)], "RESULTS_TOO_MUCH"),
        ([_article("a"), _article("a")], "RESULT_ID_DUPLICATE"),
        ([_article("a" * 65)], "RESULT_ID_INVALID"),
        (
            [_article(input_message_content={"message_text": "<p>", "parse_mode": "HTML"})],
            'can\'t parse entities: Unsupported start tag "p" at byte offset 0',
        ),
        ([_article(title="")], 'can\'t parse inline query result: field "title" must not be empty'),
    ],
)
async def test_it_refuses_impossible_results(api: Api, results: Json, why: str) -> None:
    assert await api.refused("answerInlineQuery", inline_query_id="1", results=results) == f"Bad Request: {why}"
