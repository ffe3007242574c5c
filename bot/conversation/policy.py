"""Which kind of reply the hits deserve. Every threshold of the answers lives here."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.knowledge.search import Candidate, Hit

# What a reply costs a reader, in taps: a wrong article is read, doubted and asked again; a choice is one tap.
WRONG_ANSWER = 4.0
TAP = 1.0
GLANCE = 0.15
ASKING_AGAIN = 2.0

# Answering costs (1 - p) · WRONG_ANSWER, asking costs TAP: answer when the first is the smaller.
ANSWER_AT = 1.0 - TAP / WRONG_ANSWER
# An article in reply to something that is none of our business costs most: it makes the bot look deaf.
DEAF_ANSWER = 30.0
OURS_AT = 1.0 - TAP / DEAF_ANSWER
# A choice costs a glance when nothing in it is right, and saves a reader who would have to ask again when something
# is: worth it from rather small chances on.
CLARIFY_AT = GLANCE / ASKING_AGAIN

# After a choice was offered, asking once more costs patience as well: answer on less, or say so. Where it may not be
# ours, answering costs (1 - p) · WRONG_ANSWER, and saying so p · ASKING_AGAIN.
ANSWER_AFTER_ASKING_AT = 0.4
UNSURE_AFTER_ASKING_AT = WRONG_ANSWER / (WRONG_ANSWER + ASKING_AGAIN)

MOST_OPTIONS = 4
MOST_NEAREST = 3
MOST_ALTERNATIVES = 3


class Band(StrEnum):
    """Answer outright, ask which of a few, or say that nothing fits."""

    ANSWER = "answer"
    CLARIFY = "clarify"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class Decision:
    """The band and the ids it concerns: the answer and its alternatives, the options, or the nearest topics."""

    band: Band
    ids: tuple[str, ...]
    score: float


def answers(best: Candidate) -> bool:
    """Whether the best hit is answered with outright."""
    return best.score >= ANSWER_AT and best.ours >= OURS_AT


def decide(hits: Sequence[Hit], *, asked_back: bool = False) -> Decision:
    """What the hits (best first) are good for. After a choice was offered (`asked_back`) never a second one."""
    if not hits:
        return Decision(Band.NO_ANSWER, (), 0.0)
    best = hits[0].score
    ids = tuple(hit.article_id for hit in hits)
    enough = ANSWER_AFTER_ASKING_AT if hits[0].ours >= OURS_AT else UNSURE_AFTER_ASKING_AT
    if answers(hits[0]) or (asked_back and best >= enough):
        return Decision(Band.ANSWER, ids[: 1 + MOST_ALTERNATIVES], best)
    if best >= CLARIFY_AT and not asked_back:
        return Decision(Band.CLARIFY, ids[:MOST_OPTIONS], best)
    return Decision(Band.NO_ANSWER, ids[:MOST_NEAREST], best)
