"""Writes down what came of a nudge that was in hand, and what that means for its person and for the lane."""

from datetime import datetime, timedelta

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.nudges import lane, memory, queue_store, store
from bot.nudges.choice import Silence
from bot.nudges.decision import Decision
from bot.nudges.messenger import Gone, Refused, Sent, TryLater, Unsure
from bot.nudges.queue_store import Claim
from bot.nudges.tables import State
from bot.observability.metrics import NUDGE_DELAY
from bot.profiles.store import mark_unreachable

# Before the second try, the third, …: an hour in all, within the grace.
_BACK_OFF = tuple(timedelta(seconds=seconds) for seconds in (30, 60, 120, 300, 600, 1200, 1800))


def back_off(attempts: int) -> timedelta:
    """How long a nudge waits after that many attempts, from 1."""
    return _BACK_OFF[min(attempts, len(_BACK_OFF)) - 1]


async def silent(session: AsyncSession, held: Claim, why: Silence) -> str:
    """There was no need to send it."""
    await queue_store.record(session, held, State.SILENT, why=why.value)
    return f"silent_{why.value}"


async def sent(session: AsyncSession, held: Claim, decision: Decision, outcome: Sent, now: datetime) -> str:
    """It went, in these words."""
    choice = decision.choice
    await store.hold(session, held.profile_id)
    is_ours = await queue_store.record(
        session,
        held,
        State.SENT,
        sent_at=now,
        message_id=outcome.message_id,
        wording=choice.wording.key,
        opener=choice.opener.key if choice.opener else None,
        closing=choice.closing.key if choice.closing else None,
        unanswered=decision.unanswered,
        is_late=decision.is_late,
        why=None,
    )
    if is_ours:
        await memory.remember(session, held, decision, now)
    NUDGE_DELAY.observe(max((now - held.due_at).total_seconds(), 0.0))
    return "late" if decision.is_late else "sent"


async def not_sent(
    session: AsyncSession,
    held: Claim,
    outcome: TryLater | Unsure | Refused | Gone,
    began_at: datetime,
    now: datetime,
) -> str:
    """It did not go, or may not have; `began_at` is when the sending began."""
    match outcome:
        case TryLater(why, None):
            later = now + back_off(held.attempts)
            await queue_store.record(session, held, State.DUE, ready_at=later, why=why)
            return "retried"
        case TryLater(why, after) if after is not None:
            until = lane.halt(await queue_store.lane(session, now), now, after)
            await queue_store.record(session, held, State.DUE, ready_at=until, why=why)
            return "halted"
        case Unsure(why):
            later = now + back_off(held.attempts)
            await queue_store.record(session, held, State.DUE, ready_at=later, lapses=1, why=why)
            return "unsure"
        case Gone(why):
            await _leave_in_peace(session, held.profile_id, why, began_at, now)
            await queue_store.record(session, held, State.FAILED, why=why)
            return "unreachable"
        case _:
            await queue_store.record(session, held, State.FAILED, why=outcome.why)
            return "refused"


async def released(session: AsyncSession, held: Claim, now: datetime) -> None:
    """It was not begun: someone else may take it at once, and it counts as no attempt."""
    await queue_store.record(session, held, State.DUE, ready_at=now, attempts=held.attempts - 1)


async def _leave_in_peace(session: AsyncSession, profile_id: int, why: str, began_at: datetime, now: datetime) -> None:
    profile = await store.hold(session, profile_id)
    # Someone who wrote while we were being refused is back already.
    if profile is not None and profile.seen_at <= began_at:
        await mark_unreachable(session, profile_id, why, now)
