from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.index import Index
from bot.knowledge.library import load
from bot.knowledge.search import LONGEST, nearest, search
from bot.language import Language
from tests.knowledge.samples import write_library


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return load(write_library(tmp_path_factory.mktemp("knowledge") / "library"), date(2026, 11, 22)).index


def best(index: Index, text: str, language: Language | None = None) -> str | None:
    hits = search(index, text, language)
    return hits[0].article_id if hits else None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("follow limit on twitter", Language.EN, "limits-x"),
        ("the cap on X", Language.EN, "limits-x"),
        ("TWITTER FOLLOW LIMITS", Language.EN, "limits-x"),
        ("folow limt on twiter", Language.EN, "limits-x"),
        ("what hour for posts", Language.EN, "best-time-to-post"),
        ("cmb de comptes suivre sur x", Language.FR, "limits-x"),
        ("a quelle heure poster", Language.FR, "best-time-to-post"),
        ("meilleureheure publier", Language.FR, "best-time-to-post"),
        ("le plafond de twitter", None, "limits-x"),
        ("limite dabonnés twitter", Language.FR, "limits-x"),
    ],
)
def test_it_finds_the_article(index: Index, text: str, language: Language | None, expected: str) -> None:
    assert best(index, text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", Language.EN),
        (" ", None),
        ("the", Language.EN),
        ("the", None),
        ("how many", Language.EN),
        ("99", None),
        ("10 000", Language.FR),
        ("...", None),
        ("😅", Language.FR),
        ("je", None),
        ("c'est quoi", Language.FR),
        ("\u200b", Language.EN),
    ],
)
def test_without_a_content_word_it_finds_nothing(index: Index, text: str, language: Language | None) -> None:
    assert search(index, text, language) == ()


def test_every_phrasing_finds_its_own_article(index: Index, tmp_path: Path) -> None:
    for article in load(write_library(tmp_path / "library"), date(2026, 11, 22)).articles.values():
        for phrasing in article.phrasings:
            hits = search(index, phrasing.text, article.language)
            assert hits[0].article_id == article.id, phrasing.text


def test_scores_are_probabilities_best_first(index: Index) -> None:
    for text in ("follow limit on twitter", "omelette recipe", "zzzz", "posts twitter reach hour"):
        scores = [hit.score for hit in search(index, text, Language.EN)]
        assert scores == sorted(scores, reverse=True)
        assert all(0.0 <= score <= 1.0 for score in scores)
        assert sum(scores) <= 1.0 + 1e-6


def test_a_question_from_elsewhere_scores_lower_than_one_of_ours(index: Index) -> None:
    ours = search(index, "what is the follow limit on twitter", Language.EN)[0].score
    for stranger in ("what is the weather", "an omelette recipe", "who won the match"):
        assert search(index, stranger, Language.EN)[0].score < ours / 2


def test_it_says_why(index: Index) -> None:
    reasons = search(index, "folow cap on twitter for omelette wizards", Language.EN)[0].reasons
    assert reasons.corrected == (("folow", "follow"),)
    assert "twitter" in reasons.matched
    assert "wizards" in reasons.unknown
    assert {"limit", "p-x"} <= set(reasons.concepts)
    assert reasons.elsewhere == ("cooking",)


@pytest.mark.parametrize(
    ("typed", "slips", "expected"),
    [("folow", 1, "follow"), ("folwo", 1, None), ("folwo", 2, "follow"), ("limti", 1, "limit"), ("zzzzz", 2, None)],
)
def test_the_nearest_word_is_a_few_slips_away(typed: str, slips: int, expected: str | None) -> None:
    assert nearest(typed, ("follow", "limit"), slips) == expected


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=LONGEST * 2))
def test_any_text_is_answered_the_same_way_twice(index: Index, text: str) -> None:
    assert search(index, text, None) == search(index, text, None)
