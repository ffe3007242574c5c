"""What nudges nobody answers lead to: a question, every other day, silence; and any sign of life starts afresh."""

from datetime import timedelta

import pytest

from bot.nudges import presses, reminders
from bot.nudges.backoff import BackOff, back_off
from bot.nudges.choice import Facts, Silence
from bot.nudges.messenger import TryLater, Unsure
from bot.nudges.tables import Status
from bot.nudges.wordings import Kind, keys
from bot.profiles import store as profiles
from tests.nudges.conftest import ALICE, BOB, HALF_PAST_EIGHT, TODAY, World

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("unanswered", "gap", "done"),
    [
        (0, 1, None), (1, 1, None), (2, 1, BackOff.ASK), (3, 1, None), (6, 1, BackOff.EASE), (6, 2, None), (6, 7, None),
        (2, 7, BackOff.ASK), (12, 2, None), (13, 2, BackOff.LEAVE), (13, 1, BackOff.LEAVE), (40, 1, BackOff.LEAVE),
    ],
)  # fmt: skip
def test_the_third_asks_the_seventh_eases_the_fourteenth_leaves(
    unanswered: int, gap: int, done: BackOff | None
) -> None:
    assert back_off(unanswered, gap) is done


async def run_days(world: World, days: float) -> None:
    await world.run_until(world.clock() + days * DAY, HOUR / 4)


async def test_someone_who_never_answers_is_asked_then_eased_then_left_in_peace(world: World) -> None:
    await world.remind(ALICE)
    await run_days(world, 60)
    sent = world.post.sent
    assert [nudge.back_off for nudge in sent] == [
        None, None, BackOff.ASK, None, None, None, BackOff.EASE, *[None] * 6, BackOff.LEAVE,
    ]  # fmt: skip
    days = [(nudge.on - TODAY).days for nudge in sent]
    assert days == [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20]
    assert [line.key in keys(Kind.LEAVING) for line in sent[-1].lines] == [True]
    reminder = await world.reminder(ALICE)
    assert (reminder.status, reminder.next_at) == (Status.OFF, None)


async def test_one_tap_brings_it_back_as_it_was(world: World) -> None:
    await world.remind(ALICE)
    await run_days(world, 7.5)
    assert (await world.reminder(ALICE)).gap_days == 2
    async with world.database.session() as session:
        await profiles.greet(session, ALICE, ALICE, world.clock())
        back = await reminders.resume(session, ALICE, world.clock())
    assert back is not None
    assert (back.gap_days, back.is_eased, back.status) == (1, False, Status.ON)
    await run_days(world, 30)
    assert (await world.reminder(ALICE)).status == Status.OFF
    async with world.database.session() as session:
        back = await reminders.resume(session, ALICE, world.clock())
    assert back is not None
    assert (back.gap_days, back.is_eased, back.status) == (1, False, Status.ON)


async def test_any_sign_of_life_starts_the_count_afresh(world: World) -> None:
    await world.remind(ALICE)
    for _ in range(10):
        await run_days(world, 2)
        async with world.database.session() as session:
            await profiles.greet(session, ALICE, ALICE, world.clock())
    assert len(world.post.sent) == 20
    assert {nudge.back_off for nudge in world.post.sent} == {None}


async def test_a_pressed_button_is_an_answer(world: World) -> None:
    await world.remind(ALICE)
    for _ in range(5):
        await run_days(world, 2)
        async with world.database.session() as session:
            await presses.done(session, ALICE, await world.id_of(ALICE), world.clock())
    assert {nudge.back_off for nudge in world.post.sent} == {None}


async def test_what_was_never_sent_is_not_held_against_anyone(world: World) -> None:
    await world.remind(ALICE)
    await run_days(world, 2)  # two sent, no answer
    world.facts[ALICE] = Facts(Kind.TODAY, silence=Silence.REPORTED)
    await run_days(world, 3)
    del world.facts[ALICE]
    world.clock.now += 3 * DAY  # nobody ticks: these are folded
    world.post.answers[ALICE].extend([TryLater("no network"), Unsure("no answer")])
    await run_days(world, 2)
    assert [nudge.back_off for nudge in world.post.sent][:3] == [None, None, BackOff.ASK]
    assert (await world.occurrences(ALICE))[-1].unanswered <= 3


async def test_a_weekly_rhythm_is_never_made_more_frequent(world: World) -> None:
    await world.remind(ALICE)
    async with world.database.session() as session:
        await reminders.change_gap(session, ALICE, 7, world.clock())
    await run_days(world, 7 * 20)
    assert [(nudge.on - TODAY).days for nudge in world.post.sent] == [7 * number for number in range(14)]
    assert (await world.reminder(ALICE)).status == Status.OFF


async def test_choosing_another_hour_ends_what_was_eased(world: World) -> None:
    await world.remind(ALICE)
    await world.remind(BOB)
    await run_days(world, 7.5)
    now_is = await world.remind(ALICE, at="18:00")
    assert (now_is.gap_days, now_is.is_eased) == (1, False)
    assert (await world.reminder(BOB)).gap_days == 2


async def test_a_new_rhythm_never_doubles_a_day(world: World) -> None:
    await world.remind(ALICE)
    await world.tick_at(HALF_PAST_EIGHT)
    async with world.database.session() as session:
        now_is = await reminders.change_gap(session, ALICE, 2, world.clock())
        assert now_is is not None
        assert now_is.next_on == TODAY + 2 * DAY
        now_is = await reminders.change_gap(session, ALICE, 1, world.clock())
        assert now_is is not None
        assert now_is.next_on == TODAY + DAY
        with pytest.raises(ValueError, match="gap"):
            await reminders.change_gap(session, ALICE, 8, world.clock())
        assert await reminders.change_gap(session, BOB, 2, world.clock()) is None


async def test_a_review_day_is_a_nudge_day_whatever_the_others(world: World) -> None:
    await world.remind(ALICE)
    async with world.database.session() as session:
        await reminders.change_gap(session, ALICE, 7, world.clock())
        now_is = await reminders.change_review(session, ALICE, 7, world.clock())
        assert now_is is not None
        assert now_is.review_day == 7
        with pytest.raises(ValueError, match="weekdays"):
            await reminders.change_review(session, ALICE, 8, world.clock())
    await run_days(world, 14)
    assert [(nudge.on - TODAY).days for nudge in world.post.sent] == [0, 6, 13]
    async with world.database.session() as session:
        now_is = await reminders.change_review(session, ALICE, None, world.clock())
    assert now_is is not None
    assert now_is.review_day is None
