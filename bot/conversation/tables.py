"""Where a conversation stands, what it found no answer to, and what people thought of the answers."""

from datetime import datetime

from sqlalchemy import JSON, BigInteger, Column, ForeignKey, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.database.columns import Instant


def _owner() -> Column[int]:
    return Column(BigInteger, ForeignKey("profile.id", ondelete="CASCADE"), index=True, nullable=False)


class Dialogue(SQLModel, table=True):
    """One person's conversation in one chat: the last turn (for follow-ups and /why) and a half-filled form."""

    __table_args__ = (
        UniqueConstraint("profile_id", "chat_id"),
        {"info": {"privacy": "privacy-dialogue"}},
    )

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(sa_column=_owner())
    chat_id: int = Field(sa_type=BigInteger)
    question: str | None = None
    article_id: str | None = None
    asked_back: bool = False
    explanation: str | None = None
    form: str | None = None
    draft: dict[str, str | int | float | None] | None = Field(default=None, sa_type=JSON)
    updated_at: datetime = Field(sa_type=Instant)


class Exchange(SQLModel, table=True):
    """Which message answered which, so that an edited question edits its answer.

    `unfinished`: what was said, while it found no answer and may be the beginning of a question in several messages.
    """

    __table_args__ = (
        UniqueConstraint("chat_id", "question_message_id"),
        {"info": {"privacy": "privacy-exchange"}},
    )

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(sa_column=_owner())
    chat_id: int = Field(sa_type=BigInteger)
    question_message_id: int = Field(sa_type=BigInteger)
    answer_message_id: int = Field(sa_type=BigInteger)
    unfinished: str | None = None
    answered_at: datetime = Field(sa_type=Instant, index=True)


class Rating(SQLModel, table=True):
    """One person's opinion of one article; the last one counts."""

    __table_args__ = (
        UniqueConstraint("profile_id", "article_id"),
        {"info": {"privacy": "privacy-rating"}},
    )

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(sa_column=_owner())
    article_id: str
    language: str
    is_helpful: bool
    rated_at: datetime = Field(sa_type=Instant, index=True)


class Unanswered(SQLModel, table=True):
    """A question that found no answer, folded and without its author: counted, never attributed.

    `article_id`: it did find that one, which did not help. `is_remark`: no question, but what was missing there.
    `ignored_count` is how often it had been asked when an admin chose to ignore it; 0 if none did.
    """

    __table_args__ = (UniqueConstraint("question", "language"),)

    id: int | None = Field(default=None, primary_key=True)
    question: str = Field(max_length=200)
    language: str
    article_id: str | None = None
    is_remark: bool = False
    count: int = 1
    ignored_count: int = 0
    first_asked_at: datetime = Field(sa_type=Instant)
    last_asked_at: datetime = Field(sa_type=Instant, index=True)
