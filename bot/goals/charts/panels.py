"""Small pictures of one kind on a sheet: where each goes, and its two lines of heading."""

from collections.abc import Sequence

from bot.goals.charts.labels import Box
from bot.goals.charts.paper import SIZE, Palette, Paper

LEFT, RIGHT = 56, SIZE - 56
TEXT, NAME = 30, 34
CAPTION = NAME + TEXT + 30
"""How much of the height of its box a caption takes."""

_SMALLEST = 27
_TITLE, _UNDER = 42, 32
_TOP, _BOTTOM = 900, 30
_BETWEEN, _GUTTER = 34, 56


def head(paper: Paper, title: str, under: str, colours: Palette) -> None:
    """The heading of the sheet."""
    paper.write(LEFT, 1000, title, _TITLE, colours.ink, bold=True)
    paper.write(LEFT, 946, under, paper.fit(under, _UNDER, RIGHT - LEFT), colours.muted)


def places(count: int, in_one_column: int = 3, foot: float = 0) -> list[Box]:
    """A box for each of so many, in reading order; two columns past `in_one_column`. `foot` is kept free below."""
    columns = 1 if count <= in_one_column else 2
    rows = -(-count // columns)
    width = (RIGHT - LEFT - _GUTTER * (columns - 1)) / columns
    height = (_TOP - _BOTTOM - foot - _BETWEEN * (rows - 1)) / rows
    boxes = []
    for number in range(count):
        row, column = divmod(number, columns)
        left, top = LEFT + column * (width + _GUTTER), _TOP - row * (height + _BETWEEN)
        boxes.append(Box(left, top - height, left + width, top))
    return boxes


def caption(paper: Paper, box: Box, words: Sequence[tuple[str, str]]) -> None:
    """Write a name and a figure, then two words below them, each with its colour.

    The figure and the second word end at the right. What is too long is made smaller, and then a name is cut.
    """
    (name, ink), (figure, strong), (left, pale), (right, faint) = words
    width, line = box.right - box.left, box.top - NAME
    size = paper.fit(figure, NAME, width * 0.6, bold=True)
    paper.write_back(box.right, line, figure, size, strong, bold=True)
    room = width - paper.width(figure, size, bold=True) - 20
    name = paper.legible(name, bold=True)
    size = max(paper.fit(name, NAME, room, bold=True), _SMALLEST)
    paper.write(box.left, line, paper.cut(name, size, room, bold=True), size, ink, bold=True)
    line -= TEXT + 14
    both = paper.width(left, TEXT) + paper.width(right, TEXT) + 20
    size = min(TEXT, TEXT * width / both)
    paper.write(box.left, line, left, size, pale)
    paper.write_back(box.right, line, right, size, faint)
