"""One's people and the one-minute check: pasted, tapped, put off, dropped; nothing twice, nothing lost."""

import json
import logging
from datetime import timedelta

import pytest

from bot.observability import metrics
from tests.journeys.person import Person
from tests.journeys.stage import Stage


async def test_people_are_pasted_seen_contacted_and_dropped_in_one_message(
    stage: Stage, alice: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    await alice.sends("/people")
    assert "Nobody is listed yet" in (await alice.hears()).text
    await alice.sends(
        "@zebulon close – met at the bakery fair\nMarie Dupont every 10 days\n@Zebulon\nBob every 500 days"
    )
    added = await alice.hears()
    assert "• @zebulon, every 14 days\n• Marie Dupont, every 10 days" in added.text
    assert "“Bob every 500 days”: choose" in added.text
    await alice.sends("what is a shadowban")
    assert "shadowban" in (await alice.hears()).text.lower()

    stage.clock.advance(timedelta(days=20))
    await alice.sends("/people")
    screen = await alice.hears()
    assert "2. 2 are due." in screen.text
    assert screen.text.index("Marie Dupont: listed 20 days ago") < screen.text.index(
        "@zebulon: listed 20 days ago, every 14 days"
    )
    assert "met at the bakery fair" in screen.text
    marie = screen.rows[0][1].data
    assert (await alice.taps(data=marie, on=screen)).text == "Noted"
    noted = await alice.hears()
    assert (noted.id, noted.is_edited) == (screen.id, True)
    assert "One is due." in noted.text
    assert "Marie Dupont: today, every 10 days" in noted.text
    assert (await alice.taps(data=marie, on=screen)).text == "Already noted"
    await alice.hears()
    await alice.taps("Undo: Marie Dupont", on=noted)
    assert "Taken back" in (await alice.hears()).text

    await alice.taps("@zebulon", on=screen)
    card = await alice.hears()
    assert "Due now" in card.text
    await alice.taps("Later (3 days)", on=card)
    assert "@zebulon comes back on" in (await alice.hears()).text
    await alice.taps("How often", on=card)
    assert "How often would you like" in (await alice.hears()).text
    await alice.sends("45")
    changed = await alice.hears()
    assert "every 45 days" in changed.text
    await alice.taps("Drop", on=changed)
    sure = await alice.hears()
    await alice.taps("Yes, drop", on=sure)
    assert "@zebulon is off your list" in (await alice.hears()).text
    assert (await alice.taps("Yes, drop", on=sure)).text == "No longer on your list"
    assert "no longer on your list" in (await alice.hears()).text

    said = " ".join(record.getMessage() for record in caplog.records if record.name.startswith("bot"))
    for told in (said, metrics.page().decode()):
        assert "zebulon" not in told.lower()
        assert "Dupont" not in told


async def test_a_long_list_is_paged_and_stops_at_its_ceiling(amelie: Person) -> None:
    await amelie.sends("/gens ajouter\n" + "\n".join(f"@amie{number}" for number in range(60)))
    told = await amelie.hears()
    assert "50 personnes ajoutées" in told.text
    assert "Les 10 dernières n’y sont pas encore" in told.text
    for start in (50, 100):
        await amelie.sends("\n".join(f"@amie{number}" for number in range(start, start + 50)))
        await amelie.hears()
    await amelie.sends("@amie3\n@encore proche\n@une")
    full = await amelie.hears()
    assert "Déjà dans ta liste, je n’y touche pas\u00a0: @amie3." in full.text
    assert "2 personnes n’ont pas trouvé de place. Je m’arrête à 150" in full.text
    await amelie.taps("Voir la liste", on=full)
    page = await amelie.hears()
    assert page.id == full.id
    assert "Page 1 sur 19" in page.text
    await amelie.taps("›", on=page)
    second = await amelie.hears()
    assert "Page 2 sur 19" in second.text
    assert len(second.rows) == 10
    await amelie.taps("@amie8", on=second)
    await amelie.taps("‹ Retour", on=await amelie.hears())
    assert "Page 2 sur 19" in (await amelie.hears()).text


async def test_a_thank_you_and_a_number_are_no_people(alice: Person) -> None:
    for words, heard in (("thanks", "welcome"), ("I have 1,234 followers", "no goal"), ("Sam", "• Sam, every 30 days")):
        await alice.sends("/people add")
        await alice.hears()
        await alice.sends(words)
        assert heard in (await alice.hears()).text
    await alice.sends("/cancel")
    await alice.hears()
    await alice.sends("/people")
    assert "Your people: 1." in (await alice.hears()).text


async def test_six_taps_in_one_message_give_a_verdict_and_a_contact(stage: Stage, alice: Person) -> None:
    await alice.sends("/qualify @carol")
    step = await alice.hears()
    first = step
    assert "@carol · 1 of 6" in step.text
    for answer in ("Yes", "Yes", "No"):
        await alice.taps(answer, on=step)
        step = await alice.hears()
        assert step.id == first.id
    assert (await alice.taps("No", on=first)).text == "Already done"
    await alice.taps("‹ Back", on=step)
    step = await alice.hears()
    assert "Is it active" in step.text
    for answer in ("No", "Yes", "Yes", "Yes"):
        await alice.taps(answer, on=step)
        step = await alice.hears()
    assert "@carol: yes. 5 of 6" in step.text
    assert "Against it:\n− it has gone quiet" in step.text
    await alice.taps("Add to my people", on=step)
    assert "@carol is listed" in (await alice.hears()).text
    assert "This check is over" in (await alice.taps("Add to my people", on=step)).text
    await alice.sends("/export")
    document = (await alice.hears()).document
    assert document is not None
    exported = json.loads(document.data)
    assert [one["name"] for one in exported["contact"]] == ["@carol"]
    assert exported["dialogue"][0]["form"] is None


async def test_a_check_without_a_name_asks_for_it_and_an_older_one_is_over(amelie: Person) -> None:
    await amelie.sends("/verifier @vieux")
    older = await amelie.hears()
    await amelie.sends("/verifier")
    step = await amelie.hears()
    assert "terminé" in (await amelie.taps("Oui", on=older)).text
    for answer in ("Oui", "Non", "Oui", "Oui", "Non", "Oui"):
        await amelie.taps(answer, on=step)
        step = await amelie.hears()
    assert "Ce compte\u00a0: laisse. 4 sur 6." in step.text
    assert "− on dirait qu’il n’y a personne derrière\n− tu ne le lirais pas" in step.text
    await amelie.taps("Ajouter à mes gens", on=step)
    assert "C’était qui" in (await amelie.hears()).text
    await amelie.sends("Chloé")
    assert "• Chloé, tous les 30 jours" in (await amelie.hears()).text
