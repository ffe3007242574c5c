"""Goals: set one from a sentence or step by step, see them, close them."""

from dataclasses import replace

from markupsafe import Markup
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.conversation import store
from bot.conversation.goal_form import GoalDraft, Step
from bot.conversation.intent import GoalSentence, goal_in
from bot.conversation.quantities import DateProblem
from bot.goals import service
from bot.goals.pace import Plan, PlanProblem
from bot.goals.platform import Platform
from bot.goals.tables import Goal
from bot.telegram import render
from bot.telegram.handlers import goal_button, goal_steps, readback
from bot.telegram.keyboards import Row, button, in_rows
from bot.telegram.visit import Tap, Visit

FORM = "goal"
_OFFERED = [one for one in Platform if one is not Platform.OTHER] + [Platform.OTHER]


async def goal(visit: Visit) -> None:
    """/goal: with a sentence, understand it; without, show the goals there are or begin one."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    _, _, rest = visit.text.partition(" ")
    if rest.strip():
        await take_sentence(visit, goal_in(rest, visit.today) or GoalSentence())
        return
    async with visit.services.database.session() as session:
        goals = await service.list_goals(session, visit.profile_id)
    if goals:
        await show_goals(visit)
    else:
        await begin(visit)


async def begin(visit: Visit) -> None:
    """An empty form."""
    await visit.acknowledge()
    await _advance(visit, GoalDraft())


async def take_sum(visit: Visit, platform: str, current: str, aim: str, when: str) -> None:
    """A tap on what was computed for a question: the form goes on from there; an open one keeps what it knew."""
    await visit.acknowledge()
    computed = goal_button.unpacked(platform, current, aim, when)
    if computed is None or not visit.is_private:
        await visit.drop_buttons()
        return
    kept = await _open_draft(visit) or GoalDraft()
    is_elsewhere = computed.platform and kept.platform and computed.platform is not kept.platform
    await _advance(visit, computed if is_elsewhere else kept.merged(computed))


async def take_sentence(visit: Visit, sentence: GoalSentence) -> None:
    """What one sentence says of a goal; the form asks for the rest."""
    wrong = goal_steps.date_problem(visit, sentence.due_on) if isinstance(sentence.due_on, DateProblem) else None
    await _advance(visit, GoalDraft.of(sentence), wrong)


async def take_step(visit: Visit, text: str, kept: store.Draft | None) -> bool:
    """The text as an answer to the open form's question; False if it is not one (a question, most likely)."""
    draft = GoalDraft.from_json(kept)
    if draft.step is Step.CONFIRM and goal_steps.is_yes(text):
        await save(visit)
        return True
    found = goal_steps.read_step(draft.step, text, visit.language, visit.today)
    if found is None:
        return False
    if isinstance(found, DateProblem):
        await _advance(visit, draft, goal_steps.date_problem(visit, found))
    else:
        await _advance(visit, draft.merged(found))
    return True


async def go_on(visit: Visit) -> None:
    """Back to the half-filled form."""
    await visit.acknowledge()
    draft = await _open_draft(visit)
    if draft is None:
        await visit.say("nothing-to-cancel")
    else:
        await _advance(visit, draft)


async def choose_platform(visit: Visit, platform: str) -> None:
    """A tap on a network; a second tap changes nothing."""
    await visit.acknowledge()
    draft = await _open_draft(visit)
    if draft is None or platform not in set(Platform):
        await visit.drop_buttons()
        return
    await _advance(visit, draft.merged(GoalDraft(platform=Platform(platform))))


async def change_when(visit: Visit) -> None:
    """Another date or pace for the goal being read back."""
    await visit.acknowledge()
    draft = await _open_draft(visit)
    if draft is None:
        await visit.drop_buttons()
        return
    await _advance(visit, replace(draft, due_on=None, per_day=None))


async def keep(visit: Visit, which: str) -> None:
    """Date and pace disagree: keep one of them."""
    await visit.acknowledge()
    draft = await _open_draft(visit)
    if draft is None:
        await visit.drop_buttons()
        return
    await _advance(visit, replace(draft, per_day=None) if which == "date" else replace(draft, due_on=None))


async def save(visit: Visit) -> None:
    """Save the goal that was read back; a second tap finds nothing to save and says so."""
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        draft = GoalDraft.from_json(row.draft) if row.form == FORM else None
        plan = draft.plan(visit.today) if draft and draft.step is Step.CONFIRM else None
        if draft is None or draft.platform is None or not isinstance(plan, Plan):
            saved = None
        else:
            saved = await service.set_goal(session, visit.profile_id, draft.platform, plan, visit.now)
            store.close_form(row, visit.now)
    if saved is None:
        await visit.toast("already-done")
        await visit.drop_buttons()
        return
    await visit.acknowledge()
    goal_id = saved.goal.id or 0
    rows: list[Row] = [
        [
            button(visit.label("button-set-reminder"), "remind"),
            button(visit.label("button-chart"), "progress", goal_id),
        ]
    ]
    await visit.show(
        render.paragraphs(_readback(visit, saved.goal.network, saved.goal.plan), visit.html("goal-saved")), rows
    )


