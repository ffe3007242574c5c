"""What is kept can be seen, taken away, and erased to the last row."""

import json
from datetime import timedelta

from sqlalchemy import select

from bot.language import Language
from bot.locales import sentence
from bot.migrations.schema import metadata
from bot.profiles.store import personal_tables
from tests.journeys.person import Person
from tests.journeys.stage import Stage


async def live_a_little(person: Person) -> None:
    await person.sends("goal 5,000 by 30 June 2031 on instagram, 3,200 now")
    await person.taps("Save", on=await person.hears())
    await person.hears()
    await person.sends("+40")
    await person.hears()
    await person.sends("/timezone Europe/Paris")
    await person.hears()
    await person.sends("remind me at 8:30")
    await person.hears()
    await person.sends("what is a shadowban?")
    answer = await person.hears()
    await person.taps("👍 Helpful", on=answer)
    await person.sends("what is the best webcam for twitch?")
    await person.hears()


async def test_the_privacy_page_names_every_personal_table_in_both_languages(alice: Person, amelie: Person) -> None:
    for person, command, language in ((alice, "/privacy", Language.EN), (amelie, "/donnees", Language.FR)):
        await person.sends(command)
        page = (await person.hears()).text
        for table in personal_tables():
            assert sentence(language, str(table.info["privacy"])) in page


async def test_the_export_holds_every_personal_table(stage: Stage, alice: Person) -> None:
    # Early enough in Paris for a nudge at half past eight on the day she reports.
    stage.clock.move_to(stage.clock().replace(hour=5) + timedelta(days=1))
    await live_a_little(alice)
    await stage.move_to_next_nudge()
    await stage.move_to_next_nudge()  # the first is silent: today's number is in
    await alice.hears()
    await alice.sends("/export")
    document = (await alice.hears()).document
    assert document is not None
    exported = json.loads(document.data)
    assert set(exported) == {table.name for table in personal_tables()}
    assert all(
        exported[name] for name in ("profile", "goal", "checkpoint", "reminder", "dialogue", "rating", "occurrence")
    )


async def test_forgetting_leaves_no_row_of_theirs_in_any_table_and_others_alone(
    stage: Stage, alice: Person, amelie: Person
) -> None:
    await live_a_little(alice)
    await amelie.sends("bonjour")
    await amelie.hears()
    await alice.sends("/forget")
    await alice.taps("Erase everything", on=await alice.hears())
    await alice.hears()
    async with stage.database.session() as session:
        connection = await session.connection()
        for table in metadata.sorted_tables:
            rows = (await connection.execute(select(table))).all()
            assert not any(alice.id in tuple(row) for row in rows), table.name
        profiles = (await connection.execute(select(metadata.tables["profile"].c.id))).scalars().all()
    assert profiles == [amelie.id]


async def test_changing_ones_mind_erases_nothing(stage: Stage, alice: Person) -> None:
    await alice.sends("/forget")
    await alice.taps("Keep it", on=await alice.hears())
    assert "Nothing was erased" in (await alice.hears()).text
