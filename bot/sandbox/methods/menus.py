"""Methods by which the bot describes itself: its commands, its name, what it is for."""

from bot.sandbox.check import commands_of, language_of
from bot.sandbox.parameters import Parameters
from bot.sandbox.profile import as_commands
from bot.sandbox.state import Sandbox
from bot.sandbox.wire import Json, bad_request


def set_commands(sandbox: Sandbox, call: Parameters) -> Json:
    """The menu of a scope and a language."""
    sandbox.menus.set(call.object("scope"), language_of(call), commands_of(call))
    sandbox.feed.publish(None, "profile", {})
    return True


def get_commands(sandbox: Sandbox, call: Parameters) -> Json:
    """The menu of exactly that scope and language."""
    return as_commands(sandbox.menus.get(call.object("scope"), language_of(call)))


def delete_commands(sandbox: Sandbox, call: Parameters) -> Json:
    """No menu of its own any more for that scope and language."""
    sandbox.menus.set(call.object("scope"), language_of(call), [])
    sandbox.feed.publish(None, "profile", {})
    return True


def set_description(sandbox: Sandbox, call: Parameters) -> Json:
    """What an empty chat shows."""
    return _set(sandbox, call, "description", 512)


def get_description(sandbox: Sandbox, call: Parameters) -> Json:
    """What an empty chat shows."""
    return _get(sandbox, call, "description")


def set_short_description(sandbox: Sandbox, call: Parameters) -> Json:
    """What the bot's profile page shows."""
    return _set(sandbox, call, "short_description", 120)


def get_short_description(sandbox: Sandbox, call: Parameters) -> Json:
    """What the bot's profile page shows."""
    return _get(sandbox, call, "short_description")


def set_name(sandbox: Sandbox, call: Parameters) -> Json:
    """The bot's name."""
    return _set(sandbox, call, "name", 64)


def get_name(sandbox: Sandbox, call: Parameters) -> Json:
    """The bot's name."""
    return {"name": sandbox.words.get("name", language_of(call)) or sandbox.bot.first_name}


def _set(sandbox: Sandbox, call: Parameters, which: str, limit: int) -> Json:
    text = call.text(which, "")
    if len(text) > limit:
        raise bad_request(f"{which.replace('_', ' ')} is too long")
    sandbox.words.set(which, language_of(call), text)
    sandbox.feed.publish(None, "profile", {})
    return True


def _get(sandbox: Sandbox, call: Parameters, which: str) -> Json:
    return {which: sandbox.words.get(which, language_of(call))}
