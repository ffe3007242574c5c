import asyncio
from datetime import date
from pathlib import Path

import pytest

from bot.knowledge.library import BrokenLibrary, Reload, Shelf, load, read
from bot.language import Language
from tests.knowledge.samples import article_text, write_library

TODAY = date(2026, 11, 22)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_library(tmp_path / "my library")


def test_it_loads_a_folder(folder: Path) -> None:
    library = load(folder, TODAY)
    assert library.ids == ("best-time-to-post", "limits-x", "shadowban")
    assert len(library.articles) == 6
    found = library.article("shadowban", Language.FR)
    assert found and found.language is Language.FR
    assert library.article("nothing", Language.FR) is None


def test_a_missing_article_is_given_in_the_other_language(folder: Path) -> None:
    (folder / "articles" / "shadowban.fr.md").unlink()
    found = load(folder, TODAY).article("shadowban", Language.FR)
    assert found and found.language is Language.EN


def test_a_broken_file_is_named_with_its_line(folder: Path) -> None:
    (folder / "articles" / "shadowban.fr.md").write_text("---\nid: [\n---\n", encoding="utf-8")
    with pytest.raises(BrokenLibrary, match=r"articles/shadowban\.fr\.md:3"):
        load(folder, TODAY)


@pytest.mark.parametrize("name", ["limits.yaml", "lexicon.yaml"])
def test_a_broken_side_file_is_an_error(folder: Path, name: str) -> None:
    (folder / name).write_text("a: [", encoding="utf-8")
    assert any(p.path == name for p in read(folder, TODAY).problems)


def test_an_empty_or_missing_folder_says_so(tmp_path: Path) -> None:
    assert "no article" in read(tmp_path / "nowhere", TODAY).problems[0].what


def test_text_that_is_not_utf8_is_a_finding(folder: Path) -> None:
    (folder / "articles" / "shadowban.fr.md").write_bytes(b"---\nid: \xe9\n")
    found = [p for p in read(folder, TODAY).problems if "UTF-8" in p.what]
    assert [(p.path, p.line) for p in found] == [("articles/shadowban.fr.md", 2)]


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
    taken: asyncio.Queue[Reload] = asyncio.Queue()
    watching = asyncio.create_task(shelf.watch(taken.put_nowait))
    try:
        await asyncio.sleep(0.3)
        (folder / "articles" / "new.en.md").write_text(article_text("new", "en"), encoding="utf-8")
        reload = await asyncio.wait_for(taken.get(), timeout=20)
        assert reload.added == ("articles/new.en.md",)
    finally:
        watching.cancel()
