"""Something done so often a day or a week, at least or at most: what is done, what is missing, what was kept. Pure.

Days and weeks nothing was reported of are unknown: neither kept nor missed, not even where less is better, for
silence is no success. Weeks run from Monday to Sunday.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.goals.score import score

MOST_AMOUNT = 100_000
"""Nobody does anything more often than that in a week."""
FEWEST_SHARES = 3
"""Periods that must be known before a score says anything."""
_DAY = timedelta(days=1)
_IMPLAUSIBLE_TIMES, _TRIFLE = 10, 50


class Sense(StrEnum):
    """Whether more is better, or less."""

    AT_LEAST = "at-least"
    AT_MOST = "at-most"


class Period(StrEnum):
    """What the amount is asked of."""

    DAY = "day"
    WEEK = "week"

    def around(self, on: date) -> tuple[date, date]:
        """The first and the last local day of the period that holds `on`."""
        if self is Period.DAY:
            return on, on
        first = on - timedelta(days=on.weekday())
        return first, first + timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Asked:
    """An amount, asked from the period that holds the local day `from_on` on."""

    from_on: date
    amount: int


@dataclass(frozen=True, slots=True)
class Aim:
    """What is asked; `asked` holds every amount there was, the oldest first."""

    sense: Sense
    period: Period
    asked: tuple[Asked, ...]

    def amount(self, last_on: date) -> int:
        """The amount asked of the period that ends on that local day."""
        return next((one.amount for one in reversed(self.asked) if one.from_on <= last_on), self.asked[0].amount)

    def is_met(self, total: int, amount: int) -> bool:
        """Whether a total is what was asked."""
        return total >= amount if self.sense is Sense.AT_LEAST else total <= amount


@dataclass(frozen=True, slots=True)
class Done:
    """So many, reported for the local day `on`."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class HabitStanding:
    """Where a habit stands on a local day. `done` this period, None when nothing was reported of it.

    `kept` of the `known` periods before this one were as asked; `steadiness` is the smoothed score, 0 to 1, None
    while too few periods are known. `is_off`: the day is a day off.
    """

    sense: Sense
    period: Period
    amount: int
    done: int | None
    is_reported_today: bool
    kept: int
    known: int
    steadiness: float | None
    is_off: bool

    @property
    def left(self) -> int:
        """What is still missing, or still allowed."""
        return max(self.amount - (self.done or 0), 0)

    @property
    def over(self) -> int:
        """What was done beyond the amount."""
        return max((self.done or 0) - self.amount, 0)

    @property
    def is_met(self) -> bool:
        """Whether what was reported of this period is what was asked; what nothing was reported of is not."""
        if self.done is None:
            return False
        return self.left == 0 if self.sense is Sense.AT_LEAST else self.over == 0


def standing_of(
    aim: Aim, since: date, reports: Sequence[Done], today: date, is_off: Callable[[date], bool]
) -> HabitStanding:
    """Where a habit begun on the local day `since` stands on `today`; reports of later days are left out."""
    told = [one for one in reports if one.on <= today]
    first, last = aim.period.around(today)
    before = [share for share in shares(aim, since, told, first - _DAY, is_off) if share is not None]
    amount, done = aim.amount(last), _total(told, first, last)
    settled = _settled(aim, amount, done)
    known = [*before, settled] if settled is not None else before
    return HabitStanding(
        sense=aim.sense,
        period=aim.period,
        amount=amount,
        done=done,
        is_reported_today=any(one.on == today for one in told),
        kept=sum(share == 1.0 for share in before),
        known=len(before),
        steadiness=score(known) if len(known) >= FEWEST_SHARES else None,
        is_off=is_off(today),
    )


def shares(
    aim: Aim, since: date, reports: Sequence[Done], through: date, is_off: Callable[[date], bool]
) -> list[float | None]:
    """What share of what was asked was done, period by period up to the one that holds `through`; None is unknown.

    Doing less than asked on days off, or in the week a habit began in the middle of, is no failure: it is left out.
    """
    return [_share(aim, since, reports, first, last, is_off) for first, last in _periods(aim.period, since, through)]


def is_plausible(amount: int, asked: int) -> bool:
    """Whether a report can be meant as it is, without being asked about."""
    return abs(amount) <= max(asked * _IMPLAUSIBLE_TIMES, _TRIFLE)


def _periods(period: Period, since: date, through: date) -> Iterator[tuple[date, date]]:
    first, last = period.around(since)
    while first <= through:
        yield first, last
        first, last = period.around(last + _DAY)


def _share(
    aim: Aim, since: date, reports: Sequence[Done], first: date, last: date, is_off: Callable[[date], bool]
) -> float | None:
    total = _total(reports, first, last)
    if total is None:
        return None
    amount = aim.amount(last)
    if aim.is_met(total, amount):
        return 1.0
    if aim.sense is Sense.AT_MOST:
        return amount / total
    is_whole = since <= first and not all(is_off(first + n * _DAY) for n in range((last - first).days + 1))
    return total / amount if is_whole else None


def _settled(aim: Aim, amount: int, done: int | None) -> float | None:
    """The share of a period that is not over, where nothing can change it for the better or the worse."""
    if done is None or aim.is_met(done, amount) is (aim.sense is Sense.AT_MOST):
        return None
    return 1.0 if aim.sense is Sense.AT_LEAST else amount / done


def _total(reports: Sequence[Done], first: date, last: date) -> int | None:
    amounts = [one.amount for one in reports if first <= one.on <= last]
    return max(sum(amounts), 0) if amounts else None
