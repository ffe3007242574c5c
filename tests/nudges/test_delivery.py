"""Delivery on both engines: once, on time, to those who want it, whatever goes wrong for one of them."""

import itertools
from datetime import timedelta

import pytest

from bot.language import Language
from bot.nudges import queue_store
from bot.nudges.choice import Facts, Silence
from bot.nudges.delivery import GRACE
from bot.nudges.messenger import Gone, Moved, Nudge, Refused, TryLater, Unsure
from bot.nudges.queue_store import MOST_ATTEMPTS, Day
from bot.nudges.schedule import WEEKEND
from bot.nudges.tables import State
from bot.nudges.wordings import Kind, Opening, keys
from bot.observability.metrics import REGISTRY
from bot.profiles import store as profiles
from tests.nudges.conftest import ALICE, BOB, CHARLIE, HALF_PAST_EIGHT, MORNING, TODAY, World
from tests.nudges.crowd import add_people

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
TICK = timedelta(seconds=5)


async def test_it_sends_at_the_minute_asked_and_once(world: World) -> None:
    await world.remind(ALICE)
    await world.run_until(HALF_PAST_EIGHT + timedelta(minutes=2), TICK * 6)
    assert world.post.receivers == [ALICE]
    assert HALF_PAST_EIGHT <= world.post.sent_at[0] < HALF_PAST_EIGHT + MINUTE
    nudge = world.post.sent[0]
    assert (nudge.chat_id, nudge.on, nudge.language) == (ALICE, TODAY, Language.EN)
    assert nudge.text()
    row = await world.occurrence(ALICE)
    assert (row.id, row.state, row.message_id, row.ready_at) == (nudge.occurrence_id, State.SENT, 1001, None)
    assert (await world.reminder(ALICE)).next_at == HALF_PAST_EIGHT + DAY


async def test_nothing_is_sent_before_the_hour_or_on_another_day(world: World) -> None:
    await world.remind(ALICE)
    await world.remind(BOB, days=WEEKEND)
    await world.tick_at(HALF_PAST_EIGHT - timedelta(seconds=1))
    assert not world.post.sent
    await world.tick_at(HALF_PAST_EIGHT)
    assert world.post.receivers == [ALICE]


async def test_it_speaks_the_language_a_person_chose(world: World) -> None:
    await world.remind(ALICE)
    async with world.database.session() as session:
        (await profiles.greet(session, ALICE, ALICE, MORNING)).language = "fr"
    await world.tick_at(HALF_PAST_EIGHT)
    assert world.post.sent[0].language is Language.FR


async def test_it_speaks_the_language_last_written_in_to_whoever_chose_none(world: World) -> None:
    await world.remind(ALICE)
    async with world.database.session() as session:
        (await profiles.greet(session, ALICE, ALICE, MORNING)).spoken = "fr"
    await world.tick_at(HALF_PAST_EIGHT)
    assert world.post.sent[0].language is Language.FR


async def test_it_is_silent_when_todays_number_is_in_at_the_moment_of_sending(world: World) -> None:
    await world.remind(ALICE)
    world.facts[ALICE] = Facts(Kind.NO_GOAL, silence=Silence.REPORTED)
    await world.run_until(HALF_PAST_EIGHT + HOUR, MINUTE * 10)
    row = await world.occurrence(ALICE)
    assert not world.post.sent
    assert (row.state, row.why) == (State.SILENT, "reported")


@pytest.mark.parametrize("why", ["blocked", "deactivated", "not_found"])
async def test_someone_gone_is_left_in_peace_until_they_write_again(world: World, why: str) -> None:
    await world.remind(ALICE)
    gone: dict[str, Gone] = {one.why: one for one in (Gone("blocked"), Gone("deactivated"), Gone("not_found"))}
    world.post.answers[ALICE].append(gone[why])
    await world.run_until(HALF_PAST_EIGHT + 2 * DAY + HOUR, HOUR / 2)
    assert not world.post.sent
    row = (await world.occurrences(ALICE))[0]
    assert (row.state, row.why) == (State.FAILED, why)
    assert len(await world.occurrences(ALICE)) == 1
    await world.greet(ALICE)
    await world.run_until(HALF_PAST_EIGHT + 3 * DAY + HOUR, HOUR / 2)
    assert world.post.receivers == [ALICE]
    assert world.post.sent[0].on == TODAY + 3 * DAY


