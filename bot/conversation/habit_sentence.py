"""Sentences that state a habit: "comment on 5 posts a day", "pas plus de 30 minutes d'Instagram par jour". Pure.

Name, amount and period are all there is room for: what asks, compares or explains is left to the library, and what
counts followers to the goals.
"""

import re
import unicodedata
from dataclasses import dataclass

from bot.conversation import intent_words as words
from bot.conversation.calendar_words import MONTHS
from bot.conversation.quantities import platforms
from bot.goals.habit import Period, Sense
from bot.language import fold

_LONGEST = 140
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class HabitSentence:
    """Something to do so often a period, by the name it was said with."""

    name: str
    amount: int
    sense: Sense
    period: Period


_SPELLED = {
    **dict.fromkeys(("un", "une", "one", "once"), 1),
    **dict.fromkeys(("deux", "two", "twice"), 2),
    **dict.fromkeys(("trois", "three"), 3),
    **dict.fromkeys(("quatre", "four"), 4),
    **dict.fromkeys(("cinq", "five"), 5),
    "six": 6,
    **dict.fromkeys(("sept", "seven"), 7),
    **dict.fromkeys(("huit", "eight"), 8),
    **dict.fromkeys(("neuf", "nine"), 9),
    **dict.fromkeys(("dix", "ten"), 10),
    **dict.fromkeys(("douze", "twelve"), 12),
    **dict.fromkeys(("quinze", "fifteen"), 15),
    **dict.fromkeys(("vingt", "twenty"), 20),
    **dict.fromkeys(("trente", "thirty"), 30),
}
_AMOUNT = re.compile(
    rf"(?<![\w.,/:#@$€£+-])(?P<number>\d{{1,3}}(?:[ ,.]\d{{3}})+|\d{{1,9}}|{'|'.join(_SPELLED)})"
    r"(?: ?(?:x|fois|times?)(?!\w)|(?![\w%€$£]|[.,:/]\d| ?(?:%|€|k\b)))"
)
_EVERY = (
    r"(?:/ ?| (?:par|per|a|an|each|every|chaque|tous les|toutes les) |\b(?:each|every|chaque|tous les|toutes les) )"
)
_PERIODS = (
    (Period.DAY, re.compile(rf"(?:{_EVERY}(?:jours?|days?|j|d)|\b(?:daily|quotidiennement))(?!\w)")),
    (Period.WEEK, re.compile(rf"(?:{_EVERY}(?:semaines?|sem|weeks?|wk)|\b(?:weekly|hebdomadaires?))(?!\w)")),
)
_OTHER_PERIOD = re.compile(rf"{_EVERY}(?:mois|months?|ans?|annees?|years?|heures?|hours?|h|minutes?|secondes?)(?!\w)")
_SENSES = (
    (
        Sense.AT_MOST,
        re.compile(
            r"\bpas plus d(?:e |')|\bmoins d(?:e |')|\b(?:(?:no|not) more than|at (?:the )?most|au (?:grand )?maximum"
            r"|au plus|(?:a )?max(?:imum|i)?|less than|fewer than|under"
            r"|(?:(?:me )?limit(?:er)?(?: myself)?|stay) (?:to|a|at|under)|up to)(?!\w)"
        ),
    ),
    (Sense.AT_LEAST, re.compile(r"\b(?:at (?:the )?least|au moins|au (?:minimum|min)|min(?:imum|i)?)(?!\w)")),
)
_LEAD = re.compile(
    r"(?:(?:hi|hello|hey|bonjour|salut|coucou|ok|please|stp|svp|and|et)\b[ ,!.]*)*"
    r"(?P<wish>(?:(?:i want to|i wanna|i'd like to|i would like to|i will|i'll|i plan to|i aim to|i need to|i must"
    r"|let's|je veux|je voudrais|j'aimerais|je vais|je dois|j'essaie de|je compte|il faut que je|add|ajouter?|set|new"
    r"|nouvel(?:le)?|my|mon|ma|a|an|un|une|free|libre|goal|objectif|habit|habitude|target|rule|regle|is|est|to|de|d'"
    r"|of|:|=)(?: |(?<=')|(?<=[:=])|(?=:)|$))*)"
)
_WISHES = frozenset(
    """
    want wanna like will ll plan aim need must let veux voudrais aimerais vais dois essaie compte faut goal objectif
    habit habitude target rule regle
    """.split()
)
_DOING = frozenset(
    """
    comment publish post write reply answer engage talk share record film shoot spend read message interact react
    commenter publier poster ecrire repondre echanger parler partager enregistrer filmer tourner passer lire discuter
    interagir reagir commente publie poste ecris reponds echange parle partage filme
    """.split()
)
"""A sentence that begins with one of these tells what to do; "follow 50 a day" may as well be what one asks about."""
_FOLLOWERS = frozenset(
    """
    follower followers followeur followeurs abonne abonnes abonnee abonnees abo abos sub subs subscriber subscribers
    fan fans net nets
    """.split()
)
_ASKING = frozenset(
    """
    too trop enough assez est is are was suffit suffisent risk risque risky risque safe danger dangereux ban banned
    bloque limite limites limits conseil advice better mieux vaut pourquoi why how combien if si c ca it realistic
    realiste possible still stagne pas no not rappelle rappel rappels remind reminder reminders off works
    marche recommande recommend recommended ideal faire mass masse auto bot buy acheter achete que what
    """.split()
)
_JOINS = re.compile(
    r"^(?:(?:de|des|du|of|to|a|the|les|is|est|for|pour)\b|d'|[\s:;,.=–—-])+|[\s:;,.!=–—-]+$|\s+(?:a|à|de)$"
)


