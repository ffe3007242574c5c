"""The buttons under a nudge: pressed twice they do nothing twice, and they touch nobody else's."""

from datetime import timedelta

from bot.nudges import presses, reminders, store
from bot.nudges.presses import Effect
from bot.nudges.tables import State, Status
from bot.nudges.wordings import Kind, Opening, keys
from tests.nudges.conftest import ALICE, BOB, HALF_PAST_EIGHT, TODAY, World

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


async def nudged(world: World) -> int:
    await world.remind(ALICE)
    await world.tick_at(HALF_PAST_EIGHT)
    return await world.id_of(ALICE)


async def test_done_twice_is_done_once(world: World) -> None:
    nudge = await nudged(world)
    async with world.database.session() as session:
        first = await presses.done(session, ALICE, nudge, world.clock())
        again = await presses.done(session, ALICE, nudge, world.clock() + MINUTE)
    assert (first.effect, first.is_already, first.on) == (Effect.DONE, False, TODAY)
    assert (again.effect, again.is_already) == (Effect.DONE, True)
    row = await world.occurrence(ALICE)
    assert (row.state, row.answered_at) == (State.DONE, HALF_PAST_EIGHT)


async def test_a_snooze_moves_the_day_and_not_the_series(world: World) -> None:
    nudge = await nudged(world)
    series = (await world.reminder(ALICE)).next_at
    async with world.database.session() as session:
        first = await presses.snooze(session, ALICE, nudge, world.clock())
        again = await presses.snooze(session, ALICE, nudge, world.clock() + MINUTE)
    assert (first.effect, first.again_at) == (Effect.SNOOZED, HALF_PAST_EIGHT + HOUR)
    assert (again.is_already, again.again_at) == (True, HALF_PAST_EIGHT + HOUR)
    assert (await world.reminder(ALICE)).next_at == series
    await world.run_until(HALF_PAST_EIGHT + 3 * HOUR, MINUTE)
    assert [nudge.on for nudge in world.post.sent] == [TODAY, TODAY]
    assert world.post.sent_at[1] == HALF_PAST_EIGHT + HOUR
    first_said, second_said = (one.lines for one in world.post.sent)
    assert second_said[0].key in keys(Opening.AGAIN)
    assert second_said[-1].key in set(keys(Kind.NO_GOAL)) - {first_said[-1].key}
    row = await world.occurrence(ALICE)
    assert (row.state, row.message_id) == (State.SENT, 1002)


async def test_a_snoozed_nudge_may_be_snoozed_again_once_it_came_back(world: World) -> None:
    nudge = await nudged(world)
    for number in (1, 2, 3):
        async with world.database.session() as session:
            pressed = await presses.snooze(session, ALICE, nudge, world.clock())
        assert (pressed.effect, pressed.is_already) == (Effect.SNOOZED, False)
        await world.run_until(HALF_PAST_EIGHT + number * (HOUR + MINUTE), MINUTE)
        assert len(world.post.sent) == number + 1


async def test_done_while_snoozed_is_not_said_again(world: World) -> None:
    nudge = await nudged(world)
    async with world.database.session() as session:
        await presses.snooze(session, ALICE, nudge, world.clock())
        await presses.done(session, ALICE, nudge, world.clock())
        late = await presses.snooze(session, ALICE, nudge, world.clock())
    assert (late.effect, late.is_already) == (Effect.DONE, True)
    await world.run_until(HALF_PAST_EIGHT + 3 * HOUR, MINUTE * 10)
    assert len(world.post.sent) == 1


async def test_a_snooze_while_stopped_or_paused_stays_silent(world: World) -> None:
    nudge = await nudged(world)
    async with world.database.session() as session:
        await presses.snooze(session, ALICE, nudge, world.clock())
        await reminders.stop(session, ALICE)
    await world.run_until(HALF_PAST_EIGHT + 3 * HOUR, MINUTE * 10)
    assert len(world.post.sent) == 1
    assert (await world.occurrence(ALICE)).why == "off"


async def test_yesterdays_button_does_not_put_off_today(world: World) -> None:
    """iSoron/uhabits #969: yesterday's notification ticked today."""
    old = await nudged(world)
    await world.tick_at(HALF_PAST_EIGHT + DAY)
    async with world.database.session() as session:
        assert (await presses.snooze(session, ALICE, old, world.clock())).effect is Effect.TOO_OLD
        assert (await presses.done(session, ALICE, old, world.clock())).on == TODAY
    today = await world.occurrence(ALICE)
    assert (today.on, today.state) == (TODAY + DAY, State.SENT)


