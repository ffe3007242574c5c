"""Everything the local Telegram remembers, in memory: people, chats, files, updates on their way."""

from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from bot.sandbox.clock import MovableClock
from bot.sandbox.faults import Faults
from bot.sandbox.feed import Feed
from bot.sandbox.files import Files
from bot.sandbox.messages import Chat, Message
from bot.sandbox.people import Bot, Person, first_people
from bot.sandbox.profile import Menus, Words
from bot.sandbox.updates import Updates
from bot.sandbox.wire import Json, bad_request, forbidden

NextNudge: TypeAlias = Callable[[], Awaitable[datetime | None]]
AfterMoving: TypeAlias = Callable[[], Awaitable[None]]
_KEPT_CALLS = 5_000


@dataclass(slots=True)
class Query:
    """A tapped button or an inline question that waits for its answer."""

    id: str
    person: Person
    chat_id: int
    is_answered: bool = False


@dataclass(slots=True)
class Call:
    """One call of the bot, kept for tests to look at."""

    method: str
    parameters: Mapping[str, Json]
    refused: str = ""

    def as_json(self) -> Mapping[str, Json]:
        """The call as the control API shows it."""
        return {"method": self.method, "parameters": self.parameters, "refused": self.refused}


@dataclass(slots=True)
class Journal:
    """The latest calls of the bot."""

    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=_KEPT_CALLS))


class Sandbox:
    """A Telegram of one's own.

    `clock` dates every message and may be moved; `admin_id` is the person of the page who is an admin of the bot;
    `next_nudge` tells when the bot will next write by itself (aware), so that the page can move the clock there;
    `after_moving` is awaited once it has, so that the bot need not wait for its next tick.
    """

    token = "4242:sandbox-token-of-this-machine"  # noqa: S105 - opens nothing but the page on this machine

    def __init__(
        self,
        clock: MovableClock,
        admin_id: int,
        next_nudge: NextNudge | None = None,
        bot_username: str = "mesure_bot",
        after_moving: AfterMoving | None = None,
    ) -> None:
        self.clock = clock
        self.next_nudge = next_nudge
        self.after_moving = after_moving
        self.bot = Bot(bot_username)
        self.ordinary, self.admin = first_people(admin_id)
        self.people = {person.id: person for person in (self.ordinary, self.admin)}
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.updates = Updates()
        self.feed = Feed()
        self.faults = Faults()
        self.journal = Journal()
        self.menus = Menus()
        self.words = Words()
        self.queries: dict[str, Query] = {}
        self._numbers = 0

    def number(self) -> int:
        """The next of a series of numbers used for ids."""
        self._numbers += 1
        return self._numbers

    def private_chat(self, person: Person) -> Chat:
        """The chat of that person with the bot, begun or not."""
        if person.id not in self.chats:
            self.chats[person.id] = Chat(person.id, "private", person=person, members={person.id: person})
        return self.chats[person.id]

    def chat(self, chat_id: int) -> Chat:
        """A chat the bot has met. Raises Refusal for any other."""
        chat = self.chats.get(chat_id)
        if chat is None or not chat.is_open:
            raise bad_request("chat not found")
        return chat

    def writable_chat(self, chat_id: int) -> Chat:
        """A chat the bot may write to. Raises Refusal when it was blocked, or the group has moved."""
        chat = self.chat(chat_id)
        if chat.moved_to:
            refusal = bad_request("group chat was upgraded to a supergroup chat")
            refusal.parameters = {"migrate_to_chat_id": chat.moved_to}
            raise refusal
        if chat.refused:
            raise forbidden(chat.refused)
        return chat

    def show(self, kind: str, message: Message) -> None:
        """Tell who follows the chat about a new or changed message."""
        self.feed.publish(message.chat.id, kind, {"message": message.as_json()})

    def close(self) -> None:
        """End every long poll and stream."""
        self.updates.close()
        self.feed.close()
