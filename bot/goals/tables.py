"""A goal, the counts reported on the way to it, its changes, the days that ask for less, accounts reached out to."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Column, ForeignKey, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.database.columns import Instant
from bot.goals.platform import Platform
from bot.goals.spells import Change, Spell


def _owner() -> Column[int]:
    return Column(BigInteger, ForeignKey("profile.id", ondelete="CASCADE"), index=True, nullable=False)


def _goal(is_nullable: bool = False) -> Column[int]:
    return Column(ForeignKey("goal.id", ondelete="CASCADE"), index=True, nullable=is_nullable)


class Goal(SQLModel, table=True):
    """A target on a platform by a local date. Open until `closed_at`; `closed_why` is a `Closing`.

    `due_on` and `target` are those of now; its `Revision`s say what they were. `service.plan_of` gives its line.
    """

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


class Why(StrEnum):
    """Why a goal was changed, or days ask for less."""

    EDITED = "edited"
    """The person wanted another target, date or pace."""
    DAYS_OFF = "days-off"
    WEEKENDS = "weekends"
    BLOCKED = "blocked"
    """A platform restricted the account."""
    NEW_ACCOUNT = "new-account"


class Revision(SQLModel, table=True):
    """A change of a goal: from the count at the end of the local day `from_on` on; `why` is a `Why`."""

    __table_args__ = ({"info": {"privacy": "privacy-revision"}},)

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(sa_column=_owner())
    goal_id: int = Field(sa_column=_goal())
    from_on: date
    from_count: int = Field(sa_type=BigInteger)
    old_due_on: date
    old_target: int = Field(sa_type=BigInteger)
    due_on: date
    target: int = Field(sa_type=BigInteger)
    made_at: datetime = Field(sa_type=Instant)
    why: str

    @property
    def change(self) -> Change:
        """As the line takes it."""
        return Change(self.from_on, self.from_count, self.due_on, self.target)


class Easing(SQLModel, table=True):
    """Days that ask for less, of one goal or (`goal_id` None) of all of a person's; `why` is a `Why`.

    The other fields are those of `spells.Spell`; `weekdays` in ISO numbers ("67" the weekend), None: every day.
    """

    __table_args__ = ({"info": {"privacy": "privacy-easing"}},)

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(sa_column=_owner())
    goal_id: int | None = Field(default=None, sa_column=_goal(is_nullable=True))
    first_on: date
    last_on: date | None = None
    effort: int
    weekdays: str | None = None
    known_on: date
    back_on: date | None = None
    made_at: datetime = Field(sa_type=Instant)
    why: str

    @classmethod
    def of_goal(cls, goal: Goal, spell: Spell, why: Why, now: datetime) -> "Easing":
        """A spell of every weekday, of one goal that has been saved."""
        return cls(
            profile_id=goal.profile_id,
            goal_id=goal.id,
            first_on=spell.first_on,
            last_on=spell.last_on,
            effort=spell.effort,
            known_on=spell.known_on,
            made_at=now,
            why=why.value,
        )

    @property
    def spell(self) -> Spell:
        """As the line takes it."""
        weekdays = None if self.weekdays is None else frozenset(int(number) for number in self.weekdays)
        return Spell(self.first_on, self.last_on, self.effort, self.known_on, weekdays, self.back_on)


class Outreach(SQLModel, table=True):
    """Accounts followed, invited or written to on a network on the local day `on`, about the instant `at`.

    `told_by` names the message or the check that told it: told again, it is changed and not counted twice.
    """

    __table_args__ = (
        UniqueConstraint("profile_id", "told_by"),
        {"info": {"privacy": "privacy-outreach"}},
    )

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(sa_column=_owner())
    platform: str
    count: int
    on: date
    at: datetime = Field(sa_type=Instant)
    told_by: str
    told_at: datetime = Field(sa_type=Instant)

    @property
    def network(self) -> Platform:
        """The platform, as the value it is."""
        return Platform(self.platform)
