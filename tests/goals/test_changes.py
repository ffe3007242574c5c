"""Goals changed under way and days taken off, on both databases."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database.engine import Database
from bot.goals import changes, days_off, service, store
from bot.goals.changes import slowed
from bot.goals.days_off import DaysOff, DaysOffProblem
from bot.goals.outcomes import Logged
from bot.goals.pace import Plan, PlanProblem, PlanProblemKind, line_at, required_pace
from bot.goals.platform import Platform
from bot.goals.spells import Spell, bent
from bot.goals.tables import Goal, Why
from bot.profiles import store as profiles
from tests.goals.test_line import spells

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
TODAY = NOW.date()  # a Monday
ALICE, BOB = 7_000_000_001, 7_000_000_002
PLAN = Plan(TODAY, 1000, TODAY + timedelta(days=100), 2000)


def _day(number: int) -> date:
    return TODAY + timedelta(days=number)


def _at(number: int) -> datetime:
    return NOW + timedelta(days=number)


@pytest.fixture
async def people(database: Database) -> Database:
    async with database.session() as session:
        for person in (ALICE, BOB):
            await profiles.greet(session, person, person, NOW)
    return database


async def _goal(session: AsyncSession, platform: Platform = Platform.X, *, is_gentle: bool = False) -> Goal:
    return (await service.set_goal(session, ALICE, platform, PLAN, NOW, is_gentle=is_gentle)).goal


async def _log(session: AsyncSession, count: int, day: int) -> None:
    logged = await service.log_progress(session, ALICE, count, today=_day(day), now=_at(day))
    assert isinstance(logged, Logged)


async def _off(session: AsyncSession, first: int, last: int, day: int = 0) -> DaysOff:
    taken = await days_off.take(session, ALICE, _day(first), _day(last), today=_day(day), now=_at(day))
    assert isinstance(taken, DaysOff)
    return taken


async def test_an_edited_goal_goes_on_from_the_count_and_its_past_stays(people: Database) -> None:
    async with people.session() as session:
        goal = await _goal(session)
        before = await service.plan_of(session, goal)
        await _log(session, 1050, 20)
        plan = await changes.preview(session, goal, today=_day(20), target=3000, due_on=_day(120))
        assert isinstance(plan, Plan)
        await changes.revise(session, goal, target=3000, due_on=_day(120), why=Why.EDITED, today=_day(20), now=_at(20))
    async with people.session() as session:
        (goal,) = await service.list_goals(session, ALICE)
        assert (goal.target, goal.due_on, goal.start_on) == (3000, _day(120), TODAY)
        after = await service.plan_of(session, goal)
        assert [line_at(after, _day(n)) for n in (0, 10, 19)] == [line_at(before, _day(n)) for n in (0, 10, 19)]
        assert (line_at(after, _day(20)), after.per_day) == (1050, plan.per_day)
        standing = await service.standing(session, goal, _day(20))
        assert (standing.buffer_days, standing.required_pace) == (1, 19.5)
        assert standing.gained == 50
        kept = await profiles.export(session, ALICE)
        assert isinstance(kept["revision"], list)
        assert len(kept["revision"]) == 1


async def test_a_raised_target_is_no_longer_reached(people: Database) -> None:
    async with people.session() as session:
        goal = await _goal(session)
        await _log(session, 1999, 10)
        await _log(session, 2100, 11)
        reached_at = goal.reached_at
        await changes.revise(session, goal, target=4000, due_on=_day(200), why=Why.EDITED, today=_day(11), now=_at(11))
        assert (reached_at, goal.reached_at) == (_at(11), None)
        again = await changes.preview(session, goal, today=_day(11), target=2100, due_on=_day(200))
        assert again == PlanProblem(PlanProblemKind.TARGET_NOT_ABOVE)


async def test_days_off_are_flat_for_every_goal_and_the_others_take_their_share(people: Database) -> None:
    async with people.session() as session:
        goal, other = await _goal(session), await _goal(session, Platform.LINKEDIN)
        taken = await _off(session, 10, 19)
        assert [one.goal for one in taken.shifts] == [goal, other]
        (shift, _) = taken.shifts
        assert (shift.before, shift.after, shift.is_steep) == (10.0, 1000 / 90, False)
        assert shift.same_pace_on == _day(110)
        for one in (goal, other):
            plan = await service.plan_of(session, one)
            assert line_at(plan, _day(9)) == line_at(plan, _day(19))
            assert line_at(plan, _day(100)) == 2000
        assert await service.is_day_off(session, ALICE, _day(19))
        assert not await service.is_day_off(session, ALICE, _day(20))
        assert not await service.is_day_off(session, BOB, _day(19))
        standing = await service.standing(session, goal, _day(15))
        assert (standing.is_off, standing.todays_minimum) == (True, 0)


async def test_days_off_said_twice_are_kept_once(people: Database) -> None:
    async with people.session() as session:
        await _goal(session)
        first = await _off(session, 1, 5)
        again = await _off(session, 2, 3)
        assert (again.is_already, again.easing) == (True, first.easing)
        once = await days_off.take_weekends(session, ALICE, today=TODAY, now=NOW)
        twice = await days_off.take_weekends(session, ALICE, today=TODAY, now=NOW)
        assert (once.is_already, twice.is_already) == (False, True)


async def test_a_holiday_that_leaves_too_little_offers_a_later_date(people: Database) -> None:
    async with people.session() as session:
        await _goal(session)
        (shift,) = (await _off(session, 1, 60)).shifts
        assert (shift.before, shift.after, shift.is_steep) == (10.0, 25.0, True)
        assert shift.same_pace_on == _day(160)
    async with people.session() as session:
        (shift,) = (await _off(session, 1, 120)).shifts
        assert (shift.after, shift.is_steep) == (None, True)


async def test_weekends_off_ask_for_the_same_in_five_days_out_of_seven(people: Database) -> None:
    async with people.session() as session:
        goal = await _goal(session)
        taken = await days_off.take_weekends(session, ALICE, today=TODAY, now=NOW)
        plan = await service.plan_of(session, goal)
        assert [line_at(plan, _day(n)) for n in (4, 5, 6)] == [line_at(plan, _day(4))] * 3
        assert plan.per_day == 1000 / 72
        assert taken.easing.id is not None
        assert await days_off.take_back(session, ALICE, taken.easing.id, today=_day(14), now=_at(14))
        after = await service.plan_of(session, goal)
        assert [line_at(after, _day(n)) for n in range(14)] == [line_at(plan, _day(n)) for n in range(14)]
        assert not await service.is_day_off(session, ALICE, _day(19))
        assert await service.is_day_off(session, ALICE, _day(12))
        assert await days_off.current(session, ALICE, _day(14)) == []


async def test_a_mistake_taken_back_leaves_no_trace(people: Database) -> None:
    async with people.session() as session:
        goal = await _goal(session)
        taken = await _off(session, 0, 3)
        assert taken.easing.id is not None
        assert await days_off.take_back(session, BOB, taken.easing.id, today=TODAY, now=NOW) is None
        assert await days_off.take_back(session, ALICE, taken.easing.id, today=TODAY, now=NOW)
        assert await days_off.take_back(session, ALICE, taken.easing.id, today=TODAY, now=NOW) is None
        assert await service.plan_of(session, goal) == PLAN


@pytest.mark.parametrize(
    ("first", "last", "problem"),
    [
        (-8, -8, DaysOffProblem.TOO_OLD),
        (3, 2, DaysOffProblem.BACKWARDS),
        (0, 366, DaysOffProblem.TOO_LONG),
        (9000, 9001, DaysOffProblem.TOO_LONG),
    ],
)
async def test_days_that_cannot_be_off_are_refused(
    people: Database, first: int, last: int, problem: DaysOffProblem
) -> None:
    async with people.session() as session:
        assert await days_off.take(session, ALICE, _day(first), _day(last), today=TODAY, now=NOW) is problem
        assert not await store.easings(session, ALICE)


async def test_a_past_day_can_be_off_for_a_week(people: Database) -> None:
    async with people.session() as session:
        goal = await _goal(session)
        await _log(session, 1070, 7)
        assert (await service.standing(session, goal, _day(10))).buffer_days == -2
        await _off(session, 8, 9, day=10)
        assert (await service.standing(session, goal, _day(10))).buffer_days == 0


async def test_after_a_block_a_goal_rests_and_goes_on_at_half_the_pace(people: Database) -> None:
    async with people.session() as session:
        goal, other = await _goal(session), await _goal(session, Platform.LINKEDIN)
        await service.log_progress(session, ALICE, 1100, today=_day(10), now=_at(10), goal_id=goal.id)
        proposed = await changes.after_block(session, goal, _day(10))
        assert proposed is not None
        assert (proposed.rests_through, proposed.per_day, proposed.due_on) == (_day(12), 5.0, _day(192))
        assert await changes.slow_down(session, goal, today=_day(10), now=_at(10)) == proposed
        assert await changes.slow_down(session, goal, today=_day(10), now=_at(10)) is None
        plan = await service.plan_of(session, goal)
        assert [line_at(plan, _day(n)) for n in (9, 10, 12, 13, 192)] == [1090, 1100, 1100, 1105, 2000]
        assert (await service.standing(session, goal, _day(11))).is_off
        assert not (await service.standing(session, other, _day(11))).is_off
        assert not await service.is_day_off(session, ALICE, _day(11))


async def test_a_new_account_starts_gently_and_ends_on_the_same_day(people: Database) -> None:
    async with people.session() as session:
        goal = await _goal(session, is_gentle=True)
        plan = await service.plan_of(session, goal)
        week, month, later = (line_at(plan, _day(n)) - line_at(plan, _day(n - 1)) for n in (7, 30, 31))
        assert week * 4 == pytest.approx(later)
        assert month * 2 == pytest.approx(later)
        assert (line_at(plan, _day(100)), goal.due_on) == (2000, _day(100))


async def test_everything_goes_with_the_profile(people: Database) -> None:
    async with people.session() as session:
        goal = await _goal(session)
        await _off(session, 1, 2)
        await changes.slow_down(session, goal, today=TODAY, now=NOW)
        await profiles.forget(session, ALICE)
        kept = await profiles.export(session, ALICE)
    assert (kept["revision"], kept["easing"]) == ([], [])


@given(
    st.integers(1, 99),
    st.integers(0, 1999),
    st.lists(spells(), max_size=3),
    st.integers(1, 3000),
    st.integers(1, 400),
)
@settings(max_examples=100, deadline=None)
def test_a_block_never_asks_for_more_a_day_than_before(
    today: int, share: int, known: list[Spell], climb: int, days: int
) -> None:
    plan = bent(Plan(TODAY, 1000, _day(days), 1000 + climb), [], known)
    count = min(1000 + share, plan.target - 1)
    due_on, per_day = slowed(plan, count, _day(today), known)
    asked = [pace for pace in (plan.per_day, required_pace(plan, count, _day(today))) if pace]
    assert due_on > _day(today + 2)
    assert per_day <= min(asked, default=float(climb)) + 1e-9
