import asyncio
import gzip
import stat
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import UniqueConstraint, func, insert, inspect, select, text, update

from bot.backup import store
from bot.backup.file import RefusedBackup, writing
from bot.backup.service import back_up, restore
from bot.database.engine import Database
from bot.migrations.runner import migrate, revisions, standing
from bot.nudges.tables import Lane
from bot.profiles.tables import Profile
from tests.backup.rows import everything, fill

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


async def _names(database: Database) -> list[str]:
    async with database.engine.connect() as connection:
        return await connection.run_sync(lambda found: inspect(found).get_table_names())


ENGINES = ("sqlite", "postgresql")


@pytest.mark.parametrize("pair", list(product(ENGINES, ENGINES)), ids="-to-".join, indirect=True)
async def test_what_was_there_is_there_again_on_either_engine(
    source: Database, target: Database, tmp_path: Path
) -> None:
    await fill(source)
    before = await everything(source)
    written = await back_up(source, tmp_path / "copy.gz", NOW)
    put_back = await restore(target, tmp_path / "copy.gz")
    assert await everything(target) == before
    assert all(len(rows) == 3 for rows in before.values())
    assert written == put_back
    assert written.rows == 3 * len(before)
    assert (await standing(target)).is_at_head


async def test_new_rows_are_numbered_on_from_the_last(source: Database, target: Database, tmp_path: Path) -> None:
    await fill(source)
    await back_up(source, tmp_path / "copy.gz", NOW)
    await restore(target, tmp_path / "copy.gz")
    async with target.engine.begin() as connection:
        for table in (await store.tables(connection)).values():
            (key, *others) = table.primary_key
            is_counted = not others and not key.foreign_keys and str(key.type) == "INTEGER"
            if not is_counted or any(isinstance(one, UniqueConstraint) for one in table.constraints):
                continue
            row = (await connection.execute(select(table).limit(1))).mappings().one()
            values = {name: value for name, value in row.items() if name != key.name}
            added = await connection.execute(insert(table).values(values).returning(key))
            assert added.scalar_one() == 4, table.name


async def test_rows_written_meanwhile_are_whole_in_the_copy_or_not_in_it(
    source: Database, target: Database, tmp_path: Path
) -> None:
    """A writer adds a person and a lane, and moves everybody's chat, in one transaction after the other."""
    stopping, wrote = asyncio.Event(), asyncio.Event()
    written = 0

    async def write() -> None:
        nonlocal written
        while not stopping.is_set() and written < 3_000:
            written += 1
            async with source.session() as session:
                session.add(Lane(id=written, tokens=0.0, refilled_at=NOW))
                session.add(Profile(id=written, chat_id=written, created_at=NOW, seen_at=NOW))
                await session.exec(update(Profile).values(chat_id=written))
            wrote.set()

    copies = [tmp_path / f"{number}.gz" for number in range(4)]
    async with asyncio.TaskGroup() as group:
        group.create_task(write())
        for path in copies:
            wrote.clear()
            await wrote.wait()
            await back_up(source, path, NOW)
        stopping.set()
    await restore(target, copies[-1])
    kept = await everything(target)
    ids = [row[0] for row in kept["profile"]]
    assert ids == list(range(1, len(ids) + 1)) == [row[0] for row in kept["send_lane"]]
    assert {row[1] for row in kept["profile"]} == {len(ids)}
    assert 0 < len(ids) < written


async def test_a_snapshot_keeps_nobody_from_writing_and_sees_nothing_of_it(source: Database) -> None:
    count = select(func.count()).select_from(Profile)
    async with source.snapshot() as connection:
        before = (await connection.execute(count)).scalar_one()
        async with source.session() as session:
            session.add(Profile(id=7, chat_id=7, created_at=NOW, seen_at=NOW))
        assert (await connection.execute(count)).scalar_one() == before == 0
    async with source.snapshot() as connection:
        assert (await connection.execute(count)).scalar_one() == 1


async def test_a_file_that_is_there_is_never_overwritten(source: Database, tmp_path: Path) -> None:
    path = tmp_path / "copy.gz"
    path.write_text("yesterday's")
    with pytest.raises(RefusedBackup, match="already there"):
        await back_up(source, path, NOW)
    assert path.read_text() == "yesterday's"


