from datetime import date
from pathlib import Path

import pytest

from bot.conversation.burst import in_one, may_go_on
from bot.conversation.reply import Answer, reply_to
from bot.knowledge.library import Library, load
from bot.language import Language

EN, FR = Language.EN, Language.FR


@pytest.fixture(scope="module")
def library() -> Library:
    return load(Path(__file__).parents[2] / "knowledge", date(2026, 11, 22))


@pytest.mark.parametrize(
    ("begun", "rest", "language"),
    [
        ("je perds des abonnés", "depuis une semaine", FR),
        ("combien de hashtags", "par publication", FR),
        ("how often should", "i post", EN),
    ],
)
def test_pieces_that_mean_something_only_together_are_one_question(
    library: Library, begun: str, rest: str, language: Language
) -> None:
    whole = in_one(begun, rest, library, language)
    assert whole == f"{begun} {rest}"
    assert isinstance(reply_to(whole, library, language), Answer)


def test_a_piece_with_an_answer_of_its_own_stands_alone(library: Library) -> None:
    assert in_one("hello there", "what is a shadowban?", library, EN) is None


def test_pieces_that_mean_nothing_together_stay_apart(library: Library) -> None:
    assert in_one("blorp", "zzyx", library, EN) is None


def test_a_piece_of_unknown_words_says_nothing_more_about_the_question(library: Library) -> None:
    assert in_one("what is a shadowban", "rmd me at 8:30", library, EN) is None


def test_a_piece_of_everyday_words_goes_with_the_question(library: Library) -> None:
    begun = "combien de comptes suivre"
    assert in_one(begun, "par jour du coup ?", library, FR) == f"{begun} par jour du coup ?"


def test_only_a_message_without_an_answer_may_go_on(library: Library) -> None:
    assert may_go_on(reply_to("my followers", library, EN))
    assert not may_go_on(reply_to("what is a shadowban?", library, EN))
    assert not may_go_on(reply_to("hello", library, EN))
    assert not may_go_on(reply_to("what is the weather in Paris tomorrow", library, EN))
