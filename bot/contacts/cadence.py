"""How often one wants to write to somebody: when they are due, and who is due on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import Protocol, TypeVar

LONGEST_DAYS = 365
SNOOZE_DAYS = 3
MOST_A_DAY = 3
"""More names than that in one day are a chore, and chores are put off."""


class Tier(StrEnum):
    """How close one means to stay; the word is what people type, `people-tier-<value>` its name."""

    CLOSE = "close"
    REGULAR = "regular"
    LIGHT = "light"

    @property
    def days(self) -> int:
        """The days between two contacts."""
        return _DAYS[self]


_DAYS = {Tier.CLOSE: 14, Tier.REGULAR: 30, Tier.LIGHT: 90}


@dataclass(frozen=True, slots=True)
class Cadence:
    """Every so many days, counted from `last_on`: the last real contact (or the day the person was listed).

    All dates are local to the person who writes. Nothing is due before `resumes_on`.
    """

    every_days: int
    last_on: date
    resumes_on: date | None = None

    @property
    def due_on(self) -> date:
        """The first day on which it is time to write."""
        planned = self.last_on + timedelta(days=self.every_days)
        return planned if self.resumes_on is None else max(planned, self.resumes_on)

    def is_due(self, on: date) -> bool:
        """Whether it is time to write, on that day."""
        return on >= self.due_on

    def days_since(self, on: date) -> int:
        """Days since the last contact; never negative, even if a flight west turned the date back."""
        return max((on - self.last_on).days, 0)

    def lateness(self, on: date) -> Fraction:
        """Days since the last contact as a share of the days meant: 2 is twice as long as one meant to wait."""
        return Fraction(self.days_since(on), self.every_days)


class Kept(Protocol):
    """Whoever has a cadence."""

    @property
    def cadence(self) -> Cadence:
        """How often, and since when."""
        ...


Someone = TypeVar("Someone", bound=Kept)


def in_order(people: Iterable[Someone], on: date) -> list[Someone]:
    """Who is due first, the latest relative to their cadence at the top; then the others by the day they are due."""
    return sorted(people, key=lambda one: _place(one.cadence, on))


def who_is_due(people: Iterable[Someone], on: date, most: int = MOST_A_DAY) -> list[Someone]:
    """At most so many of those who are due on that day, the latest relative to their cadence first."""
    return in_order((one for one in people if one.cadence.is_due(on)), on)[:most]


def _place(cadence: Cadence, on: date) -> tuple[bool, Fraction, date]:
    is_due = cadence.is_due(on)
    return not is_due, -cadence.lateness(on) if is_due else Fraction(0), cadence.due_on
