"""The profile: one row a person. Every other table about a person points at it and goes with it."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from bot.database.columns import Instant


class Profile(SQLModel, table=True):
    """A person, by their Telegram user id.

    `language`, `zone` (IANA) and `theme` (a `theme.Theme`) are their own choices, or None. `spoken` is the language
    they last wrote in, before that their app's: what we write in by ourselves while they chose none.
    """

    __table_args__ = {"info": {"privacy": "privacy-profile"}}

    id: int = Field(primary_key=True, sa_type=BigInteger)
    chat_id: int = Field(sa_type=BigInteger)
    language: str | None = None
    spoken: str | None = None
    zone: str | None = None
    theme: str | None = None
    created_at: datetime = Field(sa_type=Instant)
    seen_at: datetime = Field(sa_type=Instant)
    unreachable_at: datetime | None = Field(default=None, sa_type=Instant)
    unreachable_why: str | None = None
