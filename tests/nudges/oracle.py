"""When a daily nudge is due, found the slow way: by watching a zone's clock through the years, step by step.

Shares nothing with the code under test: every instant on a fine grid is shown on the zone's clock, and a date's nudge
is the first instant at which the clock reads the asked time or later, on a date the zone has.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

STEP_S = 60 * 15
_LOOK_S = 3 * 86_400  # no zone changes its clock twice within three days
_DAY_S = 86_400
EPOCH = date(1970, 1, 1)

Seconds = NDArray[np.int64]


class OffTheGrid(ValueError):
    """A zone whose clock does not stand on quarters of an hour: the grid is too coarse for it."""


Changes = tuple[tuple[int, int], ...]


def changes(zone: str, first: date, last: date) -> Changes:
    """A zone's offset at the start of a date and after every change up to another: instants and offsets, seconds.

    Zones with the same changes show the same clock.
    """
    place = ZoneInfo(zone)
    found = [(_seconds(first), _offset(_seconds(first), place))]
    for at in range(_seconds(first), _seconds(last), _LOOK_S):
        if _offset(at + _LOOK_S, place) != found[-1][1]:
            after = _offset(at + _LOOK_S, place)
            steps = range(at, at + _LOOK_S + STEP_S, STEP_S)
            found.append((next(t for t in steps if _offset(t, place) == after), after))
    return tuple(found)


def clock(of: Changes, first: date, last: date) -> tuple[Seconds, Seconds]:
    """Instants a quarter of an hour apart, and what a clock with these changes shows at each, in seconds since 1970.

    Raises OffTheGrid.
    """
    instants = np.arange(_seconds(first), _seconds(last), STEP_S, dtype=np.int64)
    since = np.array([at for at, _ in of], dtype=np.int64)
    offsets = np.array([offset for _, offset in of], dtype=np.int64)
    if (offsets % STEP_S).any():
        raise OffTheGrid
    return instants, instants + offsets[np.searchsorted(since, instants, side="right") - 1]


def read(instants: Seconds, walls: Seconds, first: date, last: date, minutes: int) -> Iterator[tuple[date, datetime]]:
    """The dates and instants of one time of day, off a clock."""
    highest = np.maximum.accumulate(walls)
    days = np.arange(_seconds(first), _seconds(last), _DAY_S, dtype=np.int64)
    existing = np.isin(days, walls // _DAY_S * _DAY_S)
    found = instants[np.searchsorted(highest, days + minutes * 60, side="left")]
    for day, instant in zip(days[existing].tolist(), found[existing].tolist(), strict=True):
        yield EPOCH + timedelta(seconds=day), datetime.fromtimestamp(instant, UTC)


def _offset(at: int, place: ZoneInfo) -> int:
    offset = datetime.fromtimestamp(at, UTC).astimezone(place).utcoffset()
    return 0 if offset is None else int(offset.total_seconds())


def _seconds(on: date) -> int:
    return (on - EPOCH).days * _DAY_S
