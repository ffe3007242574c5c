"""Whether a plan can be carried: never above a ceiling in any window, and the honest one that is offered instead."""

import math
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.feasibility import WAKING_HOURS, Feasible, TooFast, gross_a_day, hold, tightest
from bot.goals.limits import PRUDENT_A_DAY, Ceiling, Window
from bot.goals.pace import Plan, Stretch, effort_between
from bot.goals.platform import Platform
from bot.goals.rates import Rates

START = date(2026, 11, 22)
FIFTH = Rates(Fraction(1, 5))


def ceiling(value: int, window: Window, counts: str = "follows") -> Ceiling:
    return Ceiling(Platform.X, counts, value, window, "official", "https://example.org", START)


X_DAY, X_TOTAL = ceiling(400, Window.DAY), ceiling(5000, Window.TOTAL)
INVITATIONS = ceiling(100, Window.WEEK, "invitations")


def _plan(gain: int, days: int, *stretches: Stretch) -> Plan:
    return Plan(START, 1000, START + timedelta(days=days), 1000 + gain, stretches)


def _day(number: int) -> date:
    return START + timedelta(days=number)


def _weekends(days: int) -> tuple[Stretch, ...]:
    saturdays = [n for n in range(1, days + 1) if _day(n).isoweekday() == 6]
    return tuple(Stretch(_day(n), _day(n + 1), 0) for n in saturdays)


def test_a_gentle_plan_is_feasible_and_says_how_much_of_the_ceiling_it_leaves() -> None:
    found = hold(_plan(400, 100), FIFTH, [X_DAY])
    assert found == Feasible(Fraction(20), 2000, 0.95)


def test_without_a_ceiling_only_prudence_speaks() -> None:
    assert hold(_plan(800, 100), FIFTH, []) == Feasible(Fraction(40), 4000, None)
    found = hold(_plan(900, 100), FIFTH, [])
    assert isinstance(found, TooFast)
    assert found.may_be_kept
    assert found.later == _plan(900, 113)
    assert found.less == _plan(800, 100)


def test_a_plan_above_a_ceiling_says_which_and_may_not_be_kept() -> None:
    found = hold(_plan(10_000, 100), FIFTH, [X_DAY, ceiling(30, Window.HOUR)])
    assert isinstance(found, TooFast)
    assert (found.gross, found.ceiling, found.may_be_kept) == (Fraction(500), ceiling(30, Window.HOUR), False)


def test_the_honest_pace_keeps_to_the_week_as_well_as_to_prudence() -> None:
    found = hold(_plan(500, 90), FIFTH, [INVITATIONS])
    assert isinstance(found, TooFast)
    assert found.ceiling == INVITATIONS
    assert found.later is not None
    assert found.later.due_on == _day(175)  # 100 a week at one in five is 20 a week
    assert gross_a_day(found.later, FIFTH) * 7 <= 100


def test_days_off_leave_the_other_days_their_share_of_a_weekly_ceiling() -> None:
    weekdays_only = hold(_plan(200, 70, *_weekends(3700)), FIFTH, [INVITATIONS])
    assert isinstance(weekdays_only, Feasible)
    assert weekdays_only.gross == 20


def test_a_total_is_said_and_stops_nothing() -> None:
    found = hold(_plan(1200, 365), FIFTH, [X_DAY, X_TOTAL])
    assert isinstance(found, Feasible)
    assert (found.accounts, found.beyond) == (6000, X_TOTAL)
    network = ceiling(5000, Window.TOTAL, "friends")
    assert hold(Plan(START, 4990, _day(365), 5001), FIFTH, [network]).beyond == network
    assert hold(Plan(START, 4990, _day(365), 5000), FIFTH, [network]).beyond is None


def test_the_tightest_ceiling_is_the_one_that_allows_fewest_day_after_day() -> None:
    day, week, hour = ceiling(40, Window.DAY), ceiling(100, Window.WEEK), ceiling(2, Window.HOUR)
    assert tightest([day, week, hour, ceiling(1, Window.TOTAL), ceiling(1, Window.DAY, "posts")]) == (
        Fraction(100, 7),
        week,
    )
    assert tightest([day, hour]) == (Fraction(24), hour)
    assert tightest([]) is None


def test_what_comes_by_itself_need_not_be_reached_out_for() -> None:
    assert hold(_plan(900, 100), Rates(Fraction(1, 5), Fraction(9)), [X_DAY]) == Feasible(Fraction(0), 0, 1.0)


