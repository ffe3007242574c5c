"""A habit week by week: which of its days or weeks were kept, missed, off or unknown. Pure."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.goals.habit import Aim, Done, HabitStanding, Period, Sense, shares, standing_of

MOST_WEEKS = 12
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


class Mark(StrEnum):
    """What became of a day, or of a week."""

    KEPT = "kept"
    MISSED = "missed"
    UNKNOWN = "unknown"
    OFF = "off"
    OPEN = "open"
    """It is not over, and can still be either."""


@dataclass(frozen=True, slots=True)
class HabitWeek:
    """The marks of a week: seven of a daily habit, one of a weekly one; None: before it began, or still to come."""

    monday: date
    marks: tuple[Mark | None, ...]


def tally(weeks: Sequence[HabitWeek]) -> Counter[Mark]:
    """How many of each mark those weeks have."""
    return Counter(mark for week in weeks for mark in week.marks if mark is not None)


def weeks_of(
    aim: Aim, since: date, reports: Sequence[Done], today: date, is_off: Callable[[date], bool]
) -> tuple[HabitWeek, ...]:
    """The last twelve weeks of a habit begun on the local day `since`, or as many as there are, up to today's."""
    first, _ = Period.WEEK.around(min(since, today))
    monday, _ = Period.WEEK.around(today)
    mondays = [first + n * _WEEK for n in range((monday - first).days // 7 + 1)][-MOST_WEEKS:]
    shown = [one for one in reports if one.on >= mondays[0]]
    known = _marks(aim, max(since, mondays[0]), shown, today, is_off)
    days = 7 if aim.period is Period.DAY else 1
    return tuple(HabitWeek(one, tuple(known.get(one + n * _DAY) for n in range(days))) for one in mondays)


def _marks(
    aim: Aim, since: date, reports: Sequence[Done], today: date, is_off: Callable[[date], bool]
) -> dict[date, Mark]:
    """The mark of each period, by its first day."""
    begun, length = aim.period.around(since)[0], 1 if aim.period is Period.DAY else 7
    present, _ = aim.period.around(today)
    marks: dict[date, Mark] = {}
    for number, share in enumerate(shares(aim, since, reports, present - _DAY, is_off)):
        first = begun + number * length * _DAY
        if share is None:
            is_free = all(is_off(first + n * _DAY) for n in range(length))
            marks[first] = Mark.OFF if is_free else Mark.UNKNOWN
        else:
            marks[first] = Mark.KEPT if share == 1.0 else Mark.MISSED
    marks[present] = _present(standing_of(aim, since, reports, today, is_off))
    return marks


def _present(now_is: HabitStanding) -> Mark:
    if now_is.sense is Sense.AT_LEAST and now_is.is_met:
        return Mark.KEPT
    if now_is.sense is Sense.AT_MOST and now_is.over:
        return Mark.MISSED
    return Mark.OFF if now_is.is_off and now_is.period is Period.DAY else Mark.OPEN
