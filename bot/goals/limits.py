"""The platforms' ceilings on reaching out to people, in windows that slide: what is used, what is left, until when.

Calendar days would let somebody follow twice as many around midnight; a platform counts back from now.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.goals.platform import Platform

PRUDENT_A_DAY = 40
"""Accounts one person can choose by hand in a day: the upper mark of "30 to 40" in the article `sustainable-pace`
(one practitioner's report of about 2010; no platform's rule)."""

NEAR = 0.8
"""The share of a ceiling from which on it is spoken of."""

OUTREACH = frozenset({"follows", "invitations", "subscriptions"})
"""What a ceiling may count that is an account reached out to."""

NETWORK = frozenset({"connections", "friends"})
"""What a ceiling may count that is an account won: these bound the target, not the way there."""


class Window(StrEnum):
    """How long a ceiling looks back; `total` is a ceiling at any time, no rate."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    TOTAL = "total"

    @property
    def lasts_for(self) -> timedelta | None:
        """Its length, a month taken as 30 days; None for a total."""
        return _LASTS.get(self)


_LASTS = {
    Window.HOUR: timedelta(hours=1),
    Window.DAY: timedelta(days=1),
    Window.WEEK: timedelta(days=7),
    Window.MONTH: timedelta(days=30),
}


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The most a platform allows, or is said to: `value` things counted in a window.

    `kind` is who says so: "official" is the platform; "press", "vendor" and "community" are unconfirmed.
    """

    platform: Platform
    counts: str
    value: int
    window: Window
    kind: str
    source: str
    checked_on: date

    @property
    def is_official(self) -> bool:
        """Whether the platform says so itself."""
        return self.kind == "official"


@dataclass(frozen=True, slots=True)
class Batch:
    """Accounts reached out to at an instant (aware UTC)."""

    at: datetime
    count: int


@dataclass(frozen=True, slots=True)
class Room:
    """What of a ceiling is used and left now; `free_at` is when there is room again, None where there is some now."""

    ceiling: Ceiling
    used: int
    free_at: datetime | None = None

    @property
    def left(self) -> int:
        """How many more fit, never below zero."""
        return max(self.ceiling.value - self.used, 0)

    @property
    def is_full(self) -> bool:
        """Whether not one more fits."""
        return self.used >= self.ceiling.value

    @property
    def is_near(self) -> bool:
        """Whether it is worth speaking of."""
        return self.used >= self.ceiling.value * NEAR


def room(batches: Iterable[Batch], ceiling: Ceiling, now: datetime) -> Room:
    """What is left of one ceiling at `now` after these batches; of a total, as far as it was told."""
    lasts_for = ceiling.window.lasts_for
    if lasts_for is None:
        return Room(ceiling, sum(one.count for one in batches))
    inside = sorted((one for one in batches if one.at > now - lasts_for), key=lambda one: one.at)
    used = left = sum(one.count for one in inside)
    for one in inside:
        if left < ceiling.value:
            break
        left -= one.count
        if left < ceiling.value:
            return Room(ceiling, used, one.at + lasts_for)
    return Room(ceiling, used)


def binding(batches: Sequence[Batch], ceilings: Iterable[Ceiling], now: datetime) -> Room | None:
    """The ceiling on reaching out that stops someone first: the longest full one, else the one with least room.

    Not a total: what was followed before, or is followed no longer, was never told (see `total`).
    """
    rated = (one for one in ceilings if one.counts in OUTREACH and one.window is not Window.TOTAL)
    rooms = [room(batches, one, now) for one in rated]
    return min(rooms, key=lambda one: (one.left, now - (one.free_at or now)), default=None)


def total(batches: Sequence[Batch], ceilings: Iterable[Ceiling], now: datetime) -> Room | None:
    """What is left of the ceiling in total, of the accounts that were told; None where the platform has none."""
    rooms = [room(batches, one, now) for one in ceilings if one.counts in OUTREACH and one.window is Window.TOTAL]
    return min(rooms, key=lambda one: one.left, default=None)
