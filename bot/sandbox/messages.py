"""Chats and the messages in them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.sandbox.people import Bot, Person
from bot.sandbox.wire import Json, JsonObject


@dataclass(slots=True)
class Message:
    """One message. `body` holds what kind it is, under Telegram's own names ("text", "entities", "photo", …)."""

    id: int
    chat: "Chat"
    sender: Person | Bot | None
    at: datetime
    body: dict[str, Json]
    reply_to: int | None = None
    buttons: Sequence[Json] | None = None
    edited_at: datetime | None = None

    @property
    def is_from_bot(self) -> bool:
        """Whether the bot said it, so that it may edit it."""
        return isinstance(self.sender, Bot)

    def as_json(self, *, quoting: bool = True) -> JsonObject:
        """The Message of the Bot API; with the message replied to, one level deep, as Telegram does."""
        shape: dict[str, Json] = {
            "message_id": self.id,
            "date": int(self.at.timestamp()),
            "chat": self.chat.as_json(),
            **self.body,
        }
        if self.sender is None:
            shape["sender_chat"] = self.chat.as_json()
        else:
            shape["from"] = self.sender.as_json()
        if self.edited_at is not None:
            shape["edit_date"] = int(self.edited_at.timestamp())
        if self.buttons:
            shape["reply_markup"] = {"inline_keyboard": self.buttons}
        quoted = self.chat.messages.get(self.reply_to) if quoting and self.reply_to is not None else None
        if quoted is not None:
            shape["reply_to_message"] = quoted.as_json(quoting=False)
        return shape


@dataclass(slots=True)
class Chat:
    """A private chat (its id is the person's), a group or a channel (negative ids).

    `is_open` once the bot has met it; `refused` says why the bot may no longer write there; `keyboard` is the
    reply keyboard shown below it.
    """

    id: int
    kind: str
    title: str = ""
    person: Person | None = None
    members: dict[int, Person] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    is_open: bool = False
    refused: str = ""
    moved_to: int = 0
    keyboard: JsonObject | None = None
    last_id: int = 0

    def as_json(self) -> JsonObject:
        """The Chat of the Bot API."""
        if self.person is None:
            return {"id": self.id, "type": self.kind, "title": self.title}
        named = {k: v for k, v in self.person.as_json().items() if k in ("first_name", "last_name", "username")}
        return {"id": self.id, "type": self.kind, **named}

    def add(self, sender: Person | Bot | None, at: datetime, body: dict[str, Json], reply_to: int | None) -> Message:
        """Append a message under the chat's next number."""
        self.last_id += 1
        message = Message(self.last_id, self, sender, at, body, reply_to)
        self.messages[message.id] = message
        return message
