import asyncio
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from bot.database.engine import Database
from bot.migrations import runner
from bot.migrations.runner import RefusedDatabase, Standing, migrate, revisions, standing
from bot.migrations.schema import metadata
from bot.profiles.tables import Profile

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def _differences(connection: Connection) -> list[object]:
    options = {"compare_type": True, "compare_server_default": True}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


async def test_it_makes_the_tables_of_the_models_from_nothing(bare: Database) -> None:
    await migrate(bare)
    async with bare.engine.connect() as connection:
        assert await connection.run_sync(_differences) == []


async def test_it_notices_a_table_that_no_migration_makes(bare: Database) -> None:
    await migrate(bare)
    async with bare.engine.begin() as connection:
        await connection.execute(text("ALTER TABLE profile DROP COLUMN zone"))
        assert len(await connection.run_sync(_differences)) == 1


async def test_it_does_nothing_the_second_time(bare: Database) -> None:
    await migrate(bare)
    async with bare.session() as session:
        session.add(Profile(id=7, chat_id=7, created_at=NOW, seen_at=NOW))
    await migrate(bare)
    async with bare.session() as session:
        assert await session.get(Profile, 7) is not None


async def test_it_lets_several_replicas_start_at_once(bare_url: str) -> None:
    replicas = [Database.open(bare_url) for _ in range(4)]
    await asyncio.gather(*(migrate(replica) for replica in replicas))
    assert (await standing(replicas[0])).is_at_head
    for replica in replicas:
        await replica.close()


def test_it_lets_several_processes_start_at_once(bare_url: str) -> None:
    code = (
        "import asyncio, sys\n"
        "from bot.database.engine import Database\n"
        "from bot.migrations.runner import migrate\n"
        "asyncio.run(migrate(Database.open(sys.argv[1])))"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", code, bare_url], stderr=subprocess.PIPE, text=True) for _ in range(2)
    ]
    assert [(process.communicate(timeout=60)[1], process.returncode) for process in started] == [("", 0)] * 2


async def test_it_refuses_a_database_newer_than_the_code(bare: Database) -> None:
    await migrate(bare)
    async with bare.engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(RefusedDatabase, match=r"^the database is at revision 9999, which this version .*[^\n]$"):
        await migrate(bare)
    assert (await standing(bare)).is_newer


async def test_it_refuses_a_database_with_tables_of_somebody_else(bare: Database) -> None:
    async with bare.engine.begin() as connection:
        await connection.execute(text("CREATE TABLE profile (id INTEGER PRIMARY KEY)"))
    with pytest.raises(RefusedDatabase, match=r"\(profile\): give Mesure a database of its own"):
        await migrate(bare)


async def test_it_leaves_the_database_as_it_was_when_a_step_fails(
    bare: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade = runner._upgrade

    def fail_late(connection: Connection, revision: str | None) -> None:
        upgrade(connection, revision)
        raise RuntimeError("the power went out")

    monkeypatch.setattr(runner, "_upgrade", fail_late)
    with pytest.raises(RuntimeError, match="power"):
        await migrate(bare)
    async with bare.engine.connect() as connection:
        assert await connection.run_sync(lambda found: inspect(found).get_table_names()) == []


async def test_it_keeps_what_points_at_a_table_that_sqlite_has_to_copy(bare: Database) -> None:
    from alembic.operations import Operations

    def widen(connection: Connection) -> None:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("profile") as batch:
            batch.alter_column("language", server_default="en")

    await migrate(bare)
    async with bare.session() as session:
        session.add(Profile(id=7, chat_id=7, created_at=NOW, seen_at=NOW))
        await session.flush()
        connection = await session.connection()
        await connection.execute(
            text(
                "INSERT INTO rating (profile_id, article_id, language, is_helpful, rated_at) "
                "VALUES (7, 'a', 'en', true, '2026-11-22 09:00:00+00:00')"
            )
        )
    async with runner._alone(bare) as connection:
        await connection.run_sync(widen)
    async with bare.engine.connect() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM rating"))).scalar_one() == 1
        if bare.dialect == "sqlite":
            assert (await connection.execute(text("PRAGMA foreign_keys"))).scalar_one() == 1


async def test_it_says_where_an_empty_database_stands_and_changes_nothing(bare: Database) -> None:
    assert await standing(bare) == Standing(None, revisions()[-1])
    async with bare.engine.connect() as connection:
        assert await connection.run_sync(lambda found: inspect(found).get_table_names()) == []


def test_its_file_names_say_what_alembic_reads_in_them() -> None:
    script = ScriptDirectory(str(runner.FOLDER))
    assert script.get_heads() == [revisions()[-1]]
    assert tuple(reversed([step.revision for step in script.walk_revisions()])) == revisions()


def test_a_database_at_head_costs_no_import_of_alembic(tmp_path: object) -> None:
    code = (
        "import asyncio, sys\n"
        "from bot.database.engine import Database\n"
        "from bot.migrations.runner import migrate\n"
        "asyncio.run(migrate(Database.open(sys.argv[1]))); print('alembic' in sys.modules)"
    )
    said = [
        subprocess.run([sys.executable, "-c", code, f"sqlite:///{tmp_path}/a.db"], capture_output=True, text=True)
        for _ in range(2)
    ]
    assert [one.stdout.split()[-1] for one in said] == ["True", "False"], said
