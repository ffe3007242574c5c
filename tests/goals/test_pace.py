"""The arithmetic of plans: two of three give the third, and the buffer is what a day-by-day count says."""

import math
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.line import is_off
from bot.goals.pace import (
    LARGEST_COUNT,
    LONGEST_DAYS,
    Plan,
    PlanProblem,
    PlanProblemKind,
    Point,
    Stretch,
    buffer_days,
    complete,
    effort_between,
    latest_by_day,
    line_at,
    required_pace,
    todays_minimum,
)

START = date(2026, 11, 22)
counts = st.integers(0, 10**9)
spans = st.integers(1, LONGEST_DAYS)


@st.composite
def plans(draw: st.DrawFn, longest: int = 200) -> Plan:
    start, climb = draw(st.integers(0, 10**6)), draw(st.integers(1, 10**5))
    days = draw(st.integers(1, longest))
    stretches, day = [], 1
    while draw(st.booleans()) and day < days:
        first = draw(st.integers(day, days))
        last = draw(st.integers(first, min(first + 10, days + 5)))
        stretches.append(Stretch(_day(first), _day(last), draw(st.sampled_from([0, 25, 50, 150]))))
        day = last + 1
    plan = Plan(START, start, _day(days), start + climb, tuple(stretches))
    return plan if effort_between(plan, START, plan.due_on) > 0 else Plan(START, start, _day(days), start + climb)


def _day(number: int) -> date:
    return START + timedelta(days=number)


def _plan(start: int = 3200, target: int = 5000, days: int = 100) -> Plan:
    return Plan(START, start, _day(days), target)


def _made(
    start: int = 3200, target: int | None = None, due_on: date | None = None, per_day: float | None = None
) -> Plan | PlanProblem:
    return complete(start_on=START, start=start, target=target, due_on=due_on, per_day=per_day)


@given(counts, st.integers(1, 10**9), spans)
@settings(max_examples=150, deadline=None)
def test_it_finds_the_date_again_from_the_pace_of_a_target_and_a_date(start: int, climb: int, days: int) -> None:
    plan = complete(start_on=START, start=start, target=start + climb, due_on=_day(days))
    assert isinstance(plan, Plan)
    assert complete(start_on=START, start=start, target=plan.target, per_day=plan.per_day) == plan


@given(counts, st.integers(1, 10**9), spans)
@settings(max_examples=150, deadline=None)
def test_it_finds_the_target_again_from_the_pace_of_a_target_and_a_date(start: int, climb: int, days: int) -> None:
    plan = complete(start_on=START, start=start, target=start + climb, due_on=_day(days))
    assert isinstance(plan, Plan)
    assert complete(start_on=START, start=start, due_on=plan.due_on, per_day=plan.per_day) == plan
    assert complete(start_on=START, start=start, target=plan.target, due_on=plan.due_on, per_day=plan.per_day) == plan


@given(counts, st.integers(1, 10**6), st.fractions(Fraction(1, 30), 10**4, max_denominator=31))
@settings(max_examples=150, deadline=None)
def test_it_is_due_on_the_first_day_the_pace_reaches_the_target(start: int, climb: int, pace: Fraction) -> None:
    plan = complete(start_on=START, start=start, target=start + climb, per_day=pace)
    if isinstance(plan, PlanProblem):
        assert plan.kind is PlanProblemKind.TOO_FAR
        assert climb / pace > LONGEST_DAYS
        return
    assert pace * plan.days >= climb > pace * (plan.days - 1)


def test_it_takes_a_weekly_pace_for_what_it_is() -> None:
    plan = complete(start_on=START, start=0, target=2000, per_day=200 / 7)
    assert isinstance(plan, Plan)
    assert plan.days == 70


