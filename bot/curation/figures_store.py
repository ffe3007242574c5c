"""Counts what becomes of the articles, a row a day, and reads the counts of two months."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import case, delete, func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.conversation.tables import Rating
from bot.curation.figures import MONTH, Figures, Outcome, compared
from bot.curation.tables import ArticleDay
from bot.database.insert import insert_for
from bot.knowledge.article import Article
from bot.language import Language

_Counts = dict[tuple[str, Language], tuple[dict[str, int], dict[str, int]]]


async def count(session: AsyncSession, found: Iterable[tuple[Article, Outcome]], on: date) -> None:
    """Count each of these once on that UTC day."""
    # One order for everybody: two transactions that lock the same rows must not wait for each other.
    keys = sorted({(article.id, article.language.value, outcome.value) for article, outcome in found})
    if not keys:
        return
    rows = [
        {"on": on, "article_id": article_id, "language": language, "outcome": outcome, "count": 1}
        for article_id, language, outcome in keys
    ]
    await session.exec(
        insert_for(session, ArticleDay)
        .values(rows)
        .on_conflict_do_update(
            index_elements=["on", "article_id", "language", "outcome"], set_={"count": col(ArticleDay.count) + 1}
        )
    )


async def of(session: AsyncSession, article_id: str, today: date) -> Mapping[Language, Figures]:
    """The figures of an article in each language in which it met anybody. `today` is the UTC day."""
    return {one.language: one for one in await _figures(session, today, article_id)}


async def every(session: AsyncSession, today: date) -> tuple[Figures, ...]:
    """The figures of every article that met anybody within two months. `today` is the UTC day."""
    return await _figures(session, today, None)


async def sweep(session: AsyncSession, today: date) -> None:
    """Delete the days that are compared no more."""
    await session.exec(delete(ArticleDay).where(col(ArticleDay.on) <= today - 2 * MONTH))


async def _figures(session: AsyncSession, today: date, article_id: str | None) -> tuple[Figures, ...]:
    counts: _Counts = defaultdict(lambda: ({}, {}))
    for month, last in enumerate((today, today - MONTH)):
        for name, language, outcome, number in await _met(session, last, article_id):
            counts[name, Language(language)][month][outcome] = number
        for name, language, up, number in await _rated(session, last, article_id):
            counts[name, Language(language)][month].update(up=int(up), down=number - int(up))
    return compared(counts)


async def _met(session: AsyncSession, last: date, article_id: str | None) -> Iterable[tuple[str, str, str, int]]:
    query = (
        select(ArticleDay.article_id, ArticleDay.language, ArticleDay.outcome, func.sum(ArticleDay.count))
        .where(col(ArticleDay.on) > last - MONTH, col(ArticleDay.on) <= last)
        .group_by(col(ArticleDay.article_id), col(ArticleDay.language), col(ArticleDay.outcome))
    )
    if article_id is not None:
        query = query.where(ArticleDay.article_id == article_id)
    found = (await session.exec(query)).all()
    return [(name, language, outcome, int(number)) for name, language, outcome, number in found]


async def _rated(session: AsyncSession, last: date, article_id: str | None) -> Iterable[tuple[str, str, int, int]]:
    until = datetime.combine(last + timedelta(days=1), time(), UTC)
    up = func.sum(case((col(Rating.is_helpful), 1), else_=0))
    query = (
        select(Rating.article_id, Rating.language, up, func.count())
        .where(col(Rating.rated_at) >= until - MONTH, col(Rating.rated_at) < until)
        .group_by(col(Rating.article_id), col(Rating.language))
    )
    if article_id is not None:
        query = query.where(Rating.article_id == article_id)
    return (await session.exec(query)).all()
