import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli.check import annotation
from bot.knowledge.article import Problem, Severity
from tests.cli.mesure import SMALL_LIBRARY, mesure_here
from tests.knowledge.samples import article_text, write_library


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A repository whose library has one error: in line 5 of an article, a phrasing that is empty."""
    (tmp_path / ".git").mkdir()
    folder = write_library(tmp_path / "knowledge")
    text = article_text("shadowban", "en").replace('- "am I shadowbanned"', "- ")
    (folder / "articles" / "shadowban.en.md").write_text(text, encoding="utf-8")
    return folder


def test_as_json_it_writes_one_object_a_finding(broken: Path) -> None:
    ran = mesure_here("check", "knowledge", "--json", folder=broken.parent)
    found = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.status == 1
    assert all(list(one) == ["path", "line", "severity", "what", "mend"] for one in found)
    (error,) = [one for one in found if one["severity"] == "error"]
    assert (error["path"], error["line"]) == ("knowledge/articles/shadowban.en.md", 6)
    assert mesure_here("check", "knowledge", "--format", "json", folder=broken.parent).out == ran.out


def test_for_github_it_names_files_from_the_repositorys_root_wherever_it_runs(broken: Path) -> None:
    from_root = mesure_here("check", "--format", "github", folder=broken.parent, KNOWLEDGE_DIR="knowledge")
    from_within = mesure_here("check", ".", "--format", "github", folder=broken)
    assert from_root.status == from_within.status == 1
    assert from_root.out == from_within.out
    (error,) = [line for line in from_root.out.splitlines() if line.startswith("::error ")]
    assert error.startswith("::error file=knowledge/articles/shadowban.en.md,line=6::an item of phrasings ")


def test_machines_are_told_nothing_about_a_library_without_findings(tmp_path: Path) -> None:
    for form in ("json", "github"):
        ran = mesure_here("check", str(SMALL_LIBRARY), "--format", form, folder=tmp_path)
        assert (ran.status, ran.out) == (0, "")


def test_a_format_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    assert mesure_here("check", str(SMALL_LIBRARY), "--format", "xml", folder=tmp_path).status == 2


def _unescaped(text: str) -> str:
    for char, code in ((",", "%2C"), (":", "%3A"), ("\n", "%0A"), ("\r", "%0D"), ("%", "%25")):
        text = text.replace(code, char)
    return text


@given(path=st.text(min_size=1), what=st.text(), mend=st.text())
def test_an_annotation_is_one_line_that_says_it_all(path: str, what: str, mend: str) -> None:
    written = annotation(Problem(path, 7, Severity.WARNING, what, mend), path)
    head, _, rest = written.removeprefix("::warning ").partition("::")
    properties = dict(one.split("=", 1) for one in head.split(","))
    assert "\n" not in written
    assert "\r" not in written
    assert {name: _unescaped(value) for name, value in properties.items()} == {"file": path, "line": "7"}
    assert _unescaped(rest) == f"{what}; {mend}"
