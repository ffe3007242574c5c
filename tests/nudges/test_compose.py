"""What goals, people and the library say about a day, read from a real database; and what a nudge leaves behind."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from bot.contacts import lines
from bot.contacts import service as contacts
from bot.conversation import store as conversations
from bot.database.engine import Database
from bot.goals import days_off, outreach, service
from bot.goals.pace import Plan
from bot.goals.platform import Platform
from bot.knowledge.library import Library
from bot.language import Language
from bot.nudges import reminders, store
from bot.nudges.choice import Facts, Silence
from bot.nudges.compose import Composer
from bot.nudges.delivery import Delivery
from bot.nudges.schedule import EVERY_DAY
from bot.nudges.wordings import Also, Kind
from bot.profiles import store as profiles
from bot.profiles.tables import Profile
from bot.profiles.theme import Theme
from tests.nudges.conftest import ALICE, HALF_PAST_EIGHT, TODAY, World

START = date(2026, 11, 1)
NOW = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
PLAN = Plan(start_on=START, start=1000, due_on=START + 100 * DAY, target=2000)


@pytest.fixture
def composer(library: Library) -> Composer:
    return Composer(lambda: library)


async def begin(database: Database, plan: Plan = PLAN, platform: Platform = Platform.INSTAGRAM) -> None:
    async with database.session() as session:
        profile = await profiles.greet(session, ALICE, ALICE, NOW)
        await reminders.set_reminder(session, profile, HALF_PAST_EIGHT.time(), EVERY_DAY, "Europe/Paris", NOW)
        await service.set_goal(session, ALICE, platform, plan, NOW)


async def facts(database: Database, composer: Composer, on: date, first_on: date | None = START) -> Facts:
    async with database.session() as session:
        found = await store.person(session, ALICE)
        assert found is not None
        profile, reminder = found
        reminder.first_on = first_on
        now = datetime(on.year, on.month, on.day, 7, tzinfo=UTC)
        return await composer(session, profile, reminder, Language.FR, on, now)


async def report(database: Database, count: int, on: date) -> None:
    async with database.session() as session:
        now = datetime(on.year, on.month, on.day, 12, tzinfo=UTC)
        await service.log_progress(session, ALICE, count, today=on, now=now, is_confirmed=True)


async def test_it_reads_goals_and_reports_of_that_person(database: Database, composer: Composer) -> None:
    await begin(database)
    assert (await facts(database, composer, START, None)).kind is Kind.FIRST  # where one starts from is no report
    before = await facts(database, composer, START + DAY)
    assert (before.kind, before.values["minimum"]) == (Kind.WEEK, 10)
    assert before.values["platform"] == "Instagram"
    await report(database, 1005, START + DAY)
    assert (await facts(database, composer, START + DAY)).silence is Silence.REPORTED
    assert (await facts(database, composer, START + 2 * DAY)).kind is Kind.BEHIND
    assert (await facts(database, composer, START + 6 * DAY)).kind is Kind.QUIET
    assert (await facts(database, composer, START + 200 * DAY)).kind is Kind.OVERDUE


async def test_a_report_on_the_day_a_goal_begins_is_a_report(database: Database, composer: Composer) -> None:
    await begin(database)
    await report(database, 1001, START)
    assert (await facts(database, composer, START, None)).silence is Silence.REPORTED


async def test_a_round_number_is_news_for_a_week(database: Database, composer: Composer) -> None:
    await begin(database, Plan(start_on=START, start=900, due_on=START + 100 * DAY, target=3000))
    for number in range(1, 5):
        await report(database, 900 + 30 * number, START + number * DAY)
    fresh = await facts(database, composer, START + 5 * DAY)
    assert (fresh.kind, fresh.values["amount"]) == (Kind.MILESTONE, 1000)
    async with database.session() as session:
        await store.note_told(session, ALICE, fresh.once, START + 5 * DAY)
    assert (await facts(database, composer, START + 5 * DAY)).kind is Kind.MILESTONE  # the same day, after a snooze
    assert (await facts(database, composer, START + 6 * DAY)).kind is not Kind.MILESTONE
    await report(database, 1025, START + 12 * DAY)
    late = await facts(database, composer, START + 13 * DAY)
    assert late.kind is Kind.BEHIND
    assert late.also is None or late.also[0] is not Also.MILESTONE


async def test_nothing_is_said_on_a_day_off_but_a_review_asked_for_at_weekends(
    database: Database, composer: Composer
) -> None:
    await begin(database)
    async with database.session() as session:
        await days_off.take(session, ALICE, START + 9 * DAY, START + 9 * DAY, today=START, now=NOW)
        await days_off.take_weekends(session, ALICE, today=START, now=NOW)
    assert (await facts(database, composer, START + 9 * DAY)).silence is Silence.DAY_OFF
    sunday = START + 14 * DAY
    assert (await facts(database, composer, sunday)).silence is Silence.DAY_OFF
    async with database.session() as session:
        await reminders.change_review(session, ALICE, 7, NOW)
    assert (await facts(database, composer, sunday)).kind is Kind.REVIEW
    async with database.session() as session:
        await days_off.take(session, ALICE, sunday, sunday, today=START, now=NOW)
    assert (await facts(database, composer, sunday)).silence is Silence.DAY_OFF


async def test_it_never_asks_for_more_than_the_platform_allows(database: Database, composer: Composer) -> None:
    steep = Plan(start_on=START, start=1000, due_on=START + 40 * DAY, target=9000)
    await begin(database, steep, Platform.X)
    found = await facts(database, composer, START + DAY)
    assert (found.kind, found.values["pace"], found.values["ceiling"]) == (Kind.STEEP, 200, 400)
    async with database.session() as session:
        await store.note_told(session, ALICE, found.once, START + DAY)
    assert (await facts(database, composer, START + 2 * DAY)).kind is not Kind.STEEP
    async with database.session() as session:
        yesterday = datetime(2026, 11, 1, 12, tzinfo=UTC)
        await outreach.tell(
            session, ALICE, Platform.X, 400, on=START, at=yesterday, told_by="1", today=START, now=yesterday
        )
    found = await facts(database, composer, START + DAY)
    assert (found.kind, found.values["used"]) == (Kind.LIMIT, 400)
    await report(database, 1001, START + 7 * DAY)
    assert (await facts(database, composer, START + 8 * DAY)).kind is Kind.STEEP  # a week later it bears saying again


async def test_people_are_named_in_turn_and_not_every_day(database: Database, composer: Composer) -> None:
    await begin(database)
    async with database.session() as session:
        pasted = lines.read("\n".join(f"@friend{number} close – met {number}" for number in range(5)))
        await contacts.add(session, ALICE, pasted.people, today=START, now=NOW)
    named: list[str] = []
    for number in range(14, 18):
        on = START + number * DAY
        await report(database, 1000 + 10 * number, on)
        found = await facts(database, composer, on)
        async with database.session() as session:
            await contacts.note_named(session, ALICE, [one.contact_id for one in found.people], on)
        named += [one.name for one in found.people]
        if number == 14:
            assert (found.kind, len(found.people), len(found.details)) == (Kind.PERSON, 3, 3)
            assert found.details[0].values["note"] == "met 0"
    assert named == ["@friend0", "@friend1", "@friend2", "@friend3", "@friend4", "@friend0", "@friend1", "@friend2"]


async def test_an_article_comes_every_few_days_and_never_twice(database: Database, composer: Composer) -> None:
    await begin(database)
    shown: list[str] = []
    days: list[int] = []
    for number in range(8, 60):
        await report(database, 1000 + 10 * number + 200, START + (number - 1) * DAY)
        found = await facts(database, composer, START + number * DAY)
        tip = found.tip or (found.also[1].tip if found.also else None)
        if tip is None:
            continue
        shown.append(tip.article_id)
        days.append(number)
        async with database.session() as session:
            await store.note_told(session, ALICE, {tip.name}, START + number * DAY)
    assert len(shown) == len(set(shown)) > 10
    assert all(later - earlier >= 3 for earlier, later in pairwise(days))
    assert shown[0] == "limits-instagram"
    assert not {"limits-x", "limits-linkedin"} & set(shown)


async def test_what_was_sent_is_remembered_and_explained(world: World, library: Library) -> None:
    world.delivery = Delivery(
        world.database, world.post, Composer(lambda: library), world.clock, rate=100, sleep=world.clock.sleep
    )
    await begin(world.database)
    await world.remind(ALICE)
    await report(world.database, 1300, TODAY - DAY)
    async with world.database.session() as session:
        pasted = lines.read("@bob every 5 days")
        await contacts.add(session, ALICE, pasted.people, today=START, now=NOW)
    await world.tick_at(HALF_PAST_EIGHT)
    async with world.database.session() as session:
        dialogue = await conversations.dialogue(session, ALICE, ALICE, world.clock())
        reminder = await store.reminder(session, ALICE)
        assert reminder is not None
        assert reminder.first_on == TODAY
        assert dialogue.explanation is not None
        assert "Instagram: 1,300 reported for 22 November 2026" in dialogue.explanation
    await report(world.database, 1310, TODAY)
    await world.tick_at(HALF_PAST_EIGHT + DAY)
    milestone = world.post.sent[-1]
    assert (milestone.lines[0].key.rpartition("-")[0], milestone.people[0].name) == ("nudges-part", "@bob")
    async with world.database.session() as session:
        assert [what for what in await store.told(session, ALICE) if what.startswith("milestone")]
        assert [one.named_on for one in await contacts.list_contacts(session, ALICE, TODAY)] == [TODAY + DAY]


async def test_a_review_looks_back_on_the_week(database: Database, composer: Composer) -> None:
    await begin(database)
    async with database.session() as session:
        await reminders.change_review(session, ALICE, 7, NOW)
        added = await contacts.add(session, ALICE, lines.read("@bob").people, today=START, now=NOW)
        await contacts.note_contact(session, ALICE, added.added[0].id or 0, START + 10 * DAY)
    await report(database, 1040, START + 6 * DAY)
    await report(database, 1160, START + 12 * DAY)
    sunday = START + 14 * DAY
    found = await facts(database, composer, sunday)
    assert (found.kind, found.values["on"]) == (Kind.REVIEW, sunday - DAY)  # its own number is not in yet
    moved, reported, people, tip = found.details
    assert (moved.key, moved.values["before"], moved.values["count"]) == ("nudges-review-goal", 1040, 1160)
    assert (moved.values["was"], moved.values["is"]) == ("un jour de retard", "4 jours d’avance")
    assert (reported.values["days"], people.values["people"]) == (1, 1)
    assert found.tip is not None
    assert tip.values["title"] == found.tip.title
    assert found.draw is not None
    assert found.draw().startswith(b"\x89PNG")
    assert (await facts(database, composer, sunday + DAY)).kind is not Kind.REVIEW
    await report(database, 1170, sunday)
    assert (await facts(database, composer, sunday)).values["on"] == sunday


async def test_the_week_is_drawn_on_the_ground_someone_likes(database: Database, composer: Composer) -> None:
    await begin(database)
    sunday = START + 14 * DAY
    pictures = set()
    for theme in Theme:
        async with database.session() as session:
            await reminders.change_review(session, ALICE, 7, NOW)
            (await session.get_one(Profile, ALICE)).theme = theme.value
        found = await facts(database, composer, sunday)
        assert found.draw is not None
        pictures.add(found.draw())
    assert len(pictures) == len(Theme)


async def test_a_goal_younger_than_a_week_is_looked_back_on_from_its_start(
    database: Database, composer: Composer
) -> None:
    await begin(database)
    async with database.session() as session:
        await reminders.change_review(session, ALICE, (START + 3 * DAY).isoweekday(), NOW)
    await report(database, 1006, START)
    await report(database, 1020, START + 2 * DAY)
    moved = (await facts(database, composer, START + 3 * DAY)).details[0]
    assert (moved.key, moved.values["before"], moved.values["change"]) == ("nudges-review-new", 1000, 20)


async def test_without_goals_or_people_there_is_no_week_to_look_back_on(database: Database, composer: Composer) -> None:
    async with database.session() as session:
        profile = await profiles.greet(session, ALICE, ALICE, NOW)
        await reminders.set_reminder(session, profile, HALF_PAST_EIGHT.time(), EVERY_DAY, "Europe/Paris", NOW)
        await reminders.change_review(session, ALICE, 7, NOW)
    assert (await facts(database, composer, START + 14 * DAY)).kind is Kind.TIP


async def test_the_second_thing_on_the_line_is_an_article(database: Database, composer: Composer) -> None:
    await begin(database)
    await report(database, 1100, START + 10 * DAY)
    found = await facts(database, composer, START + 11 * DAY)
    assert (found.kind, found.also and found.also[0]) == (Kind.TODAY, Also.TIP)
