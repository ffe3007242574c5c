"""How the articles do: asked, answered, offered, opened and rated, the last thirty days against those before. Pure."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.conversation.reply import Answer, Clarification, Fallback, Reply
from bot.knowledge.article import Article
from bot.language import Language

MONTH = timedelta(days=30)
# Fewer opinions than this in either month say nothing about a fall.
_FEWEST_OPINIONS = 5
_ONE_IN_TWENTY = 1.645  # standard deviations, one-sided


class Outcome(StrEnum):
    """What became of an article: the answer to a question, one of several offered, or opened by a button."""

    ANSWERED = "answered"
    OFFERED = "offered"
    OPENED = "opened"


@dataclass(frozen=True, slots=True)
class Period:
    """The counts of thirty days. `up` and `down` are the people whose last word on the article is 👍 or 👎."""

    answered: int = 0
    offered: int = 0
    opened: int = 0
    up: int = 0
    down: int = 0

    @property
    def asked(self) -> int:
        """How often the article was shown: as an answer, or from a button."""
        return self.answered + self.opened

    @property
    def opinions(self) -> int:
        """How many people rated it."""
        return self.up + self.down


@dataclass(frozen=True, slots=True)
class Figures:
    """One article in one language: the last thirty days, and the thirty before."""

    article_id: str
    language: Language
    now: Period = Period()
    before: Period = Period()

    @property
    def is_falling(self) -> bool:
        """Whether fewer find it helpful than the month before, by more than chance would do one time in twenty.

        The two-proportion z-test with a pooled share, from five opinions a month on.
        """
        now, before = self.now, self.before
        if min(now.opinions, before.opinions) < _FEWEST_OPINIONS:
            return False
        pooled = (now.up + before.up) / (now.opinions + before.opinions)
        spread = math.sqrt(pooled * (1 - pooled) * (1 / now.opinions + 1 / before.opinions))
        return spread > 0 and before.up / before.opinions - now.up / now.opinions > _ONE_IN_TWENTY * spread


def outcomes(reply: Reply) -> tuple[tuple[Article, Outcome], ...]:
    """What a reply does with which articles."""
    match reply:
        case Answer():
            return ((reply.article, Outcome.ANSWERED),)
        case Clarification():
            return tuple((article, Outcome.OFFERED) for article in reply.options)
        case Fallback():
            return tuple((article, Outcome.OFFERED) for article in reply.nearest)
        case _:
            return ()


def falling(found: Iterable[Figures]) -> tuple[Figures, ...]:
    """Those that fell, the steepest first."""
    fell = (one for one in found if one.is_falling)
    return tuple(sorted(fell, key=lambda one: (_share(one.now) - _share(one.before), one.article_id, one.language)))


def compared(
    counts: Mapping[tuple[str, Language], tuple[Mapping[str, int], Mapping[str, int]]],
) -> tuple[Figures, ...]:
    """The figures from counts by name (of `Outcome`, "up", "down"), this month's and last month's, by article."""
    return tuple(
        Figures(article_id, language, Period(**now), Period(**before))
        for (article_id, language), (now, before) in sorted(counts.items())
    )


def _share(period: Period) -> float:
    return period.up / period.opinions
