"""How well questions find their answers: cases and what came of them → a Report."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.knowledge.cases import Case, Outcome

_BINS = 10


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a case: the outcome, the best article, the others offered, the score, the language recognised."""

    case: Case
    outcome: str
    id: str | None
    alternatives: tuple[str, ...]
    score: float
    language: str

    @property
    def is_first(self) -> bool:
        """Whether the right article came first (answered, or the first of a choice)."""
        return self.outcome in ("answer", "clarify") and self.case.is_answered_by(self.id)

    @property
    def is_among_three(self) -> bool:
        """Whether the right article is one of the first three named, whatever the outcome."""
        named = [name for name in (self.id, *self.alternatives) if name][:3]
        return any(self.case.is_answered_by(name) for name in named)

    @property
    def is_helped(self) -> bool:
        """Answered right, or offered as a button of a choice."""
        if self.outcome == "answer":
            return self.case.is_answered_by(self.id)
        return self.outcome == "clarify" and any(map(self.case.is_answered_by, (self.id, *self.alternatives)))

    @property
    def is_wrong(self) -> bool:
        """Answered outright with an article that is not the answer (of any case)."""
        return self.outcome == "answer" and not self.case.is_answered_by(self.id)

    @property
    def worth(self) -> int:
        """What the reply is worth to the asker, to compare two replies to one question; more is better."""
        match self.case.outcome:
            case Outcome.ANSWER:
                return 0 if self.is_wrong else 1 + self.is_helped + self.is_first + (self.outcome == "answer")
            case Outcome.NO_ANSWER:
                return {"answer": 0, "no_answer": 2}.get(self.outcome, 1)
            case Outcome.SMALL_TALK:
                return int(self.outcome == "small_talk")

    @property
    def is_as_expected(self) -> bool:
        """What the case asks for: the right article first, no answer, or small talk."""
        match self.case.outcome:
            case Outcome.ANSWER:
                return self.is_first
            case Outcome.NO_ANSWER:
                return self.outcome in ("no_answer", "clarify")
            case Outcome.SMALL_TALK:
                return self.outcome == "small_talk"


@dataclass(frozen=True, slots=True)
class Rates:
    """Shares of a group of results, 0 to 1; None where the group holds no case they are about."""

    count: int
    top1: float | None
    top3: float | None
    helped: float | None
    wrong: float | None
    answered_outside: float | None
    declined_outside: float | None
    small_talk: float | None
    language: float | None

    @classmethod
    def of(cls, results: Sequence[Result]) -> "Rates":
        """The rates of these results."""
        ours = [r for r in results if r.case.outcome is Outcome.ANSWER]
        outside = [r for r in results if r.case.outcome is Outcome.NO_ANSWER]
        talk = [r for r in results if r.case.outcome is Outcome.SMALL_TALK]
        spoken = [r for r in results if r.case.language in ("fr", "en")]
        return cls(
            count=len(results),
            top1=_share(r.is_first for r in ours),
            top3=_share(r.is_among_three for r in ours),
            helped=_share(r.is_helped for r in ours),
            wrong=_share(r.is_wrong for r in ours),
            answered_outside=_share(r.outcome == "answer" for r in outside),
            declined_outside=_share(r.outcome == "no_answer" for r in outside),
            small_talk=_share(r.outcome == "small_talk" for r in talk),
            language=_share(r.language == r.case.language for r in spoken),
        )


@dataclass(frozen=True, slots=True)
class Report:
    """The results, and what to read in them."""

    results: tuple[Result, ...]

    @property
    def overall(self) -> Rates:
        """The rates over everything."""
        return Rates.of(self.results)

    def by(self, name: str) -> Mapping[str, Rates]:
        """The rates by "language", "kind" or "band" (the outcome given)."""
        key: Callable[[Result], str] = {
            "language": lambda r: r.case.language,
            "kind": lambda r: r.case.kind,
            "band": lambda r: r.outcome,
        }[name]
        groups: dict[str, list[Result]] = defaultdict(list)
        for result in self.results:
            groups[key(result)].append(result)
        return {name: Rates.of(groups[name]) for name in sorted(groups)}

    @property
    def confusions(self) -> tuple[tuple[str, str, int], ...]:
        """(expected, named first instead, how often), the most frequent first."""
        counts = Counter(
            (r.case.id or "", r.id or r.outcome)
            for r in self.results
            if r.case.outcome is Outcome.ANSWER and not r.is_first
        )
        return tuple((*pair, count) for pair, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    @property
    def reliability(self) -> tuple[tuple[float, float, int, float, float], ...]:
        """(from, to, how many, mean score, share right) of the scores in ten bins, empty ones left out."""
        bins: dict[int, list[Result]] = defaultdict(list)
        for result in self.results:
            if result.outcome != "small_talk" and result.id:
                bins[min(int(result.score * _BINS), _BINS - 1)].append(result)
        return tuple(
            (
                at / _BINS,
                (at + 1) / _BINS,
                len(found),
                sum(r.score for r in found) / len(found),
                sum(r.case.is_answered_by(r.id) for r in found) / len(found),
            )
            for at, found in sorted(bins.items())
        )


def evaluate(cases: Iterable[Case], answer: Callable[[Case], Result]) -> Report:
    """The report on what `answer` makes of the cases, in their order."""
    return Report(tuple(answer(case) for case in cases))


def _share(found: Iterable[bool]) -> float | None:
    values = list(found)
    return sum(values) / len(values) if values else None
