from datetime import date
from pathlib import Path

import pytest

from bot.conversation.policy import ANSWER_AT
from bot.conversation.reply import (
    Answer,
    Clarification,
    Fallback,
    LastTurn,
    SmallTalk,
    alternatives,
    best_id,
    reply_to,
    score,
)
from bot.conversation.turn import turn_after
from bot.knowledge.library import Library, load
from bot.language import Language
from tests.knowledge.samples import article_text, write_library

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_library(tmp_path_factory.mktemp("knowledge") / "library")
    related = article_text("limits-x", "en", related="[shadowban]")
    (folder / "articles" / "limits-x.en.md").write_text(related, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def library(folder: Path) -> Library:
    return load(folder, TODAY)


def test_a_question_of_ours_is_answered(library: Library) -> None:
    reply = reply_to("follow limit on twitter", library, Language.EN)
    assert isinstance(reply, Answer)
    assert (reply.article.id, reply.article.language) == ("limits-x", Language.EN)
    assert [article.id for article in reply.related] == ["shadowban"]
    assert reply.score >= ANSWER_AT
    assert not reply.crossed_language
    assert "limits-x" not in reply.alternatives


def test_the_reader_gets_the_language_they_chose_whatever_they_write(library: Library) -> None:
    reply = reply_to("how many accounts can I follow on X", library, Language.FR)
    assert isinstance(reply, Answer)
    assert reply.article.language is Language.FR


def test_an_answer_in_the_other_language_says_so(folder: Path, tmp_path: Path) -> None:
    there = write_library(tmp_path / "half")
    (there / "articles" / "limits-x.fr.md").unlink()
    reply = reply_to("follow limit on twitter", load(there, TODAY), Language.FR)
    assert isinstance(reply, Answer)
    assert reply.crossed_language
    assert reply.article.language is Language.EN


@pytest.mark.parametrize("text", ["", "99", "the", "...", "😅", "what is the weather", "\u202e\u200b", "<3", "&amp;"])
def test_what_is_not_ours_is_declined(library: Library, text: str) -> None:
    assert isinstance(reply_to(text, library, Language.EN), Fallback)


def test_a_very_long_message_is_read_and_answered_or_declined(library: Library) -> None:
    assert reply_to("follow limit on twitter " * 500, library, Language.EN).outcome in (
        "answer",
        "clarify",
        "no_answer",
    )


def test_small_talk_gets_no_article(library: Library) -> None:
    reply = reply_to("hi there", library, Language.EN)
    assert isinstance(reply, SmallTalk)
    assert (best_id(reply), alternatives(reply), score(reply)) == (None, (), 1.0)


def test_a_follow_up_is_read_with_the_question_before_it(library: Library) -> None:
    reply = reply_to("and on twitter?", library, Language.EN, LastTurn("follow limit on instagram"))
    assert isinstance(reply, Answer)
    assert reply.article.id == "limits-x"
    assert reply.details.completed == "follow limit on on twitter" or "twitter" in str(reply.details.completed)
    assert turn_after("and on twitter?", reply, None) == LastTurn(str(reply.details.completed), "limits-x")


def test_a_choice_holds_at_most_three_and_is_not_offered_twice_running(library: Library) -> None:
    vague = "posts on twitter"
    reply = reply_to(vague, library, Language.EN)
    if isinstance(reply, Clarification):
        assert 1 <= len(reply.options) <= 3
        assert best_id(reply) == reply.options[0].id
        assert alternatives(reply) == tuple(one.id for one in reply.options[1:])
    again = reply_to(vague, library, Language.EN, LastTurn("something", None, asked_back=True))
    assert not isinstance(again, Clarification)


def test_small_talk_and_dead_ends_leave_the_turn_before(library: Library) -> None:
    before = LastTurn("follow limit on twitter", "limits-x")
    assert turn_after("hi", reply_to("hi", library, Language.EN), before) == before
    assert turn_after("99", reply_to("99", library, Language.EN), before) == before


def test_every_reply_explains_itself(library: Library) -> None:
    explanation = reply_to("folow limit on twitter", library, Language.EN).explanation
    for expected in ("band: answer", "best: limits-x", "folow → follow", "concepts: ", "words: "):
        assert expected in explanation


def test_questions_worth_keeping_are_those_with_words_of_ours(library: Library) -> None:
    def worth(text: str) -> bool:
        reply = reply_to(text, library, Language.EN)
        assert isinstance(reply, Fallback)
        return reply.is_worth_keeping

    assert not worth("99")
    assert not worth("zzzz qqqq")
    assert not worth("an omelette recipe")
