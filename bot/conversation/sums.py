"""The arithmetic a question asks for in its own numbers: "if I follow 50 a day how long to 5k?".

Two of target, pace and date must be given and the third be asked for, in words that such questions need
(`sum_words`); anything else makes no sum. A sum too few costs nothing, a wrong one costs trust.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from bot.conversation import numbers, sum_numbers
from bot.conversation.goal_form import GoalDraft
from bot.conversation.quantities import Quantities, read
from bot.conversation.spans import cross_out, tidy
from bot.conversation.sum_numbers import Stated
from bot.conversation.sum_words import SHORTHAND, SUM
from bot.goals.pace import Plan, complete
from bot.goals.platform import Platform
from bot.goals.rates import library_rates
from bot.language import fold

LONGEST = 280
"""Characters of a question that asks for one sum; a longer one tells a story around its numbers."""
FASTEST = 10**5
_SLOWEST = Fraction(1, 10)
_FINEST = 10_000

_FOLLOW = (
    r"\b(?:follow|follows|following|suivre|suivis|suive|suis(?= (?:\d|des |comptes))|abonnements"
    r"|(?:dois|devrais|faut|how many|combien)[^,;.?]* suivis?)\b"
)
_ADD = r"\b(?:adds?|adding|additions?|ajoute|ajouter|ajouts?)\b"
_GROSS = re.compile(rf"{_FOLLOW}|{_ADD}")
_FOLLOWED = re.compile(_FOLLOW)
_NET = re.compile(r"\b(?:nets?|nettes?)\b")
_GAINED = re.compile(
    rf"\b(?:gain|gains|gaining|gagne|gagner|gagnais|get|getting|win|new|nouveaux|nouvelles|recupere|prends|more|de plus"
    rf"|{numbers.FOLLOWERS})\b"
)
_FOLLOWERS = re.compile(rf"\b{numbers.FOLLOWERS}\b")
_SOMEBODY = re.compile(r"\b(?:comptes?|accounts?|pers|personnes?|people|ppl|gens)\b")
_ON_ONESELF = re.compile(r"\b(?:follow(?:s|ing)? (?:me|us)|(?:me|nous) sui\w+)\b")
_ALLOWED = re.compile(r"\b(?:can|could|peux|peut|puis|pourrais|possible|realistic|realiste)\b")

_A_DAY = r"(?:(?:a|per|each|every|par|chaque) (?:day|week|month|jour|semaine|mois)|daily|quotidien\w*|weekly|a day)\b"
_HOW_MANY = r"\b(?:how (?:many|much)|combien|nombre)\b"
_SPANS = r"(?:days?|weeks?|months?|years?|time|temps|jours?|semaines?|mois|ans?|annees?)"
_ASKS_WHEN = re.compile(
    rf"\bhow (?:long|soon)\b|{_HOW_MANY}(?: (?:more|de|d'))* ?{_SPANS}\b(?! (?:a|per|par|each|every|chaque) )"
    r"|\bwhen(?: (?:will|would|do|can|could|shall|should)\b| at\b| \x00|[ ?!.]*$| i [^,;.?!]*\x00\W*$)"
    r"|\bquand(?: est[ -]ce| (?:a )?\x00|[ ?!.]*$| \w+-je\b| (?:je |j'|on )[^,;.?!]*\x00\W*$)"
    r"|\b(?:au bout de|en|dans|prend|prendra|mettrai) combien\b(?!.*par)"
    r"|\b(?:what|which|quelle?) (?:date|day|jour)\b|\b(?:days|weeks|months) (?:to|till|until)\b"
)
_ASKS_PACE = re.compile(
    rf"{_A_DAY}|\b(?:pace|rythme|quota|rate|(?:how many|combien d')(?: )?(?:adds|follows|ajouts|abonnements)"
    r"|calcul|maths?)\b"
)
_ASKS_WHETHER = re.compile(
    r"\b(?:possible|realistic|realistically|doable|feasible|achievable|reachable|realiste|jouable|faisable|atteignable)\b"
)
_ASKS_COUNT = re.compile(
    rf"{_HOW_MANY}(?: d'| de)? ?{numbers.FOLLOWERS}\b|\b(?:aurai|serai|fait|fera|donne)(?:-je)? (?:a )?combien\b"
    rf"|\bcombien (?:je |j')?(?:aurai|en aurai)\b|\b(?:ca|cela) (?:fait|fera|donne) combien\b"
    r"|\bhow (?:many|much) (?:will|would|do) i (?:have|gain|get)\b"
)
_ASKS_OF_TIME = re.compile(rf"{_HOW_MANY}(?: (?:more|de|d'))* ?{_SPANS}\b|\b(?:when|quand)\b")
_OR_NOT = re.compile(r" (?:ou|or) (?:pas|non|not|no)\b(?=[ ?!.]*$)")
_MONEY = re.compile(r"\b(?:gagn|mak|earn)\w*\b[^,;.?!]*(?:mois|month|\ban|year)")
_FRAGMENT = re.compile(r"(?:(?:a|at|avec|with) )?R (?:to|until|till|jusqu'a|->) C F?|C F?(?:a|at) R ?")


class Asked(StrEnum):
    """What the question leaves open; `aside-sum-<value>` in the locales is the line."""

    WHEN = "when"
    PACE = "pace"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Sum:
    """A question's own arithmetic. `plan` starts today from `current`, or from 0 when that was not said.

    `net` is followers a day, gained minus lost: as given, or as needed. `follows`, when the text counts accounts
    followed, is that many a day, of which the library's share (`rates.library_rates`) is taken to follow back.
    `gain`: what was wanted on top.
    """

    asked: Asked
    plan: Plan
    net: Fraction
    follows: Fraction | None = None
    platform: Platform | None = None
    current: int | None = None
    gain: int | None = None

    @property
    def draft(self) -> GoalDraft:
        """The goal this makes; how many followers there are now is still to be asked when it was not said."""
        gain = self.plan.target - self.plan.start if self.asked is Asked.COUNT and self.current is None else self.gain
        return GoalDraft(
            platform=self.platform,
            current=self.current,
            target=self.plan.target if gain is None or self.current is not None else None,
            due_on=None if self.asked is Asked.WHEN else self.plan.due_on,
            per_day=float(self.net) if self.asked is Asked.WHEN else None,
            gain=gain if self.current is None else None,
        )


def sum_in(question: str, today: date) -> Sum | None:
    """The sum a question written on the local day `today` asks for; None unless that is sure."""
    if len(question) > LONGEST:
        return None
    found = read(_spelled_out(question), today)
    if not _is_plain(found):
        return None
    said = sum_numbers.read(found)
    if said is None:
        return None
    left = cross_out(cross_out(cross_out(found.text, found.rates), found.dates), found.counts)
    match (said.aim, bool(found.rates), said.due_on):
        case (int(), True, None) if _ASKS_WHEN.search(left) or _is_fragment(found):
            return _when(found, said, today)
        case (int(), False, date()) if _ASKS_PACE.search(left) or _ASKS_WHETHER.search(left):
            return _pace(found, left, said, today)
        case (None, True, date()) if _ASKS_COUNT.search(left) and not _ASKS_PACE.search(left):
            return _count(found, said, today)
        case _:
            return None


def _spelled_out(question: str) -> str:
    text = tidy(question)
    for short, word in SHORTHAND.items():
        text = re.sub(rf"(?<![\w'.,])(?:{short})", word, text)
    return _OR_NOT.sub("", text)


def _is_plain(found: Quantities) -> bool:
    """Whether the text holds nothing but quantities that were understood and words that such questions need."""
    if len(found.counts) > 2 or max(len(found.rates), len(found.dates), len(found.gains)) > 1 or found.times:
        return False
    if len({one.value for one in found.platforms}) > 1 or re.search(r"\d", found.rest):
        return False
    left = cross_out(cross_out(cross_out(found.text, found.dates), found.rates), found.gains)
    if any(True for _ in numbers.lengths(left)):
        return False
    paces = [re.sub(r"[\d.,]+(?:k|m)?\b", "", found.text[one.start : one.end]) for one in found.rates]
    return set(fold(" ".join([found.rest, *paces])).replace("+", " ").replace("/", " ").split()) <= SUM


def _is_fragment(found: Quantities) -> bool:
    """ "35 a day to 10k", and not a word more."""
    marks = sorted(
        [*((one.start, one.end, "R") for one in found.rates), *((one.start, one.end, "C") for one in found.counts)],
        reverse=True,
    )
    text = found.text
    for start, end, mark in marks:
        text = text[:start] + mark + text[end:]
    text = re.sub(rf"\b{numbers.FOLLOWERS}\b ?", "F", text.strip(" ?!."))
    return bool(_FRAGMENT.fullmatch(text) or _FRAGMENT.fullmatch(f"{text} "))


def _rate(found: Quantities) -> tuple[Fraction, Fraction | None] | None:
    """The pace given: net followers a day, and the accounts followed a day it comes from, if it does."""
    said = found.rates[0]
    given = Fraction(said.value).limit_denominator(_FINEST)
    if not _SLOWEST <= given <= FASTEST or _ON_ONESELF.search(found.text):
        return None
    if _MONEY.search(found.text[: said.end]) and not (found.platforms or _FOLLOWERS.search(found.text)):
        return None
    clause = re.split(r"[,;.?!]", found.text[: said.start])[-1]
    around = " ".join([*clause.split()[-4:], found.text[said.start : said.end]])
    tail = re.split(r"[,;.?!]", found.text[said.end :])[0]
    around = " ".join([around, *tail.split()[:2]])
    outside = found.text.replace(found.text[said.start : said.end], "")
    if _NET.search(around):
        return None if _FOLLOWED.search(found.text) else (given, None)
    if _GROSS.search(around):
        if _GAINED.search(" ".join([*clause.split()[-4:], found.text[said.start : said.end]])):
            return None
        return library_rates(found.platform).net(given), given
    if _GROSS.search(outside):
        return None
    if _SOMEBODY.search(found.text[said.start : said.end]) and not _GAINED.search(around):
        return None
    return given, None


def _when(found: Quantities, said: Stated, today: date) -> Sum | None:
    rate = _rate(found)
    if rate is None:
        return None
    plan = complete(start_on=today, start=said.current or 0, target=said.aim, per_day=rate[0])
    if not isinstance(plan, Plan) or rate[0] < _SLOWEST:
        return None
    return Sum(Asked.WHEN, plan, rate[0], rate[1], found.platform, said.current, said.gain)


def _pace(found: Quantities, left: str, said: Stated, today: date) -> Sum | None:
    plan = complete(start_on=today, start=said.current or 0, target=said.aim, due_on=said.due_on)
    if not isinstance(plan, Plan) or _ON_ONESELF.search(left) or _ASKS_OF_TIME.search(left):
        return None
    net = Fraction(plan.target - plan.start, plan.days)
    if not _SLOWEST <= net <= FASTEST:
        return None
    follows = None
    if _GROSS.search(left):
        if _ALLOWED.search(left) or _NET.search(left):
            return None
        asked = rf"{_HOW_MANY}[^.?!;]*(?:{_FOLLOW}|{_ADD})|(?:{_FOLLOW}|{_ADD}) (?:combien|how many)"
        if not re.search(asked, left):
            return None
        follows = library_rates(found.platform).gross(net)
    elif _SOMEBODY.search(left):
        return None
    return Sum(Asked.PACE, plan, net, follows, found.platform, said.current, said.gain)


def _count(found: Quantities, said: Stated, today: date) -> Sum | None:
    rate = _rate(found)
    if rate is None or rate[0] < _SLOWEST or (rate[1] is None and _SOMEBODY.search(found.text)):
        return None
    plan = complete(start_on=today, start=said.current or 0, due_on=said.due_on, per_day=rate[0])
    if not isinstance(plan, Plan):
        return None
    return Sum(Asked.COUNT, plan, rate[0], rate[1], found.platform, said.current)
