"""Claims on both engines: two replicas never hold the same nudge, and a crash costs at most one duplicate."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from bot.database.engine import Database
from bot.nudges import queue_store, recording
from bot.nudges.delivery import LEASE_FOR
from bot.nudges.messenger import Nudge
from bot.nudges.queue_store import Day
from bot.nudges.tables import State
from tests.nudges.conftest import ALICE, BOB, HALF_PAST_EIGHT, MORNING, TODAY, Killed, Post, World
from tests.nudges.crowd import add_people

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


async def crowd(world: World, count: int) -> range:
    people = range(ALICE, ALICE + count)
    async with world.database.session() as session:
        await add_people(session, people, MORNING, HALF_PAST_EIGHT)
    return people


async def test_two_replicas_at_the_same_moment_never_send_one_nudge_twice(world: World, database_url: str) -> None:
    people = await crowd(world, 60)
    other_database = Database.open(database_url)
    world.clock.now = HALF_PAST_EIGHT

    async def take_a_moment(_: Nudge) -> None:
        await asyncio.sleep(0.001)

    world.post.on_send = take_a_moment
    other_post = Post(world.clock, on_send=take_a_moment)
    there = World(other_database, clock=world.clock).replica(post=other_post)
    await asyncio.gather(world.delivery.tick(), there.tick())
    await other_database.close()
    assert sorted(world.post.receivers + other_post.receivers) == list(people)
    assert (await world.occurrence(ALICE)).attempts == 1


async def test_one_claim_goes_to_one_of_many_who_ask_at_once(world: World) -> None:
    await crowd(world, 5)
    async with world.database.session() as session:
        days = [Day(who, TODAY, HALF_PAST_EIGHT) for who in range(ALICE, ALICE + 5)]
        await queue_store.add_days(session, [*days, *days])

    async def claim() -> list[int]:
        async with world.database.session() as session:
            claims = await queue_store.claim(session, HALF_PAST_EIGHT, 3, LEASE_FOR)
            await asyncio.sleep(0.01)
            return [one.profile_id for one in claims]

    claimed = await asyncio.gather(*(claim() for _ in range(4)))
    assert sorted(who for claims in claimed for who in claims) == list(range(ALICE, ALICE + 5))


async def test_a_lease_that_passed_to_another_records_nothing(world: World) -> None:
    await crowd(world, 1)
    async with world.database.session() as session:
        await queue_store.add_days(session, [Day(ALICE, TODAY, HALF_PAST_EIGHT)])
        (first,) = await queue_store.claim(session, HALF_PAST_EIGHT, 1, LEASE_FOR)
    later = HALF_PAST_EIGHT + LEASE_FOR
    async with world.database.session() as session:
        assert await queue_store.claim(session, later - timedelta(seconds=1), 1, LEASE_FOR) == []
        (second,) = await queue_store.claim(session, later, 1, LEASE_FOR)
    async with world.database.session() as session:
        assert not await queue_store.record(session, first, State.FAILED)
        assert await queue_store.record(session, second, State.SENT)
    assert (await world.occurrence(ALICE)).state == State.SENT


@pytest.mark.parametrize("step", ["before planning is kept", "before sending", "after sending", "always after sending"])
async def test_a_death_at_any_step_costs_at_most_one_duplicate_and_never_a_loop(
    world: World, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.remind(ALICE)
    await world.remind(BOB, at="08:31")
    deaths = 1 if step != "always after sending" else 99
    died = 0

    def dies_at(place: str) -> bool:
        nonlocal died
        if place in step and died < deaths:
            died += 1
            return True
        return False

    advance, sent = queue_store.advance, recording.sent
    arrived: Counter[int] = Counter()

    async def dying_advance(*arguments: object) -> None:
        await advance(*arguments)  # type: ignore[arg-type] # handed through
        if dies_at("before planning is kept"):
            raise Killed

    async def dying_send(nudge: Nudge) -> None:
        if nudge.profile_id == ALICE and dies_at("before sending"):
            raise Killed
        arrived[nudge.profile_id] += 1

    async def dying_sent(*arguments: object) -> str:
        if arguments[1].profile_id == ALICE and dies_at("after sending"):  # type: ignore[attr-defined]
            raise Killed
        return await sent(*arguments)  # type: ignore[arg-type] # handed through

    monkeypatch.setattr(queue_store, "advance", dying_advance)
    monkeypatch.setattr(recording, "sent", dying_sent)
    world.post.on_send = dying_send
    world.clock.now = HALF_PAST_EIGHT
    while world.clock.now < HALF_PAST_EIGHT + 30 * MINUTE:
        try:
            await world.replica().tick()
        except BaseExceptionGroup as group:
            assert group.subgroup(Killed) is not None
        except Killed:
            pass
        world.clock.now += MINUTE
    assert died >= 1
    assert arrived[BOB] == 1
    assert arrived[ALICE] == (2 if "after sending" in step else 1)
    wanted = State.FAILED if step == "always after sending" else State.SENT
    assert [row.state for row in await world.occurrences(ALICE)] == [wanted]
    assert len(await world.occurrences(BOB)) == 1


async def test_a_database_that_cannot_write_down_the_outcome_costs_one_duplicate(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.remind(ALICE)

    async def failing(*_: object) -> str:
        raise OSError("disk full")

    monkeypatch.setattr(recording, "sent", failing)
    world.clock.now = HALF_PAST_EIGHT
    tally = await world.delivery.tick()
    assert tally == {"unrecorded": 1}
    await world.run_until(HALF_PAST_EIGHT + 60 * MINUTE, MINUTE)
    assert world.post.receivers == [ALICE, ALICE]
