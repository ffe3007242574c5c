""" "I got blocked": a rest and half the pace, proposed; a question about it still goes to the library."""

from tests.journeys.person import Person


async def _has_goal(person: Person, sentence: str, save: str) -> None:
    await person.sends(sentence)
    await person.taps(save, on=await person.hears())
    await person.hears()


async def test_a_block_is_answered_with_a_rest_and_half_the_pace(alice: Person) -> None:
    await _has_goal(alice, "goal 5,000 on instagram at 20 a day, 3,200 now", "Save")
    await alice.sends("instagram blocked me")
    proposal = await alice.hears()
    assert "rest 48 hours" in proposal.text
    assert "then 10 a day from 3,200 to 5,000" in proposal.text
    await alice.taps("Rest, then half the pace", on=proposal)
    done = await alice.hears()
    assert done.text.startswith("Done. Instagram rests until")
    assert (await alice.taps("Rest, then half the pace", on=proposal)).text == "Already done"
    await alice.sends("/progress")
    assert "Needed from here: 10 a day" in (await alice.hears()).text
    await alice.sends("I got blocked")
    assert "already rests" in (await alice.hears()).text


async def test_the_plan_may_be_left_and_the_article_read(alice: Person) -> None:
    await _has_goal(alice, "goal 5,000 on instagram at 20 a day, 3,200 now", "Save")
    await alice.sends("action blocked")
    proposal = await alice.hears()
    await alice.taps("Leave the plan as it is", on=proposal)
    left = await alice.hears()
    assert "stays as it is" in left.text
    await alice.taps(left.buttons[0], on=left)
    assert "wait: most of these blocks are temporary" in (await alice.hears()).text


async def test_with_several_accounts_it_asks_which(alice: Person) -> None:
    await _has_goal(alice, "goal 5,000 on instagram at 20 a day, 3,200 now", "Save")
    await _has_goal(alice, "goal 500 on linkedin at 2 a day, 320 now", "Save")
    await alice.sends("I got blocked")
    which = await alice.hears()
    assert "Which account is blocked?" in which.text
    await alice.taps("LinkedIn", on=which)
    assert "Blocked on LinkedIn" in (await alice.hears()).text


async def test_bloque_en_francais(amelie: Person) -> None:
    await _has_goal(amelie, "objectif 5 000 sur insta à 20 par jour, j'en ai 3 200", "Enregistrer")
    await amelie.sends("je me suis fait bloquer sur insta")
    proposal = await amelie.hears()
    assert "48 heures de repos" in proposal.text
    await amelie.taps("Repos, puis mi-allure", on=proposal)
    assert "puis 10 par jour" in (await amelie.hears()).text


async def test_a_question_and_someone_without_a_goal_get_the_article(alice: Person) -> None:
    await alice.sends("action blocked instagram")
    assert "most of these blocks are temporary" in (await alice.hears()).text
    await _has_goal(alice, "goal 5,000 on instagram at 20 a day, 3,200 now", "Save")
    await alice.sends("what should I do if instagram blocked me?")
    answer = await alice.hears()
    assert "rest 48 hours" not in answer.text
    assert any("restricted" in words for words in (answer.text, *answer.buttons))
