"""A goal as a picture for a phone: the plan's line, the reports, the forecast with its range, today, the target.

Matplotlib is imported when the first chart is drawn: it costs the process most of a second and 60 MB. Only its
object interface is used, so charts share nothing but its font cache, which a lock protects.
"""

from collections.abc import Sequence
from datetime import date
from threading import Lock

from bot.goals.forecast import Forecast
from bot.goals.pace import Plan, Point, latest_by_day

_DRAWING = Lock()


def draw(
    plan: Plan,
    points: Sequence[Point],
    forecast: Forecast | None,
    today: date,
    language: str,
    platform_label: str,
    dark: bool = False,
) -> bytes:
    """A PNG of 1080 × 1080 pixels. The same arguments give the same bytes.

    `points` may be in any order and hold days before the plan or after today; those are not drawn. Numbers, dates
    and words are those of `language` ("fr" or "en").
    """
    from bot.goals.canvas import Canvas
    from bot.goals.paper import DARK, LIGHT

    begun = Point(plan.start_on, plan.start)
    last_on = max(today, plan.start_on)
    shown = [p for p in latest_by_day([begun, *points]) if plan.start_on <= p.on <= last_on]
    with _DRAWING:
        return Canvas(plan, shown, forecast, today, language, DARK if dark else LIGHT).png(platform_label)
