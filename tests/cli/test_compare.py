import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.mesure import Ran, mesure_here
from tests.knowledge.samples import article_text, write_library

CASES = (
    '{"q": "follow limit on twitter", "lang": "en", "id": "limits-x"}\n'
    '{"q": "my reach dropped overnight", "lang": "en", "id": "shadowban"}\n'
    '{"q": "do hashtags still help", "lang": "en", "id": "hashtags"}\n'
    '{"q": "what is the weather", "lang": "en", "outcome": "no_answer"}\n'
)


def _git(folder: Path, *arguments: str) -> None:
    who = {f"GIT_{role}_{what}": "alice@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    subprocess.run(["git", "-C", str(folder), *arguments], env={**os.environ, **who}, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose working library gained an article on hashtags and lost one phrasing to a wrong place."""
    folder = tmp_path / "a repository"
    library = write_library(folder / "knowledge")
    (library / "cases").mkdir()
    (library / "cases" / "some.en.jsonl").write_text(CASES, encoding="utf-8")
    _git(folder, "init", "--initial-branch", "main")
    _git(folder, "add", ".")
    _git(folder, "commit", "--message", "A library")
    new = article_text("hashtags", "en", title="Do hashtags help?", phrasings=["do hashtags still help"])
    (library / "articles" / "hashtags.en.md").write_text(new, encoding="utf-8")
    moved = article_text("shadowban", "en", phrasings=["am I shadowbanned", "nobody sees my posts"])
    (library / "articles" / "shadowban.en.md").write_text(moved, encoding="utf-8")
    return folder


def _compare(repository: Path, *arguments: str) -> Ran:
    return mesure_here("eval", "--compare", *arguments, folder=repository, KNOWLEDGE_DIR="knowledge")


def test_it_counts_both_versions_and_lists_each_answer_that_moved(repository: Path) -> None:
    ran = _compare(repository, "main", "--json")
    found = json.loads(ran.out)
    moves = {one["question"]: one for one in found["moved"]}
    assert ran.status == 0
    assert found["before"]["asked"] == found["after"]["asked"] == 19 + 4
    assert [found["cases"][version]["asked"] for version in ("before", "after")] == [4, 4]
    assert found["after"]["helped"] - found["before"]["helped"] == sum(
        {"gain": 1, "loss": -1}.get(one["change"], 0) for one in found["moved"]
    )
    gained = moves["do hashtags still help"]
    assert (gained["change"], gained["expected"], gained["after"]) == (
        "gain", "hashtags", {"outcome": "answer", "id": "hashtags"}
    )  # fmt: skip
    lost = moves["my reach dropped overnight"]
    assert (lost["change"], lost["before"]) == ("loss", {"outcome": "answer", "id": "shadowban"})
    assert [one["change"] for one in found["moved"]] == sorted((one["change"] for one in found["moved"]), reverse=True)


def test_in_text_the_losses_come_first(repository: Path) -> None:
    out = _compare(repository, "main", "knowledge/cases/some.en.jsonl").out
    assert out.index("losses (1)") < out.index("'my reach dropped overnight' of shadowban: shadowban → no answer")
    assert out.index("gains (1)") < out.index("'do hashtags still help' of hashtags: no answer → hashtags")
    assert out.splitlines()[1].split() == ["asked", "4", "4"]


def test_nothing_moves_between_a_version_and_itself(repository: Path) -> None:
    _git(repository, "add", ".")
    _git(repository, "commit", "--message", "Hashtags")
    assert _compare(repository, "HEAD").out.endswith("no answer moved\n")
    assert "gains" in _compare(repository, "HEAD~1").out


def test_a_floor_holds_for_the_working_library(repository: Path) -> None:
    files = ("knowledge/cases/some.en.jsonl", "--at-least")
    assert _compare(repository, "main", *files, "top1=0.6").status == 0
    assert _compare(repository, "main", *files, "top1=0.9").status == 1


@pytest.mark.parametrize("revision", ["no-such-branch", "--output=x", "", "HEAD:knowledge"])
def test_a_revision_that_is_not_there_is_said_in_one_line(repository: Path, revision: str) -> None:
    ran = _compare(repository, revision)
    assert ran.status == 2
    assert "revision" in ran.only_line
    assert not (repository / "x").exists()


def test_a_revision_without_a_library_is_said(repository: Path) -> None:
    _git(repository, "checkout", "--orphan", "empty")
    _git(repository, "rm", "-r", "-f", "--cached", ".")
    _git(repository, "commit", "--allow-empty", "--message", "Nothing")
    assert "there was no knowledge/ at empty" in _compare(repository, "empty").only_line


def test_a_broken_library_at_the_revision_is_named_with_its_line(repository: Path) -> None:
    article = repository / "knowledge" / "articles" / "hashtags.en.md"
    whole = article.read_text(encoding="utf-8")
    article.write_text("---\nid: [\n---\n", encoding="utf-8")
    _git(repository, "add", ".")
    _git(repository, "commit", "--message", "Broken")
    article.write_text(whole, encoding="utf-8")
    said = _compare(repository, "main").only_line
    assert said.startswith("mesure: the library at main cannot be used: articles/hashtags.en.md:")


def test_what_a_hook_of_another_repository_says_is_not_about_ours(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", "/nowhere/.git")
    assert _compare(repository, "main", "knowledge/cases/some.en.jsonl").status == 0


def test_outside_a_repository_or_without_git_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_library(tmp_path / "knowledge")
    assert "knowledge is in no git repository" in _compare(tmp_path, "main").only_line
    monkeypatch.setenv("PATH", "/nowhere")
    assert "git is not installed" in _compare(tmp_path, "main").only_line


def test_without_files_and_without_a_revision_it_asks_for_files(tmp_path: Path) -> None:
    ran = mesure_here("eval", folder=tmp_path)
    assert ran.status == 2
    assert "cases/*.jsonl" in ran.err
