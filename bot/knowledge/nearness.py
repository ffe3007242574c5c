"""How near a question comes to the very phrasings of an article, by the words they share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.features import Numbers, spread

# How much more an example counts that shares all its words with the question than one that shares none: e to this.
_STEEPNESS = 30.0


@dataclass(frozen=True, slots=True, eq=False)
class Nearness:
    """Which examples hold a word: those of `holders` between `starts[number]` and `starts[number + 1]`, once each.

    `numbers` numbers the words, `sizes` says how many each example holds. The examples stand in the order of their
    places: those of a place between `first[place]` and `first[place + 1]`.
    """

    numbers: Mapping[str, int]
    holders: Numbers
    starts: Numbers
    sizes: Numbers
    first: Numbers

    def of(self, spoken: Iterable[str], places: Numbers) -> NDArray[np.float64]:
        """For each of the places, the logarithm of what its examples say for it, the nearest far more than the others.

        An example is the nearer, the larger a share of the question's words it has, and the question of its words:
        the mean of the two, known as Kulczyński's.
        """
        asked = set(spoken)
        known = [self.numbers[word] for word in asked if word in self.numbers]
        holders = [self.holders[self.starts[number] : self.starts[number + 1]] for number in known]
        shared = np.bincount(np.concatenate([self.holders[:0], *holders]), minlength=len(self.sizes))
        held = self.first[places + 1] - self.first[places]
        examples = spread(self.first[places], held)
        shares = (shared[examples] / len(asked) + shared[examples] / self.sizes[examples]) / 2
        weights = np.exp(_STEEPNESS * shares)
        return np.log1p(np.bincount(np.arange(len(places)).repeat(held), weights, len(places)))
