"""Says in words what a picture of goals, of a week or of habits shows."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.goals.charts import scale
from bot.goals.charts.rows import WeekRow
from bot.goals.charts.track import Track
from bot.goals.habit_weeks import Mark, tally
from bot.goals.habits import HabitSeen
from bot.goals.line import bends
from bot.goals.pace import Point
from bot.telegram import render
from bot.telegram.handlers import habit_words
from bot.telegram.visit import Visit


def one_goal(visit: Visit, track: Track, line: float) -> Markup:
    """What a goal's picture shows besides where it stands: reports, the line today, days off, changes of plan."""
    off = sum((one.last_on - one.first_on).days + 1 for one in bends(track.plan) if one.effort == 0)
    changed = next((leg for leg in reversed(track.plan.legs[1:]) if not leg.is_continued), None)
    begun = Point(track.plan.start_on, track.plan.start)
    reports = sum(point != begun for point in track.shown(visit.today))
    return render.lines(
        visit.html("chart-says-goal", reports=reports, since=track.plan.start_on, line=round(line)),
        visit.html("chart-says-off", days=off) if off else None,
        visit.html("chart-says-changed", on=changed.start_on) if changed else None,
    )


def goals(visit: Visit, tracks: Sequence[Track], most: int) -> Markup:
    """A line for each goal; the picture shows the first `most` of them."""
    left = len(tracks) - most
    return render.lines(
        visit.html("chart-says-all"),
        *(_goal(visit, one) for one in tracks),
        visit.html("chart-says-left-out", count=left) if left > 0 else None,
    )


def week(visit: Visit, rows: Sequence[WeekRow]) -> Markup:
    """A line for each goal's seven days."""
    shown = rows[0].week
    head = visit.html("week-says", first=shown.first_on, last=shown.days[-1])
    return render.lines(head, *(_week(visit, one) for one in rows))


def habits(visit: Visit, seen: Sequence[HabitSeen]) -> Markup:
    """Where each habit stands, and what became of its last weeks."""
    return render.lines(visit.html("habit-list"), *(_habit(visit, one) for one in seen))


def _goal(visit: Visit, track: Track) -> Markup:
    count = track.shown(visit.today)[-1].count
    key = "chart-says-one" if track.forecast is None else "chart-says-one-likely"
    return visit.html(
        key,
        platform=track.name,
        count=count,
        target=track.plan.target,
        due=track.plan.due_on,
        stand=track.stance(count, visit.today).said(visit.language),
        likely=visit.today if track.forecast is None else track.forecast.likely_on,
    )


def _week(visit: Visit, row: WeekRow) -> Markup:
    shown = row.week
    rest = visit.label("week-rest", unknown=len(shown.unknown), off=sum(shown.is_off))
    if shown.change is None:
        return visit.html("week-goal-unknown", platform=row.name, asked=shown.wanted, rest=rest)
    change = scale.change(shown.change, visit.language)
    if shown.since is None:
        return visit.html("week-goal", platform=row.name, shown=change, asked=shown.wanted, rest=rest)
    return visit.html(
        "week-goal-since", platform=row.name, shown=change, since=shown.since, asked=shown.wanted, rest=rest
    )


def _habit(visit: Visit, seen: HabitSeen) -> Markup:
    marks = tally(seen.weeks)
    told = visit.html(
        "habit-weeks",
        weeks=len(seen.weeks),
        kept=marks[Mark.KEPT],
        missed=marks[Mark.MISSED],
        unknown=marks[Mark.UNKNOWN],
        off=marks[Mark.OFF],
    )
    return Markup("{} {}").format(habit_words.today(visit, seen), told)
