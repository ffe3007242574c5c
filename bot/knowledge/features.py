"""What a sentence consists of for the search: its words, concepts, pairs of them, and runs of letters."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, combinations, pairwise, repeat

from bot.knowledge.lexicon import Lexicon, Words
from bot.knowledge.words import Spelling, stem
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

    `phrasal` are the features of words together; those of each word alone are `Reader.of_word`'s.
    `has_content`: a content word is there, or a phrase that names a subject of ours in everyday words
    ("tu fais quoi").
    """

    words: tuple[str, ...]
    content: tuple[str, ...]
    concepts: tuple[Found, ...]
    elsewhere: tuple[Found, ...]
    phrasal: tuple[str, ...]
    has_content: bool


@dataclass(slots=True)
class Branch:
    """Where phrases stand that begin with the same stems: `names` of the one that ends here, and the longer ones."""

    names: tuple[str, ...] = ()
    onward: dict[str, "Branch"] = field(default_factory=dict)


class Table:
    """Finds the phrases of one part of the lexicon: by the exact words, else by their stems."""

    def __init__(self, entries: Words, language: Language) -> None:
        self._exact = dict(entries)
        self._stems = Branch()
        for phrase, names in entries.items():
            end = self._stems
            for word in phrase:
                end = end.onward.setdefault(stem(word, language), Branch())
            end.names = tuple(sorted({*end.names, *names}))

    def find(self, spoken: tuple[str, ...], stems: tuple[str, ...]) -> Iterator[Found]:
        """Every phrase in the words, overlapping ones included."""
        beginnings = self._stems.onward
        for start, first in enumerate(stems):
            branch = beginnings.get(first)
            end = start + 1
            while branch is not None:
                if branch.names:
                    phrase = spoken[start:end]
                    yield Found(phrase, self._exact.get(phrase, branch.names))
                branch = branch.onward.get(stems[end]) if end < len(stems) else None
                end += 1


class Reader:
    """Reads sentences of one language with one lexicon."""

    def __init__(self, lexicon: Lexicon, language: Language) -> None:
        self.language = language
        self.lexicon = lexicon
        shorthand = lexicon.shorthand.get(language, {})
        self._spelling = Spelling(shorthand)
        self._everyday = lexicon.everyday.get(language, frozenset())
        self._asking = lexicon.asking
        self._concepts = Table(lexicon.concepts.get(language, {}), language)
        self._elsewhere = Table(lexicon.elsewhere.get(language, {}), language)
        self.lexical_words = self._everyday.union(
            *lexicon.concepts.get(language, {}), *lexicon.elsewhere.get(language, {}), *shorthand.values()
        )

    def words(self, text: str) -> tuple[str, ...]:
        """The folded words of a text, shorthand written out."""
        return self._spelling.words(text)

    def read(self, text: str) -> Reading:
        """The sentence's words and features."""
        return self.reading(self.words(text))

    def reading(self, spoken: tuple[str, ...]) -> Reading:
        """The same, of words already made comparable (and perhaps corrected)."""
        concepts, elsewhere, phrasal = self.phrases(spoken)
        content = tuple(word for word in spoken if word not in self._everyday and any(map(str.isalpha, word)))
        named = any(len(found.phrase) > 1 and not self._asking.issuperset(found.names) for found in concepts)
        return Reading(spoken, content, concepts, elsewhere, phrasal, bool(content) or named)

    def phrases(self, spoken: tuple[str, ...]) -> tuple[tuple[Found, ...], tuple[Found, ...], tuple[str, ...]]:
        """The concepts in those words, the phrases from elsewhere, and the features of words together."""
        stems = tuple(map(stem, spoken, repeat(self.language)))
        concepts = tuple(self._concepts.find(spoken, stems))
        elsewhere = tuple(self._elsewhere.find(spoken, stems))
        return concepts, elsewhere, tuple(dict.fromkeys(_phrasal(stems, concepts, elsewhere)))

    def features(self, reading: Reading) -> tuple[str, ...]:
        """Every feature of a sentence, once."""
        return tuple(dict.fromkeys(chain(*map(self.of_word, reading.words), reading.phrasal)))

    def of_word(self, word: str) -> Iterator[str]:
        """The features of a word alone."""
        if word.isdigit():
            yield from (f"w:#{len(word)}", f"w:#{word}")
        else:
            bare = stem(word, self.language)
            yield f"e:{bare}" if word in self._everyday else f"w:{bare}"
        if len(word) >= _SHORTEST_RUN_WORD:
            yield from _runs(word)


def _phrasal(stems: tuple[str, ...], concepts: Iterable[Found], elsewhere: Iterable[Found]) -> Iterator[str]:
    named = [name for found in concepts for name in found.names]
    yield from (f"c:{name}" for name in named)
    yield from (f"x:{name}" for found in elsewhere for name in found.names)
    distinct = sorted(set(named))
    if len(distinct) <= _MOST_CONCEPTS:
        yield from (f"p:{one}+{other}" for one, other in combinations(distinct, 2))
    yield from (f"b:{one} {other}" for one, other in pairwise(stems))
    yield f"q:{' '.join(stems)}"


def _runs(word: str) -> Iterator[str]:
    edged = f"^{word}$"
    return (f"n:{edged[start : start + _RUN]}" for start in range(len(edged) - _RUN + 1))
