"""No habit asks for more than a platform allows."""

import pytest

from bot.conversation.ceilings import ceilings
from bot.conversation.habit_ceiling import broken_by
from bot.conversation.habit_sentence import habit_in
from bot.goals.limits import Ceiling
from bot.goals.platform import Platform
from bot.knowledge.folder import Folder
from tests.journeys.stage import KNOWLEDGE


@pytest.fixture(scope="module")
def known() -> dict[Platform, tuple[Ceiling, ...]]:
    return dict(ceilings(Folder(KNOWLEDGE).limits()))


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("follow 600 accounts a day", 400),
        ("suivre 401 comptes par jour sur Twitter", 400),
        ("send 30 invitations a day on LinkedIn", 100),
        ("inviter 150 personnes par semaine sur LinkedIn", 100),
    ],
)
def test_more_than_a_platform_allows_is_told(known: dict[Platform, tuple[Ceiling, ...]], text: str, most: int) -> None:
    said = habit_in(text)
    assert said is not None
    broken = broken_by(said, known)
    assert broken is not None
    assert broken.value == most


@pytest.mark.parametrize(
    "text",
    [
        "follow 20 accounts a day",
        "follow 400 accounts a day on X",
        "max 600 follows a day",
        "comment on 600 posts a day",
        "inviter 12 personnes par jour sur LinkedIn",
    ],
)
def test_what_is_allowed_or_is_about_something_else_is_let_be(
    known: dict[Platform, tuple[Ceiling, ...]], text: str
) -> None:
    said = habit_in(text)
    assert said is not None
    assert broken_by(said, known) is None
