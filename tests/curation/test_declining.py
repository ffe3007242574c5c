"""A question named out of scope: published as an article is, served by every replica, pulled into the folder."""

from pathlib import Path

import pytest

from bot.curation.change import declining
from bot.curation.conflicts import standing
from bot.curation.publications import Published, expected, publish, sync, undo_last
from bot.curation.pull import pull
from bot.database.engine import Database
from bot.knowledge.folder import digest_of
from bot.knowledge.search import is_elsewhere
from bot.knowledge.shelf import Shelf
from bot.language import Language
from tests.curation.conftest import ALICE, NOW, TODAY

pytestmark = pytest.mark.usefixtures("admins")
EN, LIST, QUESTION = Language.EN, "elsewhere/en.txt", "how do I bake a banner"


def is_declined(shelf: Shelf) -> bool:
    return is_elsewhere(shelf.current.index.tongues[EN], QUESTION)


async def decline(database: Database, shelf: Shelf) -> None:
    change = declining(shelf.text(LIST), EN, [QUESTION])
    assert isinstance(await publish(database, shelf, ALICE, [change], expected(shelf, [change]), NOW), Published)


async def test_every_replica_learns_it_and_forgets_it_when_it_is_undone(
    database: Database, shelf: Shelf, folder: Path
) -> None:
    other = Shelf.open(folder, TODAY)
    assert not is_declined(shelf)
    await decline(database, shelf)
    await sync(database, other, NOW)
    assert is_declined(shelf)
    assert is_declined(other)
    assert "who won the match" in other.proposed({}).strangers[EN]
    assert isinstance(await undo_last(database, shelf, ALICE, NOW), Published)
    await sync(database, other, NOW)
    assert not is_declined(shelf)
    assert not is_declined(other)


async def test_it_is_pulled_into_the_folder_and_settled_there(database: Database, shelf: Shelf, folder: Path) -> None:
    await decline(database, shelf)
    published = shelf.text(LIST) or ""
    async with database.session() as session:
        pulled = pull(await standing(session), folder)
    assert pulled.written == (LIST,)
    assert digest_of((folder / LIST).read_text(encoding="utf-8")) == digest_of(published)
    await sync(database, shelf, NOW)
    assert shelf.overlay == {}
    assert is_declined(shelf)


async def test_a_library_without_such_a_list_gets_one(database: Database, folder: Path) -> None:
    (folder / LIST).unlink()
    shelf = Shelf.open(folder, TODAY)
    await decline(database, shelf)
    assert is_declined(shelf)
    assert shelf.text(LIST) == f"{QUESTION}\n"
