"""Sentences that tell of accounts reached out to: "j'ai suivi 12 comptes aujourd'hui", "invited 20 on LinkedIn"."""

import re
from dataclasses import dataclass
from datetime import date

from bot.conversation import intent_words as words
from bot.conversation import numbers
from bot.conversation.dates import DateProblem
from bot.conversation.day_spans import day_span
from bot.conversation.quantities import platforms
from bot.conversation.spans import Found, Value, cross_out
from bot.goals.platform import Platform
from bot.language import fold


@dataclass(frozen=True, slots=True)
class OutreachSentence:
    """ "Followed 15 people yesterday". `on` is the local day, None where it was not said."""

    count: int
    platform: Platform | None = None
    on: date | None = None


_NUMBER = "\x00+"
_ABOUT = r"(?:(?:about|around|another|only|environ|encore|juste) )?"
_WHO = (
    r"(?:(?:new|nouveaux|nouvelles|other|others|autres|more) )?"
    r"(?:accounts?|people|persons?|ppl|profiles?|users?|comptes?|personnes?|pers|gens|profils?|invitations?|invites?"
    r"|(?:connection |follow )?requests?|demandes?|follows?|dms?|messages?|contacts?|abonnements?|ajouts?)"
)
_BEGINS = (
    r"(?:(?:i|we|i've|we've|i have|we have|j'ai|j'en ai|je me suis|on a|on en a|nous avons)"
    r"(?: (?:just|also|already|deja|encore|bien|aussi))* )?"
)
_TO_SOMEBODY = (
    r"(?:followed|invited|contacted|reached out to|connected with|messaged|subscribed to|suivi|invite|contacte"
    r"|ecrit a|abonnee? a)"
)
_SOMETHING = r"(?:sent|made|did|added|envoye|fait|ajoute)"
_TOLD = re.compile(
    rf"{_BEGINS}(?:{_TO_SOMEBODY} {_ABOUT}{_NUMBER}(?: {_WHO})?|{_SOMETHING} {_ABOUT}{_NUMBER} {_WHO})(?![\w'])"
    rf"|{_NUMBER} {_WHO} (?:followed|invited|contacted|sent|suivie?s|invitee?s|contactee?s|envoyee?s)\b"
    rf"|(?:outreach|prospection) ?:? ?{_NUMBER}|{_NUMBER} (?:follows|invitations|invites) (?:sent|envoyees?)"
)
# Without a verb, it takes the day to tell a count from a wish.
_TOLD_OF_A_DAY = re.compile(rf"{_NUMBER} (?:new )?(?:follows|invitations|invites|ajouts)\b")


def outreach_of(text: str, today: date) -> OutreachSentence | None:
    """What a readable text that asks nothing tells of reaching out; None when it is about something else."""
    when = day_span(text, today)
    if when is not None:
        if isinstance(when.value, DateProblem) or when.value.first_on != when.value.last_on:
            return None
        text = _without(text, when)
    named = tuple(platforms(text))
    for one in named:
        text = _without(text, one)
    counted = tuple(numbers.counts(text))
    if len(counted) != 1 or len({one.value for one in named}) > 1:
        return None
    bare = cross_out(text, counted)
    told = _TOLD.search(bare) or (_TOLD_OF_A_DAY.search(bare) if when else None)
    if told is None or not set(fold(text[: told.start()] + " " + text[told.end() :]).split()) <= words.OUTREACH:
        return None
    on = when.value.first_on if when and not isinstance(when.value, DateProblem) else None
    return OutreachSentence(counted[0].value, named[0].value if named else None, on)


def _without(text: str, found: Found[Value]) -> str:
    return text[: found.start] + " " * (found.end - found.start) + text[found.end :]
