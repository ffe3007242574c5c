"""A backup's file: gzip over lines of JSON. A head, then for each table its columns and its rows, then their number.

The last line tells a whole file from one whose writer was interrupted.
"""

import gzip
import itertools
import json
import os
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.backup.values import Json

FORMAT = 1
_LONGEST_BLOCK = 500


class RefusedBackup(Exception):
    """A backup that is not made, or not put back; the message is one line for an operator."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some rows of a table one after the other, their values in the order of the columns."""

    table: str
    columns: tuple[str, ...]
    rows: list[list[Json]]


class Writer:
    """Writes the lines of a backup in their order."""

    def __init__(self, file: gzip.GzipFile) -> None:
        self._file = file
        self.rows = 0

    def head(self, revision: str, made_at: datetime) -> None:
        """The first line."""
        self._line({"mesure": FORMAT, "revision": revision, "made_at": made_at.isoformat()})

    def table(self, name: str, columns: Sequence[str]) -> None:
        """The line before the rows of a table."""
        self._line({"table": name, "columns": list(columns)})

    def row(self, values: Sequence[Json]) -> None:
        """A row of the last table, its values in the order of the columns."""
        self._line(list(values))
        self.rows += 1

    def end(self) -> None:
        """The last line."""
        self._line({"rows": self.rows})

    def _line(self, value: Json) -> None:
        self._file.write(json.dumps(value, separators=(",", ":")).encode("ascii") + b"\n")


@contextmanager
def writing(path: Path) -> Iterator[Writer]:
    """A new file that only its owner may read; removed if the block raises. Raises RefusedBackup."""
    try:
        raw = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
    except FileExistsError:
        raise RefusedBackup(f"{path} is already there: choose another name, or delete it first") from None
    except OSError as error:
        raise RefusedBackup(f"{path} cannot be written: {error.strerror}") from None
    try:
        with raw, gzip.GzipFile(fileobj=raw, mode="wb", filename="") as file:
            yield Writer(file)
    except OSError as error:
        path.unlink()
        raise RefusedBackup(f"{path} cannot be written: {error.strerror}") from None
    except BaseException:
        path.unlink()
        raise


def revision_of(path: Path) -> str:
    """The revision of the tables in a backup, which is read to its end. Raises RefusedBackup unless it is whole."""
    head = next(_lines(path), None)
    if not isinstance(head, dict) or head.get("mesure") != FORMAT or not isinstance(head.get("revision"), str):
        raise RefusedBackup(f"{path} is no backup that this version of Mesure can read")
    for _ in blocks(path):
        pass
    return str(head["revision"])


def blocks(path: Path) -> Iterator[Block]:
    """Every table and its rows in their order, at least one block a table.

    Raises RefusedBackup where the file turns out not to be whole.
    """
    block: Block | None = None
    count, is_whole = 0, False
    for line in itertools.islice(_lines(path), 1, None):
        is_whole = line == {"rows": count}
        if isinstance(line, list) and block and len(line) == len(block.columns):
            block.rows.append(line)
            count += 1
            if len(block.rows) == _LONGEST_BLOCK:
                yield block
                block = Block(block.table, block.columns, [])
            continue
        if block:
            yield block
        block = _opened(line)
        if not block and not is_whole:
            raise _damaged(path)
    if not is_whole:
        raise _damaged(path)


def _opened(line: Json) -> Block | None:
    match line:
        case {"table": str(name), "columns": list(columns)}:
            return Block(name, tuple(map(str, columns)), [])
        case _:
            return None


def _lines(path: Path) -> Iterator[Json]:
    try:
        with gzip.open(path, "rt", encoding="ascii") as file:
            for line in file:
                yield json.loads(line)
    except (gzip.BadGzipFile, EOFError, zlib.error, UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise _damaged(path) from None
    except OSError as error:
        raise RefusedBackup(f"{path} cannot be read: {error.strerror}") from None


def _damaged(path: Path) -> RefusedBackup:
    return RefusedBackup(f"{path} is not a whole backup: it was damaged, cut short, or not made by `mesure backup`")
