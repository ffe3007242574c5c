"""What people asked and did not find: the questions kept, the same ones in other words put together. Pure."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from bot.conversation.policy import answers
from bot.knowledge.article import Article
from bot.knowledge.library import Library
from bot.knowledge.search import is_elsewhere, likeness, search
from bot.language import Language, fold

# Two questions this alike ask the same thing; found by eye on questions the library does not answer.
ALIKE = 0.45
# A gap that was ignored comes back once it was asked this often again.
ASKED_AGAIN = 5
# As many wordings of a gap are shown, and taken over as phrasings: the rest follow by being like them.
SHOWN = 8
NEAREST = 5

_WORDS_OF_AN_ID = 4
_LONGEST_NEW_ID = 40


@dataclass(frozen=True, slots=True)
class Wording:
    """A question as it is kept: folded, of nobody. `article_id`: the article it found, which did not help.

    `is_remark`: what somebody missed in that article. `ignored_count`: how often it had been asked when it was ignored.
    """

    id: int
    text: str
    language: Language
    count: int
    first_at: datetime
    last_at: datetime
    article_id: str | None = None
    is_remark: bool = False
    ignored_count: int = 0


@dataclass(frozen=True, slots=True)
class Gap:
    """What was asked in one or several wordings, the most asked first, and not answered."""

    wordings: tuple[Wording, ...]

    @property
    def id(self) -> int:
        """The number of the leading wording."""
        return self.wordings[0].id

    @property
    def language(self) -> Language:
        """The language it was asked in."""
        return self.wordings[0].language

    @property
    def text(self) -> str:
        """The leading wording."""
        return self.wordings[0].text

    @property
    def shown(self) -> tuple[Wording, ...]:
        """The wordings that are shown and taken over."""
        return self.wordings[:SHOWN]

    @property
    def count(self) -> int:
        """How often it was asked, in all wordings."""
        return sum(one.count for one in self.wordings)

    @property
    def first_at(self) -> datetime:
        """When it was first asked."""
        return min(one.first_at for one in self.wordings)

    @property
    def last_at(self) -> datetime:
        """When it was last asked."""
        return max(one.last_at for one in self.wordings)

    @property
    def is_remark(self) -> bool:
        """Whether it says what an article lacks, and asks nothing."""
        return self.wordings[0].is_remark

    @property
    def unhelpful(self) -> tuple[str, ...]:
        """The ids of the articles it found and that did not help."""
        return tuple(sorted({one.article_id for one in self.wordings if one.article_id}))

    @property
    def is_ignored(self) -> bool:
        """Whether an admin chose to ignore it and it has not been asked often enough since."""
        since = sum(one.count - one.ignored_count for one in self.wordings)
        return any(one.ignored_count for one in self.wordings) and since < ASKED_AGAIN


@dataclass(frozen=True, slots=True)
class _Judged:
    """What a library says of a wording: the article it answers with outright, whether it is out of scope."""

    winner: str | None
    is_declined: bool
    profile: Mapping[int, float]


_Remembered = dict[tuple[str, Language], _Judged]


class Gaps:
    """Finds the gaps of a library, remembering what it has worked out for the one in use."""

    def __init__(self) -> None:
        self._last: tuple[str, _Remembered] = ("", {})

    def found(self, library: Library, wordings: Iterable[Wording]) -> tuple[Gap, ...]:
        """Every gap, the most asked first; also those an admin chose to ignore.

        What the library answers outright by now is none any more, nor is what its curators have named out of scope.
        Takes milliseconds for every wording not seen before: call it in a thread.
        """
        digest, judged = self._last
        if digest != library.digest:
            judged = {}
            self._last = library.digest, judged
        questions: list[Wording] = []
        remarks: list[Wording] = []
        for wording in wordings:
            (remarks if wording.is_remark else questions).append(wording)
        for one in questions:
            if (one.text, one.language) not in judged:
                judged[one.text, one.language] = _judge(library, one)
        found = [*_grouped(questions, judged), *_remarks(remarks)]
        return tuple(sorted(found, key=lambda gap: (-gap.count, gap.id)))


def _grouped(questions: Iterable[Wording], judged: _Remembered) -> Iterator[Gap]:
    """What is declined draws what is like it along: it stays declined in other words."""
    standing = [one for one in questions if not _is_answered(one, judged[one.text, one.language])]
    for members in alike(standing, [judged[one.text, one.language].profile for one in standing]):
        if not any(judged[one.text, one.language].is_declined for one in members):
            yield Gap(tuple(members))


def _is_answered(wording: Wording, judged: _Judged) -> bool:
    return judged.winner is not None and judged.winner != wording.article_id


def alike(questions: Sequence[Wording], profiles: Sequence[Mapping[int, float]]) -> list[list[Wording]]:
    """The questions put together that are alike, each language by itself, the most asked of each group first.

    `profiles` say what each is made of. The most asked lead; each other joins the leader it is most like.
    """
    groups: list[list[Wording]] = []
    led_by: dict[tuple[Language, int], list[tuple[int, float]]] = defaultdict(list)  # feature → groups whose leader …
    order = sorted(range(len(questions)), key=lambda at: (-questions[at].count, questions[at].id))
    for at in order:
        question, shared = questions[at], defaultdict[int, float](float)
        for feature, value in profiles[at].items():
            for group, other in led_by[question.language, feature]:
                shared[group] += value * other
        best = max(shared, key=lambda group: (shared[group], -group), default=None)
        if best is not None and shared[best] >= ALIKE:
            groups[best].append(question)
            continue
        for feature, value in profiles[at].items():
            led_by[question.language, feature].append((len(groups), value))
        groups.append([question])
    return groups


def nearest(library: Library, gap: Gap) -> tuple[Article, ...]:
    """The articles that the wordings come closest to, the closest first."""
    scores: dict[str, float] = defaultdict(float)
    for wording in gap.shown:
        for hit in search(library.index, wording.text, gap.language):
            scores[hit.article_id] += hit.score * wording.count
    found = (library.articles.get((name, gap.language)) for name in sorted(scores, key=lambda name: -scores[name]))
    return tuple(article for article in found if article)[:NEAREST]


def new_id(gap: Gap, library: Library) -> str:
    """An id for the article that is missing: the telling words of the question, and none the library has."""
    tongue = library.index.tongues.get(gap.language)
    spoken = fold(gap.text).split()
    telling = tongue.reader.read(gap.text).content if tongue else ()
    plain = [re.sub(r"[^a-z0-9]+", "", word) for word in telling or spoken]
    wanted = "-".join([word for word in plain if word][:_WORDS_OF_AN_ID])[:_LONGEST_NEW_ID].strip("-") or "new-article"
    taken = set(library.ids)
    return next(name for at in count(1) if (name := wanted if at == 1 else f"{wanted}-{at}") not in taken)


def _remarks(wordings: Iterable[Wording]) -> Iterable[Gap]:
    """What was missed in each article, of one language and article together."""
    about: dict[tuple[Language, str | None], list[Wording]] = defaultdict(list)
    for one in sorted(wordings, key=lambda one: (-one.count, one.id)):
        about[one.language, one.article_id].append(one)
    return (Gap(tuple(members)) for members in about.values())


def _judge(library: Library, wording: Wording) -> _Judged:
    tongue = library.index.tongues.get(wording.language)
    if tongue is None:
        return _Judged(None, False, dict.fromkeys(map(hash, wording.text.split()), 1.0))
    best = next(iter(search(library.index, wording.text, wording.language)), None)
    winner = best.article_id if best and answers(best) else None
    return _Judged(winner, is_elsewhere(tongue, wording.text), likeness(tongue, wording.text))
