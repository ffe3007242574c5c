"""Command menus by scope and language, and what the bot says about itself."""

import pytest

from bot.sandbox.wire import Json
from tests.journeys.person import Person
from tests.sandbox.api import Api


def _menu(*names: str) -> Json:
    return [{"command": name, "description": f"About {name}"} for name in names]


async def test_it_shows_the_menu_of_the_persons_language(api: Api, alice: Person) -> None:
    await api("setMyCommands", commands=_menu("goal"))
    await api("setMyCommands", commands=_menu("objectif"), language_code="fr")
    assert await alice.commands() == {"goal": "About goal"}
    await alice.speaks("fr-CA")
    assert await alice.commands() == {"objectif": "About objectif"}
    await api("deleteMyCommands", language_code="fr")
    assert await alice.commands() == {"goal": "About goal"}


async def test_it_prefers_the_narrowest_scope(api: Api, alice: Person) -> None:
    await api("setMyCommands", commands=_menu("everyone"), language_code="en")
    await api("setMyCommands", commands=_menu("private"), scope={"type": "all_private_chats"})
    await api("setMyCommands", commands=_menu("group"), scope={"type": "all_group_chats"})
    assert list(await alice.commands()) == ["private"]
    await api("setMyCommands", commands=_menu("admin"), scope={"type": "chat", "chat_id": alice.id})
    assert list(await alice.commands()) == ["admin"]
    scope: Json = {"type": "chat", "chat_id": alice.id}
    assert await api("getMyCommands", scope=scope) == _menu("admin")
    assert await api("getMyCommands") == []


@pytest.mark.parametrize(
    ("commands", "why"),
    [
        (_menu("Goal"), "BOT_COMMAND_INVALID"),
        (_menu("é"), "BOT_COMMAND_INVALID"),
        (_menu("a" * 33), "BOT_COMMAND_INVALID"),
        ([{"command": "goal", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "goal", "description": "a" * 257}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        (_menu(*(f"c{i}" for i in range(101))), "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_it_refuses_impossible_commands(api: Api, commands: Json, why: str) -> None:
    assert await api.refused("setMyCommands", commands=commands) == f"Bad Request: {why}"


async def test_it_remembers_what_the_bot_says_about_itself(api: Api) -> None:
    await api("setMyDescription", description="Grow calmly")
    await api("setMyDescription", description="Grandir au calme", language_code="fr")
    assert await api("getMyDescription") == {"description": "Grow calmly"}
    assert await api("getMyDescription", language_code="fr") == {"description": "Grandir au calme"}
    assert await api("getMyDescription", language_code="de") == {"description": "Grow calmly"}
    await api("setMyShortDescription", short_description="Calm")
    assert await api("getMyShortDescription") == {"short_description": "Calm"}
    await api("setMyName", name="Mesure, gently")
    assert await api("getMyName") == {"name": "Mesure, gently"}
    assert "too long" in await api.refused("setMyDescription", description="a" * 513)
    assert "too long" in await api.refused("setMyShortDescription", short_description="a" * 121)
    assert "language code" in await api.refused("setMyName", name="x", language_code="fra")
