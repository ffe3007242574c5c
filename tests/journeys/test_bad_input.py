"""What people send by mistake, or on purpose: a clear answer or a fitting silence, and nothing lost."""

import pytest

from tests.journeys.person import Person
from tests.journeys.stage import Stage


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("x" * 4096, id="one long word"),
        pytest.param("follow " * 580, id="one word many times"),
        pytest.param("😀😀😀", id="emojis"),
        pytest.param("\u200b\u200e.\u200b", id="invisible"),
        pytest.param("שלום מה שלומך", id="right to left"),
        pytest.param("<b>", id="a tag"),
        pytest.param("&amp;&lt;", id="entities"),
        pytest.param("...", id="dots"),
        pytest.param("\u202eabc", id="reversed"),
        pytest.param("a\u0301" * 500, id="combining"),
    ],
)
async def test_any_text_gets_an_answer(alice: Person, words: str) -> None:
    await alice.sends(words)
    assert (await alice.hears()).text


async def test_a_sticker_and_a_voice_message_are_answered_kindly(amelie: Person) -> None:
    await amelie.sends_sticker()
    assert "Je ne lis que le texte" in (await amelie.hears()).text
    await amelie.sends_voice()
    assert "Je ne lis que le texte" in (await amelie.hears()).text


async def test_a_file_from_anyone_is_answered_kindly(alice: Person) -> None:
    await alice.uploads("virus.exe", b"MZ")
    assert "I can only read text" in (await alice.hears()).text


@pytest.mark.parametrize("name", ["<3", "&amp;", "</b>", "Robert'); DROP TABLE profile;--", "\u202e\u200b"])
async def test_a_strange_name_breaks_nothing(stage: Stage, name: str) -> None:
    async with Person(stage.url, 8_000_000_001, name) as person:
        await person.sends("/start")
        assert "Mesure" in (await person.hears()).text


async def test_an_unknown_command_is_told_and_an_edited_one_is_not_run_twice(alice: Person) -> None:
    await alice.sends("/dance")
    assert "don’t know that command" in (await alice.hears()).text
    sent = await alice.sends("/help")
    await alice.hears()
    await alice.edits(sent, "/help me")
    assert "send it again" in (await alice.hears()).text


async def test_an_unknown_place_is_told(alice: Person) -> None:
    await alice.sends("/timezone Qwxzvbn")
    assert "don’t know that place" in (await alice.hears()).text


async def test_a_surprising_number_is_asked_about_and_a_negative_one_refused(alice: Person) -> None:
    await alice.sends("goal 5,000 by 30 June 2031 on instagram, 3,200 now")
    await alice.taps("Save", on=await alice.hears())
    await alice.hears()
    await alice.sends("I have 32,400 followers")
    asked = await alice.hears()
    assert "Is that right?" in asked.text
    await alice.taps("No", on=asked)
    assert "I keep 3,200" in (await alice.hears()).text
    await alice.sends("+100")
    assert "3,300" in (await alice.hears()).text
    await alice.sends("/undo")
    assert "3,200" in (await alice.hears()).text


async def test_a_number_without_a_goal_is_not_lost_silently(alice: Person) -> None:
    await alice.sends("I have 1,234 followers")
    told = await alice.hears()
    assert "Set one" in told.text
    assert "Set a goal" in told.buttons


async def test_a_bare_number_without_a_goal_is_asked_about(alice: Person) -> None:
    await alice.sends("1234")
    asked = await alice.hears()
    assert "1,234 of what?" in asked.text
    assert "Set a goal" in asked.buttons


async def test_a_button_of_another_version_is_answered_kindly(alice: Person) -> None:
    await alice.sends("/start")
    welcome = await alice.hears()
    for data in ("0|topic|limits-x", "1|no-such-verb", "1|rate|up", "1|goal-close", "v1:done:7"):
        toast = await alice.taps(data=data, on=welcome)
        assert toast.text == "This button is out of date"
        assert "older message" in (await alice.hears()).text


NONSENSE = """
    topic|no-such-article progress|999 goal-close-yes|x log-sure|x|y log-for|1|count|z log-no|x nudge-done|x
    nudge-snooze|9999999999 pause-for|x remind-at|25:99 remind-days|890 zone|Mars/Olympus rate|sideways|limits-x
    language|de goal-platform|myspace goal-keep|both goal-gently|on goal-edit|99 goal-edit-ask|99|target goal-edit-save
    off|x|y off|2026-01-01|9999-12-31 off-move|99|2031-01-01 off-back|99 blocked|99 blocked-yes|99 blocked-yes|x
"""


@pytest.mark.parametrize("data", NONSENSE.split())
async def test_a_button_with_nonsense_in_it_breaks_nothing(alice: Person, data: str) -> None:
    await alice.sends("/start")
    welcome = await alice.hears()
    await alice.taps(data=f"1|{data}", on=welcome)
    await alice.sends("/help")
    heard = [(await alice.hears()).text]
    while "/goal: set or see" not in heard[-1]:
        heard.append((await alice.hears()).text)
    assert not any("went wrong" in text for text in heard)


async def test_an_edited_question_edits_its_answer(alice: Person) -> None:
    question = await alice.sends("what is a shadowban?")
    answer = await alice.hears()
    await alice.edits(question, "how many hashtags should I use?")
    changed = await alice.hears()
    assert (changed.id, changed.is_edited) == (answer.id, True)
    assert "hashtag" in changed.text.lower()
