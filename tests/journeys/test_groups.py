"""In a group the bot speaks when spoken to, and keeps what is personal for the private chat."""

from sqlmodel import select

from bot.profiles.tables import Profile
from tests.journeys.person import Person
from tests.journeys.stage import Stage


async def test_it_answers_a_command_and_a_reply_and_is_silent_otherwise(alice: Person) -> None:
    group = await alice.founds_group()
    await alice.sends("does anyone know a good baker?", chat=group)
    await alice.hears_nothing(chat=group)
    await alice.sends("/ask what is a shadowban?", chat=group)
    answer = await alice.hears(chat=group)
    assert "shadowban" in answer.text.lower()
    assert answer.reply_to is not None
    await alice.sends("how many hashtags should I use?", reply_to=answer, chat=group)
    assert "hashtag" in (await alice.hears(chat=group)).text.lower()


async def test_someone_who_only_talks_to_others_leaves_no_profile(stage: Stage, alice: Person) -> None:
    group = await alice.founds_group()
    await alice.sends("does anyone know a good baker?", chat=group)
    await alice.hears_nothing(chat=group)
    async with stage.database.session() as session:
        assert (await session.exec(select(Profile))).all() == []


async def test_personal_commands_stay_private(stage: Stage, alice: Person) -> None:
    group = await alice.founds_group()
    for command in ("/goal", "/log 12", "/progress", "/remind 8:30", "/export", "/forget"):
        await alice.sends(command, chat=group)
        assert "private chat" in (await alice.hears(chat=group)).text
