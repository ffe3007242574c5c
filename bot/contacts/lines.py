"""Reads people out of pasted lines, one a line: a name or a handle, how often, and a note."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from bot.contacts.cadence import LONGEST_DAYS, Tier
from bot.language import fold

MOST_LINES = 50
MOST_NAME_CHARACTERS = 80
MOST_NOTE_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Someone to be listed. `is_plain`: the line was a name alone, which other words could be too."""

    name: str
    every_days: int = Tier.REGULAR.days
    note: str | None = None
    is_plain: bool = True

    @property
    def folded(self) -> str:
        """The name as two spellings of it are compared: "@Bob", "bob" and "BOB" are one person."""
        return folded(self.name)


class LineProblem(StrEnum):
    """Why a line names nobody we can list; `people-problem-<value>` says it."""

    NO_NAME = "no-name"
    NAME_TOO_LONG = "name-too-long"
    CADENCE = "cadence"


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that was not taken, as it was written."""

    line: str
    why: LineProblem


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was read: people, lines refused, and how many lines came after the first `MOST_LINES`."""

    people: tuple[Newcomer, ...] = ()
    refused: tuple[Refused, ...] = ()
    left_over: int = 0


def read(text: str) -> Pasted:
    """The people in a text of lines; lines without a letter or a digit are skipped.

    >>> read("@bob close – met at the bakery fair").people[0].every_days
    14
    """
    lines = [line for line in map(_clean, text.splitlines()) if any(c.isalnum() for c in line)]
    found = [_read_line(line) for line in lines[:MOST_LINES]]
    return Pasted(
        people=tuple(one for one in found if isinstance(one, Newcomer)),
        refused=tuple(one for one in found if isinstance(one, Refused)),
        left_over=max(len(lines) - MOST_LINES, 0),
    )


def days_in(text: str) -> int | None:
    """The days between two contacts that a text states and nothing else: "close", "every 10 days", "10 j", "10".

    The number may be one no cadence allows (see `is_possible`).
    """
    words = fold(text)
    if words.isdecimal() and len(words) <= _MOST_DIGITS:
        return int(words)
    return _stated(words)


def is_possible(days: int) -> bool:
    """Whether a cadence may have that many days."""
    return 1 <= days <= LONGEST_DAYS


def folded(name: str) -> str:
    """A name for comparison; never empty for a name that is not."""
    return fold(name).replace("@", "").strip() or name.casefold()


_MOST_DIGITS = 6
_TIERS = {
    **{tier.value: tier for tier in Tier},
    **dict.fromkeys(("proche", "proches"), Tier.CLOSE),
    **dict.fromkeys(("regulier", "reguliere", "normal"), Tier.REGULAR),
    **dict.fromkeys(("leger", "legere", "lointain", "lointaine"), Tier.LIGHT),
}
_UNITS = {"d": 1, "j": 1, "w": 7, "s": 7, "m": 30}
_STATED = re.compile(
    r"(?:(?P<every>every|each|chaque|tous les|toutes les|ts les) ?)?(?P<number>\d{1,6})? ?"
    r"(?P<unit>days?|d|jours?|j|weeks?|w|semaines?|sem|months?|mois)"
)
_BULLET = re.compile(r"^(?:[-–—•*·◦▪]+\s*|\d{1,3}[.)]\s+)+")
_GAP = re.compile(r"(?P<dash>\s+[-–—|]+\s+|\s*[–—]\s*)|\s*[,;:]\s+|\s+(?=\()")
_LONGEST_STATEMENT_WORDS = 4


def _read_line(line: str) -> Newcomer | Refused:
    gap = _GAP.search(line)
    head, rest = (line[: gap.start()], line[gap.end() :]) if gap else (line, "")
    name, days, remark = _handle_first(head) if head.startswith("@") else _name_first(head)
    if days is None and rest:
        following = _GAP.search(rest)
        stated = days_in(rest[: following.start()] if following else rest)
        if stated is not None:
            days, rest = stated, rest[following.end() :] if following else ""
    if not _is_name(name):
        return Refused(line, LineProblem.NO_NAME)
    if len(name) > MOST_NAME_CHARACTERS:
        return Refused(line, LineProblem.NAME_TOO_LONG)
    if days is not None and not is_possible(days):
        return Refused(line, LineProblem.CADENCE)
    is_plain = days is None and not name.startswith("@") and not (gap and gap["dash"])
    note = _note(" – ".join(part for part in (remark, rest) if part))
    return Newcomer(name, Tier.REGULAR.days if days is None else days, note, is_plain)


def _handle_first(head: str) -> tuple[str, int | None, str]:
    """A handle is one word: what follows is a cadence, then a remark."""
    name, *words = head.split()
    for length in range(min(_LONGEST_STATEMENT_WORDS, len(words)), 0, -1):
        days = days_in(" ".join(words[:length]))
        if days is not None:
            return name, days, " ".join(words[length:])
    return name, None, " ".join(words)


def _name_first(head: str) -> tuple[str, int | None, str]:
    """A name is any words, up to a cadence at their end."""
    words = head.split()
    for length in range(min(_LONGEST_STATEMENT_WORDS, len(words)), 0, -1):
        days = _stated(fold(" ".join(words[-length:])))
        # Glenn Close has a capital; a tier typed after a name has none.
        if days is not None and not (length == 1 and words[-1][:1].isupper()):
            return " ".join(words[:-length]), days, ""
    return head, None, ""


def _is_name(name: str) -> bool:
    if name.startswith("@"):
        return any(c.isalnum() for c in name)
    return any(c.isalpha() for c in name) and _stated(fold(name)) is None


def _stated(words: str) -> int | None:
    if words in _TIERS:
        return _TIERS[words].days
    found = _STATED.fullmatch(words)
    if found is None or not (found["every"] or found["number"]):
        return None
    return int(found["number"] or 1) * _UNITS[found["unit"][0]]


def _note(text: str) -> str | None:
    note = text.strip().lstrip("-–—|,;: ")
    if note.startswith("(") and note.endswith(")"):
        note = note[1:-1].strip()
    return (note if len(note) <= MOST_NOTE_CHARACTERS else note[: MOST_NOTE_CHARACTERS - 1] + "…") or None


def _clean(line: str) -> str:
    """The line without its bullet, and without what cannot be seen or stored (tabs are gaps of a table)."""
    seen = "".join(
        " – " if c == "\t" else c for c in line if c in "\t\u200d" or unicodedata.category(c) not in _INVISIBLE
    )
    return re.sub(r"^@\s+", "@", _BULLET.sub("", " ".join(seen.split())).strip(" –,;:"))


_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
