"""Draws a chart with Matplotlib. Imported lazily by `chart`, which is the way in."""

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
from matplotlib.colors import to_rgba

from bot.goals import chart_scale as scale
from bot.goals.forecast import Forecast
from bot.goals.labels import Box, Pixel, Room, Side
from bot.goals.pace import Plan, Point, buffer_days, line_at
from bot.goals.paper import SIZE, Palette, Paper
from bot.locales import sentence

_LEFT, _RIGHT, _BOTTOM, _TOP = 56, 1024, 120, 782
_SMALL, _LABEL, _HEAD, _HUGE = 31, 34, 40, 108
_DOT_SPACING = 28
_LINE_STEPS = 120

_ABOVE, _BELOW = Side(0, 1), Side(0, -1)
_RIGHT_OF, _LEFT_OF = Side(1, 0), Side(-1, 0)
_UPPER_LEFT, _UPPER_RIGHT, _LOWER_LEFT, _LOWER_RIGHT = Side(-1, 1), Side(1, 1), Side(-1, -1), Side(1, -1)


class Canvas:
    """One chart on its way to becoming a PNG."""

    def __init__(
        self,
        plan: Plan,
        reports: Sequence[Point],
        forecast: Forecast | None,
        today: date,
        language: str,
        colours: Palette,
    ) -> None:
        self.plan, self.reports, self.forecast, self.today = plan, reports, forecast, today
        self.language, self.colours = language, colours
        self.window = scale.window(plan, reports, forecast, today)
        self.paper = Paper(colours)
        marks = scale.count_marks(self.window.low, self.window.high)
        self.counts = list(zip(marks, scale.count_labels(marks, language), strict=True))
        self.left = _LEFT + max(self.paper.width(label, _SMALL) for _, label in self.counts) + 18
        self.axes = self.paper.frame(self.left, _BOTTOM, _RIGHT, _TOP)
        first, last = self.window.first_on.toordinal(), self.window.last_on.toordinal()
        self.axes.set_xlim(first - (last - first) * 0.02, last + (last - first) * 0.03)
        self.axes.set_ylim(self.window.low, self.window.high)
        self.room = Room(Box(self.left, _BOTTOM, SIZE - 20, _TOP + 30))

    def png(self, platform_label: str) -> bytes:
        """The finished picture."""
        self._head(platform_label)
        self._grid()
        self._plan()
        self._forecast()
        self._reports()
        self._target()
        self._labels()
        return self.paper.png()

    def _head(self, platform_label: str) -> None:
        colours, last = self.colours, self.reports[-1]
        self.paper.write(_LEFT, 1000, platform_label, _HEAD, colours.ink, bold=True)
        number = scale.count(last.count, self.language)
        size = min(_HUGE, _HUGE * (_RIGHT - _LEFT) / self.paper.width(number, _HUGE, bold=True))
        self.paper.write(_LEFT, 880, number, size, colours.you, bold=True)
        of = sentence(
            self.language,
            "goals-chart-of",
            target=scale.count(self.plan.target, self.language),
            due=self.plan.due_on,
        )
        self.paper.write(_LEFT, 828, of, _LABEL, colours.muted)
        status, colour = self._status(last.count)
        if status:
            self.paper.pill(SIZE - _LEFT - 22, 1000, status, _LABEL, colour)

    def _status(self, count: int) -> tuple[str, str]:
        if count >= self.plan.target:
            return sentence(self.language, "goals-chart-reached"), self.colours.you
        days = buffer_days(self.plan, count, self.today)
        if self.today <= self.plan.start_on:
            return "", self.colours.you
        if days > 0:
            return sentence(self.language, "goals-chart-ahead", days=days), self.colours.you
        if days == 0:
            return sentence(self.language, "goals-chart-on-line"), self.colours.muted
        return sentence(self.language, "goals-chart-behind", days=-days), self.colours.late

    def _grid(self) -> None:
        axes, colours = self.axes, self.colours
        for mark, label in self.counts:
            axes.axhline(mark, color=colours.grid, linewidth=2.5, zorder=1)
            x = self.left - 18 - self.paper.width(label, _SMALL)
            self.paper.write(x, self._pixel(0, mark)[1] - _SMALL * 0.36, label, _SMALL, colours.muted)
        days = scale.day_marks(self.window.first_on, self.window.last_on)
        for on, label in zip(days, scale.day_labels(days, self.language), strict=True):
            middle = self._pixel(on.toordinal(), self.window.low)[0]
            for row, line in enumerate(label.split("\n")):
                left = middle - self.paper.width(line, _SMALL) / 2
                self.paper.write(left, _BOTTOM - 44 - row * 40, line, _SMALL, colours.muted)
        if self.window.first_on <= self.today <= self.window.last_on:
            x = self.today.toordinal()
            axes.axvline(x, color=colours.muted, linewidth=2.5, linestyle=(0, (1, 2.4)), zorder=2)

    def _plan(self) -> None:
        days = sorted({round(self.plan.days * n / _LINE_STEPS) for n in range(_LINE_STEPS + 1)})
        line = [self.plan.start_on + timedelta(days=n) for n in days]
        path = [(on.toordinal(), line_at(self.plan, on)) for on in line]
        self.axes.plot(
            *zip(*path, strict=True),
            color=self.colours.plan,
            linewidth=5,
            zorder=3,
            solid_capstyle="round",
            solid_joinstyle="round",
        )
        self._remember(path)

    def _forecast(self) -> None:
        if self.forecast is None:
            return
        path, target, colour = self.forecast.path, self.plan.target, self.colours.you
        days = [look.on.toordinal() for look in path]
        fine = np.linspace(days[0], days[-1], 400)
        low, likely, high = (
            np.interp(fine, days, [getattr(look, side) for look in path]) for side in ("low", "likely", "high")
        )
        on_the_way = np.minimum(likely, target)
        self.axes.fill_between(
            fine,
            np.minimum(low, target),
            np.minimum(high, target),
            color=to_rgba(colour, self.colours.tint),
            linewidth=0,
            zorder=2,
        )
        until = int(np.argmax(likely >= target)) + 1 if likely[-1] >= target else len(fine)
        self.axes.plot(fine[:until], on_the_way[:until], color=colour, linewidth=5, linestyle=(0, (2.2, 1.6)), zorder=4)
        for edge in (low, on_the_way, high):
            self._remember([(x, y) for x, y in zip(fine[::4], edge[::4], strict=True) if y <= target])

    def _reports(self) -> None:
        colour, last = self.colours.you, self.reports[-1]
        shown = [point for point in self.reports if point.count <= self.window.high]
        days, counts = [point.on.toordinal() for point in shown], [point.count for point in shown]
        self.axes.plot(days, counts, color=colour, linewidth=8, zorder=5, solid_capstyle="round")
        across = self._pixel(days[-1], 0)[0] - self._pixel(days[0], 0)[0]
        if across >= len(shown) * _DOT_SPACING:
            self.axes.plot(days, counts, "o", color=colour, markersize=17, zorder=6, markeredgewidth=0)
        beyond = [point.on.toordinal() for point in self.reports if point.count > self.window.high]
        self.axes.plot(beyond, [self.window.high] * len(beyond), "^", color=colour, markersize=20, clip_on=False)
        self._dot(last.on.toordinal(), last.count, 30, colour)
        fine = np.linspace(days[0], days[-1], 150)
        self._remember(list(zip(fine, np.interp(fine, days, counts), strict=True)))

    def _target(self) -> None:
        x, y = self.plan.due_on.toordinal(), self.plan.target
        self.axes.axhline(y, color=to_rgba(self.colours.target, 0.55), linewidth=3, zorder=2)
        self._dot(x, y, 30, self.colours.target)
        first, last = self.axes.get_xlim()
        self._remember([(float(on), y) for on in np.linspace(first, last, 60)])

    def _labels(self) -> None:
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
        self._label_plan(is_ahead)
        if self.window.first_on <= self.today <= self.window.last_on:
            span = self.window.high - self.window.low
            heights = [self.window.low + span * part for part in (0.03, 0.2, 0.4, 0.6)]
            spots = [self._spots((self.today, y), _RIGHT_OF, _LEFT_OF) for y in heights]
            today = sentence(language, "goals-chart-today")
            self._place(today, colours.muted, [spot for pair in spots for spot in pair], bold=False)

    def _label_forecast(self, forecast: Forecast) -> None:
        likely = scale.day(forecast.likely_on, self.today, self.language)
        text = sentence(self.language, "goals-chart-forecast", likely=likely)
        if forecast.likely_on <= self.window.last_on:
            self._dot(forecast.likely_on.toordinal(), self.plan.target, 24, self.colours.you, hollow=True)
            x, y = self._pixel(forecast.likely_on.toordinal(), self.plan.target)
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
            (x, top), (_, foot) = self._pixel(last_on.toordinal(), high), self._pixel(last_on.toordinal(), low)
            spots = [((x, top), _UPPER_LEFT), *(((x, foot - shift), _LOWER_LEFT) for shift in (0, 50, 100, 150))]
        self._place(text, self.colours.you, spots)

    def _spots_along(self, forecast: Forecast) -> list[tuple[Pixel, Side]]:
        """Beside the cone of the forecast, on its lower side or else on its upper one, from the top down."""
        low = [look for look in forecast.path if look.low <= self.plan.target][::-1]
        high = [look for look in forecast.path if look.high <= self.plan.target][::-1]
        return [
            *((self._pixel(look.on.toordinal(), look.low), _LOWER_RIGHT) for look in low),
            *((self._pixel(look.on.toordinal(), look.high), _UPPER_LEFT) for look in high),
        ]

    def _label_plan(self, is_ahead: bool) -> None:
        """Somewhere along the line, on the side the reports are not."""
        sides = (_LOWER_RIGHT, _UPPER_LEFT) if is_ahead else (_UPPER_LEFT, _LOWER_RIGHT)
        days = [self.plan.start_on + timedelta(days=round(self.plan.days * part)) for part in (0.62, 0.8, 0.4)]
        spots = [spot for on in days for spot in self._spots((on, line_at(self.plan, on)), *sides)]
        self._place(sentence(self.language, "goals-chart-plan"), self.colours.muted, spots)

    def _spots(self, at: tuple[date, float], *sides: Side) -> list[tuple[Pixel, Side]]:
        pixel = self._pixel(at[0].toordinal(), at[1])
        return [(pixel, side) for side in sides]

    def _place(self, text: str, colour: str, spots: Sequence[tuple[Pixel, Side]], *, bold: bool = True) -> None:
        box = self.room.place(self.paper.width(text, _LABEL, bold=bold), _LABEL, spots)
        self.paper.write(box.left, box.bottom + _LABEL * 0.14, text, _LABEL, colour, bold=bold, haloed=True)

    def _dot(self, x: float, y: float, size: float, colour: str, *, hollow: bool = False) -> None:
        face, edge = (self.colours.paper, colour) if hollow else (colour, self.colours.paper)
        self.axes.plot(
            [x], [y], "o", markersize=size, color=face, markeredgecolor=edge, markeredgewidth=6, zorder=8, clip_on=False
        )
        across, up = self._pixel(x, y)
        self.room.taken.append(Box(across - size / 2, up - size / 2, across + size / 2, up + size / 2))

    def _remember(self, path: Sequence[tuple[float, float]]) -> None:
        self.room.lines.extend(self._pixel(x, y) for x, y in path)

    def _pixel(self, x: float, y: float) -> Pixel:
        across, up = self.axes.transData.transform((x, y))
        return float(across), float(up)
