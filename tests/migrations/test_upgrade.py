"""A database filled by an earlier release is brought up to date, and nothing in it is lost."""

from datetime import UTC, datetime

from alembic import command
from sqlalchemy import Connection, text
from sqlmodel import select

from bot.conversation.tables import Unanswered
from bot.database.engine import Database
from bot.migrations import runner
from bot.migrations.runner import migrate
from bot.migrations.script import config
from bot.nudges.tables import Occurrence, Reminder
from tests.migrations.test_runner import _differences

_AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
_ROWS = (
    "INSERT INTO profile (id, chat_id, created_at, seen_at) VALUES (7, 7, :at, :at)",
    """INSERT INTO reminder (profile_id, chat_id, at, days, zone, status, set_at)
    VALUES (7, 7, '08:30:00', '1234567', 'Europe/Paris', 'on', :at)""",
    """INSERT INTO occurrence (profile_id, "on", due_at, state, attempts, lapses, is_late)
    VALUES (7, '2026-11-21', :at, 'sent', 1, 0, false)""",
    """INSERT INTO unanswered (question, language, count, first_asked_at, last_asked_at)
    VALUES ('how do i edit a reel', 'en', 3, :at, :at)""",
)


def _as_first_released(connection: Connection) -> None:
    command.upgrade(config(connection), "0001")
    at = _AT if connection.dialect.name == "postgresql" else _AT.isoformat(sep=" ")
    for row in _ROWS:
        connection.execute(text(row), {"at": at})


async def test_rows_of_the_first_release_are_there_after_the_upgrade(bare: Database) -> None:
    async with runner._alone(bare) as connection:
        await connection.run_sync(_as_first_released)
    await migrate(bare)
    async with bare.session() as session:
        reminder = (await session.exec(select(Reminder))).one()
        assert (reminder.zone, reminder.gap_days, reminder.review_day) == ("Europe/Paris", 1, None)
        assert (await session.exec(select(Occurrence))).one().unanswered == 0
        question = (await session.exec(select(Unanswered))).one()
        assert (question.count, question.is_remark, question.ignored_count) == (3, False, 0)
    async with bare.engine.connect() as connection:
        assert await connection.run_sync(_differences) == []
