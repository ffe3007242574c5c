"""Labelled questions: what is asked and what should come of it. One JSON object a line."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.knowledge.article import Problem, Severity


class Outcome(StrEnum):
    """What should become of a message."""

    ANSWER = "answer"
    NO_ANSWER = "no_answer"
    SMALL_TALK = "small_talk"


@dataclass(frozen=True, slots=True)
class Case:
    """A question, the article that answers it (`also`: others that do), and where it is written.

    `language` is "fr", "en", or another code for a message in neither. `fails` marks a known failure, which must
    still fail. `last` is the question asked just before, for a follow-up.
    """

    question: str
    language: str
    outcome: Outcome
    id: str | None = None
    also: tuple[str, ...] = ()
    kind: str = ""
    fails: bool = False
    last: str | None = None
    path: str = ""
    line: int = 0

    def is_answered_by(self, article_id: str | None) -> bool:
        """Whether that article answers it."""
        return article_id is not None and (article_id == self.id or article_id in self.also)


def parse_cases(text: str, path: str) -> tuple[tuple[Case, ...], tuple[Problem, ...]]:
    """The cases of a file and the findings about its lines; empty lines are passed over."""
    cases: list[Case] = []
    problems: list[Problem] = []
    for line, case in _lines(text, path):
        if isinstance(case, Case):
            cases.append(case)
        else:
            mend = 'write {"q": "…", "lang": "en", "id": "…", "outcome": "answer"}'
            problems.append(Problem(path, line, Severity.ERROR, case, mend))
    return tuple(cases), tuple(problems)


def _lines(text: str, path: str) -> Iterator[tuple[int, Case | str]]:
    for line, written in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if not written.strip():
            continue
        try:
            entry = json.loads(written)
        except (json.JSONDecodeError, RecursionError):
            yield line, "this is not one JSON object"
            continue
        yield line, _case(entry, path, line) if isinstance(entry, dict) else "this is not one JSON object"


def _case(entry: dict[str, object], path: str, line: int) -> Case | str:
    question, language, outcome = entry.get("q"), entry.get("lang", "und"), entry.get("outcome", "answer")
    article_id, also, kind, last = entry.get("id"), entry.get("also", []), entry.get("kind", ""), entry.get("last")
    if not isinstance(question, str) or not isinstance(language, str) or not isinstance(kind, str):
        return "q, lang and kind are texts"
    if outcome not in set(Outcome):
        return f"outcome is one of {', '.join(Outcome)}"
    if article_id is not None and not isinstance(article_id, str):
        return "id is the id of an article"
    if outcome == Outcome.ANSWER and not article_id:
        return "an answered question names the id of its article"
    if not isinstance(also, list) or not all(isinstance(name, str) for name in also):
        return "also is a list of ids"
    return Case(
        question=question,
        language=language,
        outcome=Outcome(str(outcome)),
        id=article_id,
        also=tuple(str(name) for name in also),
        kind=kind or str(outcome),
        fails=bool(entry.get("fails", False)),
        last=last if isinstance(last, str) else None,
        path=path,
        line=line,
    )
