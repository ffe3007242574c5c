"""Planning: one row a person and local day, and a reminder that cannot be planned stops nobody."""

from datetime import timedelta

from sqlalchemy import update
from sqlmodel import col

from bot.nudges import queue_store
from bot.nudges.planning import plan_due
from bot.nudges.queue_store import Advance, Day
from bot.nudges.tables import Reminder
from tests.nudges.conftest import ALICE, BOB, HALF_PAST_EIGHT, TODAY, World

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


async def test_planning_twice_makes_one_row(world: World) -> None:
    await world.remind(ALICE)
    async with world.database.session() as session:
        assert await plan_due(session, HALF_PAST_EIGHT, 10) == 1
        assert await plan_due(session, HALF_PAST_EIGHT, 10) == 0
        await queue_store.add_days(session, [Day(ALICE, TODAY, HALF_PAST_EIGHT)])
    assert [row.on for row in await world.occurrences(ALICE)] == [TODAY]


async def test_a_reminder_moved_by_another_is_not_moved_again(world: World) -> None:
    await world.remind(ALICE)
    stale = Advance(ALICE, HALF_PAST_EIGHT - HOUR, TODAY + 5 * DAY, HALF_PAST_EIGHT + 5 * DAY)
    async with world.database.session() as session:
        await queue_store.advance(session, [stale])
    assert (await world.reminder(ALICE)).next_at == HALF_PAST_EIGHT


async def test_a_reminder_in_a_zone_that_is_no_more_is_put_off_and_stops_nobody(world: World) -> None:
    await world.remind(ALICE)
    await world.remind(BOB)
    async with world.database.session() as session:
        broken = update(Reminder).where(col(Reminder.profile_id) == ALICE).values(zone="Mars/Olympus")
        await session.exec(broken)
    await world.tick_at(HALF_PAST_EIGHT)
    assert world.post.receivers == [BOB]
    assert (await world.reminder(ALICE)).next_at == HALF_PAST_EIGHT + HOUR
    await world.run_until(HALF_PAST_EIGHT + 6 * HOUR, HOUR / 4)
    async with world.database.session() as session:
        mended = update(Reminder).where(col(Reminder.profile_id) == ALICE).values(zone="Europe/Paris")
        await session.exec(mended)
    await world.run_until(HALF_PAST_EIGHT + DAY + HOUR, HOUR / 4)
    assert [nudge.on for nudge in world.post.sent if nudge.profile_id == ALICE] == [TODAY, TODAY + DAY]


async def test_a_pause_that_is_over_ends_with_the_next_nudge(world: World) -> None:
    from bot.nudges import reminders

    await world.remind(ALICE)
    async with world.database.session() as session:
        await reminders.pause(session, ALICE, TODAY + 2 * DAY, world.clock())
    await world.run_until(HALF_PAST_EIGHT + 2 * DAY + HOUR, HOUR / 4)
    assert [nudge.on for nudge in world.post.sent] == [TODAY + 2 * DAY]
    row = await world.reminder(ALICE)
    assert (row.status, row.resumes_on) == ("on", None)
