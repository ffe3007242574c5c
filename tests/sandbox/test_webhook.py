"""Posting to a webhook: in order within a chat, again after failures, and calls made in the answer."""

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.sandbox import Server
from tests.journeys.person import Person
from tests.sandbox.api import Api
from tests.sandbox.hook import listening


async def test_it_posts_a_chats_updates_one_at_a_time_and_several_chats_at_once(
    api: Api, server: Server, alice: Person
) -> None:
    heard: list[str] = []
    under_way: set[int] = set()
    together = False
    done = asyncio.Event()

    async def receive(request: Request) -> Response:
        nonlocal together
        message = (await request.json())["message"]
        assert message["chat"]["id"] not in under_way
        under_way.add(message["chat"]["id"])
        together = together or len(under_way) > 1
        await asyncio.sleep(0.05)
        under_way.remove(message["chat"]["id"])
        heard.append(message["text"])
        if len(heard) == 10:
            done.set()
        return Response()

    async with listening(receive) as url, Person(server.url, 8, "Bob") as bob:
        await api("setWebhook", url=url)
        for turn in range(5):
            await alice.sends(f"alice {turn}")
            await bob.sends(f"bob {turn}")
        await asyncio.wait_for(done.wait(), 15)
        await api("deleteWebhook")
    assert [text for text in heard if text.startswith("alice")] == [f"alice {turn}" for turn in range(5)]
    assert [text for text in heard if text.startswith("bob")] == [f"bob {turn}" for turn in range(5)]
    assert together


async def test_it_carries_out_the_call_a_webhook_answers_with(api: Api, alice: Person) -> None:
    async def receive(request: Request) -> Response:
        update = await request.json()
        return JSONResponse({"method": "sendMessage", "chat_id": update["message"]["chat"]["id"], "text": "So soon"})

    async with listening(receive) as url:
        await api("setWebhook", url=url)
        await alice.sends("hello")
        assert (await alice.hears()).text == "So soon"
        await api("deleteWebhook")


async def test_it_keeps_an_update_nobody_took_for_the_next_poll(api: Api, alice: Person) -> None:
    refused = asyncio.Event()

    async def receive(request: Request) -> Response:
        refused.set()
        return Response(status_code=500)

    async with listening(receive) as url:
        await api("setWebhook", url=url)
        await alice.sends("hello")
        await asyncio.wait_for(refused.wait(), 15)
        await api("deleteWebhook")
        updates = await api("getUpdates")
    assert isinstance(updates, list)
    assert len(updates) == 1
