"""Choosing and composing one nudge of someone with a lot to say, and drawing the chart that may go with it."""

import random
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.contacts import lines
from bot.contacts import service as contacts
from bot.database.engine import Database
from bot.goals import service
from bot.goals.pace import Plan
from bot.goals.platform import Platform
from bot.goals.tables import Checkpoint
from bot.knowledge.library import Library, load
from bot.language import Language
from bot.locales import sentence
from bot.migrations.schema import metadata
from bot.nudges import reminders
from bot.nudges.choice import Choice, Moment, choose
from bot.nudges.compose import Composer, Known, facts_from, gather
from bot.nudges.decision import Decision, decide
from bot.nudges.queue_store import Claim
from bot.nudges.schedule import EVERY_DAY
from bot.nudges.tables import Reminder
from bot.profiles import store as profiles
from tests.journeys.stage import KNOWLEDGE

WHO, GOALS, CONTACTS, REPORTS, RUNS = 7_000_000_001, 3, 15, 400, 40
START = date(2026, 12, 1)
TODAY = START + timedelta(days=REPORTS // GOALS + 1)
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 8, 0, tzinfo=UTC)


async def report() -> None:
    """Print the table."""
    library = load(KNOWLEDGE, TODAY)
    with tempfile.TemporaryDirectory(prefix="mesure-bench-") as folder:
        database = Database.open(f"sqlite:///{Path(folder) / 'mesure.db'}")
        async with database.engine.begin() as connection:
            await connection.run_sync(metadata.create_all)
        await _fill(database)
        known, reminder = await _known(database)
        _chosen(known, library, reminder)  # the first one reads the sentences
        pure = [_timed(lambda: _chosen(known, library, reminder)) for _ in range(RUNS)]
        whole = await _milliseconds(lambda: _decided(database, Composer(lambda: library), TODAY))
        sunday = TODAY + timedelta(days=7 - TODAY.isoweekday())
        review = await _milliseconds(lambda: _decided(database, Composer(lambda: library), sunday))
        found = await _decided(database, Composer(lambda: library), sunday)
        await database.close()
    draw = found.choice.draw
    assert draw is not None
    draw()  # the first one reads the fonts
    charts = [_timed(draw) for _ in range(8)]
    print(f"\none nudge: {GOALS} goals, {CONTACTS} people, {REPORTS} reports (SQLite, median and largest of {RUNS})")
    rows = {
        "choose and compose": pure,
        "with all its reading": whole,
        "a weekly review, too": review,
        "its chart": charts,
    }
    for name, times in rows.items():
        print(f"  {name:<20} {statistics.median(times):7.2f} ms  {max(times):7.2f} ms")


async def _known(database: Database) -> tuple[Known, Reminder]:
    async with database.session() as session:
        return await gather(session, WHO, TODAY), await session.get_one(Reminder, WHO)


def _chosen(known: Known, library: Library, reminder: Reminder) -> object:
    facts = facts_from(known, library, reminder, Language.FR, TODAY, NOW)
    choice = choose(facts, Moment(), (), f"{WHO}:{TODAY}")
    assert isinstance(choice, Choice)
    return [sentence("fr", line.key, **line.values) for line in (*choice.lines, *choice.why)]


async def _decided(database: Database, composer: Composer, on: date) -> Decision:
    async with database.session() as session:
        held = Claim(id=1, profile_id=WHO, on=on, due_at=NOW, attempts=1, was_sent=False)
        found = await decide(session, held, composer, Language.FR, NOW)
    assert isinstance(found, Decision)
    return found


async def _fill(database: Database) -> None:
    """Someone who reports most days, on three networks, and keeps a list."""
    chance = random.Random(1)  # noqa: S311 - the same numbers every time
    async with database.session() as session:
        profile = await profiles.greet(session, WHO, WHO, NOW)
        await reminders.set_reminder(session, profile, NOW.time(), EVERY_DAY, "Europe/Paris", NOW)
        await reminders.change_review(session, WHO, 7, NOW)
        (await session.get_one(Reminder, WHO)).first_on = START
        for platform in (Platform.X, Platform.INSTAGRAM, Platform.LINKEDIN):
            plan = Plan(START, 1000, START + timedelta(days=365), 9000)
            goal = (await service.set_goal(session, WHO, platform, plan, NOW - timedelta(days=200))).goal
            for number in range(1, REPORTS // GOALS + 1):
                on = START + timedelta(days=number)
                count = 1000 + number * 20 + chance.randrange(-30, 30)
                session.add(Checkpoint(profile_id=WHO, goal_id=goal.id or 0, count=count, on=on, reported_at=NOW))
        people = lines.read("\n".join(f"@friend{number} close – met {number}" for number in range(CONTACTS))).people
        await contacts.add(session, WHO, people, today=START, now=NOW)


async def _milliseconds(act: Callable[[], Awaitable[object]]) -> list[float]:
    await act()
    found = []
    for _ in range(RUNS):
        began = time.perf_counter()
        await act()
        found.append((time.perf_counter() - began) * 1000)
    return found


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000
