"""When the next nudge is due: a local date, a local time and a zone give one instant, through every clock change.

A local date has exactly one occurrence: the first instant at which the zone's clock reads the asked time or
later. So a time the clock jumps over falls on the end of the jump, a time it shows twice counts the first time,
and a date the zone leaves out altogether (Samoa's 30 December 2011) has none.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

# A weekday is at most 7 days away, 14 if the zone leaves that date out.
_FARTHEST_DAYS = 22
_NOT_PLACES = frozenset({"Factory", "localtime", "posixrules"})
_SECOND = timedelta(seconds=1)


class UnknownZone(ValueError):
    """A text that names no IANA time zone."""


@dataclass(frozen=True, slots=True)
class Days:
    """The weekdays of a reminder as ISO digits in order, Monday "1" to Sunday "7": "12345" is Monday to Friday.

    Raises ValueError for anything else, and for no day at all.
    """

    iso: str

    def __post_init__(self) -> None:
        if not self.iso or self.iso != "".join(sorted(set(self.iso) & set("1234567"))):
            raise ValueError(f"weekdays are digits from 1 (Monday) to 7 (Sunday) in order: {self.iso!r}")

    def __contains__(self, on: date) -> bool:
        return str(on.isoweekday()) in self.iso

    @classmethod
    def of(cls, weekdays: Iterable[int]) -> "Days":
        """From ISO weekday numbers (1 is Monday) in any order, repeated or not."""
        return cls("".join(str(day) for day in sorted(set(weekdays))))

    @property
    def weekdays(self) -> tuple[int, ...]:
        """ISO weekday numbers, Monday (1) first."""
        return tuple(int(day) for day in self.iso)


EVERY_DAY = Days("1234567")
WEEKDAYS = Days("12345")
WEEKEND = Days("67")


@cache
def zones() -> frozenset[str]:
    """Every IANA zone a person can live in."""
    return frozenset(available_timezones()) - _NOT_PLACES


def zone_of(name: str) -> ZoneInfo:
    """The zone of that IANA name, as this machine knows it. Raises UnknownZone."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise UnknownZone(name) from error


def local_date(instant: datetime, zone: str) -> date:
    """The date on the calendar of that zone at an aware instant."""
    return instant.astimezone(zone_of(zone)).date()


def occurrence_on(on: date, at: time, zone: str) -> datetime | None:
    """The one instant (UTC) of a local date at a local time; None if the zone leaves that date out.

    `at` is a wall-clock time without a zone. Raises UnknownZone.
    """
    place = zone_of(zone)
    wall = datetime.combine(on, at, place)
    offset = _offset(wall)
    if offset >= _offset(wall.replace(fold=1)):  # PEP 495: only in a jump is the second reading's offset larger
        return wall.replace(tzinfo=UTC) - offset
    end = _end_of_jump(wall, place)
    is_left_out = end.astimezone(place).date() > on and (end - _SECOND).astimezone(place).date() < on
    return None if is_left_out else end


def next_occurrence(
    after: datetime, at: time, days: Days, zone: str, not_before: date | None = None
) -> tuple[date, datetime]:
    """The first occurrence strictly after an aware instant: its local date and its instant (UTC).

    `not_before` is the earliest local date allowed. Raises UnknownZone.
    """
    today = local_date(after, zone)
    first = max(today, not_before or today)
    for ahead in range(_FARTHEST_DAYS):
        on = first + timedelta(days=ahead)
        instant = occurrence_on(on, at, zone) if on in days else None
        if instant is not None and instant > after:
            return on, instant
    raise AssertionError(f"no occurrence in {_FARTHEST_DAYS} days: {at} {days.iso} {zone}")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Which local days have a nudge: `days`, at least `gap_days` apart; and the weekday of the review, whatever else.

    `review_day` is an ISO number (1 is Monday); it may be one of `days` or not.
    """

    days: Days
    gap_days: int = 1
    review_day: int | None = None

    def __contains__(self, on: date) -> bool:
        return on in self.days or on.isoweekday() == self.review_day

    def next(
        self, after: datetime, at: time, zone: str, last_on: date | None, not_before: date | None = None
    ) -> tuple[date, datetime]:
        """The first occurrence after an aware instant, by that of `last_on`, the day of the latest one (or None).

        Its local date and its instant (UTC). Raises UnknownZone.
        """

        def following(days: Days, gap_days: int) -> tuple[date, datetime]:
            spaced = None if last_on is None else last_on + timedelta(days=gap_days)
            return next_occurrence(after, at, days, zone, _latest(not_before, spaced))

        ordinary = following(self.days, self.gap_days)
        return ordinary if self.review_day is None else min(ordinary, following(Days.of([self.review_day]), 1))


def catch_up(
    on: date, due_at: datetime, at: time, rhythm: Rhythm, zone: str, now: datetime, remember_for: timedelta
) -> tuple[tuple[tuple[date, datetime], ...], tuple[date, datetime]]:
    """The occurrences from a planned one up to now, and the first one after now.

    Those older than `remember_for` are left out. Raises UnknownZone.
    """
    past: list[tuple[date, datetime]] = []
    while due_at <= now:
        if now - due_at <= remember_for:
            past.append((on, due_at))
        after = max(due_at, now - remember_for)
        on, due_at = rhythm.next(after, at, zone, last_on=on)
    return tuple(past), (on, due_at)


def _latest(*days: date | None) -> date | None:
    return max((day for day in days if day is not None), default=None)


def _offset(wall: datetime) -> timedelta:
    return wall.utcoffset() or timedelta(0)


def _end_of_jump(wall: datetime, place: ZoneInfo) -> datetime:
    """The instant the clock jumped over a wall time that never was, to the second, by halving.

    PEP 495: of such a time, fold=1 reads as an instant before the jump and fold=0 as one after it.
    """
    before = wall.replace(fold=1).astimezone(UTC)
    after = wall.replace(fold=0).astimezone(UTC)
    offset_after = after.astimezone(place).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if middle.astimezone(place).utcoffset() == offset_after:
            after = middle
        else:
            before = middle
    return after
