"""Habits week by week on a sheet. Imported lazily by `drawing`, which is the way in."""

import math
from collections.abc import Iterable, Sequence
from datetime import date

from matplotlib.colors import to_rgba

from bot.goals.charts import panels, scale
from bot.goals.charts.labels import Box, Pixel
from bot.goals.charts.paper import SHEET, Colour, Palette, Paper
from bot.goals.charts.rows import HabitRow
from bot.goals.habit_weeks import HabitWeek, Mark, tally
from bot.locales import sentence

_DAYS, _FOOT = 44, 64
_FEWEST_COLUMNS = 6
_WIDEST, _TALLEST, _GAP, _LEAST_GAP, _EDGE = 110, 90, 0.14, 5, 2
_BREAK = (math.nan, math.nan)
_KEY = (Mark.KEPT, Mark.MISSED, Mark.UNKNOWN, Mark.OFF, Mark.OPEN)


class HabitsCanvas:
    """The picture of habits on its way to becoming a PNG. Weeks are columns, the days of a daily habit their cells."""

    def __init__(self, rows: Sequence[HabitRow], today: date, language: str, colours: Palette) -> None:
        self.rows, self.today, self.language, self.colours = rows, today, language, colours
        self.paper = Paper(colours)
        self.weeks = max((row.weeks for row in rows), key=len)

    def png(self) -> bytes:
        """The finished picture."""
        under = sentence(self.language, "goals-chart-weeks", weeks=len(self.weeks))
        panels.head(self.paper, sentence(self.language, "goals-chart-habits"), under, self.colours)
        cells: list[tuple[Mark, Box]] = []
        for row, box in zip(self.rows, panels.places(len(self.rows), 2, _FOOT), strict=True):
            cells += self._panel(row, box)
        self._fill([*cells, *self._key()])
        return self.paper.png()

    def _panel(self, row: HabitRow, box: Box) -> list[tuple[Mark, Box]]:
        colours, marks = self.colours, tally(row.weeks)
        known = marks[Mark.KEPT] + marks[Mark.MISSED]
        kept = sentence(self.language, "goals-chart-kept", kept=marks[Mark.KEPT], known=known) if known else "?"
        strong = colours.you if known else colours.muted
        words = [(row.name, colours.ink), ("", colours.ink), (row.aim, colours.muted), (kept, strong)]
        panels.caption(self.paper, box, words)
        top = box.top - panels.CAPTION
        columns = max(len(self.weeks), _FEWEST_COLUMNS)
        width = min((box.right - box.left) / columns, _WIDEST)
        left = box.left + width * (len(self.weeks) - len(row.weeks))
        cells = list(_cells(row.weeks, Box(left, box.bottom + _DAYS, left + width, top)))
        foot = min((cell.bottom for _, cell in cells), default=top)
        self._days(Box(box.left, foot - _DAYS, box.left + width * len(self.weeks), foot), width)
        return cells

    def _days(self, box: Box, width: float) -> None:
        """The first day of the first week, and that of the last where there is room for both."""
        first, last = (scale.day(one.monday, self.today, self.language) for one in (self.weeks[0], self.weeks[-1]))
        self.paper.write(box.left, box.bottom + 8, first, panels.TEXT, self.colours.muted)
        taken = self.paper.width(first, panels.TEXT) + 30 + self.paper.width(last, panels.TEXT)
        if box.right - box.left >= taken:
            self.paper.write_back(box.right, box.bottom + 8, last, panels.TEXT, self.colours.muted)

    def _fill(self, cells: Sequence[tuple[Mark, Box]]) -> None:
        """Draw the cells, told apart by their shape as well as by their colour."""
        colours = self.colours
        looks: dict[Mark, tuple[Colour, Colour]] = {
            Mark.KEPT: (colours.you, colours.you),
            Mark.MISSED: (to_rgba(colours.late, colours.tint), colours.late),
            Mark.OFF: (colours.off, colours.off),
            Mark.OPEN: ("none", colours.plan),
        }
        for mark, (face, edge) in looks.items():
            corners = [_corners(box) for one, box in cells if one is mark]
            if corners:
                self.paper.areas(corners, face, 2, SHEET, edge, _EDGE)
        crosses = [at for one, box in cells if one is Mark.MISSED for at in _cross(box)]
        self.paper.line(crosses, colours.late, _EDGE, 3, SHEET)
        unknown = [_middle(box) for one, box in cells if one is Mark.UNKNOWN]
        if unknown:
            self.paper.dots(unknown, colours.muted, 8, 2)

    def _key(self) -> list[tuple[Mark, Box]]:
        """What the cells mean."""
        cells, x = [], float(panels.LEFT)
        for mark in _KEY:
            cells.append((mark, Box(x, 28, x + 28, 56)))
            said = sentence(self.language, f"goals-chart-key-{mark.value}")
            self.paper.write(x + 40, 31, said, panels.TEXT, self.colours.muted)
            x += 40 + self.paper.width(said, panels.TEXT) + 36
        return cells


def _cells(weeks: Sequence[HabitWeek], first: Box) -> Iterable[tuple[Mark, Box]]:
    """A cell for each mark there is; `first` is the column of the first week."""
    width = first.right - first.left
    for column, week in enumerate(weeks):
        height = min((first.top - first.bottom) / len(week.marks), _TALLEST)
        gap = max(_GAP * min(width, height), _LEAST_GAP)
        for row, mark in enumerate(week.marks):
            if mark is not None:
                left, top = first.left + column * width, first.top - row * height
                yield mark, Box(left, top - height + gap, left + width - gap, top)


def _corners(box: Box) -> list[tuple[float, float]]:
    return [(box.left, box.bottom), (box.right, box.bottom), (box.right, box.top), (box.left, box.top)]


def _cross(box: Box) -> list[Pixel]:
    (x, y), arm = _middle(box), min(box.right - box.left, box.top - box.bottom) * 0.22
    return [(x - arm, y - arm), (x + arm, y + arm), _BREAK, (x - arm, y + arm), (x + arm, y - arm), _BREAK]


def _middle(box: Box) -> tuple[float, float]:
    return (box.left + box.right) / 2, (box.bottom + box.top) / 2
