"""What a sentence consists of for the search: its words, concepts, pairs of them, and runs of letters."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import chain, repeat
from typing import NamedTuple

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


# How much a feature of each group counts, in the order of `Group`. Measured.
WEIGHTS = (1.0, 0.6, 0.3, 1.0, 0.5, 1.0, 0.6, 3.0)
_HASHED_BITS = 44
_HASHED = (1 << _HASHED_BITS) - 1
_MIXING = 1_000_003  # so that a pair is another than the same two the other way round
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


class Meaning(NamedTuple):
    """What a phrase of the lexicon stands for: concepts, subjects from elsewhere."""

    concepts: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()


Span = tuple[int, int, Meaning]  # a phrase in a sentence: from which word, up to which, what it stands for


@dataclass(slots=True)
class Branch:
    """Where phrases stand that begin with the same stems: those that end here, what they stand for, the longer ones."""

    phrases: dict[tuple[str, ...], Meaning] = field(default_factory=dict)
    meaning: Meaning | None = None
    onward: dict[str, "Branch"] = field(default_factory=dict)


class Table:
    """Finds the phrases of the lexicon: by the exact words, else by their stems."""

    def __init__(self, concepts: Words, elsewhere: Words, language: Language) -> None:
        self._beginnings: dict[str, Branch] = {}
        for phrase in concepts.keys() | elsewhere.keys():
            onward = self._beginnings
            for word in phrase:
                end = onward.setdefault(stem(word, language), Branch())
                onward = end.onward
            end.phrases[phrase] = Meaning(concepts.get(phrase, ()), elsewhere.get(phrase, ()))
            before = end.meaning or Meaning()
            both = zip(before, end.phrases[phrase], strict=True)
            end.meaning = Meaning(*(tuple(sorted({*names, *more})) for names, more in both))

    def find(self, spoken: tuple[str, ...], stems: tuple[str, ...]) -> list[Span]:
        """Every phrase in the words, overlapping ones included."""
        found: list[Span] = []
        last = len(stems)
        for start, beginning in enumerate(map(self._beginnings.get, stems)):
            branch, end = beginning, start + 1
            while branch is not None:
                meaning = branch.meaning
                if meaning is not None:
                    if len(branch.phrases) > 1:
                        meaning = branch.phrases.get(spoken[start:end], meaning)
                    found.append((start, end, meaning))
                branch = branch.onward.get(stems[end]) if end < last else None
                end += 1
        return found


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the words of a sentence say together: their stems, and the phrases of the lexicon among them."""

    stems: tuple[str, ...]
    spans: list[Span]


def together(said: Sequence[Phrases]) -> tuple[Numbers, Numbers]:
    """The features of words together in several sentences, and which of the sentences each is of."""
    stems, of_stem = _hashed([one.stems for one in said])
    named, of_named = _hashed([sorted({name for *_, found in one.spans for name in found.concepts}) for one in said])
    elsewhere, of_elsewhere = _hashed([[name for *_, found in one.spans for name in found.elsewhere] for one in said])
    follows = of_stem[1:] == of_stem[:-1]
    first, second = _pairs(of_named)
    return _joined(
        (Group.CONCEPT, named, of_named),
        (Group.CONCEPTS, _mixed(named[first], named[second]), of_named[first]),
        (Group.ELSEWHERE, elsewhere, of_elsewhere),
        (Group.NEIGHBOURS, _mixed(stems[:-1], stems[1:])[follows], of_stem[1:][follows]),
        (Group.QUESTION, *_hashed([(one.stems,) for one in said])),
    )


def _joined(*found: tuple[Group, Numbers, Numbers]) -> tuple[Numbers, Numbers]:
    features = [numbers(group, hashes) for group, hashes, _ in found]
    return np.concatenate(features), np.concatenate([of for *_, of in found])


def _hashed(things: Sequence[Sequence[Hashable]]) -> tuple[Numbers, Numbers]:
    """The hashes of all those things, one after another, and which of the sequences each is of."""
    lengths = np.fromiter(map(len, things), np.int64, len(things))
    hashes = np.fromiter(map(hash, chain.from_iterable(things)), np.int64, lengths.sum())
    return hashes, np.repeat(np.arange(len(things)), lengths)


