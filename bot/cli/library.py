"""`mesure library`: lists the articles."""

import json
from datetime import UTC, datetime
from typing import Annotated

import typer

from bot.knowledge.article import Article
from bot.knowledge.library import read
from bot.settings import Settings


def library(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object an article and language.")] = False,
) -> None:
    """List the articles: id, language, phrasings, checked on, due for review."""
    today = datetime.now(UTC).date()
    articles = sorted(read(Settings.read().knowledge_dir, today).articles, key=lambda a: (a.id, a.language))
    if as_json:
        for article in articles:
            print(json.dumps(as_object(article), ensure_ascii=False))
        return
    for article in articles:
        due = "overdue" if article.is_overdue(today) else f"review {article.review_on}"
        print(
            f"{article.id:32} {article.language}  {len(article.phrasings):3} phrasings  "
            f"checked {article.checked_on}  {due}"
        )


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
