"""Drawing every kind of picture for someone with a lot to show, on the processor's own time."""

import random
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta

from bot.goals.charts import drawing
from bot.goals.charts.rows import HabitRow, WeekRow
from bot.goals.charts.track import Track, track_of
from bot.goals.habit import Aim, Asked, Done, Period, Sense
from bot.goals.habit_weeks import weeks_of
from bot.goals.pace import Plan, Point, Stretch
from bot.goals.week import week_of

START, REPORTS, RUNS = date(2026, 1, 5), 400, 8
DAY = timedelta(days=1)
TODAY = START + (REPORTS + 1) * DAY


def report() -> None:
    """Print the table."""
    tracks = [_track(number) for number in range(drawing.MOST)]
    weeks = [WeekRow(one.name, week_of(one.plan, one.points, TODAY)) for one in tracks]
    habits = [_habit(number) for number in range(drawing.MOST)]
    kinds: dict[str, Callable[[], bytes]] = {
        "one goal": lambda: drawing.draw_goal(tracks[0], TODAY, "fr"),
        "three goals": lambda: drawing.draw_goals(tracks[:3], TODAY, "fr"),
        "six goals": lambda: drawing.draw_goals(tracks, TODAY, "fr"),
        "a week of three": lambda: drawing.draw_week(weeks[:3], "fr"),
        "a week of six": lambda: drawing.draw_week(weeks, "fr"),
        "six habits": lambda: drawing.draw_habits(habits, TODAY, "fr"),
    }
    print(f"\npictures: {REPORTS} reports a goal, weekends off (processor time, median and largest of {RUNS})")
    for name, draw in kinds.items():
        draw()  # the first one reads the fonts
        times = [_timed(draw) for _ in range(RUNS)]
        print(f"  {name:<20} {statistics.median(times):7.0f} ms  {max(times):7.0f} ms")


def _track(number: int) -> Track:
    chance = random.Random(number)  # noqa: S311 - the same numbers every time
    weekends = tuple(Stretch(START + n * DAY, START + (n + 1) * DAY, 0) for n in range(5, REPORTS + 100, 7))
    points = [Point(START + n * DAY, 1000 + n * 20 + chance.randrange(300)) for n in range(1, REPORTS + 1)]
    return track_of(
        f"Network {number}", Plan(START, 1000, START + (REPORTS + 100) * DAY, 12000, weekends), points, TODAY
    )


def _habit(number: int) -> HabitRow:
    chance = random.Random(number)  # noqa: S311 - the same numbers every time
    aim = Aim(Sense.AT_LEAST, Period.DAY, (Asked(date.min, 3),))
    reports = [Done(START + n * DAY, chance.randrange(6)) for n in range(REPORTS) if chance.random() < 0.8]
    return HabitRow(f"Habit {number}", "3", weeks_of(aim, START, reports, TODAY, lambda on: on.weekday() > 5))


def _timed(draw: Callable[[], bytes]) -> float:
    began = time.process_time()
    draw()
    return (time.process_time() - began) * 1000
