"""What the room says to whoever sends messages, and what it wants to hear back."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Literal, Protocol

from bot.language import Language
from bot.locales import sentence
from bot.nudges.backoff import BackOff
from bot.nudges.choice import Line, Named, Tip


@dataclass(frozen=True, slots=True)
class Nudge:
    """One message to one person: its lines in their language. Its buttons carry `occurrence_id`.

    `on` is the local day it is about, `at` the hour it comes, on the person's clock. `people` and `tip` are what its
    buttons open, `back_off` what they offer to change; `picture` is a PNG that goes with it.
    """

    occurrence_id: int
    profile_id: int
    chat_id: int
    language: Language
    on: date
    lines: tuple[Line, ...]
    at: time
    people: tuple[Named, ...] = ()
    tip: Tip | None = None
    back_off: BackOff | None = None
    picture: bytes | None = None

    def text(self) -> str:
        """The message as plain text."""
        return "\n".join(sentence(self.language.value, line.key, **line.values) for line in self.lines)


@dataclass(frozen=True, slots=True)
class Sent:
    """It went."""

    message_id: int


@dataclass(frozen=True, slots=True)
class TryLater:
    """It did not go and may another time.

    With `after`, Telegram asked for a rest: nobody's nudge goes before. Without, this one waits by itself.
    """

    why: str
    after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Unsure:
    """Nobody knows whether it went: an answer that never came. It is tried once more, and no more."""

    why: str


@dataclass(frozen=True, slots=True)
class Refused:
    """This message will never go, though the person can be reached: there is something wrong with it."""

    why: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The person cannot be reached any more, until they write again."""

    why: Literal["blocked", "deactivated", "not_found"]


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has another id now."""

    chat_id: int


Outcome = Sent | TryLater | Unsure | Refused | Gone | Moved


class Messenger(Protocol):
    """Sends a nudge. Should not raise for what Telegram may answer; whatever it raises counts as Unsure."""

    async def send(self, nudge: Nudge) -> Outcome:
        """Send it now, once, and say what came of it."""
        ...
