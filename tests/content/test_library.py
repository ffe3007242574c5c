"""The real library: every file in order, every topic there, every phrasing finding its own article."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.conversation.policy import answers
from bot.knowledge.article import Severity
from bot.knowledge.library import Files, Library, load, read
from bot.knowledge.overmatch import overmatch
from bot.language import Language

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
FEWEST_TOPICS = 68
FEWEST_PHRASINGS = 25


@pytest.fixture(scope="module")
def files() -> Files:
    return read(KNOWLEDGE, datetime.now(UTC).date())


@pytest.fixture(scope="module")
def library() -> Library:
    return load(KNOWLEDGE, datetime.now(UTC).date())


def test_no_file_has_a_finding_but_a_review_that_fell_due(files: Files) -> None:
    assert [str(p) for p in files.problems if "review was due" not in p.what] == []


def test_every_topic_is_there_in_both_languages(library: Library) -> None:
    assert len(library.ids) >= FEWEST_TOPICS
    assert {(name, language) for name in library.ids for language in Language} == set(library.articles)


def test_every_article_can_be_found_in_many_wordings(library: Library) -> None:
    for article in library.articles.values():
        assert len(article.phrasings) >= FEWEST_PHRASINGS, article.path


def test_no_article_wins_anothers_phrasing_and_known_failures_still_fail(files: Files) -> None:
    found = overmatch(files, answers)
    assert [str(p) for p in found if p.severity is Severity.ERROR or p.path.startswith("articles/")] == []
    assert [str(p) for p in found if p.path.startswith("cases/")] == []
