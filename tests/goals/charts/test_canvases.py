"""What stands on the pictures: their words, their curves, what is shaded."""

from collections.abc import Iterable
from datetime import date, timedelta

import numpy as np
import pytest
from matplotlib.artist import Artist
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.text import Text

from bot.goals.charts import panels
from bot.goals.charts.goal_canvas import GoalCanvas
from bot.goals.charts.goals_canvas import GoalsCanvas
from bot.goals.charts.habits_canvas import HabitsCanvas
from bot.goals.charts.paper import PALETTES, SIZE, Paper
from bot.goals.charts.rows import HabitRow, WeekRow
from bot.goals.charts.track import track_of
from bot.goals.charts.week_canvas import WeekCanvas
from bot.goals.habit_weeks import HabitWeek, Mark
from bot.goals.line import turned
from bot.goals.pace import Plan, Point, Stretch
from bot.goals.week import week_of
from bot.profiles.theme import Theme

START = date(2026, 11, 2)
DAY = timedelta(days=1)
TODAY = START + 40 * DAY
LIGHT = PALETTES[Theme.LIGHT]
OFF = (Stretch(START + 10 * DAY, START + 14 * DAY, 0), Stretch(START + 60 * DAY, START + 61 * DAY, 0))
PLAN = Plan(START, 3200, START + 100 * DAY, 8000, OFF)
POINTS = [Point(START + n * DAY, 3200 + 45 * n) for n in range(0, 41, 4)]


def _texts(paper: Paper) -> list[str]:
    return [one.get_text() for one in paper.figure.findobj(Text) if isinstance(one, Text) and one.get_text()]


def _lines(paper: Paper, colour: str) -> list[Line2D]:
    return [one for one in _all(paper) if isinstance(one, Line2D) and one.get_color() == colour]


def _areas(paper: Paper, colour: str) -> int:
    """How many polygons are filled with that colour."""
    faces = [one for one in _all(paper) if isinstance(one, PathPatch) and one.get_facecolor() == to_rgba(colour)]
    return sum(len(one.get_path().to_polygons()) for one in faces)


def _ends(line: Line2D) -> list[tuple[float, ...]]:
    points = np.asarray(line.get_path().vertices, dtype=np.float64)
    return [tuple(points[0]), tuple(points[-1])]


def _all(paper: Paper) -> list[Artist]:
    return list(paper.figure.findobj())


def _inside(paper: Paper, names: Iterable[str]) -> None:
    """Every one of these words is on the sheet, whole."""
    for one in paper.figure.findobj(Text):
        if isinstance(one, Text) and one.get_text() in names:
            box = one.get_window_extent()
            assert box.x0 >= 0, one
            assert box.x1 <= SIZE, one


def test_a_goal_has_its_line_its_days_off_and_its_words() -> None:
    canvas = GoalCanvas(track_of("Instagram", PLAN, POINTS, TODAY), TODAY, "fr", LIGHT)
    canvas.png()
    words = _texts(canvas.paper)
    assert {"Instagram", "5\u202f000", "plan", "toi", "aujourd’hui", "repos"} <= set(words)
    assert "sur 8\u202f000 d’ici le 10 février 2027" in words
    assert any(word.startswith("vers le") for word in words)
    assert _areas(canvas.paper, LIGHT.off) == len(OFF) + 1  # and the one that says what they are
    assert len(_lines(canvas.paper, LIGHT.plan)) == 1
    _inside(canvas.paper, words)


def test_a_goal_without_days_off_does_not_speak_of_them() -> None:
    canvas = GoalCanvas(track_of("X", Plan(START, 1, START + 9 * DAY, 5), [], START), START, "fr", LIGHT)
    canvas.png()
    assert "repos" not in _texts(canvas.paper)
    assert _areas(canvas.paper, LIGHT.off) == 0


def test_what_lies_before_a_change_stays_as_it_was_drawn() -> None:
    plan = turned(PLAN, START + 30 * DAY, START + 90 * DAY, 6000, (), 4500)
    canvas = GoalCanvas(track_of("X", plan, POINTS, TODAY), TODAY, "en", LIGHT)
    canvas.png()
    before, after = (_ends(one) for one in _lines(canvas.paper, LIGHT.plan))
    at = canvas.plot.frame.at
    changed_on, due_on = (START + 30 * DAY).toordinal(), (START + 90 * DAY).toordinal()
    assert before[1][0] == pytest.approx(at(changed_on, 0)[0])
    assert after == [pytest.approx(at(changed_on, 4500)), pytest.approx(at(due_on, 6000))]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6])