def habit_of(text: str) -> HabitSentence | None:
    """The habit a message states; None when it says, or may say, something else."""
    found = _read(text)
    return found[0] if found and found[1] else None


def habit_in(text: str) -> HabitSentence | None:
    """The habit in a text that is known to state one, as after `/goal` or when asked for one."""
    found = _read(text)
    return found[0] if found else None


def _read(text: str) -> tuple[HabitSentence, bool] | None:
    """The habit, and whether the words themselves say that it is one."""
    said = " ".join(unicodedata.normalize("NFC", text).split())
    if "?" in said or len(said) > _LONGEST or _OTHER_PERIOD.search(_level(said)):
        return None
    lead = _LEAD.match(_level(said))
    wish = fold(lead.group("wish")) if lead else ""
    said = " " + said[lead.end() :] if lead else said
    spans = [(period, found) for period, pattern in _PERIODS for found in [*pattern.finditer(_level(said))]]
    if len(spans) != 1:
        return None
    said = _without(said, spans[0][1])
    senses = [(sense, found) for sense, pattern in _SENSES for found in [*pattern.finditer(_level(said))]]
    if len(senses) > 1:
        return None
    said = _without(said, senses[0][1]) if senses else said
    amounts = list(_AMOUNT.finditer(_level(said)))
    if len(amounts) != 1:
        return None
    amount, name = _whole(amounts[0].group("number")), _name(_without(said, amounts[0]))
    if not _is_name(name):
        return None
    is_told = bool(senses) or bool(_WISHES & set(wish.split())) or fold(name).split()[0] in _DOING
    return HabitSentence(name, amount, senses[0][0] if senses else Sense.AT_LEAST, spans[0][0]), is_told


def _is_name(name: str) -> bool:
    """Whether these words can name a habit: some tell what is done, none counts followers, asks or judges."""
    said = fold(name).split()
    telling = [word for word in said if word not in words.GOAL and not any(platforms(word))]
    is_plain = len(name) <= _LONGEST_NAME and not re.search(r"\d", name)
    return bool(telling) and is_plain and not (_FOLLOWERS | _ASKING | set(MONTHS)) & set(said)


def _name(words_left: str) -> str:
    name = " ".join(words_left.split())
    while (shorter := _JOINS.sub("", name)) != name:
        name = shorter
    return name


def _whole(number: str) -> int:
    return _SPELLED[number] if number in _SPELLED else int(re.sub(r"\D", "", number))


def _without(text: str, found: re.Match[str]) -> str:
    return text[: found.start()] + " " + text[found.end() :]


def _level(text: str) -> str:
    """The text in lower case without accents, letter for letter, so that positions stay."""
    plain = text.replace("’", "'")
    return "".join(unicodedata.normalize("NFKD", letter)[0].lower()[:1] or letter for letter in plain)
