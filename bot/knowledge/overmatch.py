"""Whether an article wins a question that is another's: one of its phrasings, or a case."""

from collections.abc import Callable, Iterator

from bot.knowledge.article import Problem, Severity
from bot.knowledge.cases import Case, Outcome
from bot.knowledge.index import Index, build
from bot.knowledge.library import Files
from bot.knowledge.search import Candidate, best, search
from bot.language import Language


def overmatch(files: Files, wins: Callable[[Candidate], bool]) -> tuple[Problem, ...]:
    """A warning for every phrasing or case that another article would answer outright, naming both.

    `wins` tells whether the bot would answer with a best hit outright. A case marked as a known
    failure must still fail.
    """
    index = build(files.articles, files.lexicon, files.strangers)
    return (*_phrasings(files, index, wins), *_cases(files, index, wins))


def _phrasings(files: Files, index: Index, wins: Callable[[Candidate], bool]) -> Iterator[Problem]:
    for language, tongue in index.tongues.items():
        asked = [(one, phrasing) for one in files.articles if one.language is language for phrasing in one.phrasings]
        winners = best(tongue, [phrasing.text for _, phrasing in asked])
        for (article, phrasing), found in zip(asked, winners, strict=True):
            if found and found.article_id != article.id and wins(found):
                what = f"{phrasing.text!r} of {article.id} is won by {found.article_id}"
                mend = "word it so that it is clearly about this topic, or move it to the other article"
                yield Problem(article.path, phrasing.line, Severity.WARNING, what, mend)


def _cases(files: Files, index: Index, wins: Callable[[Candidate], bool]) -> Iterator[Problem]:
    ids = {article.id for article in files.articles}
    for case in files.cases:
        if case.outcome is Outcome.SMALL_TALK or case.last:
            continue
        if case.id and case.id not in ids:
            what, mend = f"the case names {case.id!r}, which is no article", "correct the id, or delete the case"
            yield Problem(case.path, case.line, Severity.ERROR, what, mend)
            continue
        winner = _winner(index, case, wins)
        if winner and not case.fails:
            what = f"{case.question!r} of {case.id or 'no article'} is won by {winner}"
            mend = 'add phrasings in other words to the right article; if it has to wait, mark it "fails": true'
            yield Problem(case.path, case.line, Severity.WARNING, what, mend)
        elif case.fails and not winner:
            what = f"{case.question!r} is marked as failing and no longer does"
            yield Problem(case.path, case.line, Severity.WARNING, what, 'take "fails" out of it')


def _winner(index: Index, case: Case, wins: Callable[[Candidate], bool]) -> str | None:
    """The article that would wrongly answer the case outright."""
    spoken = Language(case.language) if case.language in set(Language) else None
    found = next(iter(search(index, case.question, spoken)), None)
    if found and wins(found) and not case.is_answered_by(found.article_id):
        return found.article_id
    return None
