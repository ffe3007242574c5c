"""What a sentence consists of for the search, as numbers: words, concepts, pairs of them, runs of letters."""

from collections.abc import Hashable, Sequence
from enum import IntEnum
from itertools import chain

import numpy as np
from numpy.typing import NDArray


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
WEIGHTS = (1.4, 1.0, 0.25, 0.4, 0.2, 1.0, 0.8, 3.0)
_HASHED_BITS = 44
_HASHED = (1 << _HASHED_BITS) - 1
_MIXING = 1_000_003  # so that a pair is another than the same two the other way round
_MOST_PAIRED = 14  # beyond, a message is a story and its pairs are mostly chance


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


def hashed(things: Sequence[Sequence[Hashable]]) -> tuple[Numbers, Numbers]:
    """The hashes of all those things, one after another, and which of the sequences each is of."""
    lengths = np.fromiter(map(len, things), np.int64, len(things))
    hashes = np.fromiter(map(hash, chain.from_iterable(things)), np.int64)
    return hashes, np.arange(len(things)).repeat(lengths)


def mixed(one: Numbers, other: Numbers) -> Numbers:
    """A hash for each two, other than for the same two the other way round."""
    return one * _MIXING + other


def pairs(of: Numbers) -> tuple[Numbers, Numbers]:
    """The places of every two that are of the same sequence, unless it holds too many. `of` is in order."""
    few = np.bincount(of, minlength=1)[of] <= _MOST_PAIRED
    firsts, seconds = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for apart in range(1, _MOST_PAIRED):
        first = np.flatnonzero((of[apart:] == of[:-apart]) & few[apart:])
        if not len(first):
            break  # nor are there any further apart
        firsts.append(first)
        seconds.append(first + apart)
    return np.concatenate(firsts), np.concatenate(seconds)


def once(hashes: Numbers, of: Numbers) -> tuple[Numbers, Numbers]:
    """Each hash once for each sequence, in order."""
    order = np.lexsort((hashes, of))
    hashes, of = hashes[order], of[order]
    is_first = np.ones(len(of), dtype=bool)
    is_first[1:] = (hashes[1:] != hashes[:-1]) | (of[1:] != of[:-1])
    return hashes[is_first], of[is_first]


def spread(first: Numbers, lengths: Numbers) -> Numbers:
    """The places of several stretches, one after another: from each `first`, as many as its length."""
    places: Numbers = np.arange(lengths.sum()) + (first - firsts(lengths)).repeat(lengths)
    return places


def firsts(lengths: Numbers) -> Numbers:
    """Where stretches of those lengths begin that stand one after another."""
    begins: Numbers = lengths.cumsum() - lengths
    return begins


def sought(ordered: Numbers, asked: Numbers) -> tuple[Numbers, NDArray[np.bool_]]:
    """Where in an ordered array each of those asked for would stand, and whether it does."""
    at = ordered.searchsorted(asked)
    is_there = at < len(ordered)
    is_there[is_there] = ordered[at[is_there]] == asked[is_there]
    return at, is_there


def joined(*found: tuple[Group, Numbers, Numbers]) -> tuple[Numbers, Numbers]:
    """The features of several groups, and which sequence each is of, from the hashes of the same."""
    features = [numbers(group, hashes) for group, hashes, _ in found]
    return np.concatenate(features), np.concatenate([of for *_, of in found])
