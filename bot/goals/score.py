"""How steadily someone does what their days ask for: one miss lowers it a little and destroys nothing.

The smoothing is Loop Habit Tracker's (github.com/iSoron/uhabits, `Score.compute`): each day that is known moves the
score by `score × m + share × (1 − m)`, with m = 0.5^(√f ÷ 13) and f the times a day, here 1, so that a day weighs
half as much as one 13 known days later. Loop begins at 0, which calls a plan begun yesterday unsteady; here the
weights are divided by their sum, so that the score is a weighted mean of the days there were.
"""

from collections.abc import Sequence

_HALVED_AFTER_DAYS = 13
_KEPT = 0.5 ** (1 / _HALVED_AFTER_DAYS)


def score(shares: Sequence[float | None]) -> float:
    """The smoothed score, 0 to 1, of daily shares of what was asked, 0 to 1, the oldest first.

    None is a day that is unknown or was off: it neither raises nor lowers the score. 0.0 when no day is known.
    """
    total = weight = 0.0
    for share in shares:
        if share is not None:
            total = total * _KEPT + min(max(share, 0.0), 1.0) * (1 - _KEPT)
            weight = weight * _KEPT + (1 - _KEPT)
    return min(total / weight, 1.0) if weight else 0.0
