import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path

from bot.database.engine import Database
from bot.migrations.runner import migrate
from bot.profiles.tables import Profile
from tests.cli.mesure import Ran, mesure
from tests.migrations.conftest import bare_url as bare_url

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ALICE = 7_000_000_001


def _with_alice(url: str) -> None:
    async def fill() -> None:
        database = Database.open(url)
        await migrate(database)
        async with database.session() as session:
            session.add(Profile(id=ALICE, chat_id=ALICE, zone="Europe/Paris", created_at=NOW, seen_at=NOW))
        await database.close()

    asyncio.run(fill())


def _refused(ran: Ran) -> str:
    assert (ran.status, ran.out) == (1, "")
    return ran.only_line


def test_a_backup_goes_back_into_an_empty_database_of_another_kind(bare_url: str, tmp_path: Path) -> None:
    _with_alice(bare_url)
    made = mesure("backup", "copy.jsonl.gz", folder=tmp_path, DATABASE_URL=bare_url)
    assert (made.status, made.err) == (0, "")
    assert made.out.startswith("copy.jsonl.gz: 1 rows of ")
    back = mesure("restore", "copy.jsonl.gz", folder=tmp_path, DATABASE_URL="sqlite:///new.db", LOG_LEVEL="error")
    assert (back.status, back.out.split(" of ")[0]) == (0, "copy.jsonl.gz: 1 rows")
    told = mesure("export", str(ALICE), folder=tmp_path, DATABASE_URL="sqlite:///new.db")
    assert json.loads(told.out)["profile"][0]["zone"] == "Europe/Paris"
    again = mesure("restore", "copy.jsonl.gz", folder=tmp_path, DATABASE_URL="sqlite:///new.db")
    assert "not empty" in _refused(again)
    twice = mesure("backup", "copy.jsonl.gz", folder=tmp_path, DATABASE_URL=bare_url)
    assert "already there" in _refused(twice)


def test_without_a_database_nothing_is_backed_up_and_none_is_made(tmp_path: Path) -> None:
    assert "there is no database mesure.db" in _refused(mesure("backup", "copy.gz", folder=tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_backup_is_refused_and_makes_no_database(tmp_path: Path) -> None:
    (tmp_path / "copy.gz").write_text("hello")
    assert "not a whole backup" in _refused(mesure("restore", "copy.gz", folder=tmp_path))
    assert "No such file" in _refused(mesure("restore", "none.gz", folder=tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["copy.gz"]
