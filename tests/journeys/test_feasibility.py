"""A goal that asks for too much: why, what would be honest, and what is saved; accounts counted until the ceiling."""

from datetime import timedelta

from bot.goals import outreach, service
from bot.goals.pace import Plan
from bot.goals.platform import Platform
from bot.goals.tables import Goal
from tests.journeys.heard import Message
from tests.journeys.person import Person
from tests.journeys.stage import Stage


def _button(message: Message, beginning: str) -> str:
    return next(label for label in message.buttons if label.startswith(beginning))


async def _goals(stage: Stage, person: Person) -> list[Goal]:
    async with stage.database.session() as session:
        return list(await service.list_goals(session, person.id))


async def test_a_plan_above_a_ceiling_is_not_saved_and_the_honest_date_is(stage: Stage, alice: Person) -> None:
    await alice.sends("goal 2,000 in 60 days on linkedin, 1,200 now")
    refused = await alice.hears()
    assert "LinkedIn: from 1,200 to 2,000" in refused.text
    assert "invitations" in refused.text
    assert "26.4% are accepted" in refused.text
    assert "100 invitations in any 7 days (observed, never confirmed, checked 22 November 2026)" in refused.text
    assert not any("Save" in label for label in refused.buttons)
    await alice.sends("yes")
    assert "above what LinkedIn allows" in (await alice.hears()).text
    assert await _goals(stage, alice) == []
    await alice.sends("/why")
    why = (await alice.hears()).text
    assert "theumg.io" in why
    assert "÷ 26.4%" in why
    await alice.taps(_button(refused, "By "), on=refused)
    honest = await alice.hears()
    assert honest.is_edited
    assert "3.8 a day" in honest.text
    await alice.taps("Save", on=honest)
    assert "Saved" in (await alice.hears()).text
    (goal,) = await _goals(stage, alice)
    assert (goal.target, (goal.due_on - goal.start_on).days) == (2000, 213)


async def test_un_plan_trop_ambitieux_garde_sa_date_et_baisse_sa_cible(stage: Stage, amelie: Person) -> None:
    await amelie.sends("objectif 5 000 sur insta dans 100 jours, j'en ai 3 200")
    bold = await amelie.hears()
    assert "90 comptes à contacter par jour" in bold.text
    assert "plus qu’une personne ne peut choisir à la main" in bold.text
    assert "Enregistrer le mien quand même" in bold.buttons
    slower = _button(bold, "8 par jour")
    assert slower == "8 par jour (4\u202f000)"
    await amelie.taps(slower, on=bold)
    honest = await amelie.hears()
    assert "de 3\u202f200 à 4\u202f000" in honest.text
    assert "plus qu’une personne" not in honest.text
    await amelie.taps("Enregistrer", on=honest)
    assert "Enregistré" in (await amelie.hears()).text
    (goal,) = await _goals(stage, amelie)
    assert (goal.target, (goal.due_on - goal.start_on).days) == (4000, 100)


async def test_a_bold_plan_below_every_ceiling_may_be_kept(stage: Stage, alice: Person) -> None:
    await alice.sends("goal 5,000 in 100 days on tiktok, 3,200 now")
    bold = await alice.hears()
    assert "Slower, or yours as it is?" in bold.text
    await alice.taps("Save mine anyway", on=bold)
    assert "Saved" in (await alice.hears()).text
    assert [goal.target for goal in await _goals(stage, alice)] == [5000]


async def test_a_change_of_a_goal_is_held_against_the_ceilings_too(stage: Stage, alice: Person) -> None:
    await alice.sends("goal 1,300 in 60 days on linkedin, 1,200 now")
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("goal 2,000 in 60 days on linkedin")
    refused = await alice.hears()
    assert "above what LinkedIn allows" in refused.text
    assert not any("Save" in label for label in refused.buttons)
    await alice.taps(_button(refused, "By "), on=refused)
    honest = await alice.hears()
    await alice.taps("Save", on=honest)
    assert "Changed" in (await alice.hears()).text
    (goal,) = await _goals(stage, alice)
    assert (goal.target, (goal.due_on - goal.start_on).days) == (2000, 213)


