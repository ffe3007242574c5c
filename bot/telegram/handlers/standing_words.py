"""Says where a goal stands, and what the figures come from."""

from markupsafe import Markup

from bot.conversation import store
from bot.goals import outreach as goal_outreach
from bot.goals.forecast import Forecast
from bot.goals.outreach import Reached
from bot.goals.standing import Standing
from bot.goals.tables import Goal
from bot.telegram import render
from bot.telegram.handlers import outreach, pace_check
from bot.telegram.visit import Visit


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


def steadiness(visit: Visit, standing: Standing) -> Markup | None:
    """How steadily it goes; None while that cannot be said, or no longer matters."""
    if standing.steadiness is None or standing.is_reached:
        return None
    return visit.html("standing-steadiness", percent=round(standing.steadiness * 100))


async def explain(visit: Visit, goal: Goal, standing: Standing) -> Reached:
    """Keep what the figures of a goal come from, for /why; today's outreach, which is among them."""
    reached = await outreach.reached(visit, goal.network)
    async with visit.services.database.session() as session:
        rates = await goal_outreach.rates(session, visit.profile_id, goal.network, visit.today)
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        of_rates = pace_check.rate_lines(visit, goal.network, rates)
        takes = pace_check.gross_line(visit, rates, standing.required_pace, standing.days_left)
        told = [_explained(visit, goal, standing), *of_rates, *takes, *outreach.explained(visit, reached)]
        row.explanation = "\n".join(told)
    return reached


def _buffer(visit: Visit, standing: Standing) -> Markup:
    if standing.is_off:
        ahead = visit.html("standing-ahead", days=standing.buffer_days) if standing.buffer_days > 1 else None
        return render.lines(visit.html("standing-off", days=max(-standing.buffer_days, 0)), ahead)
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


def _explained(visit: Visit, goal: Goal, standing: Standing) -> str:
    """What the figures of /progress come from, for /why."""
    told = [visit.label("why-line", line=round(standing.line), count=standing.count, on=standing.on)]
    if standing.required_pace:
        pace = round(standing.required_pace, 1)
        told.append(visit.label("why-pace", target=goal.target, due=goal.due_on, pace=pace))
    if standing.steadiness is not None:
        told.append(visit.label("why-steadiness", percent=round(standing.steadiness * 100)))
    return "\n".join(told)
