import json
import re
from pathlib import Path

import pytest

from bot.knowledge.parse import UNWRITTEN
from tests.cli.mesure import Ran, mesure_here
from tests.knowledge.samples import article_text, write_library


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library of three topics, one of them in the folder limits/, two in posting/."""
    folder = write_library(tmp_path / "knowledge")
    for path in list((folder / "articles").iterdir()):
        group = folder / "articles" / ("limits" if path.name.startswith("limits") else "posting")
        group.mkdir(exist_ok=True)
        path.rename(group / path.name)
    return folder


def _new(library: Path, *arguments: str) -> Ran:
    return mesure_here("new", *arguments, folder=library.parent, KNOWLEDGE_DIR="knowledge")


def _refused(ran: Ran) -> str:
    assert (ran.status, ran.out) == (1, "")
    return ran.only_line


def test_it_makes_the_pair_beside_its_likes_with_every_gap_found_by_the_check(library: Path) -> None:
    made = _new(library, "limits-instagram")
    paths = [f"knowledge/articles/limits/limits-instagram.{language}.md" for language in ("fr", "en")]
    assert made.status == 0
    assert made.out.splitlines()[:2] == paths
    checked = mesure_here("check", "--json", folder=library.parent, KNOWLEDGE_DIR="knowledge")
    errors = [one for line in checked.out.splitlines() if (one := json.loads(line))["severity"] == "error"]
    for path in paths:
        lines = (library.parent / path).read_text(encoding="utf-8").splitlines()
        gaps = [at for at, line in enumerate(lines, 1) if UNWRITTEN in line]
        assert len(gaps) == 9
        assert [one["line"] for one in errors if one["path"] == path] == gaps
    assert checked.status == 1
    assert "still to be written" in errors[0]["what"]


def test_filled_in_it_is_an_article(library: Path) -> None:
    _new(library, "buying-followers", "--folder", "limits")
    whole = article_text("buying-followers", "en", title="Should I buy followers?", phrasings=["buy followers"])
    written = {
        "title": '"Should I buy followers?"',
        "  - ": '"buy followers"',
        "  - title": '"Somebody, Something"',
        "    url": "https://example.com",
        "    date": '"2026"',
        "    kind": "press",
        "related": "[limits-x]",
    }
    for language in ("en", "fr"):
        path = library / "articles" / "limits" / f"buying-followers.{language}.md"
        lines = path.read_text(encoding="utf-8").splitlines()
        for at, line in enumerate(lines):
            key = next((key for key in written if line.startswith((f"{key}:", f'{key}"{UNWRITTEN}'))), None)
            if UNWRITTEN in line and key:
                lines[at] = f"{key}{'' if key.endswith(' ') else ': '}{written[key]}"
            elif UNWRITTEN in line:
                lines[at] = re.split("^---$", whole, flags=re.MULTILINE)[2].strip()
        path.write_text("\n".join(lines), encoding="utf-8")
    checked = mesure_here("check", folder=library.parent, KNOWLEDGE_DIR="knowledge")
    assert (checked.status, "error:" in checked.out) == (0, False), checked.out


@pytest.mark.parametrize("topic", ["Limits", "a_b", "-x", "é", "a" * 49, "../x", "a/b", "a b"])
def test_a_badly_formed_id_is_refused(library: Path, topic: str) -> None:
    before = sorted(library.rglob("*"))
    assert "cannot be an id" in _refused(_new(library, "--folder", "limits", "--", topic))
    assert sorted(library.rglob("*")) == before


def test_an_id_that_is_there_is_refused_even_in_a_file_that_cannot_be_read(library: Path) -> None:
    assert "limits-x is already there: knowledge/articles/limits/" in _refused(_new(library, "limits-x"))
    (library / "articles" / "limits" / "half.fr.md").write_text("---\n")
    assert "half is already there" in _refused(_new(library, "half", "--folder", "limits"))


def test_it_asks_for_the_folder_where_no_article_is_like_it(library: Path) -> None:
    assert "--folder with one of limits, posting" in _refused(_new(library, "gardening"))
    assert "there is no folder garden" in _refused(_new(library, "gardening", "--folder", "garden"))
    assert "there is no folder .." in _refused(_new(library, "gardening", "--folder", ".."))
    assert _new(library, "gardening", "--folder", "posting").status == 0


def test_without_folders_it_puts_the_pair_beside_the_others(tmp_path: Path) -> None:
    library = write_library(tmp_path / "knowledge")
    assert _new(library, "gardening").out.startswith("knowledge/articles/gardening.fr.md\n")


def test_without_a_library_it_says_so(tmp_path: Path) -> None:
    ran = mesure_here("new", "gardening", folder=tmp_path, KNOWLEDGE_DIR="none")
    assert "there is no library in none" in _refused(ran)
