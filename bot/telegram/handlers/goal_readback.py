"""Reads the plan of a goal back to the person, with what can be done with it."""

from markupsafe import Markup

from bot.goals.pace import Plan
from bot.goals.platform import Platform
from bot.goals.spells import warm_up
from bot.goals.tables import Goal
from bot.telegram import render
from bot.telegram.handlers import pace_check, readback
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Visit


def planned(visit: Visit, platform: Platform, plan: Plan, is_gentle: bool) -> Markup:
    """The plan of a goal in words: its numbers, a gentle start, the days off it leaves out."""
    return render.lines(
        _planned_line(visit, platform, plan), _gently(visit, plan) if is_gentle else None, _off(visit, plan)
    )


def warning(visit: Visit, replaced: Goal | None) -> Markup | None:
    """That the goal on the same network gives way to this one."""
    if replaced is None:
        return None
    return visit.html("goal-replaces", target=replaced.target, due=replaced.due_on)


def confirm_rows(visit: Visit, is_gentle: bool, held: pace_check.Held) -> list[Row]:
    """What can be done with the plan that is read back."""
    way = "off" if is_gentle else "on"
    return [
        *pace_check.rows(visit, held, button(visit.label("button-save-goal"), "goal-save"), "goal-honest"),
        [button(visit.label(f"button-gently-{way}"), "goal-gently", way)],
        [button(visit.label("button-change-when"), "goal-when"), button(visit.label("button-cancel"), "cancel")],
    ]


def conflict_rows(visit: Visit) -> list[Row]:
    """Which to keep where date and pace disagree."""
    return [
        [button(visit.label("button-keep-date"), "goal-keep", "date")],
        [button(visit.label("button-keep-pace"), "goal-keep", "pace")],
        [button(visit.label("button-cancel"), "cancel")],
    ]


def _gently(visit: Visit, plan: Plan) -> Markup:
    """The bend of a new account: what its first week and the rest of its first month ask for."""
    week, month = (
        (spell.last_on or plan.due_on, round(plan.per_day * spell.effort / 100, 1)) for spell in warm_up(plan.start_on)
    )
    return visit.html(
        "goal-readback-gently",
        week=week[1],
        week_end=week[0],
        month=month[1],
        month_end=month[0],
        pace=round(plan.per_day, 1),
    )


def _off(visit: Visit, plan: Plan) -> Markup | None:
    days = sum(
        (min(one.last_on, plan.due_on) - one.first_on).days + 1
        for one in plan.stretches
        if one.effort == 0 and one.first_on <= plan.due_on
    )
    return visit.html("goal-readback-off", days=days) if days else None


def _planned_line(visit: Visit, platform: Platform, plan: Plan) -> Markup:
    return visit.html(
        "goal-readback",
        platform=readback.platform(visit, platform),
        start=plan.start,
        target=plan.target,
        due=plan.due_on,
        days=plan.days,
        pace=round(plan.per_day, 1),
    )
