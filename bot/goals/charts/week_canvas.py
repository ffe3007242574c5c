"""The seven days of goals on a sheet. Imported lazily by `drawing`, which is the way in."""

from collections.abc import Sequence

from bot.goals.charts import panels, scale
from bot.goals.charts.frame import Frame
from bot.goals.charts.labels import Box
from bot.goals.charts.paper import Palette, Paper
from bot.goals.charts.rows import WeekRow
from bot.goals.week import DAYS, Gain, Week
from bot.locales import sentence

_DAYS, _FOOT = 46, 56
_ROOM = panels.TEXT + 20
_CROWD = 4
"""From so many goals on, the days are named once for each column."""
_BAR = 0.76
_NARROW = 78
_SMALLEST = 24
"""What would be smaller is left out: nobody could read it."""


class WeekCanvas:
    """The picture of a week on its way to becoming a PNG."""

    def __init__(self, rows: Sequence[WeekRow], language: str, colours: Palette) -> None:
        self.rows, self.language, self.colours = rows, language, colours
        self.paper = Paper(colours)

    def png(self) -> bytes:
        """The finished picture."""
        week = self.rows[0].week
        under = sentence(self.language, "goals-chart-from-to", first=week.first_on, last=week.days[-1])
        panels.head(self.paper, sentence(self.language, "goals-chart-week"), under, self.colours)
        boxes = panels.places(len(self.rows), foot=_FOOT)
        for number, (row, box) in enumerate(zip(self.rows, boxes, strict=True)):
            below = boxes[number + 1 :]
            is_last = not any(one.left == box.left for one in below)
            self._panel(row, box, is_named=is_last or len(boxes) < _CROWD)
        self._key()
        return self.paper.png()

    def _panel(self, row: WeekRow, box: Box, *, is_named: bool) -> None:
        colours, week = self.colours, row.week
        change = "?" if week.change is None else scale.change(week.change, self.language)
        strong = colours.muted if week.change is None else colours.you if week.change >= 0 else colours.late
        wanted = sentence(self.language, "goals-chart-asked", asked=scale.brief(week.wanted, self.language))
        words = [(row.name, colours.ink), (change, strong), (wanted, colours.muted), (self._rest(week), colours.muted)]
        panels.caption(self.paper, box, words)
        room = Box(box.left, box.bottom + _DAYS, box.right, box.top - panels.CAPTION)
        frame = Frame(room, -0.5, DAYS - 0.5, *_reach(week, room.top - room.bottom))
        self._days(frame, week, is_named)
        self.paper.line(frame.path([(-0.5, 0), (DAYS - 0.5, 0)]), colours.grid, 2.5, 1, frame.box)
        for number, asked in enumerate(week.asked):
            if asked > 0:
                step = frame.path([(number - 0.5, asked), (number + 0.5, asked)])
                self.paper.line(step, colours.target, 4, 4, frame.box)
        for gain in week.gains:
            self._bar(frame, week, gain)

    def _rest(self, week: Week) -> str:
        """Since when the count is, where that is before the week; else how many days nobody knows."""
        since = week.since
        if since is not None:
            return sentence(self.language, "goals-chart-since", on=scale.day(since, week.first_on, self.language))
        return sentence(self.language, "goals-chart-unknown", days=len(week.unknown)) if week.unknown else ""

    def _days(self, frame: Frame, week: Week, is_named: bool) -> None:
        """The names of the days if asked for, days off shaded, a question mark where nobody knows."""
        box, colours = frame.box, self.colours
        shaded = [
            frame.block(number - 0.5, number + 0.5, frame.low, frame.high)
            for number, is_off in enumerate(week.is_off)
            if is_off
        ]
        if shaded:
            self.paper.areas(shaded, colours.off, 0, box)
        is_short = (box.right - box.left) / DAYS < _NARROW
        for number, on in enumerate(week.days):
            middle, ground = frame.at(number, 0)
            if is_named:
                name = scale.weekday(on, self.language, is_short=is_short)
                self.paper.write_amid(middle, box.bottom - _DAYS + 4, name, panels.TEXT, colours.muted)
            if on in week.unknown:
                asked = frame.at(number, week.asked[number])[1]
                foot = asked if ground < asked < ground + panels.NAME + 16 else ground
                self.paper.write_amid(middle, foot + 12, "?", panels.NAME, colours.muted, bold=True)

    def _bar(self, frame: Frame, week: Week, gain: Gain) -> None:
        """A bar over the days a report answers for, with what they brought together."""
        first, last = (gain.first_on - week.first_on).days, (gain.last_on - week.first_on).days
        colour = self.colours.you if gain.change >= 0 else self.colours.late
        bar = frame.block(first - _BAR / 2, last + _BAR / 2, 0, gain.per_day)
        self.paper.areas([bar], colour, 3, frame.box)
        said = scale.change(gain.change, self.language)
        room = frame.at(last + 0.5, 0)[0] - frame.at(first - 0.5, 0)[0] - 4
        size = self.paper.fit(said, panels.TEXT, room, bold=True)
        if size >= _SMALLEST:
            x, y = frame.at((first + last) / 2, max(gain.per_day, 0.0))
            asked = frame.at(0, max(week.asked[first : last + 1]))[1]
            foot = asked if y - 8 < asked < y + size + 14 else y  # not across what was asked
            self.paper.write_amid(x, foot + 10, said, size, colour, bold=True)

    def _key(self) -> None:
        """What the marks mean."""
        paper, colours = self.paper, self.colours
        x = float(panels.LEFT)
        for mark, key, colour in (
            ("▬", "goals-chart-key-asked", colours.target),
            ("■", "goals-chart-key-off", colours.off),
            ("?", "goals-chart-key-unknown", colours.muted),
        ):
            paper.write(x, 30, mark, panels.TEXT, colour, bold=True)
            x += paper.width(mark, panels.TEXT, bold=True) + 12
            said = sentence(self.language, key)
            paper.write(x, 30, said, panels.TEXT, colours.muted)
            x += paper.width(said, panels.TEXT) + 36


def _reach(week: Week, height: float) -> tuple[float, float]:
    """The lowest and the highest a picture of that week shows, with room for a figure above the highest."""
    values = [*(gain.per_day for gain in week.gains), *week.asked, 0.0]
    low, high = min(values), max(*values, 1.0)
    return low, high + (high - low) * _ROOM / (height - _ROOM)
