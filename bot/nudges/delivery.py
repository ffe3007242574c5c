"""Claims the nudges that are due, sends them and writes down what became of each.

One tick turns due reminders into occurrences, folds what is too late, then claims, composes, sends and records in
small batches, a few workers at a time, no faster than the lane all replicas share. A person's failure is theirs
alone. A process that dies between a claim and its record costs at most one duplicate: the lease runs out, another
takes it once, and nobody a third time.
"""

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.database.engine import Database
from bot.language import Language
from bot.nudges import lane as lanes
from bot.nudges import queue_store, recording, store
from bot.nudges.choice import Silence
from bot.nudges.decision import Compose, Decision, decide
from bot.nudges.messenger import Gone, Messenger, Moved, Nudge, Outcome, Refused, Sent, TryLater, Unsure
from bot.nudges.planning import plan_due
from bot.nudges.queue_store import Claim
from bot.observability.logs import logger
from bot.observability.metrics import NUDGES

# Later than this a nudge is not sent any more: the next one says so.
GRACE = timedelta(hours=2)
# A worker not heard of for this long is taken for dead. Sending one nudge takes a second, half a minute at worst.
LEASE_FOR = timedelta(minutes=3)
# A tick hands over to the next before it comes, so that reminders that have come due meanwhile get their turn.
TICK_FOR = timedelta(seconds=4)
_PLANNED_AT_ONCE = 200
_CLAIMED_AT_ONCE = 50

Tally = Counter[str]

