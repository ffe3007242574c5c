"""Sentences taken apart: a part of them is what one gets from those sentences alone."""

from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.lexicon import Lexicon
from bot.knowledge.reading import Reader
from bot.knowledge.said import Said
from bot.language import Language

READER = Reader(Lexicon(concepts={Language.EN: {("follow", "back"): ("reciprocity",)}}), Language.EN)
SENTENCES = st.lists(st.lists(st.sampled_from("follow back post 50 a".split()), min_size=1).map(tuple), min_size=1)


@given(SENTENCES, st.data())
def test_a_part_says_what_its_sentences_say(sentences: list[tuple[str, ...]], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(sentences)))
    stop = data.draw(st.integers(start, len(sentences)))
    part = READER.apart(sentences).part(start, stop)
    assert features(part) == features(READER.apart(sentences[start:stop]))


def features(said: Said) -> list[tuple[int, int]]:
    found, of = READER.together(said)
    return sorted(zip(of.tolist(), found.tolist(), strict=True))
