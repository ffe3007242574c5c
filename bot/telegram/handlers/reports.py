"""Numbers: report one, take it back, see where it leads."""

import asyncio

from markupsafe import Markup

from bot.conversation.intent import BareNumber, ReportCount, ReportGain, report_in
from bot.goals import chart, service
from bot.goals.forecast import Forecast
from bot.goals.outcomes import Implausible, Logged, LogOutcome, NoGoal, Unacceptable, WhichGoal
from bot.goals.standing import Standing
from bot.goals.tables import Goal
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import readback
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit

Report = ReportCount | ReportGain | BareNumber


async def log(visit: Visit) -> None:
    """/log with a number, or an invitation to give one."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    _, _, rest = visit.text.partition(" ")
    found = report_in(rest, visit.today)
    if found is None:
        await visit.say("log-ask")
    else:
        await take(visit, found)


async def take(visit: Visit, report: Report) -> None:
    """Save what someone reported in words, or ask what must be asked first."""
    async with visit.services.database.session() as session:
        if isinstance(report, ReportGain):
            outcome = await service.gain(
                session, visit.profile_id, report.delta, today=visit.today, now=visit.now, platform=report.platform
            )
        else:
            platform = report.platform if isinstance(report, ReportCount) else None
            outcome = await service.log_progress(
                session, visit.profile_id, report.count, today=visit.today, now=visit.now, platform=platform
            )
    body, rows = _answer(visit, outcome)
    await visit.send(body, rows)


async def take_bare(visit: Visit, number: BareNumber) -> None:
    """A number and nothing else: a count where there is a goal to count for, else we ask of what."""
    async with visit.services.database.session() as session:
        has_goal = bool(await service.list_goals(session, visit.profile_id))
    if has_goal:
        await take(visit, number)
    else:
        rows: list[Row] = [[button(visit.label("button-set-goal"), "goal-new")]]
        await visit.say("bare-number", rows, count=number.count)


async def log_for(visit: Visit, goal_id: RowId, kind: str, value: int) -> None:
    """A tap on the goal a number is for; the count is a count, the delta a change."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        use_case = service.log_progress if kind == "count" else service.gain
        outcome = await use_case(session, visit.profile_id, value, today=visit.today, now=visit.now, goal_id=goal_id)
    await visit.show(*_answer(visit, outcome))


async def log_sure(visit: Visit, goal_id: RowId, count: int) -> None:
    """A tap that confirms a surprising number; a second tap notes the same count again, which changes nothing."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        outcome = await service.log_progress(
            session,
            visit.profile_id,
            count,
            today=visit.today,
            now=visit.now,
            goal_id=goal_id,
            is_confirmed=True,
        )
    await visit.show(*_answer(visit, outcome))


async def log_no(visit: Visit, previous: int) -> None:
    """A tap that takes a surprising number back before it was saved."""
    await visit.acknowledge()
    await visit.show(visit.html("log-dropped", previous=previous))


async def undo(visit: Visit) -> None:
    """/undo: take back the last number of the last day."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    async with visit.services.database.session() as session:
        undone = await service.undo(session, visit.profile_id, today=visit.today, now=visit.now)
    if undone is None:
        await visit.say("undo-nothing")
    else:
        await visit.say("undo-done", count=undone.count, now=undone.standing.count)


async def progress(visit: Visit) -> None:
    """/progress: where the goal stands, with its chart; several goals are offered as buttons."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    async with visit.services.database.session() as session:
        goals = await service.list_goals(session, visit.profile_id)
    if not goals:
        await visit.say("progress-no-goal", [[button(visit.label("button-set-goal"), "goal-new")]])
    elif len(goals) == 1:
        await _show(visit, goals[0])
    else:
        rows: list[Row] = [[button(readback.platform(visit, one.network), "progress", one.id or 0)] for one in goals]
        await visit.say("progress-which", rows)


async def progress_of(visit: Visit, goal_id: str) -> None:
    """The chart of one goal, from a button."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        goals = await service.list_goals(session, visit.profile_id)
    found = next((one for one in goals if str(one.id) == goal_id), None)
    if found is None:
        await visit.say("goal-already-closed")
    else:
        await _show(visit, found)


