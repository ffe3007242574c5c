"""The library: its files read whole, checked and indexed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bot.knowledge.article import Article, Limit, Problem, Severity
from bot.knowledge.cases import Case
from bot.knowledge.folder import NOTHING_OVER, Folder, Overlay
from bot.knowledge.index import Index, build
from bot.knowledge.lexicon import Lexicon
from bot.knowledge.lint import lint
from bot.language import Language

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


def load(directory: Path, today: date) -> Library:
    """The library in `directory`, checked as of `today` and indexed. Raises BrokenLibrary if it has errors."""
    files = read(directory, today)
    if files.has_errors:
        raise BrokenLibrary(directory, files.problems)
    return indexed(files)


def read(directory: Path, today: date, overlay: Overlay = NOTHING_OVER) -> Files:
    """Every file of the library, those of `overlay` in place of the folder's, parsed and checked.

    Errors are in `problems`, never raised. A file that was read before is not parsed again.
    """
    folder = Folder(directory, overlay)
    limits = folder.limits()
    articles = folder.articles(limits)
    lexicon = folder.lexicon()
    strangers = folder.strangers()
    cases = folder.cases()
    found = (*folder.problems, *lint(articles, limits, today))
    return Files(articles, limits, lexicon, strangers, cases, tuple(sorted(found)), folder.digest())


def indexed(files: Files, before: Library | None = None) -> Library:
    """The library of these files; a language in which nothing changed keeps the index it had `before`."""
    return Library(
        articles={(article.id, article.language): article for article in files.articles},
        limits=files.limits,
        lexicon=files.lexicon,
        index=build(files.articles, files.lexicon, files.strangers, before.index if before else None),
        problems=files.problems,
        digest=files.digest,
    )
