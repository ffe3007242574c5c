"""Goals: set one from a sentence or step by step."""

from dataclasses import replace

from markupsafe import Markup
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.conversation import store
from bot.conversation.goal_form import GoalDraft, Step
from bot.conversation.habit_sentence import habit_in
from bot.conversation.intent import GoalSentence, goal_in
from bot.conversation.quantities import DateProblem
from bot.goals import days_off, habits, service
from bot.goals.pace import Plan, PlanProblem
from bot.goals.platform import Platform
from bot.goals.tables import Goal
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import (
    goal_button,
    goal_edit,
    goal_list,
    goal_readback,
    goal_steps,
    habit_form,
    pace_check,
    readback,
)
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
    habit = habit_in(rest)
    if habit is not None:
        await habit_form.propose(visit, habit)
        return
    if rest.strip():
        await take_sentence(visit, goal_in(rest, visit.today) or GoalSentence())
        return
    async with visit.services.database.session() as session:
        has_any = await service.list_goals(session, visit.profile_id) or await habits.list_habits(
            session, visit.profile_id
        )
    if has_any:
        await goal_list.show_goals(visit)
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
    """What one sentence says of a goal; the form asks for the rest.

    About a network that has a goal, a sentence that does not say where one stands changes that goal, which knows; one
    that does begins a new goal in its place.
    """
    present, draft = await _present(visit, sentence), GoalDraft.of(sentence)
    wrong = goal_steps.date_problem(visit, sentence.due_on) if isinstance(sentence.due_on, DateProblem) else None
    if present is None:
        await _advance(visit, draft, wrong)
    elif wrong is None:
        await goal_edit.propose(visit, RowId(present.id or 0), draft)
    else:
        await goal_edit.ask_again(visit, RowId(present.id or 0), "when", draft, wrong)


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


async def start_gently(visit: Visit, way: str) -> None:
    """The account is new, or is not after all: the first month asks for less, or does not; the date stays."""
    await visit.acknowledge()
    draft = await _open_draft(visit)
    plan = None if draft is None else await _planned(visit, draft)
    if draft is None or not isinstance(plan, Plan):
        await visit.drop_buttons()
        return
    settled = replace(draft, target=plan.target, gain=None, due_on=plan.due_on, per_day=None)
    await _advance(visit, replace(settled, is_gentle=way == "on"), in_place=True)


async def be_honest(visit: Visit, which: str) -> None:
    """A plan that is too fast gives way to one that is not: a later date, or a slower pace until the same date."""
    await visit.acknowledge()
    draft = await _open_draft(visit)
    plan = None if draft is None else await _planned(visit, draft)
    if draft is None or draft.platform is None or not isinstance(plan, Plan):
        await visit.drop_buttons()
        return
    slower = pace_check.honest(await pace_check.held(visit, draft.platform, plan), which) or plan
    await _advance(
        visit, replace(draft, target=slower.target, gain=None, due_on=slower.due_on, per_day=None), in_place=True
    )


async def keep(visit: Visit, which: str) -> None:
    """Date and pace disagree: keep one of them."""
    await visit.acknowledge()
    draft = await _open_draft(visit)
    if draft is None:
        await visit.drop_buttons()
        return
    await _advance(visit, replace(draft, per_day=None) if which == "date" else replace(draft, due_on=None))


async def save(visit: Visit) -> None:
    """Save the goal that was read back, unless it is above a ceiling; a second tap finds nothing to save."""
    if await _is_above_ceiling(visit):
        return
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        draft = GoalDraft.from_json(row.draft) if row.form == FORM else None
        spells = await days_off.spells_of(session, visit.profile_id)
        plan = draft.plan(visit.today, spells) if draft and draft.step is Step.CONFIRM else None
        if draft is None or draft.platform is None or not isinstance(plan, Plan):
            saved = None
        else:
            saved = await service.set_goal(
                session, visit.profile_id, draft.platform, plan, visit.now, is_gentle=draft.is_gentle
            )
            store.close_form(row, visit.now)
    if saved is None or draft is None or not isinstance(plan, Plan):
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
        render.paragraphs(
            goal_readback.planned(visit, saved.goal.network, plan, draft.is_gentle), visit.html("goal-saved")
        ),
        rows,
    )


