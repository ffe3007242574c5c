"""Reads and writes conversations. A half-filled form is a row, so a restart between two steps loses nothing."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.conversation.tables import Dialogue, Exchange, Rating, Unanswered
from bot.database.insert import insert_for
from bot.language import Language, fold

# A form left alone for longer than this is not what the next message is about.
FORM_OPEN_FOR = timedelta(hours=24)
# Telegram lets a bot edit its message for 48 hours.
EDITABLE_FOR = timedelta(hours=48)
# Longer questions are cut before they are kept: the beginning says what was asked.
KEPT_CHARACTERS = 200

Draft = Mapping[str, str | int | float | None]
_CONTACT = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+|@\w+|\+?\d[\d .()-]{7,}\d")


async def dialogue(session: AsyncSession, profile_id: int, chat_id: int, now: datetime) -> Dialogue:
    """The conversation of that person in that chat, begun if it is new; a form past its time is closed."""
    await session.exec(
        insert_for(session, Dialogue)
        .values(profile_id=profile_id, chat_id=chat_id, asked_back=False, updated_at=now)
        .on_conflict_do_nothing()
    )
    row = (
        await session.exec(
            select(Dialogue).where(Dialogue.profile_id == profile_id, Dialogue.chat_id == chat_id).with_for_update()
        )
    ).one()
    if row.form and now - row.updated_at > FORM_OPEN_FOR:
        row.form = row.draft = None
    return row


def open_form(row: Dialogue, form: str, draft: Draft, now: datetime) -> None:
    """Remember which form is open and what it holds so far (JSON values)."""
    row.form, row.draft, row.updated_at = form, dict(draft), now


def close_form(row: Dialogue, now: datetime) -> None:
    """Forget the half-filled form, if any."""
    row.form, row.draft, row.updated_at = None, None, now


async def remember_answer(
    session: AsyncSession, profile_id: int, chat_id: int, question_id: int, answer_id: int, now: datetime
) -> None:
    """Note which of our messages answers which of theirs."""
    await session.exec(
        insert_for(session, Exchange)
        .values(
            profile_id=profile_id,
            chat_id=chat_id,
            question_message_id=question_id,
            answer_message_id=answer_id,
            answered_at=now,
        )
        .on_conflict_do_update(
            index_elements=["chat_id", "question_message_id"],
            set_={"answer_message_id": answer_id, "answered_at": now},
        )
    )


async def answer_to(session: AsyncSession, chat_id: int, question_id: int, now: datetime) -> int | None:
    """Our message that answered theirs, while Telegram still lets us edit it."""
    row = (
        await session.exec(
            select(Exchange).where(Exchange.chat_id == chat_id, Exchange.question_message_id == question_id)
        )
    ).first()
    return row.answer_message_id if row and now - row.answered_at < EDITABLE_FOR else None


async def rate(
    session: AsyncSession, profile_id: int, article_id: str, language: Language, is_helpful: bool, now: datetime
) -> None:
    """Keep a person's opinion of an article; a second one replaces the first."""
    opinion = {"language": language.value, "is_helpful": is_helpful, "rated_at": now}
    await session.exec(
        insert_for(session, Rating)
        .values(profile_id=profile_id, article_id=article_id, **opinion)
        .on_conflict_do_update(index_elements=["profile_id", "article_id"], set_=opinion)
    )


async def keep_unanswered(session: AsyncSession, question: str, language: Language, now: datetime) -> None:
    """Count a question that found no answer: folded, cut, without addresses, handles, links or long numbers."""
    kept = fold(_CONTACT.sub(" ", question))[:KEPT_CHARACTERS].strip()
    if not kept:
        return
    await session.exec(
        insert_for(session, Unanswered)
        .values(question=kept, language=language.value, count=1, first_asked_at=now, last_asked_at=now)
        .on_conflict_do_update(
            index_elements=["question", "language"], set_={"count": Unanswered.count + 1, "last_asked_at": now}
        )
    )


async def most_asked(session: AsyncSession, limit: int = 20) -> list[Unanswered]:
    """The questions without an answer, most asked first."""
    query = select(Unanswered).order_by(col(Unanswered.count).desc(), col(Unanswered.last_asked_at).desc())
    return list((await session.exec(query.limit(limit))).all())


async def sweep(session: AsyncSession, now: datetime, keep_for: timedelta) -> None:
    """Delete what is older than the operator keeps, and exchanges that can no longer be edited."""
    await session.exec(delete(Unanswered).where(col(Unanswered.last_asked_at) < now - keep_for))
    await session.exec(delete(Rating).where(col(Rating.rated_at) < now - keep_for))
    await session.exec(delete(Exchange).where(col(Exchange.answered_at) < now - EDITABLE_FOR))
