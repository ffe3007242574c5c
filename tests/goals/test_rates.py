"""Gross and net: rates measured from reports and outreach, and the way from one to the other."""

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.pace import Point
from bot.goals.platform import Platform
from bot.goals.rates import (
    ACCEPTED,
    ENOUGH_ACCOUNTS,
    FOLLOW_BACK,
    LEAST_FOLLOW_BACK,
    LOOKED_AT_DAYS,
    Measured,
    Rates,
    library_rates,
    rates_of,
)

TODAY = date(2026, 11, 22)
shares = st.fractions(Fraction(1, 100), 1, max_denominator=100)
paces = st.fractions(-50, 50, max_denominator=10)


def _day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def _grown(per_day: list[int], start: int = 1000) -> list[Point]:
    """A report a day up to today, gaining so much each day."""
    points, count = [Point(_day(len(per_day)), start)], start
    for ago, gained in zip(range(len(per_day) - 1, -1, -1), per_day, strict=True):
        count += gained
        points.append(Point(_day(ago), count))
    return points


def test_until_there_is_enough_the_library_speaks() -> None:
    assert rates_of([], {}, Platform.X, TODAY) == library_rates(Platform.X) == Rates(FOLLOW_BACK)
    assert rates_of([], {}, Platform.LINKEDIN, TODAY) == Rates(ACCEPTED)
    few_days = rates_of(_grown([4] * 13), {_day(n): 20 for n in range(13)}, Platform.X, TODAY)
    few_accounts = rates_of(_grown([1] * 20), {_day(n): 2 for n in range(20)}, Platform.X, TODAY)
    assert few_days == few_accounts == Rates(FOLLOW_BACK)


def test_accounts_and_reports_over_two_weeks_give_a_rate_of_ones_own() -> None:
    found = rates_of(_grown([3] * 20), {_day(n): 20 for n in range(20)}, Platform.X, TODAY)
    assert found == Rates(Fraction(60, 400), measured=Measured(20, 400, 60))


def test_quiet_weeks_tell_what_comes_by_itself_and_it_is_taken_out() -> None:
    quiet_then_busy = [2] * 20 + [7] * 20
    found = rates_of(_grown(quiet_then_busy), {_day(n): 25 for n in range(20)}, Platform.X, TODAY)
    assert (found.unasked, found.quiet_days, found.follow_back) == (Fraction(2), 20, Fraction(1, 5))


def test_losses_are_measured_and_the_rate_is_the_higher_for_them() -> None:
    leaving = [-1] * 20 + [4] * 20
    found = rates_of(_grown(leaving), {_day(n): 25 for n in range(20)}, Platform.X, TODAY)
    assert (found.unasked, found.follow_back) == (Fraction(-1), Fraction(1, 5))
    assert found.gross(Fraction(4)) == 25


def test_old_weeks_and_days_to_come_do_not_count() -> None:
    long_ago = [Point(_day(LOOKED_AT_DAYS + 30 - n), 1000 + 90 * n) for n in range(25)]
    tomorrow = [Point(TODAY + timedelta(days=1), 10)]
    assert rates_of([*long_ago, *tomorrow], {}, Platform.X, TODAY) == Rates(FOLLOW_BACK)


def test_accounts_that_brought_nobody_do_not_divide_by_nothing() -> None:
    found = rates_of(_grown([-3] * 20), {_day(n): 20 for n in range(20)}, Platform.X, TODAY)
    assert found.follow_back == LEAST_FOLLOW_BACK
    assert found.gross(Fraction(1)) == 100


@given(shares, paces, st.fractions(0, 500, max_denominator=10))
def test_gross_becomes_net_and_gross_again(follow_back: Fraction, unasked: Fraction, gross: Fraction) -> None:
    rates = Rates(follow_back, unasked)
    assert rates.gross(rates.net(gross)) == gross


@given(shares, paces, paces, paces)
def test_more_net_never_takes_less_gross_and_gross_is_never_below_nothing(
    follow_back: Fraction, unasked: Fraction, one: Fraction, other: Fraction
) -> None:
    rates = Rates(follow_back, unasked)
    low, high = sorted((one, other))
    assert 0 <= rates.gross(low) <= rates.gross(high)


@given(st.integers(1, 20), st.integers(-3, 5), st.integers(1, 6))
@settings(deadline=None)
def test_a_life_at_known_rates_is_measured_as_it_was(in_twenty: int, unasked: int, batches: int) -> None:
    accounts = 20 * batches
    busy = in_twenty * batches + unasked
    reports = _grown([unasked] * 20 + [busy] * 20)
    found = rates_of(reports, {_day(n): accounts for n in range(20)}, Platform.X, TODAY)
    assert 20 * accounts >= ENOUGH_ACCOUNTS
    assert (found.follow_back, found.unasked) == (Fraction(in_twenty, 20), Fraction(unasked))
