"""The goals and habits there are, each with its buttons; closing a goal."""

from markupsafe import Markup

from bot.goals import habits, service
from bot.goals.habit_tables import Habit
from bot.goals.tables import Goal
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import goal_history, habit_words, readback
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit


async def show_goals(visit: Visit) -> None:
    """The open goals and habits, each with its buttons."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        goals = await service.list_goals(session, visit.profile_id)
        kept = await habits.list_habits(session, visit.profile_id)
        has_past = not await goal_history.is_empty(session, visit.profile_id)
    rows: list[Row] = [*(_goal_row(visit, one) for one in goals), *(_habit_row(visit, one) for one in kept)]
    last: Row = [button(visit.label("button-new-goal"), "goal-new")]
    rows.append([*last, button(visit.label("button-past-goals"), "goal-past", 0)] if has_past else last)
    goal_lines = [visit.html("goal-list"), *(_line(visit, one) for one in goals)] if goals else []
    habit_lines = [visit.html("habit-list"), *(habit_words.line(visit, one) for one in kept)] if kept else []
    body = render.paragraphs(render.lines(*goal_lines), render.lines(*habit_lines))
    await visit.show(body or visit.html("progress-no-goal"), rows)


def _goal_row(visit: Visit, one: Goal) -> Row:
    platform, number = readback.platform(visit, one.network), one.id or 0
    close = (
        button(visit.label("button-archive"), "goal-archive", number)
        if one.reached_at
        else button(visit.label("button-close-goal"), "goal-close", number)
    )
    return [
        button(visit.label("button-chart-of", platform=platform), "progress", number),
        button(visit.label("button-edit-goal"), "goal-edit", number),
        close,
    ]


def _habit_row(visit: Visit, one: Habit) -> Row:
    number = one.id or 0
    return [
        button(one.name, "habit", number),
        button(visit.label("button-habit-one"), "habit-add", number, 1),
    ]


async def close(visit: Visit, goal_id: RowId) -> None:
    """Ask before closing."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        found = await service.open_goal(session, visit.profile_id, goal_id)
    if found is None:
        await visit.drop_buttons()
        await visit.say("goal-already-closed")
        return
    await visit.show(
        visit.html("goal-close-confirm", platform=readback.platform(visit, found.network), target=found.target),
        [
            [button(visit.label("button-close-goal"), "goal-close-yes", goal_id)],
            [button(visit.label("button-back"), "goal-list")],
        ],
    )


async def close_yes(visit: Visit, goal_id: RowId) -> None:
    """Close it; a second tap finds it closed."""
    async with visit.services.database.session() as session:
        closed = await service.close_goal(session, visit.profile_id, goal_id, visit.now)
    await visit.acknowledge()
    back: Row = [button(visit.label("button-back"), "goal-list")]
    await visit.show(visit.html("goal-closed" if closed else "goal-already-closed"), [back])


def _line(visit: Visit, one: Goal) -> Markup:
    return visit.html(
        "goal-line",
        platform=readback.platform(visit, one.network),
        start=one.start_count,
        target=one.target,
        due=one.due_on,
    )


TAPS: dict[str, Tap] = {"goal-list": show_goals, "goal-close": close, "goal-close-yes": close_yes}
