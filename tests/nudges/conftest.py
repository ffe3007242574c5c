"""A world for nudges: a database of either engine, a clock one can move, and a post office that never sleeps."""

from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database.engine import Database
from bot.knowledge.library import Library, load
from bot.language import Language
from bot.nudges import reminders, store
from bot.nudges.choice import Facts
from bot.nudges.delivery import Delivery, Tally
from bot.nudges.messenger import Nudge, Outcome, Sent
from bot.nudges.reminders import ReadBack
from bot.nudges.schedule import EVERY_DAY, Days
from bot.nudges.tables import Occurrence, Reminder
from bot.nudges.wordings import Kind
from bot.profiles import store as profiles
from bot.profiles.tables import Profile
from tests.journeys.stage import KNOWLEDGE

ALICE, BOB, CHARLIE = 7_000_000_001, 7_000_000_002, 7_000_000_003
MORNING = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)  # a Monday, 07:00 in Paris
HALF_PAST_EIGHT = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)  # 08:30 in Paris
TODAY = date(2026, 11, 23)


class Killed(BaseException):
    """The process dies here."""


@dataclass
class Clock:
    """A clock that stands still unless it is moved, or slept on."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += timedelta(seconds=max(seconds, 0.001))


@dataclass
class Post:
    """Sends nothing, remembers everything; `answers` are given in turn, then everything goes."""

    clock: Clock
    sent: list[Nudge] = field(default_factory=list)
    sent_at: list[datetime] = field(default_factory=list)
    answers: defaultdict[int, deque[Outcome | BaseException]] = field(default_factory=lambda: defaultdict(deque))
    on_send: Callable[[Nudge], Awaitable[None]] | None = None

    async def send(self, nudge: Nudge) -> Outcome:
        if self.on_send is not None:
            await self.on_send(nudge)
        answer = self.answers[nudge.profile_id].popleft() if self.answers[nudge.profile_id] else None
        if isinstance(answer, BaseException):
            raise answer
        if answer is None or isinstance(answer, Sent):
            self.sent.append(nudge)
            self.sent_at.append(self.clock())
        return answer or Sent(1000 + len(self.sent))

    @property
    def receivers(self) -> list[int]:
        return [nudge.profile_id for nudge in self.sent]


@dataclass
class World:
    """Everything a test of delivery touches."""

    database: Database
    clock: Clock = field(default_factory=Clock)
    facts: dict[int, Facts | Exception] = field(default_factory=dict)
    rate: float = 100.0

    def __post_init__(self) -> None:
        self.post = Post(self.clock)
        self.delivery = self.replica()

    def replica(self, rate: float | None = None, post: Post | None = None) -> Delivery:
        return Delivery(
            self.database,
            post or self.post,
            self.compose,
            self.clock,
            rate=rate or self.rate,
            sleep=self.clock.sleep,
        )

    async def compose(
        self, session: AsyncSession, profile: Profile, reminder: Reminder, language: Language, on: date, now: datetime
    ) -> Facts:
        facts = self.facts.get(profile.id, Facts(Kind.NO_GOAL))
        if isinstance(facts, Exception):
            raise facts
        return facts

    async def greet(self, who: int, now: datetime | None = None) -> Profile:
        async with self.database.session() as session:
            return await profiles.greet(session, who, who, now or self.clock())

    async def remind(self, who: int, at: str = "08:30", zone: str = "Europe/Paris", days: Days = EVERY_DAY) -> ReadBack:
        async with self.database.session() as session:
            profile = await profiles.greet(session, who, who, self.clock())
            return await reminders.set_reminder(session, profile, time.fromisoformat(at), days, zone, self.clock())

    async def tick_at(self, now: datetime) -> Tally:
        self.clock.now = now
        return await self.delivery.tick()

    async def run_until(self, until: datetime, every: timedelta) -> None:
        """Tick all the way as a scheduler would, leaving out the ticks before anything is due."""
        while self.clock.now < until:
            await self.delivery.tick()
            async with self.database.session() as session:
                due_at = await store.next_due(session)
            ticks = max(1, -((self.clock.now - min(due_at or until, until)) // every))
            self.clock.now += ticks * every

    async def occurrences(self, who: int) -> list[Occurrence]:
        async with self.database.session() as session:
            query = select(Occurrence).where(Occurrence.profile_id == who).order_by(col(Occurrence.due_at))
            return list((await session.exec(query)).all())

    async def occurrence(self, who: int) -> Occurrence:
        return (await self.occurrences(who))[-1]

    async def id_of(self, who: int) -> int:
        found = (await self.occurrence(who)).id
        assert found is not None
        return found

    async def reminder(self, who: int) -> Reminder:
        async with self.database.session() as session:
            return await session.get_one(Reminder, who)


@pytest.fixture(scope="session")
def library() -> Library:
    """The real library, loaded once for this room."""
    return load(KNOWLEDGE, TODAY)


@pytest.fixture
def world(database: Database) -> World:
    return World(database)
