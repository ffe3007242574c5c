"""Nudges as a person sees them: people named, an article opened, the week reviewed, silence noticed and undone."""

from datetime import timedelta

from tests.journeys.heard import Message
from tests.journeys.person import Person
from tests.journeys.stage import Stage

DAY = timedelta(days=1)


async def set_up(person: Person, goal: str, reminder: str) -> Message:
    await person.sends(goal)
    await person.taps("Save" if "goal" in goal else "Enregistrer", on=await person.hears())
    await person.hears()
    await person.sends(reminder)
    await person.hears()
    await person.sends("Lyon")
    return await person.hears()


async def next_nudge(stage: Stage, person: Person) -> Message:
    await stage.move_to_next_nudge()
    return await person.hears()


async def test_someone_due_is_named_and_noted_from_the_nudge(stage: Stage, alice: Person) -> None:
    await set_up(alice, "goal 5,000 by 30 June 2030 on instagram, 3,200 now", "remind me at 8:30")
    await alice.sends("/people @bob every 2 days – met at the bakery fair")
    await alice.hears()
    for _ in range(3):
        nudge = await next_nudge(stage, alice)
        if "@bob" in nudge.buttons:
            break
        await alice.taps("Done", on=nudge)
    assert "@bob" in nudge.text
    await alice.taps("@bob", on=nudge)
    screen = await alice.hears()
    assert "met at the bakery fair" in screen.text
    assert {"We talked today", "Later (3 days)", "Drop"} <= set(screen.buttons)
    assert (await alice.taps("✓ We talked", on=nudge)).text == "Noted"
    after = await alice.sees(nudge)
    assert after is not None
    assert "@bob" not in after.buttons
    assert "Done" in after.buttons
    await alice.sends("/why")
    assert "@bob: " in (await alice.hears()).text


async def test_silence_is_asked_about_and_one_tap_changes_the_rhythm(stage: Stage, alice: Person) -> None:
    await set_up(alice, "goal 5,000 by 30 June 2030 on instagram, 3,200 now", "remind me at 8:30")
    await next_nudge(stage, alice)
    await next_nudge(stage, alice)
    asked = await next_nudge(stage, alice)
    assert {"08:00", "12:30", "Every other day", "Once a week", "It suits me", "Stop"} <= set(asked.buttons)
    await alice.taps("Every other day", on=asked)
    changed = await alice.hears()
    assert "every other day at 08:30" in changed.text
    await alice.taps("Every day", on=changed)
    assert "every day at 08:30" in (await alice.hears()).text
    for _ in range(6):
        await next_nudge(stage, alice)
    eased = await next_nudge(stage, alice)
    assert "every other day" in eased.text.lower() or "As before" in eased.buttons
    await alice.sends("/remind")
    screen = await alice.hears()
    assert "Fewer for now" in screen.text
    await alice.taps("As before", on=screen)
    assert "every day at 08:30" in (await alice.hears()).text


async def test_the_weekly_review_is_chosen_in_words_or_by_button(stage: Stage, amelie: Person) -> None:
    goal = "objectif 5 000 d’ici le 30 juin 2030 sur instagram, j’en ai 3 200"
    # A city is no English, whatever its letters look like.
    assert "heure de Paris" in (await set_up(amelie, goal, "rappelle-moi à 8h30")).text
    await amelie.sends("bilan le dimanche")
    chosen = await amelie.hears()
    assert "Bilan de la semaine\u00a0: dimanche" in chosen.text
    await amelie.taps("Bilan de la semaine\u00a0: dimanche", on=chosen)
    days = await amelie.hears()
    assert "Vendredi" in days.buttons
    await amelie.taps("Vendredi", on=days)
    assert "Bilan de la semaine\u00a0: vendredi" in (await amelie.hears()).text
    for number in range(8):
        nudge = await next_nudge(stage, amelie)
        await amelie.sends(f"{3300 + 20 * number}")
        await amelie.hears()
        if number and nudge.photo is not None:
            break
    assert nudge.photo is not None
    assert nudge.photo.startswith(b"\x89PNG")
    assert "3\u202f200 → 3" in nudge.text
    assert "Dans une heure" in nudge.buttons
    title = nudge.rows[0][0].text
    await amelie.taps(title, on=nudge)
    assert title[:40] in (await amelie.hears()).text
    await amelie.sends("plus de bilan")
    assert "Bilan de la semaine" not in (await amelie.hears()).text


async def test_a_new_hour_later_today_says_what_becomes_of_todays(stage: Stage, alice: Person) -> None:
    await set_up(alice, "goal 5,000 by 30 June 2030 on instagram, 3,200 now", "remind me at 8:30")
    at = await stage.next_nudge_at()
    assert at is not None
    stage.clock.move_to(at - timedelta(hours=1))
    await alice.sends("remind me at 6:00")
    kept = await alice.hears()
    assert "Today’s still comes at its old hour" in kept.text
    assert "08:30" in kept.text