def standing_lines(visit: Visit, goal: Goal, standing: Standing) -> Markup:
    """Where a goal stands: buffer in days first, the exact number only when the buffer is under a day."""
    if standing.is_reached:
        return visit.html("standing-reached")
    if standing.is_overdue:
        return visit.html("standing-overdue", missing=goal.target - standing.count)
    pace = standing.required_pace
    return render.lines(
        _buffer(visit, standing),
        visit.html("standing-pace", pace=round(pace, 1)) if pace else None,
        _forecast(visit, standing),
    )


async def _show(visit: Visit, goal: Goal) -> None:
    async with visit.services.database.session() as session:
        standing = await service.standing(session, goal, visit.today)
        points = await service.points(session, goal)
    platform = readback.platform(visit, goal.network)
    forecast = standing.forecast if isinstance(standing.forecast, Forecast) else None
    png = await asyncio.to_thread(chart.draw, goal.plan, points, forecast, visit.today, visit.language, platform)
    title = visit.html("standing-title", platform=platform, count=standing.count, target=goal.target, due=goal.due_on)
    await visit.send_photo(png, render.paragraphs(title, standing_lines(visit, goal, standing)))


def _answer(visit: Visit, outcome: LogOutcome) -> tuple[Markup, list[Row]]:
    match outcome:
        case Logged():
            return _logged(visit, outcome)
        case Implausible():
            goal_id = outcome.goal.id or 0
            rows: list[Row] = [
                [
                    button(visit.label("button-yes-number", count=outcome.count), "log-sure", goal_id, outcome.count),
                    button(visit.label("button-no-number"), "log-no", outcome.previous),
                ]
            ]
            return visit.html("log-implausible", count=outcome.count, previous=outcome.previous), rows
        case WhichGoal():
            kind = "gain" if outcome.count is None else "count"
            value = outcome.delta if outcome.count is None else outcome.count
            choices: list[Row] = [
                [button(readback.platform(visit, one.network), "log-for", one.id or 0, kind, value or 0)]
                for one in outcome.goals
            ]
            return visit.html("log-which"), choices
        case NoGoal():
            set_one: list[Row] = [[button(visit.label("button-set-goal"), "goal-new")]]
            if outcome.platform is None:
                return visit.html("log-no-goal"), set_one
            return visit.html("log-no-goal-there", platform=readback.platform(visit, outcome.platform)), set_one
        case Unacceptable():
            return visit.html(f"goals-unacceptable-{outcome.value}"), []


def _logged(visit: Visit, logged: Logged) -> tuple[Markup, list[Row]]:
    change = logged.checkpoint.count - logged.previous
    noted = visit.html("log-noted", count=logged.checkpoint.count, change=change, shown=f"{change:+d}")
    if logged.is_just_reached:
        reached = visit.html(
            "log-reached", target=logged.goal.target, platform=readback.platform(visit, logged.goal.network)
        )
        return render.paragraphs(noted, reached), [[button(visit.label("button-new-goal"), "goal-new")]]
    rows: list[Row] = [[button(visit.label("button-chart"), "progress", logged.goal.id or 0)]]
    return render.paragraphs(noted, standing_lines(visit, logged.goal, logged.standing)), rows


def _buffer(visit: Visit, standing: Standing) -> Markup:
    if standing.buffer_days > 0:
        return visit.html("standing-ahead", days=standing.buffer_days)
    if standing.buffer_days < 0:
        return visit.html("standing-behind", days=-standing.buffer_days, needed=standing.todays_minimum)
    if standing.todays_minimum == 0:
        return visit.html("standing-today-done")
    return visit.html("standing-today", needed=standing.todays_minimum)


def _forecast(visit: Visit, standing: Standing) -> Markup | None:
    seen = standing.forecast
    if not isinstance(seen, Forecast):
        return visit.html(f"goals-no-forecast-{seen.value}")
    pace = round(seen.per_day, 1)
    if seen.latest_on is None:
        return visit.html("standing-forecast-open", pace=pace, likely=seen.likely_on, earliest=seen.earliest_on)
    return visit.html(
        "standing-forecast", pace=pace, likely=seen.likely_on, earliest=seen.earliest_on, latest=seen.latest_on
    )


TAPS: dict[str, Tap] = {
    "log-for": log_for,
    "log-sure": log_sure,
    "log-no": log_no,
    "progress": progress_of,
}
