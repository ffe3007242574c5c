"""`mesure check`: every finding about a library, one a line."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.conversation.policy import answers
from bot.knowledge.article import Problem, errors
from bot.knowledge.library import read
from bot.knowledge.overmatch import overmatch
from bot.settings import Settings


class Format(StrEnum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def check(
    directory: Annotated[Path | None, typer.Argument(help="The library; MESURE_KNOWLEDGE_DIR if not given.")] = None,
    form: Annotated[
        Format, typer.Option("--format", help="json: one object a finding; github: annotations of a pull request.")
    ] = Format.TEXT,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
) -> None:
    """Check a library: its files, its rules, and whether every article wins its own phrasings and cases."""
    folder = directory or Settings.read().knowledge_dir
    form = Format.JSON if as_json else form
    files = read(folder, datetime.now(UTC).date())
    problems = files.problems if files.has_errors else tuple(sorted((*files.problems, *overmatch(files, answers))))
    for problem in problems:
        print(_written(problem, folder, form))
    if not problems and form is Format.TEXT:
        print(f"{len(files.articles)} articles, {sum(len(a.phrasings) for a in files.articles)} phrasings: no findings")
    if errors(problems):
        raise typer.Exit(1)


def annotation(problem: Problem, path: str) -> str:
    """The finding as a workflow command of GitHub Actions, which shows it beside the line of the file at `path`.

    Escaped as in `toolkit/packages/core/src/command.ts` of github.com/actions/toolkit.
    """
    file, message = _escaped(path, _IN_PROPERTIES), _escaped(f"{problem.what}; {problem.mend}", _IN_MESSAGES)
    return f"::{problem.severity} file={file},line={problem.line}::{message}"


_IN_MESSAGES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTIES = {**_IN_MESSAGES, ":": "%3A", ",": "%2C"}


def _escaped(text: str, escapes: Mapping[str, str]) -> str:
    for char, written in escapes.items():  # the percent sign first, or it would escape the others' escapes
        text = text.replace(char, written)
    return text


def _written(problem: Problem, folder: Path, form: Format) -> str:
    path = f"{folder.as_posix().rstrip('/')}/{problem.path}"
    match form:
        case Format.TEXT:
            return f"{folder.as_posix().rstrip('/')}/{problem}"
        case Format.JSON:
            return json.dumps({**asdict(problem), "path": path}, ensure_ascii=False)
        case Format.GITHUB:
            return annotation(problem, _in_repository(folder, problem.path))


def _in_repository(folder: Path, path: str) -> str:
    """The path from the root of the git repository that holds the library, as GitHub wants it; else as it was given."""
    whole = folder.resolve()
    root = next((above for above in (whole, *whole.parents) if (above / ".git").exists()), None)
    return (whole.relative_to(root) if root else folder).joinpath(path).as_posix()
