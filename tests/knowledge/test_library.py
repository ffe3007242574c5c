from datetime import date
from pathlib import Path

import pytest

from bot.knowledge.library import BrokenLibrary, load, read
from bot.language import Language
from tests.knowledge.samples import write_library

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
