"""One goal on a sheet. Imported lazily by `drawing`, which is the way in."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from bot.goals.charts import scale
from bot.goals.charts.labels import Box, Pixel, Room, Side
from bot.goals.charts.paper import SHEET, SIZE, Palette, Paper
from bot.goals.charts.plot import Plot
from bot.goals.charts.track import Stand, Track
from bot.goals.forecast import Forecast
from bot.goals.pace import line_at
from bot.locales import sentence

_LEFT, _RIGHT, _BOTTOM, _TOP = 56, 1024, 120, 782
_SMALL, _LABEL, _HEAD, _HUGE = 31, 34, 40, 108

_ABOVE, _BELOW = Side(0, 1), Side(0, -1)
_RIGHT_OF, _LEFT_OF = Side(1, 0), Side(-1, 0)
_UPPER_LEFT, _UPPER_RIGHT, _LOWER_LEFT, _LOWER_RIGHT = Side(-1, 1), Side(1, 1), Side(-1, -1), Side(1, -1)


class GoalCanvas:
    """A goal's picture on its way to becoming a PNG."""

    def __init__(self, track: Track, today: date, language: str, colours: Palette) -> None:
        self.track, self.plan, self.forecast, self.today = track, track.plan, track.forecast, today
        self.reports = track.shown(today)
        self.language, self.colours = language, colours
        self.window = scale.window(track.plan, self.reports, track.forecast, today)
        self.paper = Paper(colours)
        marks = scale.count_marks(self.window.low, self.window.high)
        self.counts = list(zip(marks, scale.count_labels(marks, language), strict=True))
        self.left = _LEFT + max(self.paper.width(label, _SMALL) for _, label in self.counts) + 18
        self.plot = Plot(self.paper, Box(self.left, _BOTTOM, _RIGHT, _TOP), track, today)
        self.room = Room(Box(self.left, _BOTTOM, SIZE - 20, _TOP + 30))

    def png(self) -> bytes:
        """The finished picture."""
        self._head()
        if self.plot.days_off():
            self._key_off()
        self._grid()
        self.plot.now()
        line = self.plot.line()
        for path in (line, self.plot.forecast(), self.plot.told(), self.plot.target()):
            self.room.lines.extend(path)
        last = self.reports[-1]
        self._take(last.on.toordinal(), last.count, 30)
        self._take(self.plan.due_on.toordinal(), self.plan.target, 30)
        self._labels(line)
        return self.paper.png()

    def _head(self) -> None:
        colours, last = self.colours, self.reports[-1]
        self.paper.write(_LEFT, 1000, self.track.name, _HEAD, colours.ink, bold=True)
        number = scale.count(last.count, self.language)
        size = self.paper.fit(number, _HUGE, _RIGHT - _LEFT, bold=True)
        self.paper.write(_LEFT, 880, number, size, colours.you, bold=True)
        of = sentence(
            self.language,
            "goals-chart-of",
            target=scale.count(self.plan.target, self.language),
            due=self.plan.due_on,
        )
        self.paper.write(_LEFT, 828, of, _LABEL, colours.muted)
        stance = self.track.stance(last.count, self.today)
        if stance.stand is not Stand.BEGUN:
            self.paper.pill(SIZE - _LEFT - 22, 1000, stance.said(self.language), _LABEL, colours.of(stance.stand))

    def _key_off(self) -> None:
        """What the shade means."""
        said = sentence(self.language, "goals-chart-off")
        self.paper.write_back(_RIGHT, 828, said, _LABEL, self.colours.muted)
        right = _RIGHT - self.paper.width(said, _LABEL) - 14
        shade = [(right - 30, 824), (right, 824), (right, 854), (right - 30, 854)]
        self.paper.areas([shade], self.colours.off, 1, SHEET)

    def _grid(self) -> None:
        colours, frame = self.colours, self.plot.frame
        for mark, label in self.counts:
            ends = frame.path([(frame.left, mark), (frame.right, mark)])
            self.paper.line(ends, colours.grid, 2.5, 1, frame.box)
            foot = ends[0][1] - _SMALL * 0.36
            self.paper.write_back(self.left - 18, foot, label, _SMALL, colours.muted)
        days = scale.day_marks(self.window.first_on, self.window.last_on)
        for on, label in zip(days, scale.day_labels(days, self.language), strict=True):
            middle = self.plot.frame.at(on.toordinal(), self.window.low)[0]
            for row, line in enumerate(label.split("\n")):
                self.paper.write_amid(middle, _BOTTOM - 44 - row * 40, line, _SMALL, colours.muted)

    def _labels(self, line: Sequence[Pixel]) -> None:
        last, language, colours = self.reports[-1], self.language, self.colours
        due = scale.day(self.plan.due_on, self.today, language)
        is_early = self.forecast is not None and self.forecast.likely_on <= self.plan.due_on
        sides = (_UPPER_RIGHT, _ABOVE) if is_early else (_UPPER_LEFT, _ABOVE)
        target = self._spots((self.plan.due_on, self.plan.target), *sides, _UPPER_LEFT, _BELOW)
        self._place(due, colours.target, target)
        if self.forecast is not None:
            self._label_forecast(self.forecast)
        is_ahead = last.count >= line_at(self.plan, last.on)
        liked = (_UPPER_LEFT, _ABOVE, _LEFT_OF) if is_ahead else (_LOWER_RIGHT, _BELOW, _RIGHT_OF)
        beside = self._spots((last.on, last.count), *liked, _UPPER_LEFT, _LOWER_RIGHT, _BELOW, _ABOVE, _LEFT_OF)
        self._place(sentence(language, "goals-chart-reports"), colours.you, beside)
        self._label_plan(line, is_ahead)
        if self.plot.shows_today:
            span = self.window.high - self.window.low
            heights = [self.window.low + span * part for part in (0.03, 0.2, 0.4, 0.6)]
            spots = [self._spots((self.today, y), _RIGHT_OF, _LEFT_OF) for y in heights]
            today = sentence(language, "goals-chart-today")
            self._place(today, colours.muted, [spot for pair in spots for spot in pair], bold=False)

    def _label_forecast(self, forecast: Forecast) -> None:
        likely = scale.day(forecast.likely_on, self.today, self.language)
        text = sentence(self.language, "goals-chart-forecast", likely=likely)
        if forecast.likely_on <= self.window.last_on:
            day = forecast.likely_on.toordinal()
            self.plot.dot(day, self.plan.target, 24, self.colours.you, hollow=True)
            self._take(day, self.plan.target, 24)
            x, y = self.plot.frame.at(day, self.plan.target)
            away = _UPPER_LEFT if forecast.likely_on <= self.plan.due_on else _UPPER_RIGHT
            spots = [((x + away.x * shift, y), away) for shift in (0, 30, 60, 90)]
            spots += self._spots_along(forecast)
        else:
            days = [look.on.toordinal() for look in forecast.path]
            last_on = self.window.last_on
            high, low = (
                float(np.interp(last_on.toordinal(), days, [getattr(look, side) for look in forecast.path]))
                for side in ("high", "low")
            )
            (x, top), (_, foot) = (
                self.plot.frame.at(last_on.toordinal(), high),
                self.plot.frame.at(last_on.toordinal(), low),
            )
            spots = [((x, top), _UPPER_LEFT), *(((x, foot - shift), _LOWER_LEFT) for shift in (0, 50, 100, 150))]
        self._place(text, self.colours.you, spots)

    def _spots_along(self, forecast: Forecast) -> list[tuple[Pixel, Side]]:
        """Beside the cone of the forecast, on its lower side or else on its upper one, from the top down."""
        low = [look for look in forecast.path if look.low <= self.plan.target][::-1]
        high = [look for look in forecast.path if look.high <= self.plan.target][::-1]
        return [
            *((self.plot.frame.at(look.on.toordinal(), look.low), _LOWER_RIGHT) for look in low),
            *((self.plot.frame.at(look.on.toordinal(), look.high), _UPPER_LEFT) for look in high),
        ]

    def _label_plan(self, line: Sequence[Pixel], is_ahead: bool) -> None:
        """Somewhere along the line, on the side the reports are not."""
        sides = (_LOWER_RIGHT, _UPPER_LEFT) if is_ahead else (_UPPER_LEFT, _LOWER_RIGHT)
        (first, _), (last, _) = line[0], line[-1]
        along = [first + (last - first) * part for part in (0.62, 0.8, 0.4)]
        heights = np.interp(along, [x for x, _ in line], [y for _, y in line])
        spots = [((x, float(y)), side) for x, y in zip(along, heights, strict=True) for side in sides]
        self._place(sentence(self.language, "goals-chart-plan"), self.colours.muted, spots)

    def _spots(self, at: tuple[date, float], *sides: Side) -> list[tuple[Pixel, Side]]:
        pixel = self.plot.frame.at(at[0].toordinal(), at[1])
        return [(pixel, side) for side in sides]

    def _place(self, text: str, colour: str, spots: Sequence[tuple[Pixel, Side]], *, bold: bool = True) -> None:
        box = self.room.place(self.paper.width(text, _LABEL, bold=bold), _LABEL, spots)
        self.paper.write(box.left, box.bottom + _LABEL * 0.14, text, _LABEL, colour, bold=bold, haloed=True)

    def _take(self, x: float, y: float, size: float) -> None:
        """Keep labels off a dot."""
        across, up = self.plot.frame.at(x, y)
        self.room.taken.append(Box(across - size / 2, up - size / 2, across + size / 2, up + size / 2))
