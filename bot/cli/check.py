"""`mesure check`: every finding about a library, one a line."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.conversation.policy import answers
from bot.knowledge.article import Severity
from bot.knowledge.library import read
from bot.knowledge.overmatch import overmatch
from bot.settings import Settings


def check(
    directory: Annotated[Path | None, typer.Argument(help="The library; MESURE_KNOWLEDGE_DIR if not given.")] = None,
) -> None:
    """Check a library: its files, its rules, and whether every article wins its own phrasings and cases."""
    folder = directory or Settings.read().knowledge_dir
    files = read(folder, datetime.now(UTC).date())
    problems = files.problems if files.has_errors else tuple(sorted((*files.problems, *overmatch(files, answers))))
    for problem in problems:
        print(f"{folder.as_posix().rstrip('/')}/{problem}")
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    if not problems:
        print(f"{len(files.articles)} articles, {sum(len(a.phrasings) for a in files.articles)} phrasings: no findings")
    if errors:
        raise typer.Exit(1)
