"""Once a week, what deserves a curator's look: new gaps, articles that fall, reviews overdue. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.curation.figures import Figures, falling
from bot.curation.gaps import Gap
from bot.knowledge.article import Article
from bot.knowledge.library import Library

WEEK = timedelta(days=7)
TOLD_AT = time(9)
# A server that was down on Monday morning still tells within the day; later, the next Monday is soon enough.
TOLD_WITHIN = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Digest:
    """What there is to tell. `new` gaps were first asked this week; `open` is how many gaps wait in all."""

    new: tuple[Gap, ...]
    open: int
    falling: tuple[Figures, ...]
    overdue: tuple[Article, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.new or self.falling or self.overdue)


def digest(library: Library, gaps: Iterable[Gap], figures: Iterable[Figures], now: datetime) -> Digest:
    """The week up to `now`. Gaps left aside are left out; the longest overdue comes first."""
    waiting = [gap for gap in gaps if not gap.is_ignored]
    overdue = [one for one in library.articles.values() if one.is_overdue(now.date())]
    known = (one for one in figures if (one.article_id, one.language) in library.articles)
    return Digest(
        new=tuple(gap for gap in waiting if gap.first_at > now - WEEK),
        open=len(waiting),
        falling=falling(known),
        overdue=tuple(sorted(overdue, key=lambda one: (one.review_on, one.path))),
    )


def due(now: datetime, zones: Mapping[int, str | None]) -> Mapping[datetime, tuple[int, ...]]:
    """Who is to be told now, by the UTC instant at which it became due: Monday 9:00 where they are.

    `zones` are the admins' IANA zones by profile id, None for one who has not said (taken as UTC).
    """
    found: dict[datetime, list[int]] = defaultdict(list)
    for admin_id, zone in sorted(zones.items()):
        local = now.astimezone(ZoneInfo(zone or "UTC"))
        monday = local.date() - timedelta(days=local.weekday())
        at = datetime.combine(monday, TOLD_AT, local.tzinfo).astimezone(UTC)
        if at <= now < at + TOLD_WITHIN:
            found[at].append(admin_id)
    return {at: tuple(admins) for at, admins in found.items()}