async def test_someone_who_wrote_while_we_were_refused_is_not_thought_gone(world: World) -> None:
    await world.remind(ALICE)

    async def write_meanwhile(nudge: Nudge) -> None:
        world.clock.now += timedelta(seconds=1)
        await world.greet(nudge.profile_id)

    world.post.on_send = write_meanwhile
    world.post.answers[ALICE].append(Gone("blocked"))
    await world.tick_at(HALF_PAST_EIGHT)
    async with world.database.session() as session:
        profile = await profiles.get(session, ALICE)
    assert profile is not None
    assert profile.unreachable_at is None


async def test_a_moved_chat_gets_its_nudge_and_keeps_its_new_id(world: World) -> None:
    await world.remind(ALICE)
    world.post.answers[ALICE].append(Moved(-100_123_456_789_012))
    await world.tick_at(HALF_PAST_EIGHT)
    assert [nudge.chat_id for nudge in world.post.sent] == [-100_123_456_789_012]
    assert (await world.reminder(ALICE)).chat_id == -100_123_456_789_012
    async with world.database.session() as session:
        profile = await profiles.get(session, ALICE)
    assert profile is not None
    assert profile.chat_id == -100_123_456_789_012


async def test_a_chat_that_moves_for_ever_is_not_followed_for_ever(world: World) -> None:
    await world.remind(ALICE)
    world.post.answers[ALICE].extend([Moved(-1), Moved(-2), Moved(-3)])
    await world.run_until(HALF_PAST_EIGHT + HOUR, MINUTE)
    assert (await world.occurrence(ALICE)).state == State.FAILED
    assert len(world.post.answers[ALICE]) == 1


async def test_a_network_error_waits_longer_each_time_and_gives_up_within_the_grace(world: World) -> None:
    await world.remind(ALICE)
    tried_at = []

    async def note(_: Nudge) -> None:
        tried_at.append(world.clock())

    world.post.on_send = note
    world.post.answers[ALICE].extend([TryLater("network")] * 50)
    await world.run_until(HALF_PAST_EIGHT + 5 * HOUR, timedelta(seconds=30))
    gaps = [later - earlier for earlier, later in itertools.pairwise(tried_at)]
    assert gaps == sorted(gaps)
    assert len(tried_at) == MOST_ATTEMPTS
    assert tried_at[-1] - HALF_PAST_EIGHT < GRACE
    row = await world.occurrence(ALICE)
    assert (row.state, row.why, row.ready_at) == (State.FAILED, "network", None)


async def test_a_network_error_that_passes_costs_nothing_but_time(world: World) -> None:
    await world.remind(ALICE)
    world.post.answers[ALICE].append(TryLater("network"))
    await world.run_until(HALF_PAST_EIGHT + 2 * MINUTE, TICK)
    assert world.post.receivers == [ALICE]
    assert not (await world.occurrence(ALICE)).is_late


async def test_an_answer_that_never_came_is_tried_once_more_and_no_more(world: World) -> None:
    await world.remind(ALICE)
    world.post.answers[ALICE].extend([Unsure("timeout"), Unsure("timeout"), Unsure("timeout")])
    await world.run_until(HALF_PAST_EIGHT + 3 * HOUR, MINUTE)
    assert len(world.post.answers[ALICE]) == 1
    assert (await world.occurrence(ALICE)).state == State.FAILED


async def test_a_message_telegram_refuses_is_not_sent_again(world: World) -> None:
    await world.remind(ALICE)
    world.post.answers[ALICE].append(Refused("can't parse entities"))
    await world.run_until(HALF_PAST_EIGHT + HOUR, MINUTE * 5)
    assert (await world.occurrence(ALICE)).state == State.FAILED
    assert not world.post.sent


async def test_a_rest_telegram_asks_for_holds_for_everyone_and_on_every_replica(world: World) -> None:
    for who in (ALICE, BOB, CHARLIE):
        await world.remind(who)
    world.post.answers[ALICE].append(TryLater("flood", timedelta(seconds=40)))
    one_at_a_time = world.replica(rate=1)
    other = world.replica()
    world.clock.now = HALF_PAST_EIGHT
    while not (tally := await one_at_a_time.tick()):
        world.clock.now += TICK
    assert tally == {"halted": 1}
    halted_at = world.clock()
    while world.clock() < halted_at + timedelta(seconds=30):
        assert not await other.tick()
        world.clock.now += TICK
    while world.clock() < halted_at + timedelta(seconds=60):
        await other.tick()
        world.clock.now += TICK
    assert sorted(world.post.receivers) == [ALICE, BOB, CHARLIE]
    assert min(world.post.sent_at) >= halted_at + timedelta(seconds=40)


