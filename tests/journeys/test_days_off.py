"""Days off said in words or tapped, a holiday, weekends, and the silence of the nudges beside them."""

import re
from datetime import timedelta

from tests.journeys.person import Person
from tests.journeys.stage import Stage

GOAL = "goal 5,000 by 30 June 2031 on instagram, 3,200 now"
OBJECTIF = "objectif 5 000 d'ici le 30 juin 2031 sur insta, j'en ai 3 200"


async def _has_goal(person: Person, sentence: str, save: str) -> None:
    await person.sends(sentence)
    await person.taps(save, on=await person.hears())
    await person.hears()


async def test_a_day_off_is_taken_by_a_word_and_taken_back_by_a_tap(stage: Stage, alice: Person) -> None:
    await _has_goal(alice, GOAL, "Save")
    await stage.passes(timedelta(days=1))
    await alice.sends("day off today")
    off = await alice.hears()
    assert off.text.startswith("Off: ")
    assert "no nudge, and your plan waits" in off.text
    assert re.search(r"Instagram: still [\d.]+ a day, by 30 June 2031", off.text)
    await alice.sends("/progress")
    assert "Day off: nothing asked today." in (await alice.hears()).text
    await alice.taps("Not off after all", on=off)
    assert "Back to work" in (await alice.hears()).text
    again = await alice.taps("Not off after all", on=off)
    assert again.text == "Already done"
    await alice.sends("/progress")
    assert "Day off" not in (await alice.hears()).text


async def test_pause_shows_what_can_rest_and_edits_itself(alice: Person) -> None:
    await alice.sends("/pause")
    screen = await alice.hears()
    assert "Days off: your plan waits and I stay silent" in screen.text
    assert "Silence only" not in screen.text  # there is no nudge to silence
    await alice.taps("Weekends off", on=screen)
    taken = await alice.hears()
    assert (taken.id, "Off: every weekend" in taken.text) == (screen.id, True)
    await alice.taps("All days off", on=taken)
    listed = await alice.hears()
    assert "• every weekend" in listed.text
    await alice.taps("Weekends count again", on=listed)
    assert "Weekends count again." in (await alice.hears()).text


async def test_silence_and_days_off_are_told_apart(alice: Person) -> None:
    await alice.sends("/timezone Europe/Paris")
    await alice.hears()
    await alice.sends("/remind 8:30")
    await alice.hears()
    await alice.sends("/pause")
    screen = await alice.hears()
    assert "no nudges, but the plan goes on" in screen.text
    await alice.taps("A week", on=screen)
    silent = await alice.hears()
    assert "Paused until" in silent.text
    assert "Only the nudges are silent: the plan goes on." in silent.text
    await alice.taps("Days off as well", on=silent)
    assert "A rest from everything" in (await alice.hears()).text


async def test_a_pause_of_some_days_rests_from_everything(alice: Person) -> None:
    await _has_goal(alice, GOAL, "Save")
    await alice.sends("/pause 5 days")
    assert "A rest from everything: no nudge, and your plan waits." in (await alice.hears()).text
    await alice.sends("/pause blursday")
    assert "Which days?" in (await alice.hears()).text
    await alice.sends("/pause from 31 June to 4 July")
    assert "31 June" in (await alice.hears()).text


async def test_a_holiday_that_makes_the_rest_steep_offers_a_later_date(alice: Person) -> None:
    await alice.sends("goal 5,000 in 3 months on instagram, 3,200 now")
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("I'm on holiday for 60 days")
    steep = await alice.hears()
    assert "That is steep" in steep.text
    later = next(label for label in steep.buttons if label.startswith("Instagram: "))
    await alice.taps(later, on=steep)
    moved = await alice.hears()
    assert moved.text.startswith("Moved: Instagram")
    assert (await alice.taps(later, on=steep)).text == "Already done"


async def test_vacances_et_week_ends_en_francais(amelie: Person) -> None:
    await _has_goal(amelie, OBJECTIF, "Enregistrer")
    await amelie.sends("vacances du 3 au 12 août")
    off = await amelie.hears()
    assert re.search(r"Repos\u00a0: du 3 août 20\d\d au 12 août 20\d\d\.", off.text)
    assert "Un repos de tout" in off.text
    assert "toujours" in off.text
    await amelie.sends("je ne bosse pas le week-end")
    weekends = await amelie.hears()
    assert "tous les week-ends" in weekends.text
    assert "par jour les autres jours, au lieu de" in weekends.text
    await amelie.sends("/pause")
    screen = await amelie.hears()
    assert "• tous les week-ends" in screen.text
    back = next(label for label in screen.buttons if label.startswith("Pas de repos"))
    await amelie.taps(back, on=screen)
    assert "De nouveau au programme\u00a0: du 3 août" in (await amelie.hears()).text
    await amelie.sends("je bosse le week-end")
    assert "comptent de nouveau" in (await amelie.hears()).text


async def test_days_off_said_in_the_middle_of_a_form_are_not_the_goals_date(alice: Person) -> None:
    await alice.sends("goal 5,000 on instagram, 3,200 now")
    assert "By when" in (await alice.hears()).text
    await alice.sends("off tomorrow")
    assert (await alice.hears()).text.startswith("Off: ")
    await alice.sends("20 a day")
    assert "Instagram: from 3,200 to 5,000" in (await alice.hears()).text


async def test_a_question_about_holidays_is_answered_from_the_library(alice: Person) -> None:
    await alice.sends("should I take days off from growing my account?")
    assert "Off: " not in (await alice.hears()).text
