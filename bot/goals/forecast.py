"""When the target will be reached at the pace of the person's own reports, with an honest range.

The pace is the Theil–Sen slope: the median of the slopes between every two reports (Theil 1950; Sen 1968,
Journal of the American Statistical Association 63:1379–1389), which one absurd number barely moves.

The range is that of a random walk with drift (Hyndman & Athanasopoulos, Forecasting: Principles and Practice,
"Some simple forecasting methods": h days after T watched days the variance is h(1 + h/T) daily variances), eight
times in ten, wider when there are few reports. The daily variance is that of the reports, apart from a lone one
out of all proportion (median absolute deviation), and never below that of independent arrivals (Poisson), so
that three reports on a straight line do not promise a day.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.goals.pace import LONGEST_DAYS, Point, latest_by_day

FEWEST_REPORTS = 3
SHORTEST_DAYS = 3
WINDOW_DAYS = 56
"""Older reports say how someone grew, not how they grow; they count only while there are too few newer ones."""
STALE_DAYS = 30

_EIGHT_IN_TEN = 1.2816  # half-width of the central 80 % of a normal distribution, in standard deviations
_MAD_TO_DEVIATION = 1.4826  # for a normal distribution
_FARTHEST_RESIDUALS = 6.0
_PATH_POINTS = 24

Floats = NDArray[np.float64]


class NoForecast(StrEnum):
    """Why nothing is foretold; `goals-no-forecast-<value>` in the locales is the sentence."""

    TOO_FEW = "too-few"
    """Fewer than 3 days with a report, or all of them within 3 days."""
    NOT_GROWING = "not-growing"
    TOO_FAR = "too-far"
    """At this pace the target is more than ten years away."""
    STALE = "stale"
    """The last report is over 30 days old."""
    REACHED = "reached"


class Outlook(NamedTuple):
    """What to expect at the end of a day: the likely count and the central 80 % around it."""

    on: date
    low: float
    likely: float
    high: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """`likely_on`, between `earliest_on` and `latest_on` eight times in ten (None: beyond ten years, or never)."""

    per_day: float
    earliest_on: date
    likely_on: date
    latest_on: date | None
    path: tuple[Outlook, ...]


@dataclass(frozen=True, slots=True)
class _Drift:
    """A random walk with drift: where it stands, its daily step, that step's deviation, days it was watched."""

    on: date
    level: float
    per_day: float
    deviation: float
    watched_days: int

    def at(self, days: float, side: float = 0.0) -> float:
        """The count after that many days; `side` in standard deviations of what may happen by then."""
        spread = self.deviation * math.sqrt(days * (1 + days / self.watched_days))
        return self.level + self.per_day * days + side * spread

    def days_to(self, target: int, side: float = 0.0) -> int | None:
        """The first day on which that side of the walk is at the target for good; None beyond ten years."""
        low, high = 0, LONGEST_DAYS
        if self.at(high, side) < target:
            return None
        while low < high:
            middle = (low + high) // 2
            if self.at(middle, side) >= target:
                high = middle
            else:
                low = middle + 1
        return low


def forecast(points: Sequence[Point], target: int, today: date) -> Forecast | NoForecast:
    """The finish date at the pace of these reports (local days, any order, the last of a day counts)."""
    recent = _window(latest_by_day(points))
    if recent and recent[-1].count >= target:
        return NoForecast.REACHED
    if len(recent) < FEWEST_REPORTS or (recent[-1].on - recent[0].on).days < SHORTEST_DAYS:
        return NoForecast.TOO_FEW
    if (today - recent[-1].on).days > STALE_DAYS:
        return NoForecast.STALE
    drift = _drift(recent)
    if drift.per_day <= 0:
        return NoForecast.NOT_GROWING
    likely = drift.days_to(target)
    if likely is None:
        return NoForecast.TOO_FAR
    earliest, latest = drift.days_to(target, _EIGHT_IN_TEN), drift.days_to(target, -_EIGHT_IN_TEN)
    return Forecast(
        per_day=drift.per_day,
        earliest_on=_day(drift, likely if earliest is None else earliest, today),
        likely_on=_day(drift, likely, today),
        latest_on=None if latest is None else _day(drift, latest, today),
        path=_path(drift, likely if latest is None else latest),
    )


def _window(points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not points:
        return points
    first_on = points[-1].on - timedelta(days=WINDOW_DAYS)
    return max(tuple(p for p in points if p.on >= first_on), points[-FEWEST_REPORTS:], key=len)


def _drift(points: Sequence[Point]) -> _Drift:
    days = np.array([(point.on - points[0].on).days for point in points], dtype=np.float64)
    counts = np.array([point.count for point in points], dtype=np.float64)
    kept = _in_proportion(days, counts)
    slope = _slope(days[kept], counts[kept])
    level = counts[-1] if kept[-1] else np.median(counts[kept] - slope * days[kept]) + slope * days[-1]
    return _Drift(
        on=points[-1].on,
        level=float(level),
        per_day=slope,
        deviation=_deviation(days[kept], counts[kept], slope),
        watched_days=int(days[-1]),
    )


def _slope(days: Floats, counts: Floats) -> float:
    earlier, later = np.triu_indices(len(days), k=1)
    return float(np.median((counts[later] - counts[earlier]) / (days[later] - days[earlier])))


def _in_proportion(days: Floats, counts: Floats) -> NDArray[np.bool_]:
    """Which reports are not alone out of all proportion: a digit too many, another account's number.

    Two in a row that agree with each other are news, not a mistake.
    """
    slope = _slope(days, counts)
    residuals = counts - slope * days
    residuals -= np.median(residuals)
    spread = max(_MAD_TO_DEVIATION * float(np.median(np.abs(residuals))), abs(slope), 1.0)
    far = np.abs(residuals) > _FARTHEST_RESIDUALS * spread
    beside = np.zeros_like(far)
    beside[1:] |= far[:-1]
    beside[:-1] |= far[1:]
    kept = ~far | beside
    return kept if np.count_nonzero(kept) >= FEWEST_REPORTS else np.ones_like(kept)


def _deviation(days: Floats, counts: Floats, slope: float) -> float:
    """The standard deviation of one day's growth around the slope."""
    gaps = np.diff(days)
    steps = (np.diff(counts) - slope * gaps) / np.sqrt(gaps)
    freedom = max(len(steps) - 1, 1)
    measured = math.sqrt(float(np.sum(steps**2)) / freedom) * (1 + 1 / freedom)
    return max(measured, math.sqrt(max(slope, 0.0)))


def _day(drift: _Drift, days: int, today: date) -> date:
    """No finish is foretold for the past: reports may be a few weeks old."""
    return max(drift.on + timedelta(days=days), today)


def _path(drift: _Drift, days: int) -> tuple[Outlook, ...]:
    steps = sorted({round(days * i / _PATH_POINTS) for i in range(_PATH_POINTS + 1)})
    return tuple(
        Outlook(
            drift.on + timedelta(days=step),
            drift.at(step, -_EIGHT_IN_TEN),
            drift.at(step),
            drift.at(step, _EIGHT_IN_TEN),
        )
        for step in steps
    )
