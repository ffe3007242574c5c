"""Which questions wait for a curator, and which of them are the same."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.curation.change import Change, declining, overlay, with_phrasings
from bot.curation.gaps import ASKED_AGAIN, Gap, Gaps, Wording, alike, nearest, new_id
from bot.knowledge.library import Library, indexed
from bot.knowledge.shelf import Shelf
from bot.language import Language
from tests.curation.conftest import NOW, PATH

EN, FR = Language.EN, Language.FR


def wording(number: int, text: str, language: Language = EN, count: int = 1) -> Wording:
    return Wording(number, text, language, count, NOW - timedelta(days=number), NOW)


def texts(gap: Gap) -> list[str]:
    return [one.text for one in gap.wordings]


def changed(shelf: Shelf, change: Change) -> Library:
    return indexed(shelf.proposed(overlay([change])), shelf.current)


def test_it_puts_the_same_question_in_other_words_together_and_the_most_asked_first(shelf: Shelf) -> None:
    asked = [
        wording(1, "download a reel to my gallery"),
        wording(2, "can you draw a banner", count=2),
        wording(3, "downloading a reel to my gallery", count=4),
        wording(4, "reel download to gallery"),
    ]
    reel, banner = Gaps().found(shelf.current, asked)
    assert texts(reel) == [asked[2].text, asked[0].text, asked[3].text]
    assert (reel.id, reel.count, reel.first_at, reel.last_at) == (3, 6, NOW - timedelta(days=4), NOW)
    assert texts(banner) == ["can you draw a banner"]


def test_the_two_languages_stay_apart(shelf: Shelf) -> None:
    asked = [wording(1, "instagram banner"), wording(2, "instagram banner", FR)]
    assert [gap.language for gap in Gaps().found(shelf.current, asked)] == [EN, FR]


def test_what_is_answered_by_now_is_no_gap_and_is_one_again_once_that_is_undone(shelf: Shelf) -> None:
    asked, finder = [wording(1, "omelette of followers")], Gaps()
    assert finder.found(shelf.current, asked)
    text = with_phrasings(shelf.text(PATH) or "", [asked[0].text])
    after = changed(shelf, Change(PATH, "limits-x", EN, text))
    assert finder.found(after, asked) == ()
    assert finder.found(shelf.current, asked)


def test_a_question_whose_answer_did_not_help_is_a_gap_until_another_article_answers_it(shelf: Shelf) -> None:
    asked = replace(wording(1, "nobody sees my posts"), article_id="shadowban")
    (gap,) = Gaps().found(shelf.current, [asked])
    assert gap.unhelpful == ("shadowban",)
    assert Gaps().found(shelf.current, [replace(asked, article_id="limits-x")]) == ()


def test_what_is_out_of_scope_stays_declined_in_other_words_too(shelf: Shelf) -> None:
    asked = [wording(1, "download a reel to my gallery", count=3), wording(2, "reel download to gallery", count=9)]
    change = declining(shelf.text("elsewhere/en.txt"), EN, ["download a reel to my gallery"])
    assert Gaps().found(changed(shelf, change), asked) == ()


def test_it_comes_back_when_it_was_asked_often_enough_after_it_was_ignored() -> None:
    ignored = replace(wording(1, "a"), count=3, ignored_count=3)
    other = wording(2, "b", count=ASKED_AGAIN - 1)
    assert Gap((ignored,)).is_ignored
    assert Gap((ignored, other)).is_ignored
    assert not Gap((replace(ignored, count=4), other)).is_ignored
    assert not Gap((other,)).is_ignored


def test_what_was_missing_in_an_article_is_kept_by_article_and_asks_nothing(shelf: Shelf) -> None:
    said = [
        replace(wording(number, text), article_id=article_id, is_remark=True)
        for number, text, article_id in (
            (1, "no figures", "limits-x"),
            (2, "too long", "limits-x"),
            (3, "old", "shadowban"),
        )
    ]
    found = Gaps().found(shelf.current, said)
    assert [(gap.is_remark, texts(gap)) for gap in found] == [(True, ["no figures", "too long"]), (True, ["old"])]


def test_the_nearest_article_is_the_one_its_words_speak_for(shelf: Shelf) -> None:
    gap = Gap((wording(1, "which hour for my next post"), wording(2, "hour to publish")))
    assert nearest(shelf.current, gap)[0].id == "best-time-to-post"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("how to download a reel", "download-reel"),
        ("shadowban", "shadowban-2"),
        ("10 000 ?", "10-000"),
        ("…", "new-article"),
    ],
)
def test_a_new_article_gets_an_id_of_its_own(shelf: Shelf, text: str, wanted: str) -> None:
    name = new_id(Gap((wording(1, text),)), shelf.current)
    assert name == wanted


_PROFILES = st.lists(st.dictionaries(st.integers(0, 5), st.floats(0.1, 1.0), max_size=4), min_size=1, max_size=12)


@settings(deadline=None, max_examples=100)
@given(profiles=_PROFILES, counts=st.lists(st.integers(1, 9), min_size=12, max_size=12))
def test_every_question_is_in_exactly_one_group_and_none_is_led_by_one_asked_less(
    profiles: list[dict[int, float]], counts: list[int]
) -> None:
    questions = [wording(at, str(at), count=counts[at]) for at in range(len(profiles))]
    groups = alike(questions, profiles)
    assert sorted(one.id for group in groups for one in group) == list(range(len(profiles)))
    assert all(group[0].count == max(one.count for one in group) for group in groups)


def test_declining_adds_each_question_once_and_none_becomes_a_remark(folder: Path) -> None:
    change = declining("# remark\nquel temps fait-il", FR, ["quel temps fait il", "#photo du jour", "une  recette"])
    assert change == Change("elsewhere/fr.txt", "", FR, '# remark\nquel temps fait-il\n"#photo du jour\nune recette\n')
    assert declining(None, EN, ["a"]).text == "a\n"
