"""One file's text → an Article, or what is wrong with it, line by line. Bad input never raises."""

import re
from collections.abc import Iterator, Mapping

from bot.knowledge import markup
from bot.knowledge.article import Article, Limit, Phrasing, Problem, Severity, Source, SourceKind
from bot.knowledge.fields import Fields
from bot.knowledge.located import Fault, Table, read
from bot.language import Language

LARGEST = 100_000
LONGEST_PHRASING = 300
LONGEST_TITLE = 60
LONGEST_ID = 48  # a button's payload carries it, within Telegram's 64 bytes
UNWRITTEN = "✎"  # what a template leaves to be written stands after it

_KEYS = ("id", "language", "title", "phrasings", "sources", "checked_on", "review_every", "related")
_SOURCE_KEYS = ("title", "url", "date", "kind")
_LIMIT_KEYS = ("platform", "counts", "value", "window", "kind", "checked_on", "date", "source")
_WINDOWS = ("hour", "day", "week", "month", "post", "total")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_REVIEW = re.compile(r"([1-9]\d?) months?")
_PLACEHOLDER = re.compile(r"\{([^{}\n]*)\}")
_RULE = "---"
_LONGEST_HINT = 120


def parse(text: str, path: str, limits: Mapping[str, Limit]) -> Article | tuple[Problem, ...]:
    """The article written in `text`, or every finding about it. `path` is only used to name the file."""
    problems: list[Problem] = []
    article = _article(text, path, limits, problems)
    return article if article and not problems else tuple(sorted(problems))


def is_id(name: str) -> bool:
    """Whether an article can have that id: small letters, digits and hyphens, short enough for a button."""
    return bool(_ID.fullmatch(name)) and len(name) <= LONGEST_ID


def parse_limits(text: str, path: str) -> Mapping[str, Limit] | tuple[Problem, ...]:
    """The ceilings of limits.yaml by key, or every finding about them."""
    problems: list[Problem] = []
    root = _table(_clean(text), path, 1, problems)
    if not root:
        return tuple(problems)
    fields = Fields(root, path, problems)
    fields.only(("version", "limits"))
    entries = root.values.get("limits")
    if not isinstance(entries, Table):
        fields.note(root.line, "limits is missing", "add limits: and below it one key a ceiling")
        return tuple(problems)
    found: dict[str, Limit] = {}
    for key, node in entries.values.items():
        if isinstance(node, Table):
            found[key] = _limit(key, Fields(node, path, problems))
        else:
            fields.note(node.line, f"{key} is not a table", f"give it {', '.join(_LIMIT_KEYS)}")
    return tuple(sorted(problems)) or found


def number(value: int, language: Language) -> str:
    """A whole number as the language's readers write it: 5,000 or 5 000 (narrow no-break space)."""
    return f"{value:,}" if language is Language.EN else f"{value:,}".replace(",", "\u202f")


