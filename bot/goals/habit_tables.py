"""A habit, what was reported of it, and the amounts it asked before."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Column, ForeignKey, Index
from sqlmodel import Field, SQLModel

from bot.database.columns import Instant
from bot.goals.habit import Done, Period, Sense


def _owner() -> Column[int]:
    return Column(BigInteger, ForeignKey("profile.id", ondelete="CASCADE"), index=True, nullable=False)


class Habit(SQLModel, table=True):
    """Something to do so often a period, in the person's own words. Open until `closed_at`.

    `sense` is a `Sense`, `period` a `Period`; `amount` is that of now, its `HabitRevision`s say what it was.
    """

    __table_args__ = ({"info": {"privacy": "privacy-habit"}},)

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(sa_column=_owner())
    name: str
    sense: str
    period: str
    amount: int
    since_on: date
    created_at: datetime = Field(sa_type=Instant)
    closed_at: datetime | None = Field(default=None, sa_type=Instant)

    @property
    def is_at_most(self) -> bool:
        """Whether less is better."""
        return self.sense == Sense.AT_MOST

    @property
    def every(self) -> Period:
        """The period, as the value it is."""
        return Period(self.period)


class HabitReport(SQLModel, table=True):
    """So many more of a habit, done on the local day `on`; the reports of a day add up."""

    __table_args__ = (
        Index("habitreport_habit_day", "habit_id", "on"),
        {"info": {"privacy": "privacy-habit-report"}},
    )

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(sa_column=_owner())
    habit_id: int = Field(sa_column=Column(ForeignKey("habit.id", ondelete="CASCADE"), nullable=False))
    on: date
    amount: int
    reported_at: datetime = Field(sa_type=Instant, index=True)

    @property
    def done(self) -> Done:
        """As the arithmetic takes it."""
        return Done(self.on, self.amount)


class HabitRevision(SQLModel, table=True):
    """Another amount for a habit, from the period that holds the local day `from_on` on; before, `old_amount`."""

    __table_args__ = ({"info": {"privacy": "privacy-habit-revision"}},)

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(sa_column=_owner())
    habit_id: int = Field(sa_column=Column(ForeignKey("habit.id", ondelete="CASCADE"), index=True, nullable=False))
    from_on: date
    old_amount: int
    made_at: datetime = Field(sa_type=Instant)
