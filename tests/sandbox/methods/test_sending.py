"""What the bot may say, and what Telegram refuses."""

import struct

import pytest

from bot.sandbox import Sandbox
from bot.sandbox.wire import Json
from tests.journeys.heard import Document
from tests.journeys.person import Person
from tests.sandbox.api import Api, at


def png(width: int, height: int) -> bytes:
    """As much of a PNG as says its size."""
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", width, height) + bytes(9)


def keyboard(*buttons: dict[str, Json]) -> Json:
    return {"inline_keyboard": [list(buttons)]}


@pytest.fixture
async def chat(alice: Person) -> int:
    await alice.sends("/start")
    return alice.id


async def test_it_shows_a_text_with_its_entities_and_buttons(api: Api, alice: Person, chat: int) -> None:
    buttons = keyboard({"text": "Yes", "callback_data": "y"}, {"text": "More", "url": "https://example.org/"})
    sent = await api(
        "sendMessage", chat_id=chat, text="<b>Été</b> 😀 &lt;3 /goal", parse_mode="HTML", reply_markup=buttons
    )
    heard = await alice.hears()
    assert heard.text == "Été 😀 <3 /goal"
    assert heard.html == "<b>Été</b> 😀 &lt;3 /goal"
    assert heard.buttons == ["Yes", "More"]
    assert at(sent, "entities", 1) == {"type": "bot_command", "offset": 10, "length": 5}
    assert at(sent, "reply_markup") == buttons


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "message text is empty"),
        (" \n ", "message text is empty"),
        ("a" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
        ("é" * 16_400, "text is too long"),
    ],
)
async def test_it_refuses_texts_empty_or_too_long(api: Api, chat: int, text: str, why: str) -> None:
    assert await api.refused("sendMessage", chat_id=chat, text=text) == f"Bad Request: {why}"


async def test_it_counts_the_length_after_the_markup_in_utf_16(api: Api, alice: Person, chat: int) -> None:
    await api("sendMessage", chat_id=chat, text="<b>" + "😀" * 2048 + "</b>", parse_mode="HTML")
    assert (await alice.hears()).text == "😀" * 2048


