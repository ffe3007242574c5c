"""`mesure library`: what is in use, and what was published brought back as files."""

import json
import shutil
from pathlib import Path

import pytest

from bot.curation.change import removal
from bot.curation.publications import Published, expected, publish
from bot.database.engine import Database
from bot.knowledge.shelf import Shelf
from bot.language import Language
from bot.migrations.runner import migrate
from bot.profiles import store as profiles
from tests.cli.mesure import SMALL_LIBRARY, mesure
from tests.curation.conftest import ALICE, NOW, TODAY

PATH = "articles/limits/shadowban.fr.md"


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    """A folder with a database in which the French article was removed."""
    database = Database.open(f"sqlite:///{tmp_path / 'mesure.db'}")
    shelf = Shelf.open(SMALL_LIBRARY, TODAY)
    await migrate(database)
    async with database.session() as session:
        await profiles.greet(session, ALICE, ALICE, NOW)
    changes = [removal(shelf.current.articles["shadowban", Language.FR])]
    assert isinstance(await publish(database, shelf, ALICE, changes, expected(shelf, changes), NOW), Published)
    await database.close()
    shutil.copytree(SMALL_LIBRARY, tmp_path / "mine")
    return tmp_path


def test_it_lists_what_is_in_use_and_makes_no_database(tmp_path: Path) -> None:
    listed = [json.loads(line) for line in mesure("library", "--json", folder=tmp_path).out.splitlines()]
    assert {(one["path"], one["is_published"]) for one in listed} >= {(PATH, False)}
    assert list(tmp_path.iterdir()) == []


def test_what_was_removed_in_the_chat_is_not_listed(folder: Path) -> None:
    listed = [json.loads(line) for line in mesure("library", "--json", folder=folder).out.splitlines()]
    assert [one["language"] for one in listed if one["id"] == "shadowban"] == ["en"]


def test_it_pulls_once_and_then_says_that_there_is_nothing(folder: Path) -> None:
    first = mesure("library", "--pull", "mine", folder=folder)
    assert (first.status, first.out) == (0, f"removed  mine/{PATH}\n"), first.err
    assert not (folder / "mine" / PATH).exists()
    second = mesure("library", "--pull", "mine", folder=folder)
    assert (second.status, second.out) == (0, "nothing to bring back: the files are what is published\n")


def test_a_conflict_is_named_and_ends_with_1(folder: Path) -> None:
    (folder / "mine" / PATH).write_text("mine", encoding="utf-8")
    ran = mesure("library", "--pull", "mine", folder=folder)
    assert ran.status == 1
    assert ran.out.startswith(f"conflict mine/{PATH}: changed here and in the chat; left as it is")
    assert (folder / "mine" / PATH).read_text(encoding="utf-8") == "mine"


def test_a_folder_that_is_not_there_is_refused(folder: Path) -> None:
    assert mesure("library", "--pull", "nowhere", folder=folder).status == 2
