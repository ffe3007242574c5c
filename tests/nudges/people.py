"""Six people over 120 days, every nudge they would get, in both languages: `python -m tests.nudges.people`.

Each lives through the real rooms on a SQLite database: goals, reports, people, days off, reminders and delivery; only
Telegram is not there. What must never happen is checked as it goes; how it reads is for whoever runs it.
"""

import argparse
import asyncio
import random
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.contacts import lines
from bot.contacts import service as contacts
from bot.conversation import store as conversations
from bot.database.engine import Database
from bot.goals import changes, days_off, outreach, overview, service
from bot.goals.pace import Plan
from bot.goals.platform import Platform
from bot.goals.standing import present_of
from bot.knowledge.library import Library, load
from bot.language import Language
from bot.migrations.schema import metadata
from bot.nudges import reminders, store
from bot.nudges.compose import Composer
from bot.nudges.delivery import Delivery
from bot.nudges.messenger import Nudge, Outcome, Sent
from bot.nudges.schedule import EVERY_DAY
from bot.nudges.wordings import Also, Kind, keys
from bot.profiles import store as profiles
from tests.journeys.stage import KNOWLEDGE

START = date(2027, 1, 4)
DAYS = 120
EVENING = 20
WHO = 7_000_000_001
DAY = timedelta(days=1)
ASK_FOR_NOTHING = (Kind.LIMIT, Kind.STEEP, Kind.QUIET, Kind.REACHED, Kind.OVERDUE)

Act = Callable[["Life", AsyncSession, int], Awaitable[bool]]


@dataclass
class Said:
    """A nudge as it arrived: its local day and hour, its lines, and what /why says of it."""

    nudge: Nudge
    at: datetime
    why: str = ""


@dataclass
class Life:
    """One person's days. `act` is what they do in the evening of a day counted from 0; whether they did anything."""

    name: str
    act: Act
    begin: Callable[["Life", AsyncSession], Awaitable[None]]
    zone: str = "Europe/Paris"
    review_day: int | None = None
    language: Language = Language.EN
    chance: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311 - the same life every time
    counts: dict[Platform, int] = field(default_factory=dict)
    now: datetime = datetime(START.year, START.month, START.day, tzinfo=UTC)
    said: list[Said] = field(default_factory=list)

    def clock(self) -> datetime:
        return self.now

    @property
    def today(self) -> date:
        return self.now.astimezone(ZoneInfo(self.zone)).date()

    async def send(self, nudge: Nudge) -> Outcome:
        self.said.append(Said(nudge, self.now.astimezone(ZoneInfo(self.zone))))
        return Sent(len(self.said))

    async def goal(self, session: AsyncSession, network: Platform, start: int, target: int, days: int) -> None:
        plan = Plan(self.today, start, self.today + days * DAY, target)
        await service.set_goal(session, WHO, network, plan, self.now)
        self.counts[network] = start

    async def report(self, session: AsyncSession, network: Platform, gain: int) -> None:
        self.counts[network] += gain + self.chance.randrange(-4, 5)
        await service.log_progress(
            session, WHO, self.counts[network], today=self.today, now=self.now, platform=network, is_confirmed=True
        )


async def live(life: Life, library: Library, folder: Path, days: int = DAYS) -> list[Said]:
    """Their days, hour by hour. Raises AssertionError when something is said that must not be."""
    database = Database.open(f"sqlite:///{folder / f'{life.name}-{life.language}.db'}")
    async with database.engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    delivery = Delivery(database, life, Composer(lambda: library), life.clock, rate=1000, sleep=asyncio.sleep)
    async with database.session() as session:
        profile = await profiles.greet(session, WHO, WHO, life.now)
        profile.language, profile.zone = life.language.value, life.zone
        await reminders.set_reminder(session, profile, time(8, 30), EVERY_DAY, life.zone, life.now)
        await reminders.change_review(session, WHO, life.review_day, life.now)
        await life.begin(life, session)
        due_at = await store.next_due(session)
    for hour in range(days * 24):
        life.now = datetime(START.year, START.month, START.day, tzinfo=UTC) + timedelta(hours=hour, minutes=31)
        if life.now.astimezone(ZoneInfo(life.zone)).hour == EVENING:
            async with database.session() as session:
                if await life.act(life, session, (life.today - START).days):
                    await profiles.greet(session, WHO, WHO, life.now)
                due_at = await store.next_due(session)
        if due_at is not None and due_at <= life.now:
            before = len(life.said)
            await delivery.tick()
            async with database.session() as session:
                due_at = await store.next_due(session)
            if len(life.said) > before:
                await _check(life, database)
    await database.close()
    return life.said


async def _check(life: Life, database: Database) -> None:
    """What was just said fits what is true, and nothing is said twice running or twice a day."""
    said = life.said[-1]
    async with database.session() as session:
        said.why = (await conversations.dialogue(session, WHO, WHO, life.now)).explanation or ""
        goals = (await overview.read(session, WHO)).goals
    assert said.why, "a nudge that cannot be explained"
    buffers = [present_of(one.plan, one.points, said.nudge.on).buffer_days for one in goals]
    kind = kind_of(said.nudge)
    fits: Mapping[Kind, bool] = {
        Kind.BEHIND: any(days < 0 for days in buffers),
        Kind.FAR: any(days < -7 for days in buffers),
        Kind.AHEAD: any(days > 0 for days in buffers),
        Kind.TODAY: any(days == 0 for days in buffers),
        Kind.NO_GOAL: not buffers,
    }
    assert fits.get(kind, True), f"{life.name}: {kind} with buffers of {buffers} days"
    asked = next(line.values for line in said.nudge.lines if line.key == main_of(said.nudge))
    gross, ceiling = asked.get("gross", 0), asked.get("ceiling", 0)
    assert isinstance(gross, int)
    assert isinstance(ceiling, int)
    assert kind in ASK_FOR_NOTHING or not ceiling or gross <= ceiling, f"{life.name}: {kind} above the ceiling"
    days = [one.nudge.on for one in life.said]
    assert len(days) == len(set(days)), f"{life.name}: two on {days[-1]}"
    mains = [main_of(one.nudge) for one in life.said]
    assert all(one != other for one, other in pairwise(mains)), f"{life.name}: {mains[-1]} twice running"
    tips = [one.nudge.tip.article_id for one in life.said if one.nudge.tip]
    assert len(tips) == len(set(tips)), f"{life.name}: {tips[-1]} twice"


