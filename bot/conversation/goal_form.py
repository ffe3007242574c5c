"""A goal being put together, from one sentence or step by step: what is known, and what to ask next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.conversation.intent import GoalSentence
from bot.goals.pace import LONGEST_DAYS, Plan, PlanProblem, PlanProblemKind, complete
from bot.goals.platform import Platform
from bot.goals.spells import Spell, drawn_on, warm_up

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
    """What is known of a goal so far. `current` is the count of followers today, `per_day` net followers a day.

    `gain` ("500 more by June") is a target as soon as `current` is known. `is_gentle`: the account is new, and its
    first month asks for less.
    """

    platform: Platform | None = None
    current: int | None = None
    target: int | None = None
    due_on: date | None = None
    per_day: float | None = None
    gain: int | None = None
    is_gentle: bool = False

    @property
    def aim(self) -> int | None:
        """The target, said outright or as a gain."""
        if self.target is None and self.gain is not None and self.current is not None:
            return self.current + self.gain
        return self.target

    @property
    def step(self) -> Step:
        """The first thing still missing; two of target, date and pace are enough."""
        if self.platform is None:
            return Step.PLATFORM
        if self.current is None:
            return Step.CURRENT
        if self.aim is None and (self.due_on is None or self.per_day is None):
            return Step.TARGET
        if self.aim is not None and self.due_on is None and self.per_day is None:
            return Step.WHEN
        return Step.CONFIRM

    def plan(self, today: date, spells: Sequence[Spell] = ()) -> Plan | PlanProblem:
        """The plan this makes from today with the person's days off, or why it makes none."""
        gentle = warm_up(today) if self.is_gentle else ()
        return complete(
            start_on=today,
            start=self.current or 0,
            target=self.aim,
            due_on=self.due_on,
            per_day=self.per_day,
            stretches=drawn_on([*spells, *gentle], today, today + timedelta(days=LONGEST_DAYS)),
        )

    def merged(self, newer: "GoalDraft") -> "GoalDraft":
        """This draft with whatever the newer one knows; a new date displaces an old pace, and the reverse."""
        due_on, per_day = self.due_on, self.per_day
        if newer.due_on or newer.per_day:
            due_on, per_day = newer.due_on, newer.per_day
        target, gain = self.target, self.gain
        if newer.target is not None or newer.gain is not None:
            target, gain = newer.target, newer.gain
        return GoalDraft(
            platform=newer.platform or self.platform,
            current=self.current if newer.current is None else newer.current,
            target=target,
            due_on=due_on,
            per_day=per_day,
            gain=gain,
            is_gentle=self.is_gentle or newer.is_gentle,
        )

    def without(self, problem: PlanProblem) -> "GoalDraft":
        """The draft with what caused the problem taken out, so that it is asked again."""
        match problem.kind:
            case PlanProblemKind.TARGET_NOT_ABOVE if self.aim is not None:
                return replace(self, target=None, gain=None)
            case PlanProblemKind.NEGATIVE | PlanProblemKind.TOO_LARGE:
                return GoalDraft(self.platform)
            case _:
                return replace(self, due_on=None, per_day=None)

    def settled(self, today: date, spells: Sequence[Spell] = ()) -> tuple["GoalDraft", Plan | PlanProblem | None]:
        """The draft to go on with, and what there is to say of it.

        A plan is ready to be read back. A problem was taken out of the draft, unless date and pace disagree: which
        to keep is the person's choice. None: something is still missing.
        """
        draft, first = self, None
        while draft.step is Step.CONFIRM:
            plan = draft.plan(today, spells)
            if isinstance(plan, Plan) or plan.kind is PlanProblemKind.CONFLICT:
                return draft, plan
            draft, first = draft.without(plan), first or plan
        return draft, first

    def to_json(self) -> dict[str, str | int | float | None]:
        """As the dialogue keeps it."""
        return {
            "platform": self.platform.value if self.platform else None,
            "current": self.current,
            "target": self.target,
            "due_on": self.due_on.isoformat() if self.due_on else None,
            "per_day": self.per_day,
            "gain": self.gain,
            "is_gentle": self.is_gentle,
        }

    @classmethod
    def of(cls, sentence: GoalSentence) -> "GoalDraft":
        """What a sentence says of a goal; a date that cannot be is left out."""
        due_on = sentence.due_on if isinstance(sentence.due_on, date) else None
        return cls(sentence.platform, sentence.current, sentence.target, due_on, sentence.per_day, sentence.gain)

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
            gain=_whole(kept.get("gain")),
            is_gentle=kept.get("is_gentle") is True,
        )


def _whole(value: str | int | float | None) -> int | None:
    return value if isinstance(value, int) else None
