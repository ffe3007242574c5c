"""The SQL of contacts."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.contacts.lines import Newcomer
from bot.contacts.tables import Contact
from bot.database.insert import insert_for


async def contact(session: AsyncSession, profile_id: int, contact_id: int) -> Contact | None:
    """That contact of that person, locked for a change; None for anyone else's."""
    query = select(Contact).where(Contact.id == contact_id, Contact.profile_id == profile_id)
    return (await session.exec(query.with_for_update())).one_or_none()


async def contacts(session: AsyncSession, profile_id: int) -> Sequence[Contact]:
    """Everybody on a person's list, in the order they were added."""
    query = select(Contact).where(Contact.profile_id == profile_id)
    return (await session.exec(query.order_by(col(Contact.id)))).all()


async def named(session: AsyncSession, profile_id: int, folded: Sequence[str]) -> Sequence[Contact]:
    """Those on a person's list who have one of these folded names."""
    query = select(Contact).where(Contact.profile_id == profile_id, col(Contact.folded).in_(folded))
    return (await session.exec(query.order_by(col(Contact.id)))).all()


async def insert(
    session: AsyncSession, profile_id: int, newcomers: Sequence[Newcomer], today: date, now: datetime
) -> None:
    """List these people; whoever is on the list by now stays as they are."""
    if not newcomers:
        return
    rows = [
        {
            "profile_id": profile_id,
            "name": one.name,
            "folded": one.folded,
            "note": one.note,
            "every_days": one.every_days,
            "added_on": today,
            "added_at": now,
        }
        for one in newcomers
    ]
    await session.exec(insert_for(session, Contact).values(rows).on_conflict_do_nothing())