_log = logger(__name__)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a worker batch starts from: nudges in hand, or how long to wait before asking again."""

    claims: list[Claim]
    wait_for: timedelta
    is_last: bool


class Delivery:
    """Delivers what is due each time it is ticked. `rate` is messages a second over all replicas."""

    def __init__(
        self,
        database: Database,
        messenger: Messenger,
        compose: Compose,
        clock: Callable[[], datetime],
        *,
        rate: float,
        default_language: Language = Language.EN,
        workers: int = 4,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._database = database
        self._messenger = messenger
        self._compose = compose
        self._clock = clock
        self._rate = rate
        self._default = default_language
        self._workers = workers
        self._sleep = sleep
        self._is_finishing = False
        self._is_halted = False

    def finish(self) -> None:
        """Begin nothing new: what is in hand is sent and recorded, the rest is given back."""
        self._is_finishing = True

    async def tick(self) -> Tally:
        """Deliver what is due now, for a few seconds at most; how many of each outcome."""
        tally: Tally = Counter()
        ends_at = self._clock() + TICK_FOR
        await self._plan(ends_at)
        is_more = await self._settle(tally)
        while is_more and not self._is_finishing and self._clock() < ends_at:
            taken = await self._take()
            await self._deliver(taken.claims, tally)
            is_more = not taken.is_last and self._clock() + taken.wait_for < ends_at
            if is_more and taken.wait_for:
                await self._sleep(taken.wait_for.total_seconds())
        for outcome, count in (+tally).items():
            NUDGES.labels(outcome).inc(count)
        return +tally

    async def sweep(self, keep_for: timedelta) -> int:
        """Delete delivery records older than the operator keeps; how many."""
        async with self._database.session() as session:
            return await store.sweep(session, self._clock(), keep_for)

    async def _plan(self, ends_at: datetime) -> None:
        while not self._is_finishing and self._clock() < ends_at:
            async with self._database.session() as session:
                if await plan_due(session, self._clock(), _PLANNED_AT_ONCE) < _PLANNED_AT_ONCE:
                    return

    async def _settle(self, tally: Tally) -> bool:
        """End what is not to be sent any more; whether anything waits at all."""
        async with self._database.session() as session:
            now = self._clock()
            if not await queue_store.is_anything_ready(session, now):
                return False
            await queue_store.lane(session, now)  # one replica at a time
            tally["folded"] += await queue_store.fold(session, now, GRACE)
            tally["failed"] += await queue_store.give_up(session, now)
            return True

    async def _take(self) -> Taken:
        async with self._database.session() as session:
            now = self._clock()
            lane = await queue_store.lane(session, now)
            free = min(lanes.refill(lane, self._rate, now), _CLAIMED_AT_ONCE)
            if not free:
                is_last = not await queue_store.is_anything_ready(session, now)
                return Taken([], lanes.wait(lane, self._rate, now), is_last)
            claims = await queue_store.claim(session, now, free, LEASE_FOR)
            lane.tokens -= len(claims)
            return Taken(claims, timedelta(0), is_last=len(claims) < free)

    async def _deliver(self, claims: list[Claim], tally: Tally) -> None:
        waiting = deque(claims)
        self._is_halted = False
        spent = Counter[str]()
        async with asyncio.TaskGroup() as group:
            for _ in range(min(self._workers, len(claims))):
                group.create_task(self._work(waiting, spent))
        tally.update(spent)
        unspent = len(waiting) + sum(count for name, count in spent.items() if name.startswith("silent"))
        if not unspent:
            return
        async with self._database.session() as session:
            now = self._clock()
            (await queue_store.lane(session, now)).tokens += unspent
            for held in waiting:
                await recording.released(session, held, now)

    async def _work(self, waiting: deque[Claim], tally: Tally) -> None:
        while waiting and not self._is_finishing and not self._is_halted:
            held = waiting.popleft()
            try:
                tally[await self._one(held)] += 1
            except Exception:
                # The lease runs out by itself, and the nudge is tried once more.
                _log.exception("what became of a nudge could not be written down", occurrence=held.id)
                tally["unrecorded"] += 1

    async def _one(self, held: Claim) -> str:
        began_at = self._clock()
        decision = await self._decide(held, began_at)
        outcome = await self._send(held, decision) if isinstance(decision, Decision) else decision
        async with self._database.session() as session:
            now = self._clock()
            match outcome:
                case Silence():
                    return await recording.silent(session, held, outcome)
                case Sent() if isinstance(decision, Decision):
                    return await recording.sent(session, held, decision, outcome, now)
                case TryLater() | Unsure() | Refused() | Gone():
                    self._is_halted |= isinstance(outcome, TryLater) and outcome.after is not None
                    return await recording.not_sent(session, held, outcome, began_at, now)
                case _:
                    return await recording.not_sent(session, held, Refused("moved twice"), began_at, now)

    async def _decide(self, held: Claim, now: datetime) -> Decision | Silence | TryLater:
        try:
            async with self._database.session() as session:
                return await decide(session, held, self._compose, self._default, now)
        except Exception as error:
            _log.exception("a nudge could not be composed", occurrence=held.id)
            return TryLater(type(error).__name__)

    async def _send(self, held: Claim, decision: Decision) -> Outcome:
        nudge = Nudge(
            occurrence_id=held.id,
            profile_id=held.profile_id,
            chat_id=decision.chat_id,
            language=decision.language,
            on=held.on,
            lines=decision.choice.lines,
            at=decision.at,
            people=decision.choice.people,
            tip=decision.choice.tip,
            back_off=decision.back_off,
            picture=await _drawn(held, decision),
        )
        outcome = await self._try(nudge)
        if not isinstance(outcome, Moved):
            return outcome
        async with self._database.session() as session:
            await store.move_chat(session, held.profile_id, nudge.chat_id, outcome.chat_id)
        return await self._try(replace(nudge, chat_id=outcome.chat_id))

    async def _try(self, nudge: Nudge) -> Outcome:
        try:
            return await self._messenger.send(nudge)
        except Exception as error:
            _log.exception("sending a nudge failed unexpectedly", occurrence=nudge.occurrence_id)
            return Unsure(type(error).__name__)


async def _drawn(held: Claim, decision: Decision) -> bytes | None:
    """The picture, drawn beside the event loop; a nudge goes without one rather than not at all."""
    if decision.choice.draw is None:
        return None
    try:
        return await asyncio.to_thread(decision.choice.draw)
    except Exception:
        _log.exception("the picture of a nudge could not be drawn", occurrence=held.id)
        return None
