"""Random conversations of commands, numbers, sentences and taps, and what must hold of the database after each.

    python -m tests.conversation.ten_thousand [HOW_MANY] [FIRST_SEED]

The whole bot is at work, handlers and all; only Telegram is not there: its answers are made up on the spot. A
conversation is a pure function of its seed, so that one that fails can be had again.
"""

import asyncio
import itertools
import json
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlmodel import col, select
from telegram import Update
from telegram.ext import Application
from telegram.request import BaseRequest, RequestData

from bot.conversation.tables import Dialogue
from bot.database.engine import Database
from bot.goals import habits, service
from bot.goals.platform import Platform
from bot.goals.tables import Checkpoint
from bot.knowledge.library import Library, load
from bot.knowledge.shelf import Shelf
from bot.language import Language
from bot.migrations.schema import metadata
from bot.nudges.compose import Composer
from bot.nudges.delivery import Delivery
from bot.nudges.tables import Occurrence
from bot.profiles import store as profiles
from bot.telegram.application import TelegramApplication, register
from bot.telegram.messenger import TelegramMessenger
from bot.telegram.services import Services
from bot.telegram.transport import Patience
from bot.telegram.visit import Context

Shape = dict[str, object]

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
START = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)
TOKEN = "1:nobody"
BOT: Shape = {"id": 1, "is_bot": True, "first_name": "Mesure", "username": "mesure_bot"}
_FEWEST_STEPS, _MOST_STEPS = 6, 16

COMMANDS = """
    /start /help /goal /objectif /log /undo /progress /remind /people /qualify /pause /language /timezone /privacy
    /export /forget /cancel /why
""".split()
SENTENCES = (
    "goal 5000 by 30 June 2028 on instagram, 3200 now",
    "objectif 10k d'ici fin 2028 sur X, 8 000 aujourd'hui",
    "goal 5000 on linkedin, 20 a day",
    "objectif 2 000 sur un autre réseau d'ici 6 mois",
    "nouvel objectif",
    "objectif 5 000 d'ici le 31 juin",
    "goal: 5000 by next blursday",
    "comment on 5 posts a day",
    "publier 3 fois par semaine",
    "pas plus de 30 minutes d'Instagram par jour",
    "/goal comment on 5 posts a day",
    "3 comments",
    "aucun commentaire",
    "-2 comments",
    "publié 1",
    "25 minutes",
    "j'ai dépassé les 5 000 !",
    "perdu 12 abonnés",
    "I have 3,300 followers",
    "j'ai suivi 12 comptes aujourd'hui",
    "invited 20 people on LinkedIn",
    "rappelle-moi à 8h30",
    "remind me at 7pm on weekdays",
    "stop the reminders",
    "bilan le dimanche",
    "Paris",
    "Auckland",
    "pas dispo demain",
    "vacances du 3 au 12 août",
    "weekends off",
    "je me suis fait bloquer",
    "/people add @bob close, met in Lyon",
    "/qualify @carol",
    "oui",
    "yes",
    "20 a day",
    "30 juin 2029",
    "undo",
    "how many follows a day?",
    "et sur TikTok ?",
    "\u202e\u0000 <b>",
)
_GOALS = 4
"""So many of them, the first, state a whole goal."""
_POINTERS = (
    ("checkpoint", "goal_id", "goal"),
    ("revision", "goal_id", "goal"),
    ("easing", "goal_id", "goal"),
    ("habitreport", "habit_id", "habit"),
    ("habitrevision", "habit_id", "habit"),
)
_OPENING = ("goal", "tap", "number")
"""How most conversations begin, so that there is something to go wrong."""
NUMBERS = ("12", "+35", "-40", "1,2k", "0", "3 250", "3,400", "5 001", "999999999999999", "-5", "4", "10k")
GARBAGE = (
    "1|goal-save",
    "1|habit-add|999999|1",
    "1|log-sure|1|5|2026-13-40",
    "1|habit|x",
    "0|old",
    "",
    "1|goal-past|99",
)


class Nowhere(BaseRequest):
    """Where Telegram would be: it takes everything, and remembers the buttons it was given, by chat."""

    def __init__(self) -> None:
        self.buttons: dict[int, list[tuple[int, str]]] = {}
        self.said: dict[int, list[int]] = {}
        self._numbers = itertools.count(1000)

    @property
    def read_timeout(self) -> float | None:
        return 1.0

    async def initialize(self) -> None:
        """Nothing to connect."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        """Telegram's answer."""
        sent = dict(request_data.json_parameters) if request_data else {}
        return 200, json.dumps({"ok": True, "result": self._result(url.rpartition("/")[2], sent)}).encode()

    def _result(self, method: str, sent: dict[str, str]) -> object:
        if method == "getMe":
            return BOT
        if not method.startswith("send") and method != "editMessageText":
            return True
        chat = int(sent["chat_id"])
        number = int(sent["message_id"]) if "message_id" in sent else next(self._numbers)
        keyboard = json.loads(sent.get("reply_markup", "{}")).get("inline_keyboard", [])
        found = [one["callback_data"] for row in keyboard for one in row if "callback_data" in one]
        self.buttons.setdefault(chat, []).extend((number, data) for data in found)
        self.said.setdefault(chat, []).append(number)
        return _message(number, chat, BOT, "…", START)


