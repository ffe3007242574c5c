"""What a person's goals say about today: the facts a nudge is chosen by."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals import service
from bot.goals.tables import Goal
from bot.language import Language
from bot.locales import Value, sentence
from bot.nudges.choice import Facts, Kind
from bot.profiles.tables import Profile

# After that many days without a number, what the line says is a guess: ask for the number instead.
QUIET_AFTER_DAYS = 3

_URGENCY = (Kind.BEHIND, Kind.QUIET, Kind.TODAY, Kind.AHEAD)


@dataclass(frozen=True, slots=True)
class GoalToday:
    """Where one goal stands on a local day; counts are followers. `platform` is its name for the person.

    `minimum` makes the day a good one, `pace` is needed a day from here on; `buffer_days` as in `goals.pace`.
    """

    platform: str
    count: int
    target: int
    minimum: int
    pace: int
    buffer_days: int
    due_on: date
    days_silent: int
    is_reported: bool = False
    is_reached: bool = False
    is_overdue: bool = False

    @property
    def kind(self) -> Kind:
        """What there is to say about it."""
        if self.is_reached:
            return Kind.REACHED
        if self.is_overdue:
            return Kind.OVERDUE
        if self.days_silent >= QUIET_AFTER_DAYS:
            return Kind.QUIET
        if self.buffer_days < 0:
            return Kind.BEHIND
        return Kind.AHEAD if self.buffer_days else Kind.TODAY

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
            "buffer": abs(self.buffer_days),
            "due": self.due_on,
            "silent": self.days_silent,
        }


def facts_of(goals: Sequence[GoalToday], is_first: bool) -> Facts:
    """The most urgent thing first: one goal speaks, whatever their number.

    Goals reached or past their date speak only where no other is open.
    """
    open_ones = [goal for goal in goals if goal.kind in _URGENCY]
    waiting = [goal for goal in open_ones if not goal.is_reported]
    if waiting:
        first = min(waiting, key=lambda goal: (_URGENCY.index(goal.kind), goal.buffer_days))
        return Facts(Kind.FIRST if is_first else first.kind, first.values)
    if open_ones:
        return Facts(open_ones[0].kind, open_ones[0].values, is_reported=True)
    return Facts(goals[-1].kind, goals[-1].values) if goals else Facts(Kind.NO_GOAL)


async def compose_from_goals(
    session: AsyncSession, profile: Profile, language: Language, on: date, is_first: bool
) -> Facts:
    """What that person's open goals say about a local day (a `decision.Compose`)."""
    goals = await service.list_goals(session, profile.id)
    return facts_of([await _today(session, goal, language, on) for goal in goals], is_first)


async def _today(session: AsyncSession, goal: Goal, language: Language, on: date) -> GoalToday:
    standing = await service.standing(session, goal, on)
    reports = [point for point in await service.points(session, goal) if point.on == on]
    # The count someone starts from is no report of the day: a first nudge may still follow it.
    started_today = goal.start_on == on
    return GoalToday(
        platform=sentence(language.value, f"goals-platform-{goal.platform}"),
        count=standing.count,
        target=goal.target,
        minimum=standing.todays_minimum,
        pace=max(math.ceil(standing.required_pace or 0), 1),
        buffer_days=standing.buffer_days,
        due_on=goal.due_on,
        days_silent=standing.days_silent,
        is_reported=len(reports) > started_today,
        is_reached=standing.is_reached,
        is_overdue=standing.is_overdue,
    )
