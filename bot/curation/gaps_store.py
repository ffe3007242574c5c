"""Reads the questions without an answer, and leaves some aside."""

from collections.abc import Collection

from sqlalchemy import update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.conversation.tables import Unanswered
from bot.curation.gaps import Wording
from bot.language import Language

# Beyond, the least asked are left out: nobody gets to them, and each costs milliseconds.
_MOST = 1000


async def wordings(session: AsyncSession) -> tuple[Wording, ...]:
    """The questions without an answer, the most asked first."""
    order = col(Unanswered.count).desc(), col(Unanswered.last_asked_at).desc(), col(Unanswered.id)
    rows = (await session.exec(select(Unanswered).order_by(*order).limit(_MOST))).all()
    return tuple(
        Wording(
            id=row.id or 0,
            text=row.question,
            language=Language(row.language),
            count=row.count,
            first_at=row.first_asked_at,
            last_at=row.last_asked_at,
            article_id=row.article_id,
            is_remark=row.is_remark,
            ignored_count=row.ignored_count,
        )
        for row in rows
    )


async def ignore(session: AsyncSession, ids: Collection[int], *, is_ignored: bool) -> None:
    """Leave these questions aside as often as they were asked until now, or no longer."""
    count = col(Unanswered.count) if is_ignored else 0
    ignored = update(Unanswered).where(col(Unanswered.id).in_(ids)).values(ignored_count=count)
    await session.exec(ignored.execution_options(synchronize_session=False))
