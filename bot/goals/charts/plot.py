"""The curves of one goal in a frame: days off shaded, the line with its bends, reports, forecast, target, today."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import accumulate

import numpy as np
from matplotlib.colors import to_rgba

from bot.goals.charts import scale
from bot.goals.charts.frame import Frame
from bot.goals.charts.labels import Box, Pixel
from bot.goals.charts.paper import Paper
from bot.goals.charts.track import Track
from bot.goals.line import Plan, asked_daily, bends

_DOT_SPACING = 28
_REMEMBERED = 120

Values = list[tuple[float, float]]


class Plot:
    """A box of the paper that shows a goal up to a day; `weight` thins lines and dots for a small one (1: full size).

    What its methods return are pixels along what they drew, for labels to keep off.
    """

    def __init__(self, paper: Paper, box: Box, track: Track, today: date, weight: float = 1.0) -> None:
        self.paper, self.track, self.today, self.weight = paper, track, today, weight
        self.colours = paper.colours
        self.reports = track.shown(today)
        self.window = scale.window(track.plan, self.reports, track.forecast, today)
        first, last = self.window.first_on.toordinal(), self.window.last_on.toordinal()
        across = last - first
        self.frame = Frame(box, first - across * 0.02, last + across * 0.03, self.window.low, self.window.high)

    @property
    def shows_today(self) -> bool:
        """Whether today is among the days shown."""
        return self.window.first_on <= self.today <= self.window.last_on

    def days_off(self) -> bool:
        """Shade the days off, from the end of the day before each to the end of its last; whether there are any."""
        spans = [
            self.frame.block(
                piece.first_on.toordinal() - 1, piece.last_on.toordinal(), self.window.low, self.window.high
            )
            for piece in bends(self.track.plan)
            if piece.effort == 0 and piece.first_on <= self.window.last_on
        ]
        if spans:
            self.paper.areas(spans, self.colours.off, 0, self.frame.box)
        return bool(spans)

    def line(self) -> list[Pixel]:
        """The plan, leg by leg: what lies before a change stays as it was."""
        found: list[Pixel] = []
        for values in _legs(self.track.plan):
            path = self.frame.path(values)
            self.paper.line(path, self.colours.plan, 5 * self.weight, 3, self.frame.box)
            found += path[:: max(len(path) // _REMEMBERED, 1)]
        return found

    def forecast(self) -> list[Pixel]:
        """The likely way to the target, dashed, in the range of eight times in ten."""
        if self.track.forecast is None:
            return []
        path, target = self.track.forecast.path, self.track.plan.target
        days = [look.on.toordinal() for look in path]
        fine = np.linspace(days[0], days[-1], 400)
        low = np.interp(fine, days, [look.low for look in path])
        likely = np.interp(fine, days, [look.likely for look in path])
        high = np.interp(fine, days, [look.high for look in path])
        until = int(np.argmax(likely >= target)) + 1 if likely[-1] >= target else len(fine)
        edges = [self._below(fine, side, target) for side in (low, high, likely)]
        colour, box = self.colours.you, self.frame.box
        self.paper.areas([edges[0] + edges[1][::-1]], to_rgba(colour, self.colours.tint), 2, box)
        self.paper.line(edges[2][:until], colour, 5 * self.weight, 4, box, dashes=(2.2, 1.6))
        return [
            pixel
            for edge, side in zip(edges, (low, high, likely), strict=True)
            for pixel, count in zip(edge[::4], side[::4], strict=True)
            if count <= target
        ]

    def told(self) -> list[Pixel]:
        """The reports: dots where there is room for them, and a mark at the edge for one out of all proportion."""
        colour, weight = self.colours.you, self.weight
        shown = [point for point in self.reports if point.count <= self.window.high]
        days, counts = [point.on.toordinal() for point in shown], [point.count for point in shown]
        path = self.frame.path(zip(days, counts, strict=True))
        self.paper.line(path, colour, 8 * weight, 5, self.frame.box)
        if path[-1][0] - path[0][0] >= len(shown) * _DOT_SPACING * weight:
            self.paper.dots(path, colour, 17 * weight, 6)
        beyond = [point.on.toordinal() for point in self.reports if point.count > self.window.high]
        if beyond:
            edge = self.frame.path((on, self.window.high) for on in beyond)
            self.paper.dots(edge, colour, 20 * weight, 6, shape="^")
        last = self.reports[-1]
        self.dot(last.on.toordinal(), last.count, 30, colour)
        fine = np.linspace(days[0], days[-1], 150)
        return self._path(fine, np.interp(fine, days, counts))

    def target(self) -> list[Pixel]:
        """The count to be at, and the day to be there."""
        y = self.track.plan.target
        ends = self.frame.path([(self.frame.left, y), (self.frame.right, y)])
        self.paper.line(ends, to_rgba(self.colours.target, 0.55), 3 * self.weight, 2, self.frame.box)
        self.dot(self.track.plan.due_on.toordinal(), y, 30, self.colours.target)
        return [(float(x), ends[0][1]) for x in np.linspace(ends[0][0], ends[1][0], 60)]

    def now(self) -> None:
        """A dotted line at the end of today."""
        if self.shows_today:
            x = self.today.toordinal()
            ends = self.frame.path([(x, self.window.low), (x, self.window.high)])
            self.paper.line(ends, self.colours.muted, 2.5, 2, self.frame.box, dashes=(1, 2.4))

    def dot(self, x: float, y: float, size: float, colour: str, *, hollow: bool = False) -> None:
        """A dot with a rim of paper, `size` pixels across in full size."""
        face, rim = (self.colours.paper, colour) if hollow else (colour, self.colours.paper)
        self.paper.rimmed(self.frame.at(x, y), face, rim, size * self.weight, 6 * self.weight)

    def _below(self, days: Iterable[float], counts: Iterable[float], target: int) -> list[Pixel]:
        return self._path(days, (min(count, target) for count in counts))

    def _path(self, days: Iterable[float], counts: Iterable[float]) -> list[Pixel]:
        return self.frame.path((float(x), float(y)) for x, y in zip(days, counts, strict=True))


def _legs(plan: Plan) -> Iterator[Values]:
    """The line of each leg, at the end of every day of it up to the next change."""
    asked = [0.0, *asked_daily(plan, plan.due_on)]
    ends = [*(one.start_on for one in plan.pieces[1:]), plan.due_on]
    for leg, last_on in zip(plan.pieces, ends, strict=True):
        begun, days = (leg.start_on - plan.start_on).days, max((last_on - leg.start_on).days, 0)
        climb = accumulate(asked[begun + 1 : begun + days], initial=float(leg.level))
        values = [(float(leg.start_on.toordinal() + n), y) for n, y in enumerate(climb)]
        yield [*values[:days], (float(last_on.toordinal()), float(leg.at(last_on)))]