def _clean(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _table(text: str, path: str, first_line: int, problems: list[Problem]) -> Table | None:
    try:
        node = read(text, first_line)
    except Fault as fault:
        problems.append(Problem(path, fault.line, Severity.ERROR, fault.what, fault.mend))
        return None
    if isinstance(node, Table):
        return node
    problems.append(
        Problem(path, first_line, Severity.ERROR, "there are no keys here", "write the keys as `key: value`")
    )
    return None


def _article(text: str, path: str, limits: Mapping[str, Limit], problems: list[Problem]) -> Article | None:
    def note(line: int, what: str, mend: str) -> None:
        problems.append(Problem(path, line, Severity.ERROR, what, mend))

    if len(text) > LARGEST:
        note(1, f"the file is longer than {LARGEST} characters", "an article is 60 to 200 words: split it")
        return None
    lines = _clean(text).split("\n")
    for line, wanted in _unwritten(lines):
        note(line, f"still to be written: {wanted}", f"write it there, and take {UNWRITTEN} out")
    if problems:
        return None
    rules = [at for at, line in enumerate(lines) if line.rstrip() == _RULE]
    if len(rules) < 2 or any(line.strip() for line in lines[: rules[0]]):
        note(1, "the file does not start with keys between two lines of ---", "copy the head of another article")
        return None
    opening, closing = rules[0], rules[1]
    root = _table("\n".join(lines[opening + 1 : closing]), path, opening + 2, problems)
    if not root:
        return None
    written, starts = _body(lines[closing + 1 :], closing + 2)
    return _checked(Fields(root, path, problems), written, starts, path, limits)


def _unwritten(lines: list[str]) -> Iterator[tuple[int, str]]:
    """The lines that a template left to be written, and what it wants there."""
    for at, line in enumerate(lines, 1):
        _, mark, wanted = line.partition(UNWRITTEN)
        if mark:
            yield at, wanted.strip(' "]')[:_LONGEST_HINT]


def _body(lines: list[str], first_line: int) -> tuple[str, int]:
    """The text without the empty lines around it, and the line it starts on."""
    skipped = next((at for at, line in enumerate(lines) if line.strip()), 0)
    return "\n".join(line.rstrip() for line in lines[skipped:]).strip(), first_line + skipped


def _checked(fields: Fields, written: str, starts: int, path: str, limits: Mapping[str, Limit]) -> Article:
    fields.only(_KEYS)
    language = Language(fields.choice("language", Language))
    name = fields.text("id")
    if name and not is_id(name):
        fields.note(
            fields.line("id"),
            f"the id {name!r} is not a short name",
            f"use small letters, digits and hyphens, {LONGEST_ID} at most",
        )
    phrasings = tuple(Phrasing(t.value, t.line) for t in fields.texts("phrasings", LONGEST_PHRASING))
    if not phrasings and "phrasings" in fields.table.values:
        fields.note(fields.line("phrasings"), "there is no phrasing", "write the ways people ask this, one a line")
    months = _REVIEW.fullmatch(fields.text("review_every"))
    if not months and fields.text("review_every"):
        fields.note(fields.line("review_every"), "review_every is not a number of months", 'write "6 months"')
    if not written:
        fields.note(starts, "there is no text", "write the answer below the second line of ---")
    for line, what in markup.problems(written):
        fields.note(starts + line - 1, f"the text holds {what}", "use paragraphs, bold, italic, bullets, https links")
    return Article(
        id=name,
        language=language,
        title=fields.text("title", LONGEST_TITLE),
        phrasings=phrasings,
        text=_filled(written, language, limits, fields, starts),
        sources=tuple(_source(each) for each in fields.tables("sources")),
        checked_on=fields.day("checked_on"),
        review_months=int(months[1]) if months else 1,
        related=tuple(each.value for each in fields.texts("related")),
        path=path,
        written=written,
        lines={**fields.table.keys, "text": starts},
    )


def _source(fields: Fields) -> Source:
    fields.only(_SOURCE_KEYS)
    return Source(
        title=fields.text("title"),
        url=fields.address("url"),
        dated=fields.dated("date"),
        kind=SourceKind(fields.choice("kind", SourceKind)),
    )


def _limit(key: str, fields: Fields) -> Limit:
    fields.only(_LIMIT_KEYS)
    return Limit(
        key=key,
        platform=fields.text("platform"),
        counts=fields.text("counts"),
        value=fields.whole("value"),
        window=fields.choice("window", _WINDOWS),
        kind=SourceKind(fields.choice("kind", SourceKind)),
        checked_on=fields.day("checked_on"),
        dated=fields.dated("date"),
        source=fields.address("source"),
    )


def _filled(written: str, language: Language, limits: Mapping[str, Limit], fields: Fields, starts: int) -> str:
    """The text with each {limit:KEY} as a number; anything else between braces is noted."""

    def value(match: re.Match[str]) -> str:
        kind, _, key = match[1].partition(":")
        if kind == "limit" and key in limits:
            return number(limits[key].value, language)
        line = starts + written.count("\n", 0, match.start())
        known = ", ".join(sorted(limits)) or "none yet"
        fields.note(line, f"{match[0]} is not a ceiling we know", f"write {{limit:KEY}} with one of: {known}")
        return match[0]

    return _PLACEHOLDER.sub(value, written)
