"""Articles for a day: of one's own platform and state, current, in one's language, and none twice."""

from datetime import date

import pytest

from bot.goals.platform import Platform
from bot.knowledge.library import Library
from bot.language import Language
from bot.nudges import tips
from bot.nudges.tips import choose_tip, tip_of

TODAY = date(2026, 11, 23)


def told_in_order(library: Library, language: Language, folders: tuple[str, ...], network: Platform) -> list[str]:
    told: list[str] = []
    while tip := choose_tip(library, language, folders, network, told, TODAY, f"{len(told)}"):
        told.append(tip.name)
    return [name.removeprefix("tip:") for name in told]


@pytest.mark.parametrize("language", Language)
def test_each_comes_once_the_most_fitting_first(library: Library, language: Language) -> None:
    order = told_in_order(library, language, tips.BEHIND, Platform.X)
    assert order[0] == "limits-x"
    folders = [library.articles[(one, language)].path.split("/")[-2] for one in order[1:]]
    assert folders == sorted(folders, key=[*tips.BEHIND, "limits"].index)
    assert "bot" not in folders
    assert len(order) == len(set(order)) > 30


def test_the_same_seed_gives_the_same_article(library: Library) -> None:
    def once(seed: str) -> str:
        tip = choose_tip(library, Language.EN, tips.STEADY, None, (), TODAY, seed)
        assert tip is not None
        return tip.article_id

    assert [once(str(n)) for n in range(20)] == [once(str(n)) for n in range(20)]
    assert len({once(str(n)) for n in range(20)}) > 3


def test_an_article_overdue_for_a_review_is_not_recommended(library: Library) -> None:
    far = date(2036, 1, 1)
    assert choose_tip(library, Language.EN, tips.STEADY, Platform.X, (), far, "") is None


def test_every_article_begins_with_a_sentence_that_fits_a_message(library: Library) -> None:
    for article in library.articles.values():
        tip = tip_of(article)
        assert 10 < len(tip.first) <= 260, tip
        assert tip.first.rstrip("»” ")[-1] in ".?!…:", tip
