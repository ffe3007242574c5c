"""Finds room for the labels of a chart, in pixels: off each other, off the lines, inside the frame."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_GAP = 20.0
_BETWEEN = (14.0, 8.0)
_OVER_A_LABEL, _OUT_OF_FRAME, _OVER_A_LINE, _LESS_LIKED = 1000.0, 2000.0, 20.0, 1.0


class Box(NamedTuple):
    """A rectangle, y upwards."""

    left: float
    bottom: float
    right: float
    top: float

    def meets(self, other: "Box") -> bool:
        """Whether the two share any point."""
        return (
            self.left < other.right and other.left < self.right and self.bottom < other.top and other.bottom < self.top
        )

    def holds(self, points: Floats) -> int:
        """How many of the points, a row each, are inside."""
        x, y = points[:, 0], points[:, 1]
        inside = (self.left <= x) & (x <= self.right) & (self.bottom <= y) & (y <= self.top)
        return int(np.count_nonzero(inside))


Pixel = tuple[float, float]


class Side(NamedTuple):
    """Where a label goes from its point: −1, 0 or 1 along each axis (0, 1 is straight above)."""

    x: int
    y: int


@dataclass(slots=True)
class Room:
    """What is taken in a frame: boxes of labels and marks, and points along the lines."""

    frame: Box
    taken: list[Box] = field(default_factory=list)
    lines: list[Pixel] = field(default_factory=list)

    def place(self, width: float, height: float, spots: Sequence[tuple[Pixel, Side]]) -> Box:
        """The best box for a label of that size beside one of the points, now taken; `spots` in order of liking."""
        boxes = [_beside(at, width, height, side) for at, side in spots]
        lines = np.array(self.lines, dtype=np.float64).reshape(-1, 2)
        best = min(range(len(boxes)), key=lambda n: self._cost(boxes[n], lines) + n * _LESS_LIKED)
        chosen = boxes[best]
        across, up = _BETWEEN
        self.taken.append(Box(chosen.left - across, chosen.bottom - up, chosen.right + across, chosen.top + up))
        return chosen

    def _cost(self, box: Box, lines: Floats) -> float:
        frame = self.frame
        outside = max(frame.left - box.left, 0) + max(box.right - frame.right, 0)
        outside += max(frame.bottom - box.bottom, 0) + max(box.top - frame.top, 0)
        return (
            _OVER_A_LABEL * sum(box.meets(other) for other in self.taken)
            + (_OUT_OF_FRAME + outside if outside else 0)
            + _OVER_A_LINE * min(box.holds(lines), 10)
        )


def _beside(at: Pixel, width: float, height: float, side: Side) -> Box:
    left = at[0] + (_GAP if side.x > 0 else -width - _GAP if side.x < 0 else -width / 2)
    bottom = at[1] + (_GAP if side.y > 0 else -height - _GAP if side.y < 0 else -height / 2)
    if side.x and side.y:  # a corner is away from its point as it is
        left -= side.x * _GAP / 2
    return Box(left, bottom, left + width, bottom + height)
