"""`mesure library`: lists the articles, and brings those published from the chat back into a folder."""

import asyncio
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.curation import conflicts
from bot.curation.conflicts import Standing
from bot.curation.pull import Pulled, pull
from bot.database.engine import Database, UnusableDatabase, async_url
from bot.knowledge.article import Article
from bot.knowledge.library import read
from bot.migrations.runner import standing
from bot.settings import Settings


def library(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object an article and language.")] = False,
    into: Annotated[
        Path | None,
        typer.Option(
            "--pull", metavar="DIR", exists=True, file_okay=False, help="Write what was published from the chat here."
        ),
    ] = None,
) -> None:
    """List the articles in use: id, language, phrasings, checked on, due for review, published from the chat."""
    settings = Settings.read()
    url = settings.database_url.get_secret_value()
    if into is not None:
        _tell(pull(_published(url), into), into)
        return
    try:
        published = _published(url)
    except UnusableDatabase as error:
        typer.echo(f"mesure: the folder alone, because of the database: {error}", err=True)
        published = ()
    _list(settings.knowledge_dir, published, as_json)


def as_object(article: Article) -> dict[str, object]:
    """The article as the contract's JSON object."""
    return {
        "id": article.id,
        "language": article.language.value,
        "title": article.title,
        "phrasings": [phrasing.text for phrasing in article.phrasings],
        "text": article.text,
        "checked_on": article.checked_on.isoformat(),
        "review_on": article.review_on.isoformat(),
        "sources": [
            {"title": source.title, "url": source.url, "date": source.dated, "kind": source.kind.value}
            for source in article.sources
        ],
        "related": list(article.related),
    }


def _published(url: str) -> tuple[Standing, ...]:
    """What lies over the folder; nothing while there is no database yet. Raises UnusableDatabase."""
    target = async_url(url)
    if target.get_backend_name() == "sqlite" and not Path(target.database or "").is_file():
        return ()  # looking would make one
    return asyncio.run(_standing(url))


async def _standing(url: str) -> tuple[Standing, ...]:
    database = Database.open(url)
    try:
        await database.probe()
        if not (await standing(database)).is_at_head:
            raise UnusableDatabase("it has not been brought up to date: start `mesure run` once")
        async with database.session() as session:
            return await conflicts.standing(session)
    finally:
        await database.close()


def _list(folder: Path, published: Sequence[Standing], as_json: bool) -> None:
    today = datetime.now(UTC).date()
    texts = {one.publication.path: one.publication.text for one in published}
    for article in sorted(read(folder, today, texts).articles, key=lambda one: (one.id, one.language)):
        is_published = article.path in texts
        if as_json:
            shown = {**as_object(article), "path": article.path, "is_published": is_published}
            print(json.dumps(shown, ensure_ascii=False))
            continue
        due = "overdue" if article.is_overdue(today) else f"review {article.review_on}"
        print(
            f"{article.id:32} {article.language}  {len(article.phrasings):3} phrasings  "
            f"checked {article.checked_on}  {due}{'  published from the chat' if is_published else ''}"
        )


def _tell(pulled: Pulled, into: Path) -> None:
    for path in pulled.written:
        print(f"written  {into / path}")
    for path in pulled.removed:
        print(f"removed  {into / path}")
    for clash in pulled.clashes:
        theirs = f"was put in {clash.beside}" if clash.beside else "removes it"
        print(
            f"conflict {into / clash.path}: changed here and in the chat; left as it is, and publication "
            f"{clash.number} {theirs}: put into the file what is right, then publish it or undo in the chat"
        )
    if pulled.clashes:
        raise typer.Exit(1)
    if not pulled.written and not pulled.removed:
        print("nothing to bring back: the files are what is published")
