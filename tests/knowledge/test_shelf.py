import asyncio
from datetime import date
from pathlib import Path

import pytest

from bot.knowledge.article import errors
from bot.knowledge.shelf import Reload, Shelf
from bot.language import Language
from tests.knowledge.samples import article_text, write_library

TODAY = date(2026, 11, 22)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_library(tmp_path / "my library")


def test_the_shelf_swaps_the_library_whole_and_says_what_changed(folder: Path) -> None:
    shelf = Shelf.open(folder, TODAY)
    before = shelf.current
    assert shelf.reload() == Reload(problems=before.problems)
    assert shelf.current is before
    (folder / "articles" / "shadowban.fr.md").unlink()
    (folder / "articles" / "new.en.md").write_text(article_text("new", "en"), encoding="utf-8")
    changed = article_text("limits-x", "en", title="Which limits has X?")
    (folder / "articles" / "limits-x.en.md").write_text(changed, encoding="utf-8")
    taken = shelf.reload()
    assert taken.added == ("articles/new.en.md",)
    assert taken.changed == ("articles/limits-x.en.md",)
    assert taken.removed == ("articles/shadowban.fr.md",)
    assert "new" in shelf.current.ids
    assert "new" not in before.ids


def test_the_last_good_library_stays_when_the_new_one_is_bad(folder: Path) -> None:
    shelf = Shelf.open(folder, TODAY)
    before = shelf.current
    (folder / "articles" / "limits-x.en.md").write_text("---\n", encoding="utf-8")
    taken = shelf.reload()
    assert taken.problems
    assert (taken.added, taken.changed, taken.removed) == ((), (), ())
    assert shelf.current is before
    assert any(p.path == "articles/limits-x.en.md" for p in shelf.check())


async def test_the_shelf_watches_its_folder(folder: Path) -> None:
    shelf = Shelf.open(folder, TODAY)

    async def first() -> Reload:
        async for taken in shelf.watch():
            return taken
        raise AssertionError("it stopped watching")

    watching = asyncio.create_task(first())
    await asyncio.sleep(0.3)
    (folder / "articles" / "new.en.md").write_text(article_text("new", "en"), encoding="utf-8")
    taken = await asyncio.wait_for(watching, timeout=20)
    assert taken.added == ("articles/new.en.md",)


def test_what_was_published_lies_over_the_folder_and_can_be_taken_off(folder: Path) -> None:
    shelf = Shelf.open(folder, TODAY)
    before = shelf.current
    taken = shelf.cover(
        {
            "articles/new.en.md": article_text("new", "en"),
            "articles/limits-x.en.md": article_text("limits-x", "en", title="Which limits has X?"),
            "articles/shadowban.fr.md": None,
        }
    )
    assert taken == Reload(
        ("articles/new.en.md",), ("articles/limits-x.en.md",), ("articles/shadowban.fr.md",), taken.problems
    )
    assert shelf.text("articles/shadowban.fr.md") is None
    assert shelf.folder_text("articles/shadowban.fr.md") == article_text("shadowban", "fr")
    shelf.cover({})
    assert shelf.current.digest == before.digest


def test_a_published_article_stays_when_the_folders_own_changes(folder: Path) -> None:
    shelf = Shelf.open(folder, TODAY)
    shelf.cover({"articles/limits-x.en.md": article_text("limits-x", "en", title="From the chat")})
    (folder / "articles" / "limits-x.en.md").write_text("---\nbroken", encoding="utf-8")
    taken = shelf.reload()
    assert not taken.errors
    assert not taken.is_change
    found = shelf.current.article("limits-x", Language.EN)
    assert found is not None
    assert found.title == "From the chat"


def test_only_the_language_that_changed_is_indexed_again(folder: Path) -> None:
    shelf = Shelf.open(folder, TODAY)
    before = shelf.current.index.tongues
    shelf.cover({"articles/limits-x.en.md": article_text("limits-x", "en", phrasings=["what stops me on X"])})
    after = shelf.current.index.tongues
    assert after[Language.FR] is before[Language.FR]
    assert after[Language.EN] is not before[Language.EN]
    shelf.cover({"articles/limits-x.en.md": article_text("limits-x", "en", body="Another text.")})
    (folder / "lexicon.yaml").write_text("version: 1", encoding="utf-8")
    shelf.reload()
    assert shelf.current.index.tongues[Language.FR] is not before[Language.FR]


def test_a_file_that_did_not_change_is_not_parsed_again(folder: Path) -> None:
    shelf = Shelf.open(folder, TODAY)
    before = {article.path: article for article in shelf.current.articles.values()}
    shelf.cover({"articles/limits-x.en.md": article_text("limits-x", "en", title="From the chat")})
    kept = [article for article in shelf.current.articles.values() if before[article.path] is article]
    assert len(kept) == len(before) - 1


def test_what_is_proposed_is_checked_and_touches_nothing(folder: Path) -> None:
    shelf = Shelf.open(folder, TODAY)
    before = shelf.current
    files = shelf.proposed({"articles/limits-x.en.md": "---\n"})
    assert files.has_errors
    assert shelf.current is before
    assert not errors(shelf.check())
