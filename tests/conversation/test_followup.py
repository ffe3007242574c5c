from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.followup import Before, chance_it_is_new, completed, networks, weighed
from bot.knowledge.lexicon import Lexicon, parse_lexicon
from bot.knowledge.library import Library, load
from bot.knowledge.reading import Reader
from bot.knowledge.search import Hit, Reasons, search
from bot.language import Language
from tests.knowledge.samples import LEXICON, write_library

NO_REASONS = Reasons(Language.EN, (), (), (), (), ())


def hit(article_id: str, score: float, ours: float = 1.0) -> Hit:
    return Hit(article_id, score, ours, NO_REASONS)


def reader(language: Language) -> Reader:
    found = parse_lexicon(LEXICON, "lexicon.yaml")
    assert isinstance(found, Lexicon)
    return Reader(found, language)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return load(write_library(tmp_path_factory.mktemp("knowledge") / "library"), date(2026, 11, 22))


@pytest.mark.parametrize(
    ("before", "said", "language", "whole"),
    [
        ("la limite sur Twitter ?", "et sur Instagram ?", Language.FR, "la limite sur instagram"),
        ("the limit on X", "what about insta?", Language.EN, "the limit on what about insta"),
        ("the limit on X", "instagram?", Language.EN, "the limit on instagram"),
        ("how long with 30 a day", "and with 50 a day?", Language.EN, "how long with a day with 50 a day"),
        ("je suis 10k abonnés", "et 5 000 ?", Language.FR, "je suis abonnes 5000"),
        ("should I buy fans", "why?", Language.EN, "should i buy fans why"),
    ],
)
def test_a_follow_up_is_completed(before: str, said: str, language: Language, whole: str) -> None:
    assert completed(said, before, reader(language)) == whole


@pytest.mark.parametrize(
    "said",
    ["et sur Instagram ?", "what about insta?", "instagram?", "and with 50 a day?", "why?", "how long does it last",
     "mine is 8%", "can I delete it?", "je les vire", "ça dure longtemps ?", "and hashtags?", "even bots?"],
)  # fmt: skip
def test_what_leans_on_the_question_before_is_a_follow_up(said: str) -> None:
    assert chance_it_is_new(said, [hit("x", 0.1, ours=0.3)]) < 0.5


@pytest.mark.parametrize(
    "said",
    [
        "",
        "...",
        "the",
        "best time to publish videos",
        "my reach dropped and nobody sees my posts since I changed my name on the site",
    ],
)
def test_a_question_of_its_own_or_none_at_all_is_left_alone(said: str) -> None:
    assert chance_it_is_new(said, ()) > 0.5


def test_words_of_another_subject_are_no_follow_up(library: Library) -> None:
    said = "what is the weather"
    alone = search(library.index, said, Language.EN)
    assert chance_it_is_new(said, alone) == 1.0


def test_what_finds_its_own_answer_is_rather_new() -> None:
    assert chance_it_is_new("account blocked", [hit("blocked", 0.9)]) > chance_it_is_new("account blocked", ())


def test_a_follow_up_goes_to_the_article_that_answered_unless_the_words_lead_on() -> None:
    about_the_same = weighed(0.0, (), Before([hit("x", 0.4), hit("y", 0.3)], "x"), frozenset())
    assert (about_the_same[0].article_id, about_the_same[0].ours) == ("x", 1.0)
    led_on = weighed(0.0, (), Before([hit("y", 0.95), hit("x", 0.05)], "x"), frozenset())
    assert led_on[0].article_id == "y"


def test_a_follow_up_about_another_network_leaves_the_article_about_the_first() -> None:
    found = weighed(0.0, (), Before([hit("limits-a", 0.9), hit("limits-b", 0.1)], "limits-a"), frozenset({"limits-a"}))
    assert [one.article_id for one in found] == ["limits-b"]


def test_after_a_choice_nothing_is_surer_to_be_ours_than_the_two_questions_together() -> None:
    found = weighed(0.0, (), Before([hit("x", 0.5, ours=0.6)], None), frozenset())
    assert found[0].ours == 0.6
    assert found[0].score <= 0.6


def test_a_network_is_named_in_any_of_its_spellings() -> None:
    assert networks(reader(Language.EN), "on insta") == networks(reader(Language.EN), "Instagram!") != frozenset()
    assert networks(reader(Language.EN), "on the web") == frozenset()


SCORES = st.dictionaries(st.sampled_from("abcd"), st.floats(0.0, 0.25), min_size=1)


@settings(max_examples=50, deadline=None)
@given(SCORES, SCORES, st.floats(0.0, 1.0), st.sampled_from(["a", "e", None]))
def test_the_weighed_scores_stay_probabilities_and_in_order(
    alone: dict[str, float], together: dict[str, float], new: float, answered: str | None
) -> None:
    before = Before([hit(name, score) for name, score in together.items()], answered)
    found = weighed(new, [hit(name, score) for name, score in alone.items()], before, frozenset())
    scores = [one.score for one in found]
    assert scores == sorted(scores, reverse=True)
    assert sum(scores) <= 1.0 + 1e-6
    assert len({one.article_id for one in found}) == len(found)