async def test_accounts_reached_out_to_count_until_the_ceiling(stage: Stage, alice: Person) -> None:
    await alice.sends("goal 1,300 in 60 days on linkedin, 1,200 now")
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("invited 20 today")
    counted = await alice.hears()
    assert "Counted: 20 on LinkedIn. Today: 20." in counted.text
    assert "ceiling" not in counted.text
    await alice.sends("sent 65 invitations on LinkedIn")
    assert (
        "85 of 100 invitations in any 7 days (observed, never confirmed): room for 15 more"
        in (await alice.hears()).text
    )
    stage.clock.advance(timedelta(days=1))
    await alice.sends("/qualify")
    asked = await alice.hears()
    for _ in range(6):
        await alice.taps("Yes", on=asked)
        asked = await alice.hears()
    await alice.taps("Reached out: one more today", on=asked)
    verdict = await alice.hears()
    assert "Counted: 1 on LinkedIn today" in verdict.text
    assert "86 of 100" in verdict.text
    assert (await alice.taps("Reached out: one more today", on=asked)).text == "Already done"
    await alice.sends("invited 14 people")
    full = await alice.hears()
    assert "That is the ceiling on LinkedIn: 100" in full.text
    assert "Room again on" in full.text
    await alice.sends("/progress")
    assert "That is the ceiling" in (await alice.hears()).text
    await alice.sends("/why")
    assert "used: 100 of 100 invitations" in (await alice.hears()).text
    await alice.sends("undo")
    assert "Taken back: 14 on LinkedIn. That day now has 1." in (await alice.hears()).text


async def test_a_rate_of_ones_own_is_used_as_soon_as_there_is_one(stage: Stage, alice: Person) -> None:
    await alice.sends("/log followed 3 accounts on bluesky")
    assert "Counted: 3 on Bluesky" in (await alice.hears()).text
    now = stage.clock()
    today, start = now.date(), now.date() - timedelta(days=20)
    async with stage.database.session() as session:
        plan = Plan(start, 1000, today + timedelta(days=50), 2000)
        await service.set_goal(session, alice.id, Platform.X, plan, now - timedelta(days=20))
        for ago in range(20):
            on, at = today - timedelta(days=ago), now - timedelta(days=ago)
            await outreach.tell(session, alice.id, Platform.X, 10, on=on, at=at, told_by=f"t{ago}", today=today, now=at)
    await alice.sends("1030")
    report = await alice.hears()
    assert "Reached out to today: 10." in report.text
    await alice.sends("/why")
    why = (await alice.hears()).text
    assert "over 20 days with outreach you told me of 200 accounts and your reports rose by 30: 15%" in why.replace(
        "Over", "over"
    )
    await alice.sends("goal 1,330 in 100 days on X")
    readback = (await alice.hears()).text
    assert "That is about 20 accounts to reach out to a day at your own rate" in readback
    assert "of the 200 you told me of over 20 days, 15% became followers" in readback
    await alice.sends("if I follow 50 a day on X how long to 5k?")
    assert "Your own rate on X so far: 15%" in (await alice.hears()).text


async def test_sans_reseau_la_question_est_posee_et_une_seconde_tape_ne_compte_pas_deux_fois(amelie: Person) -> None:
    await amelie.sends("j'ai suivi 12 comptes aujourd'hui")
    which = await amelie.hears()
    assert "sur quel réseau" in which.text
    await amelie.taps("X", on=which)
    counted = await amelie.hears()
    assert "Compté\u00a0: 12 sur X. Aujourd’hui\u00a0: 12." in counted.text
    await amelie.taps("X", on=which)
    mine = await amelie.sends("j'ai suivi 30 comptes")
    told = await amelie.hears()
    assert "Aujourd’hui\u00a0: 42." in told.text
    assert "autant qu’une personne peut en choisir à la main" in told.text
    await amelie.edits(mine, "j'ai suivi 3 comptes")
    told = await amelie.hears()
    assert "Aujourd’hui\u00a0: 15." in told.text
    await amelie.taps("Reprendre", on=told)
    assert "Repris\u00a0: 3 sur X. Ce jour-là en compte maintenant 12." in (await amelie.hears()).text
    assert (await amelie.taps("Reprendre", on=told)).text == "C’est déjà fait"
