"""Numbers: report one, take it back."""

from datetime import date

from markupsafe import Markup

from bot.conversation.intent import BareNumber, ReportCount, ReportGain, outreach_in, report_in
from bot.goals import latest, service
from bot.goals.outcomes import Implausible, Logged, LogOutcome, NoGoal, Unacceptable, WhichGoal
from bot.locales import named_day, signed
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import habits, outreach, readback, reply_day, standing_words
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit

Report = ReportCount | ReportGain | BareNumber


async def log(visit: Visit) -> None:
    """/log with a number, or an invitation to give one."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    _, _, rest = visit.text.partition(" ")
    told, found = outreach_in(rest, visit.today), report_in(rest, visit.today)
    if told is not None:
        await outreach.take(visit, told)
    elif found is not None:
        await take(visit, found)
    else:
        await visit.say("log-ask")


async def take(visit: Visit, report: Report) -> None:
    """Save what someone reported in words, or ask what must be asked first; in reply to a nudge, for its day."""
    async with visit.services.database.session() as session:
        on = await reply_day.of(visit, session)
        if isinstance(report, ReportGain):
            outcome = await service.gain(
                session,
                visit.profile_id,
                report.delta,
                today=visit.today,
                now=visit.now,
                on=on,
                platform=report.platform,
            )
        else:
            platform = report.platform if isinstance(report, ReportCount) else None
            outcome = await service.log_progress(
                session, visit.profile_id, report.count, today=visit.today, now=visit.now, on=on, platform=platform
            )
    body, rows = await _told(visit, outcome, on)
    if isinstance(report, BareNumber) and isinstance(outcome, Implausible | WhichGoal):
        rows += await habits.choices(visit, report.count, on)
    await visit.send(body, rows)


async def take_bare(visit: Visit, number: BareNumber) -> None:
    """A number and nothing else: a count where there is a goal to count for, a habit's else; or we ask of what."""
    async with visit.services.database.session() as session:
        has_goal = bool(await service.list_goals(session, visit.profile_id))
        on = await reply_day.of(visit, session)
    if has_goal:
        await take(visit, number)
    elif not await habits.take_bare(visit, number.count, on):
        rows: list[Row] = [[button(visit.label("button-set-goal"), "goal-new")]]
        await visit.say("bare-number", rows, count=number.count)


async def log_for(visit: Visit, goal_id: RowId, kind: str, value: int, on: date | None = None) -> None:
    """A tap on the goal a number is for; the count is a count, the delta a change."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        use_case = service.log_progress if kind == "count" else service.gain
        outcome = await use_case(
            session, visit.profile_id, value, today=visit.today, now=visit.now, on=on, goal_id=goal_id
        )
    await visit.show(*await _told(visit, outcome, on or visit.today))


async def log_sure(visit: Visit, goal_id: RowId, count: int, on: date | None = None) -> None:
    """A tap that confirms a surprising number; a second tap notes the same count again, which changes nothing."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        outcome = await service.log_progress(
            session,
            visit.profile_id,
            count,
            today=visit.today,
            now=visit.now,
            on=on,
            goal_id=goal_id,
            is_confirmed=True,
        )
    await visit.show(*await _told(visit, outcome, on or visit.today))


async def log_no(visit: Visit, previous: int) -> None:
    """A tap that takes a surprising number back before it was saved."""
    await visit.acknowledge()
    await visit.show(visit.html("log-dropped", previous=previous))


async def undo(visit: Visit) -> None:
    """/undo: take back the last number of the last day, be it of followers, outreach or a habit."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    async with visit.services.database.session() as session:
        last = await latest.last_kind(session, visit.profile_id, visit.now)
    if last is latest.Kind.HABIT:
        await habits.undo(visit)
        return
    if last is latest.Kind.OUTREACH and await outreach.undo(visit):
        return
    async with visit.services.database.session() as session:
        undone = await service.undo(session, visit.profile_id, today=visit.today, now=visit.now)
    if undone is None:
        await visit.say("undo-nothing")
    else:
        await visit.say("undo-done", count=undone.count, now=undone.standing.count)


async def _told(visit: Visit, outcome: LogOutcome, on: date) -> tuple[Markup, list[Row]]:
    """What to say of a report; of one that was noted, with today's outreach, and /why explains it."""
    body, rows = _answer(visit, outcome, on)
    if not isinstance(outcome, Logged):
        return body, rows
    reached = await standing_words.explain(visit, outcome.goal, outcome.standing)
    return render.lines(body, outreach.standing_line(visit, reached)), rows


def _answer(visit: Visit, outcome: LogOutcome, on: date) -> tuple[Markup, list[Row]]:
    day = on.isoformat()
    match outcome:
        case Logged():
            return _logged(visit, outcome)
        case Implausible():
            goal_id = outcome.goal.id or 0
            rows: list[Row] = [
                [
                    button(
                        visit.label("button-yes-number", count=outcome.count), "log-sure", goal_id, outcome.count, day
                    ),
                    button(visit.label("button-no-number"), "log-no", outcome.previous),
                ]
            ]
            return visit.html("log-implausible", count=outcome.count, previous=outcome.previous), rows
        case WhichGoal():
            kind = "gain" if outcome.count is None else "count"
            value = outcome.delta if outcome.count is None else outcome.count
            choices: list[Row] = [
                [button(readback.platform(visit, one.network), "log-for", one.id or 0, kind, value or 0, day)]
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
    shown = signed(visit.language.value, change)
    said: dict[str, str | int] = {"count": logged.checkpoint.count, "change": change, "shown": shown}
    on = logged.checkpoint.on
    if on == visit.today:
        noted = visit.html("log-noted", **said)
    else:
        noted = visit.html("log-noted-for", day=named_day(visit.language.value, on), **said)
    if logged.is_just_reached:
        reached = visit.html(
            "log-reached", target=logged.goal.target, platform=readback.platform(visit, logged.goal.network)
        )
        done: Row = [
            button(visit.label("button-new-goal"), "goal-new"),
            button(visit.label("button-archive"), "goal-archive", logged.goal.id or 0),
        ]
        return render.paragraphs(noted, reached), [done]
    rows: list[Row] = [[button(visit.label("button-chart"), "progress", logged.goal.id or 0)]]
    return render.paragraphs(noted, standing_words.standing_lines(visit, logged.goal, logged.standing)), rows


TAPS: dict[str, Tap] = {
    "log-for": log_for,
    "log-sure": log_sure,
    "log-no": log_no,
}