def test_several_goals_each_have_a_picture_of_their_own(count: int) -> None:
    names = ["Instagram", "LinkedIn", "TikTok", "YouTube", "Autre réseau", "Mastodon"][:count]
    huge = Plan(START, 10**8, START + 300 * DAY, 10**9)
    tracks = [track_of(name, huge if name == "YouTube" else PLAN, POINTS, TODAY) for name in names]
    canvas = GoalsCanvas(tracks, TODAY, "fr", LIGHT)
    canvas.png()
    words = _texts(canvas.paper)
    assert set(names) <= set(words)
    assert len(_lines(canvas.paper, LIGHT.plan)) == count
    assert ("sur 1\xa0Md" in words) is (count >= 4)
    _inside(canvas.paper, words)


def test_places_neither_overlap_nor_leave_the_sheet() -> None:
    for count in range(1, 7):
        boxes = panels.places(count, foot=60)
        assert len(boxes) == count
        assert all(0 < box.left < box.right < SIZE and 60 < box.bottom < box.top < SIZE for box in boxes)
        assert not any(one.meets(other) for one in boxes for other in boxes if one is not other)


def test_a_week_shows_unknown_days_as_unknown_and_days_off_shaded() -> None:
    plan = Plan(START, 1000, START + 100 * DAY, 2000, (Stretch(START + 12 * DAY, START + 13 * DAY, 0),))
    points = [Point(START + 6 * DAY, 1060), Point(START + 7 * DAY, 1075), Point(START + 9 * DAY, 1065)]
    canvas = WeekCanvas([WeekRow("X", week_of(plan, points, START + 13 * DAY))], "en", LIGHT)
    canvas.png()
    words = _texts(canvas.paper)
    assert words.count("?") == 2 + 1  # two days nobody knows, and the key
    assert {"+15", "−10", "+5", "planned: 51", "2 days unknown", "Mon", "Sun"} <= set(words)
    assert _areas(canvas.paper, LIGHT.off) == 2
    assert (_areas(canvas.paper, LIGHT.you), _areas(canvas.paper, LIGHT.late)) == (1, 1)
    assert len(_lines(canvas.paper, LIGHT.target)) == 5  # what each day but those off is asked


def test_a_week_without_a_number_has_no_bar() -> None:
    rows = [WeekRow(name, week_of(PLAN, [], START + 50 * DAY)) for name in ("X", "TikTok", "Threads", "Bluesky")]
    canvas = WeekCanvas(rows, "fr", LIGHT)
    canvas.png()
    assert _areas(canvas.paper, LIGHT.you) == 0
    assert _texts(canvas.paper).count("?") == 4 * 8 + 1


def test_habits_have_a_cell_for_each_mark() -> None:
    week = HabitWeek(START, (Mark.KEPT, Mark.KEPT, Mark.MISSED, Mark.UNKNOWN, Mark.OFF, Mark.OPEN, None))
    rows = [HabitRow("publier 🎉", "au moins 1 par jour", [week]), HabitRow("лайки", "au plus 3", [week])]
    canvas = HabitsCanvas(rows, START + 5 * DAY, "fr", LIGHT)
    canvas.png()
    words = _texts(canvas.paper)
    assert {"publier", "лайки", "2 sur 3", "tenu", "manqué", "inconnu", "repos", "en cours"} <= set(words)
    assert _areas(canvas.paper, LIGHT.you) == 2 * 2 + 1  # and the key
    assert _areas(canvas.paper, LIGHT.off) == 2 + 1
    assert len(_lines(canvas.paper, LIGHT.late)) == 1  # the crosses of what was missed


def test_words_the_font_cannot_write_are_left_out_and_long_ones_cut() -> None:
    paper = Paper(LIGHT)
    assert paper.legible("a 🎉 b") == "a b"
    assert paper.legible("🎉") == "…"
    cut = paper.cut("comment on posts of people one has never met", 30, 300)
    assert cut.endswith("…")
    assert paper.width(cut, 30) <= 300
