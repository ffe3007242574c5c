"""What matters most today: one thing, the most urgent; a second one at most; nothing once it is done or said."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import locales
from bot.nudges.choice import Facts, Named, Silence, Tip
from bot.nudges.day import Day, PersonDue, facts_of
from bot.nudges.goal_today import GoalToday, Spent
from bot.nudges.milestones import Milestone
from bot.nudges.wordings import Also, Kind

TODAY = date(2026, 12, 10)
ON_LINE = GoalToday(
    id=1,
    platform="Instagram",
    count=1100,
    target=2000,
    minimum=10,
    pace=10,
    buffer_days=0,
    line=1110,
    due_on=date(2027, 2, 9),
    last_on=date(2026, 12, 9),
    days_silent=1,
)
AHEAD, BEHIND = replace(ON_LINE, buffer_days=3), replace(ON_LINE, buffer_days=-2)
REACHED, OVERDUE = replace(ON_LINE, is_reached=True), replace(ON_LINE, is_overdue=True, days_silent=9)
REPORTED = replace(ON_LINE, is_reported=True)
BOB = PersonDue(7, "@bob", 31, 30, "met at the fair", is_contacted=True)
TIP = Tip("daily-routine", "What does a good daily routine look like?", "Fifteen minutes.")


def day(*goals: GoalToday, number: int = 30, people: tuple[PersonDue, ...] = (), **more: object) -> Day:
    found = Day(TODAY, number, goals, people, names="@bob (31 days)" if people else "")
    return replace(found, **more)  # type: ignore[arg-type]  # fields by name, as given


def also(facts: Facts) -> Also | None:
    return facts.also[0] if facts.also else None


@pytest.mark.parametrize(
    ("goal", "kind"),
    [
        (ON_LINE, Kind.TODAY),
        (AHEAD, Kind.AHEAD),
        (BEHIND, Kind.BEHIND),
        (replace(BEHIND, buffer_days=-8), Kind.FAR),
        (replace(BEHIND, days_silent=3), Kind.QUIET),
        (replace(BEHIND, days_silent=3, days_rested=2), Kind.BEHIND),
        (replace(BEHIND, gross=401, ceiling=400), Kind.STEEP),
        (replace(BEHIND, gross=400, ceiling=400), Kind.BEHIND),
        (replace(BEHIND, full=Spent(400, 400)), Kind.LIMIT),
        (REACHED, Kind.REACHED),
        (OVERDUE, Kind.OVERDUE),
    ],
)
def test_a_goal_calls_for_one_kind_of_nudge(goal: GoalToday, kind: Kind) -> None:
    facts = facts_of(day(goal))
    assert (facts.kind, facts.values, facts.also) == (kind, goal.values, None)
    assert facts.why


def test_the_most_urgent_of_several_goals_speaks() -> None:
    linkedin, x = replace(BEHIND, platform="LinkedIn", buffer_days=-1), replace(BEHIND, platform="X", buffer_days=-4)
    assert facts_of(day(AHEAD, linkedin, x, REACHED)).values["platform"] == "X"
    assert facts_of(day(AHEAD, replace(x, is_reported=True))).kind is Kind.AHEAD
    full = replace(AHEAD, platform="Threads", full=Spent(9, 9))
    assert facts_of(day(x, full)).values["platform"] == "Threads"


def test_it_is_silent_only_when_every_open_goal_is_reported() -> None:
    assert facts_of(day(REPORTED, REACHED)).silence is Silence.REPORTED
    assert facts_of(day(REPORTED, ON_LINE)).silence is None
    resting = replace(BEHIND, is_off=True)  # one goal at rest after a block
    assert facts_of(day(resting)).silence is Silence.DAY_OFF
    assert facts_of(day(resting, AHEAD)).kind is Kind.AHEAD
    assert facts_of(day(BEHIND, is_off=True, people=(BOB,))).silence is Silence.DAY_OFF


def test_the_first_nudge_introduces_itself_and_without_a_goal_asks_for_one() -> None:
    assert facts_of(day(BEHIND, number=1)).kind is Kind.FIRST
    assert facts_of(day(replace(BEHIND, gross=500, ceiling=400), number=1)).kind is Kind.STEEP
    assert facts_of(day(number=1)).kind is Kind.NO_GOAL
    assert facts_of(day(REPORTED, number=1)).silence is Silence.REPORTED


@pytest.mark.parametrize(("number", "kind"), [(2, Kind.WEEK), (7, Kind.WEEK), (8, Kind.TODAY)])
def test_the_first_week_has_a_small_thing_a_day(number: int, kind: Kind) -> None:
    assert facts_of(day(ON_LINE, number=number)).kind is kind
    assert facts_of(day(BEHIND, number=number)).kind is Kind.BEHIND


def test_someone_due_is_named_first_when_nothing_presses_and_second_when_it_does() -> None:
    for goals in ((AHEAD,), (REPORTED,), ()):
        facts = facts_of(day(*goals, people=(BOB,)))
        assert (facts.kind, facts.people, also(facts)) == (Kind.PERSON, (Named(7, "@bob"),), None)
        assert [line.key for line in facts.details] == ["nudges-person-line-noted"]
    facts = facts_of(day(BEHIND, people=(BOB,), tip=TIP))
    assert (facts.kind, also(facts), facts.people) == (Kind.BEHIND, Also.PERSON, ())
    assert facts.also is not None
    assert facts.also[1].values["names"] == "@bob (31 days)"
    assert facts_of(day(replace(BEHIND, days_silent=5), people=(BOB,))).also is None  # one question is enough


def test_that_a_plan_is_too_steep_is_said_once_and_leaves_the_word_to_others() -> None:
    steep = replace(BEHIND, id=2, gross=500, ceiling=400)
    facts = facts_of(day(steep))
    assert facts.once == {steep.steepness}
    assert facts_of(day(steep, told=facts.once)).silence is Silence.SAID
    assert facts_of(day(steep, told=facts.once, tip=TIP)).kind is Kind.TIP
    assert facts_of(day(steep, AHEAD, told=facts.once)).kind is Kind.AHEAD
    assert facts_of(day(replace(steep, due_on=date(2027, 3, 1)), told=facts.once)).kind is Kind.STEEP
    assert facts_of(day(steep, ON_LINE, number=1)).kind is Kind.FIRST


@pytest.mark.parametrize("over", [REACHED, OVERDUE])
def test_a_goal_that_is_over_is_spoken_of_once(over: GoalToday) -> None:
    facts = facts_of(day(over))
    assert facts.kind is over.kind
    assert facts_of(day(over, told=facts.once)).silence is Silence.SAID
    assert facts_of(day(over, told=facts.once, people=(BOB,))).kind is Kind.PERSON
    assert facts_of(day(replace(over, target=3000), told=facts.once)).kind is over.kind
    other = replace(over, id=2)
    assert facts_of(day(over, other, told=facts.once)).once == {other.end}


def test_a_milestone_is_told_once_and_settles_the_smaller_ones() -> None:
    passed = replace(AHEAD, milestones=(Milestone(amount=1000), Milestone(part=25)))
    facts = facts_of(day(passed))
    assert (facts.kind, facts.values["amount"]) == (Kind.MILESTONE, 1000)
    assert facts_of(day(passed, told=facts.once)).kind is Kind.AHEAD
    part = facts_of(day(replace(passed, milestones=(Milestone(part=25),))))
    assert (part.kind, part.values["part"]) == (Kind.PART, 25)
    late = facts_of(day(BEHIND, replace(passed, platform="X")))
    assert (late.kind, also(late)) == (Kind.BEHIND, Also.MILESTONE)
    assert late.also is not None
    assert (late.values["platform"], late.also[1].values["platform"]) == ("Instagram", "X")


def test_an_article_fills_a_day_on_which_nothing_is_asked() -> None:
    facts = facts_of(day(AHEAD, tip=TIP))
    assert (facts.kind, facts.tip, facts.once) == (Kind.TIP, TIP, frozenset({TIP.name}))
    assert facts_of(day(tip=TIP)).kind is Kind.TIP
    assert also(facts_of(day(ON_LINE, tip=TIP))) is Also.TIP
    assert facts_of(day(REPORTED, tip=TIP)).silence is Silence.REPORTED
    assert facts_of(day(REACHED, tip=TIP, told=frozenset({REACHED.end}))).silence is Silence.SAID


GOALS = st.builds(
    replace,
    st.just(ON_LINE),
    buffer_days=st.integers(-9, 9),
    days_silent=st.integers(0, 6),
    gross=st.integers(1, 20),
    ceiling=st.none() | st.just(15),
    full=st.none() | st.just(Spent(20, 15)),
    is_off=st.booleans(),
    is_reported=st.booleans(),
    is_reached=st.booleans(),
    milestones=st.sampled_from([(), (Milestone(amount=1000),), (Milestone(part=50),)]),
)


@settings(deadline=None, max_examples=150)
@given(
    st.lists(GOALS, max_size=3),
    st.sampled_from([(), (BOB,)]),
    st.sampled_from([None, TIP]),
    st.integers(1, 12),
    st.sampled_from(["en", "fr"]),
)
def test_a_nudge_never_contradicts_the_goal_it_speaks_of(
    goals: list[GoalToday], people: tuple[PersonDue, ...], tip: Tip | None, number: int, language: str
) -> None:
    facts = facts_of(day(*goals, people=people, tip=tip, number=number))
    if facts.silence is not None:
        return
    waiting = [goal for goal in goals if goal.is_waiting]
    if facts.kind in (Kind.BEHIND, Kind.TODAY, Kind.AHEAD, Kind.LIMIT, Kind.STEEP, Kind.QUIET):
        assert facts.kind in {goal.kind for goal in waiting}
    if any(goal.kind is Kind.LIMIT for goal in waiting):
        assert facts.kind is Kind.LIMIT
    if facts.kind not in (Kind.LIMIT, Kind.STEEP, Kind.QUIET, Kind.REACHED):  # these ask for no pace
        assert not any(goal.is_steep and goal.values.items() <= facts.values.items() for goal in goals)
    for line in (*facts.why, *(facts.also[1].why if facts.also else ())):
        assert locales.sentence(language, line.key, **line.values)


def test_it_asks_of_someone_far_behind_only_when_nothing_else_is_to_be_said() -> None:
    far = replace(BEHIND, buffer_days=-8)
    assert facts_of(day(far, people=(BOB,), tip=TIP)).kind is Kind.PERSON
    assert facts_of(day(far, tip=TIP)).kind is Kind.TIP
    assert facts_of(day(far)).kind is Kind.FAR
