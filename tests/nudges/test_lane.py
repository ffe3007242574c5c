"""The lane: never faster than the rate, never stuck, at rest when Telegram asks."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nudges import lane
from bot.nudges.tables import Lane

NOW = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def empty() -> Lane:
    return Lane(id=1, tokens=0.0, refilled_at=NOW)


@settings(deadline=None, max_examples=60)
@given(st.floats(0.1, 100), st.lists(st.floats(0, 20), min_size=1, max_size=60))
def test_over_any_time_it_gives_out_no_more_than_the_rate_and_one_bucket(rate: float, gaps: list[float]) -> None:
    bucket, now, taken = empty(), NOW, 0
    for gap in gaps:
        now += timedelta(seconds=gap)
        free = lane.refill(bucket, rate, now)
        bucket.tokens -= free
        taken += free
    assert taken <= rate * (now - NOW).total_seconds() + lane.capacity(rate) + 1e-6


@pytest.mark.parametrize("rate", [0.2, 1, 25])
def test_after_the_wait_it_says_something_may_be_sent(rate: float) -> None:
    bucket = empty()
    assert lane.refill(bucket, rate, NOW) == 0
    assert lane.refill(bucket, rate, NOW + lane.wait(bucket, rate, NOW)) >= 1


def test_a_replica_whose_clock_is_behind_takes_nothing_from_the_future() -> None:
    bucket = empty()
    assert lane.refill(bucket, 10, NOW + 5 * SECOND) == 10
    bucket.tokens = 0
    assert lane.refill(bucket, 10, NOW) == 0
    assert bucket.refilled_at == NOW + 5 * SECOND


def test_a_clock_moved_far_back_does_not_stop_it() -> None:
    bucket = empty()
    lane.refill(bucket, 10, NOW + timedelta(days=30))
    bucket.tokens = 0
    lane.halt(bucket, NOW + timedelta(days=30), 10 * SECOND)
    lane.refill(bucket, 10, NOW)
    assert lane.refill(bucket, 10, NOW + SECOND) == 10


def test_it_rests_as_long_as_telegram_asks_and_never_shorter() -> None:
    bucket = empty()
    lane.halt(bucket, NOW, 40 * SECOND)
    assert lane.halt(bucket, NOW + SECOND, 5 * SECOND) == NOW + 40 * SECOND
    assert lane.refill(bucket, 10, NOW + 39 * SECOND) == 0
    assert lane.wait(bucket, 10, NOW + 39 * SECOND) == SECOND
    assert lane.refill(bucket, 10, NOW + 40 * SECOND) == 10
