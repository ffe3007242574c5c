"""An admin sends an article, sees what it would do, publishes it, takes it back; and what gets in the way."""

import io
import zipfile
from pathlib import Path

from bot.curation import store
from bot.curation.change import Change, with_phrasings
from bot.curation.publications import Published, expected, publish
from bot.curation.upload import LARGEST_ARTICLE
from bot.language import Language
from tests.curation.conftest import PATH
from tests.journeys.curators import alix, asked, folder, previewed, stage
from tests.journeys.person import Person
from tests.journeys.stage import ADMIN_ID, Stage
from tests.knowledge.samples import article_text

__all__ = ["alix", "folder", "stage"]  # fixtures

PODCASTS = ["how do I start a podcast", "podcast microphone", "where do I host my podcast"]


def podcast(language: str = "en", **changes: str) -> bytes:
    return article_text("podcast", language, title="A podcast?", phrasings=PODCASTS, **changes).encode()


async def test_a_newcomer_writes_an_article_publishes_it_and_takes_it_back(stage: Stage, alix: Person) -> None:
    question = "how do I start a podcast?"
    assert "podcast?" not in await asked(alix, question)
    await alix.sends("/admin")
    assert "five minutes" in await alix.hears()

    article, verdict = await previewed(alix, "podcast.en.md", podcast(body="Begin with a phone and a quiet room."))
    assert article.text.startswith("A podcast?\n\nBegin with a phone")
    assert "articles/podcast.en.md, new" in verdict
    assert f"“{PODCASTS[0]}”: no direct answer → podcast" in verdict
    assert "podcast?" not in await asked(alix, question)

    await alix.taps("Publish", on=verdict)
    done = await alix.hears()
    assert (done.id, done.text) == (verdict.id, "Published: +1 ~0 −0. People get it from now on.")
    assert "A podcast?" in await asked(alix, question)
    assert "already" in (await alix.taps("Publish", on=verdict)).text

    await alix.taps("Undo", on=done)
    await alix.hears()
    undoing = await alix.hears()
    assert "articles/podcast.en.md, removed" in undoing
    await alix.taps("Leave it", on=undoing)
    assert "Nothing has changed" in await alix.hears()
    await alix.taps("Undo it", on=undoing)
    assert (await alix.hears()).text.startswith("Undone: +0 ~0 −1.")
    assert "podcast?" not in await asked(alix, question)
    await alix.taps("Undo it", on=undoing)
    assert "nothing left" in await alix.hears()
    assert "nothing left" in (await alix.taps("Undo", on=done)).text


async def test_a_change_is_shown_in_both_languages_with_its_difference_and_can_be_discarded(
    stage: Stage, alix: Person
) -> None:
    before = stage.house.services.library.digest
    data = article_text("limits-x", "en", title="X’s <ceilings> & more").encode()
    article, verdict = await previewed(alix, "limits-x.en.md", data)
    assert article.buttons == ["• English •", "Français"]
    assert '-title: "What are X\'s limits?"\n+title: "X’s <ceilings> & more"' in verdict
    assert "No known question" in verdict
    await alix.taps("Français", on=article)
    french = await alix.hears()
    assert (french.id, french.buttons) == (article.id, ["English", "• Français •"])
    assert "Quelles sont les limites de X" in french
    await alix.taps("English", on=french)
    assert "X’s <ceilings> & more" in await alix.hears()
    await alix.taps("Discard", on=verdict)
    assert "Discarded" in await alix.hears()
    assert "already" in (await alix.taps("Discard", on=verdict)).text
    assert "already" in (await alix.taps("Français", on=article)).text
    assert stage.house.services.library.digest == before
    await alix.uploads("limits-x.en.md", article_text("limits-x", "en").encode())
    assert "nothing to publish" in (await alix.hears_all(2))[1]


async def test_a_long_difference_is_cut_in_the_message_and_whole_in_a_file(stage: Stage, alix: Person) -> None:
    body = "\n\n".join(
        f"Paragraph {i}: X stops you at {{limit:x-follow-day}} follows a day, one is told." for i in range(40)
    )
    _, verdict = await previewed(alix, "limits-x.en.md", article_text("limits-x", "en", body=body).encode())
    assert "Paragraph 5" in verdict
    assert "Paragraph 39" not in verdict
    await alix.taps("All of it, as a file", on=verdict)
    whole = await alix.hears()
    assert whole.document is not None
    assert whole.document.name == "limits-x.en.diff"
    assert b"+Paragraph 39" in whole.document.data
    assert whole.document.data.endswith(b"No known question changes its answer.\n")


async def test_a_zip_brings_several_articles_and_goes_as_it_came(stage: Stage, alix: Person) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("podcast.en.md", podcast())
        archive.writestr("podcast.fr.md", podcast("fr").decode().replace("podcast?", "Un podcast ?"))
        archive.writestr("limits-x.en.md", article_text("limits-x", "en", title="X’s ceilings"))
        archive.writestr("README.md", "# not an article")
    article, verdict = await previewed(alix, "articles.zip", packed.getvalue())
    assert "One other file of the zip was passed over." in verdict
    assert article.buttons[2:] == ["‹", "1/2", "›"]
    await alix.taps("›", on=article)
    assert "X’s ceilings" in await alix.hears()
    await alix.taps("Publish", on=verdict)
    done = await alix.hears()
    assert "+2 ~1 −0" in done
    await alix.taps("Undo", on=done)
    await alix.hears()
    await alix.taps("Undo it", on=await alix.hears())
    assert "+0 ~1 −2" in await alix.hears()


