"""Past goals and habits: what they came to, a few at a time, and how one is opened again."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.goals import habits, history, service
from bot.goals.habit_tables import Habit
from bot.goals.history import PastGoal
from bot.goals.tables import Goal
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import habit_words, readback
from bot.telegram.keyboards import Button, Row, button
from bot.telegram.visit import Tap, Visit

_A_SCREEN = 5


async def show(visit: Visit, page: RowId) -> None:
    """What is over, the last first; pages count from 0."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        past = await _past(session, visit.profile_id)
        first = max(min(page, (len(past) - 1) // _A_SCREEN), 0) * _A_SCREEN
        shown = past[first : first + _A_SCREEN]
        lines = [await _line(visit, session, one) for one in shown]
    rows: list[Row] = [[_reopen_button(visit, one)] for one in shown]
    turns = []
    if first:
        turns.append(button(visit.label("button-past-newer"), "goal-past", first // _A_SCREEN - 1))
    if first + _A_SCREEN < len(past):
        turns.append(button(visit.label("button-past-older"), "goal-past", first // _A_SCREEN + 1))
    body = render.lines(*lines) if past else visit.html("past-none")
    back: Row = [button(visit.label("button-back"), "goal-list")]
    await visit.show(render.paragraphs(visit.html("past-title"), body), [*rows, turns, back])


async def reopen(visit: Visit, goal_id: RowId) -> None:
    """A tap on a past goal: open it again, or ask where another is open on its network."""
    await _reopen(visit, goal_id, in_place=False)


async def reopen_instead(visit: Visit, goal_id: RowId) -> None:
    """A tap that lets a past goal take the place of the open one."""
    await _reopen(visit, goal_id, in_place=True)


async def reopen_habit(visit: Visit, habit_id: RowId) -> None:
    """A tap on a past habit."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        habit = await habits.reopen_habit(session, visit.profile_id, habit_id)
    if habit is None:
        await visit.show(visit.html("past-not-closed"), [_back(visit)])
        return
    see: Row = [button(visit.label("button-habit-see"), "habit", habit_id)]
    await visit.show(visit.html("past-habit-reopened", name=habit.name), [see, _back(visit)])


async def archive(visit: Visit, goal_id: RowId) -> None:
    """A tap that puts a goal away once it is reached; a second one finds it done."""
    async with visit.services.database.session() as session:
        closed = await service.close_goal(session, visit.profile_id, goal_id, visit.now)
    if closed is None:
        await visit.toast("already-done")
        await visit.drop_buttons()
        return
    await visit.acknowledge()
    rows: list[Row] = [
        [button(visit.label("button-new-goal"), "goal-new"), button(visit.label("button-past-goals"), "goal-past", 0)]
    ]
    await visit.show(visit.html("goal-archived"), rows)


async def is_empty(session: AsyncSession, profile_id: int) -> bool:
    """Whether nothing is over yet."""
    return not await _past(session, profile_id)


async def _reopen(visit: Visit, goal_id: RowId, *, in_place: bool) -> None:
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        found = await history.reopen(session, visit.profile_id, goal_id, visit.now, in_place=in_place)
    if found is None:
        await visit.show(visit.html("past-not-closed"), [_back(visit)])
        return
    goal, other = found.goal, found.in_the_way
    platform = readback.platform(visit, goal.network)
    if other is not None:
        await visit.show(
            visit.html(
                "past-reopen-confirm",
                platform=platform,
                target=other.target,
                due=other.due_on,
                old=goal.target,
                old_due=goal.due_on,
            ),
            [[button(visit.label("button-reopen-instead"), "goal-reopen-yes", goal_id)], _back(visit)],
        )
        return
    key = "past-reopened" if goal.due_on >= visit.today else "past-reopened-late"
    rows: list[Row] = [[button(visit.label("button-edit-goal"), "goal-edit", goal_id)], _back(visit)]
    await visit.show(visit.html(key, platform=platform, target=goal.target, due=goal.due_on), rows)


async def _past(session: AsyncSession, profile_id: int) -> list[Goal | Habit]:
    closed: list[Goal | Habit] = list(await history.past_goals(session, profile_id))
    closed += await habits.past_habits(session, profile_id)
    return sorted(closed, key=lambda one: one.closed_at or one.created_at, reverse=True)


async def _line(visit: Visit, session: AsyncSession, one: Goal | Habit) -> Markup | None:
    if isinstance(one, Habit):
        return visit.html(
            "past-habit",
            name=one.name,
            aim=habit_words.aim(visit, one),
            since=one.since_on,
            on=_local(visit, one.closed_at or visit.now),
        )
    past = await history.ended(session, one)
    return None if past is None else _goal_line(visit, past)


def _goal_line(visit: Visit, past: PastGoal) -> Markup:
    return visit.html(
        f"past-goal-{past.ending.value}",
        platform=readback.platform(visit, past.goal.network),
        start=past.goal.start_count,
        target=past.goal.target,
        on=_local(visit, past.ended_at),
        count=past.count,
    )


def _local(visit: Visit, at: datetime) -> date:
    return at.astimezone(ZoneInfo(visit.zone or "UTC")).date()


def _reopen_button(visit: Visit, one: Goal | Habit) -> Button:
    if isinstance(one, Habit):
        return button(visit.label("button-reopen", name=one.name), "habit-reopen", one.id or 0)
    label = visit.label("button-reopen-goal", platform=readback.platform(visit, one.network), target=one.target)
    return button(label, "goal-reopen", one.id or 0)


def _back(visit: Visit) -> Row:
    return [button(visit.label("button-back"), "goal-past", 0)]


TAPS: dict[str, Tap] = {
    "goal-past": show,
    "goal-reopen": reopen,
    "goal-reopen-yes": reopen_instead,
    "habit-reopen": reopen_habit,
    "goal-archive": archive,
}
