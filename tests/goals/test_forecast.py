"""The forecast: robust to one bad number, honest about its range, silent when it cannot know."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.forecast import STALE_DAYS, Forecast, NoForecast, forecast
from bot.goals.pace import Point

START = date(2026, 11, 22)


def _day(number: int) -> date:
    return START + timedelta(days=number)


def _steady(days: int, per_day: int = 35, start: int = 1000) -> list[Point]:
    return [Point(_day(n), start + per_day * n) for n in range(days)]


def _foretold(points: list[Point], target: int) -> Forecast:
    found = forecast(points, target, max(point.on for point in points))
    assert isinstance(found, Forecast)
    return found


def test_steady_growth_leads_to_the_day_arithmetic_says_and_a_range_around_it() -> None:
    found = _foretold(_steady(11), 1000 + 35 * 60)
    assert found.per_day == pytest.approx(35)
    assert found.likely_on == _day(60)
    assert found.latest_on is not None
    assert _day(50) < found.earliest_on < found.likely_on < found.latest_on < _day(75)


@pytest.mark.parametrize("spoilt", range(1, 20))
def test_one_bad_number_barely_moves_it(spoilt: int) -> None:
    points = _steady(20)
    bad = points[spoilt]
    points[spoilt] = Point(bad.on, bad.count * 10)
    found = _foretold(points, 100_000)
    assert found.per_day == pytest.approx(35, rel=0.15)
    assert found.path[0].likely == pytest.approx(1000 + 35 * 19, rel=0.1)


def test_two_high_reports_in_a_row_are_news_and_not_a_mistake() -> None:
    points = [*_steady(15, per_day=2), Point(_day(15), 4000), Point(_day(16), 4030)]
    assert _foretold(points, 5000).path[0].likely == 4030


def test_reports_out_of_order_and_twice_a_day_say_the_same() -> None:
    points = _steady(11)
    shuffled = [Point(_day(3), 9), *reversed(points)]
    assert _foretold(shuffled, 5000) == _foretold(points, 5000)


def test_the_last_two_months_count_and_not_the_years_before() -> None:
    years = [Point(_day(n), 100) for n in range(0, 400, 10)]
    recent = [Point(_day(400 + n), 100 + 20 * n) for n in range(57)]
    assert _foretold(years + recent, 10_000).per_day == pytest.approx(20)


@pytest.mark.parametrize(
    ("points", "target", "why"),
    [
        ([], 100, NoForecast.TOO_FEW),
        (_steady(2), 5000, NoForecast.TOO_FEW),
        (_steady(3), 5000, NoForecast.TOO_FEW),
        (_steady(10, per_day=0), 5000, NoForecast.NOT_GROWING),
        (_steady(10, per_day=-3), 5000, NoForecast.NOT_GROWING),
        (_steady(10, per_day=1), 50_000, NoForecast.TOO_FAR),
        (_steady(10), 1200, NoForecast.REACHED),
    ],
)
def test_it_says_why_it_cannot_know(points: list[Point], target: int, why: NoForecast) -> None:
    assert forecast(points, target, _day(10)) is why


def test_reports_of_long_ago_foretell_nothing_and_no_date_lies_in_the_past() -> None:
    points = _steady(10)
    assert forecast(points, 9000, _day(9 + STALE_DAYS + 1)) is NoForecast.STALE
    found = forecast(points, 1400, _day(9 + STALE_DAYS))
    assert isinstance(found, Forecast)
    assert found.earliest_on == found.likely_on == _day(9 + STALE_DAYS)


@given(st.lists(st.integers(-500, 5000), min_size=3, max_size=40), st.integers(1, 10**7))
@settings(max_examples=150, deadline=None)
def test_the_range_holds_the_likely_date_and_the_path_leads_to_the_target(steps: list[int], target: int) -> None:
    points = [Point(_day(2 * n), max(int(count), 0)) for n, count in enumerate(np.cumsum(steps) + 1000)]
    found = forecast(points, target, points[-1].on)
    if isinstance(found, NoForecast):
        return
    assert points[-1].on <= found.earliest_on <= found.likely_on
    assert found.latest_on is None or found.likely_on <= found.latest_on
    assert all(look.low <= look.likely <= look.high for look in found.path)
    assert [look.on for look in found.path] == sorted({look.on for look in found.path})
    assert found.path[-1].high >= target


def test_eight_finishes_in_ten_fall_within_the_range() -> None:
    random, held, told = np.random.default_rng(7), 0, 0
    for _ in range(150):
        counts = 1000 + np.cumsum(random.normal(35, 25, 400).round()).astype(int)
        points = [Point(_day(n), int(counts[n])) for n in range(0, 28, 2)]
        target = points[-1].count + 2000
        found = forecast(points, target, points[-1].on)
        if isinstance(found, Forecast) and found.latest_on is not None:
            told += 1
            reached = _day(int(np.argmax(counts >= target)))
            held += found.earliest_on <= reached <= found.latest_on
    assert told > 140
    assert 0.7 <= held / told <= 0.92
