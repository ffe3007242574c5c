"""The people someone wants to keep talking with."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Column, ForeignKey, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.contacts.cadence import Cadence
from bot.database.columns import Instant


class Contact(SQLModel, table=True):
    """A name or handle, and how often to write. Dates are local to the person who keeps the list.

    `contacted_on` is None before the first contact: the days then count from `added_on`. `folded` is the name for
    comparison (see `lines.folded`); nobody is listed twice. `named_on` is the last day a nudge named them.
    """

    __table_args__ = (
        UniqueConstraint("profile_id", "folded"),
        {"info": {"privacy": "privacy-contact"}},
    )

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(
        sa_column=Column(BigInteger, ForeignKey("profile.id", ondelete="CASCADE"), index=True, nullable=False)
    )
    name: str
    folded: str
    note: str | None = None
    every_days: int
    added_on: date
    contacted_on: date | None = None
    resumes_on: date | None = None
    named_on: date | None = None
    added_at: datetime = Field(sa_type=Instant)

    @property
    def cadence(self) -> Cadence:
        """How often, and since when."""
        return Cadence(self.every_days, self.contacted_on or self.added_on, self.resumes_on)
