"""Numbers in a question are used, and an answer about pace knows one's own goal."""

import re

from tests.journeys.person import Person


async def test_follows_become_followers_and_a_goal(alice: Person) -> None:
    await alice.sends("if I follow 50 a day how long to 5k?")
    answer = await alice.hears()
    assert "from 0 to 5,000 at 10 a day takes 500 days" in answer.text
    assert "without a source (1min30, 2016)" in answer.text
    assert "the sum starts at 0" in answer.text
    await alice.taps("Save as a goal", on=answer)
    which = await alice.hears()
    assert "Which network" in which.text
    await alice.taps("TikTok", on=which)
    await alice.hears()
    await alice.sends("3,000")
    readback = await alice.hears()
    assert "TikTok: from 3,000 to 5,000" in readback.text
    assert "10 a day" in readback.text
    assert "200 days" in readback.text


async def test_the_sum_stands_between_the_article_and_its_sources(amelie: Person) -> None:
    await amelie.sends("10k d'ici un an, combien par jour ?")
    text = (await amelie.hears()).text
    assert "27,4 par jour" in text
    assert 0 < text.index("Ton calcul") < text.index("Sources")


async def test_what_was_said_of_the_goal_is_not_asked_again(amelie: Person) -> None:
    await amelie.sends("j'ai 3 200 abonnés sur insta, à 20 par jour quand est-ce que j'atteins 5 000 ?")
    await amelie.taps("En faire un objectif", on=await amelie.hears())
    assert "Instagram\u00a0: de 3\u202f200 à 5\u202f000" in (await amelie.hears()).text


async def test_a_forged_button_does_no_harm(alice: Person) -> None:
    await alice.sends("35 a day to 10k?")
    answer = await alice.hears()
    await alice.taps(data="1|goal-sum|moon|-|5|1/0", on=answer)
    await alice.sends("/cancel")
    assert "nothing to cancel" in (await alice.hears()).text


async def test_an_answer_about_limits_knows_the_goal_it_is_about(alice: Person) -> None:
    await alice.sends("follow limit per day on instagram?")
    assert "Your goal" not in (await alice.hears()).text
    await alice.sends("goal 5,000 by 30 June 2031 on instagram, 3,200 now")
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("I have 3,240 followers")
    await alice.hears()
    await alice.sends("follow limit per day on instagram?")
    about = (await alice.hears()).text
    assert re.search(r"Your goal on Instagram: [\d.]+ a day from here, \d+ days of buffer\.", about)
    for elsewhere in ("follow limit per day on twitter?", "what is mass following?"):
        await alice.sends(elsewhere)
        assert "Your goal" not in (await alice.hears()).text


async def test_a_topic_opened_by_a_button_knows_the_goal_too(alice: Person) -> None:
    await alice.sends("goal 5,000 by 30 June 2031 on instagram, 3,200 now")
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("/start limits-instagram")
    assert "Your goal on Instagram:" in (await alice.hears()).text
