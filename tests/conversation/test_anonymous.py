"""What is kept of a question: nothing that tells who asked it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.anonymous import KEPT_CHARACTERS, anonymous
from bot.language import fold

_WORDS = st.text(alphabet="abcdefghé ’'?!,;\n", max_size=40)
_NAME = st.text(alphabet="qwxz", min_size=4, max_size=12)  # letters no other part of these sentences holds
_AT = st.sampled_from(["@", "＠", "@\u200b", "\u200b@", " @ "])
_HANDLES = st.builds(lambda at, name: f"{at}{name}", _AT, _NAME)
_MAILS = st.builds(lambda one, at, two: f"{one}{at.strip()}{two}.fr", _NAME, _AT, _NAME)
_LINKS = st.builds(
    lambda start, name, end: f"{start}{name}{end}",
    st.sampled_from(["https://", "HTTP://", "tg://", "www.", "t.me/", "instagram.com/", "Instagram.COM/"]),
    _NAME,
    st.sampled_from(["", ".com", ".example/page?x=1", "/1"]),
)
_SEPARATORS = st.sampled_from(["", " ", ".", "-", "/", "\u202f", "\u00a0", ") ", "\u200b", "\u0301"])


@st.composite
def _long_numbers(draw: st.DrawFn) -> str:
    digits = draw(st.lists(st.sampled_from("0123456789"), min_size=8, max_size=16))
    return "".join(digit + draw(_SEPARATORS) for digit in digits)


@settings(deadline=None, max_examples=150)
@given(before=_WORDS, personal=st.one_of(_HANDLES, _MAILS, _LINKS), after=_WORDS)
def test_no_handle_address_or_link_survives_in_any_sentence(before: str, personal: str, after: str) -> None:
    assert not set("qwxz@") & set(anonymous(f"{before} {personal} {after}"))


@settings(deadline=None, max_examples=150)
@given(before=_WORDS, number=_long_numbers(), after=_WORDS)
def test_no_long_number_survives_however_it_is_set_apart(before: str, number: str, after: str) -> None:
    assert not any(character.isdigit() for character in anonymous(f"{before} {number} {after}"))


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=400))
def test_it_takes_any_text_and_keeps_a_short_folded_one(text: str) -> None:
    kept = anonymous(text)
    assert len(kept) <= KEPT_CHARACTERS
    assert kept == fold(kept)
    assert anonymous(kept) == kept


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        ("J’ai 1 000 000 d’abonnés, j’en veux 10k", "j ai 1 000 000 d abonnes j en veux 10k"),
        ("30 à 40 par jour sur #photo, c’est trop ?", "30 a 40 par jour sur #photo c est trop"),
        ("bonjour.comment faire grandir mon compte", "bonjour comment faire grandir mon compte"),
        ("from 3,200 to 5,000 by June 2031", "from 3 200 to 5 000 by june 2031"),
    ],
)
def test_it_keeps_what_the_question_needs(question: str, kept: str) -> None:
    assert anonymous(question) == kept


def test_it_keeps_no_half_of_a_word_where_it_stops_reading() -> None:
    assert anonymous("x" * 4096) == ""
    assert anonymous("@bob " * 190 + "growth " + "x" * 4096 + "@example.fr") == "growth"