async def show_goals(visit: Visit) -> None:
    """The open goals, each with its buttons."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        goals = await service.list_goals(session, visit.profile_id)
    rows: list[Row] = [
        [
            button(
                visit.label("button-chart-of", platform=readback.platform(visit, one.network)),
                "progress",
                one.id or 0,
            ),
            button(visit.label("button-close-goal"), "goal-close", one.id or 0),
        ]
        for one in goals
    ]
    rows.append([button(visit.label("button-new-goal"), "goal-new")])
    await visit.show(
        render.paragraphs(visit.html("goal-list"), render.lines(*(_line(visit, one) for one in goals))), rows
    )


async def close(visit: Visit, goal_id: str) -> None:
    """Ask before closing."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        goals = await service.list_goals(session, visit.profile_id)
    found = next((one for one in goals if str(one.id) == goal_id), None)
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


async def close_yes(visit: Visit, goal_id: str) -> None:
    """Close it; a second tap finds it closed."""
    async with visit.services.database.session() as session:
        number = int(goal_id) if goal_id.isdigit() else 0
        closed = await service.close_goal(session, visit.profile_id, number, visit.now)
    await visit.acknowledge()
    await visit.show(visit.html("goal-closed" if closed else "goal-already-closed"))


async def _open_draft(visit: Visit) -> GoalDraft | None:
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        return GoalDraft.from_json(row.draft) if row.form == FORM else None


async def _advance(visit: Visit, draft: GoalDraft, note: Markup | None = None) -> None:
    """Keep the draft, then ask for what is missing, or read the goal back."""
    draft, outcome = draft.settled(visit.today)
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        store.open_form(row, FORM, draft.to_json(), visit.now)
        replaced = await _to_be_replaced(session, visit.profile_id, draft)
    problem = visit.html(f"goals-problem-{outcome.kind.value}") if isinstance(outcome, PlanProblem) else note
    if draft.step is not Step.CONFIRM:
        question = visit.html(f"goal-ask-{draft.step.value}")
        await visit.send(render.paragraphs(problem, question), _step_rows(visit, draft.step))
    elif isinstance(outcome, Plan) and draft.platform:
        body = [_readback(visit, draft.platform, outcome), _warning(visit, replaced), visit.html("goal-confirm")]
        await visit.send(render.paragraphs(*body), _confirm_rows(visit))
    else:
        await visit.send(render.paragraphs(problem), _conflict_rows(visit))


async def _to_be_replaced(session: AsyncSession, profile_id: int, draft: GoalDraft) -> Goal | None:
    if draft.platform in (None, Platform.OTHER):
        return None
    goals = await service.list_goals(session, profile_id)
    return next((one for one in goals if one.network is draft.platform), None)


def _warning(visit: Visit, replaced: Goal | None) -> Markup | None:
    if replaced is None:
        return None
    return visit.html("goal-replaces", target=replaced.target, due=replaced.due_on)


def _readback(visit: Visit, platform: Platform, plan: Plan) -> Markup:
    return visit.html(
        "goal-readback",
        platform=readback.platform(visit, platform),
        start=plan.start,
        target=plan.target,
        due=plan.due_on,
        days=plan.days,
        pace=round(plan.per_day, 1),
    )


def _line(visit: Visit, one: Goal) -> Markup:
    return visit.html(
        "goal-line",
        platform=readback.platform(visit, one.network),
        start=one.start_count,
        target=one.target,
        due=one.due_on,
    )


def _confirm_rows(visit: Visit) -> list[Row]:
    return [
        [button(visit.label("button-save-goal"), "goal-save")],
        [button(visit.label("button-change-when"), "goal-when"), button(visit.label("button-cancel"), "cancel")],
    ]


def _conflict_rows(visit: Visit) -> list[Row]:
    return [
        [button(visit.label("button-keep-date"), "goal-keep", "date")],
        [button(visit.label("button-keep-pace"), "goal-keep", "pace")],
    ]


def _step_rows(visit: Visit, step: Step) -> list[Row]:
    cancel: Row = [button(visit.label("button-cancel"), "cancel")]
    if step is Step.PLATFORM:
        buttons = [button(readback.platform(visit, one), "goal-platform", one.value) for one in _OFFERED]
        return [*in_rows(buttons, 3), cancel]
    return [cancel]


TAPS: dict[str, Tap] = {
    "goal-new": begin,
    "goal-sum": take_sum,
    "goal-list": show_goals,
    "goal-platform": choose_platform,
    "goal-when": change_when,
    "goal-keep": keep,
    "goal-save": save,
    "goal-close": close,
    "goal-close-yes": close_yes,
    "form-go-on": go_on,
}