@dataclass
class World:
    """The bot, and what it needs to be spoken to. `troubles` are the exceptions no handler caught."""

    database: Database
    application: TelegramApplication
    delivery: Delivery
    nowhere: Nowhere
    now: datetime = START
    troubles: list[BaseException] = field(default_factory=list)
    tally: Counter[str] = field(default_factory=Counter)
    updates: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    async def hears(self, **update: object) -> None:
        """One update from Telegram."""
        found = Update.de_json({"update_id": next(self.updates), **update}, self.application.bot)
        await self.application.process_update(found)


async def world_on(database: Database, library: Library) -> World:
    """A bot on that database, whose tables are there."""
    nowhere = Nowhere()
    application: TelegramApplication = (
        Application.builder()
        .token(TOKEN)
        .request(nowhere)
        .get_updates_request(Nowhere())
        .rate_limiter(Patience())
        .job_queue(None)
        .build()
    )

    def clock() -> datetime:
        return world.now

    services = Services(
        database=database,
        shelf=Shelf(KNOWLEDGE, library, lambda: clock().date()),
        clock=clock,
        default_language=Language.EN,
        admin_ids=frozenset(),
        retention_for=timedelta(days=90),
    )
    composer = Composer(lambda: library)
    delivery = Delivery(database, TelegramMessenger(application.bot), composer, clock, rate=1000, sleep=asyncio.sleep)
    world = World(database, application, delivery, nowhere)
    register(application, services)

    async def trouble(_update: object, context: Context) -> None:
        if context.error is not None:
            world.troubles.append(context.error)

    application.add_error_handler(trouble)
    await application.initialize()
    return world


async def converse(world: World, seed: int) -> None:
    """One conversation with somebody new. Raises AssertionError when it leaves something that must not be."""
    chance = random.Random(seed)  # noqa: S311 - the same conversation every time
    who = 7_000_000_000 + seed
    world.now = START + timedelta(minutes=chance.randrange(60 * 24 * 60))
    person = {"id": who, "is_bot": False, "first_name": "A", "language_code": chance.choice(("fr", "en"))}
    said: list[str] = []
    for number in range(chance.randrange(_FEWEST_STEPS, _MOST_STEPS)):
        said.append(await _step(world, chance, person, number))
    try:
        assert not world.troubles, f"{world.troubles[0]!r}"
        await check(world, who)
        await _count(world, who)
        await world.hears(message=_message(900, who, person, "/cancel", world.now))
        async with world.database.session() as session:
            left = select(Dialogue.form).where(Dialogue.profile_id == who, col(Dialogue.form).is_not(None))
            assert not (await session.exec(left)).all(), "a form /cancel does not close"
        async with world.database.session() as session:
            await profiles.forget(session, who)
        await check(world, who)
    except AssertionError as broken:
        world.troubles.clear()
        raise AssertionError(f"seed {seed}: {broken}\n" + "\n".join(said)) from broken


async def _count(world: World, who: int) -> None:
    async with world.database.session() as session:
        kept = await profiles.export(session, who)
    world.tally.update({name: len(rows) for name, rows in kept.items() if isinstance(rows, list)})


async def _step(world: World, chance: random.Random, person: Shape, number: int) -> str:
    who = int(str(person["id"]))
    if chance.random() < 0.15:
        world.now += timedelta(minutes=chance.randrange(1, 60 * 50))
        await world.delivery.tick()
    else:
        world.now += timedelta(seconds=chance.randrange(1, 90))
    known = world.nowhere.buttons.get(who, [])
    kind = chance.choices(("tap", "sentence", "number", "command", "garbage"), (45, 30, 14, 10, 1))[0]
    if number < len(_OPENING) and chance.random() < 0.85:
        kind = _OPENING[number]
    if kind in ("tap", "garbage") and (known or kind == "garbage"):
        last = [one for one in known if one[0] == known[-1][0]]
        under, data = _tapped(chance, known, last) if known else (1, "")
        if kind == "garbage":
            data = chance.choice(GARBAGE)
        shown = _message(under, who, BOT, "…", world.now)
        query = {"id": str(number), "from": person, "chat_instance": "1", "data": data, "message": shown}
        await world.hears(callback_query=query)
        return f"tap {data}"
    choices = {"number": NUMBERS, "command": COMMANDS, "goal": SENTENCES[:_GOALS]}
    words = chance.choice(choices.get(kind, SENTENCES))
    message = _message(number + 1, who, person, words, world.now)
    answered = world.nowhere.said.get(who)
    if kind == "number" and answered and chance.random() < 0.5:
        message["reply_to_message"] = _message(chance.choice(answered), who, BOT, "…", world.now)
    await world.hears(message=message)
    return words


