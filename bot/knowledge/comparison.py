"""Two versions of the library, asked the same questions: what got better and what got worse. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.knowledge.article import Article
from bot.knowledge.cases import Case, Outcome
from bot.knowledge.evaluation import Report, Result

PHRASING = "phrasing"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many questions were asked, and of how many the right article came first, the reply helped, was a wrong
    article, or was that there is none.
    """

    asked: int
    top1: int
    helped: int
    wrong: int
    declined: int

    @classmethod
    def of(cls, report: Report) -> "Tally":
        """The tally of a report."""
        found = report.results
        return cls(
            asked=len(found),
            top1=sum(one.is_first for one in found),
            helped=sum(one.is_helped for one in found),
            wrong=sum(one.is_wrong for one in found),
            declined=sum(one.outcome == Outcome.NO_ANSWER for one in found),
        )


@dataclass(frozen=True, slots=True)
class Moved:
    """A question that gets another reply than before."""

    before: Result
    after: Result

    @property
    def case(self) -> Case:
        """The question, and what should come of it."""
        return self.after.case

    @property
    def gain(self) -> int:
        """Above 0 where the asker is better off, below 0 where worse, 0 where neither."""
        return self.after.worth - self.before.worth


def moved(before: Report, after: Report) -> tuple[Moved, ...]:
    """The questions whose outcome or best article differs, the greatest losses first. Both answer the same cases."""
    pairs = zip(before.results, after.results, strict=True)
    found = [Moved(old, new) for old, new in pairs if (old.outcome, old.id) != (new.outcome, new.id)]
    return tuple(sorted(found, key=lambda one: one.gain))


def known_questions(before: Iterable[Article], after: Iterable[Article], cases: Sequence[Case]) -> tuple[Case, ...]:
    """Every phrasing of two versions of the library, each once, and the cases.

    A phrasing that changed hands belongs to the article that has it after.
    """
    phrasings = {
        (phrasing.text, article.language): Case(
            phrasing.text, article.language, Outcome.ANSWER, article.id, kind=PHRASING, path=article.path
        )
        for article in (*before, *after)
        for phrasing in article.phrasings
    }
    return (*phrasings.values(), *cases)
