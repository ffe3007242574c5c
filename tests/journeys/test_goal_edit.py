"""A goal is edited in place, read back, and what is past stays."""

import re

from tests.journeys.person import Person

GOAL = "goal 5,000 by 30 June 2031 on instagram, 3,200 now"


async def _editing(person: Person, what: str) -> int:
    await person.sends("/goal")
    listed = await person.hears()
    await person.taps("Edit", on=listed)
    screen = await person.hears()
    assert (screen.id, "What would you like to change?" in screen.text) == (listed.id, True)
    await person.taps(what, on=screen)
    return screen.id


async def _has_goal(person: Person) -> None:
    await person.sends(GOAL)
    await person.taps("Save", on=await person.hears())
    await person.hears()


async def test_another_target_is_read_back_before_it_is_kept(alice: Person) -> None:
    await _has_goal(alice)
    screen = await _editing(alice, "Another target")
    asked = await alice.hears()
    assert (asked.id, "Which target?" in asked.text) == (screen, True)
    await alice.sends("3000")
    assert "above where you are today" in (await alice.hears()).text
    await alice.sends("6000")
    readback = await alice.hears()
    assert "Instagram: from 3,200 today to 6,000" in readback.text
    assert re.search(r"by 30 June 2031, in [\d,]+ days: [\d.]+ a day, net, instead of [\d.]+\.", readback.text)
    assert "What is behind you stays as it was." in readback.text
    await alice.taps("Save", on=readback)
    assert "Changed: Instagram, 6,000 by 30 June 2031" in (await alice.hears()).text
    assert (await alice.taps("Save", on=readback)).text == "Already done"
    await alice.sends("/goal")
    assert "to 6,000 by 30 June 2031" in (await alice.hears()).text


async def test_another_date_or_pace_in_words(alice: Person) -> None:
    await _has_goal(alice)
    await _editing(alice, "Another date or pace")
    await alice.hears()
    await alice.sends("the 31st of June")
    assert "There is no 31 June" in (await alice.hears()).text
    await alice.sends("31 July 2031")
    assert "by 31 July 2031" in (await alice.hears()).text
    await alice.sends("18 a day")
    readback = await alice.hears()
    assert "18 a day" in readback.text
    assert "in 100 days" in readback.text
    await alice.sends("yes")
    assert "Changed: Instagram, 5,000" in (await alice.hears()).text


async def test_there_is_a_way_back_and_a_question_or_a_number_of_ones_own_leaves_the_form(alice: Person) -> None:
    await _has_goal(alice)
    await _editing(alice, "Another target")
    asked = await alice.hears()
    await alice.taps("‹ Back", on=asked)
    screen = await alice.hears()
    assert "What would you like to change?" in screen.text
    await alice.taps("‹ Back", on=screen)
    assert "Your goals" in (await alice.hears()).text
    await _editing(alice, "Another target")
    await alice.hears()
    await alice.sends("I have 3,240 followers")
    assert "Noted: 3,240" in (await alice.hears()).text
    await alice.sends("6000")
    assert "from 3,240 today to" not in (await alice.hears()).text


async def test_a_sentence_about_a_network_with_a_goal_changes_it(alice: Person) -> None:
    await _has_goal(alice)
    await alice.sends("goal 6,000 by 31 July 2031 on instagram")
    readback = await alice.hears()
    assert "Instagram: from 3,200 today to 6,000" in readback.text
    await alice.taps("Save", on=readback)
    await alice.hears()
    await alice.sends("goal 9,000 by 31 July 2031 on instagram, 3,300 now")
    assert "It takes the place of your present goal there: 6,000" in (await alice.hears()).text


async def test_modifier_en_francais(amelie: Person) -> None:
    await amelie.sends("objectif 5 000 d'ici le 30 juin 2031 sur insta, j'en ai 3 200")
    await amelie.taps("Enregistrer", on=await amelie.hears())
    await amelie.hears()
    await amelie.sends("/objectif")
    await amelie.taps("Modifier", on=await amelie.hears())
    await amelie.taps("Autre cible", on=await amelie.hears())
    await amelie.hears()
    await amelie.sends("6 000 d'ici le 31 juillet 2031")
    readback = await amelie.hears()
    assert "de 3\u202f200 aujourd’hui à 6\u202f000" in readback.text
    assert "au lieu de" in readback.text
    await amelie.sends("oui")
    assert "6\u202f000 pour le 31 juillet 2031" in (await amelie.hears()).text


async def test_a_new_account_starts_gently_and_may_change_its_mind(alice: Person) -> None:
    await alice.sends(GOAL)
    readback = await alice.hears()
    await alice.taps("New account: start gently", on=readback)
    gently = await alice.hears()
    assert gently.id == readback.id
    assert "A gentle start" in gently.text
    assert "by 30 June 2031" in gently.text
    await alice.taps("Not a new account", on=gently)
    assert "A gentle start" not in (await alice.hears()).text
    await alice.taps("New account: start gently", on=readback)
    await alice.taps("Save", on=await alice.hears())
    assert "A gentle start" in (await alice.hears()).text


async def test_a_date_that_cannot_be_is_asked_again_for_the_goal_there_is(alice: Person) -> None:
    await _has_goal(alice)
    await alice.sends("6000 by 31 june on instagram")
    asked = (await alice.hears()).text
    assert "There is no 31 June" in asked
    assert "By when, or at what pace?" in asked
    await alice.sends("31 july 2031")
    assert "from 3,200 today to 6,000\nby 31 July 2031" in (await alice.hears()).text


async def test_a_date_that_cannot_be_may_come_with_another_target(alice: Person) -> None:
    await _has_goal(alice)
    await _editing(alice, "Another target")
    await alice.hears()
    await alice.sends("6000 by 31 june 2031")
    assert "There is no 31 June" in (await alice.hears()).text
    await alice.sends("31 july 2031")
    assert "by 31 July 2031" in (await alice.hears()).text