def _mixed(one: Numbers, other: Numbers) -> Numbers:
    return one * _MIXING + other


def _pairs(of: Numbers) -> tuple[Numbers, Numbers]:
    """The places of every two that are of the same sequence, unless it holds too many. `of` is in order."""
    few = np.bincount(of)[of] <= _MOST_CONCEPTS if len(of) else np.zeros(0, dtype=bool)
    firsts, seconds = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for apart in range(1, _MOST_CONCEPTS):
        first = np.flatnonzero((of[apart:] == of[:-apart]) & few[apart:])
        if not len(first):
            break  # nor are there any further apart
        firsts.append(first)
        seconds.append(first + apart)
    return np.concatenate(firsts), np.concatenate(seconds)


class Reader:
    """Reads sentences of one language with one lexicon."""

    def __init__(self, lexicon: Lexicon, language: Language) -> None:
        self.language = language
        self.lexicon = lexicon
        shorthand = lexicon.shorthand.get(language, {})
        self._spelling = Spelling(shorthand)
        self._everyday = lexicon.everyday.get(language, frozenset())
        self._asking = lexicon.asking
        self._phrases = Table(lexicon.concepts.get(language, {}), lexicon.elsewhere.get(language, {}), language)
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
        return self.readings([spoken])[0]

    def readings(self, said: Sequence[tuple[str, ...]]) -> list[Reading]:
        """The same for several sentences at once, which takes a fraction of the time they take one by one."""
        phrases = [self.phrases(spoken) for spoken in said]
        alone, of_word = self.of_words([word for spoken in said for word in spoken])
        of_each = np.repeat(np.arange(len(said)), [len(spoken) for spoken in said])
        phrasal, of = together(phrases)
        features = _each(np.concatenate([alone, phrasal]), np.concatenate([of_each[of_word], of]), len(said))
        return [self._reading(*one) for one in zip(said, phrases, features, strict=True)]

    def _reading(self, spoken: tuple[str, ...], phrases: Phrases, features: Numbers) -> Reading:
        content = tuple(word for word in spoken if word not in self._everyday and any(map(str.isalpha, word)))
        concepts = [Found(spoken[start:end], found.concepts) for start, end, found in phrases.spans if found.concepts]
        elsewhere = [
            Found(spoken[start:end], found.elsewhere) for start, end, found in phrases.spans if found.elsewhere
        ]
        named = any(len(found.phrase) > 1 and not self._asking.issuperset(found.names) for found in concepts)
        return Reading(
            words=spoken,
            content=content,
            concepts=tuple(concepts),
            elsewhere=tuple(elsewhere),
            features=features,
            whole=number(Group.QUESTION, phrases.stems),
            has_content=bool(content) or named,
        )

    def phrases(self, spoken: tuple[str, ...]) -> Phrases:
        """What those words say together."""
        stems = tuple(map(stem, spoken, repeat(self.language)))
        return Phrases(stems, self._phrases.find(spoken, stems))

    def of_words(self, words: Sequence[str]) -> tuple[Numbers, Numbers]:
        """The features of words alone, and which of the words each is of."""
        own = [(f"#{len(word)}", f"#{word}") if word.isdigit() else (stem(word, self.language),) for word in words]
        hashes, of = _hashed(own)
        is_small = np.array([word in self._everyday and not word.isdigit() for word in words], dtype=bool)[of]
        return _joined(
            (Group.WORD, hashes[~is_small], of[~is_small]),
            (Group.EVERYDAY, hashes[is_small], of[is_small]),
            (Group.LETTERS, *_hashed([_runs(word) if len(word) >= _SHORTEST_RUN_WORD else () for word in words])),
        )


def _each(features: Numbers, of: Numbers, sentences: int) -> list[Numbers]:
    """The features of each sentence, once and in order."""
    order = np.lexsort((features, of))
    features, of = features[order], of[order]
    is_first = (np.diff(features, prepend=-1) != 0) | (np.diff(of, prepend=-1) != 0)
    features, of = features[is_first], of[is_first]
    return np.split(features, np.searchsorted(of, np.arange(1, sentences)))


def _runs(word: str) -> list[str]:
    edged = f"^{word}$"
    return [edged[start : start + _RUN] for start in range(len(edged) - _RUN + 1)]
