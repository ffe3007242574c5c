"""An admin goes through the library: by words, by list, one article's file and history, conflicts."""

from datetime import timedelta
from pathlib import Path

from bot.conversation import store as conversations
from bot.curation.change import Change
from bot.curation.conflicts import conflicts
from bot.curation.publications import Published, expected, publish
from bot.language import Language
from bot.profiles import store as profiles
from tests.curation.conftest import PATH, titled
from tests.journeys.curators import alix, asked, folder, previewed, stage
from tests.journeys.heard import Message
from tests.journeys.person import Person
from tests.journeys.stage import ADMIN_ID, Stage
from tests.knowledge.samples import article_text

__all__ = ["alix", "folder", "stage"]  # fixtures
QUESTION = "how many accounts can I follow on X"


async def opened(admin: Person, *labels: str) -> Message:
    """The library, and one button after another."""
    await admin.sends("/library")
    screen = await admin.hears()
    for label in labels:
        await admin.taps(label, on=screen)
        screen = await admin.hears()
    return screen


async def published(stage: Stage, *changes: Change) -> None:
    async with stage.database.session() as session:
        await profiles.greet(session, ADMIN_ID, ADMIN_ID, stage.clock())
    shelf = stage.house.services.shelf
    seen = expected(shelf, changes)
    assert isinstance(await publish(stage.database, shelf, ADMIN_ID, changes, seen, stage.clock()), Published)


async def test_an_article_is_found_by_words_read_and_sent_as_a_file(alix: Person) -> None:
    home = await opened(alix)
    assert "6 articles on 3 topics; none is due for review." in home
    await alix.taps("Search", on=home)
    assert "Type words" in await alix.hears()
    await alix.sends("Evening posts")
    found = await alix.hears()
    assert found.text == "One article holds “evening posts”."
    await alix.taps("When should I post? · en", on=found)
    article = await alix.hears()
    assert (article.id, article.text.splitlines()[:2]) == (
        found.id,
        ["When should I post?", "articles/best-time-to-post.en.md"],
    )
    assert "3 phrasings" in article
    await alix.taps("As people see it", on=article)
    assert (await alix.hears()).text.startswith("When should I post?\n\nX stops you at 400")
    await alix.taps("Send the file", on=article)
    sent = await alix.hears()
    assert sent.document is not None
    assert sent.document.name == "best-time-to-post.en.md"
    assert sent.document.data.startswith(b"---\nid: best-time-to-post")
    await alix.taps("In French", on=article)
    french = await alix.hears()
    assert "Quand publier" in french
    await alix.taps("‹ Back", on=french)
    assert "“evening posts”" in await alix.hears()
    assert "When should I post?" in await asked(alix, "best time to post")


async def test_what_is_typed_after_going_back_from_the_search_is_a_question(alix: Person) -> None:
    asking = await opened(alix, "Search")
    await alix.taps("‹ Back", on=asking)
    assert "6 articles" in await alix.hears()
    assert "When should I post?" in await asked(alix, "best time to post")


async def test_the_lists_are_browsed_in_place_and_back(stage: Stage, alix: Person) -> None:
    english = await opened(alix, "English (3)")
    assert english.buttons == [
        "Am I shadowbanned? · en",
        "What are X's limits? · en",
        "When should I post? · en",
        "‹ Back",
    ]
    async with stage.database.session() as session:
        for number, is_helpful in enumerate((False, False, True)):
            await profiles.greet(session, 50 + number, 50 + number, stage.clock())
            await conversations.rate(session, 50 + number, "limits-x", Language.EN, is_helpful, stage.clock())
    rated = await opened(alix, "Worst rated (1)")
    assert rated.buttons[0] == "👎 2/3 · What are X's limits? · en"
    await alix.taps(rated.buttons[0], on=rated)
    assert "👍 1 👎 2 (n = 3)" in await alix.hears()
    stage.clock.advance(timedelta(days=500))
    assert "Review due (6)" in (await opened(alix)).buttons
    overdue = await opened(alix, "Review due (6)")
    await alix.taps("What are X's limits? · en", on=overdue)
    article = await alix.hears()
    assert "⚠ Review was due on" in article
    await alix.taps("‹ Back", on=article)
    assert (await alix.hears()).text == overdue.text
    assert "Nothing has been published" in await opened(alix, "Recently published")


