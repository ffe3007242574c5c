"""What a person does with their reminder: set it, move it to another zone, pause, resume, stop, ask about it.

A local day has one nudge whatever is changed when: a day that had its nudge, or has it in hand, never has another,
and a day still waiting for it keeps it even if the new hour has already passed there.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.nudges import store
from bot.nudges.backoff import EASED_GAP_DAYS
from bot.nudges.schedule import Days, local_date, zone_of, zones
from bot.nudges.schedule import UnknownZone as UnknownZone
from bot.nudges.tables import Reminder, Status
from bot.profiles.tables import Profile

_LONGEST_GAP_DAYS = 7


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A reminder as it now stands, to be read back to the person.

    `next_at` is the next nudge's instant (UTC), `next_on` its local date; both None while off. `resumes_on` is the
    first local date after a pause. `keeps_today` says that today's nudge stays at its old hour. `gap_days` and
    `review_day` as in the table; `is_eased`: fewer come because they found no answer.
    """

    at: time
    days: Days
    zone: str
    status: Status
    next_on: date | None
    next_at: datetime | None
    resumes_on: date | None
    keeps_today: bool = False
    gap_days: int = 1
    review_day: int | None = None
    is_eased: bool = False

    @property
    def next_local(self) -> datetime | None:
        """The next nudge on the clock of the person's zone."""
        return None if self.next_at is None else self.next_at.astimezone(zone_of(self.zone))


async def set_reminder(
    session: AsyncSession, profile: Profile, at: time, days: Days, zone: str, now: datetime
) -> ReadBack:
    """Nudge that person at that wall-clock time (to the minute) on those days in that zone; ends a pause.

    Raises UnknownZone.
    """
    if zone not in zones():
        raise UnknownZone(zone)
    await store.hold(session, profile.id)
    at = time(at.hour, at.minute)
    row = await store.reminder(session, profile.id)
    if row is None:
        row = Reminder(profile_id=profile.id, chat_id=profile.chat_id, at=at, days=days.iso, zone=zone, set_at=now)
        session.add(row)
    row.chat_id, row.at, row.days, row.zone, row.set_at = profile.chat_id, at, days.iso, zone, now
    row.status, row.resumes_on = Status.ON.value, None
    _as_before(row)
    return await _reschedule(session, row, now)


async def change_zone(session: AsyncSession, profile_id: int, zone: str, now: datetime) -> ReadBack | None:
    """The same hour on the clock of another zone; None without a reminder. Raises UnknownZone."""
    if zone not in zones():
        raise UnknownZone(zone)
    row = await _held(session, profile_id)
    if row is None:
        return None
    row.zone = zone
    return await _changed(session, row, now)


async def pause(session: AsyncSession, profile_id: int, resumes_on: date, now: datetime) -> ReadBack | None:
    """Say nothing before that local date; one that is not ahead ends a pause. None without a reminder."""
    row = await _held(session, profile_id)
    if row is None:
        return None
    is_ahead = resumes_on > local_date(now, row.zone)
    row.status = (Status.PAUSED if is_ahead else Status.ON).value
    row.resumes_on = resumes_on if is_ahead else None
    return await _reschedule(session, row, now)


async def pause_for(session: AsyncSession, profile_id: int, days: int, now: datetime) -> ReadBack | None:
    """Leave out the next `days` local days: today if it still waits for its nudge, else from tomorrow."""
    row = await _held(session, profile_id)
    return None if row is None else await pause(session, profile_id, await end_of_pause(session, row, days, now), now)


async def resume(session: AsyncSession, profile_id: int, now: datetime) -> ReadBack | None:
    """End a pause, or start again after a stop; None without a reminder."""
    row = await _held(session, profile_id)
    if row is None:
        return None
    row.status, row.resumes_on = Status.ON.value, None
    _as_before(row)
    return await _reschedule(session, row, now)


