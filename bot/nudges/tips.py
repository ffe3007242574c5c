"""An article of the library that fits someone's day and that they were not shown before."""

import random
import re
from collections.abc import Collection, Sequence
from datetime import date

from bot.goals.platform import Platform
from bot.knowledge import markup
from bot.knowledge.article import Article
from bot.knowledge.library import Library
from bot.language import Language
from bot.nudges.choice import Tip

# The library's folders, the most fitting first.
BEHIND = ("pace", "networking", "measuring", "mass-following")
STEADY = ("networking", "measuring", "mass-following", "pace")
STARTING = ("pace", "networking")

_NETWORKS = frozenset(one.value for one in Platform if one is not Platform.OTHER)
_LIMITS = "limits"
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[\W\d]*[A-ZÀ-ÖØ-Þ])")


def choose_tip(
    library: Library,
    language: Language,
    folders: Sequence[str],
    platform: Platform | None,
    told: Collection[str],
    on: date,
    seed: str,
) -> Tip | None:
    """An article in that language not told of yet: on the limits of one's own platform first, then folder by folder.

    None that is about another platform only, or overdue for a review.
    """
    fitting = [
        (rank, article)
        for article in library.articles.values()
        if article.language is language
        and f"{Tip.PREFIX}{article.id}" not in told
        and not article.is_overdue(on)
        and (rank := _rank(article, folders, platform)) is not None
    ]
    if not fitting:
        return None
    best = min(rank for rank, _ in fitting)
    ids = sorted(article.id for rank, article in fitting if rank == best)
    return tip_of(library.articles[(random.Random(seed).choice(ids), language)])  # noqa: S311 - not a secret


def tip_of(article: Article) -> Tip:
    """An article as a tip."""
    opening = markup.plain(article.text).partition("\n\n")[0].replace("\n", " ")
    return Tip(article.id, article.title, _SENTENCE_END.split(opening, maxsplit=1)[0])


def _rank(article: Article, folders: Sequence[str], platform: Platform | None) -> int | None:
    """0 for what is about that platform, then the folder's place; None for what does not fit."""
    networks = _NETWORKS.intersection(article.id.split("-"))
    folder = article.path.split("/")[-2] if "/" in article.path else ""
    if networks:
        return 0 if platform is not None and platform.value in networks else None
    if folder == _LIMITS:
        return len(folders) + 1
    return 1 + folders.index(folder) if folder in folders else None
