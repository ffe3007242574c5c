"""Accounts reached out to: counted once, taken back, held against ceilings, and what they make of the rates."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database.engine import Database
from bot.goals import outreach, service
from bot.goals.limits import Ceiling, Window
from bot.goals.outreach import OutreachProblem
from bot.goals.pace import Plan
from bot.goals.platform import Platform
from bot.goals.rates import Measured, library_rates
from bot.goals.tables import Outreach
from bot.profiles import store as profiles

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
ALICE, BOB = 7_000_000_001, 7_000_000_002
WEEK = Ceiling(Platform.LINKEDIN, "invitations", 100, Window.WEEK, "community", "https://example.org", TODAY)


@pytest.fixture
async def people(database: Database) -> Database:
    async with database.session() as session:
        for person in (ALICE, BOB):
            await profiles.greet(session, person, person, NOW)
    return database


async def _tell(
    session: AsyncSession,
    count: int,
    *,
    ago: int = 0,
    platform: Platform = Platform.LINKEDIN,
    told_by: str = "m1",
    now: datetime = NOW,
) -> Outreach | OutreachProblem:
    on, at = TODAY - timedelta(days=ago), NOW - timedelta(days=ago)
    return await outreach.tell(session, ALICE, platform, count, on=on, at=at, told_by=told_by, today=TODAY, now=now)


async def test_today_and_the_window_are_counted_apart_and_for_their_owner_alone(people: Database) -> None:
    async with people.session() as session:
        await _tell(session, 60, ago=3, told_by="m1")
        await _tell(session, 25, told_by="m2")
        await _tell(session, 40, ago=8, told_by="m3")
        found = await outreach.reached(session, ALICE, Platform.LINKEDIN, [WEEK], TODAY, NOW)
        assert found.room is not None
        assert (found.today, found.room.used, found.room.left, found.is_full) == (25, 85, 15, False)
        elsewhere = await outreach.reached(session, ALICE, Platform.X, [], TODAY, NOW)
        assert (elsewhere.today, elsewhere.room) == (0, None)
        bobs = await outreach.reached(session, BOB, Platform.LINKEDIN, [WEEK], TODAY, NOW)
        assert (bobs.today, bobs.room.used if bobs.room else None) == (0, 0)


async def test_what_is_told_again_by_the_same_message_is_changed_not_added(people: Database) -> None:
    async with people.session() as session:
        await _tell(session, 30)
        await _tell(session, 3)
        found = await outreach.reached(session, ALICE, Platform.LINKEDIN, [WEEK], TODAY, NOW)
        assert found.today == 3


async def test_undo_takes_back_what_was_told_last_while_it_is_fresh(people: Database) -> None:
    async with people.session() as session:
        await _tell(session, 12, told_by="m1", now=NOW - timedelta(hours=30))
        await _tell(session, 5, ago=2, told_by="m2", now=NOW)
        gone = await outreach.undo(session, ALICE, NOW)
        assert gone is not None
        assert gone.count == 5
        assert await outreach.undo(session, ALICE, NOW) is None
        assert await outreach.undo(session, ALICE, NOW, "m1") is None
        assert await outreach.undo(session, BOB, NOW) is None


@pytest.mark.parametrize(
    ("count", "on", "problem"),
    [
        (0, TODAY, OutreachProblem.NOT_POSITIVE),
        (-5, TODAY, OutreachProblem.NOT_POSITIVE),
        (10**12, TODAY, OutreachProblem.TOO_MANY),
        (5, TODAY + timedelta(days=1), OutreachProblem.FUTURE_DAY),
    ],
)
async def test_a_count_nobody_can_have_is_refused(
    people: Database, count: int, on: date, problem: OutreachProblem
) -> None:
    async with people.session() as session:
        told = await outreach.tell(session, ALICE, Platform.X, count, on=on, at=NOW, told_by="m1", today=TODAY, now=NOW)
        assert told is problem
        assert (await outreach.reached(session, ALICE, Platform.X, [], TODAY, NOW)).today == 0


async def test_a_count_without_a_network_is_for_a_goal_s_else_for_the_last_one(people: Database) -> None:
    async with people.session() as session:
        assert await outreach.likely_platforms(session, ALICE) == []
        await _tell(session, 7, platform=Platform.TIKTOK)
        assert await outreach.likely_platforms(session, ALICE) == [Platform.TIKTOK]
        plan = Plan(TODAY, 100, TODAY + timedelta(days=50), 200)
        for platform in (Platform.X, Platform.BLUESKY):
            await service.set_goal(session, ALICE, platform, plan, NOW)
        assert await outreach.likely_platforms(session, ALICE) == [Platform.X, Platform.BLUESKY]


async def test_reports_and_outreach_of_two_weeks_make_rates_of_ones_own(people: Database) -> None:
    start = TODAY - timedelta(days=20)
    async with people.session() as session:
        assert await outreach.rates(session, ALICE, Platform.X, TODAY) == library_rates(Platform.X)
        plan = Plan(start, 1000, TODAY + timedelta(days=50), 2000)
        await service.set_goal(session, ALICE, Platform.X, plan, NOW - timedelta(days=20))
        for ago in range(20):
            await _tell(session, 10, ago=ago, platform=Platform.X, told_by=f"m{ago}")
        await service.log_progress(session, ALICE, 1030, today=TODAY, now=NOW)
        found = await outreach.rates(session, ALICE, Platform.X, TODAY)
        assert (found.measured, float(found.follow_back)) == (Measured(20, 200, 30), 0.15)
        assert await outreach.rates(session, ALICE, Platform.LINKEDIN, TODAY) == library_rates(Platform.LINKEDIN)
