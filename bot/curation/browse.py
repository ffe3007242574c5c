"""Ways through the library for those who keep it: by words, by language, due for review, worst rated."""

import math
from collections.abc import Callable, Iterable
from datetime import date

from bot.curation.figures import Figures
from bot.knowledge.article import Article
from bot.knowledge.library import Library
from bot.language import Language, fold

_Z = 1.96  # 95 %


def in_language(library: Library, language: Language) -> tuple[Article, ...]:
    """The articles of a language, in the order of their titles."""
    return _sorted(library, lambda one: one.language is language)


def overdue(library: Library, today: date) -> tuple[Article, ...]:
    """The articles whose day of review has passed, the longest ago first."""
    return tuple(sorted(_sorted(library, lambda one: one.is_overdue(today)), key=lambda one: one.review_on))


def matching(library: Library, words: str) -> tuple[Article, ...]:
    """The articles in whose id, title or phrasings every one of the words begins a word; those of the title first."""
    wanted = fold(words).split()

    def holds(text: str) -> bool:
        there = f" {fold(text)}"
        return all(f" {word}" in there for word in wanted)

    def everything(one: Article) -> str:
        return " ".join((one.id, one.title, *(phrasing.text for phrasing in one.phrasings)))

    found = _sorted(library, lambda one: bool(wanted) and holds(everything(one)))
    return tuple(sorted(found, key=lambda one: not holds(f"{one.id} {one.title}")))


def worst_rated(library: Library, figures: Iterable[Figures]) -> tuple[tuple[Article, Figures], ...]:
    """The articles somebody marked as not helpful in the two months, the worst first."""
    ranked = sorted(figures, key=lambda one: (-badness(*opinions(one)), one.article_id, one.language))
    found = ((library.articles.get((one.article_id, one.language)), one) for one in ranked if opinions(one)[1])
    return tuple((article, one) for article, one in found if article)


def opinions(figures: Figures) -> tuple[int, int]:
    """How many people found the article helpful in the two months, and how many did not."""
    return figures.now.up + figures.before.up, figures.now.down + figures.before.down


def badness(up: int, down: int) -> float:
    """The share of 👎 there is at least, at 95 %: the lower bound of Wilson's score interval (1927).

    One 👎 alone weighs less than eight out of ten.
    """
    n = up + down
    if not n:
        return 0.0
    share = down / n
    spread = _Z * math.sqrt(share * (1 - share) / n + _Z**2 / (4 * n**2))
    return max((share + _Z**2 / (2 * n) - spread) / (1 + _Z**2 / n), 0.0)


def _sorted(library: Library, is_wanted: Callable[[Article], bool]) -> tuple[Article, ...]:
    found = (one for one in library.articles.values() if is_wanted(one))
    return tuple(sorted(found, key=lambda one: (fold(one.title), one.language)))
