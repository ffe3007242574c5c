"""What came of a use case: the values `service` answers with."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.goals.platform import Platform
from bot.goals.standing import Standing
from bot.goals.tables import Checkpoint, Goal


class Closing(StrEnum):
    """Why a goal is closed."""

    DROPPED = "dropped"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class GoalSet:
    """A goal as saved, and the one on the same network whose place it took."""

    goal: Goal
    replaced: Goal | None


@dataclass(frozen=True, slots=True)
class Logged:
    """A report as saved: the count before it, and whether this is the one that reached the target."""

    goal: Goal
    checkpoint: Checkpoint
    previous: int
    standing: Standing
    is_just_reached: bool


@dataclass(frozen=True, slots=True)
class Implausible:
    """A report to confirm before it is saved: ten times the last one, or less than half of it."""

    goal: Goal
    count: int
    previous: int


@dataclass(frozen=True, slots=True)
class WhichGoal:
    """Several goals, and nothing said which: the choices, and the report to make again with a `goal_id`.

    One of `count` and `delta` is None.
    """

    goals: Sequence[Goal]
    count: int | None
    delta: int | None


@dataclass(frozen=True, slots=True)
class NoGoal:
    """There is no open goal, or none on the platform that was named."""

    platform: Platform | None


class Unacceptable(StrEnum):
    """A report no account can have; `goals-unacceptable-<value>` in the locales is the sentence."""

    NEGATIVE = "negative"
    TOO_LARGE = "too-large"
    FUTURE_DAY = "future-day"


LogOutcome = Logged | Implausible | WhichGoal | NoGoal | Unacceptable


@dataclass(frozen=True, slots=True)
class Undone:
    """A report taken back, and where that leaves its goal."""

    goal: Goal
    count: int
    standing: Standing
