"""Takes the members out of a zip somebody sent: bounded in number and size, never written anywhere."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from stat import S_IFMT, S_ISDIR, S_ISREG

from bot.knowledge.article import Problem, Severity

LARGEST_MEMBER = 256 * 1024
LARGEST_WHOLE = 4 * 1024 * 1024
MOST_MEMBERS = 200

_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # others may ask for any amount of memory
_NAME = re.compile(r"[A-Za-z0-9._() +-]+(/[A-Za-z0-9._() +-]+)*/?")
_DRIVE = re.compile(r"[A-Za-z]:")
_PLAINLY = "name files with letters, digits, hyphens and dots, in folders below the zip's own"
_LEADS_OUT = ("its name leads out of the zip", _PLAINLY)
_SHOWN = 80
_OF_THE_SYSTEM = ("thumbs.db", "desktop.ini")


class NoteKind(StrEnum):
    """Why a member was passed over: it is the system's own, a hidden one, or a README."""

    SYSTEM = "system"
    HIDDEN = "hidden"
    README = "readme"


@dataclass(frozen=True, slots=True)
class Note:
    """A member of a zip that was passed over, and why."""

    path: str
    why: NoteKind


@dataclass(frozen=True, slots=True)
class Member:
    """A file taken out of a zip."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Contents:
    """What a zip holds: the articles' files, and what was passed over."""

    members: tuple[Member, ...]
    notes: tuple[Note, ...]


def shown(name: str) -> str:
    """A name somebody else chose, as it can be shown on one line."""
    plain = "".join(c if c.isprintable() else "?" for c in name.encode("utf-8", "replace").decode("utf-8"))
    return plain if len(plain) <= _SHOWN else plain[: _SHOWN - 1] + "…"


def fault(path: str, what: str, mend: str, line: int = 1) -> Problem:
    """A finding about a file that was sent; it is an error."""
    return Problem(shown(path) or "?", line, Severity.ERROR, what, mend)


def unpacked(name: str, data: bytes) -> Contents | tuple[Problem, ...]:
    """What a zip holds, or everything that is wrong with it. Never raises."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _Reading(name, archive).result()
    except Exception as error:  # zipfile raises whatever its reading stumbles on: struct, zlib, OS, index errors
        what = f"it cannot be read as a zip ({type(error).__name__})"
        return (fault(name, what, "make the zip again with your system's own tool"),)


class _Reading:
    """Reads one archive, counting what really comes out of it: the sizes it claims are not believed."""

    def __init__(self, name: str, archive: zipfile.ZipFile) -> None:
        self._name = name
        self._archive = archive
        self._left = LARGEST_WHOLE
        self._problems: list[Problem] = []
        self._notes: list[Note] = []

    def result(self) -> Contents | tuple[Problem, ...]:
        infos = self._archive.infolist()
        if len(infos) > MOST_MEMBERS:
            what = f"it holds {len(infos)} entries"
            return (fault(self._name, what, f"send at most {MOST_MEMBERS} at a time"),)
        found = tuple(self._members(infos))
        if not found and not self._problems:
            self._problems.append(fault(self._name, "it holds no article", "put the .md files into the zip"))
        return tuple(sorted(self._problems)) or Contents(found, tuple(self._notes))

    def _members(self, infos: list[zipfile.ZipInfo]) -> Iterator[Member]:
        for info in infos:
            # zipfile cuts names at a NUL and turns some separators: the name as it was written is the one to judge.
            name = info.orig_filename
            wrong = _LEADS_OUT if _leads_out(name) else None
            passed_over = None if wrong else _passed_over(name)
            if passed_over:
                self._notes.append(Note(shown(name), passed_over))
            elif wrong := wrong or _wrong_with(info):
                self._problems.append(fault(name, *wrong))
            elif not info.is_dir():
                data = self._data(info)
                if data is None:
                    return
                yield Member(name, data)

    def _data(self, info: zipfile.ZipInfo) -> bytes | None:
        with self._archive.open(info) as file:
            data = file.read(min(LARGEST_MEMBER, self._left) + 1)
        if len(data) > LARGEST_MEMBER:
            what = f"it is larger than {LARGEST_MEMBER // 1024} KB once unpacked"
            self._problems.append(fault(info.filename, what, "an article is 60 to 200 words: split it"))
            return None
        self._left -= len(data)
        if self._left < 0:
            what = f"the files are larger than {LARGEST_WHOLE // 1024 // 1024} MB once unpacked"
            self._problems.append(fault(self._name, what, "send them in several zips"))
            return None
        return data


def _leads_out(name: str) -> bool:
    return name.startswith("/") or "\\" in name or bool(_DRIVE.match(name)) or ".." in name.split("/")


def _wrong_with(info: zipfile.ZipInfo) -> tuple[str, str] | None:
    """What is wrong with an entry before anything of it is read, and the mend."""
    name, kind = info.orig_filename, S_IFMT(info.external_attr >> 16)
    if not _NAME.fullmatch(name):
        return "its name holds characters that are not used here", _PLAINLY
    if kind and not (S_ISREG(kind) or S_ISDIR(kind)):
        return "it is a link or a device", "put the file itself into the zip"
    if info.flag_bits & _ENCRYPTED:
        return "it is encrypted", "make the zip without a password"
    if info.compress_type not in _METHODS:
        return "it is compressed in an unusual way", "make the zip with your system's own tool"
    if not info.is_dir() and not name.lower().endswith(".md"):
        what = "it is a zip inside the zip" if name.lower().endswith(".zip") else "it is no .md file"
        return what, "put nothing but articles' .md files into the zip"
    return None


def _passed_over(name: str) -> NoteKind | None:
    parts = name.rstrip("/").split("/")
    last = parts[-1].lower()
    if "__MACOSX" in parts or last in _OF_THE_SYSTEM:
        return NoteKind.SYSTEM
    if any(part.startswith(".") for part in parts):
        return NoteKind.HIDDEN
    return NoteKind.README if last == "readme.md" else None
