"""What a person does with accounts reached out to: count them, take them back, see what room the ceilings leave."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals import store
from bot.goals.limits import PRUDENT_A_DAY, Batch, Ceiling, Room, binding, total
from bot.goals.platform import Platform
from bot.goals.rates import Rates, library_rates, rates_of
from bot.goals.service import UNDO_FOR
from bot.goals.tables import Outreach

MOST_AT_ONCE = 100_000


class OutreachProblem(StrEnum):
    """A count nobody can have; `outreach-<value>` in the locales is the sentence."""

    NOT_POSITIVE = "not-positive"
    TOO_MANY = "too-many"
    FUTURE_DAY = "future-day"


@dataclass(frozen=True, slots=True)
class Reached:
    """Accounts reached out to on a network: on the local day, and against the ceiling that binds.

    `total`: against the ceiling at any time, of what was told. None where the platform has no such ceiling.
    """

    platform: Platform
    today: int
    room: Room | None
    total: Room | None = None

    @property
    def is_bold(self) -> bool:
        """Whether the day holds as many as one person can choose by hand, or more."""
        return self.today >= PRUDENT_A_DAY

    @property
    def is_full(self) -> bool:
        """Whether a ceiling leaves no room."""
        return self.room is not None and self.room.is_full


async def tell(
    session: AsyncSession,
    profile_id: int,
    platform: Platform,
    count: int,
    *,
    on: date,
    at: datetime,
    told_by: str,
    today: date,
    now: datetime,
) -> Outreach | OutreachProblem:
    """Count accounts reached out to on the local day `on`, about the instant `at`; `told_by` tells only once."""
    if count < 1:
        return OutreachProblem.NOT_POSITIVE
    if count > MOST_AT_ONCE:
        return OutreachProblem.TOO_MANY
    if on > today:
        return OutreachProblem.FUTURE_DAY
    told = await store.outreach_told_by(session, profile_id, told_by)
    if told is None:
        told = Outreach(
            profile_id=profile_id, platform=platform.value, count=count, on=on, at=at, told_by=told_by, told_at=now
        )
        session.add(told)
    elif (told.platform, told.count, told.on) != (platform.value, count, on):
        told.platform, told.count, told.on, told.at = platform.value, count, on, at
    await session.flush()
    return told


async def undo(session: AsyncSession, profile_id: int, now: datetime, told_by: str | None = None) -> Outreach | None:
    """Take back what was told last, or by that message, in the last 24 hours; None when there is nothing."""
    if told_by is None:
        found = await store.last_outreach(session, profile_id, now - UNDO_FOR)
    else:
        found = await store.outreach_told_by(session, profile_id, told_by)
    if found is None or found.told_at < now - UNDO_FOR:
        return None
    await session.delete(found)
    await session.flush()
    return found


async def reached(
    session: AsyncSession, profile_id: int, platform: Platform, ceilings: Sequence[Ceiling], today: date, now: datetime
) -> Reached:
    """Today's outreach on one network, and the room left."""
    return _reached(platform, await store.outreach(session, profile_id, platform), ceilings, today, now)


async def likely_platforms(session: AsyncSession, profile_id: int) -> Sequence[Platform]:
    """The networks of the open goals, else the one last reached out on: what a count without a network may be for."""
    goals = await store.open_goals(session, profile_id)
    if goals:
        return list(dict.fromkeys(goal.network for goal in goals))
    told = await store.outreach(session, profile_id)
    return [told[-1].network] if told else []


async def rates(session: AsyncSession, profile_id: int, platform: Platform, today: date) -> Rates:
    """A person's rates on a network; the library's where they told too little."""
    goals = [one for one in await store.all_goals(session, profile_id) if one.network is platform]
    if not goals or platform is Platform.OTHER:
        return library_rates(platform)
    by_day: Counter[date] = Counter()
    for one in await store.outreach(session, profile_id, platform):
        by_day[one.on] += one.count
    return rates_of(await store.points(session, goals[0]), by_day, platform, today)


def _reached(
    platform: Platform, told: Sequence[Outreach], ceilings: Sequence[Ceiling], today: date, now: datetime
) -> Reached:
    batches = [Batch(one.at, one.count) for one in told]
    on_day = sum(one.count for one in told if one.on == today)
    return Reached(platform, on_day, binding(batches, ceilings, now), total(batches, ceilings, now))
