"""How near a question comes to the phrasings of an article."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.index import NOWHERE, Example, Tongue, tongue
from bot.knowledge.lexicon import Lexicon
from bot.knowledge.reading import Reader
from bot.language import Language

WORDS = "follow back limit reach post photo evening café 50".split()
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
EXAMPLES = st.lists(st.builds(Example, SENTENCES, st.sampled_from(["a", "b", "c", NOWHERE])), min_size=1, max_size=30)


def learnt(examples: list[Example]) -> Tongue:
    return tongue(Reader(Lexicon(), Language.EN), examples)


def by_hand(found: Tongue, question: str, place: int) -> float:
    """The same figure, one example after another."""
    asked = set(found.reader.words(question))
    said = [set(found.reader.words(one.text)) for one in found.learnt if one.id == found.ids[place]]
    shares = [(len(asked & each) / len(asked) + len(asked & each) / len(each)) / 2 for each in said]
    return math.log1p(sum(math.exp(30 * share) for share in shares))


@given(EXAMPLES, SENTENCES)
def test_it_is_what_one_reckons_example_by_example(examples: list[Example], question: str) -> None:
    found = learnt(examples)
    places = np.arange(len(found.ids))
    near = found.nearness.of(found.reader.words(question), places)
    assert near.tolist() == pytest.approx([by_hand(found, question, place) for place in range(len(found.ids))])


@given(EXAMPLES, st.integers(min_value=0))
def test_a_phrasing_is_nowhere_nearer_than_at_home(examples: list[Example], number: int) -> None:
    chosen = examples[number % len(examples)]
    found = learnt(examples)
    near = found.nearness.of(found.reader.words(chosen.text), np.arange(len(found.ids)))
    assert near[found.ids.index(chosen.id)] >= 30


def test_a_place_without_examples_has_nothing_to_say() -> None:
    found = learnt([Example("follow limit", "a")])
    assert found.ids[-1] == NOWHERE
    assert found.nearness.of(("follow",), np.array([1])).tolist() == [0.0]
