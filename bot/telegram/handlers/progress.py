"""Where goals and habits stand, in pictures that change in place: one goal, all of them, the week, the habits."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup

from bot.conversation import store
from bot.goals import habits as goal_habits
from bot.goals import overview
from bot.goals.charts import drawing
from bot.goals.charts.rows import HabitRow, WeekRow
from bot.goals.charts.track import Track, track_of
from bot.goals.habits import HabitSeen
from bot.goals.overview import GoalSeen
from bot.goals.standing import standing_of
from bot.goals.week import week_of
from bot.profiles import store as profiles
from bot.profiles.theme import Theme, theme_of
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import habit_words, habits, outreach, progress_words, readback, standing_words
from bot.telegram.keyboards import Button, Row, button, in_rows
from bot.telegram.visit import Tap, Visit


class View(StrEnum):
    """A picture; ALL is that of the only goal, or of habits, for whoever has no several goals."""

    ALL = "all"
    GOAL = "goal"
    WEEK = "week"
    HABITS = "habits"


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to show a person, and on which ground."""

    goals: Sequence[GoalSeen]
    habits: Sequence[HabitSeen]
    theme: Theme


@dataclass(frozen=True, slots=True)
class Picture:
    """What draws it (slow), what it shows in words, its buttons but for the one of the ground, and what /why says."""

    draw: Callable[[Theme], bytes]
    caption: Markup
    rows: Sequence[Row]
    why: str | None = None


async def progress(visit: Visit) -> None:
    """/progress: where the goals stand, or the habits of whoever has no goal."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    await _show(visit, View.ALL)


async def one_goal(visit: Visit, goal_id: RowId) -> None:
    """The picture of one goal, from a button."""
    await visit.acknowledge()
    await _show(visit, View.GOAL, goal_id)


async def view(visit: Visit, wanted: View) -> None:
    """Another picture, from a button under one."""
    await visit.acknowledge()
    await _show(visit, wanted)


async def ground(visit: Visit, theme: Theme, wanted: View, goal_id: RowId) -> None:
    """The same picture on the other ground, which is remembered."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        profile = await profiles.get(session, visit.profile_id)
        if profile is not None:
            profile.theme = theme.value
    await _show(visit, wanted, goal_id)


async def _show(visit: Visit, wanted: View, goal_id: int = 0) -> None:
    known = await _known(visit)
    found = next((one for one in known.goals if one.goal.id == goal_id), None)
    if wanted is View.GOAL and found is None:
        await visit.say("goal-already-closed")
        return
    if wanted is View.ALL and len(known.goals) == 1:
        wanted, found = View.GOAL, known.goals[0]
    if wanted is View.GOAL and found is not None:
        picture = await _goal(visit, known, found)
    elif wanted is View.HABITS or not known.goals:
        if not known.habits:
            await visit.say("progress-no-goal", [[button(visit.label("button-set-goal"), "goal-new")]])
            return
        wanted, picture = View.HABITS, _habits(visit, known)
    else:
        picture = _week(visit, known) if wanted is View.WEEK else await _all(visit, known)
    if picture.why:
        async with visit.services.database.session() as session:
            row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
            row.explanation = picture.why
    png = await asyncio.to_thread(picture.draw, known.theme)
    other = known.theme.other
    subject = found.goal.id or 0 if found else 0
    change = button(visit.label(f"button-{other.value}"), "chart-ground", other.value, wanted.value, subject)
    await visit.show_photo(png, picture.caption, [*picture.rows, [change]])


async def _known(visit: Visit) -> Known:
    async with visit.services.database.session() as session:
        profile = await profiles.get(session, visit.profile_id)
        return Known(
            (await overview.read(session, visit.profile_id)).goals,
            await goal_habits.habits_seen(session, visit.profile_id, visit.today),
            theme_of(profile.theme if profile else None),
        )


async def _goal(visit: Visit, known: Known, seen: GoalSeen) -> Picture:
    goal, standing = seen.goal, standing_of(seen.plan, seen.points, visit.today)
    track = _track(visit, seen)
    reached = await standing_words.explain(visit, goal, standing)
    title = visit.html("standing-title", platform=track.name, count=standing.count, target=goal.target, due=goal.due_on)
    where = render.lines(
        standing_words.standing_lines(visit, goal, standing),
        standing_words.steadiness(visit, standing),
        outreach.standing_line(visit, reached),
    )
    shown = progress_words.one_goal(visit, track, standing.line)
    kept = await habits.where_they_stand(visit)
    edit = button(visit.label("button-edit-goal"), "goal-edit", goal.id or 0)
    back = [button(visit.label("button-back"), "chart", View.ALL)] if len(known.goals) > 1 else []
    return Picture(
        draw=lambda theme: drawing.draw_goal(track, visit.today, visit.language, theme),
        caption=render.paragraphs(title, where, shown, kept),
        rows=[[edit, _to(visit, View.WEEK)], [*_to_habits(visit, known), *back]],
    )


async def _all(visit: Visit, known: Known) -> Picture:
    tracks = [_track(visit, one) for one in known.goals]
    each = [button(readback.platform(visit, one.goal.network), "progress", one.goal.id or 0) for one in known.goals]
    return Picture(
        draw=lambda theme: drawing.draw_goals(tracks, visit.today, visit.language, theme),
        caption=render.paragraphs(
            progress_words.goals(visit, tracks, drawing.MOST), await habits.where_they_stand(visit)
        ),
        rows=[*in_rows(each, 3), [_to(visit, View.WEEK), *_to_habits(visit, known)]],
        why=visit.label("why-chart-all"),
    )


def _week(visit: Visit, known: Known) -> Picture:
    rows = [
        WeekRow(readback.platform(visit, one.goal.network), week_of(one.plan, one.points, visit.today))
        for one in known.goals
    ]
    return Picture(
        draw=lambda theme: drawing.draw_week(rows, visit.language, theme),
        caption=progress_words.week(visit, rows),
        rows=[[*_to_habits(visit, known), button(visit.label("button-back"), "chart", View.ALL)]],
        why=visit.label("why-chart-week"),
    )


def _habits(visit: Visit, known: Known) -> Picture:
    rows = [HabitRow(one.habit.name, habit_words.aim(visit, one.habit), one.weeks) for one in known.habits]
    back = button(visit.label("button-back"), "chart", View.ALL)
    to_goals = button(visit.label("button-back-to-goals"), "goal-list")
    return Picture(
        draw=lambda theme: drawing.draw_habits(rows, visit.today, visit.language, theme),
        caption=progress_words.habits(visit, known.habits),
        rows=[[_to(visit, View.WEEK), back] if known.goals else [to_goals]],
        why=visit.label("why-chart-habits"),
    )


def _track(visit: Visit, seen: GoalSeen) -> Track:
    return track_of(readback.platform(visit, seen.goal.network), seen.plan, seen.points, visit.today)


def _to(visit: Visit, wanted: View) -> Button:
    return button(visit.label(f"button-chart-{wanted.value}"), "chart", wanted)


def _to_habits(visit: Visit, known: Known) -> list[Button]:
    return [_to(visit, View.HABITS)] if known.habits else []


TAPS: dict[str, Tap] = {"progress": one_goal, "chart": view, "chart-ground": ground}
