"""Goals that are over, and how one is opened again."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database.engine import Database
from bot.goals import history, service
from bot.goals.history import Ending
from bot.goals.pace import Plan
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


async def _goal(session: AsyncSession, platform: Platform = Platform.X, *, days: int = 0) -> Goal:
    return (await service.set_goal(session, ALICE, platform, PLAN, NOW + timedelta(days=days))).goal


async def _log(session: AsyncSession, count: int) -> None:
    await service.log_progress(session, ALICE, count, today=TODAY, now=NOW, is_confirmed=True)


async def test_each_goal_ends_with_its_reason_and_its_own_last_number(people: Database) -> None:
    async with people.session() as session:
        reached = await _goal(session)
        await _log(session, 5100)
        replaced = await _goal(session, days=1)  # takes the place of the one that was reached
        await _log(session, 3300)
        dropped = await _goal(session, days=2)
        await service.close_goal(session, ALICE, dropped.id or 0, NOW + timedelta(days=3))
        past = [await history.ended(session, goal) for goal in await history.past_goals(session, ALICE)]
    found = [(one.goal.id, one.ending, one.count) for one in past if one]
    assert found == [
        (dropped.id, Ending.DROPPED, 3200),
        (replaced.id, Ending.REPLACED, 3300),
        (reached.id, Ending.REACHED, 5100),
    ]


async def test_a_past_goal_is_opened_again_where_none_is_open(people: Database) -> None:
    async with people.session() as session:
        goal = await _goal(session)
        assert await history.reopen(session, ALICE, goal.id or 0, NOW) is None
        await service.close_goal(session, ALICE, goal.id or 0, NOW)
        assert await history.reopen(session, BOB, goal.id or 0, NOW) is None
        reopened = await history.reopen(session, ALICE, goal.id or 0, NOW)
        assert reopened is not None
        assert reopened.in_the_way is None
        assert [one.id for one in await service.list_goals(session, ALICE)] == [goal.id]


async def test_another_open_on_the_network_is_asked_about_and_gives_way_when_told_to(people: Database) -> None:
    async with people.session() as session:
        old, new = await _goal(session), await _goal(session)
        asked = await history.reopen(session, ALICE, old.id or 0, NOW)
        assert asked is not None
        assert asked.in_the_way is not None
        assert asked.in_the_way.id == new.id
        assert [one.id for one in await service.list_goals(session, ALICE)] == [new.id]
        await history.reopen(session, ALICE, old.id or 0, NOW, in_place=True)
        assert [one.id for one in await service.list_goals(session, ALICE)] == [old.id]
        (past,) = await history.past_goals(session, ALICE)
        ended = await history.ended(session, past)
        assert ended is not None
        assert ended.ending is Ending.REPLACED


async def test_goals_on_other_networks_live_side_by_side(people: Database) -> None:
    async with people.session() as session:
        one, two = await _goal(session, Platform.OTHER), await _goal(session, Platform.OTHER)
        await service.close_goal(session, ALICE, one.id or 0, NOW)
        reopened = await history.reopen(session, ALICE, one.id or 0, NOW)
        assert reopened is not None
        assert reopened.in_the_way is None
        assert {goal.id for goal in await service.list_goals(session, ALICE)} == {one.id, two.id}
