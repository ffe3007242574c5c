"""What admins did, published, drafted and were told; and how often each article was asked, a day."""

from datetime import date, datetime

from sqlalchemy import JSON, BigInteger, Column, ForeignKey, Index, Text
from sqlmodel import Field, SQLModel

from bot.database.columns import Instant


class AdminAction(SQLModel, table=True):
    """One thing an admin did (`what`), to what (`about`) and when.

    The library outlives its curators: when one of them is forgotten the deed stays, without its doer.
    """

    __tablename__ = "admin_action"
    __table_args__ = ({"info": {"privacy": "privacy-admin-action"}},)

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int | None = Field(
        default=None,
        sa_column=Column(BigInteger, ForeignKey("profile.id", ondelete="SET NULL"), index=True, nullable=True),
    )
    what: str
    about: str = Field(sa_type=Text)
    done_at: datetime = Field(sa_type=Instant, index=True)


class Publication(SQLModel, table=True):
    """One article's text as an action published it; the files of one upload share their action.

    `text` None removes the article; `replaced` is the text that stood there, None for a new article. `in_folder` is
    the digest of the folder's own file at that time. `undoes` is the number of the publication it takes back. Settled:
    the folder's file has become this text, and rules again. `number` orders all publications, over all replicas.
    """

    __table_args__ = (Index("publication_path_number", "path", "number"),)

    number: int | None = Field(default=None, primary_key=True)
    act_id: int = Field(sa_column=Column(ForeignKey("admin_action.id", ondelete="CASCADE"), index=True, nullable=False))
    path: str
    article_id: str
    language: str
    text: str | None = Field(default=None, sa_type=Text)
    replaced: str | None = Field(default=None, sa_type=Text)
    in_folder: str | None = None
    undoes: int | None = None
    settled_at: datetime | None = Field(default=None, sa_type=Instant)


class Draft(SQLModel, table=True):
    """An admin's changes shown in a preview, until they publish or discard them.

    `changes` are `Change` as JSON; `expected` the digests of the texts that stood there when the preview was shown.
    """

    __table_args__ = ({"info": {"privacy": "privacy-draft"}},)

    id: int | None = Field(default=None, primary_key=True)
    profile_id: int = Field(
        sa_column=Column(BigInteger, ForeignKey("profile.id", ondelete="CASCADE"), index=True, nullable=False)
    )
    changes: list[dict[str, str | None]] = Field(sa_type=JSON)
    expected: dict[str, str | None] = Field(sa_type=JSON)
    made_at: datetime = Field(sa_type=Instant, index=True)


class Notice(SQLModel, table=True):
    """What the admins were told by one of the replicas: `about` is the state it was about, told once."""

    kind: str = Field(primary_key=True)
    about: str = Field(primary_key=True)
    told_at: datetime = Field(sa_type=Instant)


class ArticleDay(SQLModel, table=True):
    """How often one UTC day an article (one language of it) met one outcome (`figures.Outcome`). Nobody is named."""

    __tablename__ = "article_day"

    on: date = Field(primary_key=True)
    article_id: str = Field(primary_key=True)
    language: str = Field(primary_key=True)
    outcome: str = Field(primary_key=True)
    count: int
