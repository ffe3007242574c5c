"""Reads sentences of one language with one lexicon: their words, the phrases in them, their features."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from bot.knowledge.features import (
    Group,
    Numbers,
    firsts,
    groups_of,
    hashed,
    joined,
    mixed,
    numbers,
    once,
    pairs,
    spread,
)
from bot.knowledge.lexicon import Lexicon
from bot.knowledge.phrases import Meaning, Spans, Table
from bot.knowledge.said import Said
from bot.knowledge.words import Spelling
from bot.language import Language

_RUN = 4
_SHORTEST_RUN_WORD = 3


class Span(NamedTuple):
    """A phrase of the lexicon in a sentence: from which word, up to which, what it stands for."""

    start: int
    end: int
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase of the lexicon found in a sentence: which words, and what it stands for."""

    phrase: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A sentence, read: its words, those that carry content, the concepts found.

    `features` are its features, once each; `whole` is the one that stands for the sentence as a whole.
    `has_content`: a content word is there (a single letter only if the lexicon knows it: "x"), or a phrase that names
    a subject of ours in everyday words ("tu fais quoi").
    """

    words: tuple[str, ...]
    content: tuple[str, ...]
    concepts: tuple[Found, ...]
    elsewhere: tuple[Found, ...]
    features: Numbers
    whole: int
    has_content: bool


class Reader:
    """Reads sentences of one language with one lexicon."""

    def __init__(self, lexicon: Lexicon, language: Language) -> None:
        self.language = language
        self.lexicon = lexicon
        shorthand = lexicon.shorthand.get(language, {})
        self._spelling = Spelling(shorthand)
        self._everyday = lexicon.everyday.get(language, frozenset())
        self._asking = lexicon.asking
        self._table = Table(lexicon.concepts.get(language, {}), lexicon.elsewhere.get(language, {}), language)
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

    def readings(self, sentences: Sequence[tuple[str, ...]]) -> list[Reading]:
        """The same for several sentences at once, which takes a fraction of the time they take one by one."""
        said = self.apart(sentences)
        spans = self._table.find(said)
        alone, held = self.alone(said)
        phrasal, of = self._together(said, spans)
        held_each = held[said.word]
        features, of = once(
            np.concatenate([alone[spread(firsts(held)[said.word], held_each)], phrasal]),
            np.concatenate([said.of.repeat(held_each), of]),
        )
        features_of = np.split(features, of.searchsorted(np.arange(len(sentences))))[1:]
        wholes = numbers(Group.QUESTION, said.wholes).tolist()
        found = self._by_sentence(said, spans)
        return [self._reading(*one) for one in zip(sentences, found, features_of, wholes, strict=True)]

    def spans(self, spoken: tuple[str, ...]) -> list[Span]:
        """The phrases of the lexicon in those words, in order, overlapping ones included."""
        said = self.apart([spoken])
        return self._by_sentence(said, self._table.find(said))[0]

    def apart(self, sentences: Sequence[tuple[str, ...]]) -> Said:
        """The sentences, each given by its words, taken apart."""
        return Said.apart(sentences, self.language)

    def alone(self, said: Said) -> tuple[Numbers, Numbers]:
        """The features that words have by themselves, for one of `said.words` after another; how many each has."""
        own = [
            (f"#{len(word)}", f"#{word}") if word.isdigit() else (stem,)
            for word, stem in zip(said.words, said.stems, strict=True)
        ]
        hashes, of = hashed(own)
        is_small = np.array([word in self._everyday and not word.isdigit() for word in said.words], dtype=bool)[of]
        features, of = joined(
            (Group.WORD, hashes[~is_small], of[~is_small]),
            (Group.EVERYDAY, hashes[is_small], of[is_small]),
            (Group.LETTERS, *hashed([_runs(word) if len(word) >= _SHORTEST_RUN_WORD else () for word in said.words])),
        )
        return features[np.argsort(of, kind="stable")], np.bincount(of, minlength=len(said.words))

    def together(self, said: Said) -> tuple[Numbers, Numbers]:
        """The features that words have together, and which of the sentences each is of."""
        return self._together(said, self._table.find(said))

    def _together(self, said: Said, spans: Spans) -> tuple[Numbers, Numbers]:
        names, of_name = self._table.names(spans, said)
        is_ours = groups_of(names) == Group.CONCEPT
        concepts, of_concept = names[is_ours], of_name[is_ours]
        first, second = pairs(of_concept)
        follows = said.follows
        features, of = joined(
            (Group.CONCEPTS, mixed(concepts[first], concepts[second]), of_concept[first]),
            (Group.NEIGHBOURS, said.neighbours[follows], said.of[1:][follows]),
            (Group.QUESTION, said.wholes, np.arange(len(said.wholes))),
        )
        return np.concatenate([names, features]), np.concatenate([of_name, of])

    def _by_sentence(self, said: Said, spans: Spans) -> list[list[Span]]:
        """The phrases found in each sentence, from word to word of its own."""
        found: list[list[Span]] = [[] for _ in said.wholes]
        sentences = said.of[spans.start]
        begins = said.of.searchsorted(sentences)
        rows = (sentences, spans.start - begins, spans.end - begins, spans.meaning)
        for sentence, start, end, meaning in zip(*(row.tolist() for row in rows), strict=True):
            found[sentence].append(Span(start, end, self._table.meanings[meaning]))
        return [sorted(spans) for spans in found]

    def _reading(self, spoken: tuple[str, ...], spans: Sequence[Span], features: Numbers, whole: int) -> Reading:
        content = tuple(word for word in spoken if word not in self._everyday and any(map(str.isalpha, word)))
        concepts = [Found(spoken[start:end], meant.concepts) for start, end, meant in spans if meant.concepts]
        elsewhere = [Found(spoken[start:end], meant.elsewhere) for start, end, meant in spans if meant.elsewhere]
        named = any(len(found.phrase) > 1 and not self._asking.issuperset(found.names) for found in concepts)
        ours = {found.phrase for found in concepts}
        return Reading(
            words=spoken,
            content=content,
            concepts=tuple(concepts),
            elsewhere=tuple(elsewhere),
            features=features,
            whole=whole,
            has_content=named or any(len(word) > 1 or (word,) in ours for word in content),
        )


def _runs(word: str) -> list[str]:
    edged = f"^{word}$"
    return [edged[start : start + _RUN] for start in range(len(edged) - _RUN + 1)]