@pytest.mark.parametrize(
    ("button", "why"),
    [
        ({"text": "x", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "url": "not a link"}, "BUTTON_URL_INVALID"),
        ({"text": "x"}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ({"text": " ", "callback_data": "x"}, 'can\'t parse inline keyboard button: field "text" must not be empty'),
        (
            {"text": "x", "callback_data": "x", "url": "https://example.org"},
            "can't parse inline keyboard button: exactly one action must be chosen",
        ),
    ],
)
async def test_it_refuses_impossible_buttons(api: Api, chat: int, button: dict[str, Json], why: str) -> None:
    refused = await api.refused("sendMessage", chat_id=chat, text="x", reply_markup=keyboard(button))
    assert refused == f"Bad Request: {why}"


async def test_it_takes_callback_data_of_64_bytes_and_100_buttons(api: Api, chat: int) -> None:
    button: Json = {"text": "x", "callback_data": "é" * 32}
    await api("sendMessage", chat_id=chat, text="x", reply_markup={"inline_keyboard": [[button] * 5] * 20})
    refused = await api.refused(
        "sendMessage", chat_id=chat, text="x", reply_markup={"inline_keyboard": [[button] * 5] * 21}
    )
    assert refused == "Bad Request: REPLY_MARKUP_TOO_LONG"


async def test_it_refuses_a_chat_the_bot_never_met(api: Api, alice: Person) -> None:
    assert await api.refused("sendMessage", chat_id=alice.id, text="x") == "Bad Request: chat not found"
    assert await api.refused("sendMessage", chat_id=123456, text="x") == "Bad Request: chat not found"


async def test_it_refuses_to_write_to_whoever_blocked_the_bot(api: Api, alice: Person, chat: int) -> None:
    await alice.blocks()
    answer = await api.answer("sendMessage", chat_id=chat, text="x")
    assert (answer["error_code"], answer["description"]) == (403, "Forbidden: bot was blocked by the user")
    await alice.unblocks()
    await api.said(chat, "back")
    assert (await alice.hears()).text == "back"


async def test_it_refuses_a_deleted_account(api: Api, alice: Person, chat: int) -> None:
    await alice.deletes_account()
    assert await api.refused("sendMessage", chat_id=chat, text="x") == "Forbidden: user is deactivated"


async def test_it_quotes_the_message_replied_to(api: Api, alice: Person, chat: int) -> None:
    asked = await alice.sends("why?")
    await api.said(chat, "because", reply_parameters={"message_id": asked.id})
    assert (await alice.hears()).reply_to == asked.id
    refused = await api.refused("sendMessage", chat_id=chat, text="x", reply_parameters={"message_id": 999})
    assert refused == "Bad Request: message to be replied not found"
    lenient: Json = {"message_id": 999, "allow_sending_without_reply": True}
    await api.said(chat, "anyway", reply_parameters=lenient)
    assert (await alice.hears()).reply_to is None


async def test_it_delivers_pictures_and_documents_byte_for_byte(
    sandbox: Sandbox, api: Api, alice: Person, chat: int
) -> None:
    url, picture, document = f"/bot{api.token}/", png(800, 500), bytes(range(256)) * 400
    fields = {"chat_id": str(chat), "caption": "<i>Your road</i>", "parse_mode": "HTML"}
    sent = await api.client.post(f"{url}sendPhoto", data=fields, files={"photo": ("chart.png", picture, "image/png")})
    assert at(sent.json(), "result", "photo", 0, "width") == 800
    heard = await alice.hears()
    assert (heard.photo, heard.html) == (picture, "<i>Your road</i>")
    attached = {"chat_id": str(chat), "document": "attach://it"}
    await api.client.post(
        f"{url}sendDocument", data=attached, files={"it": ("Café.json", document, "application/json")}
    )
    assert (await alice.hears()).document == Document("Café.json", "application/json", document)


async def test_it_sends_again_what_telegram_has_already(api: Api, alice: Person, chat: int) -> None:
    await alice.uploads("a.txt", b"abc")
    update = await api("getUpdates", offset=-1)
    file_id = at(update, 0, "message", "document", "file_id")
    await api("sendDocument", chat_id=chat, document=file_id)
    heard = await alice.hears()
    assert heard.document is not None
    assert heard.document.data == b"abc"
    assert "wrong remote file identifier" in await api.refused("sendDocument", chat_id=chat, document="nowhere")


@pytest.mark.parametrize(
    ("data", "caption", "why"),
    [
        (b"no picture", "", "IMAGE_PROCESS_FAILED"),
        (png(9000, 2000), "", "PHOTO_INVALID_DIMENSIONS"),
        (png(2100, 100), "", "PHOTO_INVALID_DIMENSIONS"),
        (png(10, 10) + bytes(10 * 1024 * 1024), "", "too big for a photo"),
        (png(10, 10), "a" * 1025, "message caption is too long"),
    ],
)
async def test_it_refuses_pictures_telegram_would_not_show(
    api: Api, chat: int, data: bytes, caption: str, why: str
) -> None:
    fields = {"chat_id": str(chat), "caption": caption}
    answer = await api.client.post(f"/bot{api.token}/sendPhoto", data=fields, files={"photo": ("p.png", data)})
    assert answer.status_code == 400
    assert answer.json()["description"] == f"Bad Request: {why}"


async def test_it_shows_and_hides_a_reply_keyboard(api: Api, alice: Person, chat: int) -> None:
    keys: Json = {"keyboard": [[{"text": "Paris"}, "London"]], "one_time_keyboard": True}
    await api.said(chat, "Where?", reply_markup=keys)
    assert await alice.keyboard() == [["Paris", "London"]]
    await alice.sends("Paris")
    assert await alice.keyboard() == []


async def test_it_refuses_an_unknown_chat_action(api: Api, chat: int) -> None:
    assert await api("sendChatAction", chat_id=chat, action="typing") is True
    assert "wrong parameter action" in await api.refused("sendChatAction", chat_id=chat, action="dreaming")
