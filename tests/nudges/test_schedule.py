"""The next occurrence: exactly one a local date in every zone, through every change of the clock."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nudges.schedule import (
    EVERY_DAY,
    WEEKDAYS,
    WEEKEND,
    Days,
    Rhythm,
    UnknownZone,
    catch_up,
    next_occurrence,
    occurrence_on,
    zone_of,
    zones,
)
from tests.nudges import exhaustive, oracle

FIRST, LAST = date(2026, 1, 1), date(2029, 1, 1)
HALF_HOURS = list(range(0, 24 * 60, 30))
DAY = timedelta(days=1)
_BEGIN, _END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC)
INSTANTS = st.timedeltas(timedelta(0), _END - _BEGIN).map(lambda since: _BEGIN + since)


def instants(at: time, zone: str, first: date, count: int, days: Days = EVERY_DAY) -> list[tuple[date, datetime]]:
    """The first occurrences from the beginning of a UTC date, each found from the one before."""
    after = datetime(first.year, first.month, first.day, tzinfo=UTC) - DAY
    found = []
    for _ in range(count):
        on, after = next_occurrence(after, at, days, zone, not_before=first)
        found.append((on, after))
    return found


def test_it_sends_one_nudge_on_the_day_the_clock_jumps() -> None:
    days = instants(time(2, 30), "Europe/Paris", date(2026, 3, 28), 3)
    assert days == [
        (date(2026, 3, 28), datetime(2026, 3, 28, 1, 30, tzinfo=UTC)),
        (date(2026, 3, 29), datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),  # 03:00, the first instant after the jump
        (date(2026, 3, 30), datetime(2026, 3, 30, 0, 30, tzinfo=UTC)),
    ]


def test_it_sends_one_nudge_on_the_day_the_clock_falls_back() -> None:
    days = instants(time(2, 30), "Europe/Paris", date(2026, 10, 24), 3)
    assert days == [
        (date(2026, 10, 24), datetime(2026, 10, 24, 0, 30, tzinfo=UTC)),
        (date(2026, 10, 25), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # the first of the two 02:30
        (date(2026, 10, 26), datetime(2026, 10, 26, 1, 30, tzinfo=UTC)),
    ]


def test_a_jump_at_midnight_does_not_cost_the_new_day_its_nudge() -> None:
    days = dict(instants(time(0, 15), "Africa/Cairo", date(2026, 4, 23), 3))
    assert days[date(2026, 4, 24)].astimezone(ZoneInfo("Africa/Cairo")).isoformat() == "2026-04-24T01:00:00+03:00"


def test_a_jump_of_half_an_hour_is_followed_to_the_minute() -> None:
    instant = occurrence_on(date(2026, 10, 4), time(2, 15), "Australia/Lord_Howe")
    assert instant is not None
    assert instant.astimezone(ZoneInfo("Australia/Lord_Howe")).time() == time(2, 30)


def test_a_date_the_zone_left_out_has_no_nudge_and_its_neighbours_one_each() -> None:
    assert occurrence_on(date(2011, 12, 30), time(8, 30), "Pacific/Apia") is None
    days = [on for on, _ in instants(time(8, 30), "Pacific/Apia", date(2011, 12, 28), 4)]
    assert days == [date(2011, 12, 28), date(2011, 12, 29), date(2011, 12, 31), date(2012, 1, 1)]


def test_a_weekly_nudge_on_the_date_left_out_comes_the_week_after() -> None:
    after = datetime(2011, 12, 24, tzinfo=UTC)
    assert next_occurrence(after, time(8, 30), Days("5"), "Pacific/Apia")[0] == date(2012, 1, 6)


def test_a_date_the_zone_had_twice_has_one_nudge() -> None:
    days = [on for on, _ in instants(time(23, 30), "America/Juneau", date(1867, 10, 16), 5)]
    assert days == [date(1867, 10, 16) + number * DAY for number in range(5)]


def test_every_zone_has_exactly_one_nudge_a_day_around_every_clock_change() -> None:
    """All zones, every half hour of the day, three years: the days around each change, against a slow clock."""
    clocks = {oracle.changes(zone, FIRST, LAST): zone for zone in sorted(zones())}
    checked = 0
    for changes, zone in clocks.items():
        days = {datetime.fromtimestamp(at, UTC).date() for at, _ in changes[1:]} or {FIRST + 100 * DAY}
        for first in (day - 2 * DAY for day in days):
            clock = oracle.clock(changes, first - 3 * DAY, first + 8 * DAY)
            for minutes in HALF_HOURS:
                at = time(*divmod(minutes, 60))
                wanted = list(oracle.read(*clock, first, first + 4 * DAY, minutes))
                assert exhaustive.ours(zone, at, first, first + 4 * DAY) == wanted, (zone, at)
                checked += len(wanted)
    assert len(clocks) > 60
    assert checked > 20_000


@settings(deadline=None, max_examples=60)
@given(
    zone=st.sampled_from(sorted(zones())),
    minutes=st.integers(0, 24 * 60 - 1),
    first=st.dates(date(2026, 1, 1), date(2036, 1, 1)),
)
def test_any_minute_in_any_zone_gives_one_instant_a_date_always_later(zone: str, minutes: int, first: date) -> None:
    found = instants(time(*divmod(minutes, 60)), zone, first, 30)
    assert [on for on, _ in found] == [first + number * DAY for number in range(30)]
    assert all(earlier < later for (_, earlier), (_, later) in pairwise(found))


@settings(deadline=None, max_examples=40)
@given(
    zone=st.sampled_from(sorted(zones())),
    minutes=st.integers(0, 24 * 60 - 1),
    weekdays=st.sets(st.integers(1, 7), min_size=1),
    after=INSTANTS,
)
def test_the_next_occurrence_is_the_first_one_on_a_chosen_weekday(
    zone: str, minutes: int, weekdays: set[int], after: datetime
) -> None:
    at, days = time(*divmod(minutes, 60)), Days.of(weekdays)
    on, instant = next_occurrence(after, at, days, zone)
    assert instant > after
    assert on.isoweekday() in weekdays
    earlier = (on - number * DAY for number in range(1, 9))
    for day in earlier:
        was = occurrence_on(day, at, zone)
        assert day not in days or was is None or was <= after


@settings(deadline=None, max_examples=40)
@given(
    start=INSTANTS,
    away_for=st.timedeltas(timedelta(0), timedelta(days=40)),
    days=st.sampled_from([EVERY_DAY, WEEKDAYS, WEEKEND]),
    zone=st.sampled_from(["Europe/Paris", "America/Sao_Paulo", "Africa/Cairo", "Pacific/Auckland"]),
)
def test_catching_up_leaves_out_no_recent_date_and_ends_in_the_future(
    start: datetime, away_for: timedelta, days: Days, zone: str
) -> None:
    on, due_at = next_occurrence(start, time(0, 30), days, zone)
    now = due_at + away_for
    past, (next_on, next_at) = catch_up(on, due_at, time(0, 30), Rhythm(days), zone, now, timedelta(days=7))
    dates = [one for one, _ in past]
    assert dates == sorted(set(dates))
    assert all(now - timedelta(days=7) <= instant <= now for _, instant in past)
    assert next_at > now
    assert next_on not in dates
    wanted = [
        day
        for day in (on + number * DAY for number in range(60))
        if day in days and now - timedelta(days=7) < (occurrence_on(day, time(0, 30), zone) or start) <= now
    ]
    assert dates == wanted


def test_apschedulers_own_cron_skips_and_doubles_where_ours_does_not() -> None:
    """agronholm/apscheduler #606 and its kin: the reason why its triggers tick for us and decide nothing."""
    spring = "America/Havana", time(0, 30), date(2026, 3, 6), date(2026, 3, 11)  # the clock jumps from 00:00 to 01:00
    skipped = [on for on, _ in exhaustive.cron(*spring)]
    assert date(2026, 3, 8) not in skipped
    autumn = "Europe/Paris", time(2, 30), date(2026, 10, 23), date(2026, 10, 28)
    doubled = [on for on, _ in exhaustive.cron(*autumn)]
    assert doubled.count(date(2026, 10, 25)) == 2
    for zone, at, first, last in (spring, autumn):
        ours = [on for on, _ in exhaustive.ours(zone, at, first, last)]
        assert ours == [first + number * DAY for number in range(5)]


