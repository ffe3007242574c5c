"""The sheet a chart is drawn on: its size, its colours, and text measured and written in pixels."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.ft2font import FT2Font
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline
from matplotlib.patheffects import withStroke
from matplotlib.text import Text
from matplotlib.transforms import Bbox, IdentityTransform
from numpy.typing import NDArray

from bot.goals.charts.labels import Box, Pixel
from bot.goals.charts.track import Stand
from bot.profiles.theme import Theme

SIZE = 1080
"""Pixels each way, and text sizes are pixels too: a phone 360 points wide shows them at a third."""

SHEET = Box(0, 0, SIZE, SIZE)
Path = Sequence[Pixel]
Colour = str | tuple[float, float, float, float]

_FONT = "DejaVu Sans"  # comes with Matplotlib and has every accent
_DPI = 72  # so that a point, Matplotlib's unit, is a pixel
_HALO = 8
_COMPRESSION = 2  # a quarter of the time of the usual 9, for a few kilobytes more


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by role."""

    paper: str
    ink: str
    muted: str
    grid: str
    plan: str
    you: str
    target: str
    late: str
    off: str
    tint: float

    def of(self, stand: Stand) -> str:
        """The colour a goal that stands so is spoken of in."""
        return self.late if stand is Stand.BEHIND else self.muted if stand in (Stand.BEGUN, Stand.ON_LINE) else self.you


PALETTES = {
    Theme.LIGHT: Palette(
        paper="#FBF9F5",
        ink="#1D2733",
        muted="#68727F",
        grid="#E9E4DB",
        plan="#A3ACB8",
        you="#0B7A75",
        target="#D5502A",
        late="#A94E08",
        off="#EFEADF",
        tint=0.13,
    ),
    Theme.DARK: Palette(
        paper="#14181F",
        ink="#EEF1F5",
        muted="#9AA6B5",
        grid="#262D37",
        plan="#687482",
        you="#4CD0C0",
        target="#FF8B66",
        late="#F2B155",
        off="#262F3B",
        tint=0.20,
    ),
}


@cache
def _font(is_bold: bool) -> FT2Font:
    return get_font(findfont(FontProperties(family=_FONT, weight="bold" if is_bold else "normal")))


@lru_cache(maxsize=2048)
def _width(text: str, size: float, is_bold: bool) -> float:
    font = _font(is_bold)
    font.set_size(size, _DPI)
    font.set_text(text)
    return float(font.get_width_height()[0]) / 64


