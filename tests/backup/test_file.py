import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.backup.file import RefusedBackup, blocks, revision_of, writing
from bot.backup.values import Json

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
JSON = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text(), max_size=2)


def _write(path: Path, rows: list[list[Json]]) -> Path:
    path.unlink(missing_ok=True)
    with writing(path) as writer:
        writer.head("0001", NOW)
        writer.table("profile", ["id", "zone"])
        for row in rows:
            writer.row(row)
        writer.table("empty", ["id"])
        writer.end()
    return path


@given(rows=st.lists(st.lists(JSON, min_size=2, max_size=2), max_size=8))
@settings(deadline=None, max_examples=30)
def test_what_was_written_is_read(rows: list[list[Json]], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = _write(tmp_path_factory.getbasetemp() / "copy.gz", rows)
    found = list(blocks(path))
    assert revision_of(path) == "0001"
    assert [(block.table, block.columns) for block in found] == [("profile", ("id", "zone")), ("empty", ("id",))]
    assert [row for block in found for row in block.rows] == rows


def test_many_rows_come_in_several_blocks_of_their_table(tmp_path: Path) -> None:
    found = list(blocks(_write(tmp_path / "copy.gz", [[number, None] for number in range(1_200)])))
    assert [(block.table, len(block.rows)) for block in found] == [
        ("profile", 500), ("profile", 500), ("profile", 200), ("empty", 0)
    ]  # fmt: skip


@given(data=st.data())
@settings(deadline=None, max_examples=60)
def test_a_file_cut_short_anywhere_is_refused(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = _write(tmp_path_factory.getbasetemp() / "whole.gz", [[number, "Europe/Paris"] for number in range(30)])
    whole = path.read_bytes()
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    with pytest.raises(RefusedBackup):
        revision_of(path)


def test_a_file_without_some_of_its_lines_is_refused(tmp_path: Path) -> None:
    path = _write(tmp_path / "copy.gz", [[1, "a"], [2, "b"]])
    lines = gzip.decompress(path.read_bytes()).splitlines(keepends=True)
    for missing in range(len(lines)):
        if missing == lines.index(b'{"table":"empty","columns":["id"]}\n'):
            continue  # an empty table holds nothing to miss
        path.write_bytes(gzip.compress(b"".join(lines[:missing] + lines[missing + 1 :])))
        with pytest.raises(RefusedBackup):
            revision_of(path)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"hello", gzip.compress(b""), gzip.compress(b"hello\n"), gzip.compress(b"[1]\n"), gzip.compress(b"\xff\n"),
        gzip.compress(b'{"mesure":2,"revision":"0001"}\n{"rows":0}\n'), gzip.compress(b'{"mesure":1}\n{"rows":0}\n'),
        gzip.compress(b'{"mesure":1,"revision":"0001"}\n'), gzip.compress(b"[" * 100_000),
        gzip.compress(b'{"mesure":1,"revision":"0001"}\n[1]\n{"rows":1}\n'),
        gzip.compress(b'{"mesure":1,"revision":"0001"}\n{"table":"a","columns":["b"]}\n[1,2]\n{"rows":1}\n'),
        gzip.compress(b'{"mesure":1,"revision":"0001"}\n{"rows":0}\n{"table":"a","columns":["b"]}\n'),
    ],
)  # fmt: skip
def test_anything_else_is_refused_in_one_line(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "copy.gz").write_bytes(content)
    with pytest.raises(RefusedBackup, match=r"^[^\n]+$"):
        revision_of(tmp_path / "copy.gz")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RefusedBackup, match=r"none\.gz cannot be read: No such file"):
        revision_of(tmp_path / "none.gz")


def test_a_writer_that_fails_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="power"), writing(tmp_path / "copy.gz") as writer:
        writer.head("0001", NOW)
        raise RuntimeError("the power went out")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(RefusedBackup, match="cannot be written"), writing(tmp_path / "none" / "copy.gz"):
        pass
