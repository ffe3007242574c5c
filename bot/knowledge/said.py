"""Sentences taken apart, many at once, as numbers: which word stands where."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.features import Numbers, mixed
from bot.knowledge.words import stem
from bot.language import Language


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """Sentences: of every word said, one after another, which of `words` it is and in which sentence it stands.

    `stems` are those of `words`, `hashes` the hashes of these; `wholes` are hashes of each sentence's stems together.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    hashes: Numbers
    word: Numbers
    of: Numbers
    wholes: Numbers

    @classmethod
    def apart(cls, spoken: Sequence[Sequence[str]], language: Language) -> "Said":
        """Those sentences, each given by its words."""
        places = {word: at for at, word in enumerate(dict.fromkeys(chain.from_iterable(spoken)))}
        stems = {word: stem(word, language) for word in places}
        lengths = np.fromiter(map(len, spoken), np.int64, len(spoken))
        wholes = (hash(tuple(map(stems.__getitem__, words))) for words in spoken)
        return cls(
            words=tuple(places),
            stems=tuple(stems.values()),
            hashes=np.fromiter(map(hash, stems.values()), np.int64, len(stems)),
            word=np.fromiter(map(places.__getitem__, chain.from_iterable(spoken)), np.int64),
            of=np.arange(len(spoken)).repeat(lengths),
            wholes=np.fromiter(wholes, np.int64, len(spoken)),
        )

    def part(self, start: int, stop: int) -> "Said":
        """Some of the sentences, numbered from 0 again."""
        spoken = slice(*self.of.searchsorted([start, stop]))
        return replace(self, word=self.word[spoken], of=self.of[spoken] - start, wholes=self.wholes[start:stop])

    @property
    def follows(self) -> NDArray[np.bool_]:
        """For every word but the first, whether it is of the same sentence as the one before."""
        same: NDArray[np.bool_] = self.of[1:] == self.of[:-1]
        return same

    @property
    def neighbours(self) -> Numbers:
        """For every word but the first, the hash of the stems before it and its own."""
        stems = self.hashes[self.word]
        return mixed(stems[:-1], stems[1:])
