"""What matters most on someone's local day: the one thing a nudge says, and the second one it may add."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.locales import Value
from bot.nudges.choice import Facts, Line, Named, Silence, Tip
from bot.nudges.goal_today import URGENCY, GoalToday
from bot.nudges.wordings import Also, Kind

# Every day of it after the first has one small thing to do.
FIRST_WEEK_DAYS = 7
_PRESSING = (Kind.LIMIT, Kind.STEEP, Kind.BEHIND, Kind.QUIET)
# Anything else there is to say goes first: nothing is asked for, or asking for it day after day helps nobody.
_PATIENT = (Kind.AHEAD, Kind.FAR)
# What a nudge may add; nothing where one question is enough.
_MAY_ADD: Mapping[Kind, tuple[Also, ...]] = {
    Kind.LIMIT: (Also.PERSON,),
    Kind.STEEP: (Also.MILESTONE, Also.PART),
    Kind.BEHIND: (Also.MILESTONE, Also.PART, Also.PERSON, Also.TIP),
    Kind.MILESTONE: (Also.PERSON,),
    Kind.PART: (Also.PERSON,),
    Kind.WEEK: (Also.PERSON,),
    Kind.TODAY: (Also.PERSON, Also.TIP),
    Kind.REACHED: (Also.PERSON,),
    Kind.OVERDUE: (Also.PERSON,),
}


@dataclass(frozen=True, slots=True)
class PersonDue:
    """Somebody to write to, and why: days since the last contact (or since they were listed), and the note."""

    contact_id: int
    name: str
    since: int
    every: int
    note: str | None
    is_contacted: bool

    @property
    def line(self) -> Line:
        """Their line under a nudge about people."""
        key = "nudges-person-line" if self.is_contacted else "nudges-person-line-new"
        values: dict[str, Value] = {"name": self.name, "since": self.since}
        return Line(f"{key}-noted", {**values, "note": self.note}) if self.note else Line(key, values)

    @property
    def why(self) -> Line:
        """Why they are named."""
        key = "nudges-why-person-one" if self.is_contacted else "nudges-why-person-new"
        return Line(key, {"name": self.name, "since": self.since, "every": self.every})


@dataclass(frozen=True, slots=True)
class Day:
    """What is true of a person on a local day.

    `number` is 1 on the day of the first nudge, `names` are the people due in one phrase, `habits` what is still to
    do of those one has (`has_habits`), `tip` an article whose turn has come, `told` what is never said again.
    """

    on: date
    number: int
    goals: Sequence[GoalToday] = ()
    people: tuple[PersonDue, ...] = ()
    names: str = ""
    habits: str = ""
    has_habits: bool = False
    tip: Tip | None = None
    is_off: bool = False
    told: frozenset[str] = frozenset()


def facts_of(day: Day) -> Facts:
    """The most urgent thing first: one goal, or the people due, speaks, whatever their number; or there is no need.

    Goals reached or past their date speak once, and only where no other is open. People who are due are named even
    when today's numbers are in: no number answers for them.
    """
    if day.is_off:
        return Facts(Kind.TODAY, silence=Silence.DAY_OFF)
    main = next(_candidates(day), None)
    if main is None:
        return Facts(Kind.TODAY, silence=_silence(day))
    return _with_habits(_with_second(main, day), day)


def _silence(day: Day) -> Silence:
    if day.has_habits or any(goal.is_reported for goal in day.goals):
        return Silence.REPORTED
    return Silence.DAY_OFF if any(goal.is_off and goal.kind in URGENCY for goal in day.goals) else Silence.SAID


def _candidates(day: Day) -> Iterator[Facts]:
    waiting = sorted((g for g in day.goals if g.is_waiting and not _is_told(g, day)), key=lambda g: g.urgency)
    if waiting:
        yield from _about(waiting, day)
        return
    if not any(g.kind in URGENCY for g in day.goals):
        yield from (_of(g.kind, g, frozenset({g.end})) for g in day.goals if g.end not in day.told)
    if day.people:
        yield _about_people(day)
    if day.habits:
        yield Facts(Kind.HABIT, {"habits": day.habits}, why=(Line("nudges-why-habit"),))
    if day.tip and ((not day.goals and not day.has_habits) or any(_is_told(g, day) for g in day.goals)):
        yield _about_tip(day.tip)
    if not day.goals and not day.has_habits:
        yield Facts(Kind.NO_GOAL, why=(Line("nudges-why-no-goal"),))


def _is_told(goal: GoalToday, day: Day) -> bool:
    """Whether the only thing to say about it was said: that its plan is too steep."""
    return goal.kind is Kind.STEEP and goal.steepness in day.told


def _about(waiting: Sequence[GoalToday], day: Day) -> Iterator[Facts]:
    goal = waiting[0]
    if day.number == 1:
        yield from (_of(Kind.FIRST, one) for one in waiting if one.kind is not Kind.LIMIT and not one.is_steep)
    if goal.kind is Kind.STEEP:
        yield _of(goal.kind, goal, frozenset({goal.steepness}))
    if goal.kind in _PRESSING:
        yield _of(goal.kind, goal)
    yield from _untold([one for one in day.goals if not one.is_steep], day.told)
    if day.number <= FIRST_WEEK_DAYS:
        yield _of(Kind.WEEK, goal)
    if goal.kind in _PATIENT and day.people:
        yield _about_people(day)
    if goal.kind in _PATIENT and day.tip:
        yield _about_tip(day.tip)
    yield _of(goal.kind, goal)


def _of(kind: Kind, goal: GoalToday, once: frozenset[str] = frozenset()) -> Facts:
    why = (Line(f"nudges-why-{kind.value}", goal.values), Line("nudges-why-goal", goal.values))
    return Facts(kind, goal.values, once=once, why=why)


def _about_people(day: Day) -> Facts:
    return Facts(
        Kind.PERSON,
        {"people": len(day.people)},
        details=tuple(one.line for one in day.people),
        people=_named(day),
        why=(Line("nudges-why-person"), *(one.why for one in day.people)),
    )


def _about_tip(tip: Tip) -> Facts:
    return Facts(Kind.TIP, _said(tip), tip=tip, once=frozenset({tip.name}), why=(Line("nudges-why-tip"),))


def _untold(goals: Sequence[GoalToday], told: frozenset[str]) -> Iterator[Facts]:
    """The milestones nobody was told of, the goals in their order; telling one settles all of that goal."""
    for goal in goals:
        fresh = [one for one in goal.milestones if goal.milestone_name(one) not in told]
        if fresh and goal.kind in URGENCY:
            kind = Kind.MILESTONE if fresh[0].amount else Kind.PART
            values: dict[str, Value] = {**goal.values, "amount": fresh[0].amount, "part": fresh[0].part}
            yield Facts(
                kind,
                values,
                once=frozenset(goal.milestone_name(one) for one in goal.milestones),
                why=(Line(f"nudges-why-{kind.value}", values), Line("nudges-why-goal", values)),
            )


def _with_second(main: Facts, day: Day) -> Facts:
    """The main thing, with the first thing that may be added to it and holds."""
    second = next((found for found in _seconds(day) if found[0] in _MAY_ADD.get(main.kind, ())), None)
    return replace(main, also=second)


def _with_habits(main: Facts, day: Day) -> Facts:
    """The main thing, with what is still to do of the habits in a line of its own."""
    if not day.habits or main.kind is Kind.HABIT:
        return main
    told = Line("nudges-habits", {"habits": day.habits})
    return replace(main, details=(*main.details, told), why=(*main.why, Line("nudges-why-habit")))


def _seconds(day: Day) -> Iterator[tuple[Also, Facts]]:
    """What may be added, the most telling first."""
    for passed in _untold(day.goals, day.told):
        yield Also(f"and-{passed.kind.value}"), passed
    if day.people:
        yield Also.PERSON, replace(_about_people(day), values={"names": day.names, "people": len(day.people)})
    if day.tip:
        yield Also.TIP, _about_tip(day.tip)


def _named(day: Day) -> tuple[Named, ...]:
    return tuple(Named(one.contact_id, one.name) for one in day.people)


def _said(tip: Tip) -> dict[str, Value]:
    return {"title": tip.title, "first": tip.first}
