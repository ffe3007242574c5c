"""Reports of habits, known by the habits' own words: "3 comments", "+2 commentaires", "j'ai publié". Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.conversation import intent_words as words
from bot.conversation.habit_sentence import habit_in
from bot.conversation.numbers import FOLLOWERS
from bot.conversation.quantities import platforms, readable
from bot.conversation.spans import cross_out, rest
from bot.language import fold

_LONGEST = 80
_ALIKE = 4
"""Letters two words begin with that make them the same: "comments", "commenter"."""

_NUMBER = re.compile(
    r"(?<![\w.,/:#@$€£])(?P<sign>[+-] ?)?(?P<digits>\d{1,3}(?:[ ,.]\d{3})+|\d{1,9})(?![\d%€$£]|[.,:/]\d)"
)
_FOLLOWER = re.compile(rf"\b{FOLLOWERS}\b")
_ASKS = re.compile(r"comment (?:on|je|tu|faire)\b(?! \d)")
_NONE = frozenset("no none zero aucun aucune rien nothing pas sans".split())
_ONE = frozenset("un une one a an once".split())
_DONE = frozenset("ai ve i did done fait on nous we".split())
_PAST = re.compile(r"[a-z]{3,}(?:ed|ee?|ees?)")
_ALIASES = {"min": "minutes", "mn": "minutes", "mins": "minutes", "h": "heures", "coms": "commentaires"}
_YESTERDAY = frozenset(("hier", "yesterday"))
_AROUND = words.REPORT | frozenset(
    """
    fait did done do made sent times time fois x today s zero none no aucun aucune rien nothing pas sans encore again
    another autre autres de des of on pour par hier yesterday their leur leurs some m n one once un une je i nous we
    min mn mins h coms posts post
    """.split()
)


@dataclass(frozen=True, slots=True)
class HabitSaid:
    """So many of a habit, of one of those in `habit_ids`: more than one when the words do not tell them apart.

    `days_ago` is 0 for today and 1 for yesterday.
    """

    habit_ids: tuple[int, ...]
    amount: int
    days_ago: int = 0


def report_of(text: str, names: Mapping[int, str]) -> HabitSaid | None:
    """The report of a habit in a message, `names` being those of the open habits by number; None if it is none."""
    plain = readable(text)
    if not names or len(text) > _LONGEST or "?" in plain or habit_in(text):  # so many a day: what is asked, not done
        return None
    numbers = list(_NUMBER.finditer(plain))
    left = cross_out(plain, platforms(plain))
    for one in numbers:
        left = left[: one.start()] + " " + left[one.end() :]
    said = [_ALIASES.get(word, word) for word in fold(rest(left)).split()]
    matched = {number: _overlap(said, name) for number, name in names.items()}
    best = max(matched.values())
    if not best or len(numbers) > 1 or _ASKS.match(plain):
        return None
    fits = tuple(number for number, overlap in matched.items() if overlap == best)
    counted = _FOLLOWER.search(plain)
    if counted and fold(counted.group()) not in _content(names[fits[0]]):
        return None
    if any(word not in _AROUND and not any(_alike(word, other) for other in _content(names[fits[0]])) for word in said):
        return None
    amount = _amount(numbers[0]) if numbers else _in_words(said)
    return None if amount is None else HabitSaid(fits, amount, int(bool(_YESTERDAY & set(said))))


def _overlap(said: list[str], name: str) -> int:
    """How many of the words of a habit were said."""
    return sum(any(_alike(word, other) for word in said) for other in _content(name))


def _content(name: str) -> list[str]:
    """The words of a habit's name that tell it from others."""
    return [word for word in fold(name).split() if len(word) > 2 and word not in words.FILLER]


def _alike(word: str, other: str) -> bool:
    return word == other or (len(word) >= _ALIKE and len(other) >= _ALIKE and word[:_ALIKE] == other[:_ALIKE])


def _amount(number: re.Match[str]) -> int:
    value = int(re.sub(r"\D", "", number.group("digits")))
    return -value if (number.group("sign") or "").startswith("-") else value


def _in_words(said: list[str]) -> int | None:
    """The amount of a report without digits: none, or one where something is said to be done."""
    if _NONE & set(said):
        return 0
    return 1 if (_ONE | _DONE) & set(said) or (len(said) == 1 and _PAST.fullmatch(said[0])) else None
