"""A goal step by step: buttons or words, questions in between, a way out, nothing twice."""

from tests.journeys.person import Person


async def test_buttons_and_words_both_answer_the_form(alice: Person) -> None:
    await alice.sends("/goal")
    which = await alice.hears()
    assert "Which network" in which.text
    await alice.taps("TikTok", on=which)
    assert "How many followers" in (await alice.hears()).text
    await alice.sends("1.2k")
    assert "How many would you like" in (await alice.hears()).text
    await alice.sends("5000 please")
    assert "By when" in (await alice.hears()).text
    await alice.sends("20 a day")
    readback = await alice.hears()
    assert "TikTok: from 1,200 to 5,000" in readback.text
    assert "20 a day" in readback.text
    await alice.sends("yes")
    assert "Saved" in (await alice.hears()).text


async def test_a_question_wins_over_a_half_filled_form_which_waits(alice: Person) -> None:
    await alice.sends("/goal")
    await alice.taps("X", on=await alice.hears())
    await alice.hears()
    await alice.sends("what is a shadowban?")
    answer = await alice.hears()
    assert "half filled" in answer.text
    await alice.taps("Go on with my goal", on=answer)
    assert "How many followers" in (await alice.hears()).text
    await alice.sends("800")
    assert "How many would you like" in (await alice.hears()).text


async def test_there_is_always_a_way_out(alice: Person) -> None:
    await alice.sends("/goal")
    await alice.hears()
    await alice.sends("/cancel")
    assert "nothing was saved" in (await alice.hears()).text
    await alice.sends("/cancel")
    assert "nothing to cancel" in (await alice.hears()).text


async def test_a_day_that_does_not_exist_is_said_and_asked_again(amelie: Person) -> None:
    await amelie.sends("/objectif")
    await amelie.taps("Instagram", on=await amelie.hears())
    await amelie.hears()
    await amelie.sends("3 200")
    await amelie.hears()
    await amelie.sends("10k")
    await amelie.hears()
    await amelie.sends("le 31 février")
    refused = await amelie.hears()
    assert "31 février" in refused.text
    assert "Pour quand" in refused.text
    await amelie.sends("30 juin 2031")
    assert "de 3\u202f200 à 10\u202f000" in (await amelie.hears()).text


async def test_an_absurd_or_lower_target_is_asked_again(alice: Person) -> None:
    for words in ("goal 1000 by 2031-01-01 on x, 3200 now", "goal 99999999999999 by 2031-01-01 on x, 10 now"):
        await alice.sends(words)
        again = await alice.hears()
        assert "How many" in again.text
        await alice.sends("/cancel")
        await alice.hears()


async def test_saving_twice_saves_once(alice: Person) -> None:
    await alice.sends("goal 5,000 by 30 June 2031 on instagram, 3,200 now")
    readback = await alice.hears()
    await alice.taps("Save", on=readback)
    await alice.hears()
    again = await alice.taps("Save", on=readback)
    assert again.text == "Already done"
    await alice.sends("/goal")
    listed = await alice.hears()
    assert listed.text.count("Instagram") == 1


async def test_a_goal_can_be_closed_once(alice: Person) -> None:
    await alice.sends("goal 5,000 by 30 June 2031 on instagram, 3,200 now")
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("/goal")
    listed = await alice.hears()
    await alice.taps("Close", on=listed)
    sure = await alice.hears()
    assert "Close the Instagram goal" in sure.text
    await alice.taps("Close", on=sure)
    assert (await alice.hears()).text == "Closed."
    await alice.taps("Close", on=sure)
    assert "closed already" in (await alice.hears()).text


async def test_a_gain_becomes_a_target_once_the_start_is_known(amelie: Person) -> None:
    await amelie.sends("je veux gagner 500 abonnés sur linkedin en 3 mois")
    assert "Combien d’abonnés" in (await amelie.hears()).text
    await amelie.sends("1 200")
    assert "LinkedIn : de 1\u202f200 à 1\u202f700".replace(" :", "\u00a0:") in (await amelie.hears()).text
