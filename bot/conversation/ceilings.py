"""The library's ceilings, as plain values for the rooms that know nothing of the library."""

from collections.abc import Mapping

from bot.goals.limits import Ceiling, Window
from bot.goals.platform import Platform
from bot.knowledge.article import Limit

# The article that says more about a platform's ceilings.
ARTICLES = {
    Platform.X: "limits-x",
    Platform.INSTAGRAM: "limits-instagram",
    Platform.LINKEDIN: "limits-linkedin",
    Platform.TIKTOK: "limits-tiktok",
    Platform.BLUESKY: "limits-bluesky-mastodon",
    Platform.MASTODON: "limits-bluesky-mastodon",
    Platform.FACEBOOK: "limits-facebook-threads-youtube",
    Platform.THREADS: "limits-facebook-threads-youtube",
    Platform.YOUTUBE: "limits-facebook-threads-youtube",
}


def ceilings(limits: Mapping[str, Limit]) -> Mapping[Platform, tuple[Ceiling, ...]]:
    """Every ceiling of a platform goals know, in a window that can be held; a number a post is none."""
    found: dict[Platform, tuple[Ceiling, ...]] = {}
    for one in limits.values():
        if one.platform in set(Platform) and one.window in set(Window):
            platform = Platform(one.platform)
            ceiling = Ceiling(
                platform, one.counts, one.value, Window(one.window), one.kind.value, one.source, one.checked_on
            )
            found[platform] = (*found.get(platform, ()), ceiling)
    return found
