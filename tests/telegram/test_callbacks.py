"""What buttons carry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.parse import LONGEST_ID
from bot.profiles.theme import Theme
from bot.telegram.callbacks import MOST_BYTES, Call, decode, encode, read_arguments

words = st.text(alphabet="abcdefghijklmnopqrstuvwxyz-0123456789", min_size=1, max_size=20)


@given(words, st.lists(words, max_size=2))
def test_a_button_carries_its_call_there_and_back(verb: str, arguments: list[str]) -> None:
    data = encode(verb, *arguments)
    assert len(data.encode()) <= MOST_BYTES
    assert decode(data) == Call(verb, tuple(arguments))


def test_a_button_of_another_version_is_not_understood() -> None:
    assert decode("0|topic|limits-x") is None
    assert decode("v1:done:7") is None
    assert decode("") is None
    assert decode("1|") is None


def test_it_counts_bytes_and_not_letters() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        encode("topic", "é" * 40)


def test_the_longest_id_of_an_article_fits_beside_the_number_of_a_gap() -> None:
    assert len(encode("g+", 2**31 - 1, "a" * LONGEST_ID)) == MOST_BYTES


def test_a_part_cannot_hold_the_separator() -> None:
    with pytest.raises(ValueError, match="separates"):
        encode("topic", "a|b")


def test_a_word_that_is_none_of_those_asked_for_is_not_read() -> None:
    async def tap(visit: object, theme: Theme, number: int) -> None: ...

    assert read_arguments(tap, ("dark", "7")) == [Theme.DARK, 7]
    with pytest.raises(ValueError, match="purple"):
        read_arguments(tap, ("purple", "7"))
