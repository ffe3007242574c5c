"""What a change would do: which questions move from one article to another, and how the texts differ."""

import difflib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.conversation.policy import answers
from bot.curation.change import Change, overlay
from bot.knowledge.article import Problem
from bot.knowledge.cases import Case, Outcome
from bot.knowledge.index import Index, Tongue
from bot.knowledge.library import Files, Library
from bot.knowledge.search import Candidate, best, search
from bot.knowledge.shelf import Reload, Shelf, difference
from bot.language import Language

_CONTEXT = 2  # unchanged lines shown around a change
_AT_ONCE = 1_024  # questions asked between two looks at whether the answer is still wanted


@dataclass(frozen=True, slots=True)
class Question:
    """A known question: a phrasing or a case, and the articles that answer it (none: it is out of scope)."""

    text: str
    language: Language
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """A question that another article would answer outright than today; None: no article would.

    `owner` is the article it should find, None for a question that none answers.
    """

    text: str
    owner: str | None
    before: str | None
    after: str | None
    is_gain: bool
    is_loss: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What publishing some changes would do: to the articles, to their texts (by path), to known questions."""

    files: Files
    library: Library
    reload: Reload
    differences: Mapping[str, tuple[str, ...]]
    moves: tuple[Move, ...]


def preview(
    shelf: Shelf, changes: Sequence[Change], while_wanted: Callable[[], None] = lambda: None
) -> Preview | tuple[Problem, ...]:
    """All that publishing the changes would do, nothing of it done; the findings if it would be refused.

    Takes some seconds of work (an index, and every known question of its language asked): call it in a thread.
    `while_wanted` is called between its steps, about a second each, and ends the work by raising.
    """
    current = shelf.current
    files = shelf.proposed(overlay(changes))
    if files.has_errors:
        return files.problems
    while_wanted()
    after = shelf.library(files)
    known = questions(current, files, {change.language for change in changes})
    return Preview(
        files=files,
        library=after,
        reload=difference(current, files),
        differences={one.path: compared(shelf.text(one.path), one.text) for one in changes},
        moves=moves(current, after, known, while_wanted),
    )


def compared(before: str | None, after: str | None) -> tuple[str, ...]:
    """The lines of a unified difference of two texts ("+…", "-…", " …", "@@ … @@"), without its header."""
    old, new = (before or "").splitlines(), (after or "").splitlines()
    return tuple(difflib.unified_diff(old, new, lineterm="", n=_CONTEXT))[2:]


def questions(before: Library, files: Files, languages: Collection[Language]) -> tuple[Question, ...]:
    """Every known question in these languages: phrasings of today and of these files, and cases.

    Follow-ups and small talk are left out. A phrasing that changes hands belongs to its new article.
    """
    found: dict[tuple[str, Language], Question] = {}
    for article in (*before.articles.values(), *files.articles):
        if article.language in languages:
            for phrasing in article.phrasings:
                found[phrasing.text, article.language] = Question(phrasing.text, article.language, (article.id,))
    for case in files.cases:
        if case.language in languages and case.outcome is not Outcome.SMALL_TALK and not case.last:
            language = Language(case.language)
            found[case.question, language] = Question(case.question, language, _owners(case))
    return tuple(found.values())


def moves(
    before: Library, after: Library, known: Sequence[Question], while_wanted: Callable[[], None] = lambda: None
) -> tuple[Move, ...]:
    """The questions whose outright answer differs between the two libraries, losses first, then gains."""
    found: list[Move] = []
    for asked in _parts(known):
        while_wanted()
        winners = (_winners(library.index, asked[0].language, asked) for library in (before, after))
        found += (
            _move(question, was, is_now) for question, was, is_now in zip(asked, *winners, strict=True) if was != is_now
        )
    return tuple(sorted(found, key=lambda move: (not move.is_loss, not move.is_gain, move.after or "", move.text)))


def _parts(known: Sequence[Question]) -> Iterator[Sequence[Question]]:
    """The questions, a language at a time, as many together as are worth asking together."""
    for language in Language:
        asked = [one for one in known if one.language is language]
        for start in range(0, len(asked), _AT_ONCE):
            yield asked[start : start + _AT_ONCE]


def _move(question: Question, was: str | None, is_now: str | None) -> Move:
    change = _worth(is_now, question) - _worth(was, question)
    owner = question.owners[0] if question.owners else None
    return Move(question.text, owner, was, is_now, change > 0, change < 0)


def _owners(case: Case) -> tuple[str, ...]:
    return (case.id, *case.also) if case.id else case.also


def _winners(index: Index, language: Language, asked: Sequence[Question]) -> list[str | None]:
    """The article that each question of a language would be answered with outright."""
    tongue = index.tongues.get(language)
    if tongue is None:  # then the other language's articles answer
        return [_winner(next(iter(search(index, one.text, language)), None)) for one in asked]
    return _asked(tongue).winners([one.text for one in asked])


@lru_cache(maxsize=2 * len(Language))  # of the library in use, and of the one it is compared with
def _asked(tongue: Tongue) -> "_Asked":
    return _Asked(tongue)


class _Asked:
    """What a tongue would answer, remembered: the library in use is asked the same again by every preview."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._known: dict[str, str | None] = {}

    def winners(self, texts: Sequence[str]) -> list[str | None]:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known.update(zip(new, map(_winner, best(self._tongue, new)), strict=True))
        return [self._known[text] for text in texts]


def _winner(found: Candidate | None) -> str | None:
    return found.article_id if found and answers(found) else None


def _worth(winner: str | None, question: Question) -> int:
    """A right answer is best; to be asked back or told that there is nothing is better than a wrong one."""
    if winner is None:
        return 1 if question.owners else 2
    return 2 if winner in question.owners else 0
