"""Hours and days people give for a reminder: "8h30", "8:30 pm", "midi", "en semaine", "Monday to Friday".

Every reader takes a tidy text (`spans.tidy`) with numbers in digits. Days are numbers, Monday 0.
"""

import re
from collections.abc import Iterator
from datetime import time

from bot.conversation.calendar_words import WEEKDAYS
from bot.conversation.spans import Found

Days = frozenset[int]

EVERY_DAY: Days = frozenset(range(7))
WORKING_DAYS: Days = frozenset(range(5))
WEEKEND: Days = frozenset({5, 6})

_SHORT = {
    **dict.fromkeys(("lun", "mon"), 0),
    **dict.fromkeys(("mar", "tue", "tues"), 1),
    **dict.fromkeys(("mer", "wed"), 2),
    **dict.fromkeys(("jeu", "thu", "thur", "thurs"), 3),
    **dict.fromkeys(("ven", "fri"), 4),
    **dict.fromkeys(("sam", "sat"), 5),
    **dict.fromkeys(("dim", "sun"), 6),
}
_DAY = "|".join(f"{name}s?" for name in WEEKDAYS)
_SHORT_DAY = "|".join(_SHORT)
_ANY_DAY = rf"(?:{_DAY}|{_SHORT_DAY})\b\.?"

_FREE = r"(?<![\w.,:/])"
_TIMES = (
    re.compile(
        rf"{_FREE}(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?::\d\d)?\s?(?P<half>[ap]\.?m\b\.?)?(?![\w:/])",
    ),
    re.compile(
        rf"{_FREE}(?P<hour>\d{{1,2}})(?:[.](?P<minute>\d\d))?\s?(?P<half>[ap]\.?m\b\.?)(?!\w)",
    ),
    re.compile(
        rf"{_FREE}(?P<hour>\d{{1,2}})\s?(?:h|heures?)\s?(?P<minute>[0-5]?\d)?"
        r"(?:\s?(?P<part>et demie|et quart|moins le quart))?"
        r"(?P<half> (?:du matin|du soir|de l'apres-midi|de l'aprem))?(?![\w/])(?! ?par\b)"
    ),
    re.compile(rf"{_FREE}(?P<hour>\d{{1,2}}) o'?\s?clock(?P<half> in the (?:morning|evening|afternoon)| at night)?"),
    re.compile(r"\b(?P<part>half past) (?P<hour>\d{1,2})(?P<half>\s?[ap]\.?m\b)?"),
    re.compile(r"\b(?P<noon>midi|noon|midday)(?P<part> et demie?)?\b(?!-)"),
    re.compile(r"\b(?P<midnight>minuit|midnight)\b"),
)
_BARE_HOUR = re.compile(
    r"\b(?:at|a|for|to|vers|around|pour) (?P<hour>\d{1,2})(?![\w:%/]|[.,]\d)"
    r"(?P<half> in the (?:morning|evening|afternoon))?"
)
_IN_A_WHILE = re.compile(r"\b(?:dans|in|within|depuis|pendant|for) \d+ ?(?:h|heures?|hours?|min|minutes?)\b")
_MORNING = ("am", "du matin", "in the morning")
_HALF_PAST = ("et demi", "et demie", "half past")

_ALL = re.compile(
    r"\b(?:every ?day|each day|daily|every (?:morning|evening|night|noon)|7 days a week|24/7|7j/7|7 jours sur 7"
    r"|tous les (?:jours|matins|soirs|midis)|chaque (?:jour|matin|soir|midi)|quotidien(?:nement)?)(?!\w)"
)
_WORKING = re.compile(
    r"\b(?:en semaine|la semaine|jours? (?:ouvr(?:es?|ables?)|de (?:la )?semaine)"
    r"|(?:on |every )?(?:week ?days?|work(?:ing)? ?days?|business days?))(?!\w)"
)
_WEEKEND = re.compile(r"\b(?:(?:les?|on|the|every) )*week-? ?ends?\b")
_RANGE = re.compile(rf"\b(?:du |from )?(?P<first>{_ANY_DAY})\s?(?:au|a|to|through|thru|until|-)\s?(?P<last>{_ANY_DAY})")
_AND = r"\s?(?:,? and|,|et|and|&|/|ou|or)\s?(?:(?:le|les|on) )?"
_LIST = re.compile(
    rf"\b(?:(?:on|le|les|every|chaque|tous les) )?"
    # Short names are words of their own ("mer", "sat"): it takes two side by side to be days.
    rf"(?P<list>{_ANY_DAY}(?:{_AND}{_ANY_DAY})+|(?:{_DAY})(?:{_AND}(?:{_DAY}))*)(?!\w)"
)
_EXCEPT = re.compile(r"\b(?:sauf|excepte|hors|except(?: for| on)?|but(?: not)?(?: on)?)(?: le| les)? ?$")


