"""Publishing, undoing and what becomes of it in the folder, on both engines."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.curation import store
from bot.curation.change import Change, removal, with_phrasings
from bot.curation.publications import (
    Deed,
    Published,
    Refused,
    Superseded,
    expected,
    history,
    publish,
    rebased,
    sync,
    undo_last,
    undoing,
)
from bot.database.engine import Database
from bot.knowledge.shelf import Shelf
from bot.language import Language
from bot.profiles import store as profiles
from tests.curation.conftest import ALICE, BOB, NOW, PATH, TODAY, title_of, titled
from tests.knowledge.samples import article_text

pytestmark = pytest.mark.usefixtures("admins")


async def published(database: Database, shelf: Shelf, *changes: Change, by: int = ALICE) -> Published:
    outcome = await publish(database, shelf, by, changes, expected(shelf, changes), NOW)
    assert isinstance(outcome, Published), outcome
    return outcome


async def test_it_serves_what_was_published_and_leaves_the_folder_alone(
    database: Database, shelf: Shelf, folder: Path
) -> None:
    before = (folder / PATH).read_text(encoding="utf-8")
    outcome = await published(database, shelf, titled("From the chat"))
    assert title_of(shelf) == "From the chat"
    assert outcome.reload.changed == (PATH,)
    assert (folder / PATH).read_text(encoding="utf-8") == before


async def test_it_survives_a_restart(database: Database, shelf: Shelf, folder: Path) -> None:
    await published(database, shelf, titled("From the chat"))
    again = Shelf.open(folder, TODAY)
    assert title_of(again) != "From the chat"
    taken = await sync(database, again, NOW)
    assert taken is not None
    assert title_of(again) == "From the chat"
    assert await sync(database, again, NOW) is None


async def test_it_refuses_what_would_break_the_library_and_keeps_nothing(database: Database, shelf: Shelf) -> None:
    before = shelf.current
    text = article_text("limits-x", "en", phrasings=["am I shadowbanned"])
    changes = [titled("Fine"), Change("articles/other.en.md", "limits-x", Language.EN, text)]
    outcome = await publish(database, shelf, ALICE, changes, expected(shelf, changes), NOW)
    assert isinstance(outcome, Refused)
    assert any("already asked in" in problem.what for problem in outcome.problems)
    assert shelf.current is before
    async with database.session() as session:
        assert await store.actions(session) == []


async def test_the_second_of_two_admins_is_told_what_the_first_published(database: Database, shelf: Shelf) -> None:
    mine, theirs = titled("Alice's"), titled("Bob's")
    seen = expected(shelf, [theirs])
    await published(database, shelf, mine)
    assert await publish(database, shelf, BOB, [theirs], seen, NOW) == Superseded(PATH, mine.text, ALICE, NOW)
    assert title_of(shelf) == "Alice's"
    await published(database, shelf, theirs, by=BOB)
    assert title_of(shelf) == "Bob's"


async def test_lines_added_since_stay_beside_those_of_the_second(database: Database, shelf: Shelf) -> None:
    text = shelf.text(PATH) or ""
    mine = replace(titled(""), text=with_phrasings(text, ["alice asks this"]))
    theirs = replace(titled(""), text=with_phrasings(text, ["bob asks that"]))
    seen = expected(shelf, [theirs])
    await published(database, shelf, mine)
    (both,) = await rebased(database, shelf, [theirs], seen)
    assert both.text == with_phrasings(text, ["alice asks this", "bob asks that"])
    await published(database, shelf, both, by=BOB)
    assert await rebased(database, shelf, [titled("Another")], seen) == (titled("Another"),)


async def test_it_says_when_the_folder_changed_under_a_preview(database: Database, shelf: Shelf, folder: Path) -> None:
    change = titled("Mine")
    seen = expected(shelf, [change])
    theirs = article_text("limits-x", "en", title="From git")
    (folder / PATH).write_text(theirs, encoding="utf-8")
    assert await publish(database, shelf, ALICE, [change], seen, NOW) == Superseded(PATH, theirs, None, None)


async def test_it_adds_and_removes_articles(database: Database, shelf: Shelf) -> None:
    new = Change("articles/new.en.md", "new", Language.EN, article_text("new", "en"))
    gone = removal(shelf.current.articles["shadowban", Language.FR])
    outcome = await published(database, shelf, new, gone)
    assert (outcome.reload.added, outcome.reload.removed) == ((new.path,), (gone.path,))
    assert ("shadowban", Language.FR) not in shelf.current.articles
    assert "new" in shelf.current.ids


async def test_the_last_action_is_undone_whole_then_the_one_before(database: Database, shelf: Shelf) -> None:
    before = shelf.current.digest
    new = Change("articles/new.en.md", "new", Language.EN, article_text("new", "en"))
    await published(database, shelf, titled("First"))
    await published(database, shelf, titled("Second"), new)
    assert isinstance(await undo_last(database, shelf, BOB, NOW), Published)
    assert title_of(shelf) == "First"
    assert "new" not in shelf.current.ids
    assert isinstance(await undo_last(database, shelf, BOB, NOW), Published)
    assert shelf.current.digest == before
    assert await undo_last(database, shelf, BOB, NOW) is None


async def test_one_path_can_be_undone_by_itself(database: Database, shelf: Shelf) -> None:
    new = Change("articles/new.en.md", "new", Language.EN, article_text("new", "en"))
    await published(database, shelf, titled("First"), new)
    await undo_last(database, shelf, ALICE, NOW, PATH)
    assert "new" in shelf.current.ids
    assert title_of(shelf) != "First"
    assert await undo_last(database, shelf, ALICE, NOW, PATH) is None


async def test_an_undoing_that_would_break_the_library_is_refused(database: Database, shelf: Shelf) -> None:
    new = Change("articles/new.en.md", "new", Language.EN, article_text("new", "en"))
    await published(database, shelf, new)
    related = Change(PATH, "limits-x", Language.EN, article_text("limits-x", "en", related="[new]"))
    await published(database, shelf, related)
    outcome = await undo_last(database, shelf, ALICE, NOW, new.path)
    assert isinstance(outcome, Refused)
    assert "new" in shelf.current.ids


async def test_what_has_come_into_the_folder_is_settled_and_the_file_rules_again(
    database: Database, shelf: Shelf, folder: Path
) -> None:
    change = titled("From the chat")
    await published(database, shelf, change)
    (folder / PATH).write_text(f"\ufeff{change.text}".replace("\n", "\r\n"), encoding="utf-8", newline="")
    await sync(database, shelf, NOW)
    assert shelf.overlay == {}
    (folder / PATH).write_text(article_text("limits-x", "en", title="From git"), encoding="utf-8")
    shelf.reload()
    await sync(database, shelf, NOW)
    assert title_of(shelf) == "From git"


async def test_a_settled_publication_can_still_be_undone(database: Database, shelf: Shelf, folder: Path) -> None:
    title, change = title_of(shelf), titled("From the chat")
    await published(database, shelf, change)
    (folder / PATH).write_text(str(change.text), encoding="utf-8")
    await sync(database, shelf, NOW)
    assert isinstance(await undo_last(database, shelf, ALICE, NOW), Published)
    assert title_of(shelf) == title


async def test_an_undoing_after_the_file_changed_is_refused_with_what_stands_there(
    database: Database, shelf: Shelf, folder: Path
) -> None:
    change = titled("From the chat")
    await published(database, shelf, change)
    (folder / PATH).write_text(str(change.text), encoding="utf-8")
    await sync(database, shelf, NOW)
    theirs = article_text("limits-x", "en", title="From git")
    (folder / PATH).write_text(theirs, encoding="utf-8")
    assert await undo_last(database, shelf, ALICE, NOW) == Superseded(PATH, theirs, None, None)


async def test_a_file_missing_while_the_folder_is_being_written_settles_nothing(
    database: Database, shelf: Shelf, folder: Path
) -> None:
    await published(database, shelf, removal(shelf.current.articles["limits-x", Language.EN]))
    (folder / PATH).unlink()
    (folder / "limits.yaml").write_text("limits: [", encoding="utf-8")
    await sync(database, shelf, NOW)
    assert shelf.overlay == {PATH: None}


async def test_the_history_of_a_path_says_who_did_what_and_when(database: Database, shelf: Shelf) -> None:
    await published(database, shelf, titled("First"))
    await undo_last(database, shelf, BOB, NOW + timedelta(minutes=1))
    async with database.session() as session:
        last, first = await history(session, PATH)
        done = await store.actions(session)
    assert (first.by, first.deed, first.at, first.text) == (ALICE, Deed.PUBLISH, NOW, titled("First").text)
    assert (last.by, last.deed, last.text) == (BOB, Deed.UNDO, first.replaced)
    assert [(action.what, action.about) for action in done] == [("undo", PATH), ("publish", PATH)]


async def test_forgetting_an_admin_leaves_what_they_published_without_their_name(
    database: Database, shelf: Shelf, folder: Path
) -> None:
    await published(database, shelf, titled("From Alice"))
    async with database.session() as session:
        exported = await profiles.export(session, ALICE)
        assert exported["admin_action"]
        await profiles.forget(session, ALICE)
    async with database.session() as session:
        (entry,) = await history(session, PATH)
    assert entry.by is None
    again = Shelf.open(folder, TODAY)
    await sync(database, again, NOW)
    assert title_of(again) == "From Alice"


async def test_an_action_is_undone_by_its_number_though_others_came_after(database: Database, shelf: Shelf) -> None:
    new = Change("articles/new.en.md", "new", Language.EN, article_text("new", "en"))
    first = await published(database, shelf, new)
    await published(database, shelf, titled("Later"))
    (undone,) = await undoing(database, shelf, act_id=first.act_id)
    assert (undone.path, undone.text) == (new.path, None)
    assert isinstance(await undo_last(database, shelf, BOB, NOW, act_id=first.act_id), Published)
    assert ("new" in shelf.current.ids, title_of(shelf)) == (False, "Later")
    assert await undoing(database, shelf, act_id=first.act_id) == ()
    assert await undo_last(database, shelf, BOB, NOW, act_id=first.act_id) is None
    assert title_of(shelf) == "Later"


async def test_the_recent_ones_are_each_path_once_with_its_last_action(database: Database, shelf: Shelf) -> None:
    new = Change("articles/new.en.md", "new", Language.EN, article_text("new", "en"))
    await published(database, shelf, titled("First"), new)
    await published(database, shelf, titled("Second"), by=BOB)
    async with database.session() as session:
        recent = await store.recent(session, 5)
        assert [(one.path, action.profile_id) for one, action in recent] == [(PATH, BOB), (new.path, ALICE)]
        last = await store.publication(session, recent[0][0].number or 0)
        assert last is not None
        assert last.text == titled("Second").text
        assert await store.publication(session, 999) is None