async def test_only_its_owner_may_read_a_backup(source: Database, tmp_path: Path) -> None:
    await back_up(source, tmp_path / "copy.gz", NOW)
    assert stat.S_IMODE((tmp_path / "copy.gz").stat().st_mode) == 0o600


async def test_a_database_behind_the_code_is_not_backed_up_and_leaves_no_file(source: Database, tmp_path: Path) -> None:
    async with source.engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    with pytest.raises(RefusedBackup, match="at revision 0000"):
        await back_up(source, tmp_path / "copy.gz", NOW)
    assert not (tmp_path / "copy.gz").exists()


async def test_a_database_that_holds_something_is_refused_and_stays_as_it_is(
    source: Database, target: Database, tmp_path: Path
) -> None:
    await fill(source)
    await back_up(source, tmp_path / "copy.gz", NOW)
    await migrate(target)
    async with target.session() as session:
        session.add(Profile(id=99, chat_id=99, created_at=NOW, seen_at=NOW))
    before = await everything(target)
    with pytest.raises(RefusedBackup, match=r"not empty \(there are rows in profile\)"):
        await restore(target, tmp_path / "copy.gz")
    assert await everything(target) == before


async def test_a_database_with_tables_and_no_rows_is_empty(source: Database, target: Database, tmp_path: Path) -> None:
    await fill(source)
    await back_up(source, tmp_path / "copy.gz", NOW)
    await migrate(target)
    await restore(target, tmp_path / "copy.gz")
    assert await everything(target) == await everything(source)


async def test_rows_the_database_does_not_take_undo_the_whole(
    source: Database, target: Database, tmp_path: Path
) -> None:
    await fill(source)
    await back_up(source, tmp_path / "copy.gz", NOW)
    lines = gzip.decompress((tmp_path / "copy.gz").read_bytes()).splitlines()
    profile = next(at for at, line in enumerate(lines) if line.startswith(b'{"table":"profile"'))
    lines[profile + 2] = lines[profile + 1]  # the same person twice
    (tmp_path / "copy.gz").write_bytes(gzip.compress(b"\n".join(lines) + b"\n"))
    with pytest.raises(RefusedBackup, match="does not take") as refused:
        await restore(target, tmp_path / "copy.gz")
    assert "\n" not in str(refused.value)
    assert await _names(target) == []


async def test_a_backup_of_a_newer_mesure_is_refused(source: Database, target: Database, tmp_path: Path) -> None:
    await back_up(source, tmp_path / "copy.gz", NOW)
    changed = gzip.decompress((tmp_path / "copy.gz").read_bytes()).replace(revisions()[-1].encode(), b"9999", 1)
    (tmp_path / "copy.gz").write_bytes(gzip.compress(changed))
    with pytest.raises(RefusedBackup, match=r"made at revision 9999, .* newer version"):
        await restore(target, tmp_path / "copy.gz")
    assert await _names(target) == []


def _of_the_first_revision(path: Path) -> Path:
    with writing(path) as writer:
        writer.head(revisions()[0], NOW)
        writer.table("profile", ["id", "chat_id", "created_at", "seen_at"])
        writer.row([7, 7_000_000_007, NOW.isoformat(), NOW.isoformat()])
        writer.end()
    return path


async def test_a_backup_of_an_older_mesure_is_brought_up_to_date(target: Database, tmp_path: Path) -> None:
    await restore(target, _of_the_first_revision(tmp_path / "copy.gz"))
    assert (await standing(target)).is_at_head
    async with target.session() as session:
        person = await session.get_one(Profile, 7)
    assert (person.chat_id, person.seen_at) == (7_000_000_007, NOW)


async def test_tables_of_another_revision_are_refused_even_if_empty(target: Database, tmp_path: Path) -> None:
    await migrate(target)
    with pytest.raises(RefusedBackup, match=r"has the tables of revision \d+, not of 0001: give Mesure an empty one"):
        await restore(target, _of_the_first_revision(tmp_path / "copy.gz"))
    assert (await standing(target)).is_at_head
