"""What a sentence consists of for the search: its words, concepts, pairs of them, and runs of letters."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise

from bot.knowledge.lexicon import Lexicon, Words
from bot.knowledge.words import stem, words
from bot.language import Language

# A feature is its group's letter, a colon and the thing itself: word stems, everyday words, concepts, pairs of
# concepts, words from elsewhere, neighbouring words, runs of letters, the whole question.
# How much a group counts was measured.
WEIGHTS: Mapping[str, float] = {"w": 1.0, "e": 0.6, "c": 1.0, "p": 0.5, "x": 1.0, "b": 0.6, "n": 0.3, "q": 3.0}
_RUN = 4
_MOST_CONCEPTS = 14  # beyond, a message is a story and its pairs are mostly chance
_SHORTEST_RUN_WORD = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase of the lexicon found in a sentence: which words, and what it stands for."""

    phrase: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence, read: its words, those that carry content, the concepts found, and its features.

    `has_content`: a content word is there, or a phrase that names a subject of ours in everyday words
    ("tu fais quoi").
    """

    words: tuple[str, ...]
    content: tuple[str, ...]
    concepts: tuple[Found, ...]
    elsewhere: tuple[Found, ...]
    features: tuple[str, ...]
    has_content: bool


class Table:
    """Finds the phrases of one part of the lexicon: by the exact words, else by their stems."""

    def __init__(self, entries: Words, language: Language) -> None:
        self._exact = dict(entries)
        self._stems: dict[tuple[str, ...], tuple[str, ...]] = {}
        for phrase, names in entries.items():
            stems = tuple(stem(word, language) for word in phrase)
            self._stems[stems] = tuple(sorted({*self._stems.get(stems, ()), *names}))
        self._longest: dict[str, int] = {}
        for phrase in self._stems:
            self._longest[phrase[0]] = max(self._longest.get(phrase[0], 0), len(phrase))

    def find(self, spoken: tuple[str, ...], stems: tuple[str, ...]) -> Iterator[Found]:
        """Every phrase in the words, overlapping ones included."""
        for start, first in enumerate(stems):
            for length in range(1, min(self._longest.get(first, 0), len(spoken) - start) + 1):
                phrase = spoken[start : start + length]
                names = self._exact.get(phrase) or self._stems.get(stems[start : start + length])
                if names:
                    yield Found(phrase, names)


class Reader:
    """Reads sentences of one language with one lexicon."""

    def __init__(self, lexicon: Lexicon, language: Language) -> None:
        self.language = language
        self._shorthand = lexicon.shorthand.get(language, {})
        self._everyday = lexicon.everyday.get(language, frozenset())
        self._asking = lexicon.asking
        self._concepts = Table(lexicon.concepts.get(language, {}), language)
        self._elsewhere = Table(lexicon.elsewhere.get(language, {}), language)
        self.lexical_words = self._everyday.union(
            *lexicon.concepts.get(language, {}), *lexicon.elsewhere.get(language, {}), *self._shorthand.values()
        )

    def words(self, text: str) -> tuple[str, ...]:
        """The folded words of a text, shorthand written out."""
        return words(text, self._shorthand)

    def read(self, text: str) -> Reading:
        """The sentence's words and features."""
        return self.reading(self.words(text))

    def reading(self, spoken: tuple[str, ...]) -> Reading:
        """The same, of words already made comparable (and perhaps corrected)."""
        stems = tuple(stem(word, self.language) for word in spoken)
        concepts = tuple(self._concepts.find(spoken, stems))
        elsewhere = tuple(self._elsewhere.find(spoken, stems))
        features = tuple(dict.fromkeys(self._features(spoken, stems, concepts, elsewhere)))
        content = tuple(word for word in spoken if word not in self._everyday and any(map(str.isalpha, word)))
        named = any(len(found.phrase) > 1 and not self._asking.issuperset(found.names) for found in concepts)
        return Reading(spoken, content, concepts, elsewhere, features, bool(content) or named)

    def _features(
        self,
        spoken: tuple[str, ...],
        stems: tuple[str, ...],
        concepts: Iterable[Found],
        elsewhere: Iterable[Found],
    ) -> Iterator[str]:
        for word, bare in zip(spoken, stems, strict=True):
            if word.isdigit():
                yield f"w:#{len(word)}"
                yield f"w:#{word}"
            else:
                yield f"e:{bare}" if word in self._everyday else f"w:{bare}"
        named = [name for found in concepts for name in found.names]
        yield from (f"c:{name}" for name in named)
        yield from (f"x:{name}" for found in elsewhere for name in found.names)
        distinct = sorted(set(named))
        if len(distinct) <= _MOST_CONCEPTS:
            yield from (f"p:{one}+{other}" for one, other in combinations(distinct, 2))
        yield from (f"b:{one} {other}" for one, other in pairwise(stems))
        yield f"q:{' '.join(stems)}"
        for word in dict.fromkeys(spoken):
            if len(word) >= _SHORTEST_RUN_WORD:
                yield from _runs(word)


def _runs(word: str) -> Iterator[str]:
    edged = f"^{word}$"
    return (f"n:{edged[start : start + _RUN]}" for start in range(len(edged) - _RUN + 1))
