"""Habits in the chat: said in a sentence, read back, reported by words and by taps, changed and closed in place."""

from tests.journeys.person import Person


async def test_a_habit_is_said_in_a_sentence_and_reported_in_its_own_words(alice: Person) -> None:
    await alice.sends("comment on 5 posts a day")
    readback = await alice.hears()
    assert "comment on posts: at least 5 a day" in readback.text
    await alice.taps("Save", on=readback)
    assert "Saved" in (await alice.hears()).text
    assert (await alice.taps("Save", on=readback)).text == "Already done"

    await alice.sends("3 comments")
    noted = await alice.hears()
    assert "Noted: 3" in noted.text
    assert "3 of 5 today, 2 to go" in noted.text
    await alice.taps("Take it back", on=noted)
    assert "leaves 0 for the day" in (await alice.hears()).text
    assert (await alice.taps("Take it back", on=noted)).text == "Already done"

    await alice.sends("5")  # one habit and no goal: of what else
    assert "done" in (await alice.hears()).text
    await alice.sends("/undo")
    assert "Taken back: 5" in (await alice.hears()).text
    await alice.sends("/progress")
    assert "nothing reported today yet" in (await alice.hears()).text


async def test_its_screen_changes_in_place_and_leads_back(amelie: Person) -> None:
    await amelie.sends("pas plus de 30 minutes d’Instagram par jour")
    await amelie.taps("Enregistrer", on=await amelie.hears())
    await amelie.hears()
    await amelie.sends("/objectif")
    listed = await amelie.hears()
    assert "minutes d’Instagram : au plus 30 par jour".replace(" :", "\u00a0:") in listed.text
    await amelie.taps("minutes d’Instagram", on=listed)
    screen = await amelie.hears()
    assert screen.id == listed.id
    assert "rien de noté aujourd’hui" in screen.text
    await amelie.taps("Rien aujourd’hui", on=screen)
    told = await amelie.hears()
    assert "0 sur 30 au plus aujourd’hui" in told.text
    assert "Rien aujourd’hui" not in told.buttons

    await amelie.taps("Autre nombre", on=told)
    await amelie.hears()
    await amelie.sends("45")
    assert "15 de plus" in (await amelie.hears()).text
    await amelie.taps("Changer le nombre", on=told)
    await amelie.hears()
    await amelie.sends("60")
    changed = await amelie.hears()
    assert "au plus 60 par jour à partir de maintenant" in changed.text
    await amelie.taps("Retour", on=changed)
    screen = await amelie.hears()
    assert "45 sur 60" in screen.text

    await amelie.taps("Clore", on=screen)
    sure = await amelie.hears()
    await amelie.taps("Clore", on=sure)
    assert "est close" in (await amelie.hears()).text


async def test_two_of_one_name_are_asked_about(alice: Person) -> None:
    for words in ("publish 3 times a week", "publish 2 times a day"):
        await alice.sends(words)
        readback = await alice.hears()
        if "already" in readback.text:
            await alice.taps("Keep both", on=readback)
        else:
            await alice.taps("Save", on=readback)
        await alice.hears()
    await alice.sends("published 1")
    which = await alice.hears()
    assert which.buttons == ["publish (at least 3 a week)", "publish (at least 2 a day)"]
    await alice.taps("publish (at least 2 a day)", on=which)
    assert "1 of 2 today" in (await alice.hears()).text


async def test_a_yes_to_another_of_one_name_puts_it_in_its_place(amelie: Person) -> None:
    await amelie.sends("commenter 5 posts par jour")
    await amelie.taps("Enregistrer", on=await amelie.hears())
    await amelie.hears()
    await amelie.sends("commenter 8 posts par jour")  # what is asked, not what is done
    assert "Tu as déjà" in (await amelie.hears()).text
    await amelie.sends("oui")
    assert "au moins 8 par jour" in (await amelie.hears()).text
    await amelie.sends("3 commentaires")
    assert "3 sur 8 aujourd’hui, encore 5" in (await amelie.hears()).text


async def test_a_small_number_beside_a_big_goal_may_be_a_habit(alice: Person) -> None:
    await alice.sends("goal 5,000 by 30 June 2031 on instagram, 3,200 now")
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("/goal comment on 5 posts a day")
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("4")
    asked = await alice.hears()
    assert "4? The last number was 3,200" in asked.text
    await alice.taps("comment on posts (at least 5 a day)", on=asked)
    assert "4 of 5 today" in (await alice.hears()).text


async def test_the_form_offers_a_habit_and_asks_again_for_what_it_cannot_read(alice: Person) -> None:
    await alice.sends("/goal")
    await alice.taps("Something I do", on=await alice.hears())
    assert "how often" in (await alice.hears()).text
    await alice.sends("5")
    assert "I need a word for it" in (await alice.hears()).text
    await alice.sends("0 walks a day")
    assert "can’t be kept" in (await alice.hears()).text
    await alice.sends("two walks a day")
    assert "walks: at least 2 a day" in (await alice.hears()).text
    await alice.sends("yes")
    assert "Saved" in (await alice.hears()).text
    await alice.sends("-3 walks")
    assert "less than nothing" in (await alice.hears()).text
    await alice.sends("400 walks")
    await alice.taps("Yes, 400", on=await alice.hears())
    assert "400 of 2" in (await alice.hears()).text


async def test_more_than_a_platform_allows_is_not_saved(alice: Person) -> None:
    await alice.sends("I want to follow 600 accounts a day")
    refused = await alice.hears()
    assert "more than a platform allows" in refused.text
    assert "400 follows" in refused.text
    await alice.sends("follow 20 accounts a day")
    await alice.taps("Save", on=await alice.hears())
    assert "Saved" in (await alice.hears()).text
