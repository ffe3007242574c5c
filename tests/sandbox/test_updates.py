"""The long poll: waiting, confirming, choosing what to hear, and two copies of a bot."""

import asyncio
import time

from bot.sandbox import Sandbox
from tests.journeys.person import Person
from tests.sandbox.api import Api, at, number


async def test_it_holds_a_poll_until_something_happens(api: Api, alice: Person) -> None:
    began = time.monotonic()
    poll = asyncio.create_task(api("getUpdates", timeout=20))
    await asyncio.sleep(0.2)
    assert not poll.done()
    await alice.sends("hello")
    updates = await poll
    assert time.monotonic() - began < 5
    assert at(updates, 0, "message", "text") == "hello"


async def test_it_ends_an_empty_poll_at_its_timeout(api: Api) -> None:
    began = time.monotonic()
    assert await api("getUpdates", timeout=1) == []
    assert 0.9 < time.monotonic() - began < 5


async def test_it_repeats_updates_until_they_are_confirmed(api: Api, alice: Person) -> None:
    for text in ("one", "two", "three"):
        await alice.sends(text)
    first = await api("getUpdates")
    assert await api("getUpdates") == first
    offset = number(at(first, 1), "update_id")
    rest = await api("getUpdates", offset=offset)
    assert rest == [at(first, 1), at(first, 2)]
    assert await api("getUpdates", offset=offset + 2) == []
    assert await api("getUpdates") == []


async def test_it_numbers_updates_one_after_the_other_and_honours_the_limit(api: Api, alice: Person) -> None:
    for text in ("one", "two", "three"):
        await alice.sends(text)
    updates = await api("getUpdates", limit=2)
    assert isinstance(updates, list)
    assert len(updates) == 2
    assert number(updates[1], "update_id") == number(updates[0], "update_id") + 1


async def test_it_forgets_all_but_the_last_for_a_negative_offset(api: Api, alice: Person) -> None:
    for text in ("one", "two", "three"):
        await alice.sends(text)
    left = await api("getUpdates", offset=-1)
    assert at(left, 0, "message", "text") == "three"
    assert await api("getUpdates") == left


async def test_it_sends_only_the_kinds_asked_for(api: Api, alice: Person) -> None:
    await api("getUpdates", allowed_updates=["callback_query"])
    await alice.sends("unheard")
    assert await api("getUpdates") == []
    await api("getUpdates", allowed_updates=[])
    await alice.sends("heard")
    assert at(await api("getUpdates"), 0, "message", "text") == "heard"


async def test_it_takes_allowed_updates_as_a_form_sends_them(sandbox: Sandbox, api: Api, alice: Person) -> None:
    answer = await api.client.post(f"/bot{api.token}/getUpdates", data={"allowed_updates": '["callback_query"]'})
    assert answer.json() == {"ok": True, "result": []}
    assert sandbox.updates.allowed == {"callback_query"}


async def test_it_ends_the_older_of_two_polls_with_a_conflict(api: Api, alice: Person) -> None:
    older = asyncio.create_task(api.answer("getUpdates", timeout=20))
    await asyncio.sleep(0.1)
    newer = asyncio.create_task(api.answer("getUpdates", timeout=20))
    refused = await older
    assert refused["error_code"] == 409
    assert "terminated by other getUpdates request" in str(refused["description"])
    await alice.sends("hello")
    assert at(await newer, "result", 0, "message", "text") == "hello"


async def test_it_refuses_to_poll_while_a_webhook_is_set(api: Api, alice: Person) -> None:
    waiting = asyncio.create_task(api.refused("getUpdates", timeout=20))
    await asyncio.sleep(0.1)
    await api("setWebhook", url="http://127.0.0.1:9/hook")
    assert await waiting == "Conflict: terminated by setWebhook request"
    assert "can't use getUpdates method while webhook is active" in await api.refused("getUpdates")
    await alice.sends("kept")
    await api("deleteWebhook")
    assert at(await api("getUpdates"), 0, "message", "text") == "kept"


async def test_it_drops_pending_updates_when_asked(api: Api, alice: Person) -> None:
    await alice.sends("forgotten")
    await api("deleteWebhook", drop_pending_updates=True)
    assert await api("getUpdates") == []


async def test_it_refuses_a_webhook_telegram_would_not_take(api: Api) -> None:
    assert "bad webhook" in await api.refused("setWebhook", url="nowhere")
    refused = await api.refused("setWebhook", url="https://example.org", secret_token="é")
    assert refused == "Bad Request: secret token contains unallowed characters"
