"""Every zone, every half hour of the day, three years: exactly one nudge a local date; and what a cron makes of it.

Run it with `python -m tests.nudges.exhaustive [--years 3]`. Ours is followed from each occurrence to the next, as in
use, and compared with `oracle`; APScheduler's CronTrigger is asked in the way its scheduler asks, a moment after each
firing. Zones whose clocks agree over the whole time are run once and counted as often as they have names.
"""

import argparse
import itertools
import sys
import time as stopwatch
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

from bot.nudges.schedule import EVERY_DAY, next_occurrence, zones
from tests.nudges import oracle

FIRST = date(2026, 1, 1)
HALF_HOURS = range(0, 24 * 60, 30)
_DAY = timedelta(days=1)
_A_MOMENT_S = 0.005


@dataclass
class Found:
    """What one way of scheduling did in some zones: local dates fired, and those it got wrong."""

    fired: int = 0
    skipped: int = 0
    doubled: int = 0
    out_of_order: int = 0
    elsewhere: int = 0
    zones_wrong: set[str] = field(default_factory=set)

    def add(self, other: "Found", times: int = 1) -> None:
        """Count another's findings that many times."""
        self.fired += other.fired * times
        self.skipped += other.skipped * times
        self.doubled += other.doubled * times
        self.out_of_order += other.out_of_order * times
        self.elsewhere += other.elsewhere * times
        self.zones_wrong |= other.zones_wrong

    def judge(self, zone: str, fired: list[tuple[date, datetime]], wanted: list[tuple[date, datetime]]) -> None:
        """Compare what fired with what should have."""
        counts = Counter(on for on, _ in fired)
        skipped = sum(on not in counts for on, _ in wanted)
        doubled = sum(count - 1 for count in counts.values())
        disordered = sum(later <= earlier for (_, earlier), (_, later) in itertools.pairwise(fired))
        right = dict(wanted)
        elsewhere = sum(right.get(on) not in (None, instant) for on, instant in dict(reversed(fired)).items())
        self.fired += len(fired)
        self.skipped += skipped
        self.doubled += doubled
        self.out_of_order += disordered
        self.elsewhere += elsewhere
        if skipped or doubled or disordered or elsewhere:
            self.zones_wrong.add(zone)


def ours(zone: str, at: time, first: date, last: date) -> list[tuple[date, datetime]]:
    """The occurrences from a date up to another, each found from the one before."""
    after = datetime(first.year, first.month, first.day, tzinfo=UTC) - _DAY
    found: list[tuple[date, datetime]] = []
    while True:
        on, after = next_occurrence(after, at, EVERY_DAY, zone, not_before=first)
        if on >= last:
            return found
        found.append((on, after))


def cron(zone: str, at: time, first: date, last: date) -> list[tuple[date, datetime]]:
    """The firings of APScheduler's daily trigger from a local date up to another."""
    place = ZoneInfo(zone)
    trigger = CronTrigger(hour=at.hour, minute=at.minute, timezone=place)
    now = datetime.combine(first, time(0), place) - timedelta(microseconds=1)
    fired: datetime | None = None
    found: list[tuple[date, datetime]] = []
    while True:
        fired = trigger.get_next_fire_time(fired, now)
        if fired is None or fired.astimezone(place).date() >= last:
            return found
        instant = fired.astimezone(UTC)
        if fired.astimezone(place).date() >= first:
            found.append((fired.astimezone(place).date(), instant))
        now = datetime.fromtimestamp(instant.timestamp() + _A_MOMENT_S, place)


def judge(zone: str, last: date) -> tuple[Found, Found]:
    """Both ways in one zone, every half hour of the day."""
    around = FIRST - 3 * _DAY, last + 3 * _DAY
    clock = oracle.clock(oracle.changes(zone, *around), *around)
    mine, theirs = Found(), Found()
    for minutes in HALF_HOURS:
        at = time(*divmod(minutes, 60))
        wanted = list(oracle.read(*clock, FIRST, last, minutes))
        mine.judge(zone, ours(zone, at, FIRST, last), wanted)
        theirs.judge(zone, cron(zone, at, FIRST, last), wanted)
    return mine, theirs


def alike(last: date) -> list[list[str]]:
    """The names of zones, together when their clocks agree throughout."""
    groups = defaultdict(list)
    for zone in sorted(zones()):
        groups[oracle.changes(zone, FIRST - 4 * _DAY, last + 4 * _DAY)].append(zone)
    return list(groups.values())


def main() -> int:
    """Run it and print the table; 1 if ours got anything wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=int, default=3)
    last = FIRST.replace(year=FIRST.year + parser.parse_args().years)
    began = stopwatch.perf_counter()
    groups = alike(last)
    mine, theirs = Found(), Found()
    with ProcessPoolExecutor() as pool:
        for group, (our, their) in zip(
            groups, pool.map(judge, (group[0] for group in groups), [last] * len(groups)), strict=True
        ):
            for total, one in ((mine, our), (theirs, their)):
                one.zones_wrong = set(group) if one.zones_wrong else set()
                total.add(one, times=len(group))
    took = stopwatch.perf_counter() - began
    names = sum(len(group) for group in groups)
    print(f"{names} zones ({len(groups)} different clocks), every half hour, {FIRST} to {last}: {took:.0f} s")
    for name, one in (("Mesure", mine), ("APScheduler's CronTrigger", theirs)):
        print(
            f"{name}: {one.fired} nudges; dates skipped {one.skipped}, doubled {one.doubled}, out of order "
            f"{one.out_of_order}, at another instant {one.elsewhere}; zones with any of these: {len(one.zones_wrong)}"
        )
    return 1 if mine.zones_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
