"""Sentences that state a goal: which number is the target, which the present, and whether it is a goal at all."""

import re
from dataclasses import dataclass, replace
from datetime import date

from bot.conversation import intent_words as words
from bot.conversation.dates import DateProblem, meant_but_unreadable
from bot.conversation.quantities import Quantities
from bot.conversation.spans import Found
from bot.goals.platform import Platform
from bot.language import Language, fold

_FOREIGN_WORDS = 2
"""Words a goal may hold that say nothing about it ("for my bakery"), when all else is clear."""

_SETS_ONE = re.compile(
    r"(?:i want to |je veux |j aimerais |i d like to |please )*(?:me )?"
    r"(?:set|new|nouvel|nouveau|definir|fixer?|creer?|create|add|ajouter?)(?: up)?(?: me)?(?: (?:a|an|un|my|mon))?"
    r"(?: new| nouvel| nouveau)? ?(?:goal|objectif|target|but)"
)
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
_WISHED = re.compile(r"\b(?:to have|to get|be at|avoir|etre a)\s$")
_GAINING = re.compile(r"\b(?:gagner|gain|gaining|add|ajouter|prendre)\s$")


@dataclass(frozen=True, slots=True)
class GoalSentence:
    """A goal as far as it was said. `gain`: followers wanted on top of an unknown count; `per_day` net a day."""

    platform: Platform | None = None
    current: int | None = None
    target: int | None = None
    due_on: date | DateProblem | None = None
    per_day: float | None = None
    gain: int | None = None


def goal_of(found: Quantities, language: Language | None) -> GoalSentence | None:
    """The goal a sentence states; None when it is, or may be, something else."""
    goal, said = stated(found), _said(found)
    if goal is None or any(_HAPPENED.match(found.text, one.start) for one in found.gains):
        return None
    nouns = words.GOAL_NOUNS if language is Language.EN else words.FRENCH_GOAL_NOUNS
    foreign = [word for word in said if word not in words.GOAL | nouns]
    if any(word.startswith(suspect) for word in foreign for suspect in words.SUSPECT):
        return None
    is_named, is_wish = bool(nouns & set(said)), bool(words.REACHING & set(said))
    allowed = _FOREIGN_WORDS if (is_named or is_wish) and _is_complete(goal, is_named or is_wish) else 0
    if len(foreign) > allowed:
        return None
    if _is_complete(goal, is_named or is_wish):
        return goal
    if goal.target is not None or goal.gain is not None:
        return goal if is_named or (is_wish and words.WANTING & set(said)) else None
    begins_one = _SETS_ONE.fullmatch(" ".join(said)) or goal.due_on or goal.per_day
    return goal if is_named and begins_one else None


def stated(found: Quantities) -> GoalSentence | None:
    """The goal these quantities make, whatever the words around; None when they make no sense together."""
    if len(found.counts) > 2 or len(found.gains) > 1 or len(found.dates) > 1 or len(found.rates) > 1:
        return None
    goal = GoalSentence(
        platform=found.platform,
        due_on=found.dates[0].value if found.dates else None,
        per_day=found.rates[0].value if found.rates else None,
    )
    if goal.due_on is None and goal.per_day is None:
        unread = meant_but_unreadable(found.text)
        goal = replace(goal, due_on=unread.value if unread else None)
    return _with_counts(goal, found)


def _is_complete(goal: GoalSentence, is_ones_own: bool) -> bool:
    """Whether it says where to and how; a date and a pace give the target when they are surely about oneself."""
    if goal.target is not None or goal.gain is not None:
        return goal.due_on is not None or goal.per_day is not None
    return bool(goal.due_on and goal.per_day) and (is_ones_own or goal.current is not None)


def _said(found: Quantities) -> list[str]:
    """The words around the quantities, those within a pace too: "50 comptes par jour" counts no followers."""
    paces = [found.text[one.start : one.end] for one in found.rates]
    said = " ".join([fold(text) for text in (found.rest, *paces)]).split()
    return [word for word in said if not word.lstrip("+")[:1].isdigit()]


def _with_counts(goal: GoalSentence, found: Quantities) -> GoalSentence:
    here = [one for one in found.counts if _is_current(found, one)]
    if len(found.counts) == 2 and len(here) != 1:  # the words do not tell: one grows from the smaller
        here = [min(found.counts, key=lambda one: one.value)]
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
    if _WISHED.search(found.text[: one.start]):
        return False
    return bool(_HERE_BEFORE.search(found.text[: one.start]) or _HERE_AFTER.match(found.text[one.end :]))