async def test_the_history_tells_who_and_when_and_the_last_publication_is_undone(stage: Stage, alix: Person) -> None:
    for title in ("First", "Second"):
        await published(stage, titled(title))
    recent = await opened(alix, "Recently published")
    await alix.taps("Second · en", on=recent)
    article = await alix.hears()
    await alix.taps("History", on=article)
    history = await alix.hears()
    assert [line[:3] for line in history.text.splitlines()[3:]] == ["1. ", "2. "]
    assert history.text.count("· you published") == 2
    await alix.taps("2", on=history)
    then = await alix.hears()
    assert then.document is not None
    assert b'title: "First"' in then.document.data
    await alix.taps("Undo the last publication", on=history)
    undoing = (await alix.hears_all(2))[1]
    assert '-title: "Second"\n+title: "First"' in undoing
    await alix.taps("Undo it", on=undoing)
    assert "Undone: +0 ~1 −0" in await alix.hears()
    assert "First" in await asked(alix, QUESTION)
    await alix.taps("Undo it", on=undoing)
    assert "nothing left to undo" in await alix.hears()
    assert "First" in await asked(alix, QUESTION)
    await alix.taps("Back", on=history)
    assert (await alix.hears()).text.startswith("First")


async def test_an_undoing_over_a_newer_text_is_refused_by_name(stage: Stage, alix: Person) -> None:
    await published(stage, titled("First"))
    article = await opened(alix, "English (3)", "First · en")
    await alix.taps("Undo the last publication", on=article)
    undoing = (await alix.hears_all(2))[1]
    await published(stage, titled("Second"))
    await alix.taps("Undo it", on=undoing)
    assert f"{PATH} was published again by you, on" in await alix.hears()
    assert "Second" in await asked(alix, QUESTION)


async def test_an_article_is_removed_in_both_languages_and_comes_back(stage: Stage, alix: Person) -> None:
    article = await opened(alix, "English (3)", "Am I shadowbanned? · en")
    await alix.taps("Remove the article", on=article)
    verdict = (await alix.hears_all(2))[1]
    assert verdict.text.count(", removed") == 2
    assert "− “am I shadowbanned”: shadowban → no direct answer" in verdict
    await alix.taps("All of it, as a file", on=verdict)
    whole = (await alix.hears()).document
    assert whole is not None
    assert "− “nobody sees my posts”: shadowban → no direct answer" in whole.data.decode()
    await alix.taps("Publish", on=verdict)
    assert "+0 ~0 −2" in await alix.hears()
    assert "not in the library" in (await alix.taps("Send the file", on=article)).text
    recent = await opened(alix, "Recently published")
    await alix.taps("shadowban · en, removed", on=recent)
    history = await alix.hears()
    assert "you removed the article" in history
    assert "1" not in history.buttons
    await alix.taps("Undo the last publication", on=history)
    await alix.taps("Undo it", on=(await alix.hears_all(2))[1])
    assert "Undone: +1 ~0 −0" in await alix.hears()
    assert "Am I shadowbanned?" in await asked(alix, "nobody sees my posts")


async def test_a_conflict_stands_on_top_and_either_side_can_win(stage: Stage, alix: Person, folder: Path) -> None:
    await alix.sends("/start")
    await alix.hears()
    for winner, theirs, served, told in (
        ("Keep the chat’s", "From git", "From the chat", "the chat’s"),
        ("Take the folder’s", "From git again", "From git again", "the folder’s"),
    ):
        await published(stage, titled("From the chat"))
        (folder / PATH).write_text(article_text("limits-x", "en", title=theirs), encoding="utf-8")
        assert "changed in the folder" in await alix.hears()
        home = await opened(alix)
        assert home.text.startswith("A file was changed in the folder after somebody published it here.")
        await alix.taps(PATH, on=home)
        conflict = await alix.hears()
        assert f'-title: "{theirs}"\n+title: "From the chat"' in conflict
        assert "you published it on" in conflict
        await alix.taps(winner, on=conflict)
        assert f"Settled: {told}" in await alix.hears()
        assert served in await asked(alix, QUESTION)
        assert await conflicts(stage.database, stage.house.services.shelf) == ()
        assert "settled already" in (await alix.taps(winner, on=conflict)).text


async def test_a_file_sent_back_changed_is_published_as_any_other(alix: Person) -> None:
    article = await opened(alix, "English (3)", "What are X's limits? · en")
    await alix.taps("Send the file", on=article)
    sent = (await alix.hears()).document
    assert sent is not None
    _, verdict = await previewed(alix, sent.name, sent.data.replace(b"What are X's limits?", b"X's ceilings"))
    await alix.taps("Publish", on=verdict)
    await alix.hears()
    assert "X's ceilings" in await asked(alix, QUESTION)
