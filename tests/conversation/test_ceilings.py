"""The library's ceilings, for the rooms that know nothing of the library."""

from datetime import date

from bot.conversation.ceilings import ceilings
from bot.goals.limits import Ceiling, Window
from bot.goals.platform import Platform
from bot.knowledge.article import Limit, SourceKind

CHECKED = date(2026, 11, 22)


def _limit(key: str, platform: str, window: str) -> Limit:
    return Limit(key, platform, "follows", 400, window, SourceKind.OFFICIAL, CHECKED, "undated", "https://example.org")


def test_a_ceiling_keeps_what_it_takes_to_say_why() -> None:
    found = ceilings({"x-follow-day": _limit("x-follow-day", "x", "day")})
    assert found == {
        Platform.X: (Ceiling(Platform.X, "follows", 400, Window.DAY, "official", "https://example.org", CHECKED),)
    }


def test_a_number_a_post_and_a_platform_nobody_has_a_goal_on_are_left_out() -> None:
    assert ceilings({"a": _limit("a", "x", "post"), "b": _limit("b", "myspace", "day")}) == {}
