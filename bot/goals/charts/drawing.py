"""Goals, weeks and habits as PNGs of 1080 × 1080 pixels, in the numbers, dates and words of a language ("fr" or "en").

Matplotlib is imported when the first picture is drawn: it costs the process most of a second and 60 MB. Only its
object interface is used, so pictures share nothing but its font cache, which a lock protects. The same arguments give
the same bytes. Slow (a fifth of a second): not on the event loop.
"""

from collections.abc import Sequence
from datetime import date
from threading import Lock

from bot.goals.charts.rows import HabitRow, WeekRow
from bot.goals.charts.track import Track
from bot.profiles.theme import Theme

MOST = 6
"""Goals or habits on one picture; those after are left out."""

_DRAWING = Lock()


def draw_goal(track: Track, today: date, language: str, theme: Theme = Theme.LIGHT) -> bytes:
    """One goal: its line with the days off shaded, the reports, the forecast with its range, today, the target."""
    from bot.goals.charts.goal_canvas import GoalCanvas
    from bot.goals.charts.paper import PALETTES

    with _DRAWING:
        return GoalCanvas(track, today, language, PALETTES[theme]).png()


def draw_goals(tracks: Sequence[Track], today: date, language: str, theme: Theme = Theme.LIGHT) -> bytes:
    """Several goals, at least one, each in a small picture of its own and on a scale of its own."""
    from bot.goals.charts.goals_canvas import GoalsCanvas
    from bot.goals.charts.paper import PALETTES

    with _DRAWING:
        return GoalsCanvas(tracks[:MOST], today, language, PALETTES[theme]).png()


def draw_week(rows: Sequence[WeekRow], language: str, theme: Theme = Theme.LIGHT) -> bytes:
    """Seven days, the same for each goal, at least one: what they brought, what was asked, days off and unknown."""
    from bot.goals.charts.paper import PALETTES
    from bot.goals.charts.week_canvas import WeekCanvas

    with _DRAWING:
        return WeekCanvas(rows[:MOST], language, PALETTES[theme]).png()


def draw_habits(rows: Sequence[HabitRow], today: date, language: str, theme: Theme = Theme.LIGHT) -> bytes:
    """Habits, at least one, week by week: kept, missed, off, unknown."""
    from bot.goals.charts.habits_canvas import HabitsCanvas
    from bot.goals.charts.paper import PALETTES

    with _DRAWING:
        return HabitsCanvas(rows[:MOST], today, language, PALETTES[theme]).png()
