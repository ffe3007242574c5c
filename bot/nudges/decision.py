"""What to say to someone whose nudge is in hand: decided when it is sent, from what is true then."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.language import Language
from bot.nudges import store
from bot.nudges.backoff import BackOff, back_off
from bot.nudges.choice import Choice, Facts, Moment, Silence, choose
from bot.nudges.queue_store import Claim
from bot.nudges.tables import Reminder, Status
from bot.profiles.tables import Profile

# Later than this, the nudge says that it is late; a full minute at nine in the morning takes its turn unremarked.
LATE_AFTER = timedelta(minutes=15)


class Compose(Protocol):
    """Gathers what is true of a person on a local day."""

    async def __call__(
        self,
        session: AsyncSession,
        profile: Profile,
        reminder: Reminder,
        language: Language,
        on: date,
        now: datetime,
    ) -> Facts:
        """The facts, values in that language."""
        ...


@dataclass(frozen=True, slots=True)
class Decision:
    """What to say, where, in which language; `at` is the hour it comes, on the person's clock.

    `unanswered` and `back_off` as in `choice.Moment`.
    """

    chat_id: int
    language: Language
    choice: Choice
    is_late: bool
    at: time
    unanswered: int = 0
    back_off: BackOff | None = None


async def decide(
    session: AsyncSession, held: Claim, compose: Compose, default: Language, now: datetime
) -> Decision | Silence:
    """What to say for that claim, or why nothing."""
    found = await store.person(session, held.profile_id)
    if found is None:
        return Silence.FORGOTTEN
    profile, reminder = found
    unwanted = _unwanted(profile, reminder, held.on)
    if unwanted is not None:
        return unwanted
    language = Language(profile.language or profile.spoken or default)
    history = await store.history(session, profile, held.on)
    facts = await compose(session, profile, reminder, language, held.on, now)
    is_late = now - held.due_at > LATE_AFTER
    done_about_it = back_off(history.unanswered, reminder.gap_days)
    moment = Moment(
        is_late=is_late,
        missed=history.missed,
        is_again=held.was_sent,
        back_off=done_about_it,
        unanswered=history.unanswered,
    )
    seed = f"{profile.id}:{held.on}"
    choice = choose(facts, moment, history.seen, seed)
    if isinstance(choice, Silence):
        return choice
    return Decision(reminder.chat_id, language, choice, is_late, reminder.at, history.unanswered, done_about_it)


def _unwanted(profile: Profile, reminder: Reminder, on: date) -> Silence | None:
    if profile.unreachable_at is not None:
        return Silence.UNREACHABLE
    if reminder.status == Status.OFF:
        return Silence.OFF
    is_paused = reminder.status == Status.PAUSED and reminder.resumes_on is not None and on < reminder.resumes_on
    return Silence.PAUSED if is_paused else None
