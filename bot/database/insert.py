"""INSERT … ON CONFLICT, which both engines have and SQLAlchemy spells per dialect."""

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

Insert = sqlite.Insert | postgresql.Insert


def insert_for(session: AsyncSession, table: type[SQLModel]) -> Insert:
    """An INSERT into that table with `.on_conflict_do_nothing()` and `.on_conflict_do_update()`."""
    dialect = session.get_bind().dialect.name
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
