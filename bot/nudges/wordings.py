"""How many ways there are to say each thing: `nudges-<kind>-1`, `-2`, … in the locales are a kind's wordings."""

from collections.abc import Mapping
from enum import StrEnum


class Kind(StrEnum):
    """What a nudge is about."""

    FIRST = "first"
    """The very first nudge of someone with a goal."""
    LIMIT = "limit"
    """As many accounts reached out to as the platform allows: the rest of the day is for those already there."""
    STEEP = "steep"
    """The plan asks for more a day than the platform lets anyone follow."""
    BEHIND = "behind"
    FAR = "far"
    """So far behind that counting the days helps nobody."""
    QUIET = "quiet"
    """No number for several days."""
    MILESTONE = "milestone"
    """A round number was passed."""
    PART = "part"
    """A quarter, half or three quarters of the way is behind them."""
    WEEK = "week"
    """The days after the first: one small thing to do."""
    TODAY = "today"
    """On the line: today asks for something."""
    PERSON = "person"
    """Somebody they want to keep in touch with has waited long enough."""
    HABIT = "habit"
    """A habit that still waits for something, and nothing else does."""
    TIP = "tip"
    """An article of the library they were not shown before."""
    AHEAD = "ahead"
    REACHED = "reached"
    OVERDUE = "overdue"
    """The date has passed and the target is not reached."""
    NO_GOAL = "no-goal"
    REVIEW = "review"
    """The week, on the day they chose."""
    LEAVING = "leaving"
    """Too many in a row found no answer: the last one."""


class Opening(StrEnum):
    """What is said before it."""

    LATE = "late"
    FOLDED = "folded"
    """Earlier nudges were lost to an outage; `missed` says how many."""
    AGAIN = "again"
    """The person asked for it an hour later."""


class Also(StrEnum):
    """What is said after it, where two things matter."""

    PERSON = "and-person"
    MILESTONE = "and-milestone"
    PART = "and-part"
    TIP = "and-tip"
    HOUR = "and-hour"
    """Several in a row found no answer: does the hour suit?"""
    EASED = "and-eased"
    """More of them did: fewer from now on."""


Part = Kind | Opening | Also

WORDINGS: Mapping[Part, int] = {
    Kind.FIRST: 4,
    Kind.LIMIT: 4,
    Kind.STEEP: 4,
    Kind.BEHIND: 8,
    Kind.FAR: 6,
    Kind.QUIET: 5,
    Kind.MILESTONE: 5,
    Kind.PART: 4,
    Kind.WEEK: 8,
    Kind.TODAY: 6,
    Kind.PERSON: 6,
    Kind.HABIT: 4,
    Kind.TIP: 5,
    Kind.AHEAD: 6,
    Kind.REACHED: 4,
    Kind.OVERDUE: 4,
    Kind.NO_GOAL: 5,
    Kind.REVIEW: 4,
    Kind.LEAVING: 4,
    **dict.fromkeys(Opening, 4),
    **dict.fromkeys(Also, 4),
}


def keys(of: Part) -> tuple[str, ...]:
    """The wordings of a part, as keys of the locales."""
    return tuple(f"nudges-{of.value}-{number}" for number in range(1, WORDINGS[of] + 1))