def times(text: str) -> Iterator[Found[time]]:
    """Every time of day that says so itself, from 0:00 to 23:59; lengths ("in 2 hours") are none."""
    hidden = [match.span() for match in _IN_A_WHILE.finditer(text)]
    for pattern in _TIMES:
        for match in pattern.finditer(text):
            value = _time(match)
            if value is not None and not any(start <= match.start() < end for start, end in hidden):
                hidden.append(match.span())
                yield Found(match.start(), match.end(), value)


def bare_hour(text: str) -> Found[time] | None:
    """The "8" of "at 8" or "à 8", for a sentence known to be about an hour."""
    match = _BARE_HOUR.search(text)
    value = _time(match) if match else None
    return Found(match.start(), match.end(), value) if match and value is not None else None


def days(text: str) -> tuple[Found[Days], ...]:
    """What names days of the week; the values together are the days meant, "sauf le dimanche" taken out."""
    named = [*_phrases(text), *_ranges(text)]
    named += [one for one in _lists(text) if not any(o.start <= one.start < o.end for o in named)]
    but = {one: match for one in named if (match := _EXCEPT.search(text, 0, one.start))}
    excepted = frozenset[int]().union(*(one.value for one in but))
    positive = [one for one in named if one not in but]
    found = [Found(one.start, one.end, one.value - excepted) for one in positive]
    left_over = frozenset[int]() if positive else EVERY_DAY - excepted
    return (*found, *(Found(match.start(), one.end, left_over) for one, match in but.items()))


def _phrases(text: str) -> Iterator[Found[Days]]:
    for pattern, value in ((_ALL, EVERY_DAY), (_WORKING, WORKING_DAYS), (_WEEKEND, WEEKEND)):
        for match in pattern.finditer(text):
            yield Found(match.start(), match.end(), value)


def _ranges(text: str) -> Iterator[Found[Days]]:
    for match in _RANGE.finditer(text):
        yield Found(match.start(), match.end(), _span(match))


def _lists(text: str) -> Iterator[Found[Days]]:
    for match in _LIST.finditer(text):
        names = re.findall(_ANY_DAY, match.group("list"))
        yield Found(match.start(), match.end(), frozenset(_number(name) for name in names))


def _span(match: re.Match[str]) -> Days:
    first, last = _number(match.group("first")), _number(match.group("last"))
    return frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))


def _number(name: str) -> int:
    name = name.rstrip(".")
    return WEEKDAYS.get(name, WEEKDAYS.get(name.rstrip("s"), _SHORT.get(name, 0)))


def _time(match: re.Match[str]) -> time | None:
    found = match.groupdict()
    if found.get("midnight"):
        return time(0)
    hour = 12 if found.get("noon") else int(found["hour"])
    half = (found.get("half") or "").strip().replace(".", "")
    if half in ("am", "pm") and not 1 <= hour <= 12:
        return None
    if half in _MORNING and hour == 12:
        hour = 0
    elif half and half not in _MORNING and hour < 12:
        hour += 12
    hours, minute = divmod(hour * 60 + _minutes(found), 60)
    return time(hours, minute) if hours <= 23 and int(found.get("minute") or 0) <= 59 else None


def _minutes(found: dict[str, str | None]) -> int:
    part = (found.get("part") or "").strip()
    if part:
        return 30 if part in _HALF_PAST else 15 if part == "et quart" else -15
    return int(found.get("minute") or 0)
