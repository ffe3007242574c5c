"""A goal's week and a habit's weeks as they are drawn beside others."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.goals.habit_weeks import HabitWeek
from bot.goals.week import Week


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A goal's week under the name of its network."""

    name: str
    week: Week


@dataclass(frozen=True, slots=True)
class HabitRow:
    """A habit's weeks, the same for all that are drawn together or the last of them; `aim` in words: "at least 5"."""

    name: str
    aim: str
    weeks: Sequence[HabitWeek]
