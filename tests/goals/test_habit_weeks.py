"""A habit week by week: kept, missed, off, unknown, still open."""

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.habit import Aim, Asked, Done, Period, Sense, standing_of
from bot.goals.habit_weeks import MOST_WEEKS, Mark, tally, weeks_of

MONDAY = date(2026, 11, 2)
DAY = timedelta(days=1)


def _aim(sense: Sense = Sense.AT_LEAST, period: Period = Period.DAY, amount: int = 2) -> Aim:
    return Aim(sense, period, (Asked(date.min, amount),))


def _never(_on: date) -> bool:
    return False


def test_each_day_has_its_mark_and_days_before_or_to_come_have_none() -> None:
    reports = [Done(MONDAY + DAY, 2), Done(MONDAY + 2 * DAY, 1)]
    (week,) = weeks_of(_aim(), MONDAY + DAY, reports, MONDAY + 5 * DAY, lambda on: on == MONDAY + 4 * DAY)
    assert week.monday == MONDAY
    assert week.marks == (None, Mark.KEPT, Mark.MISSED, Mark.UNKNOWN, Mark.OFF, Mark.OPEN, None)


def test_today_is_open_until_it_is_done_or_overdone() -> None:
    def today(sense: Sense, amount: int) -> Mark | None:
        return weeks_of(_aim(sense), MONDAY, [Done(MONDAY, amount)], MONDAY, _never)[-1].marks[0]

    assert [today(Sense.AT_LEAST, amount) for amount in (1, 2)] == [Mark.OPEN, Mark.KEPT]
    assert [today(Sense.AT_MOST, amount) for amount in (2, 3)] == [Mark.OPEN, Mark.MISSED]


def test_a_day_off_on_which_it_was_done_all_the_same_is_kept() -> None:
    (week,) = weeks_of(_aim(), MONDAY, [Done(MONDAY, 2)], MONDAY + DAY, lambda on: on == MONDAY)
    assert week.marks[:2] == (Mark.KEPT, Mark.OPEN)


def test_a_weekly_habit_has_a_mark_a_week_and_twelve_weeks_are_shown() -> None:
    reports = [Done(MONDAY - 7 * n * DAY, n % 3) for n in range(1, 30)]
    weeks = weeks_of(_aim(period=Period.WEEK), MONDAY - 300 * DAY, reports, MONDAY, _never)
    assert len(weeks) == MOST_WEEKS
    assert [week.marks for week in weeks[-4:]] == [(Mark.MISSED,), (Mark.KEPT,), (Mark.MISSED,), (Mark.OPEN,)]


@given(
    st.sampled_from(Sense),
    st.sampled_from(Period),
    st.dictionaries(st.integers(0, 70), st.integers(0, 5), max_size=40),
    st.integers(0, 70),
    st.sets(st.integers(0, 70), max_size=20),
)
@settings(max_examples=100, deadline=None)
def test_the_marks_say_what_the_standing_says(
    sense: Sense, period: Period, reports: dict[int, int], day: int, off: set[int]
) -> None:
    told = [Done(MONDAY + n * DAY, amount) for n, amount in reports.items()]
    is_off: Callable[[date], bool] = lambda on: (on - MONDAY).days in off  # noqa: E731 - a name for its type
    today = MONDAY + day * DAY
    marks = tally(weeks_of(_aim(sense, period), MONDAY, told, today, is_off))
    now_is = standing_of(_aim(sense, period), MONDAY, told, today, is_off)
    settled = sense is Sense.AT_LEAST and now_is.is_met, sense is Sense.AT_MOST and now_is.over > 0
    assert marks[Mark.KEPT] == now_is.kept + settled[0]
    assert marks[Mark.MISSED] == now_is.known - now_is.kept + settled[1]
    assert marks[Mark.OPEN] <= 1
