"""What the curators' README shows is true: its files can be read, its commands run, both languages show the same."""

import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot.knowledge.article import Article
from bot.knowledge.cases import parse_cases
from bot.knowledge.parse import parse, parse_limits
from tests.cli.mesure import ROOT, mesure_here
from tests.knowledge.samples import article_text, write_library

README = (ROOT / "knowledge" / "README.md").read_text(encoding="utf-8")
ENGLISH, FRENCH = README.split("\n---\n\n# ")
HALVES = pytest.mark.parametrize("half", [ENGLISH, FRENCH], ids=["en", "fr"])


def _blocks(half: str, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", half, flags=re.MULTILINE | re.DOTALL)


def _commands(half: str) -> Iterator[list[str]]:
    for block in _blocks(half, "console"):
        for line in block.splitlines():
            yield shlex.split(line, comments=True)


@HALVES
def test_its_article_its_limit_and_its_cases_can_be_read(half: str) -> None:
    (article,), (limit, _), (cases,) = (_blocks(half, kind) for kind in ("markdown", "yaml", "json"))
    limits = parse_limits(limit, "limits.yaml")
    assert not isinstance(limits, tuple), limits
    parsed = parse(article, "limits-x.md", limits)
    assert isinstance(parsed, Article), parsed
    assert parsed.language == ("en" if half is ENGLISH else "fr")
    assert parse_cases(cases, "cases.jsonl")[1] == ()


@HALVES
def test_its_commands_do_what_it_says(half: str, tmp_path: Path) -> None:
    library = write_library(tmp_path / "knowledge")
    (library / "articles" / "networking").mkdir()
    (library / "cases").mkdir()
    (library / "cases" / "some.jsonl").write_text(_blocks(half, "json")[0], encoding="utf-8")
    who = ("-c", "user.name=Alice", "-c", "user.email=alice@example.org")
    for step in (["init", "--initial-branch", "main"], ["add", "."], [*who, "commit", "--message", "A library"]):
        subprocess.run(["git", *step], cwd=tmp_path, check=True, capture_output=True)
    ran = []
    for program, command, *arguments in _commands(half):
        given = [str(path) for one in arguments for path in tmp_path.glob(one)] if command == "eval" else []
        done = mesure_here(command, *(given or arguments), folder=tmp_path, KNOWLEDGE_DIR="knowledge")
        assert (program, done.status) == ("mesure", 0), done
        ran.append(command)
        for path in library.rglob("follow-friday.*.md"):  # written, as the curator would before the check
            language = path.name.split(".")[1]
            asked = ["is follow friday still a thing", "le follow friday, ça marche encore"][language == "fr"]
            path.write_text(article_text("follow-friday", language, phrasings=[asked]), encoding="utf-8")
        if command == "ask":
            assert "follow-friday" in done.out
    assert ran == ["new", "check", "ask", "eval", "eval"]


def test_its_hook_checks_the_library_whenever_a_file_of_it_changes() -> None:
    (hook,), (same,) = (yaml.safe_load(_blocks(half, "yaml")[1])["repos"][0]["hooks"] for half in (ENGLISH, FRENCH))
    program, *arguments = hook["entry"].split()
    assert hook == same
    assert (hook["language"], hook["pass_filenames"], program) == ("system", False, ".venv/bin/mesure")
    assert arguments == ["check", "knowledge"]
    changed = ["knowledge/limits.yaml", "knowledge/articles/limits/limits-x.fr.md", "bot/app.py"]
    assert [bool(re.search(hook["files"], path)) for path in changed] == [True, True, False]


def test_both_languages_name_the_same_commands() -> None:
    named = [sorted(re.findall(r"`((?:mesure |/)[^`]+)`", half)) for half in (ENGLISH, FRENCH)]
    assert named[0] == named[1]
    assert [command[:2] for command in _commands(ENGLISH)] == [command[:2] for command in _commands(FRENCH)]
