"""Rules over the whole library: what a reader of one file cannot see."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from bot.knowledge import markup
from bot.knowledge.article import Article, Limit, Problem, Severity
from bot.language import Language, fold

FEWEST_PHRASINGS = 25
FEWEST_WORDS, MOST_WORDS = 60, 200
LONGEST_VISIBLE = 3_500  # UTF-16 units, as Telegram counts; it takes 4,096 and the answer carries sources too

_OF_THE_BOT = "bot-"
_FIGURE = re.compile(r"\d+(?:[.,\u202f\u00a0 ]\d{3}(?!\d))*(?:[.,]\d+)?")
_SEPARATORS = re.compile(r"[,\u202f\u00a0 .](?=\d{3}(?!\d))")
_WORD = re.compile(r"(?:[^ \n]*\w[^ \n]*)")
_PLACEHOLDER = re.compile(r"\{limit:[^{}]*\}")
_PLATFORM_NAMES: Mapping[str, str] = {
    "x": r"\bX\b|Twitter", "instagram": "Instagram", "linkedin": "LinkedIn", "tiktok": "TikTok",
    "bluesky": "Bluesky", "mastodon": "Mastodon", "facebook": "Facebook", "threads": "Threads", "youtube": "YouTube",
}  # fmt: skip

Rule = Callable[[Sequence[Article], Mapping[str, Limit], date], Iterator[Problem]]


def lint(articles: Sequence[Article], limits: Mapping[str, Limit], today: date) -> tuple[Problem, ...]:
    """Every finding of every rule, in the order of files and lines. Reviews are overdue as of `today`."""
    return tuple(sorted({problem for rule in RULES for problem in rule(articles, limits, today)}))


def figures(text: str) -> frozenset[str]:
    """The numbers a text names, written one way in both languages: "22.1", "22,1" → "22.1"; "5 000" → "5000"."""
    return frozenset(_SEPARATORS.sub("", found).replace(",", ".") for found in _FIGURE.findall(text))


def _error(article: Article, line: int, what: str, mend: str) -> Problem:
    return Problem(article.path, line, Severity.ERROR, what, mend)


def _warning(article: Article, line: int, what: str, mend: str) -> Problem:
    return Problem(article.path, line, Severity.WARNING, what, mend)


def _same_article_twice(articles: Sequence[Article], _: object, __: date) -> Iterator[Problem]:
    first: dict[tuple[str, Language], Article] = {}
    for article in articles:
        other = first.setdefault((article.id, article.language), article)
        if other is not article:
            what = f"{article.id} in {article.language} is already in {other.path}"
            yield _error(article, article.line_of("id"), what, "give it another id, or delete one of the two")


def _same_title_twice(articles: Sequence[Article], _: object, __: date) -> Iterator[Problem]:
    first: dict[tuple[str, Language], Article] = {}
    for article in articles:
        other = first.setdefault((fold(article.title), article.language), article)
        if other.id != article.id:
            what = f"the title is also that of {other.id} ({other.path})"
            yield _error(article, article.line_of("title"), what, "readers choose by title: make it different")


def _same_phrasing_twice(articles: Sequence[Article], _: object, __: date) -> Iterator[Problem]:
    first: dict[tuple[str, Language], tuple[Article, int]] = {}
    for article in articles:
        for phrasing in article.phrasings:
            here = (article, phrasing.line)
            other, line = first.setdefault((fold(phrasing.text), article.language), here)
            if (other, line) == here:
                continue
            what = f"{phrasing.text!r} is already asked in {other.path}:{line}"
            if other.id == article.id:
                yield _warning(article, phrasing.line, what, "delete one of the two")
            else:
                yield _error(article, phrasing.line, what, "keep it where a reader would expect the answer")


def _related(articles: Sequence[Article], _: object, __: date) -> Iterator[Problem]:
    ids = {article.id for article in articles}
    for article in articles:
        for name in article.related:
            if name == article.id:
                what, mend = "the article is related to itself", "delete it from related"
            elif name not in ids:
                what, mend = f"related names {name!r}, which is no article", "correct it or delete it"
            else:
                continue
            yield _error(article, article.line_of("related"), what, mend)


def _twins(articles: Sequence[Article], _: object, __: date) -> Iterator[Problem]:
    by_id: dict[str, dict[Language, Article]] = defaultdict(dict)
    for article in articles:
        by_id[article.id][article.language] = article
    for twins in by_id.values():
        for language, article in twins.items():
            twin = twins.get(language.other)
            if not twin:
                what = f"there is no {article.id} in {language.other}"
                yield _warning(article, 1, what, "write its twin; until then readers get this one")
            elif language is Language.FR:
                yield from _twin_differences(article, twin)


def _twin_differences(article: Article, twin: Article) -> Iterator[Problem]:
    mine, theirs = figures(markup.plain(article.text)), figures(markup.plain(twin.text))
    if mine != theirs:
        here, there = ", ".join(sorted(mine - theirs)), ", ".join(sorted(theirs - mine))
        what = f"the figures differ from {twin.path} (only here: {here or 'none'}; only there: {there or 'none'})"
        yield _warning(article, article.line_of("text"), what, "say the same in both, in digits")
    for key, same in (
        ("sources", [s.url for s in article.sources] == [s.url for s in twin.sources]),
        ("related", article.related == twin.related),
        ("checked_on", article.checked_on == twin.checked_on),
        ("review_every", article.review_months == twin.review_months),
    ):
        if not same:
            yield _warning(article, article.line_of(key), f"{key} differs from {twin.path}", "make them the same")


def _dates(articles: Sequence[Article], _: object, today: date) -> Iterator[Problem]:
    for article in articles:
        line = article.line_of("checked_on")
        if article.checked_on > today:
            yield _error(article, line, "checked_on is in the future", "write the day it was last checked")
        elif article.is_overdue(today):
            what = f"its review was due on {article.review_on}"
            yield _warning(article, line, what, "check the facts again and write today's date")


def _sources(articles: Sequence[Article], _: object, __: date) -> Iterator[Problem]:
    for article in articles:
        if not article.sources and not article.id.startswith(_OF_THE_BOT) and "%" in article.text:
            line = article.line_of("sources")
            yield _warning(article, line, "a percentage without any source", "name where the figure comes from")


def _lengths(articles: Sequence[Article], _: object, __: date) -> Iterator[Problem]:
    for article in articles:
        visible = markup.plain(article.text)
        units, words = len(visible.encode("utf-16-le")) // 2, len(_WORD.findall(visible))
        line = article.line_of("text")
        if units > LONGEST_VISIBLE:
            what = f"the text is {units} characters long once shown, the most is {LONGEST_VISIBLE}"
            yield _error(article, line, what, "shorten it: Telegram would not take the message")
        elif not FEWEST_WORDS <= words <= MOST_WORDS:
            what = f"the text has {words} words"
            yield _warning(article, line, what, f"write {FEWEST_WORDS} to {MOST_WORDS}")
        if len(article.phrasings) < FEWEST_PHRASINGS:
            what = f"there are {len(article.phrasings)} phrasings"
            mend = f"write at least {FEWEST_PHRASINGS}, in different words: they are how the article is found"
            yield _warning(article, article.line_of("phrasings"), what, mend)


def _letters(articles: Sequence[Article], _: object, __: date) -> Iterator[Problem]:
    for article in articles:
        places = [(article.line_of("title"), article.title)]
        places += [(phrasing.line, phrasing.text) for phrasing in article.phrasings]
        start = article.line_of("text")
        places += [(start + at, line) for at, line in enumerate(article.text.split("\n"))]
        for line, text in places:
            for what in _strange(text):
                yield _error(article, line, what, "delete it and type the word again")


def _strange(text: str) -> Iterator[str]:
    if text.isascii() and text.isprintable():
        return
    for word in text.split():
        if word.isascii():
            continue
        scripts = {unicodedata.name(c, "?").split()[0] for c in word if c.isalpha()}
        if "LATIN" in scripts and scripts & {"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"}:
            yield f"{word!r} mixes look-alike letters of two alphabets"
    for char in text:
        if unicodedata.category(char) in ("Cf", "Cc", "Co", "Cs") and char not in "\n\u200d\ufe0f":
            yield f"an invisible character (U+{ord(char):04X})"


def _typed_limits(articles: Sequence[Article], limits: Mapping[str, Limit], _: date) -> Iterator[Problem]:
    for article in articles:
        if article.id.startswith(_OF_THE_BOT):
            continue  # its figures are people's own goals
        start = article.line_of("text")
        for at, line in enumerate(_PLACEHOLDER.sub("…", article.written).split("\n")):
            for limit in limits.values():
                named = re.search(_PLATFORM_NAMES.get(limit.platform, re.escape(limit.platform)), line)
                if named and limit.value >= _TELLING and str(limit.value) in figures(line):
                    mend = f"write {{limit:{limit.key}}}, so that it changes with limits.yaml"
                    yield _warning(article, start + at, f"{limit.value} is a ceiling of {limit.platform}", mend)


_TELLING = 1_500  # smaller figures are as likely to be something else than the ceiling

RULES: tuple[Rule, ...] = (
    _same_article_twice, _same_title_twice, _same_phrasing_twice, _related, _twins, _dates, _sources, _lengths,
    _letters, _typed_limits,
)  # fmt: skip
