"""What goals say about today: one thing, the most urgent, and nothing once the number is in."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot import locales
from bot.database.engine import Database
from bot.goals import service
from bot.goals.pace import Plan
from bot.goals.platform import Platform
from bot.language import Language
from bot.nudges.choice import Facts, Kind
from bot.nudges.compose import GoalToday, compose_from_goals, facts_of
from bot.profiles import store as profiles

NOW = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
START = date(2026, 11, 1)
ALICE = 7_000_000_001
ON_LINE = GoalToday(
    platform="Instagram",
    count=1100,
    target=2000,
    minimum=10,
    pace=10,
    buffer_days=0,
    due_on=date(2027, 2, 9),
    days_silent=1,
)


@pytest.mark.parametrize(
    ("goal", "kind"),
    [
        (ON_LINE, Kind.TODAY),
        (replace(ON_LINE, buffer_days=3), Kind.AHEAD),
        (replace(ON_LINE, buffer_days=-1), Kind.BEHIND),
        (replace(ON_LINE, buffer_days=-5, days_silent=3), Kind.QUIET),
        (replace(ON_LINE, is_reached=True), Kind.REACHED),
        (replace(ON_LINE, is_overdue=True, days_silent=9), Kind.OVERDUE),
    ],
)
def test_a_goal_calls_for_one_kind_of_nudge(goal: GoalToday, kind: Kind) -> None:
    assert facts_of([goal], is_first=False) == Facts(kind, goal.values)


def test_the_most_urgent_of_several_goals_speaks() -> None:
    behind = replace(ON_LINE, platform="LinkedIn", buffer_days=-1)
    farther = replace(ON_LINE, platform="X", buffer_days=-4)
    goals = [replace(ON_LINE, buffer_days=9), behind, farther, replace(ON_LINE, is_reached=True)]
    assert facts_of(goals, is_first=False).values["platform"] == "X"
    assert facts_of([*goals[:1], replace(farther, is_reported=True)], is_first=False).kind is Kind.AHEAD


def test_it_is_reported_only_when_every_open_goal_is() -> None:
    reported = replace(ON_LINE, is_reported=True)
    assert facts_of([reported, replace(ON_LINE, is_reached=True)], is_first=False).is_reported
    assert not facts_of([reported, ON_LINE], is_first=False).is_reported


def test_the_first_nudge_introduces_itself_and_without_a_goal_asks_for_one() -> None:
    assert facts_of([replace(ON_LINE, buffer_days=-1)], is_first=True).kind is Kind.FIRST
    assert facts_of([], is_first=True).kind is Kind.NO_GOAL
    assert facts_of([replace(ON_LINE, is_reported=True)], is_first=True).is_reported


async def facts(database: Database, on: date) -> Facts:
    async with database.session() as session:
        profile = await profiles.greet(session, ALICE, ALICE, NOW)
        return await compose_from_goals(session, profile, Language.FR, on, is_first=False)


@pytest.fixture
def platform_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """The names of platforms are the goals' own business."""
    monkeypatch.setattr("bot.nudges.compose.sentence", lambda language, key: f"{language}:{key}")


@pytest.mark.usefixtures("platform_names")
async def test_it_reads_goals_and_reports_of_that_person(database: Database) -> None:
    assert (await facts(database, START)).kind is Kind.NO_GOAL
    async with database.session() as session:
        await profiles.greet(session, ALICE, ALICE, NOW)
        plan = Plan(start_on=START, start=1000, due_on=START + timedelta(days=100), target=2000)
        await service.set_goal(session, ALICE, Platform.INSTAGRAM, plan, NOW)
    assert not (await facts(database, START)).is_reported  # where one starts from is no report
    tomorrow = START + timedelta(days=1)
    before = await facts(database, tomorrow)
    assert (before.kind, before.values["minimum"]) == (Kind.TODAY, 10)
    assert before.values["platform"] == "fr:goals-platform-instagram"
    async with database.session() as session:
        await service.log_progress(session, ALICE, 1005, today=tomorrow, now=NOW + timedelta(days=1))
    assert (await facts(database, tomorrow)).is_reported
    after = await facts(database, tomorrow + timedelta(days=1))
    assert (after.kind, after.is_reported) == (Kind.BEHIND, False)
    assert (await facts(database, tomorrow + timedelta(days=5))).kind is Kind.QUIET
    assert (await facts(database, START + timedelta(days=200))).kind is Kind.OVERDUE


@pytest.mark.usefixtures("platform_names")
async def test_a_report_on_the_day_a_goal_begins_is_a_report(database: Database) -> None:
    async with database.session() as session:
        await profiles.greet(session, ALICE, ALICE, NOW)
        plan = Plan(start_on=START, start=1000, due_on=START + timedelta(days=100), target=2000)
        await service.set_goal(session, ALICE, Platform.X, plan, NOW)
        await service.log_progress(session, ALICE, 1001, today=START, now=NOW + timedelta(hours=1))
    assert (await facts(database, START)).is_reported


def test_every_value_of_a_goal_can_be_written() -> None:
    assert locales.sentence("en", "nudges-first-3", **ON_LINE.values).endswith("whenever you have it.")
