"""Whether a habit asks for more accounts to be followed or invited than a platform allows. Pure."""

import re
from collections.abc import Mapping, Sequence

from bot.conversation.habit_sentence import HabitSentence
from bot.conversation.quantities import platforms, readable
from bot.goals.habit import Period, Sense
from bot.goals.limits import OUTREACH, Ceiling, Window
from bot.goals.platform import Platform
from bot.language import fold

_REACHING_OUT = re.compile(
    r"\b(?:follow(?:s|ing)?|suivre|suivis?|abonnements?|subscri\w*|invit\w+|connect\w*|connexions?|ajout\w*)\b"
)
_DAYS = {Window.DAY: 1, Window.WEEK: 7, Window.MONTH: 30}
_ASKED_DAYS = {Period.DAY: 1, Period.WEEK: 7}


def broken_by(said: HabitSentence, known: Mapping[Platform, Sequence[Ceiling]]) -> Ceiling | None:
    """The tightest ceiling a habit of reaching out breaks; None when it breaks none, or is about something else.

    One that names no platform is held against the ceilings of a day alone: every platform that has one stops there
    or earlier.
    """
    if said.sense is Sense.AT_MOST or not _REACHING_OUT.search(fold(said.name)):
        return None
    named = {one.value for one in platforms(readable(said.name))}
    held = [
        one
        for platform, ceilings in known.items()
        for one in ceilings
        if one.counts in OUTREACH and one.window in _DAYS
        if platform in named or (not named and one.window is Window.DAY)
    ]
    a_day = said.amount / _ASKED_DAYS[said.period]
    broken = [one for one in held if a_day > one.value / _DAYS[one.window]]
    return min(broken, key=lambda one: one.value / _DAYS[one.window], default=None)
