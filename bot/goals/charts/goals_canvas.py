"""Several goals on a sheet, each small. Imported lazily by `drawing`, which is the way in."""

from collections.abc import Sequence
from datetime import date

from bot.goals.charts import panels, scale
from bot.goals.charts.labels import Box
from bot.goals.charts.paper import Palette, Paper
from bot.goals.charts.plot import Plot
from bot.goals.charts.track import Track
from bot.locales import sentence

_DAYS = 44
_WEIGHT = 0.62


class GoalsCanvas:
    """The picture of several goals on its way to becoming a PNG."""

    def __init__(self, tracks: Sequence[Track], today: date, language: str, colours: Palette) -> None:
        self.tracks, self.today, self.language, self.colours = tracks, today, language, colours
        self.paper = Paper(colours)

    def png(self) -> bytes:
        """The finished picture."""
        title = sentence(self.language, "goals-chart-all")
        panels.head(self.paper, title, sentence(self.language, "goals-chart-day", on=self.today), self.colours)
        for track, box in zip(self.tracks, panels.places(len(self.tracks)), strict=True):
            self._panel(track, box)
        return self.paper.png()

    def _panel(self, track: Track, box: Box) -> None:
        room = Box(box.left, box.bottom + _DAYS, box.right, box.top - panels.CAPTION)
        plot = Plot(self.paper, room, track, self.today, _WEIGHT)
        colours, last = self.colours, plot.reports[-1]
        stance = track.stance(last.count, self.today)
        target = scale.brief(track.plan.target, self.language)
        words = [
            (track.name, colours.ink),
            (scale.brief(last.count, self.language), colours.you),
            (stance.said(self.language), colours.of(stance.stand)),
            (sentence(self.language, "goals-chart-target", target=target), colours.target),
        ]
        panels.caption(self.paper, box, words)
        plot.days_off()
        plot.now()
        plot.line()
        plot.forecast()
        plot.told()
        plot.target()
        self._days(plot, box)

    def _days(self, plot: Plot, box: Box) -> None:
        """The first day shown, and the day the target is due."""
        first = scale.day(plot.window.first_on, self.today, self.language)
        self.paper.write(box.left, box.bottom + 4, first, panels.TEXT, self.colours.muted)
        due_on = plot.track.plan.due_on
        due = scale.day(due_on, self.today, self.language)
        half = self.paper.width(due, panels.TEXT) / 2
        middle = min(plot.frame.at(due_on.toordinal(), 0)[0], box.right - half)
        self.paper.write_amid(middle, box.bottom + 4, due, panels.TEXT, self.colours.target)
