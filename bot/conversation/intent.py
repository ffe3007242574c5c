"""Which kind of sentence this is: goal, report, reminder, undo, bare number; anything else is a question.

Conservative on purpose: a question read as a report would put a false number on someone's chart, a report read as
a question only costs one more tap. So a sentence is a report or a goal only when it holds no word that such
sentences do not need (`intent_words`), and a question mark always wins over everything but a polite request.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, time

from bot.conversation import intent_words as words
from bot.conversation import quantities, times
from bot.conversation.dates import DateProblem, meant_but_unreadable
from bot.conversation.quantities import Quantities
from bot.conversation.spans import Found, cross_out, rest
from bot.goals.platform import Platform
from bot.language import Language, fold

LONGEST = 280
"""Nobody reports a number in more characters."""
_FOREIGN_WORDS = 2
"""Words a goal may hold that say nothing about it ("for my bakery"), when all else is clear."""


@dataclass(frozen=True, slots=True)
class GoalSentence:
    """A goal as far as it was said. `gain`: followers wanted on top of an unknown count; `per_day` net a day."""

    platform: Platform | None = None
    current: int | None = None
    target: int | None = None
    due_on: date | DateProblem | None = None
    per_day: float | None = None
    gain: int | None = None


@dataclass(frozen=True, slots=True)
class ReportCount:
    """ "J'ai 1 234 abonnés." """

    count: int
    platform: Platform | None = None


@dataclass(frozen=True, slots=True)
class ReportGain:
    """ "+35", "lost 12"."""

    delta: int
    platform: Platform | None = None


@dataclass(frozen=True, slots=True)
class BareNumber:
    """ "1234": a report or the answer to what was asked last, for the caller to know."""

    count: int


@dataclass(frozen=True, slots=True)
class ReminderSentence:
    """A wish about the daily nudge; None is what was not said. `off`: no more of them."""

    at: time | None = None
    days: times.Days | None = None
    off: bool = False


@dataclass(frozen=True, slots=True)
class UndoSentence:
    """ "Undo", "efface le dernier"."""


@dataclass(frozen=True, slots=True)
class Question:
    """Anything else: what the library is there for."""


Report = ReportCount | ReportGain | BareNumber
Intent = GoalSentence | Report | ReminderSentence | UndoSentence | Question


def read(text: str, language: Language | None, today: date) -> Intent:
    """What a message written on the local day `today` is.

    Both languages are understood; `language` decides for words that belong to both ("but").
    """
    if len(text) > LONGEST:
        return Question()
    plain = quantities.readable(text)
    if _UNDO.fullmatch(fold(plain)):
        return UndoSentence()
    reminder = _reminder(plain)
    if reminder is not None:
        return reminder
    if _ASKS.search(plain) or _STARTS_ASKING.match(fold(plain)):
        return Question()
    found = quantities.read(text, today)
    return _goal(found, language) or _report(found) or Question()


def goal_in(text: str, today: date) -> GoalSentence | None:
    """The goal in a text that is known to state one, as after `/goal`; None when it holds nothing of one."""
    goal = _stated(quantities.read(text, today))
    return None if goal in (None, GoalSentence()) else goal


def report_in(text: str, today: date) -> ReportCount | ReportGain | None:
    """The report in a text that is known to be one, as after `/log`."""
    found = quantities.read(text, today)
    platform = _only_platform(found)
    if len(found.counts) == 1:
        return ReportCount(found.counts[0].value, platform)
    if len(found.gains) == 1 and not found.counts:
        return ReportGain(found.gains[0].value, platform)
    return None


def reminder_in(text: str) -> ReminderSentence | None:
    """The wish in a text that is known to be about the nudge, as after `/remind`: "8:30", "weekdays", "off"."""
    plain = quantities.readable(text)
    if _OFF_WORD.fullmatch(fold(plain)):
        return ReminderSentence(off=True)
    at, days = quantities.the_time(text) or _time_in(plain), quantities.the_days(text)
    return None if at is None and days is None else ReminderSentence(at, days)


_UNDO = re.compile(
    r"(?:(?:oups|oops|non|no|zut|mince|please|stp|svp) )*"
    r"(?:undo(?: (?:it|that|this|please|my last|(?:the )?last.*))?|annule(?: ca| cela)?"
    r"|(?:annuler?|efface[rz]?|supprime[rz]?|retire[rz]?|enleve|delete|remove|cancel|take back)"
    r" (?:le|la|ma|mon|my|the|that|ce|cette|mes)? ?(?:dernier|derniere|last)"
    r"(?: (?:one|nombre|chiffre|releve|report|number|entry|log|count|saisie|note|rapport|valeur))?)"
    r"(?: please| stp| svp)?"
)

_OFF_WORD = re.compile(r"off|stop|no|non|none|never|jamais|aucun|arrete|arreter|desactive|desactiver|disable")
_OFF = re.compile(
    r"\b(?:stop|stopper?|arrete[rz]?|cancel|annuler?|desactiver?|supprimer?|couper?|turn off|disable|no more|plus de"
    r"|plus aucun|end|finis?)\b.*"
    r"\b(?:reminders?|rappels?|notifications?|notifs?|nudges?|relances?|reminding|rappeler|nudging)\b"
    r"|\bme rappelle plus\b|\bdon'?t remind me\b|\breminders? off\b"
)
_POLITE = (
    r"(?:(?:hi|hello|hey|salut|bonjour|coucou|please|pls|stp|svp|ok|s'il te plait)[ ,!.]*"
    r"|(?:(?:can|could|would) you|(?:tu )?(?:peux|pourrais)(?:[ -]tu)?|je veux que tu|i want you to)"
    r"[ ,]*(?:please )?)*"
)
_SET = (
    r"(?:set|add|create|change|move|put|mets|mettre|programme|cree|regle|deplace|ajoute|send me|envoie[- ]moi"
    r"|i want|i'd like|je veux|je voudrais|j'aimerais)(?: up|[- ]moi)? "
)
_REMIND = re.compile(
    rf"{_POLITE}(?:remind me|rappelles?[- ]moi|me rappell?(?:er?|es)|(?:nudge|ping) me"
    r"|(?:previens|notifie|relance)[- ]moi"
    rf"|(?:{_SET})?(?:(?:a|an|my|the|un|des|le|mon|mes|les|some) )?(?:daily |new |nouveau )?"
    r"(?:reminders?|rappels?|nudges?))\b"
)

_ASKS = re.compile(
    r"\?|\b(?:how (?:do|can|to|many|much|long|fast|often|come|should|would|is)|why|should i|can i|could i|is it"
    r"|are they|am i|do i|does|did|what'?s?|which|tell me|explain|help me|i wonder|any idea"
    r"|combien|comment|pourquoi|est[- ]ce|qu'?est|koi|quoi|dois[- ]je|puis[- ]je|faut[- ]il|peut[- ]on|dis[- ]moi"
    r"|explique|aide[- ]moi|je me demande|une idee|quel(?:le)?s?)\b"
    r"|\w-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)\b"
)
_STARTS_ASKING = re.compile(
    r"(?:(?:hi|hello|hey|salut|bonjour|coucou|so|alors|et|and|ok|mais|but) )*"
    r"(?:how|what|why|when|where|who|which|whose|is|are|am|was|do|does|did|can|could|should|would|will|shall|may|has"
    r"|comment|combien|pourquoi|quand|quel|quels|quelle|quelles|qui|que|quoi|ou|est ce|qu|si|if)\b"
)

_SETS_ONE = re.compile(
    r"(?:i want to |je veux |j aimerais |i d like to |please )*(?:me )?"
    r"(?:set|new|nouvel|nouveau|definir|fixer?|creer?|create|add|ajouter?)(?: up)?(?: me)?(?: (?:a|an|un|my|mon))?"
    r"(?: new| nouvel| nouveau)? ?(?:goal|objectif|target|but)"
)
_STANDS_AT = ({"at"}, {"suis", "a"}, {"en", "a"}, {"est", "a"}, {"sommes", "a"})
_HAPPENED = re.compile(r"(?:gained|gagnes?|pris|recupere|won|up|lost|perdus?|down|dropped)\b")
_HERE_BEFORE = re.compile(
    r"(?:\b(?:i have|we have|i've|have got|got|j'ai|j'en ai|on a|currently(?: at)?|actuellement(?: a)?|from|suis a"
    r"|i'm at|am at|we're at|at|now(?: at)?|maintenant|start(?:ing)?(?: at| from| with)?|partant de|pars de|suis deja a"
    r"|already(?: at)?|deja|today|aujourd'hui|depart|current|actuel)\s?[:=(]?\s?)$"
)
_HERE_AFTER = re.compile(
    r"^\s?(?:followers?|abonnes?|abos?|subs|subscribers|fans)?\s?\(?(?:now|maintenant|actuellement|aujourd'hui|today"
    r"|currently|right now|at the moment|en ce moment|pour l'instant|so far|a ce jour|deja|already)\b"
)
_TO = re.compile(r"^\s?(?:followers?|abonnes?|abos?)?\s?(?:a|to|->|-->|=>|→|jusqu'a|vers)\s?$")
_GAINING = re.compile(r"\b(?:gagner|gain|gaining|add|ajouter|prendre)\s$")


def _reminder(plain: str) -> ReminderSentence | None:
    if _OFF.search(plain) and "?" not in plain and set(fold(plain).split()) <= words.STOP:
        return ReminderSentence(off=True)
    trigger = _REMIND.match(plain)
    if trigger is None:
        return None
    at, days = _time_in(plain), quantities.the_days(plain)
    if at is not None:
        return ReminderSentence(at, days)
    if _ASKS.search(plain):
        return None
    left = rest(cross_out(plain, times.days(plain)))
    return ReminderSentence(None, days) if set(fold(left).split()) <= words.REMIND else None


def _time_in(plain: str) -> time | None:
    found = next(iter(times.times(plain)), None) or times.bare_hour(plain)
    return found.value if found else None


def _goal(found: Quantities, language: Language | None) -> GoalSentence | None:
    goal, said = _stated(found), fold(found.rest).split()
    if goal is None or any(_HAPPENED.match(found.text, one.start) for one in found.gains):
        return None
    nouns = words.GOAL_NOUNS if language is Language.EN else words.FRENCH_GOAL_NOUNS
    foreign = [word for word in said if word not in words.GOAL | nouns]
    if any(word.startswith(suspect) for word in foreign for suspect in words.SUSPECT):
        return None
    is_named, is_wish = bool(nouns & set(said)), bool(words.REACHING & set(said))
    has_end = goal.target is not None or goal.gain is not None
    has_way = goal.due_on is not None or goal.per_day is not None
    if has_end and has_way:
        return goal if len(foreign) <= (_FOREIGN_WORDS if is_named or is_wish else 0) else None
    if foreign:
        return None
    if has_end:
        return goal if is_named or (is_wish and words.WANTING & set(said)) else None
    return goal if is_named and (_SETS_ONE.fullmatch(" ".join(said)) or goal.due_on or goal.per_day) else None


def _stated(found: Quantities) -> GoalSentence | None:
    """The goal these quantities make, whatever the words around; None when they make no sense together."""
    if len(found.counts) > 2 or len(found.gains) > 1 or len(found.dates) > 1 or len(found.rates) > 1:
        return None
    goal = GoalSentence(
        platform=_only_platform(found),
        due_on=found.dates[0].value if found.dates else None,
        per_day=found.rates[0].value if found.rates else None,
    )
    if goal.due_on is None and goal.per_day is None:
        unread = meant_but_unreadable(found.text)
        goal = replace(goal, due_on=unread.value if unread else None)
    return _with_counts(goal, found)


def _with_counts(goal: GoalSentence, found: Quantities) -> GoalSentence | None:
    here = [one for one in found.counts if _is_current(found, one)]
    there = [one for one in found.counts if one not in here]
    if len(found.counts) == 2 and len(here) != 1:
        here, there = sorted([*here, *there], key=lambda one: one.value)[:1], []
        there = [one for one in found.counts if one not in here]
    current = here[0].value if here else None
    target, gain = (there[0].value if there else None), None
    if there and _GAINING.search(found.text, 0, there[0].start):
        target, gain = None, target
    if found.gains and target is None:
        change = found.gains[0].value
        target, gain = (None, change) if change > 0 else (change, None)
    if gain is not None and current is not None:
        target, gain = current + gain, None
    return replace(goal, current=current, target=target, gain=gain)


def _is_current(found: Quantities, one: Found[int]) -> bool:
    """Whether a count of a goal sentence is where someone stands rather than where they want to be."""
    after = next((other for other in found.counts if other.start > one.start), None)
    if after is not None and _TO.match(found.text[one.end : after.start]):
        return True
    if re.search(r"\bto (?:have|get)\s$", found.text[: one.start]):
        return False
    return bool(_HERE_BEFORE.search(found.text[: one.start]) or _HERE_AFTER.match(found.text[one.end :]))


def _report(found: Quantities) -> Report | None:
    said = set(fold(found.rest).split())
    if found.dates or found.rates or not said <= words.REPORT or len(found.counts) + len(found.gains) == 0:
        return None
    if len(found.counts) > 1 or len(found.gains) > 1 or len({one.value for one in found.platforms}) > 1:
        return None
    platform = _only_platform(found)
    if found.counts:
        count = found.counts[0].value
        return ReportCount(count, platform) if platform or said & words.EVIDENCE else _bare(count, said)
    delta = found.gains[0].value
    is_below_zero = found.text[found.gains[0].start] == "-" and bool(said & {"have", "ai", "at", "suis"})
    return ReportCount(delta, platform) if is_below_zero else ReportGain(delta, platform)


def _bare(count: int, said: set[str]) -> BareNumber | ReportCount | None:
    if said <= words.FILLER:
        return BareNumber(count)
    return ReportCount(count) if any(phrase <= said for phrase in _STANDS_AT) else None


def _only_platform(found: Quantities) -> Platform | None:
    platforms = {one.value for one in found.platforms}
    return platforms.pop() if len(platforms) == 1 else None
