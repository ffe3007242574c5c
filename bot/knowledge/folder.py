"""Reads the files of a library: those of a folder, with what was published from the chat laid over them."""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from bot.knowledge.article import Article, Limit, Problem, Severity
from bot.knowledge.cases import Case, parse_cases
from bot.knowledge.lexicon import Lexicon, parse_lexicon
from bot.knowledge.parse import parse, parse_limits
from bot.language import Language

ARTICLES, CASES, ELSEWHERE = "articles", "cases", "elsewhere"
LIMITS, LEXICON = "limits.yaml", "lexicon.yaml"

_LARGEST_FILE = 2_000_000
_REMEMBERED = 512  # parsed files: the library in use, and the versions somebody is working on

# The path of an article's file, or of elsewhere/<language>.txt, relative to the library's folder → its text published
# from the chat, None: removed.
Overlay = Mapping[str, str | None]
NOTHING_OVER: Overlay = MappingProxyType({})


def normal(text: str) -> str:
    """A file's text as it is kept and compared: no byte-order mark, Unix line ends, one at the end."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").rstrip() + "\n"


def digest_of(text: str) -> str:
    """A digest of a file's text; the same for texts that differ in line ends, a byte-order mark or empty last lines."""
    return hashlib.sha256(normal(text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Folder:
    """Reads the files once, remembering what was wrong and what it has read."""

    def __init__(self, directory: Path, overlay: Overlay = NOTHING_OVER) -> None:
        self._directory = directory
        self._overlay = overlay
        self._hash = hashlib.sha256()
        self.problems: list[Problem] = []

    def digest(self) -> str:
        """A digest of everything read so far."""
        return self._hash.hexdigest()[:16]

    def articles(self, limits: Mapping[str, Limit]) -> tuple[Article, ...]:
        """Every article below articles/ or published, in the order of their paths."""
        below = self._directory / ARTICLES
        folder = below if below.is_dir() else self._directory
        there = {self._named(path) for path in folder.rglob("*.md")} if folder.is_dir() else set()
        known = tuple(sorted(limits.items()))
        found: list[Article] = []
        for path in sorted(there | {path for path in self._overlay if path.endswith(".md")}):
            text = None if path.endswith("README.md") else self._read(path)
            if text is None:
                continue
            article = _parsed(text, path, known)
            if isinstance(article, Article):
                found.append(article)
            else:
                self.problems += article
        if not found and not self.problems:
            where = self._named(folder)
            self._note(where, 1, "there is no article here", "set MESURE_KNOWLEDGE_DIR to the library's folder")
        return tuple(found)

    def limits(self) -> Mapping[str, Limit]:
        """The ceilings of limits.yaml; none without the file."""
        found = parse_limits(self._optional(LIMITS) or "limits: {}", LIMITS)
        if isinstance(found, tuple):
            self.problems += found
            return {}
        return found

    def lexicon(self) -> Lexicon:
        """The lexicon; an empty one without the file."""
        found = _lexicon(self._optional(LEXICON) or "version: 1")
        if isinstance(found, tuple):
            self.problems += found
            return Lexicon()
        return found

    def strangers(self) -> Mapping[Language, tuple[str, ...]]:
        """The questions that no article answers, from elsewhere/<language>.txt: one a line, `#` starts a remark."""
        found: dict[Language, tuple[str, ...]] = {}
        for language in Language:
            lines = (self._optional(f"{ELSEWHERE}/{language}.txt") or "").splitlines()
            found[language] = tuple(line.strip() for line in lines if line.strip() and line.strip()[0] != "#")
        return found

    def cases(self) -> tuple[Case, ...]:
        """Every case in cases/*.jsonl."""
        found: list[Case] = []
        for path in sorted((self._directory / CASES).glob("*.jsonl")):
            cases, problems = parse_cases(self._text(path) or "", self._named(path))
            found += cases
            self.problems += problems
        return tuple(found)

    def _read(self, path: str) -> str | None:
        if path not in self._overlay:
            return self._text(self._directory / path)
        text = self._overlay[path]
        self._hash.update(f"{path}\0{text}".encode("utf-8", "surrogatepass"))
        return text

    def _optional(self, name: str) -> str | None:
        return self._read(name) if name in self._overlay or (self._directory / name).is_file() else None

    def _text(self, path: Path) -> str | None:
        try:
            with path.open("rb") as file:
                data = file.read(_LARGEST_FILE)
            self._hash.update(f"{self._named(path)}\0".encode() + data)
            return data.decode("utf-8")
        except OSError as error:
            self._note(self._named(path), 1, f"it cannot be read ({error.strerror})", "check the file's permissions")
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            self._note(self._named(path), line, "it is not UTF-8", "save the file as UTF-8")
        return None

    def _named(self, path: Path) -> str:
        return path.relative_to(self._directory).as_posix()

    def _note(self, path: str, line: int, what: str, mend: str) -> None:
        self.problems.append(Problem(path, line, Severity.ERROR, what, mend))


@lru_cache(maxsize=_REMEMBERED)
def _parsed(text: str, path: str, limits: tuple[tuple[str, Limit], ...]) -> Article | tuple[Problem, ...]:
    return parse(text, path, dict(limits))


@lru_cache(maxsize=2)
def _lexicon(text: str) -> Lexicon | tuple[Problem, ...]:
    return parse_lexicon(text, LEXICON)
