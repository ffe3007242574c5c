"""The clockwork: APScheduler ticks the delivery every few seconds and sweeps old records once a day."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.nudges.delivery import Delivery, Tally
from bot.observability.logs import logger

TICK_EVERY = timedelta(seconds=5)
_SWEEP_EVERY = timedelta(days=1)
_STOP_WITHIN = timedelta(seconds=20)

_log = logger(__name__)


class Scheduler:
    """Runs a Delivery on the event loop it is started on; `also_sweep` is what other rooms delete once a day."""

    def __init__(
        self,
        delivery: Delivery,
        keep_for: timedelta,
        tick_every: timedelta = TICK_EVERY,
        also_sweep: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self._delivery = delivery
        self._also_sweep = also_sweep
        self._keep_for = keep_for
        self._tick_every = tick_every
        self._in_hand = asyncio.Lock()
        # Late is better than never, and once is enough: what is due is in the database, not in the job.
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def start(self) -> None:
        """Begin ticking; the first tick comes at once, for what fell due while nobody ticked."""
        now = datetime.now(UTC)
        tick_every, sweep_every = self._tick_every.total_seconds(), _SWEEP_EVERY.total_seconds()
        self._scheduler.add_job(self.tick, "interval", seconds=tick_every, next_run_time=now)
        self._scheduler.add_job(self._sweep, "interval", seconds=sweep_every, next_run_time=now)
        self._scheduler.start()

    async def tick(self) -> Tally:
        """Deliver what is due now, once the tick in hand is over; how many of each outcome.

        Never raises: the next tick tries again.
        """
        async with self._in_hand:
            try:
                return await self._delivery.tick()
            except Exception:
                _log.exception("a tick failed; the next one comes by itself")
                return Tally()

    async def stop(self, within: timedelta = _STOP_WITHIN) -> None:
        """Begin nothing new, let the nudges in hand be sent and recorded, then stop the clockwork."""
        self._delivery.finish()
        self._scheduler.remove_all_jobs()
        try:
            async with asyncio.timeout(within.total_seconds()), self._in_hand:
                pass
        except TimeoutError:
            _log.warning("stopped while a nudge was still being sent; it may arrive twice")
        self._scheduler.shutdown(wait=False)

    async def _sweep(self) -> None:
        try:
            await self._delivery.sweep(self._keep_for)
            if self._also_sweep is not None:
                await self._also_sweep()
        except Exception:
            _log.exception("old records could not be deleted")
