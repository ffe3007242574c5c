"""The search index: how much each word, concept or run of letters speaks for each article. Pure, immutable.

A naive Bayes model kept as an inverted index. A feature held by `c` of the `n` examples of an article, and by a
share `p` of all examples, speaks for the article with log(1 + c / (s·p)), where s = SMOOTHING · articles stands for
that many examples drawn from everything together. A question's score for an article is the sum over its features.
"""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.article import Article
from bot.knowledge.features import WEIGHTS, Reader
from bot.knowledge.lexicon import Lexicon
from bot.language import Language

Floats = NDArray[np.float32]
Places = NDArray[np.int32]
Rows = NDArray[np.int64]

SMOOTHING = 0.3
_PLACE_BITS = 16  # 65,536 articles a language
_WEIGHT_OF_GROUP: NDArray[np.float64] = np.array(WEIGHTS, dtype=np.float64)
NOWHERE = ""  # stands for the questions that no article answers


class FeatureRows:
    """Which row of the index a feature has."""

    def __init__(self, keys: Rows) -> None:
        self._keys = keys

    def __len__(self) -> int:
        """How many features the index knows."""
        return len(self._keys)

    def of(self, features: Sequence[int]) -> tuple[NDArray[np.int64], float]:
        """The rows of those features that the index knows, and what these weigh together."""
        asked = np.array(features, dtype=np.int64)
        at = np.minimum(np.searchsorted(self._keys, asked), len(self._keys) - 1)
        is_known = self._keys[at] == asked
        return at[is_known], float(self.weights(asked[is_known]).sum())

    def get(self, feature: int) -> int | None:
        """The row of one feature, None when the index does not know it."""
        found, _ = self.of([feature])
        return int(found[0]) if len(found) else None

    def __contains__(self, feature: int) -> bool:
        """Whether the index knows the feature."""
        return self.get(feature) is not None

    @staticmethod
    def weights(keys: NDArray[np.int64]) -> NDArray[np.float64]:
        """What the features with those numbers weigh, by their groups."""
        found: NDArray[np.float64] = _WEIGHT_OF_GROUP[keys & 7]
        return found


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and the article it asks for (NOWHERE for none)."""

    text: str
    id: str


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """The part of the index for one language; no two are equal.

    `rows` numbers the features; those between `starts[row]` and `starts[row + 1]` of `places` and `values` are the
    places in `ids` of the articles that hold a feature, and how much it speaks for each.
    `ground` is what a feature an article does not hold costs it, by place. The last of `ids` is NOWHERE.
    `learnt` is what it was built from. `known` are all words met in the library; `vocabulary` those a typing slip may
    stand for, common ones first.
    """

    language: Language
    reader: Reader
    learnt: tuple[Example, ...]
    ids: tuple[str, ...]
    rows: FeatureRows
    starts: Places
    places: Places
    values: Floats
    ground: Floats
    known: frozenset[str]
    vocabulary: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """Everything the search needs, immutable."""

    tongues: Mapping[Language, Tongue]


def build(
    articles: Iterable[Article],
    lexicon: Lexicon,
    strangers: Mapping[Language, Sequence[str]] | None = None,
    before: Index | None = None,
) -> Index:
    """The index of these articles. `strangers` are questions of the kind that no article answers.

    A language that would learn what it learnt in the index `before` is taken over from it; what reads its sentences
    is taken over even so, and with it what that has worked out about words.
    """
    learnt: dict[Language, list[Example]] = defaultdict(list)
    for article in articles:
        learnt[article.language] += examples(article)
    for language, texts in (strangers or {}).items():
        if language in learnt:
            learnt[language] += [Example(text, NOWHERE) for text in texts]
    return Index({language: _tongue(lexicon, language, learnt[language], before) for language in sorted(learnt)})


def examples(article: Article) -> list[Example]:
    """What is learnt from an article: its phrasings and its title."""
    return [Example(text, article.id) for text in (*(p.text for p in article.phrasings), article.title)]


def _tongue(lexicon: Lexicon, language: Language, learnt: Sequence[Example], before: Index | None) -> Tongue:
    known = before.tongues.get(language) if before else None
    if known is None or known.reader.lexicon != lexicon:
        return tongue(Reader(lexicon, language), learnt)
    return known if known.learnt == tuple(learnt) else tongue(known.reader, learnt)


def tongue(reader: Reader, learnt: Sequence[Example]) -> Tongue:
    """The index of one language from its examples."""
    ids = (*sorted({example.id for example in learnt} - {NOWHERE}), NOWHERE)
    place = {name: at for at, name in enumerate(ids)}
    of_words: dict[str, array[int]] = {}  # the numbers of each word's own features
    held, lengths = array("q"), array("q")  # the numbers of each example's features, one after another; how many
    words: Counter[str] = Counter()
    for example in learnt:
        spoken = reader.words(example.text)
        words.update(spoken)
        *_, phrasal = reader.phrases(spoken)
        before = len(held)
        held.extend(phrasal)
        for word in dict.fromkeys(spoken):
            mine = of_words.get(word)
            if mine is None:
                mine = of_words[word] = array("q", reader.of_word(word))
            held.extend(mine)
        lengths.append(len(held) - before)
    sizes = Counter(place[example.id] for example in learnt)
    drawn = SMOOTHING * len(ids)
    known = frozenset(words) | reader.lexical_words
    where = np.repeat([place[example.id] for example in learnt], lengths)
    cells = np.frombuffer(held, dtype=np.int64) << _PLACE_BITS | where
    rows, starts, places, values = _postings(cells, drawn / (len(learnt) + 1))
    return Tongue(
        language=reader.language,
        reader=reader,
        learnt=tuple(learnt),
        ids=ids,
        rows=rows,
        starts=starts,
        places=places,
        values=values,
        ground=np.array([math.log(drawn / (sizes[at] + drawn)) for at in range(len(ids))], dtype=np.float32),
        known=known,
        vocabulary=tuple(sorted((word for word in known if len(word) > 2), key=lambda word: (-words[word], word))),
    )


def _postings(held: NDArray[np.int64], share: float) -> tuple[FeatureRows, Places, Places, Floats]:
    """The rows of Tongue and its three arrays, from the number and the place of each feature each example holds.

    `share` times how many examples hold a feature is what chance would give it.
    """
    cells, counts = np.unique(held, return_counts=True)
    features = cells >> _PLACE_BITS  # in order, as the cells are
    is_first = np.diff(features, prepend=-1) != 0
    keys, row = features[is_first], np.cumsum(is_first) - 1
    rows = FeatureRows(keys)
    total = np.bincount(row, weights=counts)
    values = np.log1p(counts / (share * (total[row] + 0.5))) * rows.weights(keys)[row]
    starts = np.append(np.flatnonzero(is_first), len(row))
    places = cells & ((1 << _PLACE_BITS) - 1)
    return rows, starts.astype(np.int32), places.astype(np.int32), values.astype(np.float32)
