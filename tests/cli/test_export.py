import json
from datetime import UTC, datetime

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.cli.export import export
from bot.database.engine import Database
from bot.migrations.runner import migrate
from bot.profiles.store import personal_tables
from bot.profiles.tables import Profile
from tests.migrations.conftest import bare_url as bare_url

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ALICE = 7_000_000_001


def _export(url: str, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> Result:
    monkeypatch.setenv("MESURE_DATABASE_URL", url)
    command = typer.Typer()
    command.command()(export)
    return CliRunner().invoke(command, list(arguments))


def _with_alice(url: str) -> None:
    import asyncio

    async def fill() -> None:
        database = Database.open(url)
        await migrate(database)
        async with database.session() as session:
            session.add(Profile(id=ALICE, chat_id=ALICE, zone="Europe/Paris", created_at=NOW, seen_at=NOW))
            session.add(Profile(id=8, chat_id=8, created_at=NOW, seen_at=NOW))
        await database.close()

    asyncio.run(fill())


def test_it_writes_everything_about_one_person_as_json(bare_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _with_alice(bare_url)
    done = _export(bare_url, monkeypatch, str(ALICE))
    assert (done.exit_code, done.stderr) == (0, "")
    document = json.loads(done.stdout)
    assert set(document) == {table.name for table in personal_tables()}
    assert [row["id"] for row in document["profile"]] == [ALICE]
    assert document["profile"][0]["created_at"] == "2026-11-22T09:00:00+00:00"


def test_it_refuses_a_person_who_never_wrote(bare_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _with_alice(bare_url)
    done = _export(bare_url, monkeypatch, "99")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == "mesure: nobody with the id 99 has written to the bot\n"


def test_it_refuses_a_database_that_is_not_up_to_date(bare_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    done = _export(bare_url, monkeypatch, "99")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("mesure: the database has not been brought up to date")