class Paper:
    """An empty square in the palette's colour. Positions are pixels from the lower left corner."""

    def __init__(self, colours: Palette) -> None:
        self.colours = colours
        self.figure = Figure(figsize=(SIZE / _DPI, SIZE / _DPI), dpi=_DPI, facecolor=colours.paper)
        FigureCanvasAgg(self.figure)

    def line(
        self,
        path: Path,
        colour: Colour,
        width: float,
        z: float,
        within: Box,
        dashes: tuple[float, ...] | None = None,
    ) -> None:
        """A line through pixels, broken at those that are NaN, as far as it lies in a box; dashes in line widths."""
        drawn = Line2D(
            *_columns(path),
            color=colour,
            linewidth=width,
            linestyle=(0, dashes) if dashes else "-",
            zorder=z,
            transform=IdentityTransform(),
            solid_capstyle="round",
            solid_joinstyle="round",
        )
        self._add(drawn, within)

    def dots(self, path: Path, colour: Colour, size: float, z: float, *, shape: str = "o") -> None:
        """Marks of `size` pixels, anywhere on the sheet."""
        self._marks(path, size, z, marker=shape, color=colour, markeredgewidth=0)

    def rimmed(self, at: Pixel, face: Colour, rim: Colour, size: float, rim_width: float) -> None:
        """A dot with a rim, over everything but words."""
        self._marks([at], size, 8, marker="o", color=face, markeredgecolor=rim, markeredgewidth=rim_width)

    def areas(
        self, corners: Sequence[Path], face: Colour, z: float, within: Box, edge: Colour = "none", width: float = 0
    ) -> None:
        """Polygons of as many corners each, as far as they lie in a box."""
        outline = Outline.make_compound_path_from_polys(np.asarray(corners, dtype=np.float64))
        drawn = PathPatch(
            outline, facecolor=face, edgecolor=edge, linewidth=width, zorder=z, transform=IdentityTransform()
        )
        self._add(drawn, within)

    def _marks(self, path: Path, size: float, z: float, **look: Any) -> None:
        columns = _columns(path)
        drawn = Line2D(*columns, linestyle="", markersize=size, zorder=z, transform=IdentityTransform(), **look)
        self._add(drawn, SHEET)

    def _add(self, drawn: Artist, within: Box) -> None:
        drawn.set_clip_box(Bbox.from_extents(*within))
        self.figure.add_artist(drawn)

    def write(
        self, x: float, y: float, text: str, size: float, colour: str, *, bold: bool = False, haloed: bool = False
    ) -> Text:
        """Write from the left of the baseline at (x, y); a halo keeps it legible over lines."""
        return self.figure.text(
            x / SIZE,
            y / SIZE,
            text,
            fontsize=size,
            family=_FONT,
            weight="bold" if bold else "normal",
            color=colour,
            parse_math=False,
            zorder=10,
            path_effects=[withStroke(linewidth=_HALO, foreground=self.colours.paper)] if haloed else None,
        )

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How many pixels the text takes."""
        return _width(text, size, bold)

    def legible(self, text: str, *, bold: bool = False) -> str:
        """Somebody's own words without what the font has no letter for; "…" without any left."""
        kept = "".join(one for one in text if _font(bold).get_char_index(ord(one)))
        return " ".join(kept.split()) or "…"

    def cut(self, text: str, size: float, room: float, *, bold: bool = False) -> str:
        """The text, or as much of it as `room` pixels hold."""
        if self.width(text, size, bold=bold) <= room:
            return text
        while text and self.width(text + "…", size, bold=bold) > room:
            text = text[:-1].rstrip()
        return text + "…"

    def fit(self, text: str, size: float, room: float, *, bold: bool = False) -> float:
        """The size, or the largest below it, at which the text takes no more than `room` pixels."""
        return min(size, size * room / max(self.width(text, size, bold=bold), 1))

    def write_back(self, right: float, y: float, text: str, size: float, colour: str, *, bold: bool = False) -> None:
        """Write up to the right end of the baseline at (right, y)."""
        self.write(right - self.width(text, size, bold=bold), y, text, size, colour, bold=bold)

    def write_amid(self, x: float, y: float, text: str, size: float, colour: str, *, bold: bool = False) -> None:
        """Write around the middle of the baseline at (x, y)."""
        self.write(x - self.width(text, size, bold=bold) / 2, y, text, size, colour, bold=bold)

    def pill(self, right: float, y: float, text: str, size: float, colour: str) -> None:
        """A short word on a tint of its own colour, ending at `right`."""
        written = self.write(right - self.width(text, size, bold=True), y, text, size, colour, bold=True)
        tint = to_rgba(colour, self.colours.tint)
        written.set_bbox({"boxstyle": "round,pad=0.5,rounding_size=0.8", "facecolor": tint, "linewidth": 0})

    def png(self) -> bytes:
        """The sheet as a file; nothing in it depends on the machine or the hour."""
        buffer = BytesIO()
        self.figure.savefig(
            buffer, format="png", dpi=_DPI, metadata={"Software": None}, pil_kwargs={"compress_level": _COMPRESSION}
        )
        return buffer.getvalue()


def _columns(path: Path) -> NDArray[np.float64]:
    return np.asarray(path, dtype=np.float64).reshape(-1, 2).T
