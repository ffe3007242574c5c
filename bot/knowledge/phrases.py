"""Finds the phrases of the lexicon in sentences: by the exact words, else by their stems."""

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from bot.knowledge.features import Group, Numbers, firsts, hashed, joined, mixed, once, sought, spread
from bot.knowledge.lexicon import Words
from bot.knowledge.said import Said
from bot.knowledge.words import stem
from bot.language import Language

_START = 0  # the node no stem has led to yet
_NOTHING = -1


class Meaning(NamedTuple):
    """What a phrase of the lexicon stands for: concepts, subjects from elsewhere."""

    concepts: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Spans:
    """Phrases found in sentences: from which word said, up to which, and the number of what it means."""

    start: Numbers
    end: Numbers
    meaning: Numbers


class Table:
    """The phrases of one language as a tree of their stems, its nodes numbered; a step goes from a node by a stem.

    Of phrases that differ by their endings alone, the words themselves tell which one is meant.
    """

    def __init__(self, concepts: Words, elsewhere: Words, language: Language) -> None:
        steps: dict[tuple[int, str], int] = {}
        ending: dict[int, dict[tuple[str, ...], Meaning]] = defaultdict(dict)
        for phrase in concepts.keys() | elsewhere.keys():
            node = _START
            for word in phrase:
                node = steps.setdefault((node, stem(word, language)), len(steps) + 1)
            ending[node][phrase] = Meaning(concepts.get(phrase, ()), elsewhere.get(phrase, ()))
        numbered: dict[Meaning, int] = {}
        self._means = np.full(len(steps) + 1, _NOTHING)
        self._exactly: dict[tuple[str, ...], int] = {}
        self._is_shared = np.zeros(len(steps) + 1, dtype=bool)
        for node, phrases in ending.items():
            both = zip(*phrases.values(), strict=True)
            merged = Meaning(*(tuple(sorted({name for names in some for name in names})) for some in both))
            self._means[node] = numbered.setdefault(merged, len(numbered))
            self._is_shared[node] = len(phrases) > 1
            self._exactly |= {phrase: numbered.setdefault(own, len(numbered)) for phrase, own in phrases.items()}
        hashes = mixed(np.array([node for node, _ in steps], dtype=np.int64), hashed([[each for _, each in steps]])[0])
        order = np.argsort(hashes)
        self._steps, self._next = hashes[order], np.array(list(steps.values()), dtype=np.int64)[order]
        self.meanings = tuple(numbered)
        self._names, of = joined(
            (Group.CONCEPT, *hashed([meaning.concepts for meaning in self.meanings])),
            (Group.ELSEWHERE, *hashed([meaning.elsewhere for meaning in self.meanings])),
        )
        self._names = self._names[np.argsort(of, kind="stable")]
        self._named = np.bincount(of, minlength=len(self.meanings))
        self._first = firsts(self._named)

    def find(self, said: Said) -> Spans:
        """Every phrase in the sentences, overlapping ones included."""
        stems = said.hashes[said.word]
        last = said.of.searchsorted(np.arange(len(said.wholes)), side="right")[said.of]
        _, begins = sought(self._steps, mixed(np.full(len(said.words), _START), said.hashes))
        start = end = np.flatnonzero(begins[said.word])
        node = np.full(len(start), _START)
        found: list[tuple[Numbers, Numbers, Numbers]] = [(start[:0], end[:0], node[:0])]
        while len(start):
            at, is_step = sought(self._steps, mixed(node, stems[end]))
            start, end, node = start[is_step], end[is_step] + 1, self._next[at[is_step]]
            found.append((start, end, node))
            goes_on = end < last[start]
            start, end, node = start[goes_on], end[goes_on], node[goes_on]
        start, end, node = map(np.concatenate, zip(*found, strict=True))
        return self._meant(said, start, end, node)

    def _meant(self, said: Said, start: Numbers, end: Numbers, node: Numbers) -> Spans:
        """What the words from `start` to `end` mean, where they mean something; their stems lead to `node`."""
        meaning = self._means[node]
        shared = np.flatnonzero(self._is_shared[node])
        words = list(map(said.words.__getitem__, said.word.data))
        phrases = (
            tuple(words[one:other]) for one, other in zip(start[shared].tolist(), end[shared].tolist(), strict=True)
        )
        meaning[shared] = [
            self._exactly.get(phrase, by_stems)
            for phrase, by_stems in zip(phrases, meaning[shared].tolist(), strict=True)
        ]
        is_phrase = meaning != _NOTHING
        return Spans(start[is_phrase], end[is_phrase], meaning[is_phrase])

    def names(self, spans: Spans, said: Said) -> tuple[Numbers, Numbers]:
        """The concepts and the subjects from elsewhere that are spoken of, as features, and in which sentence each."""
        held = self._named[spans.meaning]
        names = self._names[spread(self._first[spans.meaning], held)]
        return once(names, said.of[spans.start].repeat(held))
