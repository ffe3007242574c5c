"""A question sent in several messages gets one answer."""

from datetime import timedelta

from sqlmodel import select

from bot.conversation.tables import Unanswered
from tests.journeys.person import Person
from tests.journeys.stage import Stage


async def test_the_pieces_of_a_question_are_answered_together_and_once(stage: Stage, amelie: Person) -> None:
    await amelie.sends("combien de stories")
    begun = await amelie.hears()
    await amelie.sends("par semaine")
    answer = await amelie.hears()
    assert "👎 Pas vraiment" in answer.buttons
    assert begun.id not in [message.id for message in await amelie.chat()]
    async with stage.database.session() as session:
        assert not (await session.exec(select(Unanswered))).all()


async def test_a_while_later_it_is_another_question(stage: Stage, amelie: Person) -> None:
    await amelie.sends("combien de stories")
    begun = await amelie.hears()
    stage.clock.advance(timedelta(minutes=1))
    await amelie.sends("par semaine")
    await amelie.hears()
    assert begun.id in [message.id for message in await amelie.chat()]
