"""Lines that bend and turn: what is past stays, what is flat asks for nothing, and every line ends at its target."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.line import as_of, asked_daily, bends, is_off, leg_on, plan_line
from bot.goals.pace import Plan, Stretch, buffer_days, line_at, required_pace, todays_minimum
from bot.goals.spells import Change, Spell, bent, known_from

START = date(2026, 11, 22)  # a Sunday
DAYS = 120


def _day(number: int) -> date:
    return START + timedelta(days=number)


@st.composite
def spells(draw: st.DrawFn) -> Spell:
    known = draw(st.integers(-10, DAYS - 5))
    first = draw(st.integers(max(known - 7, 0), DAYS))
    last = draw(st.integers(first, first + 20))
    is_weekly = draw(st.booleans())
    taken_back = draw(st.none() | st.integers(known - 1, DAYS))
    return Spell(
        first_on=_day(first),
        last_on=None if is_weekly else _day(last),
        effort=draw(st.sampled_from([0, 0, 25, 50])),
        known_on=known_from(_day(first), _day(known)),
        weekdays=frozenset(draw(st.sets(st.integers(1, 7), min_size=1, max_size=4))) if is_weekly else None,
        back_on=None if taken_back is None else _day(taken_back),
    )


@st.composite
def changes(draw: st.DrawFn) -> list[Change]:
    on = draw(st.lists(st.integers(0, DAYS - 2), max_size=3, unique=True).map(sorted))
    counts = [draw(st.integers(0, 5000)) for _ in on]
    return [
        Change(_day(n), count, _day(draw(st.integers(n + 1, DAYS + 60))), count + draw(st.integers(1, 5000)))
        for n, count in zip(on, counts, strict=True)
    ]


FIRST = Plan(START, 1000, _day(DAYS), 3000)
plans = st.builds(bent, st.just(FIRST), changes(), st.lists(spells(), max_size=4))


@given(plans)
@settings(max_examples=100, deadline=None)
def test_the_line_never_goes_down_but_at_a_count_and_ends_at_the_target_on_the_due_date(plan: Plan) -> None:
    assert line_at(plan, START) == plan.pieces[0].level
    assert line_at(plan, plan.due_on) == plan.target
    counted = {leg.start_on for leg in plan.pieces if not leg.is_continued}
    for n in range((plan.due_on - START).days):
        if _day(n + 1) not in counted:
            assert plan_line(plan, _day(n)) <= plan_line(plan, _day(n + 1))


@given(plans)
@settings(max_examples=100, deadline=None)
def test_a_day_off_is_flat(plan: Plan) -> None:
    counted = {leg.start_on for leg in plan.pieces if not leg.is_continued}
    for n in range(1, (plan.due_on - START).days):
        if is_off(plan, _day(n)):
            assert asked_daily(plan, _day(n))[-1] == 0
            # Where no day at all is left to climb on, the line waits and then ends at its target all the same.
            if _day(n) not in counted and leg_on(plan, _day(n)).effort:
                assert plan_line(plan, _day(n)) == plan_line(plan, _day(n - 1))


@given(plans, st.integers(0, DAYS + 60), st.integers(0, 10_000))
@settings(max_examples=150, deadline=None)
def test_the_buffer_is_what_counting_day_by_day_gives_with_any_bends_and_changes(
    plan: Plan, number: int, count: int
) -> None:
    on = _day(number)
    then = as_of(plan, on)
    buffer = buffer_days(plan, count, on)
    if count >= then.target:
        assert buffer == max((then.due_on - on).days + 1, 0)
        return
    anchor_on = max(leg.start_on for leg in then.pieces if not leg.is_continued)
    safe = 0
    while on + timedelta(days=safe) <= then.due_on and (
        on + timedelta(days=safe) == anchor_on or plan_line(then, on + timedelta(days=safe)) <= count
    ):
        safe += 1
    missed, day = 0, on - timedelta(days=1)
    while day > anchor_on and plan_line(then, day) > count:
        missed += not is_off(then, day)
        day -= timedelta(days=1)
    assert buffer == (safe or -missed)


@given(changes(), st.lists(spells(), max_size=3), st.integers(1, DAYS), st.integers(-7, 30), st.integers(0, 20))
@settings(max_examples=100, deadline=None)
def test_days_off_never_change_the_line_before_they_are_said_or_begin(
    made: list[Change], known: list[Spell], today: int, first: int, length: int
) -> None:
    first_on = max(_day(today + first), _day(1))
    off = Spell(first_on, first_on + timedelta(days=length), 0, known_from(first_on, _day(today)))
    before, after = bent(FIRST, made, known), bent(FIRST, made, [*known, off])
    for n in range((off.known_on - START).days + 1):
        assert plan_line(before, _day(n)) == plan_line(after, _day(n))


@given(changes(), st.lists(spells(), max_size=3))
@settings(max_examples=100, deadline=None)
def test_a_change_never_changes_the_line_before_it(made: list[Change], known: list[Spell]) -> None:
    on = _day(DAYS - 1)
    change = Change(on, 1234, _day(DAYS + 30), 9999)
    before, after = bent(FIRST, made, known), bent(FIRST, [*made, change], known)
    assert all(plan_line(before, _day(n)) == plan_line(after, _day(n)) for n in range(DAYS - 1))
    assert plan_line(after, on) == 1234
    assert (after.due_on, after.target) == (_day(DAYS + 30), 9999)
    assert as_of(after, _day(DAYS - 2)).pieces == as_of(before, _day(DAYS - 2)).pieces


@given(plans)
@settings(max_examples=100, deadline=None)
def test_what_the_days_ask_for_is_what_the_line_climbs_between_two_counts(plan: Plan) -> None:
    asked = asked_daily(plan, plan.due_on)
    counted = {leg.start_on for leg in plan.pieces if not leg.is_continued}
    for n in range(1, len(asked) + 1):
        is_work_left = leg_on(plan, _day(n - 1)).effort > 0
        if _day(n) not in counted and is_work_left:
            climbed = plan_line(plan, _day(n)) - plan_line(plan, _day(n - 1))
            assert asked[n - 1] == pytest.approx(float(climbed))


def test_days_off_taken_back_leave_the_past_flat_and_the_rest_asking() -> None:
    holiday = Spell(_day(11), _day(20), 0, _day(10), back_on=_day(15))
    plan = bent(Plan(START, 0, _day(100), 1000), [], [holiday])
    assert [is_off(plan, _day(n)) for n in (10, 11, 15, 16, 20)] == [False, True, True, False, False]
    assert line_at(plan, _day(10)) == line_at(plan, _day(15)) == 100
    assert plan.per_day == float(Fraction(900, 85))


def test_a_day_declared_off_afterwards_lies_flat_and_what_came_before_stays() -> None:
    sick = Spell(_day(8), _day(9), 0, known_from(_day(8), _day(10)))
    plan = bent(Plan(START, 0, _day(100), 1000), [], [sick])
    assert [line_at(plan, _day(n)) for n in (6, 7, 8, 9)] == [60, 70, 70, 70]
    assert buffer_days(plan, 70, _day(10)) == 0


def test_days_off_do_not_count_as_days_behind() -> None:
    plan = bent(Plan(START, 0, _day(100), 1000), [], [Spell(_day(11), _day(20), 0, _day(10))])
    assert buffer_days(plan, 85, _day(11)) == buffer_days(plan, 85, _day(21)) == -2
    assert buffer_days(plan, 85, _day(22)) == -3
    assert todays_minimum(plan, 85, _day(15)) == 0


def test_a_change_begins_afresh_from_the_count() -> None:
    plan = bent(Plan(START, 0, _day(100), 1000), [Change(_day(50), 200, _day(150), 1200)], [])
    assert buffer_days(plan, 200, _day(49)) == -28
    assert (buffer_days(plan, 200, _day(50)), buffer_days(plan, 200, _day(51))) == (1, 0)
    assert required_pace(plan, 200, _day(49)) == required_pace(plan, 200, _day(50)) == 10
    assert [line_at(plan, _day(n)) for n in (49, 50, 51)] == [490, 200, 210]
    assert asked_daily(plan, _day(51))[-3:] == [10, 10, 10]
    assert (plan.start_on, plan.days) == (START, 150)


def test_the_bends_of_a_changed_line_are_those_it_went_through() -> None:
    weekends = Spell(_day(0), None, 0, START, frozenset({6, 7}), back_on=_day(10))
    plan = bent(Plan(START, 0, _day(30), 300), [], [weekends])
    assert bends(plan) == (Stretch(_day(6), _day(7), 0),)
