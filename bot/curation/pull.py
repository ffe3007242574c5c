"""Brings what was published from the chat back into a folder, as files ready for git."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.curation.conflicts import Standing

BESIDE = ".published"  # no article's ending: a library passes it over


@dataclass(frozen=True, slots=True)
class Clash:
    """A file changed on both sides and left as it is; `beside` holds the published text, None if it was removed."""

    path: str
    number: int
    beside: Path | None


@dataclass(frozen=True, slots=True)
class Pulled:
    """The paths of the files written and removed, and those left alone."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    clashes: tuple[Clash, ...]


def pull(standing: Sequence[Standing], directory: Path) -> Pulled:
    """Make the folder's files what was published. One that was changed by others is left, and a copy put beside it."""
    written, removed, clashes = [], [], []
    for one in standing:
        path, text = one.publication.path, one.publication.text
        file = directory / path
        there = file.read_bytes().decode("utf-8", "replace") if file.is_file() else None
        if one.is_there(there):
            continue
        if one.is_conflict(there):
            clashes.append(Clash(path, one.publication.number or 0, _put_beside(file, text)))
        elif text is None:
            file.unlink()
            removed.append(path)
        else:
            _write(file, text)
            written.append(path)
    return Pulled(tuple(written), tuple(removed), tuple(clashes))


def _put_beside(file: Path, text: str | None) -> Path | None:
    if text is None:
        return None
    beside = file.with_name(file.name + BESIDE)
    _write(beside, text)
    return beside


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
