"""A person's daily reminder, each local day's nudge, what is said only once, and the lane all replicas send through."""

from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import BigInteger, Column, ForeignKey, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.database.columns import Instant
from bot.nudges.schedule import Days, Rhythm


class Status(StrEnum):
    """Of a reminder. Paused ends by itself on `resumes_on`; off ends when the person says so."""

    ON = "on"
    PAUSED = "paused"
    OFF = "off"


class State(StrEnum):
    """Of one day's nudge: what became of it, or what is still to come.

    The first three wait for `ready_at`; the others are over.
    """

    DUE = "due"
    CLAIMED = "claimed"
    """A worker is sending it; if it is not heard of by `ready_at`, another may take it."""
    SNOOZED = "snoozed"
    """Sent, and to be sent again when `due_at` comes."""
    SENT = "sent"
    DONE = "done"
    """The person said so."""
    SILENT = "silent"
    """There was no need: `why` says which."""
    FOLDED = "folded"
    """Too late to send; the next one says so."""
    FAILED = "failed"


class Reminder(SQLModel, table=True):
    """When a person wants their nudge: a wall-clock time, weekdays (`schedule.Days`) and an IANA zone.

    `next_on` and `next_at` are the local date and the instant of the next nudge not yet turned into an Occurrence;
    both None while off. `gap_days` is the least number of days from one nudge to the next: 1 every day, 2 every other
    day; `eased_from` what it was before nudges found no answer and became fewer, None if they did not. `review_day`
    is the ISO weekday of the weekly review, None without one; `first_on` the local day of the first nudge ever sent.
    """

    __table_args__ = ({"info": {"privacy": "privacy-reminder"}},)

    profile_id: int = Field(
        sa_column=Column(BigInteger, ForeignKey("profile.id", ondelete="CASCADE"), primary_key=True)
    )
    chat_id: int = Field(sa_type=BigInteger)
    at: time
    days: str
    zone: str
    status: str = Status.ON.value
    resumes_on: date | None = None
    gap_days: int = 1
    eased_from: int | None = None
    review_day: int | None = None
    first_on: date | None = None
    next_on: date | None = None
    next_at: datetime | None = Field(default=None, sa_type=Instant, index=True)
    set_at: datetime = Field(sa_type=Instant)

    @property
    def rhythm(self) -> Rhythm:
        """Which days have a nudge."""
        return Rhythm(Days(self.days), self.gap_days, self.review_day)


class Occurrence(SQLModel, table=True):
    """One person's nudge of one local day.

    `due_at` is when it is wanted (a snooze moves it), `ready_at` the instant from which a worker may take it:
    later than `due_at` after a failure, the end of the lease while claimed, None once it is over. `attempts`
    counts claims and names the one that may record its outcome; `lapses` those nobody heard of again. `unanswered`
    is how many sent before it, in a row, found no sign of life.
    """

    __table_args__ = (
        UniqueConstraint("profile_id", "on"),
        {"info": {"privacy": "privacy-occurrence"}},
    )

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(
        sa_column=Column(BigInteger, ForeignKey("profile.id", ondelete="CASCADE"), index=True, nullable=False)
    )
    on: date
    due_at: datetime = Field(sa_type=Instant)
    ready_at: datetime | None = Field(default=None, sa_type=Instant, index=True)
    state: str = State.DUE.value
    attempts: int = 0
    lapses: int = 0
    sent_at: datetime | None = Field(default=None, sa_type=Instant)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    wording: str | None = None
    opener: str | None = None
    closing: str | None = None
    unanswered: int = 0
    is_late: bool = False
    why: str | None = None
    answered_at: datetime | None = Field(default=None, sa_type=Instant)


class Told(SQLModel, table=True):
    """Something a person is told once and never again, such as an article or a milestone; `what` names it."""

    __table_args__ = ({"info": {"privacy": "privacy-told"}},)

    profile_id: int = Field(
        sa_column=Column(BigInteger, ForeignKey("profile.id", ondelete="CASCADE"), primary_key=True)
    )
    what: str = Field(primary_key=True)
    on: date


class Lane(SQLModel, table=True):
    """How many nudges may be sent now, over all replicas: one row, a bucket that refills with time.

    Nothing is sent before `halted_until`: Telegram asked for a rest.
    """

    __tablename__ = "send_lane"

    id: int = Field(primary_key=True)
    tokens: float
    refilled_at: datetime = Field(sa_type=Instant)
    halted_until: datetime | None = Field(default=None, sa_type=Instant)
