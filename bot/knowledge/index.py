"""The search index: how much each word, concept or run of letters speaks for each article. Pure, immutable.

A naive Bayes model kept as an inverted index. A feature held by `c` of the `n` examples of an article, and by a
share `p` of all examples, speaks for the article with log(1 + c / (s·p)), where s = SMOOTHING · articles stands for
that many examples drawn from everything together. A question's score for an article is the sum over its features.
"""

import math
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

SMOOTHING = 0.3
NOWHERE = ""  # stands for the questions that no article answers


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and the article it asks for (NOWHERE for none)."""

    text: str
    id: str


@dataclass(frozen=True, slots=True)
class Tongue:
    """The part of the index for one language.

    `rows` numbers the features; those between `starts[row]` and `starts[row + 1]` of `places` and `values` are the
    places in `ids` of the articles that hold a feature, and how much it speaks for each.
    `ground` is what a feature an article does not hold costs it, by place. The last of `ids` is NOWHERE.
    `known` are all words met in the library; `vocabulary` those a typing slip may stand for, common ones first.
    """

    language: Language
    reader: Reader
    ids: tuple[str, ...]
    rows: Mapping[str, int]
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
) -> Index:
    """The index of these articles. `strangers` are questions of the kind that no article answers."""
    learnt: dict[Language, list[Example]] = defaultdict(list)
    for article in articles:
        learnt[article.language] += examples(article)
    for language, texts in (strangers or {}).items():
        if language in learnt:
            learnt[language] += [Example(text, NOWHERE) for text in texts]
    return Index({language: tongue(Reader(lexicon, language), learnt[language]) for language in sorted(learnt)})


def examples(article: Article) -> list[Example]:
    """What is learnt from an article: its phrasings and its title."""
    return [Example(text, article.id) for text in (*(p.text for p in article.phrasings), article.title)]


def tongue(reader: Reader, learnt: Sequence[Example]) -> Tongue:
    """The index of one language from its examples."""
    ids = (*sorted({example.id for example in learnt} - {NOWHERE}), NOWHERE)
    place = {name: at for at, name in enumerate(ids)}
    rows: dict[str, int] = {}
    held: list[int] = []  # one number for each feature of each example: its row, then the example's place
    words: Counter[str] = Counter()
    for example in learnt:
        reading = reader.read(example.text)
        words.update(reading.words)
        at = place[example.id]
        held += [rows.setdefault(feature, len(rows)) * len(ids) + at for feature in reading.features]
    sizes = Counter(place[example.id] for example in learnt)
    drawn = SMOOTHING * len(ids)
    known = frozenset(words) | reader.lexical_words
    starts, places, values = _postings(rows, held, len(ids), drawn / (len(learnt) + 1))
    return Tongue(
        language=reader.language,
        reader=reader,
        ids=ids,
        rows=rows,
        starts=starts,
        places=places,
        values=values,
        ground=np.array([math.log(drawn / (sizes[at] + drawn)) for at in range(len(ids))], dtype=np.float32),
        known=known,
        vocabulary=tuple(sorted((word for word in known if len(word) > 2), key=lambda word: (-words[word], word))),
    )


def _postings(rows: Mapping[str, int], held: Sequence[int], width: int, share: float) -> tuple[Places, Places, Floats]:
    """The three arrays of Tongue. `share` times how many examples hold a feature is what chance would give it."""
    cells, counts = np.unique(np.array(held, dtype=np.int64), return_counts=True)
    row = cells // width
    total = np.bincount(row, weights=counts, minlength=len(rows))
    weight = np.array([WEIGHTS[feature[0]] for feature in rows])
    values = np.log1p(counts / (share * (total[row] + 0.5))) * weight[row]
    starts = np.searchsorted(row, np.arange(len(rows) + 1))
    return starts.astype(np.int32), (cells % width).astype(np.int32), values.astype(np.float32)
