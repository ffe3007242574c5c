"""Reads and writes profiles, and finds by the schema itself every row we keep about a person."""

from datetime import date, datetime, time

from sqlalchemy import Table, delete, select
from sqlmodel import SQLModel, col
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database.insert import insert_for
from bot.profiles.tables import Profile

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


async def get(session: AsyncSession, profile_id: int) -> Profile | None:
    """The profile of that Telegram user id, or None if they never wrote."""
    return await session.get(Profile, profile_id)


async def greet(session: AsyncSession, profile_id: int, chat_id: int, now: datetime) -> Profile:
    """The profile of someone who writes now, made if this is the first time; they are reachable again."""
    await session.exec(
        insert_for(session, Profile)
        .values(id=profile_id, chat_id=chat_id, created_at=now, seen_at=now)
        .on_conflict_do_nothing()
    )
    profile = await session.get_one(Profile, profile_id)
    profile.chat_id, profile.seen_at = chat_id, now
    profile.unreachable_at = profile.unreachable_why = None
    return profile


async def mark_unreachable(session: AsyncSession, profile_id: int, why: str, now: datetime) -> None:
    """Remember that Telegram refuses messages to this person ("blocked", "deactivated", "not_found")."""
    profile = await session.get(Profile, profile_id)
    if profile is not None:
        profile.unreachable_at, profile.unreachable_why = now, why


def personal_tables() -> tuple[Table, ...]:
    """Every table that holds something about a person, the profile first, in the order of the schema.

    A table is personal when it has a `profile_id`; a new room's table is found without a change here.
    """
    profile = SQLModel.metadata.tables["profile"]
    others = [t for t in SQLModel.metadata.sorted_tables if "profile_id" in t.c]
    return (profile, *others)


async def export(session: AsyncSession, profile_id: int) -> dict[str, Json]:
    """Everything we keep about a person, as JSON values: table name → rows (instants in ISO 8601, UTC)."""
    document: dict[str, Json] = {}
    for table in personal_tables():
        owner = table.c.id if table.name == "profile" else table.c.profile_id
        connection = await session.connection()
        rows = (await connection.execute(select(table).where(owner == profile_id))).mappings().all()
        document[table.name] = [{name: _json(value) for name, value in row.items()} for row in rows]
    return document


async def forget(session: AsyncSession, profile_id: int) -> bool:
    """Erase a person: the profile and every row that points at it. False if there was none."""
    gone = await session.exec(delete(Profile).where(col(Profile.id) == profile_id))
    session.expire_all()
    return gone.rowcount > 0


def _json(value: object) -> Json:
    match value:
        case None | str() | bool() | int() | float():
            return value
        case datetime() | date() | time():
            return value.isoformat()
        case list():
            return [_json(item) for item in value]
        case dict():
            return {str(key): _json(item) for key, item in value.items()}
        case _:
            return str(value)
