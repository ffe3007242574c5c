"""Which kind of sentence this is: goal, report, reminder, undo, days off, bare number; anything else is a question.

Conservative on purpose: a question read as a report would put a false number on someone's chart, a report read as
a question only costs one more tap. So a sentence is a report or a goal only when it holds no word that such
sentences do not need (`intent_words`), and a question mark always wins over everything but a polite request.
"""

import re
from dataclasses import dataclass
from datetime import date, time

from bot.conversation import intent_words as words
from bot.conversation import quantities, times
from bot.conversation.goal_sentence import GoalSentence as GoalSentence
from bot.conversation.goal_sentence import goal_of, stated
from bot.conversation.habit_sentence import HabitSentence as HabitSentence
from bot.conversation.habit_sentence import habit_of
from bot.conversation.outreach_sentence import OutreachSentence as OutreachSentence
from bot.conversation.outreach_sentence import outreach_of
from bot.conversation.quantities import Quantities
from bot.conversation.rest_sentence import BlockedSentence as BlockedSentence
from bot.conversation.rest_sentence import DaysOffSentence as DaysOffSentence
from bot.conversation.rest_sentence import RestSentence as RestSentence
from bot.conversation.rest_sentence import WeekendsSentence as WeekendsSentence
from bot.conversation.rest_sentence import rest_in as rest_in
from bot.conversation.rest_sentence import rest_of
from bot.conversation.review_sentence import ReviewSentence as ReviewSentence
from bot.conversation.review_sentence import review_in
from bot.conversation.spans import cross_out, rest
from bot.goals.platform import Platform
from bot.language import Language, fold

LONGEST = 280
"""Nobody reports a number in more characters."""


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
Intent = (
    GoalSentence
    | HabitSentence
    | Report
    | OutreachSentence
    | ReminderSentence
    | ReviewSentence
    | UndoSentence
    | RestSentence
    | Question
)


def read(text: str, language: Language | None, today: date) -> Intent:
    """What a message written on the local day `today` is.

    Both languages are understood; `language` decides for words that belong to both ("but").
    """
    if len(text) > LONGEST:
        return Question()
    plain = quantities.readable(text)
    if "?" not in plain and _UNDO.fullmatch(fold(plain)):
        return UndoSentence()
    wish = review_in(plain) or _reminder(plain)
    if wish is not None:
        return wish
    asked = _COMMENTING.sub("react to", plain)
    if _ASKS.search(asked) or _STARTS_ASKING.match(fold(asked)):
        return Question()
    resting = rest_of(plain, today)
    if resting is not None:
        return resting
    told = outreach_of(plain, today)
    if told is not None:
        return told
    found = quantities.read(text, today)
    return habit_of(text) or goal_of(found, language) or _report(found) or Question()


def goal_in(text: str, today: date) -> GoalSentence | None:
    """The goal in a text that is known to state one, as after `/goal`; None when it holds nothing of one."""
    goal = stated(quantities.read(text, today))
    return None if goal in (None, GoalSentence()) else goal


def report_in(text: str, today: date) -> ReportCount | ReportGain | None:
    """The report in a text that is known to be one, as after `/log`."""
    found = quantities.read(text, today)
    platform = found.platform
    if len(found.counts) == 1:
        return ReportCount(found.counts[0].value, platform)
    if len(found.gains) == 1 and not found.counts:
        return ReportGain(found.gains[0].value, platform)
    return None


def outreach_in(text: str, today: date) -> OutreachSentence | None:
    """The accounts reached out to in a text that is known to be a report, as after `/log`."""
    return outreach_of(quantities.readable(text), today)


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
    rf"{_POLITE}(?:remind me|rappelles?[- ]moi|(?:nudge|ping) me"
    r"|m(?:e |')(?:rappell?(?:er?|es)|prevenir|avertir|relancer|notifier)"
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
_COMMENTING = re.compile(r"\bcomment (?:on )?(?=(?:at least |at most |max )?\d)")
"""An English verb, where French would ask how."""
_STARTS_ASKING = re.compile(
    r"(?:(?:hi|hello|hey|salut|bonjour|coucou|so|alors|et|and|ok|mais|but) )*"
    r"(?:how|what|why|when|where|who|which|whose|is|are|am|was|do|does|did|can|could|should|would|will|shall|may|has"
    r"|comment|combien|pourquoi|quand|quel|quels|quelle|quelles|qui|que|quoi|ou|est ce|qu|si|if)\b"
)

_SINCE = re.compile(
    r"\b(?:depuis (?:hier|ce matin|lundi|la semaine derniere)|since (?:yesterday|monday|last week)|as of)\b"
)

_STANDS_AT = ({"at"}, {"suis", "a"}, {"en", "a"}, {"est", "a"}, {"sommes", "a"})


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


def _report(found: Quantities) -> Report | None:
    said = set(fold(_SINCE.sub(" ", found.rest)).split())
    if found.dates or found.rates or not said <= words.REPORT or len(found.counts) + len(found.gains) == 0:
        return None
    if len(found.counts) > 1 or len(found.gains) > 1 or len({one.value for one in found.platforms}) > 1:
        return None
    platform = found.platform
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
