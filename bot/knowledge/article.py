"""The values of the library: an article, its sources, a platform's ceiling, and a finding about any of them."""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.language import Language


class SourceKind(StrEnum):
    """Who says so: the platform or an authority, research, a newspaper, someone who sells, or practice."""

    OFFICIAL = "official"
    STUDY = "study"
    PRESS = "press"
    VENDOR = "vendor"
    COMMUNITY = "community"


class Severity(StrEnum):
    """An error keeps the library from being taken up; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A finding about one line of one file: what is wrong there and how to mend it."""

    path: str
    line: int
    severity: Severity
    what: str
    mend: str

    def __str__(self) -> str:
        """The finding as `mesure check` prints it."""
        return f"{self.path}:{self.line}: {self.severity}: {self.what}; {self.mend}"


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those findings that keep a library from being taken up."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from; `dated` is "2010", "2010-06", "2010-06-30" or "undated"."""

    title: str
    url: str
    dated: str
    kind: SourceKind


@dataclass(frozen=True, slots=True)
class Limit:
    """A platform's ceiling: `value` things counted a `window` (hour, day, week, month, post; total: at any time)."""

    key: str
    platform: str
    counts: str
    value: int
    window: str
    kind: SourceKind
    checked_on: date
    dated: str
    source: str


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way people ask the article's question, and the line of the file it stands on."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Article:
    """One topic in one language, as its curator wrote it.

    `text` is the reader's text in the allowed markup, every {limit:KEY} already written as a number;
    `written` is the same with the placeholders. `path` is relative to the library's folder, `/`-separated.
    """

    id: str
    language: Language
    title: str
    phrasings: tuple[Phrasing, ...]
    text: str
    sources: tuple[Source, ...]
    checked_on: date
    review_months: int
    related: tuple[str, ...]
    path: str
    written: str = ""
    lines: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)

    @property
    def review_on(self) -> date:
        """The day the article is due for another check: `review_months` after the last one."""
        months = self.checked_on.month - 1 + self.review_months
        year, month = self.checked_on.year + months // 12, months % 12 + 1
        return date(year, month, min(self.checked_on.day, monthrange(year, month)[1]))

    def is_overdue(self, today: date) -> bool:
        """Whether the day of review has passed."""
        return self.review_on < today

    def line_of(self, key: str) -> int:
        """The line of a front-matter key, or of the text ("text"); 1 when unknown."""
        return self.lines.get(key, 1)
