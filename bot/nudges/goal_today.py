"""Where one goal stands on a local day, and what kind of nudge that calls for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.locales import Value
from bot.nudges.milestones import Milestone
from bot.nudges.wordings import Kind

# After that many days of work without a number, what the line says is a guess: ask for the number instead.
QUIET_AFTER_DAYS = 3
# Farther behind than that, the days are no longer counted out.
FAR_DAYS = 7
# The most urgent first.
URGENCY = (Kind.LIMIT, Kind.STEEP, Kind.BEHIND, Kind.FAR, Kind.QUIET, Kind.TODAY, Kind.AHEAD)
# How it is remembered that a plan is too steep: said again only after a while.
STEEP = "steep:"


@dataclass(frozen=True, slots=True)
class Spent:
    """A full ceiling: accounts reached out to in its window, and the most allowed in that time."""

    used: int
    ceiling: int


@dataclass(frozen=True, slots=True)
class GoalToday:
    """Counts are followers. `platform` is its name for the person, `id` its row's number.

    `minimum` makes the day a good one, `pace` is needed a day from here on, `share` is what the line climbs that day;
    `buffer_days` as in `goals.pace`. `line` is where the plan is at the end of the day, `last_on` the day of the last
    number, `days_silent` how long ago that was and `days_rested` how many of those days were off. `gross` is how many
    accounts a day that pace takes, `ceiling` the most that may be reached out to in a day, None where there is no
    ceiling; `full` a ceiling that leaves no room now. `is_off`: its day asks for nothing. `milestones` were passed in
    the last days, the most telling first.
    """

    id: int
    platform: str
    count: int
    target: int
    minimum: int
    pace: int
    buffer_days: int
    line: int
    due_on: date
    last_on: date
    days_silent: int
    days_rested: int = 0
    share: int = 1
    is_reported: bool = False
    is_reached: bool = False
    is_overdue: bool = False
    is_off: bool = False
    gross: int = 0
    ceiling: int | None = None
    full: Spent | None = None
    milestones: tuple[Milestone, ...] = ()

    @property
    def is_steep(self) -> bool:
        """Whether the pace takes more accounts than the platform allows: it is then never asked for."""
        return self.ceiling is not None and self.gross > self.ceiling

    @property
    def kind(self) -> Kind:
        """What there is to say about it."""
        if self.is_reached:
            return Kind.REACHED
        if self.is_overdue:
            return Kind.OVERDUE
        if self.full is not None:
            return Kind.LIMIT
        if self.days_silent - self.days_rested >= QUIET_AFTER_DAYS:
            return Kind.QUIET
        if self.is_steep:
            return Kind.STEEP
        if self.buffer_days < 0:
            return Kind.BEHIND if self.buffer_days >= -FAR_DAYS else Kind.FAR
        return Kind.AHEAD if self.buffer_days else Kind.TODAY

    @property
    def is_waiting(self) -> bool:
        """Whether it asks for something today: open, on a day of work, and today's number is not in."""
        return self.kind in URGENCY and not self.is_reported and not self.is_off

    @property
    def urgency(self) -> tuple[int, int]:
        """The smallest speaks first."""
        return URGENCY.index(self.kind), self.buffer_days

    @property
    def end(self) -> str:
        """What its end is remembered by once it was told; another target or date is another end."""
        return f"end:{self.id}:{self.kind.value}:{self.target}:{self.due_on}"

    @property
    def steepness(self) -> str:
        """What being too steep is remembered by; another target or date is told of afresh."""
        return f"{STEEP}{self.id}:{self.target}:{self.due_on}"

    def milestone_name(self, milestone: Milestone) -> str:
        """What a milestone of this goal is remembered by once it was told."""
        return f"milestone:{self.id}:{milestone.name}"

    @property
    def values(self) -> Mapping[str, Value]:
        """The variables every wording of a goal may use; `buffer` is in days, ahead or behind."""
        return {
            "platform": self.platform,
            "count": self.count,
            "target": self.target,
            "left": max(self.target - self.count, 0),
            "minimum": self.minimum,
            "pace": self.pace,
            "share": self.share,
            "buffer": abs(self.buffer_days),
            "line": self.line,
            "due": self.due_on,
            "last": self.last_on,
            "silent": self.days_silent,
            "gross": self.gross,
            "ceiling": self.full.ceiling if self.full else self.ceiling or 0,
            "used": self.full.used if self.full else 0,
        }
