"""Another target, date or pace for a goal one has: asked in place, read back, and what is past stays as it was."""

from dataclasses import replace

from markupsafe import Markup

from bot.conversation import store
from bot.conversation.goal_form import GoalDraft, Step
from bot.conversation.intent import BareNumber, GoalSentence, Question, read
from bot.conversation.quantities import DateProblem
from bot.goals import changes, service
from bot.goals.pace import Plan, PlanProblem, PlanProblemKind
from bot.goals.standing import Standing
from bot.goals.tables import Goal, Why
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import goal_steps, pace_check, readback
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit

FORM = "goal-edit"
_STEPS = {"target": Step.TARGET, "when": Step.WHEN, "confirm": Step.CONFIRM}
_ASKED = ("target", "when")
_ABOUT_TARGET = (PlanProblemKind.TARGET_NOT_ABOVE, PlanProblemKind.NEGATIVE, PlanProblemKind.TOO_LARGE)


async def edit(visit: Visit, goal_id: RowId) -> None:
    """A goal as it stands, and what can be changed about it."""
    await visit.acknowledge()
    await _close_form(visit)
    found = await _found(visit, goal_id)
    if found is None:
        await _is_closed(visit)
        return
    goal, standing = found
    rows: list[Row] = [
        [
            button(visit.label("button-edit-target"), "goal-edit-ask", goal_id, "target"),
            button(visit.label("button-change-when"), "goal-edit-ask", goal_id, "when"),
        ],
        [button(visit.label("button-back"), "goal-list")],
    ]
    await visit.show(
        visit.html(
            "goal-edit",
            platform=readback.platform(visit, goal.network),
            count=standing.count,
            target=goal.target,
            due=goal.due_on,
            pace=round(standing.required_pace or 0.0, 1),
        ),
        rows,
    )


async def ask(visit: Visit, goal_id: RowId, what: str) -> None:
    """Ask for the new target, or for the new date or pace; what is typed next is read as such."""
    await visit.acknowledge()
    if what not in _ASKED or await _found(visit, goal_id) is None:
        await _is_closed(visit)
        return
    await _open_form(visit, goal_id, what, GoalDraft())
    await visit.show(visit.html(f"goal-edit-ask-{what}"), _back_rows(visit, goal_id))


async def take(visit: Visit, words: str, kept: store.Draft | None) -> bool:
    """The words as the answer to what was asked; False, and the form closed, if they are about something else."""
    goal_id, asked = _whole(kept, "goal"), str((kept or {}).get("ask"))
    if asked == "confirm" and goal_steps.is_yes(words):
        await save(visit)
        return True
    intent = read(words, visit.language, visit.today)
    step = _STEPS.get(asked)
    is_answer = isinstance(intent, BareNumber | GoalSentence | Question)
    found = goal_steps.read_step(step, words, visit.language, visit.today) if step and is_answer else None
    if found is None:
        await _close_form(visit)
        return False
    if isinstance(found, DateProblem):
        await ask_again(visit, RowId(goal_id), "when", GoalDraft.from_json(kept), goal_steps.date_problem(visit, found))
    else:
        await propose(visit, RowId(goal_id), GoalDraft.from_json(kept).merged(found))
    return True


async def propose(visit: Visit, goal_id: RowId, draft: GoalDraft, *, in_place: bool = False) -> None:
    """Read the goal back as it would be; what the draft leaves open stays as it is."""
    found = await _found(visit, goal_id)
    if found is None:
        await _is_closed(visit)
        return
    goal, standing = found
    plan = await _plan(visit, goal, standing, draft)
    if isinstance(plan, PlanProblem):
        asks = "target" if plan.kind in _ABOUT_TARGET else "when"
        kept = replace(draft, target=None, gain=None) if asks == "target" else replace(draft, due_on=None, per_day=None)
        await ask_again(visit, goal_id, asks, kept, visit.html(f"goals-problem-{plan.kind.value}"))
        return
    await _open_form(visit, goal_id, "confirm", GoalDraft(target=plan.target, due_on=plan.due_on))
    held = await pace_check.held(visit, goal.network, plan)
    say = visit.show if in_place else visit.send
    await say(
        render.paragraphs(
            _readback(visit, goal, standing, plan), pace_check.lines(visit, held), pace_check.question(visit, held)
        ),
        [
            *pace_check.rows(
                visit, held, button(visit.label("button-save-goal"), "goal-edit-save"), "goal-edit-honest"
            ),
            [
                button(visit.label("button-change-when"), "goal-edit-ask", goal_id, "when"),
                button(visit.label("button-cancel"), "cancel"),
            ],
        ],
    )


