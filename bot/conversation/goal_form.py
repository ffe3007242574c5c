"""A goal being put together, from one sentence or step by step: what is known, and what to ask next."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.goals.pace import Plan, PlanProblem, PlanProblemKind, complete
from bot.goals.platform import Platform

Json = Mapping[str, str | int | float | None]


class Step(StrEnum):
    """What to ask next; `goal-ask-<value>` in the locales is the question."""

    PLATFORM = "platform"
    CURRENT = "current"
    TARGET = "target"
    WHEN = "when"
    CONFIRM = "confirm"


@dataclass(frozen=True, slots=True)
class GoalDraft:
    """What is known of a goal so far. `current` is the count of followers today, `per_day` net followers a day."""

    platform: Platform | None = None
    current: int | None = None
    target: int | None = None
    due_on: date | None = None
    per_day: float | None = None

    @property
    def step(self) -> Step:
        """The first thing still missing; two of target, date and pace are enough."""
        if self.platform is None:
            return Step.PLATFORM
        if self.current is None:
            return Step.CURRENT
        if self.target is None and (self.due_on is None or self.per_day is None):
            return Step.TARGET
        if self.target is not None and self.due_on is None and self.per_day is None:
            return Step.WHEN
        return Step.CONFIRM

    def plan(self, today: date) -> Plan | PlanProblem:
        """The plan this makes from today, or why it makes none."""
        return complete(
            start_on=today, start=self.current or 0, target=self.target, due_on=self.due_on, per_day=self.per_day
        )

    def merged(self, newer: "GoalDraft") -> "GoalDraft":
        """This draft with whatever the newer one knows; a new date displaces an old pace, and the reverse."""
        due_on, per_day = self.due_on, self.per_day
        if newer.due_on or newer.per_day:
            due_on, per_day = newer.due_on, newer.per_day
        return GoalDraft(
            platform=newer.platform or self.platform,
            current=self.current if newer.current is None else newer.current,
            target=self.target if newer.target is None else newer.target,
            due_on=due_on,
            per_day=per_day,
        )

    def without(self, problem: PlanProblem) -> "GoalDraft":
        """The draft with what caused the problem taken out, so that it is asked again."""
        match problem.kind:
            case PlanProblemKind.TARGET_NOT_ABOVE if self.target is not None:
                return replace(self, target=None)
            case PlanProblemKind.NEGATIVE | PlanProblemKind.TOO_LARGE:
                return replace(self, current=None, target=None)
            case _:
                return replace(self, due_on=None, per_day=None)

    def to_json(self) -> dict[str, str | int | float | None]:
        """As the dialogue keeps it."""
        return {
            "platform": self.platform.value if self.platform else None,
            "current": self.current,
            "target": self.target,
            "due_on": self.due_on.isoformat() if self.due_on else None,
            "per_day": self.per_day,
        }

    @classmethod
    def from_json(cls, kept: Json | None) -> "GoalDraft":
        """As the dialogue kept it; what cannot be read is asked again."""
        kept = kept or {}
        platform, due_on, per_day = kept.get("platform"), kept.get("due_on"), kept.get("per_day")
        return cls(
            platform=Platform(platform) if isinstance(platform, str) and platform in set(Platform) else None,
            current=_whole(kept.get("current")),
            target=_whole(kept.get("target")),
            due_on=date.fromisoformat(due_on) if isinstance(due_on, str) else None,
            per_day=float(per_day) if isinstance(per_day, int | float) else None,
        )


def _whole(value: str | int | float | None) -> int | None:
    return value if isinstance(value, int) else None