def test_three_values_that_agree_make_a_plan_and_three_that_do_not_say_what_the_pace_leads_to() -> None:
    agreeing = complete(start_on=START, start=3200, target=5000, due_on=_day(51), per_day=35)
    assert agreeing == Plan(START, 3200, _day(51), 5000)
    problem = complete(start_on=START, start=3200, target=5000, due_on=_day(100), per_day=35)
    assert problem == PlanProblem(PlanProblemKind.CONFLICT, implied_on=_day(52))


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (_made(target=5000), PlanProblemKind.TOO_LITTLE),
        (_made(), PlanProblemKind.TOO_LITTLE),
        (_made(target=3200, due_on=_day(9)), PlanProblemKind.TARGET_NOT_ABOVE),
        (_made(target=100, per_day=3), PlanProblemKind.TARGET_NOT_ABOVE),
        (_made(target=5000, due_on=START), PlanProblemKind.DATE_NOT_AHEAD),
        (_made(target=5000, due_on=_day(-1)), PlanProblemKind.DATE_NOT_AHEAD),
        (_made(target=5000, due_on=_day(LONGEST_DAYS + 1)), PlanProblemKind.TOO_FAR),
        (_made(target=5000, due_on=date.max), PlanProblemKind.TOO_FAR),
        (_made(target=5000, per_day=1e-300), PlanProblemKind.TOO_FAR),
        (_made(target=5000, per_day=0), PlanProblemKind.PACE_NOT_POSITIVE),
        (_made(target=5000, per_day=-35.0), PlanProblemKind.PACE_NOT_POSITIVE),
        (_made(target=5000, per_day=math.nan), PlanProblemKind.PACE_NOT_POSITIVE),
        (_made(target=5000, per_day=math.inf), PlanProblemKind.TOO_LARGE),
        (_made(target=10**12, due_on=_day(9)), PlanProblemKind.TOO_LARGE),
        (_made(due_on=_day(3000), per_day=10**9), PlanProblemKind.TOO_LARGE),
        (_made(due_on=_day(3), per_day=0.1), PlanProblemKind.TARGET_NOT_ABOVE),
        (_made(target=-5, due_on=_day(9)), PlanProblemKind.NEGATIVE),
        (_made(start=-1, target=5000, due_on=_day(9)), PlanProblemKind.NEGATIVE),
        (_made(start=10**11, target=10**12, due_on=_day(9)), PlanProblemKind.TOO_LARGE),
    ],
)
def test_it_says_why_there_is_no_plan(made: Plan | PlanProblem, kind: PlanProblemKind) -> None:
    assert made == PlanProblem(kind)


@given(plans(), st.integers(-20, 220))
@settings(max_examples=150, deadline=None)
def test_the_line_rises_from_the_start_to_the_target_and_nowhere_else(plan: Plan, number: int) -> None:
    today, tomorrow = line_at(plan, _day(number)), line_at(plan, _day(number + 1))
    assert plan.start <= today <= tomorrow <= plan.target
    assert line_at(plan, plan.start_on) == plan.start
    assert line_at(plan, plan.due_on) == plan.target


@given(plans(), st.integers(1, 200), st.data())
@settings(max_examples=200, deadline=None)
def test_the_buffer_is_what_counting_day_by_day_gives(plan: Plan, number: int, data: st.DataObject) -> None:
    on = min(_day(number), plan.due_on)
    count = data.draw(st.integers(plan.start, plan.target - 1))
    safe = 0
    while on + timedelta(days=safe) <= plan.due_on and line_at(plan, on + timedelta(days=safe)) <= count:
        safe += 1
    missed, day = 0, on - timedelta(days=1)
    while line_at(plan, day) > count:
        missed += not is_off(plan, day)
        day -= timedelta(days=1)
    assert buffer_days(plan, count, on) == (safe or -missed)


@given(plans(), st.integers(1, 200), st.integers(0, 2 * 10**6))
@settings(max_examples=150, deadline=None)
def test_a_day_asks_for_something_exactly_when_no_buffer_is_left_and_it_is_not_off(
    plan: Plan, number: int, count: int
) -> None:
    on = min(_day(number), plan.due_on)
    assert (todays_minimum(plan, count, on) == 0) == (buffer_days(plan, count, on) > 0 or is_off(plan, on))