async def test_one_blocked_one_flooded_and_one_broken_of_a_thousand_stop_nobody(world: World) -> None:
    # A thousand once is enough; the statements are the same on the other engine.
    people = range(ALICE, ALICE + (1000 if world.database.dialect == "sqlite" else 200))
    async with world.database.session() as session:
        await add_people(session, people, MORNING, HALF_PAST_EIGHT)
    world.post.answers[ALICE + 10].append(Gone("blocked"))
    world.post.answers[ALICE + 50].append(TryLater("flood", timedelta(seconds=20)))
    world.facts[ALICE + 70] = RuntimeError("this person's goals cannot be read")
    world.clock.now = HALF_PAST_EIGHT
    await world.run_until(HALF_PAST_EIGHT + 2 * MINUTE, TICK)
    missing = {ALICE + 10, ALICE + 70}
    assert sorted(world.post.receivers) == [who for who in people if who not in missing]
    assert (await world.occurrence(ALICE + 70)).why == "RuntimeError"


async def test_it_sends_no_faster_than_the_rate_over_all_replicas(world: World) -> None:

    async with world.database.session() as session:
        await add_people(session, range(ALICE, ALICE + 60), MORNING, HALF_PAST_EIGHT)
    replicas = [world.replica(rate=5), world.replica(rate=5)]
    world.clock.now = HALF_PAST_EIGHT
    while len(world.post.sent) < 60:
        for replica in replicas:
            await replica.tick()
    times = world.post.sent_at
    for start in times:
        within = [at for at in times if start <= at < start + timedelta(seconds=10)]
        assert len(within) <= 5 * 10 + 5
    took = (times[-1] - times[0]).total_seconds()
    assert took < 60 / 5 * 1.5


async def test_silent_nudges_use_up_nothing_of_the_rate(world: World) -> None:

    people = range(ALICE, ALICE + 30)
    async with world.database.session() as session:
        await add_people(session, people, MORNING, HALF_PAST_EIGHT)
    world.facts.update(dict.fromkeys(people[:29], Facts(Kind.NO_GOAL, silence=Silence.REPORTED)))
    world.delivery = world.replica(rate=1)
    tally = await world.tick_at(HALF_PAST_EIGHT)
    assert tally == {"silent_reported": 29, "sent": 1}
    assert world.clock() <= HALF_PAST_EIGHT + timedelta(seconds=1)


async def test_a_nudge_sent_within_the_grace_says_that_it_is_late(world: World) -> None:
    await world.remind(ALICE)
    tally = await world.tick_at(HALF_PAST_EIGHT + HOUR)
    assert tally == {"late": 1}
    assert world.post.sent[0].lines[0].key in keys(Opening.LATE)
    assert (await world.occurrence(ALICE)).is_late


@pytest.mark.parametrize(("outage", "missed"), [(5 * HOUR, 1), (3 * DAY, 3), (30 * DAY, 7)])
async def test_after_a_long_outage_there_is_no_burst_and_the_next_nudge_says_so(
    world: World, outage: timedelta, missed: int
) -> None:
    await world.remind(ALICE)
    back_at = HALF_PAST_EIGHT + outage + (timedelta(0) if outage < DAY else -HOUR)
    await world.tick_at(back_at)
    assert not world.post.sent
    rows = await world.occurrences(ALICE)
    assert [row.state for row in rows] == [State.FOLDED] * missed
    await world.run_until(back_at + DAY, HOUR / 2)
    assert len(world.post.sent) == 1
    opener = world.post.sent[0].lines[0]
    assert opener.key in keys(Opening.FOLDED)
    assert opener.values == {"missed": missed}
    await world.run_until(back_at + 2 * DAY, HOUR / 2)
    assert len(world.post.sent) == 2
    assert len(world.post.sent[1].lines) == 1


