"""Which number of a question about growth is the present, which the aim. None whenever the words do not tell."""

import re
from dataclasses import dataclass
from datetime import date

from bot.conversation import numbers
from bot.conversation.quantities import Quantities
from bot.conversation.spans import Found, cross_out

LARGEST = 10**9
_SMALLEST = 10

_FANS = numbers.FOLLOWERS
_NOUN = rf"(?: {_FANS})?"
_HERE_BEFORE = re.compile(
    r"(?:(?<!will )(?<!do )(?<!would )(?<!until )(?<!till )\b(?:i|we|you|they|people) have"
    r"|\b(?:i've|i've got|i got|j'ai|je ai|on a"
    r"|currently|currently at|actuellement|actuellement a|from|suis(?: deja)? a|i'm(?: already)? at|am(?: already)? at"
    r"|starting|start(?:ing)? (?:at|from|with)|partant de|pars de|passer de|aller de|monter de|with|avec|deja|already))"
    r" (?:deja |already |about |environ )?$"
)
_FROM = re.compile(r"\bde $")
_HERE_AFTER = re.compile(
    rf"{_NOUN},? \(?(?:now|right now|currently|today|at the moment|so far|already|maintenant|actuellement"
    r"|aujourd'hui|en ce moment|pour l'instant|a ce jour|deja)\b"
)
_TO = re.compile(rf"{_NOUN} (?:a|to|->|-->|=>|jusqu'a|vers) $")
_TOWARD = re.compile(
    r"\b(?:to|reach(?:ing)?|hit(?:ting)?|get(?:ting)?|until|till?|for|be at|have|want|wanna|need|goal(?: is| of)?"
    r"|target(?: is| of)?|objectif(?: est)?(?: de)?|atteindr?e|atteins|atteindrais?"
    r"|(?:arrive[rz]?|arriverais?|passe[rz]?|passerais?|monter|serais?|etre|grimper|quand)(?:-je|-t-on)? a"
    r"|arriv(?:e|ing) at|quand|when|like|when at|jusqu'a|pour|avoir|aurais?|aurai-je|veux|vise[rz]?|veut|voudrais"
    r"|faire|fais|touche[rz]?|franchir"
    r"|obtenir|avant|before|faut|vers|calculate|calcule[rz]?|maths?:|calcul ?:)"
    r" (?:(?:a|to|mes|les|my|the|premiers?|first|about|environ|around|encore|another)\s)*$"
)
_GAINING = re.compile(
    r"\b(?:gagner|gain|win|decrocher|recuperer|prendre|manque|missing|another|encore)(?: encore| another)? $"
)
_JUST_AFTER = re.compile(rf"{_NOUN} (?=\x00|a |at |in |by |en |d'ici |dans |pour |when |quand |possible|how |combien )")
_OTHER_COUNT = re.compile(
    r" (?:follows?|following|followed|suivis?|abonnements?|comptes?|accounts?|profils?"
    r"|pers|personnes?|people|ppl|gens)\b"
)

_FOLLOWING = re.compile(r"\b(?:follow\w*|suiv\w*|add\w*|ajout\w*|abonnements)(?: \w+)? $|\bsuis $")
_HAPPENED = re.compile(r"(?:gained|gagnes?|pris|recupere|won|up)\b")


@dataclass(frozen=True, slots=True)
class Stated:
    """The numbers of a question by what they are. `gain`: followers wanted on top of the present."""

    current: int | None
    target: int | None
    gain: int | None
    due_on: date | None

    @property
    def aim(self) -> int | None:
        """The count to arrive at; from 0 when the present was not said."""
        return self.target if self.gain is None else (self.current or 0) + self.gain


def read(found: Quantities) -> Stated | None:
    """The numbers a text states; None when its words leave doubt, or when a date in it cannot be."""
    here: list[int] = []
    target: int | None = None
    gain: int | None = None
    for number, one in enumerate(found.counts):
        before, after = found.text[: one.start], _after(found, one)
        following = found.counts[number + 1] if number + 1 < len(found.counts) else None
        between = found.text[one.end : following.start] if following else ""
        if _OTHER_COUNT.match(after) or _FOLLOWING.search(before) or one.value > LARGEST:
            return None
        if _HERE_BEFORE.search(before) or _HERE_AFTER.match(after) or (_FROM.search(before) and _TO.search(between)):
            here.append(one.value)
        elif target is not None or gain is not None:
            return None
        elif _GAINING.search(before):
            gain = one.value
        elif _TOWARD.search(before) or _leads(found, one, after) or (here and _TO.search(before)):
            target = one.value
        else:
            return None
    if found.gains:
        change = found.gains[0]
        if target is not None or gain is not None or not 0 < change.value <= LARGEST:
            return None
        if _HAPPENED.match(found.text, change.start):
            return None
        gain = found.gains[0].value
    due_on = found.dates[0].value if found.dates else None
    wanted = gain if target is None else target
    if len(here) > 1 or (due_on is not None and not isinstance(due_on, date)):
        return None
    if wanted is not None and wanted < _SMALLEST:
        return None
    return Stated(here[0] if here else None, target, gain, due_on)


def _after(found: Quantities, one: Found[int]) -> str:
    """The text after a count, dates and paces crossed out."""
    return cross_out(cross_out(found.text, found.rates), found.dates)[one.end :]


def _leads(found: Quantities, one: Found[int], after: str) -> bool:
    """ "10k d'ici un an", "10k at 35 a day": nothing before the count, and what it is to be held against next."""
    before = cross_out(found.text[: one.start], found.platforms).replace("\x00", "").strip()
    return before in ("", "sur", "on") and bool(_JUST_AFTER.match(after))