async def ask_again(visit: Visit, goal_id: RowId, what: str, draft: GoalDraft, problem: Markup) -> None:
    """Say why it cannot be, and ask for another target, or another date or pace; the rest of the draft stays."""
    await _open_form(visit, goal_id, what, draft)
    await visit.send(render.paragraphs(problem, visit.html(f"goal-edit-ask-{what}")), _back_rows(visit, goal_id))


async def be_honest(visit: Visit, which: str) -> None:
    """A change that is too fast gives way to one that is not: a later date, or a slower pace until the same date."""
    await visit.acknowledge()
    held = await _held(visit)
    if held is None:
        await visit.drop_buttons()
        return
    goal_id, found = held
    slower = pace_check.honest(found, which) or found.plan
    await propose(visit, goal_id, GoalDraft(target=slower.target, due_on=slower.due_on), in_place=True)


async def save(visit: Visit) -> None:
    """Change the goal as it was read back, unless it is above a ceiling; a second tap finds nothing to change."""
    held = await _held(visit)
    if held is not None and not held[1].may_be_saved:
        goal_id, found = held
        await visit.acknowledge()
        await propose(visit, goal_id, GoalDraft(target=found.plan.target, due_on=found.plan.due_on), in_place=True)
        return
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        kept = row.draft if row.form == FORM else None
        draft = GoalDraft.from_json(kept)
        goal = await service.open_goal(session, visit.profile_id, _whole(kept, "goal"))
        is_ready = kept is not None and kept.get("ask") == "confirm"
        if goal is None or not is_ready or draft.target is None or draft.due_on is None:
            goal = None
        else:
            await changes.revise(
                session,
                goal,
                target=draft.target,
                due_on=draft.due_on,
                why=Why.EDITED,
                today=visit.today,
                now=visit.now,
            )
            store.close_form(row, visit.now)
    if goal is None:
        await visit.toast("already-done")
        await visit.drop_buttons()
        return
    await visit.acknowledge()
    platform = readback.platform(visit, goal.network)
    await visit.show(
        visit.html("goal-edit-saved", platform=platform, target=goal.target, due=goal.due_on),
        [[button(visit.label("button-chart"), "progress", goal.id or 0)]],
    )


async def _plan(visit: Visit, goal: Goal, standing: Standing, draft: GoalDraft) -> Plan | PlanProblem:
    target = standing.count + draft.gain if draft.gain is not None else draft.target
    is_open_ended = draft.due_on is not None and draft.per_day is not None
    if target is None and not is_open_ended:
        target = goal.target
    due_on = draft.due_on if draft.due_on or draft.per_day else goal.due_on
    async with visit.services.database.session() as session:
        return await changes.preview(
            session, goal, today=visit.today, target=target, due_on=due_on, per_day=draft.per_day
        )


def _readback(visit: Visit, goal: Goal, standing: Standing, plan: Plan) -> Markup:
    return visit.html(
        "goal-edit-readback",
        platform=readback.platform(visit, goal.network),
        count=standing.count,
        target=plan.target,
        due=plan.due_on,
        days=plan.days,
        pace=round(plan.per_day, 1),
        before=round(standing.required_pace or 0.0, 1),
    )


async def _held(visit: Visit) -> tuple[RowId, pace_check.Held] | None:
    """The change that is read back, held against the ceilings; None when there is none."""
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        kept = row.draft if row.form == FORM else None
    goal_id = RowId(_whole(kept, "goal"))
    found = await _found(visit, goal_id)
    if kept is None or kept.get("ask") != "confirm" or found is None:
        return None
    plan = await _plan(visit, *found, GoalDraft.from_json(kept))
    return (goal_id, await pace_check.held(visit, found[0].network, plan)) if isinstance(plan, Plan) else None


async def _found(visit: Visit, goal_id: RowId) -> tuple[Goal, Standing] | None:
    async with visit.services.database.session() as session:
        goal = await service.open_goal(session, visit.profile_id, goal_id)
        return None if goal is None else (goal, await service.standing(session, goal, visit.today))


async def _is_closed(visit: Visit) -> None:
    await visit.drop_buttons()
    await visit.say("goal-already-closed")


async def _open_form(visit: Visit, goal_id: RowId, asks: str, draft: GoalDraft) -> None:
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        store.open_form(row, FORM, {**draft.to_json(), "goal": goal_id, "ask": asks}, visit.now)


async def _close_form(visit: Visit) -> None:
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        if row.form == FORM:
            store.close_form(row, visit.now)


def _back_rows(visit: Visit, goal_id: RowId) -> list[Row]:
    return [[button(visit.label("button-back"), "goal-edit", goal_id)]]


def _whole(kept: store.Draft | None, name: str) -> int:
    value = (kept or {}).get(name)
    return value if isinstance(value, int) else 0


TAPS: dict[str, Tap] = {"goal-edit": edit, "goal-edit-ask": ask, "goal-edit-save": save, "goal-edit-honest": be_honest}
