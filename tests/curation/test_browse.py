"""The ways through the library."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.curation.browse import badness, in_language, matching, overdue, worst_rated
from bot.curation.figures import Figures, Period
from bot.knowledge.library import Library, load
from bot.language import Language
from tests.curation.conftest import TODAY
from tests.knowledge.samples import article_text, write_library


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The small library, one of its articles older than the others."""
    folder: Path = write_library(tmp_path_factory.mktemp("browse") / "library")
    old = article_text("shadowban", "fr", checked_on="2025-01-01")
    (folder / "articles" / "shadowban.fr.md").write_text(old, encoding="utf-8")
    return load(folder, TODAY)


def test_it_lists_a_language_by_title(library: Library) -> None:
    assert [one.id for one in in_language(library, Language.FR)] == ["best-time-to-post", "limits-x", "shadowban"]


def test_it_lists_what_is_due_the_longest_ago_first(library: Library) -> None:
    assert [(one.id, one.language) for one in overdue(library, TODAY)] == [("shadowban", "fr")]
    later = [(one.id, one.language) for one in overdue(library, date(2028, 1, 1))]
    assert (len(later), later[0]) == (6, ("shadowban", "fr"))


def test_it_finds_beginnings_of_words_in_ids_titles_and_phrasings_whatever_their_accents(library: Library) -> None:
    assert [one.language for one in matching(library, "PORTEE chute")] == ["fr"]
    assert {one.id for one in matching(library, "limits-x")} == {"limits-x"}
    assert [one.id for one in matching(library, "sha")] == ["shadowban", "shadowban"]
    assert matching(library, "owban") == ()
    assert matching(library, " ?! ") == ()


def test_what_stands_in_a_title_comes_first(library: Library) -> None:
    assert [one.id for one in matching(library, "post") if one.language == "en"] == ["best-time-to-post", "shadowban"]


def test_the_worst_rated_come_first_and_the_unrated_not_at_all(library: Library) -> None:
    rated = [
        Figures("limits-x", Language.EN, Period(up=2, down=5), Period(down=3)),
        Figures("shadowban", Language.EN, Period(down=1)),
        Figures("shadowban", Language.FR, Period(up=9)),
        Figures("gone", Language.EN, Period(down=9)),
    ]
    assert [article.id for article, _ in worst_rated(library, rated)] == ["limits-x", "shadowban"]


@given(st.integers(0, 50), st.integers(0, 50))
def test_badness_is_a_share_that_more_bad_opinions_raise_and_good_ones_lower(up: int, down: int) -> None:
    here = badness(up, down)
    assert 0.0 <= here <= (down / (up + down) if up + down else 0.0) + 1e-12
    assert badness(up, down + 1) > here
    assert badness(up + 1, down) <= here + 1e-12
