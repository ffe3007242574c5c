"""A wish about the weekly review: "bilan le dimanche", "weekly review on Friday", "plus de bilan"."""

import re
from dataclasses import dataclass

from bot.conversation import times
from bot.language import fold


@dataclass(frozen=True, slots=True)
class ReviewSentence:
    """`weekday`: the ISO number of the day wanted (1 is Monday), None when none was said. `off`: no review."""

    weekday: int | None = None
    off: bool = False


_REVIEW = (
    r"(?:(?:weekly|week) (?:review|recap|summary)|review of the week|bilan(?: (?:de (?:la|ma) semaine|hebdo\w*))?)"
)
_LEAD = (
    r"(?:(?:please|pls|stp|svp|ok|i want|i d like|give me|send me|set|move|put|make|je veux|je voudrais|donne moi"
    r"|envoie moi|mets|deplace|fais moi|the|a|my|un|le|mon|chaque|every) )*"
)
_STOP = r"(?:stop|no(?: more)?|plus de|pas de|arrete|annule|cancel|turn off|coupe|supprime|desactive)"
_TAIL = r"(?: (?:please|pls|stp|svp|off|to|on|le|les|every|each|chaque|tous|for|pour|au|du|soir|matin|s))*"
_OFF = re.compile(rf"{_STOP} {_LEAD}{_REVIEW}{_TAIL}|{_LEAD}{_REVIEW} off")
_ON = re.compile(rf"{_LEAD}{_REVIEW}{_TAIL}")
_OF_THE_WEEK = re.compile(r"\bbilan de (?:la|ma) semaine\b")
_WITHOUT_A_DAY = re.compile(rf"{_LEAD}(?:weekly review|bilan (?:de (?:la|ma) semaine|hebdo\w*))")


def review_in(plain: str) -> ReviewSentence | None:
    """The wish in a tidy text, None when it says something else or asks a question."""
    if "?" in plain:
        return None
    if _OFF.fullmatch(fold(plain)):
        return ReviewSentence(off=True)
    plain = _OF_THE_WEEK.sub("bilan hebdo", plain)  # "la semaine" alone would be five days
    found = times.days(plain)
    days = frozenset[int]().union(*(one.value for one in found))
    left = plain
    for one in reversed(found):
        left = left[: one.start] + " " + left[one.end :]
    said = " ".join(fold(left).split())
    if len(days) == 1 and _ON.fullmatch(said):
        return ReviewSentence(next(iter(days)) + 1)
    return ReviewSentence() if not days and _WITHOUT_A_DAY.fullmatch(said) else None