def kind_of(nudge: Nudge) -> Kind:
    """What it is about."""
    return next(kind for kind in Kind if main_of(nudge) in keys(kind))


def main_of(nudge: Nudge) -> str:
    """The key of its wording, without opening and second line."""
    known = {key for kind in Kind for key in keys(kind)}
    return next(line.key for line in nudge.lines if line.key in known)


def second_of(nudge: Nudge) -> Also | None:
    """The part its last line is of."""
    return next((part for part in Also if nudge.lines[-1].key in keys(part)), None)


async def _instagram(life: Life, session: AsyncSession) -> None:
    await life.goal(session, Platform.INSTAGRAM, 1000, 2600, DAYS)


async def _x(life: Life, session: AsyncSession) -> None:
    await life.goal(session, Platform.X, 320, 1500, DAYS)


async def _three(life: Life, session: AsyncSession) -> None:
    await life.goal(session, Platform.INSTAGRAM, 2300, 3500, DAYS)
    await life.goal(session, Platform.LINKEDIN, 480, 1100, DAYS)
    await life.goal(session, Platform.BLUESKY, 60, 400, DAYS)
    named = "\n".join(
        f"@friend{number} {tier} – {note}"
        for number, (tier, note) in enumerate(
            [("close", "met at the bakery fair"), ("regular", "writes about sourdough"), ("light", "old colleague")] * 5
        )
    )
    await contacts.add(session, WHO, lines.read(named).people, today=life.today, now=life.now)


async def _steady(life: Life, session: AsyncSession, _day: int) -> bool:
    await life.report(session, Platform.INSTAGRAM, 14)
    return True


async def _burst(life: Life, session: AsyncSession, day: int) -> bool:
    if day < 25:
        await life.report(session, Platform.X, 22)
    return day < 25


async def _never(_life: Life, _session: AsyncSession, _day: int) -> bool:
    return False


async def _blocked(life: Life, session: AsyncSession, day: int) -> bool:
    if day == 19:
        await outreach.tell(
            session, WHO, Platform.X, 400, on=life.today, at=life.now, told_by=f"{day}", today=life.today, now=life.now
        )
    if day == 21:
        goal = (await service.list_goals(session, WHO))[0]
        await changes.slow_down(session, goal, today=life.today, now=life.now)
    if day == 40:
        ends = life.today + 9 * DAY
        await days_off.take(session, WHO, life.today + DAY, ends, today=life.today, now=life.now)
    if day % 2 == 0 and not 40 <= day < 50:
        await life.report(session, Platform.X, 12 if day < 21 else 9)
        return True
    return False


async def _travels(life: Life, session: AsyncSession, day: int) -> bool:
    moves = {20: "America/New_York", 45: "Asia/Tokyo", 70: "Europe/Paris", 90: "Pacific/Apia"}
    if day in moves and life.zone != moves[day]:
        life.zone = moves[day]
        await reminders.change_zone(session, WHO, life.zone, life.now)
    if day % 3:
        await life.report(session, Platform.INSTAGRAM, 19)
    return True


async def _keeps_in_touch(life: Life, session: AsyncSession, day: int) -> bool:
    for network, gain in ((Platform.INSTAGRAM, 9), (Platform.LINKEDIN, 6), (Platform.BLUESKY, 2)):
        if life.chance.random() < 0.6:
            await life.report(session, network, gain)
    for person in (life.said[-1].nudge.people if life.said else ())[:2]:
        await contacts.note_contact(session, WHO, person.contact_id, life.today)
    return day % 10 != 0


def everyone(language: Language) -> list[Life]:
    """The six of them."""
    return [
        Life("steady", _steady, _instagram, review_day=7, language=language),
        Life("burst", _burst, _x, language=language),
        Life("ignores", _never, _x, language=language),
        Life("blocked", _blocked, _x, language=language),
        Life("traveller", _travels, _instagram, language=language),
        Life("networker", _keeps_in_touch, _three, review_day=5, language=language),
    ]


async def _transcribe(only: str | None, days: int, with_why: bool) -> None:
    library = load(KNOWLEDGE, START)
    with tempfile.TemporaryDirectory(prefix="mesure-people-") as folder:
        for language in Language:
            for life in everyone(language):
                if only in (None, life.name):
                    said = await live(life, library, Path(folder), days)
                    print(f"\n# {life.name}, {language.value}: {len(said)} nudges in {days} days")
                    for one in said:
                        about = kind_of(one.nudge).value + (
                            f" + {also.value}" if (also := second_of(one.nudge)) else ""
                        )
                        print(f"\n{one.at:%a %d %b %H:%M %Z} [{about}]\n{one.nudge.text()}")
                        print(f"  ({one.why})" if with_why else "", end="")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", help="one of the six")
    parser.add_argument("--days", type=int, default=DAYS)
    parser.add_argument("--why", action="store_true", help="what /why says, too")
    given = parser.parse_args()
    asyncio.run(_transcribe(given.only, given.days, given.why))