async def test_a_nudge_that_another_has_followed_is_not_put_off(world: World) -> None:
    await world.remind(ALICE, at="22:00")
    late_evening = HALF_PAST_EIGHT + 13 * HOUR + 30 * MINUTE
    await world.tick_at(late_evening)
    old = await world.id_of(ALICE)
    await world.remind(ALICE, at="06:00")
    await world.tick_at(late_evening + 8 * HOUR)
    assert len(world.post.sent) == 2
    async with world.database.session() as session:
        assert (await presses.snooze(session, ALICE, old, world.clock())).effect is Effect.TOO_OLD


async def test_nobody_presses_anyone_elses_button(world: World) -> None:
    nudge = await nudged(world)
    await world.remind(BOB)
    async with world.database.session() as session:
        now = world.clock()
        for pressed in (
            await presses.done(session, BOB, nudge, now),
            await presses.snooze(session, BOB, nudge, now),
            await presses.pause(session, BOB, nudge, 7, now),
            await presses.stop(session, BOB, nudge, now),
            await presses.done(session, ALICE, 2_000_000_000, now),
        ):
            assert (pressed.effect, pressed.is_already, pressed.reminder) == (Effect.NOT_YOURS, False, None)
    assert (await world.occurrence(ALICE)).state == State.SENT
    assert (await world.reminder(BOB)).status == Status.ON


async def test_a_week_off_is_pressed_once(world: World) -> None:
    nudge = await nudged(world)
    async with world.database.session() as session:
        first = await presses.pause(session, ALICE, nudge, 7, world.clock())
        again = await presses.pause(session, ALICE, nudge, 7, world.clock() + MINUTE)
        shorter = await presses.pause(session, ALICE, nudge, 1, world.clock() + MINUTE)
    assert first.reminder is not None
    assert first.reminder.resumes_on == TODAY + 8 * DAY
    assert (again.is_already, again.reminder) == (True, first.reminder)
    assert shorter.is_already
    await world.run_until(HALF_PAST_EIGHT + 8 * DAY + HOUR, HOUR)
    assert [nudge.on for nudge in world.post.sent] == [TODAY, TODAY + 8 * DAY]


async def test_a_longer_pause_replaces_a_shorter_one(world: World) -> None:
    nudge = await nudged(world)
    async with world.database.session() as session:
        await presses.pause(session, ALICE, nudge, 1, world.clock())
        longer = await presses.pause(session, ALICE, nudge, 7, world.clock())
    assert longer.reminder is not None
    assert (longer.is_already, longer.reminder.resumes_on) == (False, TODAY + 8 * DAY)


async def test_stop_is_pressed_once_and_a_pause_does_not_undo_it(world: World) -> None:
    nudge = await nudged(world)
    async with world.database.session() as session:
        first = await presses.stop(session, ALICE, nudge, world.clock())
        again = await presses.stop(session, ALICE, nudge, world.clock())
        paused = await presses.pause(session, ALICE, nudge, 7, world.clock())
    assert (first.effect, first.is_already, again.is_already) == (Effect.STOPPED, False, True)
    assert (paused.effect, paused.is_already) == (Effect.STOPPED, True)
    await world.run_until(HALF_PAST_EIGHT + 2 * DAY, HOUR)
    assert len(world.post.sent) == 1


async def test_a_press_before_the_sending_is_written_down_counts(world: World) -> None:
    await world.remind(ALICE)

    async def press_at_once(nudge: object) -> None:
        async with world.database.session() as session:
            pressed = await presses.snooze(session, ALICE, await world_id(world), world.clock())
            assert (pressed.effect, pressed.is_already) == (Effect.SNOOZED, False)
        world.post.on_send = None

    world.post.on_send = press_at_once
    await world.tick_at(HALF_PAST_EIGHT)
    assert (await world.occurrence(ALICE)).state == State.SNOOZED
    await world.run_until(HALF_PAST_EIGHT + 2 * HOUR, MINUTE)
    assert len(world.post.sent) == 2


async def world_id(world: World) -> int:
    row = world.post.sent[-1].occurrence_id if world.post.sent else None
    return row if row is not None else await world.id_of(ALICE)


async def test_a_reply_to_a_nudge_is_about_that_nudges_day(world: World) -> None:
    await nudged(world)
    await world.tick_at(HALF_PAST_EIGHT + DAY)
    async with world.database.session() as session:
        assert await store.day_of_message(session, ALICE, 1001) == TODAY
        assert await store.day_of_message(session, ALICE, 1002) == TODAY + DAY
        assert await store.day_of_message(session, BOB, 1001) is None
