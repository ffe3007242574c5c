"""What happens in the chats, as a numbered list that pages and tests follow."""

import asyncio
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

from bot.sandbox.wire import Json, JsonObject

_KEPT = 20_000


class Bell:
    """Wakes everyone who waits for something to change."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        """Wake all who are waiting now."""
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        """Sleep until the next ring, for so many seconds at most."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return


@dataclass(frozen=True, slots=True)
class Event:
    """One happening. `chat_id` is None when it concerns everybody (the clock, the command menus)."""

    number: int
    chat_id: int | None
    kind: str
    what: JsonObject

    def as_json(self) -> dict[str, Json]:
        """The event as the page and the tests read it."""
        return {"number": self.number, "chat_id": self.chat_id, "kind": self.kind, **self.what}


class Feed:
    """The events in order. Closing it ends every wait, so that a server can stop."""

    def __init__(self) -> None:
        self.last = 0
        self.is_closed = False
        self._events: deque[Event] = deque(maxlen=_KEPT)
        self._bell = Bell()

    def publish(self, chat_id: int | None, kind: str, what: Mapping[str, Json]) -> None:
        """Append an event and wake who follows."""
        self.last += 1
        self._events.append(Event(self.last, chat_id, kind, what))
        self._bell.ring()

    def since(self, number: int, chat_id: int) -> list[Event]:
        """The events after that number which concern the chat."""
        found: list[Event] = []
        for event in reversed(self._events):
            if event.number <= number:
                break
            if event.chat_id in (chat_id, None):
                found.append(event)
        return found[::-1]

    async def wait_since(self, number: int, chat_id: int, seconds: float) -> list[Event]:
        """The same, waiting up to so many seconds for the first one."""
        deadline = asyncio.get_running_loop().time() + seconds
        while not (found := self.since(number, chat_id)) and not self.is_closed:
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                break
            await self._bell.wait(left)
        return found

    def close(self) -> None:
        """End every wait, now and from now on."""
        self.is_closed = True
        self._bell.ring()
