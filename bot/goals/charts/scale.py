"""The scales of a chart: what it shows, where the marks go, and how days and counts are written beside them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_decimal

from bot.goals.forecast import Forecast
from bot.goals.pace import Plan, Point

# Regional conventions behind the two languages, as everywhere the bot writes numbers and dates.
_LOCALES = {"fr": "fr_FR", "en": "en_GB"}
_NICE_STEPS = (1, 2, 2.5, 5, 10)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 36)
_MOST_DAYS, _MOST_COUNTS = 5, 6
_COMPACT_FROM = 10_000
_BRIEF_FROM = 1_000_000
_MOST_DECIMALS = 2
_LATE = 0.6
"""A forecast later than the plan is followed for this share of the plan's length beyond it, no further."""
_OUT_OF_PROPORTION = 3
_NEAR_DAYS = 330


@dataclass(frozen=True, slots=True)
class Window:
    """The days and counts a chart shows, ends included."""

    first_on: date
    last_on: date
    low: float
    high: float


def window(plan: Plan, reports: Sequence[Point], forecast: Forecast | None, today: date) -> Window:
    """Everything of the plan, its reports, today if it is near, and as much of the forecast as stays legible."""
    days = max(plan.days, 1)
    ends = [plan.due_on, *(point.on for point in reports)]
    farthest = plan.due_on + timedelta(days=math.ceil(days * _LATE))
    if today <= farthest:
        ends.append(today)
    if forecast is not None:
        ends.append(min(forecast.latest_on or forecast.likely_on, farthest))
    line = [plan.start, plan.target, *(float(leg.level) for leg in plan.legs)]
    line += [float(leg.at(following.start_on)) for leg, following in pairwise(plan.legs)]
    most = min(line) + (max(line) - min(line)) * _OUT_OF_PROPORTION
    usual = (point.count for point in reports if point.count <= most or point is reports[-1])
    counts = [*line, *usual]
    room = (max(counts) - min(counts)) * 0.1
    return Window(plan.start_on, max(ends), max(min(counts) - room, 0) if min(counts) else 0, max(counts) + room)


def count_marks(low: float, high: float) -> tuple[int, ...]:
    """At most six round whole numbers from `low` to `high`."""
    rough = max((high - low) / (_MOST_COUNTS - 1), 1.0)
    magnitude = 10 ** math.floor(math.log10(rough))
    steps = (nice * magnitude for nice in _NICE_STEPS)
    step = next(int(one) for one in steps if one >= rough and one == int(one))
    return tuple(range(math.ceil(low / step) * step, math.floor(high) + 1, step))


def day_marks(first_on: date, last_on: date) -> tuple[date, ...]:
    """At most five days: firsts of months when there are several, else days evenly apart."""
    for step in _MONTH_STEPS:
        months = _firsts_of_months(first_on, last_on, step)
        if 2 <= len(months) <= _MOST_DAYS:
            return months
        if len(months) < 2:
            break
    days = (last_on - first_on).days
    step = max(math.ceil(days / (_MOST_DAYS - 1)), 1)
    return tuple(first_on + timedelta(days=n) for n in range(0, days + 1, step))


def day_labels(marks: Sequence[date], language: str) -> list[str]:
    """How the marks are written: month names where they are firsts of months, the year where it changes."""
    if any(mark.day != 1 for mark in marks):
        return [format_date(mark, "d MMM", locale=_LOCALES[language]) for mark in marks]
    years = [None, *(mark.year for mark in marks)]
    return [
        format_date(mark, "MMM" if mark.year == before else "MMM\ny", locale=_LOCALES[language])
        for mark, before in zip(marks, years, strict=False)
    ]


def count_labels(marks: Sequence[int], language: str) -> list[str]:
    """How the marks are written: "10 k" from ten thousand on, where that loses nothing."""
    if max(marks, default=0) >= _COMPACT_FROM:
        for digits in range(_MOST_DECIMALS + 1):
            if all(_is_exact(mark, digits) for mark in marks):
                return [_compact(mark, digits, language) for mark in marks]
    return [count(mark, language) for mark in marks]


def count(number: float, language: str) -> str:
    """A count as the language writes it."""
    return format_decimal(round(number), locale=_LOCALES[language])


def day(on: date, today: date, language: str) -> str:
    """A day in few letters, with its year when it is over eleven months away."""
    near = abs((on - today).days) <= _NEAR_DAYS
    first = "1er" if language == "fr" and on.day == 1 else "d"
    return format_date(on, f"{first!r} MMM" if first == "1er" else "d MMM", locale=_LOCALES[language]) + (
        "" if near else f" {on.year}"
    )


def brief(number: float, language: str) -> str:
    """A count in few letters: whole below a million, then with a decimal."""
    return count(number, language) if abs(number) < _BRIEF_FROM else _compact(round(number), 1, language)


def change(number: int, language: str) -> str:
    """A change with its sign: "+35", "−1,200"."""
    return f"{'+' if number > 0 else '−' if number < 0 else ''}{brief(abs(number), language)}"


def weekday(on: date, language: str, *, is_short: bool) -> str:
    """The day of the week in three letters or so, or in one."""
    return format_date(on, "EEEEE" if is_short else "EEE", locale=_LOCALES[language])


def _compact(mark: int, digits: int, language: str) -> str:
    return format_compact_decimal(mark, locale=_LOCALES[language], fraction_digits=digits)


def _is_exact(mark: int, digits: int) -> bool:
    """Whether the count in thousands, millions or milliards needs no more decimals than these."""
    unit = 1000 ** ((len(str(mark)) - 1) // 3)
    return bool(mark * 10**digits % unit == 0)


def _firsts_of_months(first_on: date, last_on: date, step: int) -> tuple[date, ...]:
    first = first_on.year * 12 + first_on.month - (1 if first_on.day == 1 else 0)
    last = last_on.year * 12 + last_on.month - 1
    return tuple(
        date(n // 12, n % 12 + 1, 1)
        for n in range(first, last + 1)
        if n % 12 % min(step, 12) == 0 and (step <= 12 or (n // 12) % (step // 12) == 0)
    )
