"""What admins may do is inert and invisible to everybody else, and to admins where others read along."""

from inspect import signature

from sqlmodel import select

from bot.curation import store
from bot.curation.tables import Draft
from bot.telegram.application import TAPS
from bot.telegram.callbacks import RowId, encode
from bot.telegram.handlers import article_history, conflict, curating, library, preview
from bot.telegram.visit import Tap
from tests.curation.conftest import titled
from tests.journeys.curators import alix, folder, previewed, stage
from tests.journeys.person import Person
from tests.journeys.stage import Stage
from tests.knowledge.samples import article_text

__all__ = ["alix", "folder", "stage"]  # fixtures
COMMANDS = ("/admin", "/gaps", "/check", "/reload", "/library", "/library limits", "/library@Mesure_Bot")
GUARDED = {verb: tap for verb, tap in TAPS.items() if hasattr(tap, "__wrapped__")}


def tapped(verb: str, tap: Tap) -> str:
    """What a button of that verb would carry: arguments of the types its handler declares."""
    _, *wanted = signature(tap).parameters.values()
    return encode(verb, *(1 if one.annotation in (int, RowId) else "en" for one in wanted))


async def traces(stage: Stage) -> tuple[list[str], int, str]:
    """What admins did, how many drafts there are, and the library served."""
    async with stage.database.session() as session:
        deeds = [one.what for one in await store.actions(session)]
        drafts = len((await session.exec(select(Draft))).all())
    return deeds, drafts, stage.house.services.library.digest


def test_every_button_of_a_room_for_admins_is_guarded() -> None:
    rooms = {tap.__module__ for tap in GUARDED.values()}
    assert rooms >= {room.__name__ for room in (article_history, conflict, curating, library, preview)}
    assert {verb for verb, tap in TAPS.items() if tap.__module__ in rooms} == set(GUARDED)


async def test_nobody_else_gets_or_learns_anything(stage: Stage, alix: Person) -> None:
    _, verdict = await previewed(alix, "limits-x.en.md", (titled("Alix’s").text or "").encode())
    async with Person(stage.url, 501, "Mallory") as mallory:
        await mallory.sends("/no_such_command")
        unknown = (await mallory.hears()).text
        toast = await mallory.taps(data="1|no-such-verb|1")
        old = (await mallory.hears()).text
        before = await traces(stage)
        for command in COMMANDS:
            await mallory.sends(command)
            assert (await mallory.hears()).text == unknown, command
        for data in (tapped(verb, tap) for verb, tap in GUARDED.items()):
            assert await mallory.taps(data=data) == toast, data
            assert (await mallory.hears()).text == old, data
        await mallory.sends_sticker()
        not_text = (await mallory.hears()).text
        for name in ("limits-x.en.md", "articles.zip", "virus.exe"):
            await mallory.uploads(name, article_text("limits-x", "en").encode(), caption="publish this")
            assert (await mallory.hears()).text == not_text
        assert not set(await mallory.commands()) & {"admin", "gaps", "check", "reload", "library"}
        await mallory.sends("/help")
        assert "admin" not in (await mallory.hears()).text.lower()
    assert await traces(stage) == before
    assert "Publish" in verdict.buttons


async def test_an_admin_does_nothing_of_it_in_a_group(stage: Stage, alix: Person) -> None:
    group = await alix.founds_group()
    before = await traces(stage)
    for command in COMMANDS:
        await alix.sends(command, chat=group)
    await alix.uploads("limits-x.en.md", article_text("limits-x", "en").encode(), chat=group)
    await alix.hears_nothing(chat=group)
    await alix.sends("/ask how many accounts can I follow on X", chat=group)
    answer = await alix.hears(chat=group)
    for verb, tap in GUARDED.items():
        toast = await alix.taps(data=tapped(verb, tap), on=answer, chat=group)
        assert "out of date" in toast.text, verb
        await alix.hears(chat=group)
    assert await traces(stage) == before


async def test_an_admin_has_the_commands_in_their_own_menu_once_they_have_written(stage: Stage, alix: Person) -> None:
    await alix.sends("/admin")
    await alix.hears()
    await alix.sends("/reload")
    await alix.hears()
    assert {"admin", "gaps", "check", "reload", "library"} <= set(await alix.commands())
