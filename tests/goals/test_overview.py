"""Everything about goals at once says the same as asking goal by goal."""

from datetime import UTC, date, datetime, timedelta

from bot.database.engine import Database
from bot.goals import changes, days_off, overview, service
from bot.goals.pace import Plan
from bot.goals.platform import Platform
from bot.profiles import store as profiles

ALICE, BOB = 7_000_000_001, 7_000_000_002
NOW = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
START = date(2026, 11, 1)
DAY = timedelta(days=1)


async def test_it_gives_each_goal_its_own_line_and_reports(database: Database) -> None:
    async with database.session() as session:
        for who in (ALICE, BOB):
            await profiles.greet(session, who, who, NOW)
        for number, network in enumerate((Platform.X, Platform.X, Platform.OTHER, Platform.OTHER, Platform.LINKEDIN)):
            at = NOW + timedelta(minutes=number)
            plan = Plan(START, 100 + number, START + 100 * DAY, 900 + number)
            await service.set_goal(session, ALICE, network, plan, at)
        await service.set_goal(session, BOB, Platform.X, Plan(START, 5, START + 9 * DAY, 50), NOW)
        for number, goal in enumerate(await service.list_goals(session, ALICE)):
            for count in (120, 118, 130):
                later = NOW + timedelta(hours=number + count)
                await service.log_progress(
                    session, ALICE, count, today=START + DAY, now=later, goal_id=goal.id, is_confirmed=True
                )
        await days_off.take(session, ALICE, START + 3 * DAY, START + 4 * DAY, today=START, now=NOW)
        linkedin = (await service.list_goals(session, ALICE))[-1]
        await changes.slow_down(session, linkedin, today=START + DAY, now=NOW + DAY)
    async with database.session() as session:
        seen = await overview.read(session, ALICE)
        goals = await service.list_goals(session, ALICE)
        assert [one.goal.id for one in seen.goals] == [goal.id for goal in goals]
        for one in seen.goals:
            assert one.plan == await service.plan_of(session, one.goal)
            assert one.points == await service.points(session, one.goal)
        for number in range(6):
            on = START + number * DAY
            assert bool(seen.days_off(on)) is await service.is_day_off(session, ALICE, on)
