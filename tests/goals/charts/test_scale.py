"""The marks beside a chart: few, round, true to the number, and written as each language writes them."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.charts import scale
from bot.goals.forecast import Forecast
from bot.goals.pace import Plan, Point

TODAY = date(2026, 11, 22)
PLAN = Plan(TODAY, 1000, TODAY + timedelta(days=100), 2000)


def _day(number: int) -> date:
    return TODAY + timedelta(days=number)


def _forecast(likely: int, latest: int | None) -> Forecast:
    return Forecast(10, _day(50), _day(likely), None if latest is None else _day(latest), ())


@given(st.integers(0, 10**10), st.integers(1, 10**10))
@settings(max_examples=200, deadline=None)
def test_there_are_at_most_six_round_counts_and_at_least_one_when_there_is_room(low: int, span: int) -> None:
    marks = scale.count_marks(low, low + span)
    assert len(marks) <= 6
    assert all(low <= mark <= low + span for mark in marks)
    assert len({after - before for before, after in pairwise(marks)}) <= 1
    assert marks or span < 10


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(1, 6000))
@settings(max_examples=200, deadline=None)
def test_there_are_two_to_five_days_within_the_window(first_on: date, days: int) -> None:
    last_on = first_on + timedelta(days=days)
    marks = scale.day_marks(first_on, last_on)
    assert 2 <= len(marks) <= 5
    assert list(marks) == sorted(set(marks))
    assert first_on <= marks[0]
    assert marks[-1] <= last_on


@pytest.mark.parametrize(
    ("marks", "french", "english"),
    [
        ((3000, 3500, 4000), ["3\u202f000", "3\u202f500", "4\u202f000"], ["3,000", "3,500", "4,000"]),
        ((0, 5000, 10_000), ["0", "5\xa0k", "10\xa0k"], ["0", "5K", "10K"]),
        ((7500, 10_000, 12_500), ["7,5\xa0k", "10\xa0k", "12,5\xa0k"], ["7.5K", "10K", "12.5K"]),
        ((1_000_000, 1_000_200), ["1\u202f000\u202f000", "1\u202f000\u202f200"], ["1,000,000", "1,000,200"]),
        ((9_250_000_000, 9_500_000_000), ["9,25\xa0Md", "9,5\xa0Md"], ["9.25B", "9.5B"]),
    ],
)
def test_counts_are_short_where_that_loses_nothing(
    marks: tuple[int, ...], french: list[str], english: list[str]
) -> None:
    assert scale.count_labels(marks, "fr") == french
    assert scale.count_labels(marks, "en") == english


def test_months_carry_their_year_where_it_changes() -> None:
    marks = (date(2026, 11, 1), date(2027, 1, 1), date(2027, 3, 1))
    assert scale.day_labels(marks, "fr") == ["nov.\n2026", "janv.\n2027", "mars"]
    assert scale.day_labels(marks, "en") == ["Nov\n2026", "Jan\n2027", "Mar"]
    assert scale.day_labels((_day(0), _day(3)), "en") == ["22 Nov", "25 Nov"]


def test_a_day_far_away_carries_its_year_and_a_french_first_its_er() -> None:
    assert scale.day(date(2027, 6, 30), TODAY, "en") == "30 Jun"
    assert scale.day(date(2028, 6, 30), TODAY, "fr") == "30 juin 2028"
    assert scale.day(date(2027, 3, 1), TODAY, "fr") == "1er mars"
    assert scale.day(date(2027, 3, 1), TODAY, "en") == "1 Mar"


def test_the_window_follows_a_late_forecast_only_so_far() -> None:
    assert scale.window(PLAN, [Point(TODAY, 1000)], None, TODAY).last_on == _day(100)
    assert scale.window(PLAN, [Point(TODAY, 1000)], _forecast(120, 130), TODAY).last_on == _day(130)
    assert scale.window(PLAN, [Point(TODAY, 1000)], _forecast(120, None), TODAY).last_on == _day(120)
    assert scale.window(PLAN, [Point(TODAY, 1000)], _forecast(900, 2000), TODAY).last_on == _day(160)


def test_a_lone_absurd_report_does_not_flatten_the_rest_unless_it_is_the_last() -> None:
    spike, last = Point(_day(5), 10**6), Point(_day(9), 1090)
    assert scale.window(PLAN, [Point(TODAY, 1000), spike, last], None, _day(9)).high < 2200
    assert scale.window(PLAN, [Point(TODAY, 1000), spike], None, _day(9)).high > 10**6
