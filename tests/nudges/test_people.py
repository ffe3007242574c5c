"""A few weeks of those six lives: what must never be said is checked as they go (the whole of it: people.py)."""

from pathlib import Path

import pytest

from bot.knowledge.library import Library
from bot.language import Language
from bot.nudges.wordings import Also, Kind
from tests.nudges.people import everyone, kind_of, live, second_of


@pytest.mark.parametrize(
    ("name", "language", "days", "kinds", "seconds"),
    [
        ("ignores", Language.FR, 22, {Kind.FIRST, Kind.QUIET, Kind.LEAVING}, {Also.HOUR, Also.EASED}),
        ("networker", Language.EN, 18, {Kind.FIRST, Kind.REVIEW}, {Also.PERSON}),
        ("blocked", Language.FR, 24, {Kind.FIRST, Kind.BEHIND, Kind.LIMIT}, {Also.TIP}),
        ("traveller", Language.EN, 24, {Kind.FIRST, Kind.WEEK}, set()),
    ],
)
async def test_a_life_is_nudged_once_a_day_and_never_against_what_is_true(
    library: Library,
    tmp_path: Path,
    name: str,
    language: Language,
    days: int,
    kinds: set[Kind],
    seconds: set[Also],
) -> None:
    life = next(one for one in everyone(language) if one.name == name)
    said = await live(life, library, tmp_path, days)
    assert kinds <= {kind_of(one.nudge) for one in said}
    assert seconds <= {second_of(one.nudge) for one in said}
    assert all(one.at.strftime("%H:%M") == "08:31" for one in said)
