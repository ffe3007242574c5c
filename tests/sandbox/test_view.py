"""Looking at the sandbox: chats, events, the stream, the page's words."""

import json

import httpx

from bot.locales import keys
from bot.sandbox import Sandbox
from tests.journeys.person import Person
from tests.sandbox.api import Api


async def test_it_shows_a_chat_as_it_stands(web: httpx.AsyncClient, api: Api, alice: Person) -> None:
    await alice.sends("hello")
    await api.said(alice.id, "hi")
    chat = (await web.get(f"/try/chats/{alice.id}")).json()
    assert [message["text"] for message in chat["messages"]] == ["hello", "hi"]
    assert (chat["refused"], chat["keyboard"]) == ("", None)
    assert (await web.get(f"/try/chats/{alice.id}/events?after={chat['last']}")).json() == []


async def test_it_streams_what_happens_and_resumes_where_it_was(
    web: httpx.AsyncClient, api: Api, sandbox: Sandbox, alice: Person
) -> None:
    await alice.sends("one")
    seen: list[dict[str, object]] = []
    async with web.stream("GET", f"/try/chats/{alice.id}/stream?after=0") as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        async for line in stream.aiter_lines():
            if line.startswith("data: "):
                seen.append(json.loads(line.removeprefix("data: ")))
                if len(seen) == 1:
                    await api.said(alice.id, "two")
                if len(seen) == 2:
                    break
    assert [event["kind"] for event in seen] == ["message", "message"]
    resumed = {"last-event-id": str(seen[0]["number"])}
    async with web.stream("GET", f"/try/chats/{alice.id}/stream", headers=resumed) as stream:
        async for line in stream.aiter_lines():
            if line.startswith("data: "):
                assert json.loads(line.removeprefix("data: ")) == seen[1]
                break


async def test_it_keeps_chats_apart(web: httpx.AsyncClient, alice: Person) -> None:
    await alice.sends("private")
    assert (await web.get("/try/chats/1001/events?after=0")).json() == []
    await web.post("/try/clock", json={"advance": 60})
    assert [event["kind"] for event in (await web.get("/try/chats/1001/events?after=0")).json()] == ["clock"]


async def test_it_remembers_the_calls_of_the_bot_but_no_file(web: httpx.AsyncClient, api: Api, alice: Person) -> None:
    await alice.sends("/start")
    await api.said(alice.id, "hi")
    await api.refused("sendMessage", chat_id=alice.id, text="")
    await api.client.post(f"/bot{api.token}/sendDocument", data={"chat_id": 7}, files={"document": ("a", b"secret")})
    calls = (await web.get("/try/calls?method=sendmessage")).json()
    assert [(call["parameters"]["text"], call["refused"]) for call in calls] == [
        ("hi", ""),
        ("", "Bad Request: message text is empty"),
    ]
    assert "secret" not in (await web.get("/try/calls")).text


async def test_it_clears_what_is_shown(web: httpx.AsyncClient, alice: Person) -> None:
    await alice.sends("hello")
    await web.post(f"/try/chats/{alice.id}/clear", json={})
    assert await alice.chat() == []


async def test_it_has_every_word_of_the_page_in_both_languages(web: httpx.AsyncClient) -> None:
    page = (await web.get("/")).text
    english, french = [(await web.get(f"/try/words/{language}")).json() for language in ("en", "fr")]
    assert english.keys() == french.keys()
    assert len(english) == len([key for key in keys("en") if key.startswith("sandbox-")])
    wanted = {
        part.split('"')[0] for part in page.replace("-label", "").replace("-placeholder", "").split('data-word="')[1:]
    }
    assert wanted <= english.keys()


async def test_it_introduces_two_people(web: httpx.AsyncClient) -> None:
    people = (await web.get("/try/people")).json()
    assert [(person["id"], person["is_admin"]) for person in people] == [(1001, False), (9001, True)]
    assert (await web.get("/try/people/5")).status_code == 404
    assert (await web.post("/try/people/5/text", json={"text": "x"})).status_code == 404
