"""The week in one message: what moved, what was reported, whom one kept in touch with, one thing to read."""

import math
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from bot.contacts.tables import Contact
from bot.goals.charts import drawing
from bot.goals.charts.rows import WeekRow
from bot.goals.overview import GoalSeen
from bot.goals.standing import Present, present_of
from bot.goals.week import Week, week_of
from bot.language import Language
from bot.locales import Value, sentence, signed
from bot.nudges.choice import Facts, Line, Tip
from bot.nudges.goal_today import FAR_DAYS
from bot.nudges.wordings import Kind
from bot.profiles.theme import Theme

_WEEK = timedelta(days=7)
# A caption holds 1024 characters; nobody reads more goals than that in one go.
MOST_GOALS = 5


def facts_of_week(
    goals: Sequence[GoalSeen],
    contacts: Sequence[Contact],
    tip: Tip | None,
    language: Language,
    on: date,
    theme: Theme = Theme.LIGHT,
) -> Facts | None:
    """The seven local days that end with `on`; None when there is nothing to look back on."""
    since = on - _WEEK
    current = [one for one in goals if _is_current(present_of(one.plan, one.points, since))][:MOST_GOALS]
    if not current and not contacts:
        return None
    weeks = [week_of(one.plan, one.points, on) for one in current]
    moved = [_moved(one, week.wanted, language, since, on) for one, week in zip(current, weeks, strict=True)]
    off = max((sum(week.is_off) for week in weeks), default=0)
    days = {point.on for one in current for point in one.points if since < point.on <= on}
    kept = sum(one.contacted_on is not None and since < one.contacted_on <= on for one in contacts)
    tail = [Line("nudges-review-people", {"people": kept})] if contacts else []
    tail += [Line("nudges-review-tip", {"title": tip.title, "first": tip.first})] if tip else []
    return Facts(
        Kind.REVIEW,
        {"on": on},
        details=(
            *moved,
            *([Line("nudges-review-off", {"days": off})] if off else []),
            *([Line("nudges-review-reports", {"days": len(days)})] if current else []),
            *tail,
        ),
        tip=tip,
        once=frozenset({tip.name}) if tip else frozenset(),
        why=(Line("nudges-why-review", {"since": since + timedelta(days=1), "on": on}), *_why(current, language, on)),
        draw=_picture(current, weeks, language, theme) if current else None,
    )


def _is_current(before: Present) -> bool:
    """Whether the goal was still open at the beginning of the week."""
    return not before.is_reached and not before.is_overdue


def _moved(one: GoalSeen, asked: int, language: Language, since: date, on: date) -> Line:
    is_new = one.plan.start_on > since
    before = present_of(one.plan, () if is_new else one.points, max(since, one.plan.start_on))
    now = present_of(one.plan, one.points, on)
    change = now.count - before.count
    values: dict[str, Value] = {
        "platform": _platform(one, language),
        "before": before.count,
        "count": now.count,
        "target": one.goal.target,
        "asked": asked,
        "change": change,
        "shown": signed(language.value, change),
        "was": _buffer(before, language),
        "is": _buffer(now, language),
        "last": now.on,
        "since": one.plan.start_on,
    }
    if now.is_reached:
        return Line("nudges-review-reached", values)
    if now.on <= since:
        return Line("nudges-review-unknown", values)
    if is_new:
        return Line("nudges-review-new", values)
    return Line("nudges-review-goal" if values["was"] != values["is"] else "nudges-review-same", values)


def _buffer(present: Present, language: Language) -> str:
    days = present.buffer_days
    how = "ahead" if days > 0 else "line" if days == 0 else "behind" if days >= -FAR_DAYS else "far"
    return sentence(language.value, f"nudges-buffer-{how}", days=abs(days))


def _why(goals: Sequence[GoalSeen], language: Language, on: date) -> Iterator[Line]:
    for one in goals:
        now = present_of(one.plan, one.points, on)
        yield Line(
            "nudges-why-goal",
            {
                "platform": _platform(one, language),
                "count": now.count,
                "last": now.on,
                "line": round(now.line),
                "pace": max(math.ceil(now.required_pace or 0), 1),
                "left": max(one.goal.target - now.count, 0),
                "due": one.goal.due_on,
            },
        )


def _picture(goals: Sequence[GoalSeen], weeks: Sequence[Week], language: Language, theme: Theme) -> Callable[[], bytes]:
    """How the picture of the week is drawn."""
    rows = [WeekRow(_platform(one, language), week) for one, week in zip(goals, weeks, strict=True)]
    return lambda: drawing.draw_week(rows, language.value, theme)


def _platform(one: GoalSeen, language: Language) -> str:
    return sentence(language.value, f"goals-platform-{one.goal.platform}")
