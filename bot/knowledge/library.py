"""The library on disk: loaded whole, checked, indexed, and swapped whole; the last good one stays."""

import hashlib
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from bot.knowledge.article import Article, Limit, Problem, Severity
from bot.knowledge.cases import Case, parse_cases
from bot.knowledge.index import Index, build
from bot.knowledge.lexicon import Lexicon, parse_lexicon
from bot.knowledge.lint import lint
from bot.knowledge.parse import parse, parse_limits
from bot.language import Language

ARTICLES, CASES, ELSEWHERE = "articles", "cases", "elsewhere"
LIMITS, LEXICON = "limits.yaml", "lexicon.yaml"

_LARGEST_FILE = 2_000_000
_log = logging.getLogger(__name__)

Key = tuple[str, Language]


class BrokenLibrary(Exception):
    """The library has errors and there is no earlier one to keep; `problems` says which."""

    def __init__(self, directory: Path, problems: Sequence[Problem]) -> None:
        errors = [problem for problem in problems if problem.severity is Severity.ERROR]
        more = f" (and {len(errors) - 1} more: run `mesure check`)" if len(errors) > 1 else ""
        super().__init__(f"the library in {directory} cannot be used: {errors[0]}{more}")
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Library:
    """One state of the library, immutable. `digest` changes when any file it was read from does."""

    articles: Mapping[Key, Article]
    limits: Mapping[str, Limit]
    lexicon: Lexicon
    index: Index
    problems: tuple[Problem, ...]
    digest: str

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all topics, sorted."""
        return tuple(sorted({name for name, _ in self.articles}))

    def article(self, article_id: str, language: Language) -> Article | None:
        """The article in that language, else its twin in the other, else None."""
        return self.articles.get((article_id, language)) or self.articles.get((article_id, language.other))


@dataclass(frozen=True, slots=True)
class Files:
    """What stands in the library's folder, parsed but not yet indexed."""

    articles: tuple[Article, ...] = ()
    limits: Mapping[str, Limit] = field(default_factory=dict)
    lexicon: Lexicon = field(default_factory=Lexicon)
    strangers: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    cases: tuple[Case, ...] = ()
    problems: tuple[Problem, ...] = ()
    digest: str = ""

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Reload:
    """What a reload changed: paths of article files; nothing when the new state was refused."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def load(directory: Path, today: date) -> Library:
    """The library in `directory`, checked as of `today` and indexed. Raises BrokenLibrary if it has errors."""
    files = read(directory, today)
    if files.has_errors:
        raise BrokenLibrary(directory, files.problems)
    return _indexed(files)


def read(directory: Path, today: date) -> Files:
    """Every file of the library, parsed and checked; errors are in `problems`, never raised."""
    reader = _Folder(directory)
    limits = reader.limits()
    articles = reader.articles(limits)
    lexicon = reader.lexicon()
    strangers = reader.strangers()
    cases = reader.cases()
    found = (*reader.problems, *lint(articles, limits, today))
    return Files(articles, limits, lexicon, strangers, cases, tuple(sorted(found)), reader.digest())


def _indexed(files: Files) -> Library:
    return Library(
        articles={(article.id, article.language): article for article in files.articles},
        limits=files.limits,
        lexicon=files.lexicon,
        index=build(files.articles, files.lexicon, files.strangers),
        problems=files.problems,
        digest=files.digest,
    )


class _Folder:
    """Reads the files of one folder, remembering what was wrong and what it has read."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._hash = hashlib.sha256()
        self.problems: list[Problem] = []

    def digest(self) -> str:
        """A digest of everything read so far."""
        return self._hash.hexdigest()[:16]

    def articles(self, limits: Mapping[str, Limit]) -> tuple[Article, ...]:
        """Every article below articles/, in the order of their paths."""
        below = self._directory / ARTICLES
        folder = below if below.is_dir() else self._directory
        found: list[Article] = []
        for path in sorted(folder.rglob("*.md")) if folder.is_dir() else ():
            text = None if path.name == "README.md" else self._text(path)
            if text is None:
                continue
            article = parse(text, self._named(path), limits)
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
        found = parse_lexicon(self._optional(LEXICON) or "version: 1", LEXICON)
        if isinstance(found, tuple):
            self.problems += found
            return Lexicon()
        return found

    def strangers(self) -> Mapping[Language, tuple[str, ...]]:
        """The questions that no article answers, from elsewhere/<language>.txt: one a line, `#` starts a remark."""
        found: dict[Language, tuple[str, ...]] = {}
        for language in Language:
            path = self._directory / ELSEWHERE / f"{language}.txt"
            lines = (self._text(path) or "").splitlines() if path.is_file() else []
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

    def _optional(self, name: str) -> str | None:
        path = self._directory / name
        return self._text(path) if path.is_file() else None

    def _text(self, path: Path) -> str | None:
        try:
            data = path.read_bytes()[:_LARGEST_FILE]
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


class Shelf:
    """Holds the library in use. A reload swaps it whole, or leaves it and says why."""

    def __init__(self, directory: Path, current: Library, today: Callable[[], date]) -> None:
        self._directory = directory
        self._today = today
        self.current = current

    @classmethod
    def open(cls, directory: Path, today: date) -> "Shelf":
        """The shelf with the library of `directory`. Raises BrokenLibrary when it cannot be used."""
        return cls(directory, load(directory, today), lambda: datetime.now(UTC).date())

    def check(self) -> tuple[Problem, ...]:
        """The findings about the files as they stand on disk; the library in use is not touched."""
        return read(self._directory, self._today()).problems

    def reload(self) -> Reload:
        """Takes up the files as they stand; with errors among the findings the current library stays."""
        files = read(self._directory, self._today())
        if files.has_errors:
            return Reload(problems=files.problems)
        if files.digest == self.current.digest:
            return Reload(problems=files.problems)
        before, self.current = self.current, _indexed(files)
        return _difference(before, self.current)

    async def watch(self, on_reload: Callable[[Reload], None] | None = None) -> None:
        """Reloads whenever a file below the folder changes, until cancelled. Findings are logged."""
        import asyncio

        from watchfiles import awatch

        async for _ in awatch(self._directory, debounce=600, step=100):
            taken = await asyncio.to_thread(self.reload)
            _log_reload(taken)
            if on_reload:
                on_reload(taken)


def _difference(before: Library, after: Library) -> Reload:
    old = {article.path: article for article in before.articles.values()}
    new = {article.path: article for article in after.articles.values()}
    return Reload(
        added=tuple(sorted(new.keys() - old.keys())),
        changed=tuple(sorted(path for path in new.keys() & old.keys() if new[path] != old[path])),
        removed=tuple(sorted(old.keys() - new.keys())),
        problems=after.problems,
    )


def _log_reload(taken: Reload) -> None:
    errors = [problem for problem in taken.problems if problem.severity is Severity.ERROR]
    if errors:
        _log.warning("library refused, the last good one stays: %s (%d errors)", errors[0], len(errors))
    elif taken.added or taken.changed or taken.removed:
        _log.info(
            "library taken up: %d added, %d changed, %d removed",
            len(taken.added), len(taken.changed), len(taken.removed),
        )  # fmt: skip
