"""What is worth a word on the way to a target: a round number passed, a quarter, half, three quarters of the way."""

from collections.abc import Iterator
from dataclasses import dataclass

QUARTERS = (75, 50, 25)


@dataclass(frozen=True, slots=True)
class Milestone:
    """`amount` followers passed, or that `part` of the way, in percent; one of the two is 0."""

    amount: int = 0
    part: int = 0

    @property
    def name(self) -> str:
        """What sets it apart from the other milestones of a goal."""
        return f"{self.amount}" if self.amount else f"{self.part}%"


def passed(start: int, before: int, now: int, target: int) -> tuple[Milestone, ...]:
    """The milestones between two counts of a goal, the most telling first: the largest round number, then the part.

    Nothing at the start or below it, and nothing from the target on, which has its own words.
    """
    low = max(before, start)
    if now >= target or now <= low:
        return ()
    round_ones = [Milestone(amount=one) for one in _round_up_to(now) if one > low]
    parts = [Milestone(part=part) for part in QUARTERS if low < start + (target - start) * part / 100 <= now]
    return (*reversed(round_ones), *parts)


def _round_up_to(count: int) -> Iterator[int]:
    """100, 250, 500, 1,000, 2,500, 5,000, 10,000, …"""
    scale = 100
    while scale <= count:
        yield from (one for one in (scale, scale * 5 // 2, scale * 5) if one <= count)
        scale *= 10
