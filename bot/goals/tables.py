"""A goal and the counts reported on the way to it."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Column, ForeignKey, Index
from sqlmodel import Field, SQLModel

from bot.database.columns import Instant
from bot.goals.pace import Plan
from bot.goals.platform import Platform


def _owner() -> Column[int]:
    return Column(BigInteger, ForeignKey("profile.id", ondelete="CASCADE"), index=True, nullable=False)


class Goal(SQLModel, table=True):
    """A target on a platform by a local date. Open until `closed_at`; `closed_why` is a `Closing`."""

    __table_args__ = ({"info": {"privacy": "privacy-goal"}},)

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(sa_column=_owner())
    platform: str
    start_on: date
    start_count: int = Field(sa_type=BigInteger)
    due_on: date
    target: int = Field(sa_type=BigInteger)
    created_at: datetime = Field(sa_type=Instant)
    reached_at: datetime | None = Field(default=None, sa_type=Instant)
    closed_at: datetime | None = Field(default=None, sa_type=Instant)
    closed_why: str | None = None

    @property
    def plan(self) -> Plan:
        """The line from the start to the target."""
        return Plan(self.start_on, self.start_count, self.due_on, self.target)

    @property
    def network(self) -> Platform:
        """The platform, as the value it is."""
        return Platform(self.platform)


class Checkpoint(SQLModel, table=True):
    """A count someone reported for the local day `on`; the last one reported for a day counts."""

    __table_args__ = (
        Index("checkpoint_goal_day", "goal_id", "on"),
        {"info": {"privacy": "privacy-checkpoint"}},
    )

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(sa_column=_owner())
    goal_id: int = Field(sa_column=Column(ForeignKey("goal.id", ondelete="CASCADE"), nullable=False))
    count: int = Field(sa_type=BigInteger)
    on: date
    reported_at: datetime = Field(sa_type=Instant, index=True)
