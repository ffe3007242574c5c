"""`mesure new`: the pair of files of a new article, with everything to fill in marked."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.curation.template import template
from bot.knowledge.folder import ARTICLES
from bot.knowledge.library import Files, read
from bot.knowledge.parse import LONGEST_ID, UNWRITTEN, is_id
from bot.language import Language
from bot.settings import Settings


class RefusedTopic(ValueError):
    """No files are made for this topic; the message is one line for a curator."""


def new(
    topic: Annotated[str, typer.Argument(help="The id of the article, for example buying-followers.")],
    folder: Annotated[
        str | None, typer.Option(help="The folder below articles/; that of articles with a like id if not given.")
    ] = None,
) -> None:
    """Make the files of a new article in French and English, with everything to fill in marked."""
    library = Settings.read().knowledge_dir
    today = datetime.now(UTC).date()
    files = read(library, today)
    try:
        _refuse(topic, library, files)
        place = _place(topic, library, folder, files)
    except RefusedTopic as error:
        typer.echo(f"mesure: {error}", err=True)
        raise typer.Exit(1) from None
    for language in Language:
        path = place / f"{topic}.{language}.md"
        path.write_text(template(topic, language, today), encoding="utf-8", newline="\n")
        typer.echo(str(path))
    typer.echo(f"Write what stands after {UNWRITTEN}; `mesure check` says what is left.")


def _refuse(topic: str, library: Path, files: Files) -> None:
    if not is_id(topic):
        raise RefusedTopic(
            f"{topic!r} cannot be an id: use small letters, digits and hyphens, {LONGEST_ID} at most, "
            "for example buying-followers"
        )
    there = [library / article.path for article in files.articles if article.id == topic]
    there += [path for language in Language for path in library.rglob(f"{topic}.{language}.md")]
    if there:
        raise RefusedTopic(f"{topic} is already there: {min(there)}")


def _place(topic: str, library: Path, folder: str | None, files: Files) -> Path:
    """The folder the pair goes to: the one named, else that of the articles whose ids have most words in common."""
    base = library / ARTICLES if (library / ARTICLES).is_dir() else library
    if not base.is_dir():
        raise RefusedTopic(f"there is no library in {library}: set MESURE_KNOWLEDGE_DIR to its folder")
    folders = sorted(path.name for path in base.iterdir() if path.is_dir())
    if folder is None and not folders:
        return base
    if folder is None:
        folder = _like(topic, files)
        if folder is None:
            raise RefusedTopic(f"say where it belongs: --folder with one of {', '.join(folders)}")
    if folder not in folders:
        raise RefusedTopic(f"there is no folder {folder} in {base}: write --folder with one of {', '.join(folders)}")
    return base / folder


def _like(topic: str, files: Files) -> str | None:
    words = set(topic.split("-"))
    shared = Counter[str]()
    for article in files.articles:
        shared[Path(article.path).parent.name] += len(words.intersection(article.id.split("-")))
    ranked = shared.most_common(2)
    if not ranked or not ranked[0][1] or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
