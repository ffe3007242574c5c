"""Which nudge fits today, and in which words: a pure choice, the same again for the same facts and seed.

Only wordings whose condition holds are eligible, and the one seen longest ago comes first (the "sleeping" and
"recovering" arms of Yancey & Settles, KDD 2020), so that no wording comes twice running.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bot.locales import Value


class Kind(StrEnum):
    """What matters most today; `nudges-<value>-1`, `-2`, … in the locales are its wordings."""

    FIRST = "first"
    """The very first nudge of someone with a goal."""
    BEHIND = "behind"
    QUIET = "quiet"
    """No number for several days."""
    TODAY = "today"
    """On the line: today asks for something."""
    AHEAD = "ahead"
    REACHED = "reached"
    OVERDUE = "overdue"
    """The date has passed and the target is not reached."""
    NO_GOAL = "no-goal"


class Opening(StrEnum):
    """What is said before it; `nudges-<value>-1`, … in the locales."""

    LATE = "late"
    FOLDED = "folded"
    """Earlier nudges were lost to an outage; `missed` says how many."""
    AGAIN = "again"
    """The person asked for it an hour later."""


# How many wordings each has in the locales.
WORDINGS: Mapping[Kind, int] = {
    Kind.FIRST: 4,
    Kind.BEHIND: 6,
    Kind.QUIET: 5,
    Kind.TODAY: 6,
    Kind.AHEAD: 6,
    Kind.REACHED: 4,
    Kind.OVERDUE: 4,
    Kind.NO_GOAL: 5,
}
OPENINGS: Mapping[Opening, int] = dict.fromkeys(Opening, 4)
# These promise silence until something changes, and keep the promise.
_SAID_ONCE = frozenset({Kind.REACHED, Kind.OVERDUE})


class Silence(StrEnum):
    """Why nothing is said."""

    REPORTED = "reported"
    SAID = "said"
    OFF = "off"
    PAUSED = "paused"
    UNREACHABLE = "unreachable"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is true of a person today: the kind of nudge it calls for, and the values its wordings may use.

    `is_reported`: today's number is already in.
    """

    kind: Kind
    values: Mapping[str, Value] = field(default_factory=dict)
    is_reported: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """What is true of this delivery: sent late, after `missed` lost ones, or once more after a snooze."""

    is_late: bool = False
    missed: int = 0
    is_again: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the locales and its values."""

    key: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Choice:
    """What to say: an opening or none, then the nudge itself."""

    opener: Line | None
    wording: Line

    @property
    def lines(self) -> tuple[Line, ...]:
        """In the order they are said."""
        return (self.wording,) if self.opener is None else (self.opener, self.wording)


def choose(facts: Facts, moment: Moment, seen: Sequence[str], seed: str) -> Choice | Silence:
    """What to say, or why nothing; `seen` holds the keys said before, the latest last."""
    if facts.is_reported:
        return Silence.REPORTED
    wordings = keys(facts.kind)
    if facts.kind in _SAID_ONCE and not moment.is_again and _last_nudge(seen) in wordings:
        return Silence.SAID
    return Choice(_opener(moment, seen, seed), Line(_pick(wordings, seen, seed), facts.values))


def keys(of: Kind | Opening) -> tuple[str, ...]:
    """The wordings of a kind, as keys of the locales."""
    count = WORDINGS[of] if isinstance(of, Kind) else OPENINGS[of]
    return tuple(f"nudges-{of.value}-{number}" for number in range(1, count + 1))


def _opener(moment: Moment, seen: Sequence[str], seed: str) -> Line | None:
    if moment.missed:
        return Line(_pick(keys(Opening.FOLDED), seen, seed), {"missed": moment.missed})
    if moment.is_again:
        return Line(_pick(keys(Opening.AGAIN), seen, seed), {})
    return Line(_pick(keys(Opening.LATE), seen, seed), {}) if moment.is_late else None


def _pick(eligible: Sequence[str], seen: Sequence[str], seed: str) -> str:
    """The one seen longest ago; among those never seen, whichever the seed draws."""
    last_seen = {key: position for position, key in enumerate(seen)}
    drawn = random.Random(f"{seed}:{eligible[0]}").sample(eligible, len(eligible))  # noqa: S311 - not a secret
    return min(drawn, key=lambda key: last_seen.get(key, -1))


def _last_nudge(seen: Sequence[str]) -> str | None:
    openers = {key for opening in Opening for key in keys(opening)}
    return next((key for key in reversed(seen) if key not in openers), None)
