"""In which words a nudge is said, or why nothing is: a pure choice, the same again for the same facts and seed.

Only wordings whose condition holds are eligible, and the one seen longest ago comes first (the "sleeping" and
"recovering" arms of Yancey & Settles, KDD 2020), so that no wording comes twice running.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from bot.locales import Value
from bot.nudges.backoff import BackOff
from bot.nudges.wordings import Also, Kind, Opening, keys

_BACK_OFF = {BackOff.ASK: Also.HOUR, BackOff.EASE: Also.EASED}


class Silence(StrEnum):
    """Why nothing is said."""

    REPORTED = "reported"
    SAID = "said"
    DAY_OFF = "day-off"
    OFF = "off"
    PAUSED = "paused"
    UNREACHABLE = "unreachable"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the locales and its values."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody a nudge names, by the number of their row."""

    contact_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Tip:
    """An article: its id, title, and the sentence it begins with."""

    PREFIX: ClassVar[str] = "tip:"

    article_id: str
    title: str
    first: str

    @property
    def name(self) -> str:
        """What it is remembered by, so that it never comes twice."""
        return f"{self.PREFIX}{self.article_id}"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is true of a person today: what it calls for saying, and the values its wordings may use.

    `also` is a second thing, said after it, and `details` are lines between the two. `silence`: there is no need.
    `people` and `tip` are what the lines name and buttons open. `once` names what is never said again, `why` are
    the lines that explain it all, `draw` makes the picture that goes with it (a PNG; slow: not on the event loop).
    """

    kind: Kind
    values: Mapping[str, Value] = field(default_factory=dict)
    also: "tuple[Also, Facts] | None" = None
    details: tuple[Line, ...] = ()
    silence: Silence | None = None
    people: tuple[Named, ...] = ()
    tip: Tip | None = None
    once: frozenset[str] = frozenset()
    why: tuple[Line, ...] = ()
    draw: Callable[[], bytes] | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """What is true of this delivery: sent late, after `missed` lost ones, or once more after a snooze.

    `back_off` is what it does about the `unanswered` before it, in a row, that found no sign of life.
    """

    is_late: bool = False
    missed: int = 0
    is_again: bool = False
    back_off: BackOff | None = None
    unanswered: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """What to say: an opening or none, the nudge itself, its details, and a second thing or none.

    The rest as in `Facts`, for the lines that are really said.
    """

    opener: Line | None
    wording: Line
    details: tuple[Line, ...] = ()
    closing: Line | None = None
    people: tuple[Named, ...] = ()
    tip: Tip | None = None
    once: frozenset[str] = frozenset()
    why: tuple[Line, ...] = ()
    draw: Callable[[], bytes] | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """In the order they are said."""
        return tuple(line for line in (self.opener, self.wording, *self.details, self.closing) if line is not None)


def choose(facts: Facts, moment: Moment, seen: Sequence[str], seed: str) -> Choice | Silence:
    """What to say, or why nothing; `seen` holds the keys said before, the latest last."""
    if facts.silence is not None:
        return facts.silence
    if moment.back_off is BackOff.LEAVE:
        why = _why_easing(Kind.LEAVING, moment)
        return Choice(None, Line(_pick(keys(Kind.LEAVING), seen, seed)), why=why.why)
    also = facts.also
    if moment.back_off is not None:
        part = _BACK_OFF[moment.back_off]
        also = part, _why_easing(part, moment)
    second = also[1] if also else Facts(facts.kind)
    return Choice(
        _opener(moment, seen, seed),
        Line(_pick(keys(facts.kind), seen, seed), facts.values),
        facts.details,
        Line(_pick(keys(also[0]), seen, seed), second.values) if also else None,
        people=facts.people + second.people,
        tip=facts.tip or second.tip,
        once=facts.once | second.once,
        why=facts.why + second.why,
        draw=facts.draw,
    )


def _why_easing(part: Kind | Also, moment: Moment) -> Facts:
    return Facts(Kind.LEAVING, why=(Line(f"nudges-why-{part.value}", {"unanswered": moment.unanswered}),))


def _opener(moment: Moment, seen: Sequence[str], seed: str) -> Line | None:
    if moment.missed:
        return Line(_pick(keys(Opening.FOLDED), seen, seed), {"missed": moment.missed})
    if moment.is_again:
        return Line(_pick(keys(Opening.AGAIN), seen, seed))
    return Line(_pick(keys(Opening.LATE), seen, seed)) if moment.is_late else None


def _pick(eligible: Sequence[str], seen: Sequence[str], seed: str) -> str:
    """The one seen longest ago; among those never seen, whichever the seed draws."""
    last_seen = {key: position for position, key in enumerate(seen)}
    drawn = random.Random(f"{seed}:{eligible[0]}").sample(eligible, len(eligible))  # noqa: S311 - not a secret
    return min(drawn, key=lambda key: last_seen.get(key, -1))