@pytest.mark.parametrize("name", ["", "Paris", "Mars/Olympus", "../etc/passwd", "/etc/passwd", "Europe", "\0"])
def test_a_name_of_no_zone_is_refused_in_one_way(name: str) -> None:
    with pytest.raises(UnknownZone):
        zone_of(name)
    assert name not in zones()


@pytest.mark.parametrize("iso", ["", "0", "8", "21", "11", "1 2", "lundi", "١"])
def test_weekdays_that_are_none_are_refused(iso: str) -> None:
    with pytest.raises(ValueError, match="weekdays"):
        Days(iso)


def test_weekdays_may_be_given_in_any_order() -> None:
    assert Days.of([7, 6, 7]) == WEEKEND
    assert WEEKDAYS.weekdays == (1, 2, 3, 4, 5)


@settings(deadline=None, max_examples=40)
@given(
    start=INSTANTS,
    days=st.sampled_from([EVERY_DAY, WEEKDAYS, WEEKEND]),
    gap=st.integers(1, 7),
    review=st.none() | st.integers(1, 7),
    zone=st.sampled_from(["Europe/Paris", "America/Sao_Paulo", "Pacific/Apia"]),
)
def test_a_rhythm_keeps_its_gap_but_for_the_day_of_the_review(
    start: datetime, days: Days, gap: int, review: int | None, zone: str
) -> None:
    rhythm = Rhythm(days, gap, review)
    last, after = rhythm.next(start, time(8, 30), zone, None)
    for _ in range(20):
        on, after = rhythm.next(after, time(8, 30), zone, last)
        assert on in rhythm
        assert (on - last).days >= gap or on.isoweekday() == review
        missed = [last + number * DAY for number in range(1, (on - last).days)]
        assert not any(day.isoweekday() == review or (day in days and (day - last).days >= gap) for day in missed)
        last = on


def test_every_other_day_and_once_a_week() -> None:
    monday = date(2026, 11, 23)
    after = datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert Rhythm(EVERY_DAY, 2).next(after, time(8), "Europe/Paris", monday)[0] == date(2026, 11, 25)
    assert Rhythm(EVERY_DAY, 7).next(after, time(8), "Europe/Paris", monday)[0] == date(2026, 11, 30)
    assert Rhythm(WEEKDAYS, 1, 7).next(after + 4 * DAY, time(8), "Europe/Paris", monday + 4 * DAY)[0].isoweekday() == 7
