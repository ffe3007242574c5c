"""Counts ("10k", "5 000", "1,5 k"), signed gains ("+35", "lost 12") and rates ("35 par jour", "200 a week").

Every reader takes a tidy text (`spans.tidy`) and says where it found what, so that the caller can cross it out.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from bot.conversation.spans import Found

FOLLOWERS = (
    r"(?:followers?|followeurs?|abonnes?|abonnees?|abos?|subs?|subscribers?|fans?|contacts?|relations?"
    r"|connections?|connexions?|membres?|members?)"
)
_LONGEST = 15
"""A number of more digits is read as ten to this power: absurd all the same, and cheap to handle."""

# Atomic, so that "100%" is not read as "10" once the guard after it has refused "100".
_DIGITS = r"(?>\d{1,3}(?:(?: \d{3})+|(?:\.\d{3})+|(?:,\d{3})+|(?:'\d{3})+)(?!\d)|\d+(?:[.,]\d+)?)"
_SCALE = r"(?:[km]|\s?(?:k|mille|milliers?|thousand|millions?|mio|milliards?|billions?))(?![\w'])"
_FACTORS = {"k": 10**3, "mille": 10**3, "millier": 10**3, "th": 10**3, "milliard": 10**9, "b": 10**9, "m": 10**6}
_NUMBER = rf"{_DIGITS}(?:{_SCALE})?"
_WIDEST_RANGE = 5
_BEFORE = r"(?<![\w.,/:#@$€£+-])"
_AFTER = r"(?!\w|[.,]\d|\s?[%€$£°]|[/:]\d|\s?(?:euros?|eur|usd|dollars?|bucks|balles|cents?|pour cent|percent|pct)\b)"
_COUNT = re.compile(rf"{_BEFORE}({_NUMBER}){_AFTER}")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[ .,']\d{3})+")

_PERIODS = (
    (Fraction(1), r"jours?|j|days?|d|nuit|night|daily|quotidiens?"),
    (Fraction(7), r"semaines?|sem|weeks?|wk|w|weekly|hebdo(?:madaires?)?"),
    (Fraction(487, 16), r"mois|months?|mo|monthly|mensuels?"),
    (Fraction(1461, 4), r"ans?|annees?|years?|yr|yearly"),
)
_PERIOD = "|".join(words for _, words in _PERIODS)
_PER = (
    r"(?:\s?p?/\s?|\s(?:par|per|a|an|each|every|chaque|tous les|toutes les)\s"
    r"|\s(?=daily|weekly|monthly|yearly|quotidien|hebdo|mensuel))"
)
_THINGS = r"(?: (?!(?:by|until|and|et|avant|before|pour|en|in|to|from|now|d'ici)\b)[a-z'-]+){0,3}?"
_RATE = re.compile(
    rf"(?<![\w.,/:#@$€£])\+?({_NUMBER})(?:\s?(?:-|a|to|ou|or)\s?({_NUMBER}))?{_THINGS}{_PER}({_PERIOD})(?![\w'])"
)

_UP = "(?:gained|gagne|gagnes|pris|recupere|up|won|plus)(?: by)?"
_DOWN = "(?:lost|perdu|perdus|down|dropped|moins)(?: by)?"
_COUNTED = rf"{_BEFORE}({_NUMBER}){_AFTER}"
_GAINS = tuple(
    (sign, re.compile(pattern))
    for sign, pattern in (
        (1, rf"(?<![\w.,/:#@$€£+)-])\+ ?({_NUMBER}){_AFTER}"),
        (-1, rf"(?<![\w.,/:#@$€£+)-])-({_NUMBER}){_AFTER}"),
        (1, rf"{_COUNTED}(?: {FOLLOWERS})? (?:de|en) plus\b"),
        (-1, rf"{_COUNTED}(?: {FOLLOWERS})? (?:de|en) moins\b"),
        (1, rf"{_COUNTED} (?:nouveaux|nouvelles|new|more)\b(?: {FOLLOWERS}\b)?"),
        (-1, rf"{_COUNTED} (?:fewer|less)\b(?: {FOLLOWERS}\b)?"),
        (1, rf"\b{_UP} \+?({_NUMBER}){_AFTER}(?: {FOLLOWERS}\b)?"),
        (-1, rf"\b{_DOWN} -?({_NUMBER}){_AFTER}(?: {FOLLOWERS}\b)?"),
    )
)

_LENGTH = re.compile(
    rf"(?<![\w.,/:#@])(?:{_DIGITS})\s?(?:jours?|days?|j|h|heures?|hours?|hrs?|min|mn|minutes?|sec|secondes?|seconds?"
    r"|semaines?|weeks?|wks?|mois|months?|ans?|annees?|years?|yrs?|yo)(?![\w'])"
)


def counts(text: str) -> Iterator[Found[int]]:
    """Whole numbers that can count something: no percentage, price, ordinal, decimal or phone number."""
    for match in _COUNT.finditer(text):
        value = _amount(match.group(1))
        if value is not None and value.denominator == 1 and not _is_code(match.group(1)):
            yield Found(match.start(), match.end(), int(value))


def rates(text: str) -> Iterator[Found[float]]:
    """Paces, as a number a day; a range ("30 to 40 a day") is its middle."""
    for match in _RATE.finditer(text):
        low, high = _amount(match.group(1)), _amount(match.group(2) or match.group(1))
        if low is None or high is None:
            continue
        days = _days(match.group(3))
        if low <= high <= low * _WIDEST_RANGE:
            yield Found(match.start(), match.end(), float((low + high) / 2 / days))
        else:  # "10k à 35 par jour": two things said, not a range
            yield Found(match.start(2), match.end(), float(high / days))


def gains(text: str) -> Iterator[Found[int]]:
    """Changes since the last count, with their sign; each is found once."""
    taken: list[tuple[int, int]] = []
    for sign, pattern in _GAINS:
        for match in pattern.finditer(text):
            value = _amount(match.group(1))
            free = all(match.end() <= start or end <= match.start() for start, end in taken)
            if free and value is not None and value.denominator == 1:
                taken.append(match.span())
                yield Found(match.start(), match.end(), sign * int(value))


def lengths(text: str) -> Iterator[Found[None]]:
    """Numbers of days, hours, years…: never counts of followers."""
    for match in _LENGTH.finditer(text):
        yield Found(match.start(), match.end(), None)


def _amount(text: str) -> Fraction | None:
    digits = re.match(_DIGITS, text)
    if digits is None:
        return None
    number, scale = digits.group(), text[digits.end() :].strip()
    factor = next((by for word, by in _FACTORS.items() if scale.startswith(word)), 1)
    is_decimal = re.fullmatch(r"\d+[.,]\d+", number) and (scale or not _GROUPED.fullmatch(number))
    if is_decimal:
        return Fraction(number[:_LONGEST].replace(",", ".")) * factor
    whole = re.sub(r"\D", "", number)
    return Fraction(int(whole) if len(whole) <= _LONGEST else 10**_LONGEST) * factor


def _is_code(text: str) -> bool:
    """A phone or card number, a reference: "0612345678"."""
    return len(text) > 1 and text.startswith("0")


def _days(period: str) -> Fraction:
    return next(days for days, words in _PERIODS if re.fullmatch(words, period))
