"""The index as it is built: what is taken over from the one before, and what building leaves behind."""

import gc
from datetime import date
from pathlib import Path

import pytest

from bot.knowledge.index import NOWHERE, build
from bot.knowledge.library import Files, read
from bot.knowledge.search import search
from bot.language import Language
from tests.knowledge.samples import write_library


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    folder: Path = write_library(tmp_path_factory.mktemp("knowledge") / "library")
    return read(folder, date(2026, 11, 22))


def test_a_language_in_which_nothing_changed_keeps_its_index(files: Files) -> None:
    before = build(files.articles, files.lexicon, files.strangers)
    french = [one for one in files.articles if one.language is Language.FR]
    after = build([*french, *files.articles[:1]], files.lexicon, files.strangers, before)
    assert after.tongues[Language.FR] is before.tongues[Language.FR]
    assert after.tongues[Language.EN] is not before.tongues[Language.EN]
    assert after.tongues[Language.EN].reader is before.tongues[Language.EN].reader


def test_the_order_of_the_articles_changes_nothing(files: Files) -> None:
    one, other = (build(articles, files.lexicon) for articles in (files.articles, files.articles[::-1]))
    for question in ("follow limit on x", "am I shadowbanned", "when should I post"):
        found = [[(hit.article_id, pytest.approx(hit.score)) for hit in search(index, question, None)]
                 for index in (one, other)]  # fmt: skip
        assert found[0] == found[1]


def test_questions_from_elsewhere_are_learnt_last(files: Files) -> None:
    index = build(files.articles, files.lexicon, {Language.EN: ["what is the weather like"]})
    assert index.tongues[Language.EN].ids[-1] == NOWHERE


def test_the_collector_of_cycles_is_as_before_whatever_happens(files: Files) -> None:
    build(files.articles, files.lexicon)
    assert gc.isenabled()
    with pytest.raises(AttributeError):
        build([None], files.lexicon)  # type: ignore[list-item]  # not an article: on purpose
    assert gc.isenabled()
    gc.disable()
    try:
        build(files.articles, files.lexicon)
        assert not gc.isenabled()
    finally:
        gc.enable()
