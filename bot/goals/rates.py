"""From accounts reached out to (gross) to followers gained minus lost (net), and back, at somebody's own rates.

Own rates come from the stretches between two reports, of the last weeks. Those without any outreach told say what
comes by itself, or leaves; the others say how many of the accounts reached out to became followers beyond that.
Until there is enough of either, the library's figures stand in, and whoever shows them says so.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from bot.goals.pace import Point, latest_by_day
from bot.goals.platform import Platform

FOLLOW_BACK = Fraction(1, 5)
"""Share of the accounts followed said to follow back: often quoted, without a source (1min30, 2016; the article
`follow-back-rate`). The 22.1 % often quoted beside it is the share of mutual links on Twitter in 2009, not this."""
ACCEPTED = Fraction(264, 1000)
"""Share of LinkedIn invitations accepted: the lower of two vendors' averages, 26.4 % and 29.6 % (Expandi and Belkins
data, 2024-25; the article `limits-linkedin`)."""

ENOUGH_DAYS = 14
"""Days between reports that it takes to measure a rate: two weeks, as a week of returns is usual and one is luck."""
ENOUGH_ACCOUNTS = 50
"""Accounts reached out to that it takes as well: the batch the article `required-pace` says to measure with."""
LOOKED_AT_DAYS = 56
LEAST_FOLLOW_BACK = Fraction(1, 100)
"""Fewer than one in a hundred is counted as one: it makes every plan too fast without dividing by nothing."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What an own follow-back rate rests on: `gained` net followers from `accounts` over `days`."""

    days: int
    accounts: int
    gained: int


@dataclass(frozen=True, slots=True)
class Rates:
    """Followers an account reached out to brings, and followers a day that come unasked (below 0: that leave).

    `measured` None: the follow-back rate is the library's. `quiet_days` 0: nothing is known of what comes unasked
    or leaves. Then it is taken for 0; a measured rate has it counted in.
    """

    follow_back: Fraction
    unasked: Fraction = Fraction(0)
    measured: Measured | None = None
    quiet_days: int = 0

    def gross(self, net: Fraction) -> Fraction:
        """Accounts to reach out to a day for `net` followers a day; 0 where they come unasked."""
        return max((net - self.unasked) / self.follow_back, Fraction(0))

    def net(self, gross: Fraction) -> Fraction:
        """Followers a day, gained minus lost, that `gross` accounts reached out to a day bring."""
        return gross * self.follow_back + self.unasked


def library_rates(platform: Platform | None = None) -> Rates:
    """The library's figure for a platform; nobody publishes how many leave, so nobody is taken to."""
    return Rates(ACCEPTED if platform is Platform.LINKEDIN else FOLLOW_BACK)


def rates_of(points: Iterable[Point], reached: Mapping[date, int], platform: Platform, today: date) -> Rates:
    """Somebody's rates on a platform, from their reports (in the order made) and accounts reached out to by day."""
    since = today - timedelta(days=LOOKED_AT_DAYS)
    reports = [one for one in latest_by_day(points) if since <= one.on <= today]
    stretches = [_Stretch.between(*pair, reached) for pair in pairwise(reports)]
    quiet, busy = [one for one in stretches if not one.accounts], [one for one in stretches if one.accounts]
    quiet_days = sum(one.days for one in quiet)
    is_known = quiet_days >= ENOUGH_DAYS
    unasked = Fraction(sum(one.gained for one in quiet), quiet_days) if is_known else Fraction(0)
    measured = _measured(busy)
    if measured is None:
        follow_back = library_rates(platform).follow_back
    else:
        follow_back = (measured.gained - unasked * measured.days) / measured.accounts
    follow_back = min(max(follow_back, LEAST_FOLLOW_BACK), Fraction(1))
    return Rates(follow_back, unasked, measured, quiet_days if is_known else 0)


@dataclass(frozen=True, slots=True)
class _Stretch:
    days: int
    accounts: int
    gained: int

    @classmethod
    def between(cls, before: Point, after: Point, reached: Mapping[date, int]) -> "_Stretch":
        days = (after.on - before.on).days
        accounts = sum(reached.get(before.on + timedelta(days=n), 0) for n in range(1, days + 1))
        return cls(days, accounts, after.count - before.count)


def _measured(busy: Sequence[_Stretch]) -> Measured | None:
    days, accounts = sum(one.days for one in busy), sum(one.accounts for one in busy)
    if days < ENOUGH_DAYS or accounts < ENOUGH_ACCOUNTS:
        return None
    return Measured(days, accounts, sum(one.gained for one in busy))