def _tapped(chance: random.Random, known: list[tuple[int, str]], last: list[tuple[int, str]]) -> tuple[int, str]:
    """Mostly a button of the last message, one that saves most of all; sometimes one of long ago."""
    saving = [one for one in last if "save" in one[1]]
    if saving and chance.random() < 0.6:
        return saving[0]
    return last[0] if chance.random() < 0.4 else chance.choice(last if chance.random() < 0.7 else known)


async def check(world: World, who: int) -> None:
    """What must hold of everything that is kept of a person."""
    async with world.database.session() as session:
        profile = await profiles.get(session, who)
        today = world.now.astimezone(ZoneInfo(profile.zone if profile and profile.zone else "UTC")).date()
        goals = await service.list_goals(session, who)
        networks = [goal.network for goal in goals if goal.network is not Platform.OTHER]
        assert len(networks) == len(set(networks)), f"two open goals on one network: {networks}"
        for goal in goals:
            assert goal.start_on < goal.due_on, "a goal due before it begins"
            plan = await service.plan_of(session, goal)
            assert (plan.due_on, plan.target) == (goal.due_on, goal.target), "a line that leads elsewhere"
            standing = await service.standing(session, goal, today)
            assert standing.count >= 0, "a count below zero"
        for one in await habits.habits_today(session, who, today):
            assert 0 <= one.standing.kept <= one.standing.known, "more kept than known"
            assert one.standing.done is None or one.standing.done >= 0, "a habit done less than never"
        reports = (
            await session.exec(select(Checkpoint).where(Checkpoint.profile_id == who).order_by(col(Checkpoint.id)))
        ).all()
        at = [report.reported_at for report in reports]
        assert at == sorted(at), "reports out of order"
        latest_on = (world.now + timedelta(hours=14)).date()  # zones change; no place is further ahead
        assert all(report.count >= 0 and report.on <= latest_on for report in reports), "a report that cannot be"
        days = (await session.exec(select(col(Occurrence.on)).where(Occurrence.profile_id == who))).all()
        assert len(days) == len(set(days)), "two nudges on one local day"
        connection = await session.connection()
        for child, column, parent in _POINTERS:
            elsewhere = (
                f"SELECT count(*) FROM {child} c WHERE c.profile_id = :who AND c.{column} IS NOT NULL AND NOT EXISTS "  # noqa: S608
                f"(SELECT 1 FROM {parent} p WHERE p.id = c.{column} AND p.profile_id = c.profile_id)"
            )
            found = (await connection.execute(text(elsewhere), {"who": who})).scalar_one()
            assert found == 0, f"a {child} of somebody else's {parent}"
        if profile is None:
            left = {name: rows for name, rows in (await profiles.export(session, who)).items() if rows}
            assert not left, f"what is left of somebody forgotten: {left}"
        if world.database.dialect == "sqlite":
            orphans = await connection.execute(text("PRAGMA foreign_key_check"))
            assert not orphans.all(), "orphans"


def _message(number: int, chat: int, sender: Shape, words: str, at: datetime) -> Shape:
    found: Shape = {
        "message_id": number,
        "date": int(at.timestamp()),
        "chat": {"id": chat, "type": "private", "first_name": "A"},
        "from": sender,
        "text": words,
    }
    if words.startswith("/"):
        length = len(words.split()[0])
        found["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return found


async def main(many: int, first: int) -> None:
    """So many conversations, one after the other."""
    library = load(KNOWLEDGE, datetime.now(UTC).date())
    broken = 0
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(f"sqlite:///{folder}/mesure.db")
        async with database.engine.begin() as connection:
            await connection.run_sync(metadata.create_all)
        world = await world_on(database, library)
        for seed in range(first, first + many):
            try:
                await converse(world, seed)
            except AssertionError as problem:
                broken += 1
                print(problem, file=sys.stderr)
        await database.close()
    print(f"{many} conversations, {broken} broken, {time.monotonic() - begun:.0f} s; rows: {dict(world.tally)}")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, int(sys.argv[2]) if len(sys.argv) > 2 else 0))
