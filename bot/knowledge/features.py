"""What a sentence consists of for the search: its words, concepts, pairs of them, and runs of letters."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import combinations, pairwise, repeat

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.lexicon import Lexicon, Words
from bot.knowledge.words import Spelling, stem
from bot.language import Language


class Group(IntEnum):
    """The kinds of features: three of words alone, then those of words together."""

    WORD = 0
    EVERYDAY = 1
    LETTERS = 2
    CONCEPT = 3
    CONCEPTS = 4
    ELSEWHERE = 5
    NEIGHBOURS = 6
    QUESTION = 7


TOGETHER = (Group.CONCEPT, Group.CONCEPTS, Group.ELSEWHERE, Group.NEIGHBOURS, Group.QUESTION)
# How much a feature of each group counts, in the order of `Group`. Measured.
WEIGHTS = (1.0, 0.6, 0.3, 1.0, 0.5, 1.0, 0.6, 3.0)
_HASHED_BITS = 44
_HASHED = (1 << _HASHED_BITS) - 1
_RUN = 4
_MOST_CONCEPTS = 14  # beyond, a message is a story and its pairs are mostly chance
_SHORTEST_RUN_WORD = 3


Numbers = NDArray[np.int64]


def numbers(group: Group, hashes: Numbers) -> Numbers:
    """The features of a group, a number each: the group, then 44 bits of a thing's hash.

    Two features in a hundred million share a number, and then they share what they say: too rare to matter, where a
    table of the texts themselves would take most of the index's memory. Numbers differ from one process to another.
    """
    return hashes & _HASHED | group << _HASHED_BITS


def number(group: Group, thing: Hashable) -> int:
    """The same for one thing."""
    return hash(thing) & _HASHED | group << _HASHED_BITS


def groups_of(features: Numbers) -> Numbers:
    """The groups the features are of."""
    return features >> _HASHED_BITS


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase of the lexicon found in a sentence: which words, and what it stands for."""

    phrase: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A sentence, read: its words, those that carry content, the concepts found.

    `features` are its features, once each; `whole` is the one that stands for the sentence as a whole.
    `has_content`: a content word is there, or a phrase that names a subject of ours in everyday words
    ("tu fais quoi").
    """

    words: tuple[str, ...]
    content: tuple[str, ...]
    concepts: tuple[Found, ...]
    elsewhere: tuple[Found, ...]
    features: Numbers
    whole: int
    has_content: bool


Span = tuple[int, int, tuple[str, ...]]  # a phrase in a sentence: from which word, up to which, what it stands for


@dataclass(slots=True)
class Branch:
    """Where phrases stand that begin with the same stems: those that end here, what they stand for, the longer ones."""

    phrases: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    onward: dict[str, "Branch"] = field(default_factory=dict)


class Table:
    """Finds the phrases of one part of the lexicon: by the exact words, else by their stems."""

    def __init__(self, entries: Words, language: Language) -> None:
        self._beginnings: dict[str, Branch] = {}
        for phrase, names in entries.items():
            onward = self._beginnings
            for word in phrase:
                end = onward.setdefault(stem(word, language), Branch())
                onward = end.onward
            end.phrases[phrase] = names
            end.names = tuple(sorted({*end.names, *names}))

    def find(self, spoken: tuple[str, ...], stems: tuple[str, ...]) -> Iterator[Span]:
        """Every phrase in the words, overlapping ones included."""
        beginnings = self._beginnings
        for start in [start for start, first in enumerate(stems) if first in beginnings]:
            branch: Branch | None = beginnings[stems[start]]
            end = start + 1
            while branch is not None:
                if len(branch.phrases) > 1:
                    yield start, end, branch.phrases.get(spoken[start:end], branch.names)
                elif branch.names:
                    yield start, end, branch.names
                branch = branch.onward.get(stems[end]) if end < len(stems) else None
                end += 1


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the words of a sentence say together: their stems, and the phrases of the lexicon among them."""

    stems: tuple[str, ...]
    concepts: list[Span]
    elsewhere: list[Span]

    def things(self) -> Iterator[tuple[Group, Sequence[Hashable]]]:
        """What makes a feature, group by group."""
        named = sorted({name for *_, names in self.concepts for name in names})
        yield Group.CONCEPT, named
        yield Group.CONCEPTS, list(combinations(named, 2)) if len(named) <= _MOST_CONCEPTS else ()
        yield Group.ELSEWHERE, [name for *_, names in self.elsewhere for name in names]
        yield Group.NEIGHBOURS, list(pairwise(self.stems))
        yield Group.QUESTION, (self.stems,)


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
        phrases = self.phrases(spoken)
        content = tuple(word for word in spoken if word not in self._everyday and any(map(str.isalpha, word)))
        named = any(end - start > 1 and not self._asking.issuperset(names) for start, end, names in phrases.concepts)
        together = (self.numbered(group, things) for group, things in phrases.things())
        return Reading(
            words=spoken,
            content=content,
            concepts=tuple(Found(spoken[start:end], names) for start, end, names in phrases.concepts),
            elsewhere=tuple(Found(spoken[start:end], names) for start, end, names in phrases.elsewhere),
            features=np.unique(np.concatenate([*map(self.of_word, spoken), *together])),
            whole=number(Group.QUESTION, phrases.stems),
            has_content=bool(content) or named,
        )

    def phrases(self, spoken: tuple[str, ...]) -> "Phrases":
        """What those words say together."""
        stems = tuple(map(stem, spoken, repeat(self.language)))
        return Phrases(stems, list(self._concepts.find(spoken, stems)), list(self._elsewhere.find(spoken, stems)))

    def of_word(self, word: str) -> Numbers:
        """The features of a word alone."""
        if word.isdigit():
            own = self.numbered(Group.WORD, (f"#{len(word)}", f"#{word}"))
        else:
            group = Group.EVERYDAY if word in self._everyday else Group.WORD
            own = self.numbered(group, (stem(word, self.language),))
        runs = list(_runs(word)) if len(word) >= _SHORTEST_RUN_WORD else []
        return np.concatenate([own, self.numbered(Group.LETTERS, runs)])

    @staticmethod
    def numbered(group: Group, things: Sequence[Hashable]) -> Numbers:
        """The features of a group that those things are."""
        return numbers(group, np.fromiter(map(hash, things), np.int64, len(things)))


def _runs(word: str) -> Iterator[str]:
    edged = f"^{word}$"
    return (edged[start : start + _RUN] for start in range(len(edged) - _RUN + 1))
