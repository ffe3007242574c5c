"""Goals that are over: reached and archived, looked back on, opened again, all in place."""

from tests.journeys.person import Person
from tests.journeys.stage import Stage

GOAL = "goal 5,000 by 30 June 2031 on {}, 3,200 now"


async def set_goal(alice: Person, network: str) -> None:
    await alice.sends(GOAL.format(network))
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()


async def test_a_goal_that_is_reached_is_celebrated_once_archived_and_opened_again(alice: Person) -> None:
    await set_goal(alice, "instagram")
    await alice.sends("passed 5k!")
    reached = await alice.hears()
    assert "5,000 reached on Instagram" in reached.text
    await alice.sends("5,020")
    assert "reached on Instagram" not in (await alice.hears()).text
    await alice.taps("Archive", on=reached)
    archived = await alice.hears()
    assert "Archived" in archived.text
    assert (await alice.taps("Archive", on=reached)).text == "Already done"

    await alice.taps("Past goals", on=archived)
    past = await alice.hears()
    assert past.id == archived.id
    assert "Instagram: 3,200 → 5,000, reached on" in past.text
    assert "last number 5,020" in past.text
    await alice.taps("Reopen: Instagram, 5,000", on=past)
    assert "open again" in (await alice.hears()).text
    await alice.taps("Reopen: Instagram, 5,000", on=past)
    assert "not closed" in (await alice.hears()).text


async def test_one_that_would_push_out_another_is_asked_about(alice: Person) -> None:
    await set_goal(alice, "x")
    await alice.sends("goal 9,000 by 30 June 2031 on x, 3,300 now")  # says where one stands: a new goal in its place
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("/goal")
    await alice.taps("Past goals", on=await alice.hears())
    past = await alice.hears()
    assert "X: 3,200 → 5,000, replaced on" in past.text
    await alice.taps("Reopen: X, 5,000", on=past)
    asked = await alice.hears()
    assert "goal of 9,000" in asked.text
    await alice.taps("Back", on=asked)
    assert "X: 3,200 → 5,000" in (await alice.hears()).text
    await alice.taps("Yes, in its place", on=asked)
    assert "open again: 5,000" in (await alice.hears()).text
    await alice.sends("/goal")
    listed = await alice.hears()
    assert listed.text.count("X:") == 1
    assert "5,000" in listed.text


async def test_many_past_goals_come_a_few_at_a_time(alice: Person) -> None:
    networks = ("x", "instagram", "linkedin", "tiktok", "youtube", "bluesky")
    for network in networks:
        await set_goal(alice, network)
        await alice.sends("/goal")
        await alice.taps("Close", on=await alice.hears())
        sure = await alice.hears()
        await alice.taps("Close", on=sure)
        await alice.taps("Back", on=await alice.hears())
        listed = await alice.hears()
    await alice.taps("Past goals", on=listed)
    first = await alice.hears()
    assert "Bluesky" in first.text
    assert "X:" not in first.text
    await alice.taps("Older", on=first)
    second = await alice.hears()
    assert "X:" in second.text
    assert "Bluesky" not in second.text
    await alice.taps("Newer", on=second)
    assert "Bluesky" in (await alice.hears()).text


async def test_a_number_in_reply_to_an_old_nudge_counts_for_its_day(stage: Stage, amelie: Person) -> None:
    await amelie.sends("objectif 5 000 d’ici le 30 juin 2031 sur insta, 3 200 aujourd’hui")
    await amelie.taps("Enregistrer", on=await amelie.hears())
    await amelie.hears()
    await amelie.sends("commenter 5 posts par jour")
    await amelie.taps("Enregistrer", on=await amelie.hears())
    await amelie.hears()
    await amelie.sends("rappelle-moi à 8h30")
    asked = await amelie.hears()
    await amelie.taps("Paris", on=asked)
    await amelie.hears()
    await stage.move_to_next_nudge()
    old = await amelie.hears()
    await stage.move_to_next_nudge()
    await amelie.hears()
    await amelie.sends("3 260", reply_to=old)
    noted = (await amelie.hears()).text
    assert "Noté pour le" in noted
    assert "3\u202f260" in noted
    await amelie.sends("4 commentaires", reply_to=old)
    told = (await amelie.hears()).text
    assert "Noté pour le" in told
    assert "Ça fait 4 ce jour-là" in told
    await amelie.sends("3 commentaires")
    assert "3 sur 5 aujourd’hui" in (await amelie.hears()).text
    await amelie.sends("99 999", reply_to=old)
    doubt = await amelie.hears()
    await amelie.taps("Oui", on=doubt)
    assert "Noté pour le" in (await amelie.hears()).text
