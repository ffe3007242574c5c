"""The clockwork: ticks at once and again, survives a bad tick, stops when the nudge in hand is through."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.nudges.messenger import Nudge
from bot.nudges.scheduler import Scheduler
from bot.nudges.tables import State
from tests.nudges.conftest import ALICE, BOB, HALF_PAST_EIGHT, World

TICK = timedelta(milliseconds=50)


async def until(condition: asyncio.Event) -> None:
    async with asyncio.timeout(10):
        await condition.wait()


async def test_it_ticks_at_once_and_a_bad_tick_does_not_stop_it(world: World) -> None:
    await world.remind(ALICE)
    world.clock.now = HALF_PAST_EIGHT
    arrived = asyncio.Event()

    async def note(_: Nudge) -> None:
        arrived.set()

    world.post.on_send = note
    tick, ticks = world.delivery.tick, 0

    async def bad_first_tick() -> object:
        nonlocal ticks
        ticks += 1
        if ticks == 1:
            raise OSError("the database is away")
        return await tick()

    world.delivery.tick = bad_first_tick  # type: ignore[method-assign,assignment]
    scheduler = Scheduler(world.delivery, timedelta(days=90), tick_every=TICK)
    scheduler.start()
    await until(arrived)
    await scheduler.stop()
    assert ticks >= 2
    assert (await world.occurrence(ALICE)).state == State.SENT


async def test_stopping_lets_the_nudge_in_hand_through_and_begins_no_other(world: World) -> None:
    world.delivery = world.replica()
    world.delivery._workers = 1
    await world.remind(ALICE)
    await world.remind(BOB)
    world.clock.now = HALF_PAST_EIGHT
    begun, may_go = asyncio.Event(), asyncio.Event()

    async def slow(_: Nudge) -> None:
        begun.set()
        await may_go.wait()

    world.post.on_send = slow
    scheduler = Scheduler(world.delivery, timedelta(days=90), tick_every=TICK)
    scheduler.start()
    await until(begun)
    stopping = asyncio.create_task(scheduler.stop())
    await asyncio.sleep(0.05)
    assert not stopping.done()
    may_go.set()
    await stopping
    states = {who: (await world.occurrence(who)).state for who in (ALICE, BOB)}
    assert sorted(states.values()) == [State.DUE, State.SENT]
    assert len(world.post.sent) == 1


async def test_stopping_does_not_wait_for_ever(world: World) -> None:
    await world.remind(ALICE)
    world.clock.now = HALF_PAST_EIGHT
    begun, never = asyncio.Event(), asyncio.Event()

    async def stuck(_: Nudge) -> None:
        begun.set()
        await never.wait()

    world.post.on_send = stuck
    scheduler = Scheduler(world.delivery, timedelta(days=90), tick_every=TICK)
    scheduler.start()
    await until(begun)
    began_at = datetime.now(UTC)
    await scheduler.stop(within=timedelta(milliseconds=100))
    assert datetime.now(UTC) - began_at < timedelta(seconds=5)
    await asyncio.sleep(0)
