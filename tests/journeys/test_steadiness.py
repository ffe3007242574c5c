"""How steadily it goes, beside where one stands, and where the figures come from."""

from datetime import timedelta

from tests.journeys.person import Person
from tests.journeys.stage import Stage


async def _reports(stage: Stage, person: Person, *counts: int) -> None:
    for count in counts:
        await stage.passes(timedelta(days=1))
        await person.sends(str(count))
        await person.hears()


async def test_progress_tells_how_steadily_it_goes_and_why(stage: Stage, alice: Person) -> None:
    await alice.sends("goal 5,000 on instagram at 20 a day, 3,200 now")
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("/progress")
    assert "Steadiness" not in (await alice.hears()).text
    await _reports(stage, alice, 3220, 3240, 3250)
    await alice.sends("/progress")
    assert "Steadiness: 82%" in (await alice.hears()).text
    await alice.sends("/why")
    why = (await alice.hears()).text
    assert "your plan stands at 3,260" in why
    assert "is 82%" in why


async def test_la_regularite_en_francais(stage: Stage, amelie: Person) -> None:
    await amelie.sends("objectif 5 000 sur insta à 20 par jour, j'en ai 3 200")
    await amelie.taps("Enregistrer", on=await amelie.hears())
    await amelie.hears()
    await _reports(stage, amelie, 3220, 3240, 3260)
    await amelie.sends("/progres")
    assert "Régularité\u00a0: 100\u202f%" in (await amelie.hears()).text
    await amelie.sends("/pourquoi")
    assert "ton plan est à 3\u202f260 ce soir" in (await amelie.hears()).text
