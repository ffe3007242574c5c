"""Everything about a person's goals in a handful of queries: what a nudge looks at."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals import store
from bot.goals.limits import Batch
from bot.goals.line import Plan
from bot.goals.pace import Point
from bot.goals.platform import Platform
from bot.goals.service import line_of
from bot.goals.tables import Easing, Goal, Outreach


@dataclass(frozen=True, slots=True)
class GoalSeen:
    """An open goal, its line, every count reported for its account in the order they were reported, and its outreach.

    As `service.plan_of`, `service.points` and `store.outreach` give them one by one.
    """

    goal: Goal
    plan: Plan
    points: tuple[Point, ...]
    outreach: tuple[Outreach, ...]

    @property
    def batches(self) -> list[Batch]:
        """The accounts reached out to on its network, as ceilings take them."""
        return [Batch(one.at, one.count) for one in self.outreach]

    @property
    def reached_by_day(self) -> Counter[date]:
        """The same, counted by local day."""
        by_day: Counter[date] = Counter()
        for one in self.outreach:
            by_day[one.on] += one.count
        return by_day


@dataclass(frozen=True, slots=True)
class Overview:
    """A person's open goals, the oldest first, and all the days that ask for less."""

    goals: tuple[GoalSeen, ...]
    easings: tuple[Easing, ...]

    def days_off(self, on: date) -> list[Easing]:
        """What makes a local day off from all goals; nothing when it is not."""
        return [one for one in self.easings if one.goal_id is None and one.effort == 0 and one.spell.covers(on)]


async def read(session: AsyncSession, profile_id: int) -> Overview:
    """All of that person's."""
    goals = list(reversed(await store.all_goals(session, profile_id)))
    reports = await store.told_points(session, profile_id)
    changes = await store.every_revision(session, profile_id)
    easings = await store.every_easing(session, profile_id)
    outreach = await store.outreach(session, profile_id)

    def seen(goal: Goal) -> GoalSeen:
        same = [one for one in goals if one.id == goal.id or _is_same_account(one, goal)]
        ids = {one.id for one in same}
        told = [(one.created_at, Point(one.start_on, one.start_count)) for one in same]
        told += [(at, point) for goal_id, at, point in reports if goal_id in ids]
        return GoalSeen(
            goal,
            line_of(
                goal,
                [one for one in changes if one.goal_id == goal.id],
                [one for one in easings if one.goal_id in (None, goal.id)],
            ),
            tuple(point for _, point in sorted(told, key=lambda one: one[0])),
            tuple(one for one in outreach if one.platform == goal.platform),
        )

    return Overview(tuple(seen(goal) for goal in goals if goal.closed_at is None), tuple(easings))


def _is_same_account(one: Goal, other: Goal) -> bool:
    return one.platform == other.platform and other.network is not Platform.OTHER
