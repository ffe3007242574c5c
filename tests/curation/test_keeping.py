"""Every replica serves what was published on any, and one of them tells the admins what is wrong, once."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.curation.conflicts import conflicts
from bot.curation.keeping import Conflicts, Keeper, News, RefusedFiles
from bot.curation.publications import Published, expected, publish, undo_last
from bot.database.engine import Database
from bot.knowledge.shelf import Shelf
from tests.curation.conftest import ALICE, BOB, NOW, PATH, TODAY, title_of, titled
from tests.knowledge.samples import article_text, write_library

pytestmark = pytest.mark.usefixtures("admins")


class Replica:
    """A shelf with its keeper, and what it told."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.folder = folder
        self.shelf = Shelf.open(folder, TODAY)
        self.told: list[News] = []
        self.keeper = Keeper(database, self.shelf, lambda: NOW, self._tell)

    async def _tell(self, news: News) -> None:
        self.told.append(news)

    async def publishes(self, title: str) -> None:
        """An admin publishes through this replica."""
        changes = [titled(title)]
        outcome = await publish(self.database, self.shelf, ALICE, changes, expected(self.shelf, changes), NOW)
        assert isinstance(outcome, Published)

    async def saves(self, written: str) -> None:
        """Somebody saves the file in this replica's folder, which is watched."""
        (self.folder / PATH).write_text(written, encoding="utf-8")
        await self.keeper.files_changed(self.shelf.reload())


@pytest.fixture
def one(database: Database, tmp_path: Path) -> Replica:
    return Replica(database, write_library(tmp_path / "one"))


@pytest.fixture
def other(database: Database, tmp_path: Path) -> Replica:
    return Replica(database, write_library(tmp_path / "other"))


async def test_what_is_published_on_one_replica_is_served_by_the_other_after_one_look(
    one: Replica, other: Replica
) -> None:
    await other.keeper.look()
    await one.publishes("From the chat")
    assert title_of(other.shelf) != "From the chat"
    await other.keeper.look()
    assert title_of(other.shelf) == "From the chat"
    await undo_last(one.database, one.shelf, BOB, NOW)
    await other.keeper.look()
    assert title_of(other.shelf) != "From the chat"


async def test_the_other_replica_lets_the_file_rule_once_one_has_settled_it(one: Replica, other: Replica) -> None:
    await one.publishes("From the chat")
    await other.keeper.look()
    written = str(titled("From the chat").text)
    await other.saves(written)
    await one.saves(written)
    await one.saves(article_text("limits-x", "en", title="From git"))
    assert title_of(one.shelf) == "From git"
    await other.keeper.look()
    assert other.shelf.overlay == {}
    assert one.told == other.told == []


async def test_a_refused_state_is_told_once_by_one_replica_with_file_line_and_mend(
    one: Replica, other: Replica
) -> None:
    for replica in (one, other, one):
        await replica.saves("---\nid: [\n---\n")
    (news,) = one.told
    assert other.told == []
    assert isinstance(news, RefusedFiles)
    assert [(problem.path, problem.line) for problem in news.problems if problem.path == PATH] == [(PATH, 3)]
    assert news.problems[0].mend
    await one.saves("---\nid: [\n\n---\n")
    assert len(one.told) == 2


async def test_the_same_mistake_is_told_again_once_it_had_been_mended(one: Replica) -> None:
    good = article_text("limits-x", "en", title="Another")
    for written in ("---\nbad", good, "---\nbad"):
        await one.saves(written)
    assert len(one.told) == 2


async def test_a_file_changed_on_both_sides_is_a_conflict_and_what_was_published_stays(
    one: Replica, other: Replica
) -> None:
    await one.publishes("From the chat")
    await other.keeper.look()
    theirs = article_text("limits-x", "en", title="From git")
    for replica in (one, other):
        await replica.saves(theirs)
    assert title_of(one.shelf) == title_of(other.shelf) == "From the chat"
    (news,) = one.told
    assert other.told == []
    assert isinstance(news, Conflicts)
    assert news.found == await conflicts(one.database, one.shelf)
    (found,) = news.found
    assert (found.path, found.by, found.in_folder) == (PATH, ALICE, theirs)
    assert found.published == titled("From the chat").text


async def test_publishing_again_resolves_a_conflict(one: Replica) -> None:
    await one.publishes("From the chat")
    await one.saves(article_text("limits-x", "en", title="From git"))
    await one.publishes("Both")
    assert await conflicts(one.database, one.shelf) == ()
    assert title_of(one.shelf) == "Both"


async def test_undoing_resolves_a_conflict_in_favour_of_the_file(one: Replica) -> None:
    await one.publishes("From the chat")
    await one.saves(article_text("limits-x", "en", title="From git"))
    await undo_last(one.database, one.shelf, ALICE, NOW)
    assert await conflicts(one.database, one.shelf) == ()
    assert title_of(one.shelf) == "From git"


async def test_a_change_nobody_looked_at_stays_a_conflict_after_undoing_the_second_of_two(one: Replica) -> None:
    await one.publishes("First")
    await one.publishes("Second")
    await one.saves(article_text("limits-x", "en", title="From git"))
    await undo_last(one.database, one.shelf, ALICE, NOW)
    assert title_of(one.shelf) == "First"
    assert [found.path for found in await conflicts(one.database, one.shelf)] == [PATH]


async def test_a_file_that_catches_up_with_an_earlier_publication_is_no_conflict(one: Replica) -> None:
    await one.publishes("First")
    await one.publishes("Second")
    await one.saves(str(titled("First").text))
    assert await conflicts(one.database, one.shelf) == ()
    assert title_of(one.shelf) == "Second"


async def test_it_outlives_a_folder_that_is_not_there_for_a_while(one: Replica, tmp_path: Path) -> None:
    away = tmp_path / "away"
    one.folder.rename(away)
    following = asyncio.create_task(one.keeper.follow(timedelta(milliseconds=50)))
    await asyncio.sleep(0.3)
    (away / PATH).write_text(article_text("limits-x", "en", title="Back"), encoding="utf-8")
    away.rename(one.folder)
    try:
        async with asyncio.timeout(20):
            while title_of(one.shelf) != "Back":  # noqa: ASYNC110 - a shelf tells nobody
                await asyncio.sleep(0.02)
    finally:
        following.cancel()
        await asyncio.wait([following])


async def test_it_outlives_a_database_that_fails(one: Replica, other: Replica) -> None:
    await one.keeper.look()
    async with one.database.session() as session:
        await (await session.connection()).execute(text("ALTER TABLE publication RENAME TO elsewhere"))
    await one.keeper.look()
    async with one.database.session() as session:
        await (await session.connection()).execute(text("ALTER TABLE elsewhere RENAME TO publication"))
    await other.publishes("From the chat")
    await one.keeper.look()
    assert title_of(one.shelf) == "From the chat"
