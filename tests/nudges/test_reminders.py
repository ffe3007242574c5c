"""What a person does with their reminder: a local day has one nudge, whatever is changed when."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.nudges import reminders, store
from bot.nudges.reminders import ReadBack
from bot.nudges.schedule import EVERY_DAY, WEEKDAYS, WEEKEND, UnknownZone
from bot.nudges.tables import Status
from bot.profiles import store as profiles
from tests.nudges.conftest import ALICE, BOB, HALF_PAST_EIGHT, MORNING, TODAY, World

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


async def test_it_is_read_back_as_it_will_happen(world: World) -> None:
    read_back = await world.remind(ALICE, days=WEEKDAYS)
    assert read_back == ReadBack(
        at=time(8, 30),
        days=WEEKDAYS,
        zone="Europe/Paris",
        status=Status.ON,
        next_on=TODAY,
        next_at=HALF_PAST_EIGHT,
        resumes_on=None,
    )
    local = read_back.next_local
    assert local is not None
    assert local.isoformat() == "2026-11-23T08:30:00+01:00"
    async with world.database.session() as session:
        assert await reminders.describe(session, ALICE) == read_back
        assert await reminders.describe(session, BOB) is None


async def test_an_hour_already_past_today_begins_tomorrow(world: World) -> None:
    assert (await world.remind(ALICE, at="06:00")).next_on == TODAY + DAY


async def test_seconds_are_left_out(world: World) -> None:
    async with world.database.session() as session:
        profile = await profiles.greet(session, ALICE, ALICE, MORNING)
        read_back = await reminders.set_reminder(session, profile, time(8, 30, 59), EVERY_DAY, "Europe/Paris", MORNING)
    assert read_back.at == time(8, 30)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../../etc/passwd", "localtime"])
async def test_an_unknown_zone_is_refused_and_changes_nothing(world: World, zone: str) -> None:
    before = await world.remind(ALICE)
    with pytest.raises(UnknownZone):
        await world.remind(ALICE, zone=zone)
    async with world.database.session() as session:
        with pytest.raises(UnknownZone):
            await reminders.change_zone(session, ALICE, zone, MORNING)
        assert await reminders.describe(session, ALICE) == before


async def test_a_later_hour_after_todays_nudge_does_not_double_it(world: World) -> None:
    await world.remind(ALICE)
    await world.tick_at(HALF_PAST_EIGHT)
    assert (await world.remind(ALICE, at="18:00")).next_on == TODAY + DAY
    await world.run_until(HALF_PAST_EIGHT + 20 * HOUR, 15 * MINUTE)
    assert len(world.post.sent) == 1


async def test_an_earlier_hour_before_todays_nudge_does_not_skip_it(world: World) -> None:
    await world.remind(ALICE)
    read_back = await world.remind(ALICE, at="06:30")  # it is 07:00
    assert (read_back.keeps_today, read_back.next_at) == (True, HALF_PAST_EIGHT)
    await world.run_until(HALF_PAST_EIGHT + DAY, 15 * MINUTE)
    assert [nudge.on for nudge in world.post.sent] == [TODAY, TODAY + DAY]
    assert world.post.sent_at[1] < HALF_PAST_EIGHT + DAY - HOUR


async def test_a_day_taken_out_of_the_week_is_taken_out_today(world: World) -> None:
    await world.remind(ALICE)
    assert (await world.remind(ALICE, at="06:30", days=WEEKEND)).next_on == date(2026, 11, 28)


async def test_flying_east_and_west_gives_every_local_date_one_nudge(world: World) -> None:
    await world.remind(ALICE, at="09:00")
    legs = [
        ("Pacific/Auckland", datetime(2026, 11, 24, 10, 0, tzinfo=UTC)),
        ("America/Los_Angeles", datetime(2026, 11, 27, 3, 0, tzinfo=UTC)),
        ("Europe/Paris", datetime(2026, 11, 30, 12, 0, tzinfo=UTC)),
    ]
    for zone, at in legs:
        await world.run_until(at, 15 * MINUTE)
        async with world.database.session() as session:
            await reminders.change_zone(session, ALICE, zone, world.clock())
        await world.greet(ALICE)  # she wrote to say so
    await world.run_until(datetime(2026, 12, 3, 12, 0, tzinfo=UTC), 15 * MINUTE)
    days = [nudge.on for nudge in world.post.sent]
    assert days == [TODAY + number * DAY for number in range(len(days))]
    assert days[-1] == date(2026, 12, 3)


CHANGES = st.tuples(
    st.integers(1, 40),  # hours later
    st.sampled_from(["hour", "zone", "pause", "resume", "stop", "snooze", "gap", "review"]),
    st.integers(0, 47),  # half hour of the day
    st.sampled_from(
        ["Europe/Paris", "Pacific/Auckland", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu"]
    ),
)


@settings(deadline=None, max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(CHANGES, min_size=3, max_size=8))
async def test_no_sequence_of_changes_doubles_a_local_date(
    world: World, changes: list[tuple[int, str, int, str]]
) -> None:
    from bot.nudges import presses

    async with world.database.session() as session:
        await profiles.forget(session, ALICE)
    world.post.sent.clear()
    world.clock.now = MORNING
    await world.remind(ALICE)
    snoozes = 0
    for hours, change, half_hour, zone in changes:
        await world.run_until(world.clock() + hours * HOUR, 30 * MINUTE)
        now, at = world.clock(), time(*divmod(half_hour * 30, 60))
        rows = await world.occurrences(ALICE)
        async with world.database.session() as session:
            if change == "hour":
                profile = await profiles.greet(session, ALICE, ALICE, now)
                await reminders.set_reminder(session, profile, at, EVERY_DAY, zone, now)
            elif change == "zone":
                await reminders.change_zone(session, ALICE, zone, now)
            elif change == "pause":
                await reminders.pause_for(session, ALICE, 1, now)
            elif change == "resume":
                await reminders.resume(session, ALICE, now)
            elif change == "stop":
                await reminders.stop(session, ALICE)
            elif change == "gap":
                await reminders.change_gap(session, ALICE, half_hour % 7 + 1, now)
            elif change == "review":
                await reminders.change_review(session, ALICE, half_hour % 8 or None, now)
            elif rows and rows[-1].id is not None:
                pressed = await presses.snooze(session, ALICE, rows[-1].id, now)
                snoozes += pressed.effect is presses.Effect.SNOOZED and not pressed.is_already
    await world.run_until(world.clock() + 2 * DAY, 30 * MINUTE)
    days = [nudge.on for nudge in world.post.sent]
    assert len(days) - len(set(days)) <= snoozes
    assert len(days) == len(world.post.sent)
    rows = await world.occurrences(ALICE)
    assert len({row.on for row in rows}) == len(rows)


async def test_a_pause_leaves_out_its_days_and_ends_by_itself(world: World) -> None:
    await world.remind(ALICE)
    await world.tick_at(HALF_PAST_EIGHT)
    async with world.database.session() as session:
        read_back = await reminders.pause_for(session, ALICE, 2, world.clock())
    assert read_back is not None
    assert (read_back.status, read_back.resumes_on) == (Status.PAUSED, TODAY + 3 * DAY)
    assert read_back.next_on == TODAY + 3 * DAY
    await world.run_until(HALF_PAST_EIGHT + 3 * DAY + HOUR, 30 * MINUTE)
    assert [nudge.on for nudge in world.post.sent] == [TODAY, TODAY + 3 * DAY]


async def test_a_pause_before_todays_nudge_begins_today(world: World) -> None:
    await world.remind(ALICE)
    async with world.database.session() as session:
        read_back = await reminders.pause_for(session, ALICE, 1, MORNING)
    assert read_back is not None
    assert read_back.resumes_on == TODAY + DAY


async def test_a_pause_resumed_before_the_hour_costs_nothing(world: World) -> None:
    before = await world.remind(ALICE)
    async with world.database.session() as session:
        await reminders.pause_for(session, ALICE, 7, MORNING)
        assert await reminders.resume(session, ALICE, MORNING + HOUR) == before


async def test_a_pause_that_is_not_ahead_is_none(world: World) -> None:
    before = await world.remind(ALICE)
    async with world.database.session() as session:
        assert await reminders.pause(session, ALICE, TODAY, MORNING) == before


async def test_a_pause_silences_a_nudge_already_in_the_queue(world: World) -> None:
    await world.remind(ALICE)

    async def pause_now(_: object) -> None:
        return None

    async with world.database.session() as session:
        from bot.nudges.planning import plan_due

        await plan_due(session, HALF_PAST_EIGHT, 10)
        await reminders.pause(session, ALICE, TODAY + 3 * DAY, HALF_PAST_EIGHT)
    await world.tick_at(HALF_PAST_EIGHT)
    assert not world.post.sent
    assert (await world.occurrence(ALICE)).why == "paused"


async def test_stopped_is_silent_until_asked_again(world: World) -> None:
    await world.remind(ALICE)
    async with world.database.session() as session:
        read_back = await reminders.stop(session, ALICE)
    assert read_back is not None
    assert (read_back.status, read_back.next_at, read_back.next_local) == (Status.OFF, None, None)
    await world.run_until(HALF_PAST_EIGHT + 2 * DAY, HOUR)
    assert not world.post.sent
    async with world.database.session() as session:
        assert await reminders.change_zone(session, ALICE, "Asia/Tokyo", world.clock()) is not None
        assert await store.next_due(session) is None
        again = await reminders.resume(session, ALICE, world.clock())
    assert again is not None
    assert (again.status, again.zone) == (Status.ON, "Asia/Tokyo")
    assert again.next_at is not None


async def test_without_a_reminder_there_is_nothing_to_change(world: World) -> None:
    await world.greet(ALICE)
    async with world.database.session() as session:
        assert await reminders.pause(session, ALICE, TODAY + DAY, MORNING) is None
        assert await reminders.pause_for(session, ALICE, 1, MORNING) is None
        assert await reminders.resume(session, ALICE, MORNING) is None
        assert await reminders.stop(session, ALICE) is None
        assert await reminders.change_zone(session, ALICE, "Asia/Tokyo", MORNING) is None


async def test_the_next_due_instant_is_the_earliest_of_anyone_or_of_one(world: World) -> None:
    await world.remind(ALICE)
    await world.remind(BOB, at="07:45")
    async with world.database.session() as session:
        assert await store.next_due(session) == HALF_PAST_EIGHT - 45 * MINUTE
        assert await store.next_due(session, ALICE) == HALF_PAST_EIGHT


async def test_everything_goes_with_the_person(world: World) -> None:
    await world.remind(ALICE)
    await world.tick_at(HALF_PAST_EIGHT)
    async with world.database.session() as session:
        document = await profiles.export(session, ALICE)
        assert document["reminder"]
        assert document["occurrence"]
        assert await profiles.forget(session, ALICE)
    assert await world.occurrences(ALICE) == []
    await world.tick_at(HALF_PAST_EIGHT + DAY)
    assert len(world.post.sent) == 1
