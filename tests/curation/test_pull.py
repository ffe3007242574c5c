"""What was published comes back as files, and nobody's work is written over."""

from pathlib import Path

import pytest

from bot.curation.change import Change, removal
from bot.curation.conflicts import standing
from bot.curation.publications import Published, expected, publish
from bot.curation.pull import Clash, Pulled, pull
from bot.database.engine import Database
from bot.knowledge.shelf import Shelf
from bot.language import Language
from tests.curation.conftest import ALICE, NOW, PATH, titled
from tests.knowledge.samples import article_text, write_library

pytestmark = pytest.mark.usefixtures("admins")

NEW = Change("articles/pace/new.en.md", "new", Language.EN, article_text("new", "en"))
GONE = "articles/shadowban.fr.md"


@pytest.fixture
async def checkout(database: Database, shelf: Shelf, tmp_path: Path) -> Path:
    """Somebody's copy of the folder, from before an article was changed, one added and one removed in the chat."""
    changes = [titled("From the chat"), NEW, removal(shelf.current.articles["shadowban", Language.FR])]
    outcome = await publish(database, shelf, ALICE, changes, expected(shelf, changes), NOW)
    assert isinstance(outcome, Published)
    return write_library(tmp_path / "checkout")


async def pulled(database: Database, into: Path) -> Pulled:
    async with database.session() as session:
        return pull(await standing(session), into)


async def test_it_writes_what_differs_and_nothing_the_second_time(database: Database, checkout: Path) -> None:
    assert await pulled(database, checkout) == Pulled((PATH, NEW.path), (GONE,), ())
    assert (checkout / PATH).read_text(encoding="utf-8") == titled("From the chat").text
    assert (checkout / NEW.path).read_text(encoding="utf-8") == NEW.text
    assert not (checkout / GONE).exists()
    assert await pulled(database, checkout) == Pulled((), (), ())


async def test_a_file_changed_on_both_sides_is_left_with_the_other_version_beside_it(
    database: Database, checkout: Path
) -> None:
    theirs = article_text("limits-x", "en", title="From git")
    for path in (PATH, GONE):
        (checkout / path).write_text(theirs, encoding="utf-8")
    beside = checkout / f"{PATH}.published"
    found = await pulled(database, checkout)
    assert [(clash.path, clash.beside) for clash in found.clashes] == [(PATH, beside), (GONE, None)]
    assert isinstance(found.clashes[0], Clash)
    assert (checkout / PATH).read_text(encoding="utf-8") == theirs
    assert (checkout / GONE).exists()
    assert beside.read_text(encoding="utf-8") == titled("From the chat").text


async def test_a_file_that_was_deleted_on_the_other_side_is_not_brought_back(
    database: Database, checkout: Path
) -> None:
    (checkout / PATH).unlink()
    found = await pulled(database, checkout)
    assert [clash.path for clash in found.clashes] == [PATH]
    assert not (checkout / PATH).exists()
