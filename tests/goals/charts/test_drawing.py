"""Pictures of the right size, the same for the same facts, whatever the facts."""

import struct
import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.goals.charts import drawing
from bot.goals.charts.track import Track, track_of
from bot.goals.pace import LARGEST_COUNT, Plan, Point, Stretch
from bot.profiles.theme import Theme

START = date(2026, 9, 14)
PLAN = Plan(START, 3200, START + timedelta(days=200), 8000)


def _day(number: int) -> date:
    return START + timedelta(days=number)


def _draw(
    plan: Plan = PLAN,
    points: list[Point] | None = None,
    day: int = 40,
    language: str = "en",
    label: str = "Instagram",
    theme: Theme = Theme.LIGHT,
) -> bytes:
    points = [Point(_day(n), 3200 + 20 * n) for n in range(0, 41, 4)] if points is None else points
    return drawing.draw_goal(track_of(label, plan, points, _day(day)), _day(day), language, theme)


def _size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_the_same_facts_give_the_same_picture() -> None:
    picture = _draw()
    assert _size(picture) == (1080, 1080)
    assert picture == _draw()
    assert len(picture) < 250_000


@pytest.mark.parametrize(
    "other",
    [
        {"language": "fr"},
        {"theme": Theme.DARK},
        {"label": "LinkedIn"},
        {"day": 41},
        {"points": []},
        {"plan": Plan(START, 3200, _day(200), 9000)},
    ],
)
def test_every_fact_changes_the_picture(other: dict[str, str]) -> None:
    assert _draw(**other) != _draw()  # type: ignore[arg-type]  # one argument at a time, of whichever type


def test_days_it_does_not_show_do_not_change_it() -> None:
    shown = [Point(_day(n), 3200 + 20 * n) for n in range(0, 41, 4)]
    hidden = [Point(_day(-9), 10), Point(_day(90), 10**9)]
    pictures = {
        drawing.draw_goal(Track("X", PLAN, points, None), _day(40), "en") for points in (shown, [*hidden, *shown][::-1])
    }
    assert len(pictures) == 1


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("plan", "points", "day"),
    [
        (PLAN, [], 0),
        (PLAN, [], -3),
        (PLAN, [Point(START, 3200)], 0),
        (PLAN, [Point(_day(3), 0)], 3),
        (PLAN, [Point(_day(3), 10**10)], 4),
        (PLAN, [Point(_day(n), 3200 + n) for n in range(40)] + [Point(_day(20), 10**9)], 40),
        (PLAN, [Point(_day(199), 8100)], 3000),
        (Plan(START, 0, _day(1), 1), [], 0),
        (Plan(START, 0, _day(3653), LARGEST_COUNT), [Point(_day(9), 5)], 9),
        (Plan(START, 100, _day(30), 200, (Stretch(_day(10), _day(15), 0),)), [], 5),
    ],
)
def test_no_goal_is_too_odd_to_draw(plan: Plan, points: list[Point], day: int, language: str) -> None:
    assert _size(_draw(plan, points, day, language, "Autre $réseau_ <3 & \\frac")) == (1080, 1080)


@given(
    st.integers(0, 10**7),
    st.integers(1, 10**7),
    st.integers(1, 3653),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 3 * 10**7)), max_size=30),
    st.integers(0, 500),
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_goal_can_be_drawn(start: int, climb: int, days: int, reports: list[tuple[int, int]], day: int) -> None:
    points = [Point(_day(number), count) for number, count in reports]
    assert _size(_draw(Plan(START, start, _day(days), start + climb), points, day, "fr", "X")) == (1080, 1080)


def test_matplotlib_waits_for_the_first_chart() -> None:
    script = "import sys, bot.goals.charts.drawing; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
