"""What people do in Telegram, and the updates the bot gets for it."""

import secrets
from collections.abc import Mapping

from bot.sandbox.detect import detected
from bot.sandbox.entities import Entity, Formatted, tidy, utf16_length
from bot.sandbox.messages import Chat, Message
from bot.sandbox.people import Person
from bot.sandbox.state import Query, Sandbox
from bot.sandbox.wire import Json

LONGEST = 4096


class Impossible(ValueError):
    """Something Telegram's app would not let this person do; the message says why."""


def say(sandbox: Sandbox, person: Person, chat: Chat, text: str, reply_to: int | None = None) -> list[Message]:
    """Write a text. The app cuts one longer than 4096 units into several messages."""
    if not text.strip():
        raise Impossible("an empty text cannot be sent")
    return [put(sandbox, person, chat, _body(part), reply_to) for part in _parts(text)]


def edit(sandbox: Sandbox, person: Person, chat: Chat, message_id: int, text: str) -> Message:
    """Change a text one wrote."""
    message = chat.messages.get(message_id)
    if message is None or message.sender is not person or "text" not in message.body:
        raise Impossible("only a text of one's own can be edited")
    if not text.strip() or utf16_length(text) > LONGEST:
        raise Impossible("the new text is empty or too long")
    message.body = _body(text)
    message.edited_at = sandbox.clock()
    sandbox.show("edit", message)
    if _is_heard(sandbox, message):
        sandbox.updates.push("edited_message", message.as_json())
    return message


def put(sandbox: Sandbox, person: Person, chat: Chat, body: dict[str, Json], reply_to: int | None = None) -> Message:
    """Send anything: the message appears, and the bot hears of it unless group privacy keeps it from it."""
    if chat.refused and chat.person is not None:
        raise Impossible(f"unblock the bot first ({chat.refused})")
    if person.id not in chat.members:
        raise Impossible("this person is not in that chat")
    if reply_to is not None and reply_to not in chat.messages:
        raise Impossible("there is no such message to reply to")
    chat.is_open = True
    message = chat.add(person, sandbox.clock(), body, reply_to)
    if chat.keyboard is not None and chat.keyboard.get("one_time_keyboard"):
        chat.keyboard = None
        sandbox.feed.publish(chat.id, "keyboard", {"keyboard": None})
    sandbox.show("message", message)
    if _is_heard(sandbox, message):
        sandbox.updates.push("message", message.as_json())
    return message


def tap(sandbox: Sandbox, person: Person, chat: Chat, message_id: int, data: str) -> Query:
    """Press an inline button; also one of a message that has changed since, as a slow phone does."""
    message = chat.messages.get(message_id)
    if message is None or not message.is_from_bot:
        raise Impossible("there is no such message of the bot")
    if chat.refused:
        raise Impossible(f"unblock the bot first ({chat.refused})")
    query = _query(sandbox, person, chat)
    update: dict[str, Json] = {
        "id": query.id,
        "from": person.as_json(),
        "message": message.as_json(),
        "chat_instance": str(chat.id),
        "data": data,
    }
    sandbox.updates.push("callback_query", update)
    return query


def ask_inline(sandbox: Sandbox, person: Person, question: str, offset: str = "") -> Query:
    """Type "@bot question" in some other chat."""
    query = _query(sandbox, person, sandbox.private_chat(person))
    update: dict[str, Json] = {
        "id": query.id,
        "from": person.as_json(),
        "query": question,
        "offset": offset,
        "chat_type": "private",
    }
    sandbox.updates.push("inline_query", update)
    return query


def upload(
    sandbox: Sandbox, person: Person, chat: Chat, name: str, media_type: str, data: bytes, caption: str = ""
) -> Message:
    """Send a file as it is."""
    file = sandbox.files.keep("documents", name, media_type, data)
    document: dict[str, Json] = {**file.as_json(), "file_name": name, "mime_type": media_type}
    return put(sandbox, person, chat, {"document": document, **_caption(caption)})


def post(sandbox: Sandbox, channel: Chat, text: str) -> Message:
    """A post in a channel: it has no sender."""
    message = channel.add(None, sandbox.clock(), _body(text), None)
    sandbox.show("message", message)
    sandbox.updates.push("channel_post", message.as_json())
    return message


def change_standing(sandbox: Sandbox, person: Person, chat: Chat, refused: str) -> None:
    """Block the bot or throw it out (`refused` is what Telegram will then tell it), or take it back ("")."""
    before = _standing(sandbox, chat)
    if chat.is_open and bool(refused) == bool(chat.refused):
        return
    chat.refused, chat.is_open = refused, True
    sandbox.feed.publish(chat.id, "standing", {"refused": refused})
    if refused == DEACTIVATED:
        return
    update: dict[str, Json] = {
        "chat": chat.as_json(),
        "from": person.as_json(),
        "date": int(sandbox.clock().timestamp()),
        "old_chat_member": before,
        "new_chat_member": _standing(sandbox, chat),
    }
    sandbox.updates.push("my_chat_member", update)


BLOCKED = "bot was blocked by the user"
DEACTIVATED = "user is deactivated"
KICKED = "bot was kicked from the group chat"


def upgrade(sandbox: Sandbox, person: Person, group: Chat) -> Chat:
    """A group becomes a supergroup under another id; writing to the old one is refused from now on."""
    new = Chat(-1_000_000_000_000 - abs(group.id), "supergroup", group.title, members=dict(group.members))
    new.is_open = True
    group.moved_to = new.id
    sandbox.chats[new.id] = new
    left = group.add(person, sandbox.clock(), {"migrate_to_chat_id": new.id}, None)
    came = new.add(person, sandbox.clock(), {"migrate_from_chat_id": group.id}, None)
    for message in (left, came):
        sandbox.updates.push("message", message.as_json())
    return new


def _query(sandbox: Sandbox, person: Person, chat: Chat) -> Query:
    query = Query(f"{sandbox.number()}{secrets.randbelow(10**12):012d}", person, chat.id)
    sandbox.queries[query.id] = query
    return query


def _standing(sandbox: Sandbox, chat: Chat) -> Mapping[str, Json]:
    if not chat.refused:
        return {"status": "member", "user": sandbox.bot.as_json()}
    return {"status": "kicked", "user": sandbox.bot.as_json(), "until_date": 0}


def _is_heard(sandbox: Sandbox, message: Message) -> bool:
    """In a group a bot with privacy on hears commands meant for it and replies to it, nothing else."""
    if message.chat.person is not None:
        return True
    if message.chat.refused or message.chat.moved_to:
        return False
    replied = message.chat.messages.get(message.reply_to) if message.reply_to is not None else None
    if replied is not None and replied.is_from_bot:
        return True
    word = str(message.body.get("text", "")).partition(" ")[0]
    _, _, meant = word.partition("@")
    return word.startswith("/") and meant.lower() in ("", sandbox.bot.username.lower())


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    part: list[str] = []
    size = 0
    for character in text.strip():
        units = utf16_length(character)
        if size + units > LONGEST:
            parts.append("".join(part))
            part, size = [], 0
        part.append(character)
        size += units
    parts.append("".join(part))
    return [whole for whole in parts if whole.strip()]


def _body(text: str) -> dict[str, Json]:
    written = detected(tidy(text, ()))
    return {"text": written.text, **({"entities": written.entities_json()} if written.entities else {})}


def _caption(text: str) -> dict[str, Json]:
    written: Formatted = detected(tidy(text, tuple[Entity, ...]()))
    return {"caption": written.text} if written.text else {}
