"""What becomes of nudges nobody answers: a question about the hour, then fewer of them, then none."""

from enum import StrEnum

ASK_AT, EASE_AT, LEAVE_AT = 3, 7, 14
EASED_GAP_DAYS = 2
"""Every other day."""


class BackOff(StrEnum):
    """What a nudge does about those before it that found no answer."""

    ASK = "ask"
    """Asks whether the hour suits."""
    EASE = "ease"
    """Says that the next ones come every other day."""
    LEAVE = "leave"
    """Says that it is the last."""


def back_off(unanswered: int, gap_days: int) -> BackOff | None:
    """What the next nudge does after so many in a row without a sign of life.

    The third of them asks, the seventh eases, the fourteenth leaves; who has one every other day or less often
    already is not written to more often for it.
    """
    number = unanswered + 1
    if number >= LEAVE_AT:
        return BackOff.LEAVE
    if number == EASE_AT and gap_days < EASED_GAP_DAYS:
        return BackOff.EASE
    return BackOff.ASK if number == ASK_AT else None
