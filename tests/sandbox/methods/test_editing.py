"""Edits in place and deletions."""

import pytest

from bot.sandbox.wire import Json
from tests.journeys.person import Person
from tests.sandbox.api import Api
from tests.sandbox.methods.test_sending import png

ONE: Json = {"inline_keyboard": [[{"text": "One", "callback_data": "1"}]]}
TWO: Json = {"inline_keyboard": [[{"text": "Two", "callback_data": "2"}]]}


@pytest.fixture
async def chat(alice: Person) -> int:
    await alice.sends("/start")
    return alice.id


async def test_it_changes_the_words_and_drops_the_buttons(api: Api, alice: Person, chat: int) -> None:
    message = await api.said(chat, "before", reply_markup=ONE)
    await alice.hears()
    await api("editMessageText", chat_id=chat, message_id=message, text="<b>after</b>", parse_mode="HTML")
    heard = await alice.hears()
    assert (heard.id, heard.html, heard.buttons, heard.is_edited) == (message, "<b>after</b>", [], True)


async def test_it_refuses_an_edit_that_changes_nothing(api: Api, chat: int) -> None:
    message = await api.said(chat, "<b>same</b>", parse_mode="HTML", reply_markup=ONE)
    same: dict[str, Json] = {"chat_id": chat, "message_id": message, "reply_markup": ONE}
    refused = await api.refused("editMessageText", text="<strong>same</strong>", parse_mode="HTML", **same)
    assert refused.startswith("Bad Request: message is not modified: specified new message content")
    assert "message is not modified" in await api.refused("editMessageReplyMarkup", **same)
    await api("editMessageText", text="same", **same)


async def test_it_changes_only_the_buttons_without_saying_anything(api: Api, alice: Person, chat: int) -> None:
    message = await api.said(chat, "x", reply_markup=ONE)
    await alice.hears()
    await api("editMessageReplyMarkup", chat_id=chat, message_id=message, reply_markup=TWO)
    await alice.hears_nothing(0.2)
    seen = await alice.sees(message)
    assert seen is not None
    assert seen.buttons == ["Two"]


async def test_it_refuses_to_edit_what_is_not_there_or_not_its_own(api: Api, alice: Person, chat: int) -> None:
    mine = await alice.sends("mine")
    edit: dict[str, Json] = {"chat_id": chat, "text": "x"}
    assert await api.refused("editMessageText", message_id=999, **edit) == "Bad Request: message to edit not found"
    assert await api.refused("editMessageText", message_id=mine.id, **edit) == "Bad Request: message can't be edited"


async def test_it_tells_texts_from_captions(api: Api, alice: Person, chat: int) -> None:
    text = await api.said(chat, "text")
    fields = {"chat_id": str(chat), "caption": "under it"}
    sent = await api.client.post(f"/bot{api.token}/sendPhoto", data=fields, files={"photo": ("p.png", png(8, 8))})
    photo = sent.json()["result"]["message_id"]
    refused = await api.refused("editMessageText", chat_id=chat, message_id=photo, text="x")
    assert refused == "Bad Request: there is no text in the message to edit"
    refused = await api.refused("editMessageCaption", chat_id=chat, message_id=text, caption="x")
    assert refused == "Bad Request: there is no caption in the message to edit"
    await alice.hears_all(2)
    await api("editMessageCaption", chat_id=chat, message_id=photo, caption="other")
    heard = await alice.hears()
    assert (heard.text, heard.photo) == ("other", png(8, 8))


async def test_it_puts_another_picture_in_the_place_of_the_first(api: Api, alice: Person, chat: int) -> None:
    url = f"/bot{api.token}"
    sent = await api.client.post(f"{url}/sendPhoto", data={"chat_id": chat}, files={"photo": ("p.png", png(8, 8))})
    await alice.hears()
    edit = {
        "chat_id": chat,
        "message_id": sent.json()["result"]["message_id"],
        "media": '{"type": "photo", "media": "attach://new", "caption": "<b>new</b>", "parse_mode": "HTML"}',
    }
    changed = await api.client.post(f"{url}/editMessageMedia", data=edit, files={"new": ("n.png", png(9, 9))})
    assert changed.json()["ok"] is True
    heard = await alice.hears()
    assert (heard.photo, heard.html) == (png(9, 9), "<b>new</b>")


async def test_it_says_too_long_as_telegram_does_for_an_edit(api: Api, chat: int) -> None:
    message = await api.said(chat, "x")
    refused = await api.refused("editMessageText", chat_id=chat, message_id=message, text="a" * 4097)
    assert refused == "Bad Request: MESSAGE_TOO_LONG"


async def test_it_deletes_once(api: Api, alice: Person, chat: int) -> None:
    message = await api.said(chat, "x")
    await api("deleteMessage", chat_id=chat, message_id=message)
    assert await alice.sees(message) is None
    refused = await api.refused("deleteMessage", chat_id=chat, message_id=message)
    assert refused == "Bad Request: message to delete not found"
    other = await api.said(chat, "y")
    await api("deleteMessages", chat_id=chat, message_ids=[message, other])
    assert await alice.sees(other) is None