async def _open_draft(visit: Visit) -> GoalDraft | None:
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        return GoalDraft.from_json(row.draft) if row.form == FORM else None


async def _present(visit: Visit, sentence: GoalSentence) -> Goal | None:
    """The open goal a sentence changes; None when it begins one."""
    says_something = sentence.target is not None or sentence.gain or sentence.due_on or sentence.per_day
    if sentence.current is not None or not says_something:
        return None
    async with visit.services.database.session() as session:
        return await _to_be_replaced(session, visit.profile_id, GoalDraft(platform=sentence.platform))


async def _planned(visit: Visit, draft: GoalDraft) -> Plan | PlanProblem:
    async with visit.services.database.session() as session:
        return draft.plan(visit.today, await days_off.spells_of(session, visit.profile_id))


async def _advance(visit: Visit, draft: GoalDraft, note: Markup | None = None, *, in_place: bool = False) -> None:
    """Keep the draft, then ask for what is missing, or read the goal back."""
    async with visit.services.database.session() as session:
        spells = await days_off.spells_of(session, visit.profile_id)
        draft, outcome = draft.settled(visit.today, spells)
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        store.open_form(row, FORM, draft.to_json(), visit.now)
        replaced = await _to_be_replaced(session, visit.profile_id, draft)
    problem = visit.html(f"goals-problem-{outcome.kind.value}") if isinstance(outcome, PlanProblem) else note
    if draft.step is not Step.CONFIRM:
        question = visit.html(f"goal-ask-{draft.step.value}")
        await visit.send(render.paragraphs(problem, question), _step_rows(visit, draft.step))
    elif isinstance(outcome, Plan) and draft.platform:
        told = goal_readback.planned(visit, draft.platform, outcome, draft.is_gentle)
        held = await pace_check.held(visit, draft.platform, outcome)
        say = visit.show if in_place else visit.send
        await say(
            render.paragraphs(
                told,
                pace_check.lines(visit, held),
                goal_readback.warning(visit, replaced),
                pace_check.question(visit, held),
            ),
            goal_readback.confirm_rows(visit, draft.is_gentle, held),
        )
    else:
        await visit.send(render.paragraphs(problem), goal_readback.conflict_rows(visit))


async def _is_above_ceiling(visit: Visit) -> bool:
    """Whether the goal read back may not be saved as it is; then it is read back again."""
    draft = await _open_draft(visit)
    if draft is None or draft.platform is None or draft.step is not Step.CONFIRM:
        return False
    plan = await _planned(visit, draft)
    if not isinstance(plan, Plan) or (await pace_check.held(visit, draft.platform, plan)).may_be_saved:
        return False
    await visit.acknowledge()
    await _advance(visit, draft, in_place=True)
    return True


async def _to_be_replaced(session: AsyncSession, profile_id: int, draft: GoalDraft) -> Goal | None:
    if draft.platform in (None, Platform.OTHER):
        return None
    goals = await service.list_goals(session, profile_id)
    return next((one for one in goals if one.network is draft.platform), None)


def _step_rows(visit: Visit, step: Step) -> list[Row]:
    cancel: Row = [button(visit.label("button-cancel"), "cancel")]
    if step is Step.PLATFORM:
        buttons = [button(readback.platform(visit, one), "goal-platform", one.value) for one in _OFFERED]
        return [*in_rows(buttons, 3), [button(visit.label("button-new-habit"), "habit-new")], cancel]
    return [cancel]


TAPS: dict[str, Tap] = {
    "goal-new": begin,
    "goal-sum": take_sum,
    "goal-platform": choose_platform,
    "goal-when": change_when,
    "goal-gently": start_gently,
    "goal-honest": be_honest,
    "goal-keep": keep,
    "goal-save": save,
    "form-go-on": go_on,
}
