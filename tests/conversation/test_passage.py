from datetime import date
from pathlib import Path

import pytest

from bot.conversation.passage import about
from bot.conversation.reply import Answer, LastTurn, reply_to
from bot.conversation.turn import turn_after
from bot.knowledge.library import Library, load
from bot.language import Language

EN, FR = Language.EN, Language.FR
TEXT = """It depends on the network.

- **Instagram**: two a week,
  not more.
- **LinkedIn**: one a week.

On X and LinkedIn alike, rest on Sundays."""


@pytest.fixture(scope="module")
def library() -> Library:
    return load(Path(__file__).parents[2] / "knowledge", date(2026, 11, 22))


@pytest.mark.parametrize(
    ("named", "kept"),
    [
        ("p-instagram", "- **Instagram**: two a week,\n  not more."),
        ("p-linkedin", "- **LinkedIn**: one a week.\n\nOn X and LinkedIn alike, rest on Sundays."),
        ("p-tiktok", None),
    ],
)
def test_the_passage_is_what_names_the_network(library: Library, named: str, kept: str | None) -> None:
    assert about(TEXT, frozenset({named}), library.index.tongues[EN].reader) == kept


def test_a_text_that_names_it_all_along_has_no_passage_of_its_own(library: Library) -> None:
    text = "LinkedIn counts weeks.\n\nLinkedIn counts days."
    assert about(text, frozenset({"p-linkedin"}), library.index.tongues[EN].reader) is None


@pytest.mark.parametrize(
    ("before", "said", "language", "named", "other"),
    [
        ("how often should I post", "and on linkedin?", EN, "LinkedIn", "Facebook"),
        ("à quelle fréquence publier ?", "et sur linkedin ?", FR, "LinkedIn", "Facebook"),
    ],
)
def test_the_same_article_is_not_given_twice_running_but_what_it_says_of_that_network(
    library: Library, before: str, said: str, language: Language, named: str, other: str
) -> None:
    first = reply_to(before, library, language)
    assert isinstance(first, Answer)
    assert first.passage is None
    again = reply_to(said, library, language, turn_after(before, first, None))
    assert isinstance(again, Answer)
    assert again.article.id == first.article.id
    assert again.passage is not None
    assert named in again.passage
    assert other not in again.passage


def test_after_another_article_it_is_given_whole(library: Library) -> None:
    reply = reply_to("how often should I post on linkedin", library, EN, LastTurn("what is a shadowban", "shadowban"))
    assert isinstance(reply, Answer)
    assert reply.passage is None