async def change_gap(session: AsyncSession, profile_id: int, gap_days: int, now: datetime) -> ReadBack | None:
    """At least so many days from one nudge to the next: 1 is every day, 7 once a week. None without a reminder.

    Raises ValueError for a gap that is not from 1 to 7.
    """
    if not 1 <= gap_days <= _LONGEST_GAP_DAYS:
        raise ValueError(f"not a gap: {gap_days} days")
    row = await _held(session, profile_id)
    if row is None:
        return None
    row.gap_days, row.eased_from = gap_days, None
    return await _changed(session, row, now)


async def change_review(session: AsyncSession, profile_id: int, weekday: int | None, now: datetime) -> ReadBack | None:
    """A weekly review on that ISO weekday (1 is Monday), or none any more. None without a reminder.

    Raises ValueError for a number that is no weekday.
    """
    if weekday is not None:
        Days.of([weekday])
    row = await _held(session, profile_id)
    if row is None:
        return None
    row.review_day = weekday
    return await _changed(session, row, now)


async def ease(session: AsyncSession, profile_id: int, now: datetime) -> ReadBack | None:
    """Every other day from now on, until the person wants it as it was. None without a reminder."""
    row = await _held(session, profile_id)
    if row is None:
        return None
    row.eased_from, row.gap_days = row.gap_days, EASED_GAP_DAYS
    return await _changed(session, row, now)


async def stop(session: AsyncSession, profile_id: int) -> ReadBack | None:
    """No more nudges until the person asks again; None without a reminder."""
    row = await _held(session, profile_id)
    if row is None:
        return None
    row.status = Status.OFF.value
    row.resumes_on = row.next_on = row.next_at = None
    return _read_back(row)


async def describe(session: AsyncSession, profile_id: int) -> ReadBack | None:
    """The reminder as it stands; None without one."""
    row = await store.reminder(session, profile_id)
    return None if row is None else _read_back(row)


async def end_of_pause(session: AsyncSession, row: Reminder, days: int, now: datetime) -> date:
    """The local date on which a pause of the next `days` days is over."""
    today = local_date(now, row.zone)
    spent = await store.last_on(session, row.profile_id)
    is_spent = spent is not None and spent >= today
    return today + timedelta(days=days + is_spent)


def _as_before(row: Reminder) -> None:
    """Undo what was made less frequent because nobody answered."""
    if row.eased_from is not None:
        row.gap_days, row.eased_from = row.eased_from, None


async def _changed(session: AsyncSession, row: Reminder, now: datetime) -> ReadBack:
    if row.status != Status.OFF:
        return await _reschedule(session, row, now)
    await session.flush()
    return _read_back(row)


async def _held(session: AsyncSession, profile_id: int) -> Reminder | None:
    await store.hold(session, profile_id)
    return await store.reminder(session, profile_id)


async def _reschedule(session: AsyncSession, row: Reminder, now: datetime) -> ReadBack:
    today = local_date(now, row.zone)
    spent = await store.last_on(session, row.profile_id)
    earliest = max(today, row.resumes_on or today, today if spent is None else spent + timedelta(days=1))
    waiting_on, waiting_at = row.next_on, row.next_at
    row.next_on, row.next_at = row.rhythm.next(now, row.at, row.zone, spent, not_before=earliest)
    keeps_today = (
        waiting_on == today == earliest
        and waiting_at is not None
        and waiting_at > now
        and row.next_on > today
        and today in row.rhythm
        and (spent is None or spent + timedelta(days=row.gap_days) <= today or today.isoweekday() == row.review_day)
        and local_date(waiting_at, row.zone) == today
    )
    if keeps_today:
        row.next_on, row.next_at = waiting_on, waiting_at
    await session.flush()
    return _read_back(row, keeps_today)


def _read_back(row: Reminder, keeps_today: bool = False) -> ReadBack:
    return ReadBack(
        at=row.at,
        days=Days(row.days),
        zone=row.zone,
        status=Status(row.status),
        next_on=row.next_on,
        next_at=row.next_at,
        resumes_on=row.resumes_on,
        keeps_today=keeps_today,
        gap_days=row.gap_days,
        review_day=row.review_day,
        is_eased=row.eased_from is not None,
    )
