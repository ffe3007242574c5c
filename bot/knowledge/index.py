"""The search index: how much each word, concept or run of letters speaks for each article. Pure, immutable.

A naive Bayes model kept as an inverted index. A feature held by `c` of the `n` examples of an article, and by a
share `p` of all examples, speaks for the article with log(1 + c / (s·p)), where s = SMOOTHING · articles stands for
that many examples drawn from everything together. A question's score for an article is the sum over its features.
"""

import gc
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.article import Article
from bot.knowledge.features import WEIGHTS, Numbers, firsts, groups_of, once, sought, spread
from bot.knowledge.lexicon import Lexicon
from bot.knowledge.nearness import Nearness
from bot.knowledge.reading import Reader
from bot.knowledge.said import Said
from bot.language import Language

Floats = NDArray[np.float32]
Places = NDArray[np.uint16]
Starts = NDArray[np.int32]
Rows = NDArray[np.int64]
Cells = NDArray[np.int64]  # a feature and the place it is held at, in one number

SMOOTHING = 0.3
_PLACE_BITS = 16  # 65,536 articles a language
_PLACE = (1 << _PLACE_BITS) - 1
_AT_ONCE = 4_096  # sentences read together
_WEIGHT_OF_GROUP: NDArray[np.float64] = np.array(WEIGHTS, dtype=np.float64)
NOWHERE = ""  # stands for the questions that no article answers


class FeatureRows:
    """Which row of the index a feature has."""

    def __init__(self, keys: Rows) -> None:
        self._keys = keys

    def __len__(self) -> int:
        """How many features the index knows."""
        return len(self._keys)

    def of(self, asked: Numbers) -> tuple[Rows, float]:
        """The rows of those features that the index knows, and what these weigh together."""
        at, is_known = sought(self._keys, asked)
        return at[is_known], float(self.weights(asked[is_known]).sum())

    def get(self, feature: int) -> int | None:
        """The row of one feature, None when the index does not know it."""
        found, _ = self.of(np.array([feature]))
        return int(found[0]) if len(found) else None

    def __contains__(self, feature: int) -> bool:
        """Whether the index knows the feature."""
        return self.get(feature) is not None

    @staticmethod
    def weights(features: Numbers) -> NDArray[np.float64]:
        """What the features weigh, by their groups."""
        found: NDArray[np.float64] = _WEIGHT_OF_GROUP[groups_of(features)]
        return found


class Example(NamedTuple):
    """A sentence and the article it asks for (NOWHERE for none)."""

    text: str
    id: str


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """The part of the index for one language; no two are equal.

    `rows` numbers the features; those between `starts[row]` and `starts[row + 1]` of `places` and `values` are the
    places in `ids` of the articles that hold a feature, and how much it speaks for each.
    `ground` is what a feature an article does not hold costs it, by place. The last of `ids` is NOWHERE.
    `learnt` is what it was built from, `nearness` says how near a question comes to it. `known` are all words met in
    the library; `vocabulary` those a typing slip may stand for, common ones first.
    """

    language: Language
    reader: Reader
    learnt: tuple[Example, ...]
    ids: tuple[str, ...]
    nearness: Nearness
    rows: FeatureRows
    starts: Starts
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
    with _uncollected():
        return Index({language: _tongue(lexicon, language, learnt[language], before) for language in sorted(learnt)})


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector of cycles: of the million objects that come and go here it would find none, slowly."""
    is_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_on:
            gc.enable()


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
    by_place = sorted(learnt, key=lambda example: place[example.id])
    where = np.array([place[example.id] for example in by_place])
    drawn = SMOOTHING * len(ids)
    share = drawn / (len(learnt) + 1)
    said = reader.apart([reader.words(example.text) for example in by_place])
    holders, words = once(said.of, said.word)
    together = _postings(*np.unique(_together(reader, said, where), return_counts=True), share)
    postings = (_of_words(reader, said, words << _PLACE_BITS | where[holders], share), together)
    spoken_by = dict(zip(said.words, np.bincount(words, minlength=len(said.words)).tolist(), strict=True))
    sizes = Counter(place[example.id] for example in learnt)
    known = reader.lexical_words.union(said.words)
    return Tongue(
        language=reader.language,
        reader=reader,
        learnt=tuple(learnt),
        ids=ids,
        nearness=Nearness(
            numbers={word: number for number, word in enumerate(said.words)},
            holders=holders,
            starts=words.searchsorted(np.arange(len(said.words) + 1)),
            sizes=np.maximum(np.bincount(holders, minlength=len(where)), 1),
            first=where.searchsorted(np.arange(len(ids) + 1)),
        ),
        rows=FeatureRows(np.concatenate([part.features for part in postings])),
        starts=np.cumsum([0, *np.concatenate([part.held for part in postings])], dtype=np.int32),
        places=np.concatenate([part.places for part in postings]),
        values=np.concatenate([part.values for part in postings]),
        ground=np.array([math.log(drawn / (sizes[at] + drawn)) for at in range(len(ids))], dtype=np.float32),
        known=known,
        vocabulary=tuple(
            sorted((word for word in known if len(word) > 2), key=lambda word: (-spoken_by.get(word, 0), word))
        ),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """Features in order, how many places hold each, and, one after another, which these are and what it says there."""

    features: Numbers
    held: Numbers
    places: Places
    values: Floats


def _together(reader: Reader, said: Said, where: Numbers) -> Cells:
    """The features of words together, and where they are held; some sentences at a time, to need less memory."""
    cells = []
    for start in range(0, len(where), _AT_ONCE):
        features, of = reader.together(said.part(start, start + _AT_ONCE))
        cells.append(features << _PLACE_BITS | where[start + of])
    return np.concatenate(cells)


def _of_words(reader: Reader, said: Said, heard: Cells, share: float) -> Postings:
    """What features of words alone say. `heard`: which word, and at which place, once for each example."""
    heard, counts = np.unique(heard, return_counts=True)
    features, held = reader.alone(said)
    word = heard >> _PLACE_BITS
    each = spread(firsts(held)[word], held[word])
    cells = features[each] << _PLACE_BITS
    cells |= np.repeat(heard & _PLACE, held[word])
    order = np.argsort(cells)
    cells, times = cells[order], np.repeat(counts.astype(np.int32), held[word])[order]
    begins = np.flatnonzero(np.diff(cells, prepend=-1))
    return _postings(cells[begins], np.add.reduceat(times, begins, dtype=np.int64), share)


def _postings(cells: Cells, counts: Numbers, share: float) -> Postings:
    """What features say, from where they are held (in order, once each) and by how many examples.

    `share` times how many examples hold a feature is what chance would give it.
    """
    features = cells >> _PLACE_BITS
    starts = np.flatnonzero(np.diff(features, prepend=-1))
    held = np.diff(starts, append=len(features))
    chance = share * (np.add.reduceat(counts, starts) + 0.5)
    values = np.log1p(counts / np.repeat(chance, held)) * np.repeat(FeatureRows.weights(features[starts]), held)
    return Postings(features[starts], held, (cells & _PLACE).astype(np.uint16), values.astype(np.float32))
