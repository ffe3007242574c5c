"""Reads and writes conversations. A half-filled form is a row, so a restart between two steps loses nothing."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import delete, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.conversation.anonymous import anonymous
from bot.conversation.tables import Dialogue, Exchange, Rating, Unanswered
from bot.database.insert import insert_for
from bot.language import Language, detect

# A form left alone for longer than this is not what the next message is about.
FORM_OPEN_FOR = timedelta(hours=24)
# Telegram lets a bot edit its message for 48 hours.
EDITABLE_FOR = timedelta(hours=48)
# Whoever writes on within this time after our reply was not finished.
BURST_FOR = timedelta(seconds=10)

Draft = Mapping[str, str | int | float | None]


class Begun(NamedTuple):
    """What may be the beginning of a question in several messages, and our message that replied to it."""

    said: str
    answer_message_id: int


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


async def leave_form(session: AsyncSession, profile_id: int, chat_id: int, form: str, now: datetime) -> None:
    """Forget that form, if it is the one that is open: the person went another way."""
    row = await dialogue(session, profile_id, chat_id, now)
    if row.form == form:
        close_form(row, now)


async def remember_answer(
    session: AsyncSession,
    profile_id: int,
    chat_id: int,
    question_id: int,
    answer_id: int,
    now: datetime,
    unfinished: str | None = None,
) -> None:
    """Note which of our messages answers which of theirs, and what they said if it may go on."""
    await session.exec(
        insert_for(session, Exchange)
        .values(
            profile_id=profile_id,
            chat_id=chat_id,
            question_message_id=question_id,
            answer_message_id=answer_id,
            answered_at=now,
            unfinished=unfinished,
        )
        .on_conflict_do_update(
            index_elements=["chat_id", "question_message_id"],
            set_={"answer_message_id": answer_id, "answered_at": now, "unfinished": unfinished},
        )
    )


async def unfinished(session: AsyncSession, profile_id: int, chat_id: int, now: datetime) -> Begun | None:
    """Their last message, if it came a moment ago and found no answer."""
    query = select(Exchange).where(Exchange.profile_id == profile_id, Exchange.chat_id == chat_id)
    row = (await session.exec(query.order_by(col(Exchange.question_message_id).desc()).limit(1))).first()
    if row is None or row.unfinished is None or now - row.answered_at > BURST_FOR:
        return None
    return Begun(row.unfinished, row.answer_message_id)


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


async def keep_unanswered(
    session: AsyncSession,
    question: str,
    language: Language,
    now: datetime,
    article_id: str | None = None,
    *,
    is_remark: bool = False,
) -> None:
    """Count a question that found no answer, or only that article, which did not help; without its author.

    `language` is the asker's, for words that do not tell their own. A remark says what that article lacks.
    """
    kept = anonymous(question)
    if not kept:
        return
    about = {"article_id": article_id, "is_remark": is_remark, "last_asked_at": now}
    await session.exec(
        insert_for(session, Unanswered)
        .values(
            question=kept, language=_spoken(question, language), count=1, ignored_count=0, first_asked_at=now, **about
        )
        .on_conflict_do_update(index_elements=["question", "language"], set_={"count": Unanswered.count + 1, **about})
    )


async def was_unfinished(session: AsyncSession, question: str, language: Language) -> None:
    """Take a question back that was only the beginning of one."""
    mine = (
        col(Unanswered.question) == anonymous(question),
        col(Unanswered.language) == _spoken(question, language),
    )
    await session.exec(update(Unanswered).where(*mine).values(count=col(Unanswered.count) - 1))
    await session.exec(delete(Unanswered).where(*mine, col(Unanswered.count) < 1))


async def sweep(session: AsyncSession, now: datetime, keep_for: timedelta) -> None:
    """Delete what is older than the operator keeps, and exchanges that can no longer be edited."""
    await session.exec(delete(Unanswered).where(col(Unanswered.last_asked_at) < now - keep_for))
    await session.exec(delete(Rating).where(col(Rating.rated_at) < now - keep_for))
    await session.exec(delete(Exchange).where(col(Exchange.answered_at) < now - EDITABLE_FOR))


def _spoken(question: str, language: Language) -> str:
    return (detect(question) or language).value
