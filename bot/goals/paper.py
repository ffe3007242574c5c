"""The sheet a chart is drawn on: its size, its colours, and text measured and written in pixels."""

from dataclasses import dataclass
from io import BytesIO

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.patheffects import withStroke
from matplotlib.text import Text

SIZE = 1080
"""Pixels each way, and text sizes are pixels too: a phone 360 points wide shows them at a third."""

_FONT = "DejaVu Sans"  # comes with Matplotlib and has every accent
_DPI = 72  # so that a point, Matplotlib's unit, is a pixel
_HALO = 8


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
    tint: float


LIGHT = Palette("#FBF9F5", "#1D2733", "#68727F", "#E9E4DB", "#A3ACB8", "#0B7A75", "#D5502A", "#A94E08", 0.13)
DARK = Palette("#14181F", "#EEF1F5", "#9AA6B5", "#262D37", "#687482", "#4CD0C0", "#FF8B66", "#F2B155", 0.20)


class Paper:
    """An empty square in the palette's colour. Positions are pixels from the lower left corner."""

    def __init__(self, colours: Palette) -> None:
        self.colours = colours
        self.figure = Figure(figsize=(SIZE / _DPI, SIZE / _DPI), dpi=_DPI, facecolor=colours.paper)
        FigureCanvasAgg(self.figure)

    def frame(self, left: float, bottom: float, right: float, top: float) -> Axes:
        """Axes without a frame or marks of their own."""
        box = (left / SIZE, bottom / SIZE, (right - left) / SIZE, (top - bottom) / SIZE)
        return self.figure.add_axes(box, frameon=False, xticks=[], yticks=[])

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
        written = self.write(0, 0, text, size, self.colours.ink, bold=bold)
        width = float(written.get_window_extent().width)
        written.remove()
        return width

    def pill(self, right: float, y: float, text: str, size: float, colour: str) -> None:
        """A short word on a tint of its own colour, ending at `right`."""
        written = self.write(right - self.width(text, size, bold=True), y, text, size, colour, bold=True)
        tint = to_rgba(colour, self.colours.tint)
        written.set_bbox({"boxstyle": "round,pad=0.5,rounding_size=0.8", "facecolor": tint, "linewidth": 0})

    def png(self) -> bytes:
        """The sheet as a file; nothing in it depends on the machine or the hour."""
        buffer = BytesIO()
        self.figure.savefig(buffer, format="png", dpi=_DPI, metadata={"Software": None})
        return buffer.getvalue()
