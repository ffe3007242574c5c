"""Which kind of reply the hits deserve. Every threshold of the answers lives here."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.knowledge.search import Hit

# A wrong answer costs a reader's trust and a second question; a choice costs one tap. At these costs answering
# outright pays off when 1 - p < tap / wrong, that is above:
COST_OF_A_WRONG_ANSWER = 4.0
COST_OF_A_TAP = 1.0
ANSWER_AT = 0.62
CLARIFY_AT = 0.22
OFFERED_AT = 0.02
MARGIN = 0.0

MOST_OPTIONS = 3
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


def decide(hits: Sequence[Hit], *, asked_back: bool = False) -> Decision:
    """What the hits (best first) are good for. After a choice was offered (`asked_back`) never a second one."""
    if not hits:
        return Decision(Band.NO_ANSWER, (), 0.0)
    best = hits[0].score
    second = hits[1].score if len(hits) > 1 else 0.0
    ids = tuple(hit.article_id for hit in hits if hit.score >= OFFERED_AT or hit is hits[0])
    if best >= ANSWER_AT and best - second >= MARGIN:
        return Decision(Band.ANSWER, ids[: 1 + MOST_ALTERNATIVES], best)
    if best >= CLARIFY_AT and not asked_back:
        return Decision(Band.CLARIFY, ids[:MOST_OPTIONS], best)
    nearest = tuple(hit.article_id for hit in hits)
    return Decision(Band.NO_ANSWER, nearest[:MOST_NEAREST], best)
