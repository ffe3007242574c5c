"""Dates people give for a goal: "by 30 June", "d'ici fin juin", "dans 6 semaines", "31/12/2026", "avant Noël".

Every reader takes a tidy text (`spans.tidy`) with numbers in digits, and the local day it was written on. A date
without a year is the next such day, `today` included. "Before" a day means that day: what was understood is read
back, and the day named is what a person recognises.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.conversation.calendar_words import FEASTS, MONTHS, WEEKDAYS
from bot.conversation.spans import Found, cross_out


class DateProblemKind(StrEnum):
    """Why a date cannot be used; `goals-date-<value>` in the locales is the sentence."""

    NO_SUCH_DAY = "no-such-day"
    PAST = "past"
    TOO_FAR = "too-far"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class DateProblem:
    """A date that was meant but cannot be: `said` is what to show for it, `on` the day if there is one."""

    kind: DateProblemKind
    said: str
    on: date | None = None


Reading = date | DateProblem | None
Builder = Callable[[re.Match[str], date], Reading]

_FARTHEST_YEARS = 100
_LEAP_CYCLE = 9
"""Years within which every day that exists comes, 29 February included."""

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_ENGLISH_MONTH = "|".join(word for word, (_, name) in MONTHS.items() if name[0].isupper() or word in ("nov", "dec"))
_WEEKDAY = "|".join(WEEKDAYS)
_FEAST = "|".join(sorted(map(re.escape, FEASTS), key=len, reverse=True))
_UNIT = r"(?P<unit>days?|jours?|weeks?|semaines?|months?|mois|years?|ans?|annees?)"

_END = r"(?![\w'])"
_NUMBER_END = r"(?![\w%:/]|[.,]\d| \d{3})"
_NOW = r"(?:now|today|right now|currently|maintenant|actuellement|followers?|abonnes?|abos?|subs|fans)"
_NO_COUNT = rf"(?![\w%]|[.,]\d| {_NOW}\b)"
_YEAR = rf"(?: (?P<year>20\d\d){_NO_COUNT})?"
_COMMA_YEAR = rf"(?:,? (?P<year>20\d\d){_NO_COUNT})?"
_BY = r"\b(?:by|before|until|till|d'ici(?: a| au| le)?|avant|pour|jusqu'a|jusqu'au|jusqu'en)"
_THE = r"(?: le| la| les| the|(?= l'))?"

_DAY_NAME = rf"(?:\b(?:{_WEEKDAY}),? (?:le |the )?)?"

_GRAMMAR: list[tuple[re.Pattern[str], Builder]] = []


def dates(text: str, today: date) -> Iterator[Found[date | DateProblem]]:
    """Every date in the text, or why it is none."""
    for pattern, build in _GRAMMAR:
        for match in pattern.finditer(text):
            value = build(match, today)
            if value is not None:
                found = Found(match.start(), match.end(), value)
                text = cross_out(text, [found])
                yield found


def meant_but_unreadable(text: str) -> Found[DateProblem] | None:
    """What follows "by" or "d'ici" where no date could be read: "next blursday"."""
    match = _MEANT.search(text)
    if match is None:
        return None
    return Found(match.start(), match.end(), DateProblem(DateProblemKind.UNREADABLE, match.group("words")))


_MEANT = re.compile(
    rf"{_BY}{_THE} (?P<words>(?:next |this )?(?!\w+ing\b|que\b|de\b)[a-z]{{3,}}(?: \d{{1,4}})?)(?= *(?:$|[,;.!)]))"
)


def _reads(*patterns: str) -> Callable[[Builder], Builder]:
    """Enter a builder in the grammar; what is entered first reads first."""

    def enter(build: Builder) -> Builder:
        _GRAMMAR.extend((re.compile(pattern), build) for pattern in patterns)
        return build

    return enter


@_reads(r"(?<![\w/.-])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\w/-])")
def _year_first(match: re.Match[str], today: date) -> Reading:
    year, month, day = (int(part) for part in match.groups())
    return _numeric(today, day, month, year, match.group())


@_reads(rf"{_DAY_NAME}(?<![\w/.-])(\d{{1,2}})([/.-])(\d{{1,2}})\2(\d{{4}}|\d\d)(?![\w/-]|[.,]\d)")
def _day_first(match: re.Match[str], today: date) -> Reading:
    day, month, year = int(match.group(1)), int(match.group(3)), int(match.group(4))
    if month > 12 >= day:  # an American date: only one order makes sense
        day, month = month, day
    return _numeric(today, day, month, year if year > 99 else 2000 + year, match.group())


@_reads(rf"(?:{_BY}|\bon|\ble|\bau){_THE} (?P<written>(\d{{1,2}})/(\d{{1,2}}))(?![\w/%])")
def _after_by(match: re.Match[str], today: date) -> Reading:
    return _numeric(today, int(match.group(2)), int(match.group(3)), None, match.group("written"))


@_reads(r"(?<![\w/.,-])(\d{1,2})/(\d\d)(?![\w/%])")
def _without_year(match: re.Match[str], today: date) -> Reading:
    found = _numeric(today, int(match.group(1)), int(match.group(2)), None, match.group())
    return found if isinstance(found, date) else None  # "50/50", "35/100"


@_reads(
    rf"{_DAY_NAME}(?<![\w.,/])(?P<day>\d{{1,2}})(?:er|st|nd|rd|th|e)?(?: of)? (?P<word>{_MONTH}){_END}\.?{_YEAR}"
    rf"(?P<last> dernier| last)?{_END}",
    rf"{_DAY_NAME}\b(?P<word>{_ENGLISH_MONTH})\.? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"{_NUMBER_END}(?!\s?k\b| (?:par|per|an?|each|every)\b){_COMMA_YEAR}(?P<last>)",
)
def _named_month(match: re.Match[str], today: date) -> Reading:
    day, (month, name), year = int(match.group("day")), MONTHS[match.group("word")], _year(match)
    text = f"{day} {name} {year}" if year else f"{day} {name}"
    return DateProblem(DateProblemKind.PAST, text) if match.group("last") else _on(today, day, month, year, text)


@_reads(
    r"\b(?P<part>fin|end|late|mi|mid|middle|debut|early|beginning|start)"
    rf"(?:[ -](?:of|de|d'|du mois de|du mois d'))?[ -]?(?:the )?(?P<word>{_MONTH}){_END}{_YEAR}"
)
def _part_of_month(match: re.Match[str], today: date) -> Reading:
    (month, name), part, year = MONTHS[match.group("word")], match.group("part"), _year(match)
    if part in ("fin", "end", "late"):
        return _last_of_month(today, month, name, year)
    return _on(today, 15 if part.startswith("mi") else 5, month, year, name)


@_reads(
    r"\b(?:fin|end)(?: of| de| du| de l'| d')?(?: the| this| la| cette| ce)? ?"
    r"(?:(?P<what>month|mois|week|semaine|year|annee)|(?P<year>20\d\d))(?:-ci)?(?![\w'])",
    r"\b(?P<what>month|year)[ -]end\b(?P<year>)",
)
def _end_of(match: re.Match[str], today: date) -> Reading:
    year = _year(match)
    return _last_of_year(today, year) if year else _last_of(match.group("what"), today)


@_reads(
    r"\b(?:in|within|dans|d'ici|en|sous|over|for|pendant)(?: the next| les| about| environ)? "
    rf"(?P<number>\d{{1,9}}|an?|une?)(?: prochaine?s)? {_UNIT}{_END}",
    rf"(?<![\w.,])(?P<number>\d{{1,9}}) {_UNIT} from (?:now|today)\b",
    rf"\b(?:have|got|j'ai|on a) (?P<number>\d{{1,9}}) {_UNIT} (?=to |pour )",
)
def _from_now(match: re.Match[str], today: date) -> Reading:
    number, unit = match.group("number"), match.group("unit")
    many = int(number) if number.isdigit() else 1
    days = many * {"d": 1, "j": 1, "w": 7, "s": 7}.get(unit[0], 0)
    months = 0 if days else many * (1 if unit.startswith("mo") else 12)
    if days > _FARTHEST_YEARS * 365 or months > _FARTHEST_YEARS * 12:
        return DateProblem(DateProblemKind.TOO_FAR, match.group())
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    in_months = date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
    return in_months + timedelta(days=days)


@_reads(
    r"\b(?:this (?P<this>week|month|year)|next (?P<next>week|month|year))\b",
    r"(?:\b(?:cette|ce) (?P<this>semaine|mois|annee)(?:-ci)?"
    r"|\b(?:la |le |l')?(?P<next>semaine|mois|annee|an) prochaine?)(?![\w'-])",
)
def _this_or_next(match: re.Match[str], today: date) -> Reading:
    if match.group("this"):
        return _last_of(match.group("this"), today)
    what = match.group("next")
    return _last_of(what, _last_of(what, today) + timedelta(days=1))


@_reads(r"\b(?:apres[ -]demain|(?:the )?day after tomorrow)\b")
def _day_after_tomorrow(_match: re.Match[str], today: date) -> Reading:
    return today + timedelta(days=2)


@_reads(r"\b(?:demain|tomorrow)\b")
def _tomorrow(_match: re.Match[str], today: date) -> Reading:
    return today + timedelta(days=1)


@_reads(rf"(?:{_BY}|\bfor){_THE} (?:l')?(?P<feast>{_FEAST}){_END}{_YEAR}")
def _feast(match: re.Match[str], today: date) -> Reading:
    day, month = FEASTS[match.group("feast")]
    return _on(today, day, month, _year(match), match.group("feast"))


@_reads(
    rf"(?:{_BY}|\bon|\bnext)(?: le| the| next)? (?P<weekday>{_WEEKDAY})(?: prochain)?\b",
    rf"\b(?P<weekday>{_WEEKDAY}) prochain\b",
)
def _weekday(match: re.Match[str], today: date) -> Reading:
    return today + timedelta(days=(WEEKDAYS[match.group("weekday")] - today.weekday() - 1) % 7 + 1)


@_reads(rf"{_BY}(?: le mois de)? (?P<word>{_MONTH}){_END}{_YEAR}")
def _first_of_month(match: re.Match[str], today: date) -> Reading:
    month, name = MONTHS[match.group("word")]
    return _on(today, 1, month, _year(match), name)


@_reads(
    rf"\b(?:in|en|courant|during|next|this) (?P<word>{_MONTH}){_END}{_YEAR}",
    rf"\b(?P<word>{_MONTH}) (?P<year>20\d\d){_NO_COUNT}",
)
def _during_month(match: re.Match[str], today: date) -> Reading:
    month, name = MONTHS[match.group("word")]
    return _last_of_month(today, month, name, _year(match))


@_reads(rf"{_BY}(?: le| the) (?P<day>\d{{1,2}})(?:er|st|nd|rd|th)?(?: du mois| of the month)?(?=$|[,;.!)])")
def _of_this_month(match: re.Match[str], today: date) -> Reading:
    day = int(match.group("day"))
    months = (today.replace(day=1), _last_of("month", today) + timedelta(days=1))
    days = [first.replace(day=day) for first in months if 1 <= day <= monthrange(first.year, first.month)[1]]
    return next((one for one in days if one >= today), None)


@_reads(rf"(?:(?P<by>{_BY})|\bin|\ben) (?P<year>20\d\d){_NO_COUNT}")
def _year_alone(match: re.Match[str], today: date) -> Reading:
    year = int(match.group("year"))
    return _on(today, 1, 1, year, str(year)) if match.group("by") else _last_of_year(today, year)


def _on(today: date, day: int, month: int, year: int | None, text: str) -> date | DateProblem:
    years = range(today.year, today.year + _LEAP_CYCLE) if year is None else [year]
    days = [date(y, month, day) for y in years if 1 <= day <= monthrange(y, month)[1]]
    if not days:
        return DateProblem(DateProblemKind.NO_SUCH_DAY, text)
    return next((one for one in days if one >= today), DateProblem(DateProblemKind.PAST, text, days[-1]))


def _numeric(today: date, day: int, month: int, year: int | None, text: str) -> date | DateProblem:
    if not 1 <= month <= 12 or year == 0:
        return DateProblem(DateProblemKind.NO_SUCH_DAY, text)
    return _on(today, day, month, year, text)


def _last_of_month(today: date, month: int, name: str, year: int | None) -> date | DateProblem:
    year = year or (today.year if month >= today.month else today.year + 1)
    return _on(today, monthrange(year, month)[1], month, year, f"{name} {year}")


def _last_of_year(today: date, year: int) -> date | DateProblem:
    return _on(today, 31, 12, year, str(year))


def _last_of(what: str, today: date) -> date:
    """The last day of the week, month or year (in either language) that holds `today`."""
    if what.startswith(("week", "sem")):
        return today + timedelta(days=6 - today.weekday())
    if what.startswith("mo"):
        return today.replace(day=monthrange(today.year, today.month)[1])
    return date(today.year, 12, 31)


def _year(match: re.Match[str]) -> int | None:
    return int(match.group("year")) if match.group("year") else None
