"""Sentences about days off ("off tomorrow", "vacances du 3 au 12 août") and about an account a platform has blocked.

As conservative as those about goals: any word such sentences do not need makes them a question for the library, and
"what do I do when blocked" is one.
"""

import re
from dataclasses import dataclass
from datetime import date

from bot.conversation import intent_words as words
from bot.conversation.dates import DateProblem
from bot.conversation.day_spans import Span, day_span
from bot.conversation.quantities import platforms
from bot.goals.platform import Platform
from bot.language import fold


@dataclass(frozen=True, slots=True)
class DaysOffSentence:
    """ "Off tomorrow". `days` None: a day off, but which was not said."""

    days: Span | DateProblem | None = None


@dataclass(frozen=True, slots=True)
class WeekendsSentence:
    """ "Weekends off", "je ne bosse pas le week-end"; `is_off` False: they are worked again."""

    is_off: bool


@dataclass(frozen=True, slots=True)
class BlockedSentence:
    """ "I got blocked", "compte restreint": said, not asked."""

    platform: Platform | None = None


RestSentence = DaysOffSentence | WeekendsSentence | BlockedSentence

_OFF = re.compile(
    r"\b(?:off|holidays?|vacations?|vacay|(?:on|annual) leave|away|unavailable|ooo|rest(?:ing)?"
    r"|(?:not|n't|cannot|can't) (?:be )?(?:available|working|work|here|around)|break"
    r"|vacances|vacs|conges?|repos|indispo(?:nible)?s?|absente?s?|en pause"
    r"|pas (?:dispo(?:nible)?s?|la)|(?:bosse|bosser|bosserai|travaille|travailler|travaillerai|taffe|taf)(?:ai)? pas"
    r"|pas (?:bosser|travailler|taffer)|(?:prends|prendrai|prendre|pose) (?:ma|la|une) journee)\b"
)
_BARE = re.compile(
    r"(?:(?:i (?:need|want|take) |je (?:prends|veux|voudrais) )?(?:a |an |un |my |mon |mes )?"
    r"(?:days? off|rest day|jours? (?:off|de repos|de conge)))"
    r"|(?:je suis |je pars |i m |i am )?(?:en vacances|en conges?|on holidays?|on vacation|on leave)"
    r"|(?:annule|annuler|cancel|supprime|supprimer|remove|delete) (?:mon |mes |ma |my |the |le |les )?"
    r"(?:days? off|holidays?|vacation|jours? (?:off|de repos|de conge)|vacances|conges?)"
)
_WEEKEND = re.compile(r"\b(?:(?:les?|on|the|every|at|tous les|all) )*week-? ?ends?\b")
_WORKED = re.compile(
    r"\b(?:weekends? on|weekends? again|work(?:ing)?(?: on| at)? (?:the )?weekends?"
    r"|(?:bosse|travaille|dispo)(?: aussi| a nouveau| de nouveau)? les? week-? ?ends?"
    r"|week-? ?ends? (?:compris|inclus))\b"
)
_NOT = re.compile(r"\b(?:not|no|never|pas|jamais|don't|dont|without|sans|off)\b")

_STATE = r"(?:bloquee?s?|restreinte?s?|limitee?s?|verrouillee?s?|blocked|restricted|limited|locked)"
_DOING = r"(?:bloquer|restreindre|limiter|verrouiller)"
_BLOCKED = re.compile(
    rf"\b(?:je (?:me )?suis (?:encore )?faite? {_DOING}|on (?:s'|m')est fait {_DOING}|me faire {_DOING}"
    r"|(?:compte|profil|account|profile|page)(?: \w+)?(?: (?:est|a ete|is|was|got|has been|vient d'etre))?"
    rf"(?: \w+)? {_STATE}|(?:a|ont) {_STATE} mon (?:compte|profil)"
    rf"|actions? (?:est |sont )?bloquees?|action[ -]block(?:ed)?|(?:j'ai|i have|i've got|got)(?: une?| an?)? blocage"
    rf"|m'(?:a|ont) (?:encore )?{_STATE}|j'ai (?:encore )?ete {_STATE}"
    rf"|(?:i|we)(?:'ve| have|'m| am| was| just)* (?:got|gotten|been) (?:\w+ )?{_STATE}"
    rf"|{_STATE} (?:me|my account|my profile))\b"
)
_BLOCKED_THERE = re.compile(rf"\b(?:je suis|i'm|i am|i was) {_STATE}\b|^{_STATE}\b")


def rest_of(text: str, today: date) -> RestSentence | None:
    """What a readable text that asks nothing says of days off or of a block; None when it is about something else."""
    if _fits(text, words.BLOCKED, [(one.start, one.end) for one in platforms(text)]):
        named = {one.value for one in platforms(text)}
        if len(named) < 2 and (_BLOCKED.search(text) or (named and _BLOCKED_THERE.search(text))):
            return BlockedSentence(next(iter(named), None))
    if _BARE.fullmatch(fold(text)):
        return DaysOffSentence()
    found = day_span(text, today)
    if found is not None and _OFF.search(text) and _fits(text, words.REST, [(found.start, found.end)]):
        return DaysOffSentence(found.value)
    return _weekends(text) if found is None else None


def rest_in(text: str, today: date) -> RestSentence | None:
    """The days off in a readable text that is known to name some, as after `/pause`: "today", "weekends", "5 days"."""
    found = day_span(text, today)
    if found is not None:
        return DaysOffSentence(found.value)
    if _WEEKEND.search(text):
        return WeekendsSentence(is_off=not _WORKED.search(text))
    return None


def _weekends(text: str) -> WeekendsSentence | None:
    found = _WEEKEND.search(text)
    if found is None or not _fits(text, words.REST, [found.span()]):
        return None
    if _NOT.search(text) or _OFF.search(text):
        return WeekendsSentence(is_off=True)
    return WeekendsSentence(is_off=False) if _WORKED.search(text) else None


def _fits(text: str, allowed: frozenset[str], read: list[tuple[int, int]]) -> bool:
    """Whether what is left of the text once these places are read holds no word that is out of place."""
    for start, end in read:
        text = text[:start] + " " * (end - start) + text[end:]
    return set(fold(text).split()) <= allowed
