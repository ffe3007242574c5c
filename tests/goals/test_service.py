"""Setting goals and reporting on them, on both databases."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database.engine import Database
from bot.goals import service
from bot.goals.outcomes import Implausible, Logged, LogOutcome, NoGoal, Unacceptable, WhichGoal
from bot.goals.pace import Plan, Point
from bot.goals.platform import Platform
from bot.goals.tables import Goal
from bot.profiles import store as profiles

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
ALICE, BOB = 7_000_000_001, 7_000_000_002
PLAN = Plan(TODAY, 3200, TODAY + timedelta(days=100), 5000)


@pytest.fixture
async def people(database: Database) -> Database:
    async with database.session() as session:
        for person in (ALICE, BOB):
            await profiles.greet(session, person, person, NOW)
    return database


def _day(number: int) -> date:
    return TODAY + timedelta(days=number)


async def _goal(session: AsyncSession, platform: Platform = Platform.X, plan: Plan = PLAN) -> Goal:
    return (await service.set_goal(session, ALICE, platform, plan, NOW)).goal


async def _log(
    session: AsyncSession,
    count: int,
    *,
    day: int = 0,
    on: date | None = None,
    platform: Platform | None = None,
    is_confirmed: bool = False,
) -> LogOutcome:
    return await service.log_progress(
        session,
        ALICE,
        count,
        today=_day(day),
        now=NOW + timedelta(days=day),
        on=on,
        platform=platform,
        is_confirmed=is_confirmed,
    )


async def test_a_goal_is_kept_with_its_plan_for_its_owner_alone(people: Database) -> None:
    async with people.session() as session:
        await _goal(session, Platform.INSTAGRAM)
    async with people.session() as session:
        (goal,) = await service.list_goals(session, ALICE)
        assert (goal.network, goal.created_at) == (Platform.INSTAGRAM, NOW)
        assert await service.plan_of(session, goal) == PLAN
        assert not await service.list_goals(session, BOB)
        assert goal.id is not None
        assert await service.close_goal(session, BOB, goal.id, NOW) is None


async def test_counts_beyond_32_bits_fit(people: Database) -> None:
    async with people.session() as session:
        await _goal(session, plan=Plan(TODAY, 9 * 10**9, _day(9), 10**10))
        assert isinstance(await _log(session, 9_500_000_000), Logged)


async def test_a_report_goes_to_the_only_goal_and_says_where_it_leads(people: Database) -> None:
    async with people.session() as session:
        await _goal(session)
        logged = await _log(session, 3260, day=2)
    assert isinstance(logged, Logged)
    assert (logged.previous, logged.standing.count, logged.standing.buffer_days) == (3200, 3260, 2)
    assert not logged.is_just_reached
    async with people.session() as session:
        (goal,) = await service.list_goals(session, ALICE)
        assert await service.points(session, goal) == (Point(TODAY, 3200), Point(_day(2), 3260))


async def test_with_two_goals_it_asks_which_unless_the_platform_says(people: Database) -> None:
    async with people.session() as session:
        x, linkedin = await _goal(session), await _goal(session, Platform.LINKEDIN)
        asked = await _log(session, 3260)
        assert isinstance(asked, WhichGoal)
        assert (asked.goals, asked.count, asked.delta) == ([x, linkedin], 3260, None)
        named = await _log(session, 3260, platform=Platform.LINKEDIN)
        assert isinstance(named, Logged)
        assert named.goal is linkedin
        assert await _log(session, 3260, platform=Platform.TIKTOK) == NoGoal(Platform.TIKTOK)
        chosen = await service.gain(session, ALICE, 5, today=TODAY, now=NOW, goal_id=x.id)
        assert isinstance(chosen, Logged)
        assert (chosen.goal, chosen.checkpoint.count) == (x, 3205)


async def test_without_a_goal_there_is_nothing_to_report_to(people: Database) -> None:
    async with people.session() as session:
        assert await _log(session, 100) == NoGoal(None)
        goal = await _goal(session)
        assert goal.id is not None
        assert await service.close_goal(session, ALICE, goal.id, NOW) is goal
        assert await service.close_goal(session, ALICE, goal.id, NOW) is None
        assert await _log(session, 100) == NoGoal(None)


@pytest.mark.parametrize("count", [32_000, 1599, 0, 10**9])
async def test_an_implausible_count_is_asked_about_and_then_believed(people: Database, count: int) -> None:
    async with people.session() as session:
        goal = await _goal(session)
        assert await _log(session, count) == Implausible(goal, count, 3200)
        assert await service.points(session, goal) == (Point(TODAY, 3200),)
        assert isinstance(await _log(session, count, is_confirmed=True), Logged)


@pytest.mark.parametrize("count", [1600, 3199, 31_999])
async def test_a_fall_or_a_good_month_is_plausible(people: Database, count: int) -> None:
    async with people.session() as session:
        await _goal(session)
        assert isinstance(await _log(session, count), Logged)


def test_a_small_account_may_multiply() -> None:
    assert service.is_plausible(40, 3)
    assert service.is_plausible(0, 50)
    assert not service.is_plausible(500, 3)


async def test_a_count_no_account_has_is_refused(people: Database) -> None:
    async with people.session() as session:
        await _goal(session)
        assert await _log(session, -1, is_confirmed=True) is Unacceptable.NEGATIVE
        assert await _log(session, 10**10 + 1, is_confirmed=True) is Unacceptable.TOO_LARGE
        assert await _log(session, 3300, on=_day(1)) is Unacceptable.FUTURE_DAY
        gone = await service.gain(session, ALICE, -4000, today=TODAY, now=NOW)
        assert gone is Unacceptable.NEGATIVE


async def test_gains_add_to_the_last_count_of_their_day(people: Database) -> None:
    async with people.session() as session:
        await _goal(session)
        await _log(session, 3300, day=4)
        yesterday = await service.gain(session, ALICE, 35, today=_day(5), now=NOW, on=_day(3))
        assert isinstance(yesterday, Logged)
        assert (yesterday.checkpoint.count, yesterday.standing.count) == (3235, 3300)
        lost = await service.gain(session, ALICE, -12, today=_day(5), now=NOW)
        assert isinstance(lost, Logged)
        assert lost.standing.count == 3288


async def test_undo_takes_back_the_last_report_for_a_day_and_no_longer(people: Database) -> None:
    async with people.session() as session:
        await _goal(session)
        assert await service.undo(session, ALICE, today=TODAY, now=NOW) is None
        await _log(session, 3230)
        await _log(session, 3999)
        undone = await service.undo(session, ALICE, today=TODAY, now=NOW + timedelta(hours=24))
        assert undone is not None
        assert (undone.count, undone.standing.count) == (3999, 3230)
        assert await service.undo(session, BOB, today=TODAY, now=NOW) is None
        late = NOW + timedelta(hours=24, seconds=1)
        assert await service.undo(session, ALICE, today=_day(1), now=late) is None


async def test_the_target_is_reached_once_and_unreached_by_undo(people: Database) -> None:
    async with people.session() as session:
        goal = await _goal(session)
        first, second = await _log(session, 5000), await _log(session, 5100)
        assert isinstance(first, Logged)
        assert isinstance(second, Logged)
        assert (first.is_just_reached, second.is_just_reached) == (True, False)
        for _ in range(2):
            await service.undo(session, ALICE, today=TODAY, now=NOW)
        assert goal.reached_at is None
        again = await _log(session, 5000)
        assert isinstance(again, Logged)
        assert again.is_just_reached


async def test_a_new_goal_on_a_network_takes_the_old_ones_place_and_keeps_its_reports(people: Database) -> None:
    async with people.session() as session:
        old = await _goal(session)
        await _log(session, 3260, day=2)
        longer = Plan(_day(2), 3260, _day(300), 9000)
        saved = await service.set_goal(session, ALICE, Platform.X, longer, NOW + timedelta(days=2, seconds=1))
        assert saved.replaced is old
        assert (old.closed_why, await service.list_goals(session, ALICE)) == ("replaced", [saved.goal])
        points = await service.points(session, saved.goal)
        assert points == (Point(TODAY, 3200), Point(_day(2), 3260), Point(_day(2), 3260))


async def test_other_goals_live_side_by_side_with_reports_of_their_own(people: Database) -> None:
    async with people.session() as session:
        one, two = await _goal(session, Platform.OTHER), await _goal(session, Platform.OTHER)
        assert await service.list_goals(session, ALICE) == [one, two]
        await service.log_progress(session, ALICE, 3300, today=TODAY, now=NOW, goal_id=two.id)
        assert (await service.standing(session, one, TODAY)).count == 3200
        assert (await service.standing(session, two, TODAY)).count == 3300


async def test_everything_goes_with_the_profile(people: Database) -> None:
    async with people.session() as session:
        await _goal(session)
        await _log(session, 3260)
    async with people.session() as session:
        kept = await profiles.export(session, ALICE)
        assert [] not in (kept["goal"], kept["checkpoint"])
        await profiles.forget(session, ALICE)
        kept = await profiles.export(session, ALICE)
    assert (kept["goal"], kept["checkpoint"]) == ([], [])
