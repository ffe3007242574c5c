"""When somebody is due, and who is due on a day."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from bot.contacts.cadence import LONGEST_DAYS, MOST_A_DAY, Cadence, Tier, in_order, who_is_due

TODAY = date(2026, 11, 22)
days = st.integers(-400, 400).map(lambda number: TODAY + timedelta(days=number))
cadences = st.builds(Cadence, st.integers(1, LONGEST_DAYS), days, st.none() | days)


@dataclass(frozen=True)
class Somebody:
    cadence: Cadence


crowds = st.lists(st.builds(Somebody, cadences), max_size=20)


def _ago(number: int, every_days: int = 14) -> Somebody:
    return Somebody(Cadence(every_days, TODAY - timedelta(days=number)))


def test_the_tiers_are_two_weeks_a_month_and_three() -> None:
    assert [tier.days for tier in Tier] == [14, 30, 90]


def test_somebody_is_due_from_the_day_the_cadence_ends() -> None:
    assert not _ago(13).cadence.is_due(TODAY)
    assert _ago(14).cadence.is_due(TODAY)
    assert _ago(14).cadence.due_on == TODAY


def test_who_is_put_off_is_not_due_before_and_then_as_late_as_ever() -> None:
    put_off = Cadence(14, TODAY - timedelta(days=28), TODAY + timedelta(days=3))
    assert not put_off.is_due(TODAY + timedelta(days=2))
    assert put_off.is_due(TODAY + timedelta(days=3))
    assert put_off.lateness(TODAY) == 2


def test_the_latest_relative_to_their_cadence_come_first() -> None:
    light, close, regular, early = _ago(100, 90), _ago(20, 14), _ago(60, 30), _ago(3, 14)
    assert who_is_due([light, early, close, regular], TODAY) == [regular, close, light]
    assert in_order([early, light], TODAY) == [light, early]


@given(cadences, days)
def test_due_is_a_day_that_comes_once_and_stays(cadence: Cadence, on: date) -> None:
    assert cadence.is_due(on) == (on >= cadence.due_on)
    assert cadence.is_due(cadence.due_on)
    assert not cadence.is_due(cadence.due_on - timedelta(days=1))
    assert cadence.due_on > cadence.last_on
    assert cadence.due_on == (cadence.resumes_on or date.min) or (cadence.due_on - cadence.last_on).days == (
        cadence.every_days
    )


@given(cadences, days)
def test_a_contact_today_starts_the_clock_again_whatever_was_planned(cadence: Cadence, on: date) -> None:
    again = Cadence(cadence.every_days, on)
    assert again.due_on == on + timedelta(days=cadence.every_days)
    assert again.days_since(on) == 0
    assert again.lateness(again.due_on) == 1


@given(cadences, days)
def test_days_since_are_never_negative(cadence: Cadence, on: date) -> None:
    assert cadence.days_since(on) >= 0
    assert cadence.lateness(on) == Fraction(cadence.days_since(on), cadence.every_days)


@given(crowds, days)
def test_at_most_three_are_named_and_nobody_later_is_left_out(crowd: list[Somebody], on: date) -> None:
    named = who_is_due(crowd, on)
    due = [one for one in crowd if one.cadence.is_due(on)]
    assert len(named) == min(len(due), MOST_A_DAY)
    assert all(one.cadence.is_due(on) for one in named)
    left_out = list(due)
    for one in named:
        left_out.remove(one)
    least = min((one.cadence.lateness(on) for one in named), default=Fraction(0))
    assert all(one.cadence.lateness(on) <= least for one in left_out)


@given(crowds, days)
def test_the_order_keeps_everybody_and_puts_who_is_due_first(crowd: list[Somebody], on: date) -> None:
    ordered = in_order(crowd, on)
    assert sorted(map(repr, ordered)) == sorted(map(repr, crowd))
    waiting = [not one.cadence.is_due(on) for one in ordered]
    assert waiting == sorted(waiting)
    assert ordered[:MOST_A_DAY][: waiting.count(False)] == who_is_due(crowd, on)