@given(plans(), st.integers(0, 200), st.integers(0, 2 * 10**6))
@settings(max_examples=150, deadline=None)
def test_the_required_pace_kept_to_the_end_reaches_the_target(plan: Plan, number: int, count: int) -> None:
    on = _day(number)
    pace = required_pace(plan, count, on)
    effort = effort_between(plan, on, plan.due_on)
    if count >= plan.target:
        assert pace == 0
    elif effort == 0:
        assert pace is None
    else:
        assert pace is not None
        assert count + pace * effort / 100 == pytest.approx(plan.target)


def test_someone_on_the_line_needs_one_day_of_pace_each_day() -> None:
    plan = _plan(start=1000, target=2000, days=100)
    assert plan.per_day == 10
    assert buffer_days(plan, 1000, START) == 1
    assert buffer_days(plan, 1000, _day(1)) == 0
    assert todays_minimum(plan, 1000, _day(1)) == 10
    assert buffer_days(plan, 1045, _day(1)) == 4
    assert todays_minimum(plan, 1045, _day(1)) == 0


def test_someone_far_behind_is_not_asked_to_make_it_all_up_today() -> None:
    plan = _plan(start=1000, target=2000, days=100)
    assert buffer_days(plan, 1000, _day(50)) == -49
    assert todays_minimum(plan, 1000, _day(50)) == math.ceil(1000 / 51)
    assert todays_minimum(plan, 1990, _day(100)) == 10
    assert todays_minimum(plan, 1000, _day(150)) == 1000


def test_someone_who_is_there_has_every_day_left_as_buffer() -> None:
    plan = _plan(start=1000, target=2000, days=100)
    assert buffer_days(plan, 2000, _day(60)) == 41
    assert buffer_days(plan, 2500, _day(160)) == 0
    assert todays_minimum(plan, 2000, _day(60)) == 0


def test_days_off_lie_flat_and_the_others_carry_them() -> None:
    rest = Stretch(_day(5), _day(6), 0)
    plan = Plan(START, 0, _day(10), 800, (rest,))
    assert [line_at(plan, _day(n)) for n in (4, 5, 6, 7, 10)] == [400, 400, 400, 500, 800]
    assert plan.per_day == 100
    assert required_pace(plan, 400, _day(4)) == 100
    assert buffer_days(plan, 400, _day(4)) == 3


def test_a_warm_up_asks_for_half() -> None:
    plan = Plan(START, 0, _day(10), 900, (Stretch(_day(1), _day(2), 50),))
    assert [line_at(plan, _day(n)) for n in (1, 2, 3)] == [50, 100, 200]


def test_the_last_report_of_a_day_is_the_one_that_counts() -> None:
    points = [Point(_day(2), 12), Point(_day(1), 10), Point(_day(2), 15)]
    assert latest_by_day(points) == (Point(_day(1), 10), Point(_day(2), 15))


def test_a_plan_may_lead_to_the_largest_count() -> None:
    assert isinstance(complete(start_on=START, start=0, target=LARGEST_COUNT, due_on=_day(1)), Plan)


@given(plans(), st.fractions(Fraction(1, 30), 10**4, max_denominator=31))
@settings(max_examples=100, deadline=None)
def test_with_days_off_it_is_still_due_on_the_first_day_the_pace_reaches_the_target(plan: Plan, pace: Fraction) -> None:
    found = complete(start_on=START, start=plan.start, target=plan.target, per_day=pace, stretches=plan.stretches)
    if isinstance(found, PlanProblem):
        assert found.kind is PlanProblemKind.TOO_FAR
        return
    climb = plan.target - plan.start
    eve = effort_between(found, START, found.due_on - timedelta(days=1))
    assert pace * effort_between(found, START, found.due_on) / 100 >= climb > pace * eve / 100
    assert found.per_day <= float(pace)


def test_a_date_with_nothing_but_days_off_before_it_makes_no_plan() -> None:
    off = (Stretch(_day(1), _day(9), 0),)
    made = complete(start_on=START, start=0, target=100, due_on=_day(9), stretches=off)
    assert made == PlanProblem(PlanProblemKind.ALL_OFF)
    assert isinstance(complete(start_on=START, start=0, target=100, due_on=_day(10), stretches=off), Plan)
