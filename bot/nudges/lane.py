"""How many nudges may be sent now: a bucket that refills at the operator's rate and rests when Telegram asks."""

import math
from datetime import datetime, timedelta

from bot.nudges.tables import Lane

# The clocks of replicas differ by less than this; a bucket filled further ahead was filled by a clock since moved.
_CLOCKS_DIFFER_BY = timedelta(seconds=30)
_LONGEST_REST = timedelta(days=1)


def capacity(rate: float) -> int:
    """The most that may be sent at once: a second's worth, and never less than one."""
    return max(1, math.floor(rate))


def refill(lane: Lane, rate: float, now: datetime) -> int:
    """Fill the bucket up to now, at `rate` a second; how many may be sent."""
    if lane.refilled_at - now > _CLOCKS_DIFFER_BY:
        lane.refilled_at = now
    passed = max((now - lane.refilled_at).total_seconds(), 0.0)
    lane.tokens = min(lane.tokens + passed * rate, float(capacity(rate)))
    lane.refilled_at = max(lane.refilled_at, now)
    return 0 if is_halted(lane, now) else math.floor(lane.tokens + 1e-9)


def wait(lane: Lane, rate: float, now: datetime) -> timedelta:
    """How long until some may be sent again, once the bucket is filled up to now: a handful, not one by one."""
    handful = max(1.0, capacity(rate) / 4)
    filling = timedelta(seconds=max(handful - lane.tokens, 0.0) / rate)
    rest = lane.halted_until - now if lane.halted_until is not None and is_halted(lane, now) else timedelta(0)
    return max(filling, rest)


def is_halted(lane: Lane, now: datetime) -> bool:
    """Whether Telegram's rest lasts; one further ahead than any rest was noted by a clock since moved."""
    return lane.halted_until is not None and now < lane.halted_until <= now + _LONGEST_REST


def halt(lane: Lane, now: datetime, rest_for: timedelta) -> datetime:
    """Send nothing for that long, or longer if an earlier rest lasts longer; until when."""
    until = now + min(rest_for, _LONGEST_REST)
    if lane.halted_until is not None and is_halted(lane, now):
        until = max(until, lane.halted_until)
    lane.halted_until = until
    return until
