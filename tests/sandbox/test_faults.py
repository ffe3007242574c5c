"""Bad days made to order."""

import time

import httpx
import pytest

from bot.sandbox import Sandbox
from bot.sandbox.faults import Fault
from tests.journeys.person import Person
from tests.sandbox.api import Api


async def test_it_strikes_the_calls_it_is_meant_for_so_many_times(api: Api, sandbox: Sandbox, alice: Person) -> None:
    await alice.sends("/start")
    await api.client.post(
        "/try/faults",
        json={"method": "sendMessage", "times": 2, "code": 429, "parameters": {"retry_after": 7}, "chat_id": alice.id},
    )
    assert await api("getMe")
    answer = await api.answer("sendMessage", chat_id=alice.id, text="x")
    assert (answer["error_code"], answer["parameters"]) == (429, {"retry_after": 7})
    assert answer["description"] == "Too Many Requests: retry after 7"
    await api.refused("sendMessage", chat_id=alice.id, text="x")
    await api.said(alice.id, "at last")
    assert (await alice.hears()).text == "at last"


async def test_it_spares_other_chats(api: Api, sandbox: Sandbox, alice: Person) -> None:
    await alice.sends("/start")
    sandbox.faults.add(Fault("*", chat_id=123, code=500))
    await api.said(alice.id, "unharmed")
    sandbox.faults.add(Fault("*", code=500, description="Internal Server Error"))
    assert await api.refused("getMe") == "Internal Server Error"


@pytest.mark.parametrize("is_after", [False, True])
async def test_it_drops_the_connection_before_or_after_the_call(
    api: Api, sandbox: Sandbox, alice: Person, is_after: bool
) -> None:
    await alice.sends("/start")
    sandbox.faults.add(Fault("sendMessage", drops=True, is_after=is_after))
    with pytest.raises(httpx.RemoteProtocolError):
        await api.said(alice.id, "did it arrive?")
    said = [message.text for message in await alice.chat() if message.is_from_bot]
    assert said == (["did it arrive?"] if is_after else [])


async def test_it_answers_late(api: Api, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("getMe", delay=0.3))
    began = time.monotonic()
    await api("getMe")
    assert time.monotonic() - began >= 0.3


async def test_it_clears_up(api: Api, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("*", times=100, code=500))
    await api.client.delete("/try/faults")
    await api("getMe")
