"""A goal being put together, step by step or at once."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.goal_form import GoalDraft, Step
from bot.goals.pace import Plan, PlanProblem, PlanProblemKind
from bot.goals.platform import Platform
from bot.goals.spells import Spell

TODAY = date(2026, 11, 22)
WHOLE = GoalDraft(Platform.X, 3200, 5000, date(2027, 6, 30))

drafts = st.builds(
    GoalDraft,
    st.none() | st.sampled_from(Platform),
    st.none() | st.integers(0, 10**9),
    st.none() | st.integers(0, 10**9),
    st.none() | st.dates(),
    st.none() | st.floats(0.01, 10**6),
    st.none() | st.integers(-100, 10**9),
    st.booleans(),
)


def test_it_asks_for_one_missing_thing_after_the_other() -> None:
    draft = GoalDraft()
    asked = []
    for answer in (
        GoalDraft(Platform.X),
        GoalDraft(current=3200),
        GoalDraft(target=5000),
        GoalDraft(per_day=20.0),
    ):
        asked.append(draft.step)
        draft = draft.merged(answer)
    assert asked == [Step.PLATFORM, Step.CURRENT, Step.TARGET, Step.WHEN]
    assert draft.step is Step.CONFIRM


def test_a_date_and_a_pace_need_no_target() -> None:
    draft = GoalDraft(Platform.X, 100, due_on=date(2027, 1, 1), per_day=10.0)
    assert draft.step is Step.CONFIRM
    plan = draft.plan(TODAY)
    assert isinstance(plan, Plan)
    assert plan.target == 100 + 40 * 10


def test_a_gain_is_a_target_once_the_start_is_known() -> None:
    draft = GoalDraft(Platform.X, gain=500, due_on=date(2027, 1, 1))
    assert draft.step is Step.CURRENT
    plan = draft.merged(GoalDraft(current=1200)).plan(TODAY)
    assert isinstance(plan, Plan)
    assert plan.target == 1700


def test_a_new_date_displaces_an_old_pace_and_the_reverse() -> None:
    paced = GoalDraft(Platform.X, 0, 100, per_day=5.0).merged(GoalDraft(due_on=date(2027, 1, 1)))
    assert (paced.due_on, paced.per_day) == (date(2027, 1, 1), None)
    dated = paced.merged(GoalDraft(per_day=3.0))
    assert (dated.due_on, dated.per_day) == (None, 3.0)


def test_what_caused_a_problem_is_asked_again_and_the_rest_is_kept() -> None:
    below = GoalDraft(Platform.X, 5000, 3000, date(2027, 6, 30))
    problem = below.plan(TODAY)
    assert isinstance(problem, PlanProblem)
    assert problem.kind is PlanProblemKind.TARGET_NOT_ABOVE
    assert below.without(problem) == GoalDraft(Platform.X, 5000, None, date(2027, 6, 30))


@given(drafts)
def test_a_draft_survives_being_kept_and_read_again(draft: GoalDraft) -> None:
    assert GoalDraft.from_json(draft.to_json()) == draft


@given(drafts)
def test_every_draft_settles_on_a_plan_a_choice_or_a_question(draft: GoalDraft) -> None:
    settled, outcome = draft.settled(TODAY)
    if settled.step is Step.CONFIRM:
        assert isinstance(outcome, Plan) or (outcome and outcome.kind is PlanProblemKind.CONFLICT)
    else:
        assert outcome is None or isinstance(outcome, PlanProblem)


def test_what_cannot_be_read_is_asked_again() -> None:
    assert GoalDraft.from_json({"platform": "myspace", "current": "many"}).step is Step.PLATFORM
    assert GoalDraft.from_json(None) == GoalDraft()


def test_a_whole_draft_is_ready_to_be_read_back() -> None:
    assert isinstance(WHOLE.plan(TODAY), Plan)


def test_days_off_move_the_date_of_a_pace_and_leave_the_date_of_a_target() -> None:
    weekends = Spell(TODAY, None, 0, TODAY, frozenset({6, 7}))
    paced = GoalDraft(Platform.X, 1000, 1100, per_day=10.0)
    plain, off = paced.plan(TODAY), paced.plan(TODAY, [weekends])
    assert isinstance(plain, Plan)
    assert isinstance(off, Plan)
    assert (plain.days, off.per_day) == (10, 10.0)
    assert off.due_on == TODAY + timedelta(days=12)
    dated = GoalDraft(Platform.X, 1000, 1100, due_on=plain.due_on).plan(TODAY, [weekends])
    assert isinstance(dated, Plan)
    assert (dated.due_on, dated.per_day) == (plain.due_on, 12.5)


def test_a_gentle_start_is_remembered_and_keeps_the_date() -> None:
    draft = GoalDraft(Platform.X, 1000, 2000, due_on=TODAY + timedelta(days=100), is_gentle=True)
    assert GoalDraft.from_json(draft.to_json()) == draft
    plan = draft.plan(TODAY)
    assert isinstance(plan, Plan)
    assert plan.per_day > 10
    assert plan.due_on == draft.due_on
