"""Days in a row as people name them: "from 3 to 12 August", "du 3 au 12 août", "tomorrow", "jeudi et vendredi".

Readers take a readable text (`quantities.readable`) and the local day it was written on. A day without a year is the
next such day, unless it lies in the week behind: days off are told afterwards too. "Until Monday" ends on Sunday.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from bot.conversation.calendar_words import MONTHS, WEEKDAYS
from bot.conversation.dates import DateProblem, DateProblemKind, dates
from bot.conversation.spans import Found, cross_out


class Span(NamedTuple):
    """Local days, both ends included."""

    first_on: date
    last_on: date


Reading = Span | DateProblem | None
Builder = Callable[[re.Match[str], date], Reading]

_BEHIND = timedelta(days=7)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(WEEKDAYS)
_SUFFIX = r"(?:er|st|nd|rd|th)?"
_DAY_NAME = rf"(?:(?:{_WEEKDAY}),? )?"
_THE = r"(?:le |the )?"
_FROM = rf"(?:\b(?:du|from|between|entre) )?{_THE}{_DAY_NAME}{_THE}"
_TO = rf" ?(?:\b(?:au|a|to|until|till|through|thru|jusqu'au|et|and)\b|-) ?{_THE}{_DAY_NAME}{_THE}"
_UNTIL = r"\b(?:jusqu'(?:au|a|en)|until|till?|through)"

_GRAMMAR: list[tuple[re.Pattern[str], Builder]] = []


def day_span(text: str, today: date) -> Found[Span | DateProblem] | None:
    """The days a text names, or why they are none; two that do not follow each other are not understood."""
    for pattern, build in _GRAMMAR:
        match = pattern.search(text)
        value = build(match, today) if match else None
        if match and value is not None:
            return Found(match.start(), match.end(), value)
    return _length(text, today) or _single(text, today)


def _reads(*patterns: str) -> Callable[[Builder], Builder]:
    """Enter a builder in the grammar; what is entered first reads first."""

    def enter(build: Builder) -> Builder:
        _GRAMMAR.extend((re.compile(pattern), build) for pattern in patterns)
        return build

    return enter


@_reads(
    rf"{_FROM}\b(?P<d1>\d{{1,2}}){_SUFFIX}(?: (?P<m1>{_MONTH}))?{_TO}(?P<d2>\d{{1,2}}){_SUFFIX}(?: of)? "
    rf"(?P<m2>{_MONTH})\b(?: (?P<year>20\d\d))?",
    rf"(?:\b(?:from|between) )?\b(?P<m1>{_MONTH}) (?:the )?(?P<d1>\d{{1,2}}){_SUFFIX}{_TO}(?:(?P<m2>{_MONTH}) )?"
    rf"(?:the )?(?P<d2>\d{{1,2}}){_SUFFIX}\b(?:,? (?P<year>20\d\d))?",
)
def _named_months(match: re.Match[str], today: date) -> Reading:
    first_word, last_word = match.group("m1") or match.group("m2"), match.group("m2") or match.group("m1")
    days = int(match.group("d1")), int(match.group("d2"))
    year = int(match.group("year")) if match.group("year") else None
    return _between(days, (MONTHS[first_word], MONTHS[last_word]), year, today)


@_reads(rf"{_FROM}\b(?P<d1>\d{{1,2}})[/.](?P<m1>\d{{1,2}}){_TO}(?P<d2>\d{{1,2}})[/.](?P<m2>\d{{1,2}})\b")
def _numeric(match: re.Match[str], today: date) -> Reading:
    months = int(match.group("m1")), int(match.group("m2"))
    if not all(1 <= month <= 12 for month in months):
        return DateProblem(DateProblemKind.NO_SUCH_DAY, match.group())
    days = int(match.group("d1")), int(match.group("d2"))
    return _between(days, ((months[0], f"/{months[0]}"), (months[1], f"/{months[1]}")), None, today)


@_reads(rf"(?:\b(?:du|from) )?\b(?P<first>{_WEEKDAY})(?: prochain)? ?(?:au|a|to|through|-) ?(?P<last>{_WEEKDAY})\b")
def _weekdays(match: re.Match[str], today: date) -> Reading:
    first_on = _coming(match.group("first"), today)
    return Span(first_on, _coming(match.group("last"), first_on))


@_reads(rf"{_UNTIL} (?:le |the |next )?(?P<day>{_WEEKDAY})(?: prochain)?\b")
def _until_weekday(match: re.Match[str], today: date) -> Reading:
    back_on = _coming(match.group("day"), today + timedelta(days=1))
    return Span(today, back_on - timedelta(days=1))


@_reads(r"\b(?:ce|cette fin de|this|(?P<next>next|le)) week-? ?end(?(next)(?: prochain)?)\b")
def _weekend(match: re.Match[str], today: date) -> Reading:
    if match.group("next") == "le" and not match.group().endswith("prochain"):
        return None
    is_now = today.weekday() >= 5 and not match.group("next")
    saturday = today if is_now else today + timedelta(days=(5 - today.weekday() - 1) % 7 + 1)
    return Span(saturday, saturday + timedelta(days=6 - saturday.weekday()))


@_reads(r"\b(?P<this>cette semaine|this week)\b", r"\b(?:(?:la )?semaine pro(?:chaine)?|next week)\b(?P<this>)")
def _week(match: re.Match[str], today: date) -> Reading:
    sunday = today + timedelta(days=6 - today.weekday())
    return Span(today, sunday) if match.group("this") else Span(sunday + timedelta(days=1), sunday + timedelta(days=7))


_LENGTH = re.compile(
    r"(?:\b(?:pendant|pour|for|durant|the next|les|these) )*(?:\bprochaine?s )?"
    r"\b(?P<number>\d{1,3}|an?|une?) (?:prochaine?s )?(?P<unit>days?|jours?|weeks?|semaines?|months?|mois)\b"
)


def _length(text: str, today: date) -> Found[Span | DateProblem] | None:
    """So many days, from the day named, else from today; "a day off" does not say which."""
    match = _LENGTH.search(text)
    if match is None:
        return None
    number = int(match.group("number")) if match.group("number").isdigit() else 1
    days = number * {"d": 1, "j": 1, "w": 7, "s": 7}.get(match.group("unit")[0], 30)
    named = _single(cross_out(text, [Found(match.start(), match.end(), days)]), today)
    if number == 0 or (days == 1 and named is None and not match.group("number").isdigit()):
        return None
    if named is None:
        return Found(match.start(), match.end(), Span(today, today + timedelta(days=days - 1)))
    start, end = min(match.start(), named.start), max(match.end(), named.end)
    if isinstance(named.value, DateProblem):
        return Found(start, end, named.value)
    return Found(start, end, Span(named.value.first_on, named.value.first_on + timedelta(days=days - 1)))


_BY_NAME = {
    re.compile(rf"\b(?:{names})\b"): days
    for names, days in (
        (r"avant[ -]hier|(?:the )?day before yesterday", -2),
        (r"hier|yesterday", -1),
        (r"apres[ -]demain|(?:the )?day after tomorrow", 2),
        (r"(?<!apres[ -])demain|(?<!after )tomorrow", 1),
        (r"aujourd'hui|today|ce jour", 0),
    )
}
_NAMED_DAY = re.compile(
    rf"\b(?:le |on |next |(?P<last>last ))?(?P<day>{_WEEKDAY})(?: prochain\b|(?P<past> dernier\b))?"
)


def _single(text: str, today: date) -> Found[Span | DateProblem] | None:
    """One day, the days up to one, or two days in a row."""
    found = _in_order([*_named(text, today), *_dated(text, today)])
    for one in found:
        if isinstance(one.value, DateProblem):
            return Found(one.start, one.end, one.value)
    days = [one.value for one in found if isinstance(one.value, date)]
    if len(days) == 1 and _UNTIL_HERE.search(text, 0, found[0].start):
        return Found(found[0].start, found[0].end, Span(today, days[0]))
    if not days or len(days) > 2 or (len(days) == 2 and abs((days[1] - days[0]).days) != 1):
        return None
    return Found(found[0].start, found[-1].end, Span(min(days), max(days)))


_UNTIL_HERE = re.compile(rf"{_UNTIL}(?: le| the)? ?$")


def _named(text: str, today: date) -> Iterator[Found[date | DateProblem]]:
    for pattern, days in _BY_NAME.items():
        for match in pattern.finditer(text):
            yield Found(match.start(), match.end(), today + timedelta(days=days))
            text = cross_out(text, [Found(match.start(), match.end(), days)])
    for match in _NAMED_DAY.finditer(text):
        if match.group("last") or match.group("past"):
            yesterday = today - timedelta(days=1)
            back = (yesterday.weekday() - WEEKDAYS[match.group("day")]) % 7
            yield Found(match.start(), match.end(), yesterday - timedelta(days=back))
        elif not re.match(r",? (?:le |the )?\d", text[match.end() :]):  # "lundi 3 août" is a date
            yield Found(match.start(), match.end(), _coming(match.group("day"), today))


def _dated(text: str, today: date) -> Iterator[Found[date | DateProblem]]:
    """Dates with a month, as the dates of goals are read, a week earlier: what is just behind counts too."""
    rest = text
    for pattern in _BY_NAME:
        rest = pattern.sub(lambda match: "\x00" * len(match.group()), rest)
    for one in dates(rest, today - _BEHIND):
        if re.search(r"\d", text[one.start : one.end]) and not _IS_LENGTH.search(text[one.start : one.end]):
            yield one


_IS_LENGTH = re.compile(r"\b(?:days?|jours?|weeks?|semaines?|months?|mois|years?|ans?)\b")


def _between(
    days: tuple[int, int], months: tuple[tuple[int, str], tuple[int, str]], year: int | None, today: date
) -> Span | DateProblem:
    """The days from one to the other; within a month they are not put in order, across the new year they are.

    `year` is that of the last day.
    """
    is_over_new_year = months[1][0] < months[0][0]
    first_year = year - 1 if year and is_over_new_year else year
    first_on = _next(days[0], months[0][0], today - _BEHIND, first_year)
    if first_on is None:
        return _no_such_day(days[0], months[0][1])
    last_on = _next(days[1], months[1][0], first_on, year if is_over_new_year else first_on.year)
    return Span(first_on, last_on) if last_on else _no_such_day(days[1], months[1][1])


def _no_such_day(day: int, month: str) -> DateProblem:
    return DateProblem(DateProblemKind.NO_SUCH_DAY, f"{day}{month}" if month.startswith("/") else f"{day} {month}")


def _next(day: int, month: int, earliest: date, year: int | None) -> date | None:
    years = [year] if year else range(earliest.year, earliest.year + 9)
    found = (date(y, month, day) for y in years if 1 <= day <= monthrange(y, month)[1])
    return next((one for one in found if year or one >= earliest), None)


def _coming(weekday: str, today: date) -> date:
    """The next such day, `today` included."""
    return today + timedelta(days=(WEEKDAYS[weekday] - today.weekday()) % 7)


def _in_order(found: list[Found[date | DateProblem]]) -> list[Found[date | DateProblem]]:
    return sorted(found, key=lambda one: one.start)
