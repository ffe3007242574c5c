"""The clock that can be moved."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox import MovableClock

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_it_tells_real_aware_time_until_it_is_moved() -> None:
    before = datetime.now(UTC)
    told = MovableClock()()
    assert before <= told <= datetime.now(UTC)
    assert told.tzinfo is UTC


@given(
    st.datetimes(
        min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
        max_value=datetime(2100, 1, 1),  # noqa: DTZ001
        timezones=st.timezones(),
        allow_imaginary=False,
    )
)
def test_it_stands_where_it_was_moved_and_runs_on(instant: datetime) -> None:
    real = [NOON]
    clock = MovableClock(lambda: real[0])
    clock.move_to(instant)
    assert clock() == instant.astimezone(UTC)
    real[0] += timedelta(minutes=5)
    assert clock() == instant.astimezone(UTC) + timedelta(minutes=5)
    assert clock().tzinfo is UTC


def test_it_advances_by_a_duration() -> None:
    clock = MovableClock(lambda: NOON)
    clock.advance(timedelta(days=1))
    clock.advance(timedelta(hours=-1))
    assert clock() == NOON + timedelta(hours=23)
    assert clock.ahead == timedelta(hours=23)


def test_it_refuses_an_instant_without_a_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        MovableClock().move_to(datetime(2026, 11, 22))  # noqa: DTZ001 - the mistake under test


def test_it_takes_an_instant_of_any_zone() -> None:
    clock = MovableClock(lambda: NOON)
    clock.move_to(datetime(2026, 11, 23, 8, 30, tzinfo=timezone(timedelta(hours=1))))
    assert clock() == datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
