"""Methods that only tell: who the bot is, who is in a chat, where a file lies."""

from bot.sandbox.files import DOWNLOAD_LIMIT
from bot.sandbox.parameters import Parameters
from bot.sandbox.state import Sandbox
from bot.sandbox.wire import Json, bad_request


def get_me(sandbox: Sandbox, _call: Parameters) -> Json:
    """The bot itself."""
    return sandbox.bot.described()


def get_chat(sandbox: Sandbox, call: Parameters) -> Json:
    """A chat in full."""
    gifts = ["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"]
    return {
        **sandbox.chat(call.integer("chat_id")).as_json(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


def get_chat_member(sandbox: Sandbox, call: Parameters) -> Json:
    """Whether somebody, or the bot, is in a chat."""
    chat, person_id = sandbox.chat(call.integer("chat_id")), call.integer("user_id")
    if person_id == sandbox.bot.id:
        return {"status": "left" if chat.refused else "member", "user": sandbox.bot.as_json()}
    person = sandbox.people.get(person_id)
    if person is None:
        raise bad_request("user not found")
    return {"status": "member" if person_id in chat.members else "left", "user": person.as_json()}


def get_file(sandbox: Sandbox, call: Parameters) -> Json:
    """Where to download a file."""
    file = sandbox.files.find(call.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.data) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {**file.as_json(), "file_path": file.path}


def leave_chat(sandbox: Sandbox, call: Parameters) -> Json:
    """The bot leaves a group."""
    chat = sandbox.writable_chat(call.integer("chat_id"))
    if chat.person is not None:
        raise bad_request("chat member status can't be changed in private chats")
    chat.refused = f"bot is not a member of the {chat.kind} chat"
    return True


def menu_button(_sandbox: Sandbox, _call: Parameters) -> Json:
    """The button beside the message field lists the commands."""
    return {"type": "commands"}


def yes(_sandbox: Sandbox, _call: Parameters) -> Json:
    """Accepted, and nothing to do here."""
    return True
