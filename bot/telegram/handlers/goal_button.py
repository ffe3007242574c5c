"""A goal that fits in a button: what was computed for a question, to be gone on with in the goal form."""

from datetime import date
from fractions import Fraction

from bot.conversation.goal_form import GoalDraft
from bot.goals.platform import Platform

_UNSAID = "-"
_FINEST = 10_000


def packed(draft: GoalDraft) -> tuple[str, str, str, str]:
    """Network, present, aim ("+" for a gain) and date or pace. A pace is kept exact: 200 a week is "200/7"."""
    aim = f"+{draft.gain}" if draft.target is None and draft.gain is not None else _or_unsaid(draft.target)
    pace = None if draft.per_day is None else str(Fraction(draft.per_day).limit_denominator(_FINEST))
    when = draft.due_on.isoformat() if draft.due_on else pace
    return _or_unsaid(draft.platform), _or_unsaid(draft.current), aim, _or_unsaid(when)


def unpacked(platform: str, current: str, aim: str, when: str) -> GoalDraft | None:
    """The draft `packed` made those four of; None when they are not its work."""
    try:
        return GoalDraft(
            platform=None if platform == _UNSAID else Platform(platform),
            current=None if current == _UNSAID else int(current),
            target=None if aim == _UNSAID or aim.startswith("+") else int(aim),
            due_on=date.fromisoformat(when) if when.count("-") == 2 else None,
            per_day=None if "-" in when else float(Fraction(when)),
            gain=int(aim) if aim.startswith("+") else None,
        )
    except (ValueError, ZeroDivisionError):
        return None


def _or_unsaid(value: str | int | None) -> str:
    return _UNSAID if value is None else str(value)
