"""Pictures of goals, the week and habits: in place, on the ground one likes, said in words."""

from datetime import timedelta

from tests.journeys.heard import Message
from tests.journeys.person import Person
from tests.journeys.stage import Stage

PNG = b"\x89PNG"


async def _sets(person: Person, save: str, *goals: str) -> None:
    for goal in goals:
        await person.sends(goal)
        await person.taps(save, on=await person.hears())
        await person.hears()


async def _picture(person: Person, label: str, on: Message) -> Message:
    """What a tap puts in the place of the picture it is under."""
    await person.taps(label, on=on)
    heard = await person.hears()
    assert (heard.id, heard.is_edited) == (on.id, True)
    assert heard.photo is not None
    assert heard.photo.startswith(PNG)
    assert heard.photo != on.photo
    return heard


async def test_one_goal_its_week_and_back_on_the_ground_one_likes(stage: Stage, alice: Person) -> None:
    await _sets(alice, "Save", "goal 5,000 on instagram at 20 a day, 3,200 now")
    await stage.passes(timedelta(days=2))
    await alice.sends("3,250")
    await alice.hears()
    await stage.passes(timedelta(days=1))
    await alice.sends("/progress")
    chart = await alice.hears()
    assert chart.photo is not None
    assert "In the picture: one number since" in chart.text
    assert chart.buttons == ["Edit", "Week", "Dark"]

    week = await _picture(alice, "Week", chart)
    assert "Instagram: +50, 60 planned, 1 day unknown" in week.text
    assert week.buttons == ["‹ Back", "Dark"]
    dark = await _picture(alice, "Dark", week)
    assert dark.text == week.text
    assert dark.buttons == ["‹ Back", "Light"]
    await alice.sends("/why")
    assert "Each bar is the difference" in (await alice.hears()).text

    back = await _picture(alice, "Back", dark)
    assert back.buttons == ["Edit", "Week", "Light"]
    assert back.photo != chart.photo
    await alice.sends("/progress")
    assert (await alice.hears()).photo == back.photo
    light = await _picture(alice, "Light", back)
    assert light.photo == chart.photo


async def test_plusieurs_objectifs_et_des_habitudes(stage: Stage, amelie: Person) -> None:
    await _sets(
        amelie,
        "Enregistrer",
        "objectif 5 000 sur insta à 20 par jour, j’en ai 3 200",
        "objectif 900 sur linkedin à 3 par jour, j’en ai 300",
        "commenter 5 posts par jour",
    )
    await stage.passes(timedelta(days=2))
    await amelie.sends("5 commentaires")
    await amelie.hears()
    await amelie.sends("/progres")
    every = await amelie.hears()
    assert "Instagram\u00a0: 3\u202f200 sur 5\u202f000" in every.text
    assert "LinkedIn\u00a0: 300 sur 900" in every.text
    assert "de retard" in every.text
    assert every.buttons == ["Instagram", "LinkedIn", "Semaine", "Habitudes", "Sombre"]

    habits = await _picture(amelie, "Habitudes", every)
    assert "tenu 1, manqué 0, inconnu 2" in habits.text
    week = await _picture(amelie, "Semaine", habits)
    assert "LinkedIn\u00a0: pas de chiffre cette semaine, 6 de prévu, 2 jours inconnus" in week.text
    one = await _picture(amelie, "LinkedIn", await _picture(amelie, "Retour", week))
    assert one.buttons == ["Modifier", "Semaine", "Habitudes", "‹ Retour", "Sombre"]
    dark = await _picture(amelie, "Sombre", one)
    assert "LinkedIn" in dark.text
    assert (await _picture(amelie, "Retour", dark)).buttons[0] == "Instagram"


async def test_a_button_of_a_goal_that_is_closed_says_so(alice: Person) -> None:
    await _sets(alice, "Save", "goal 5,000 on x at 20 a day, 3,200 now", "goal 900 on tiktok at 5 a day, 300 now")
    await alice.sends("/progress")
    every = await alice.hears()
    await alice.sends("/goal")
    listed = await alice.hears()
    await alice.taps(data=listed.rows[0][2].data, on=listed)
    await alice.taps("Close", on=await alice.hears())
    await alice.hears()
    await alice.taps("X", on=every)
    assert "closed already" in (await alice.hears()).text
    await alice.taps("Week", on=every)
    week = await alice.hears()
    assert "TikTok" in week.text
    assert "X:" not in week.text


async def test_habits_alone_have_their_picture_and_lead_to_goals(alice: Person) -> None:
    await alice.sends("/progress")
    assert (await alice.hears()).buttons == ["Set a goal"]
    await _sets(alice, "Save", "publish 3 times a week")
    await alice.sends("/progress")
    habits = await alice.hears()
    assert habits.photo is not None
    assert habits.buttons == ["Goals and habits", "Dark"]
    assert "nothing reported this week yet" in habits.text
    await alice.taps("Goals and habits", on=habits)
    assert "publish" in (await alice.hears()).text


async def test_days_off_and_a_change_of_plan_are_said(stage: Stage, alice: Person) -> None:
    await _sets(alice, "Save", "goal 5,000 on instagram at 20 a day, 3,200 now")
    await stage.passes(timedelta(days=1))
    await alice.sends("off tomorrow")
    await alice.hears()
    await stage.passes(timedelta(days=1))
    await alice.sends("/progress")
    chart = await alice.hears()
    assert "Shaded: one day off." in chart.text
    assert "1 day off" in (await _picture(alice, "Week", chart)).text


async def test_a_number_of_the_very_first_day_is_said_to_be_in_the_picture(alice: Person) -> None:
    await alice.sends("goal 6,000 by 30 June 2031 on tiktok, 1,200 now")
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("1,260")
    await alice.hears()
    await alice.sends("/progress")
    assert "In the picture: one number since" in (await alice.hears()).text
