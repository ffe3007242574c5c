"""The one-minute check: six questions about an account, a verdict, and which answers decided it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Question(StrEnum):
    """What is asked, in this order; `qualify-ask-<value>` is the sentence."""

    SHARED = "shared"
    REAL = "real"
    ACTIVE = "active"
    TALKS = "talks"
    READ = "read"
    CARE = "care"


class Verdict(StrEnum):
    """Whether the account is worth one's time; `qualify-verdict-<value>` says so."""

    WORTH_IT = "yes"
    TRY_FIRST = "maybe"
    LEAVE = "no"


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict, how many answers were yes, and the answers that decided.

    A yes is decided by its yeses; anything else by the noes named in `because`. `despite` are the noes a yes allows.
    """

    verdict: Verdict
    yeses: int
    because: tuple[Question, ...]
    despite: tuple[Question, ...] = ()


# The article asks for four yeses of five; of six that is five, and with four a reply first shows whether they answer.
ENOUGH = 5
NEARLY = 4
# Nobody there, or nothing one would read: the other answers cannot make up for that.
_DECISIVE = (Question.REAL, Question.READ)


def next_question(answers: Mapping[Question, bool]) -> Question | None:
    """The first question without an answer; None when all six have one."""
    return next((question for question in Question if question not in answers), None)


def judge(answers: Mapping[Question, bool]) -> Finding:
    """What six answers say of an account. Raises KeyError if one is missing."""
    yeses = tuple(question for question in Question if answers[question])
    noes = tuple(question for question in Question if not answers[question])
    decisive = tuple(question for question in noes if question in _DECISIVE)
    if decisive:
        return Finding(Verdict.LEAVE, len(yeses), decisive)
    if len(yeses) >= ENOUGH:
        return Finding(Verdict.WORTH_IT, len(yeses), yeses, noes)
    return Finding(Verdict.TRY_FIRST if len(yeses) == NEARLY else Verdict.LEAVE, len(yeses), noes)
