"""A part of the sheet with scales of its own: where values lie on it, in pixels."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.goals.charts.labels import Box, Pixel


@dataclass(frozen=True, slots=True)
class Frame:
    """`box` shows what lies from `left` to `right` across and from `low` to `high` upwards, in values."""

    box: Box
    left: float
    right: float
    low: float
    high: float

    def at(self, x: float, y: float) -> Pixel:
        """The pixel of a value."""
        box = self.box
        return (
            box.left + (x - self.left) / (self.right - self.left) * (box.right - box.left),
            box.bottom + (y - self.low) / (self.high - self.low) * (box.top - box.bottom),
        )

    def path(self, values: Iterable[tuple[float, float]]) -> list[Pixel]:
        """The pixels of many."""
        return [self.at(x, y) for x, y in values]

    def block(self, first: float, last: float, low: float, high: float) -> list[Pixel]:
        """The corners of a rectangle of values."""
        return self.path([(first, low), (last, low), (last, high), (first, high)])
