"""What people do, and the updates the bot gets for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox import MovableClock, Sandbox, Server
from bot.sandbox.acts import LONGEST, say
from bot.sandbox.entities import utf16_length
from bot.sandbox.wire import Json
from tests.journeys.person import Person
from tests.sandbox.api import Api, at


async def _updates(api: Api) -> list[Json]:
    updates = await api("getUpdates", timeout=5)
    assert isinstance(updates, list)
    return updates


async def test_it_tells_the_bot_who_wrote_what_and_where(api: Api, alice: Person) -> None:
    await alice.sends("/start limits-x")
    (update,) = await _updates(api)
    assert at(update, "message", "from") == {
        "id": 7,
        "is_bot": False,
        "first_name": "Alice",
        "username": "alice",
        "language_code": "en",
    }
    assert at(update, "message", "chat") == {"id": 7, "type": "private", "first_name": "Alice", "username": "alice"}
    assert at(update, "message", "entities") == [{"type": "bot_command", "offset": 0, "length": 6}]


async def test_it_sends_an_edit_as_an_edit(api: Api, alice: Person) -> None:
    message = await alice.sends("frist")
    await alice.edits(message, "first")
    edited = at(await _updates(api), 1, "edited_message")
    assert (at(edited, "message_id"), at(edited, "text")) == (message.id, "first")
    assert "edit_date" in (edited if isinstance(edited, dict) else {})


async def test_it_cuts_a_long_text_as_the_app_does(api: Api, alice: Person) -> None:
    await alice.sends("a" * 10_000)
    lengths = [len(str(at(update, "message", "text"))) for update in await _updates(api)]
    assert lengths == [4096, 4096, 1808]


@given(st.text(st.characters(exclude_categories=["Cs", "Z", "Cc"]), min_size=1, max_size=20), st.integers(1, 2000))
def test_it_loses_nothing_when_it_cuts(word: str, times: int) -> None:
    sandbox = Sandbox(MovableClock(), 9001)
    parts = say(sandbox, sandbox.ordinary, sandbox.private_chat(sandbox.ordinary), word * times)
    said = [str(part.body["text"]) for part in parts]
    assert "".join(said) == word * times
    assert all(utf16_length(part) <= LONGEST for part in said)


@pytest.mark.parametrize("act", ["sticker", "voice", "location", "photo"])
async def test_it_sends_the_other_kinds(api: Api, alice: Person, act: str) -> None:
    match act:
        case "sticker":
            await alice.sends_sticker("🎻")
        case "voice":
            await alice.sends_voice(4)
        case "location":
            await alice.shares_location(48.8566, 2.3522)
        case _:
            await alice.sends_photo(b"GIF89a\x02\x00\x03\x00rest", caption="look")
    (update,) = await _updates(api)
    assert at(update, "message", act)
    if act == "photo":
        assert (at(update, "message", "photo", 0, "height"), at(update, "message", "caption")) == (3, "look")


async def test_it_refuses_what_the_app_would_not_let_one_do(alice: Person) -> None:
    with pytest.raises(AssertionError, match="empty text"):
        await alice.sends("  ")
    with pytest.raises(AssertionError, match="latitude"):
        await alice.shares_location(91, 0)
    with pytest.raises(AssertionError, match="of one's own"):
        await alice.edits(99, "x")
    await alice.blocks()
    with pytest.raises(AssertionError, match="unblock the bot first"):
        await alice.sends("hello?")


async def test_it_tells_the_bot_it_was_blocked_and_taken_back(api: Api, alice: Person) -> None:
    await alice.sends("/start")
    await alice.blocks()
    await alice.blocks()
    await alice.unblocks()
    changes = [at(update, "my_chat_member") for update in (await _updates(api))[1:]]
    stands = [(at(c, "old_chat_member", "status"), at(c, "new_chat_member", "status")) for c in changes]
    assert stands == [("member", "kicked"), ("kicked", "member")]


async def test_it_keeps_from_the_bot_what_group_privacy_does(api: Api, server: Server, alice: Person) -> None:
    async with Person(server.url, 8, "Bob") as bob:
        group = await alice.founds_group(bob)
        await api.said(group, "Hello all")
        hello = await bob.hears(chat=group)
        await bob.sends("just talking", chat=group)
        await bob.sends("/goal 5000", chat=group)
        await bob.sends("/goal@other_bot", chat=group)
        await alice.sends("/log@Mesure_Bot 12", chat=group)
        await alice.sends("to you", chat=group, reply_to=hello)
    updates = await _updates(api)
    assert at(updates, 0, "my_chat_member", "chat", "type") == "group"
    heard = [at(update, "message", "text") for update in updates[1:]]
    assert heard == ["/goal 5000", "/log@Mesure_Bot 12", "to you"]


async def test_it_throws_the_bot_out_of_a_group(api: Api, alice: Person) -> None:
    group = await alice.founds_group()
    await alice.kicks_bot(group)
    assert await api.refused("sendMessage", chat_id=group, text="x") == "Forbidden: bot was kicked from the group chat"


async def test_it_moves_a_group_that_becomes_a_supergroup(api: Api, alice: Person) -> None:
    group = await alice.founds_group()
    new = await alice.upgrades_group(group)
    answer = await api.answer("sendMessage", chat_id=group, text="x")
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": new}
    await api.said(new, "here we are")
    assert (await alice.hears(chat=new)).text == "here we are"


async def test_it_brings_channel_posts_and_updates_without_a_sender(api: Api) -> None:
    await api.client.post("/try/channels/-100/posts", json={"text": "news"})
    await api.client.post("/try/updates", json={"poll": {"id": "1"}})
    post, odd = await _updates(api)
    assert at(post, "channel_post", "sender_chat", "id") == -100
    assert "from" not in str(post)
    assert at(odd, "poll", "id") == "1"
