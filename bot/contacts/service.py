"""What a person does with their list: add people, see who is due, note a contact, put it off, change, drop."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.contacts import store
from bot.contacts.cadence import SNOOZE_DAYS, in_order, who_is_due
from bot.contacts.lines import Newcomer, is_possible
from bot.contacts.tables import Contact

MOST_CONTACTS = 150
"""Inside the 100 to 200 stable relations observed on Twitter (Gonçalves et al., 2011)."""


@dataclass(frozen=True, slots=True)
class Added:
    """Who was listed, who was on the list already, and how many found it full."""

    added: tuple[Contact, ...]
    known: tuple[Contact, ...]
    no_room: int


@dataclass(frozen=True, slots=True)
class Changed:
    """A contact after a change. `is_already`: it stood like that before, and nothing was changed."""

    contact: Contact
    is_already: bool = False


@dataclass(frozen=True, slots=True)
class Noted(Changed):
    """A contact noted for today; `before` is the day of the one before, for taking this one back."""

    before: date | None = None


async def add(
    session: AsyncSession, profile_id: int, newcomers: Sequence[Newcomer], *, today: date, now: datetime
) -> Added:
    """List these people, each once, as long as there is room."""
    listed = {one.folded: one for one in await store.contacts(session, profile_id)}
    by_name = {one.folded: one for one in reversed(newcomers)}  # of two lines about one person, the first counts
    fresh = [one for one in newcomers if one.folded not in listed and by_name[one.folded] is one]
    fitting = fresh[: max(MOST_CONTACTS - len(listed), 0)]
    await store.insert(session, profile_id, fitting, today, now)
    return Added(
        added=tuple(await store.named(session, profile_id, [one.folded for one in fitting])),
        known=tuple(one for folded, one in listed.items() if folded in by_name),
        no_room=len(fresh) - len(fitting),
    )


async def list_contacts(session: AsyncSession, profile_id: int, today: date) -> Sequence[Contact]:
    """Everybody on the list, who is due first."""
    return in_order(await store.contacts(session, profile_id), today)


async def due_today(session: AsyncSession, profile_id: int, today: date) -> Sequence[Contact]:
    """At most three who are due on a local day, the latest relative to their cadence first."""
    return who_is_due(await store.contacts(session, profile_id), today)


def to_name(contacts: Sequence[Contact], today: date) -> Sequence[Contact]:
    """Those due on a local day whom no nudge has named in the days before: at most three, the latest first."""
    since = today - timedelta(days=SNOOZE_DAYS)
    return who_is_due((c for c in contacts if c.named_on is None or c.named_on <= since or c.named_on == today), today)


async def note_named(session: AsyncSession, profile_id: int, contact_ids: Sequence[int], today: date) -> None:
    """A nudge of that local day named them: another one waits a few days."""
    for contact in await store.contacts(session, profile_id) if contact_ids else ():
        if contact.id in contact_ids:
            contact.named_on = today


async def find(session: AsyncSession, profile_id: int, contact_id: int) -> Contact | None:
    """One of that person's contacts; None if it is not theirs or dropped."""
    return await store.contact(session, profile_id, contact_id)


async def note_contact(session: AsyncSession, profile_id: int, contact_id: int, today: date) -> Noted | None:
    """They were in contact today: the days count from today, whatever was planned. None if not on the list."""
    contact = await store.contact(session, profile_id, contact_id)
    if contact is None:
        return None
    before = contact.contacted_on
    if before is not None and before >= today:
        return Noted(contact, is_already=True, before=before)
    contact.contacted_on, contact.resumes_on = today, None
    return Noted(contact, before=before)


async def take_back(
    session: AsyncSession, profile_id: int, contact_id: int, before: date | None, today: date
) -> Changed | None:
    """Take back the contact noted today; the one of `before` is the last again."""
    contact = await store.contact(session, profile_id, contact_id)
    if contact is None:
        return None
    if contact.contacted_on != today or (before is not None and before >= today):
        return Changed(contact, is_already=True)
    contact.contacted_on = before
    return Changed(contact)


async def put_off(session: AsyncSession, profile_id: int, contact_id: int, today: date) -> Changed | None:
    """Not now: due again in three days, once; someone who is not due stays as planned."""
    contact = await store.contact(session, profile_id, contact_id)
    if contact is None:
        return None
    if not contact.cadence.is_due(today):
        return Changed(contact, is_already=True)
    contact.resumes_on = today + timedelta(days=SNOOZE_DAYS)
    return Changed(contact)


async def change_cadence(session: AsyncSession, profile_id: int, contact_id: int, every_days: int) -> Changed | None:
    """Write every so many days from now on. Raises ValueError for a number of days that is not possible."""
    if not is_possible(every_days):
        raise ValueError(f"not a cadence: {every_days} days")
    contact = await store.contact(session, profile_id, contact_id)
    if contact is None:
        return None
    is_already = contact.every_days == every_days
    contact.every_days = every_days
    return Changed(contact, is_already)


async def drop(session: AsyncSession, profile_id: int, contact_id: int) -> Contact | None:
    """Take someone off the list; the row is gone. None if they were not on it."""
    contact = await store.contact(session, profile_id, contact_id)
    if contact is not None:
        await session.delete(contact)
        await session.flush()
    return contact
