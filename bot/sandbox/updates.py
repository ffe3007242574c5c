"""Updates waiting for the bot: handed over by long poll, or by webhook once one is set."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.sandbox.feed import Bell
from bot.sandbox.wire import Json, JsonObject, conflict

# Telegram sends these only to a bot that asks for them by name.
_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_LONGEST_POLL = 50.0


@dataclass(slots=True)
class Webhook:
    """Where updates are posted, and how the last attempts went."""

    url: str
    secret: str = ""
    connections: int = 40
    failed_at: int = 0
    failure: str = ""


class Updates:
    """The queue. Updates leave it when the bot confirms them, never before."""

    def __init__(self, first_id: int = 100_001) -> None:
        self.webhook: Webhook | None = None
        self.pending: dict[int, JsonObject] = {}
        self.allowed: frozenset[str] = frozenset()
        self.bell = Bell()
        self._next_id = first_id
        self._poll = 0
        self._ended_by = ""
        self._is_closed = False

    def push(self, kind: str, what: Json) -> int | None:
        """Queue an update of that kind; its id, or None when the bot did not ask for such updates."""
        if kind not in self.allowed and (self.allowed or kind in _ON_REQUEST):
            return None
        return self.push_raw({kind: what})

    def push_raw(self, update: Mapping[str, Json]) -> int:
        """Queue an update exactly as it is given, under the next id."""
        number = self._next_id
        self._next_id += 1
        self.pending[number] = {"update_id": number, **update}
        self.bell.ring()
        return number

    def allow(self, kinds: Iterable[str]) -> None:
        """Keep only these kinds from now on; none named means the usual ones."""
        self.allowed = frozenset(kinds)

    def set_webhook(self, webhook: Webhook | None, *, drop: bool) -> None:
        """Start or stop posting updates; a poll under way is ended with a conflict when it starts."""
        if drop:
            self.pending.clear()
        self.webhook = webhook
        if webhook is not None:
            self._end_polls("terminated by setWebhook request")
        self.bell.ring()

    async def poll(self, offset: int, limit: int, seconds: float) -> Sequence[JsonObject]:
        """What is pending from `offset` on, waiting up to so many seconds for the first one.

        A positive offset confirms everything before it; a negative one keeps only that many from the end. A newer
        poll ends this one with a conflict, as Telegram does when two copies of a bot run.
        """
        if self.webhook is not None:
            raise conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            )
        self._end_polls("terminated by other getUpdates request; make sure that only one bot instance is running")
        mine = self._poll
        self._confirm(offset)
        deadline = asyncio.get_running_loop().time() + min(seconds, _LONGEST_POLL)
        while not self.pending and not self._is_closed:
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                break
            await self.bell.wait(left)
            if mine != self._poll:
                raise conflict(self._ended_by)
        return [*self.pending.values()][:limit]

    def close(self) -> None:
        """End every poll, so that a server can stop."""
        self._is_closed = True
        self.bell.ring()

    def _end_polls(self, why: str) -> None:
        self._poll += 1
        self._ended_by = why
        self.bell.ring()

    def _confirm(self, offset: int) -> None:
        if offset > 0:
            gone = [number for number in self.pending if number < offset]
        else:
            gone = list(self.pending)[:offset] if offset else []
        for number in gone:
            del self.pending[number]
