"""What a nudge says of habits: a line under what matters more, alone where nothing does, nothing once they are done."""

from datetime import date

from bot.database.engine import Database
from bot.goals import habits
from bot.goals.habit import Period, Sense
from bot.knowledge.library import load
from bot.nudges.choice import Line, Silence
from bot.nudges.compose import Composer
from bot.nudges.day import Day, facts_of
from bot.nudges.wordings import Kind
from tests.journeys.stage import KNOWLEDGE
from tests.nudges.conftest import ALICE, TODAY
from tests.nudges.test_compose import DAY, NOW, START, begin, facts

ON = date(2026, 11, 22)


def test_habits_speak_where_there_is_no_goal() -> None:
    found = facts_of(Day(on=ON, number=3, habits="publish (1 of 3)", has_habits=True))
    assert (found.kind, found.values) == (Kind.HABIT, {"habits": "publish (1 of 3)"})


def test_nobody_with_habits_is_told_that_they_have_no_goal() -> None:
    assert facts_of(Day(on=ON, number=3, has_habits=True)).silence is Silence.REPORTED


async def test_what_is_still_to_do_is_a_line_of_its_own_until_it_is_done(database: Database) -> None:
    known = load(KNOWLEDGE, TODAY)
    composer = Composer(lambda: known)
    await begin(database)
    async with database.session() as session:
        habit = await habits.set_habit(session, ALICE, "publier", 1, Sense.AT_LEAST, Period.DAY, today=START, now=NOW)
        number = habit.id or 0
    on = START + 9 * DAY
    line = Line("nudges-habits", {"habits": "publier (0 sur 1)"})
    assert line in (await facts(database, composer, on)).details
    async with database.session() as session:
        await habits.log_habit(session, ALICE, number, 1, today=on, now=NOW + 9 * DAY)
    assert not any(one.key == "nudges-habits" for one in (await facts(database, composer, on)).details)