def test_where_more_leave_than_reaching_out_can_bring_there_is_no_honest_plan() -> None:
    found = hold(_plan(900, 100), Rates(Fraction(1, 100), Fraction(-1)), [X_DAY])
    assert isinstance(found, TooFast)
    assert (found.later, found.less) == (None, None)


plans = st.builds(
    lambda gain, days, first, length, effort: _plan(gain, days, Stretch(_day(first), _day(first + length), effort)),
    st.integers(1, 1500),
    st.integers(1, 60),
    st.integers(1, 40),
    st.integers(0, 12),
    st.sampled_from([0, 25, 50, 100]),
).filter(lambda plan: effort_between(plan, START, plan.due_on) > 0)
rates = st.builds(Rates, st.fractions(Fraction(1, 20), 1, max_denominator=20), st.fractions(-2, 2, max_denominator=4))
limits = st.lists(
    st.builds(ceiling, st.integers(1, 300), st.sampled_from([Window.HOUR, Window.DAY, Window.WEEK, Window.MONTH])),
    max_size=3,
)


def _hours(plan: Plan, rates: Rates) -> list[int]:
    """Whole accounts reached out to in each waking hour of the plan, as somebody keeping exactly to it would."""
    gross, done, found = gross_a_day(plan, rates), Fraction(0), []
    for number in range(1, plan.days + 1):
        effort = effort_between(plan, _day(number - 1), _day(number))
        for _ in range(WAKING_HOURS):
            before, done = done, done + gross * effort / 100 / WAKING_HOURS
            found.append(math.ceil(done) - math.ceil(before))
    return found


def _most_in_any_window(hours: list[int], window: Window) -> int:
    length = {Window.HOUR: 1, Window.DAY: WAKING_HOURS, Window.WEEK: 7 * WAKING_HOURS}.get(window, 30 * WAKING_HOURS)
    sums = [0]
    for count in hours:
        sums.append(sums[-1] + count)
    return max(sums[min(n + length, len(hours))] - sums[n] for n in range(len(hours)))


@given(plans, rates, limits)
@settings(deadline=None, max_examples=120)
def test_no_plan_that_is_kept_or_offered_is_above_a_ceiling_in_any_window(
    plan: Plan, own: Rates, ceilings: list[Ceiling]
) -> None:
    found = hold(plan, own, ceilings)
    kept = [plan] if isinstance(found, Feasible) or found.may_be_kept else []
    offered = [one for one in (found.later, found.less) if one] if isinstance(found, TooFast) else []
    for one in [*kept, *(each for each in offered if each.days < 120)]:
        hours = _hours(one, own)
        for limit in ceilings:
            assert _most_in_any_window(hours, limit.window) <= limit.value
    for one in offered:
        assert gross_a_day(one, own) <= PRUDENT_A_DAY


@given(plans, rates, limits)
@settings(deadline=None, max_examples=80)
def test_what_is_offered_is_feasible_and_never_sooner_nor_more(plan: Plan, own: Rates, ceilings: list[Ceiling]) -> None:
    found = hold(plan, own, ceilings)
    if not isinstance(found, TooFast):
        return
    for one in (found.later, found.less):
        assert one is None or isinstance(hold(one, own, ceilings), Feasible)
    assert found.later is None or (found.later.target == plan.target and found.later.due_on > plan.due_on)
    assert found.less is None or (found.less.due_on == plan.due_on and found.less.target < plan.target)


@given(st.integers(100, 3000), st.integers(40, 100), rates.filter(lambda own: own.unasked == 0), limits)
@settings(deadline=None, max_examples=80)
def test_no_sooner_date_would_have_been_honest(gain: int, days: int, own: Rates, ceilings: list[Ceiling]) -> None:
    found = hold(_plan(gain, days), own, ceilings)
    if isinstance(found, TooFast) and found.later:
        sooner = _plan(gain, found.later.days - 1)
        assert isinstance(hold(sooner, own, ceilings), TooFast)


@given(plans, rates)
def test_more_followers_never_take_fewer_accounts(plan: Plan, own: Rates) -> None:
    more = [Plan(START, 1000, plan.due_on, plan.target + n, plan.stretches) for n in (0, 1, 50)]
    assert all(gross_a_day(one, own) <= gross_a_day(other, own) for one, other in pairwise(more))
