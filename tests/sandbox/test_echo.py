"""The sandbox against python-telegram-bot itself, by long poll and by webhook."""

import contextlib
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from starlette.requests import Request
from starlette.responses import Response
from telegram import BotCommandScopeAllPrivateChats, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Conflict, Forbidden, NetworkError, RetryAfter

from bot.sandbox import Sandbox, Server
from bot.sandbox.faults import Fault
from tests.journeys.person import Person
from tests.sandbox.echo import Echo, echo_bot
from tests.sandbox.hook import listening


@contextlib.asynccontextmanager
async def _polling(server: Server, sandbox: Sandbox) -> AsyncIterator[Echo]:
    application = echo_bot(server.url, sandbox.token)
    async with application:
        assert application.updater is not None
        await application.start()
        await application.updater.start_polling()
        try:
            yield application
        finally:
            await application.updater.stop()
            await application.stop()


async def _converse(alice: Person) -> None:
    await alice.sends("/start limits-x")
    welcome = await alice.hears()
    assert (welcome.html, welcome.buttons) == ("<b>Hello</b> limits-x", ["Press"])
    toast = await alice.taps("Press")
    assert toast.text == "Noted"
    pressed = await alice.hears()
    assert (pressed.text, pressed.is_edited, pressed.id) == ("Pressed", True, welcome.id)
    asked = await alice.sends("Ça va ? 😀")
    answered = await alice.hears()
    assert answered.text == "You said Ça va ? 😀"
    assert asked.id < answered.id
    await alice.uploads("count.bin", bytes(range(256)) * 1000)
    back = await alice.hears()
    assert back.document is not None
    assert (back.text, back.document.name) == ("Reversed", "back.bin")
    assert back.document.data == (bytes(range(256)) * 1000)[::-1]


async def test_it_carries_a_conversation_by_long_poll(server: Server, sandbox: Sandbox, alice: Person) -> None:
    async with _polling(server, sandbox):
        await _converse(alice)


async def test_it_carries_a_conversation_by_webhook(server: Server, sandbox: Sandbox, alice: Person) -> None:
    application = echo_bot(server.url, sandbox.token)
    refusals = [503, 500]

    async def receive(request: Request) -> Response:
        assert request.headers["x-telegram-bot-api-secret-token"] == "chut"
        if refusals:
            return Response(status_code=refusals.pop())
        await application.update_queue.put(Update.de_json(await request.json(), application.bot))
        return Response()

    async with application, listening(receive) as url:
        await application.start()
        await application.bot.set_webhook(url, secret_token="chut")
        await _converse(alice)
        info = await application.bot.get_webhook_info()
        assert (info.url, info.pending_update_count) == (url, 0)
        assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
        with pytest.raises(Conflict, match="webhook is active"):
            await application.bot.get_updates()
        await application.bot.delete_webhook()
        await application.stop()
    assert not refusals


async def test_it_refuses_with_errors_the_library_knows(
    server: Server, sandbox: Sandbox, alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    async with _polling(server, sandbox) as application:
        bot = application.bot
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(alice.id, "Too early")
        await alice.sends("/start")
        welcome = await alice.hears()
        buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Press", callback_data="pressed")]])
        with pytest.raises(BadRequest, match="Message is not modified"):
            await bot.edit_message_text("<b>Hello</b>", alice.id, welcome.id, parse_mode="HTML", reply_markup=buttons)
        with pytest.raises(BadRequest, match="Message is too long"):
            await bot.send_message(alice.id, "😀" * 2049)
        with pytest.raises(BadRequest, match="parse entities"):
            await bot.send_message(alice.id, "<3", parse_mode="HTML")
        sandbox.faults.add(Fault("sendMessage", code=429, parameters={"retry_after": 3}))
        with pytest.raises(RetryAfter) as refusal:
            await bot.send_message(alice.id, "Too fast")
        assert refusal.value.retry_after == timedelta(seconds=3)
        sandbox.faults.add(Fault("sendMessage", drops=True))
        with pytest.raises(NetworkError):
            await bot.send_message(alice.id, "Lost")
        await alice.blocks()
        with pytest.raises(Forbidden, match="blocked by the user"):
            await bot.send_message(alice.id, "Anyone?")
        await alice.hears_nothing(0.1)


async def test_it_registers_menus_and_descriptions(server: Server, sandbox: Sandbox, alice: Person) -> None:
    async with echo_bot(server.url, sandbox.token) as application:
        bot = application.bot
        await bot.set_my_commands([("goal", "Set a goal")])
        await bot.set_my_commands([("objectif", "Fixer un objectif")], BotCommandScopeAllPrivateChats(), "fr")
        await bot.set_my_description("Grow calmly")
        assert (await bot.get_my_description()).description == "Grow calmly"
        assert [c.command for c in await bot.get_my_commands()] == ["goal"]
    await alice.speaks("fr")
    assert await alice.commands() == {"objectif": "Fixer un objectif"}