async def test_many_findings_come_as_a_file_too(stage: Stage, alix: Person, folder: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(14):
            archive.writestr(f"broken-{number}.en.md", "---\nid: [\n---\n")
    await alix.uploads("articles.zip", packed.getvalue())
    assert "… and 2 more, in the file below." in await alix.hears()
    whole = (await alix.hears()).document
    assert whole is not None
    assert whole.data.count(b": error: ") == 14
    for number in range(13):
        text = article_text(f"old-{number}", "en", checked_on="2020-01-01")
        (folder / "articles" / f"old-{number}.en.md").write_text(text, encoding="utf-8")
    await alix.sends("/check")
    assert "more, in the file below" in await alix.hears()
    whole = (await alix.hears()).document
    assert whole is not None
    assert whole.data.count(b": warning: ") >= 13


BROKEN = (
    ("limits-x.en.md", b"---\nid: [\n---\n", "limits-x.en.md:3"),
    ("limits-x.en.md", article_text("limits-x", "en", body="<script>x</script>").encode(), "limits-x.en.md:"),
    ("limits-x.en.md", b"\x7fELF\x02", "it is not a text"),
    ("wrong-name.en.md", article_text("limits-x", "en").encode(), "its name says"),
    ("x.zip", b"PK\x03\x04rest", "cannot be read as a zip"),
    ("podcast.en.md", article_text("podcast", "en", phrasings=["am I shadowbanned"]).encode(), "already asked in"),
    ("photo.exe", b"MZ", "no article"),
    ("limits-x.en.md", b"x" * (LARGEST_ARTICLE + 1), "too large"),
)


async def test_what_is_broken_is_told_line_by_line_and_changes_nothing(stage: Stage, alix: Person) -> None:
    before = stage.house.services.library
    for name, data, told in BROKEN:
        await alix.uploads(name, data)
        answer = await alix.hears()
        if "a few seconds" in answer:
            answer = await alix.hears()
        assert told in answer
        assert answer.buttons == []
    assert stage.house.services.library is before


async def test_the_second_of_two_admins_is_told_and_may_publish_over_the_first(stage: Stage, alix: Person) -> None:
    _, verdict = await previewed(alix, "limits-x.en.md", article_text("limits-x", "en", title="Alix’s").encode())
    shelf = stage.house.services.shelf
    theirs = [Change(PATH, "limits-x", Language.EN, article_text("limits-x", "en", title="Bob’s"))]
    async with Person(stage.url, 77, "Bob") as bob:
        await bob.sends("/start")
        await bob.hears()
    assert isinstance(
        await publish(stage.database, shelf, 77, theirs, expected(shelf, theirs), stage.clock()), Published
    )
    await alix.taps("Publish", on=verdict)
    again = await alix.hears()
    assert (again.id, f"{PATH} was published by Bob, on" in again.text) == (verdict.id, True)
    assert '-title: "Bob’s"\n+title: "Alix’s"' in again
    assert "Bob’s" in await asked(alix, "how many accounts can I follow on X")
    await alix.taps("Publish", on=again)
    done = await alix.hears()
    assert "Published: +0 ~1 −0" in done
    assert "Alix’s" in await asked(alix, "how many accounts can I follow on X")


async def test_lines_that_two_admins_added_are_published_together(stage: Stage, alix: Person) -> None:
    shelf = stage.house.services.shelf
    text = shelf.text(PATH) or ""
    _, verdict = await previewed(alix, "limits-x.en.md", with_phrasings(text, ["alix heard this"]).encode())
    theirs = [Change(PATH, "limits-x", Language.EN, with_phrasings(text, ["bob heard that"]))]
    await publish(stage.database, shelf, ADMIN_ID, theirs, expected(shelf, theirs), stage.clock())
    await alix.taps("Publish", on=verdict)
    again = await alix.hears()
    assert "You both only added lines" in again
    assert '+  - "alix heard this"' in again
    assert '-  - "bob heard that"' not in again
    await alix.taps("Publish", on=again)
    assert "Published: +0 ~1 −0" in await alix.hears()
    assert shelf.text(PATH) == with_phrasings(text, ["bob heard that", "alix heard this"])


async def test_every_deed_is_written_down_and_shown(stage: Stage, alix: Person) -> None:
    _, verdict = await previewed(alix, "podcast.en.md", podcast())
    await alix.taps("Discard", on=verdict)
    await alix.hears()
    for command in ("/check", "/reload"):
        await alix.sends(command)
        await alix.hears()
    async with stage.database.session() as session:
        deeds = [(one.profile_id, one.what) for one in await store.actions(session)]
    assert deeds == [(ADMIN_ID, what) for what in ("reload", "check", "discard", "upload")]
    await alix.sends("/admin")
    await alix.taps("Who did what", on=await alix.hears())
    listed = (await alix.hears()).text.splitlines()
    assert [line.split(" · ")[1] for line in listed[1:]] == ["you"] * 4
    assert listed[-1].endswith("sent podcast.en.md")


async def test_a_french_admin_reads_french(stage: Stage) -> None:
    async with Person(stage.url, ADMIN_ID, "Alix", language_code="fr") as alix:
        await alix.uploads("podcast.fr.md", podcast("fr"))
        _, article, verdict = await alix.hears_all(3)
        assert article.buttons == []
        assert "Ce que fait la publication" in verdict
        assert f"«\u00a0{PODCASTS[0]}\u00a0»\u00a0: pas de réponse directe → podcast" in verdict
        await alix.taps("Publier", on=verdict)
        assert "Publié\u00a0: +1" in await alix.hears()


async def test_an_admin_hears_that_a_preview_was_given_up_for_a_restart(stage: Stage, alix: Person) -> None:
    stage.house.services.previews.stop()
    await alix.uploads("podcast.en.md", podcast())
    looking = await alix.hears()
    given_up = await alix.hears()
    assert given_up.id == looking.id
    assert "nothing has changed" in given_up