async def test_of_two_days_waiting_for_one_person_only_the_later_is_sent(world: World) -> None:
    await world.remind(ALICE, at="18:00")
    days = [Day(ALICE, TODAY - DAY, HALF_PAST_EIGHT - HOUR), Day(ALICE, TODAY, HALF_PAST_EIGHT)]
    async with world.database.session() as session:
        await queue_store.add_days(session, days)
    await world.tick_at(HALF_PAST_EIGHT + MINUTE)
    assert [nudge.on for nudge in world.post.sent] == [TODAY]
    assert [row.state for row in await world.occurrences(ALICE)] == [State.FOLDED, State.SENT]
    assert world.post.sent[0].lines[0].values == {"missed": 1}


async def test_a_clock_that_jumps_back_does_not_stop_the_lane(world: World) -> None:
    await world.remind(ALICE)
    await world.tick_at(HALF_PAST_EIGHT + 10 * DAY)
    await world.remind(BOB, at="12:00")
    await world.tick_at(MORNING)
    await world.remind(CHARLIE, at="09:00")
    await world.run_until(HALF_PAST_EIGHT + HOUR, MINUTE)
    assert CHARLIE in world.post.receivers


async def test_the_wording_differs_every_day(world: World) -> None:
    await world.remind(ALICE)
    for number in range(21):
        await world.run_until(HALF_PAST_EIGHT + number * DAY + HOUR, HOUR / 2)
        await world.greet(ALICE)  # she answers: nothing is done about silence
    said = [nudge.lines[-1].key for nudge in world.post.sent]
    assert len(said) == 21
    assert all(one != other for one, other in itertools.pairwise(said))
    assert set(said) == set(keys(Kind.NO_GOAL))


async def test_the_sweep_keeps_what_is_recent_or_not_over(world: World) -> None:
    await world.remind(ALICE)
    await world.remind(BOB)
    world.post.answers[BOB].append(TryLater("network"))
    await world.tick_at(HALF_PAST_EIGHT)
    assert await world.delivery.sweep(timedelta(days=1)) == 0
    world.clock.now += timedelta(minutes=1)
    assert await world.delivery.sweep(timedelta(seconds=1)) == 1
    assert len(await world.occurrences(BOB)) == 1


async def test_someone_who_is_forgotten_meanwhile_is_not_written_to(world: World) -> None:
    await world.remind(ALICE)
    await world.remind(BOB)

    async def forget_alice(nudge: Nudge) -> None:
        async with world.database.session() as session:
            await profiles.forget(session, ALICE)

    world.post.on_send = forget_alice
    tally = await world.tick_at(HALF_PAST_EIGHT)
    assert tally.total() == 2
    assert await world.occurrences(ALICE) == []
    assert BOB in world.post.receivers


async def test_what_became_of_nudges_is_counted(world: World) -> None:
    def delays() -> float:
        return REGISTRY.get_sample_value("mesure_nudge_delay_seconds_count") or 0

    def sent() -> float:
        return REGISTRY.get_sample_value("mesure_nudges_total", {"outcome": "sent"}) or 0

    before = delays(), sent()
    await world.remind(ALICE)
    await world.tick_at(HALF_PAST_EIGHT + TICK)
    assert (delays() - before[0], sent() - before[1]) == (1, 1)


async def test_finishing_gives_back_what_was_not_begun(world: World) -> None:

    async with world.database.session() as session:
        await add_people(session, range(ALICE, ALICE + 20), MORNING, HALF_PAST_EIGHT)

    async def stop_now(_: Nudge) -> None:
        world.delivery.finish()

    world.post.on_send = stop_now
    await world.tick_at(HALF_PAST_EIGHT)
    begun = len(world.post.sent)
    assert 1 <= begun <= 4
    world.post.on_send = None
    other = world.replica()
    await other.tick()
    assert sorted(world.post.receivers) == list(range(ALICE, ALICE + 20))
    assert (await world.occurrence(ALICE + 19)).attempts == 1


async def test_a_picture_is_drawn_and_one_that_cannot_be_is_done_without(world: World) -> None:
    def fails() -> bytes:
        raise RuntimeError("no fonts")

    await world.remind(ALICE)
    await world.remind(BOB)
    world.facts[ALICE] = Facts(Kind.REVIEW, {"on": TODAY}, draw=lambda: b"png")
    world.facts[BOB] = Facts(Kind.REVIEW, {"on": TODAY}, draw=fails)
    assert await world.tick_at(HALF_PAST_EIGHT) == {"sent": 2}
    assert {nudge.profile_id: nudge.picture for nudge in world.post.sent} == {ALICE: b"png", BOB: None}
