"""What a sentence consists of for the search: its words, concepts, pairs of them, and runs of letters."""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import chain, combinations, pairwise, repeat

from bot.knowledge.lexicon import Lexicon, Words
from bot.knowledge.words import Spelling, stem
from bot.language import Language


class Group(IntEnum):
    """The kinds of features."""

    WORD = 0
    EVERYDAY = 1
    CONCEPT = 2
    CONCEPTS = 3
    ELSEWHERE = 4
    NEIGHBOURS = 5
    LETTERS = 6
    QUESTION = 7


# How much a feature of each group counts, in the order of `Group`. Measured.
WEIGHTS = (1.0, 0.6, 1.0, 0.5, 1.0, 0.6, 0.3, 3.0)
_HASHED = (1 << 44) - 1
_RUN = 4
_MOST_CONCEPTS = 14  # beyond, a message is a story and its pairs are mostly chance
_SHORTEST_RUN_WORD = 3


def numbers(group: Group, things: Iterable[Hashable]) -> list[int]:
    """The features of a group, a number each: 44 bits of the thing's hash, and the group in the last three.

    Two features in a hundred million share a number, and then they share what they say: too rare to matter, where a
    table of the texts themselves would take most of the index's memory. Numbers differ from one process to another.
    """
    mine, hashed = int(group), _HASHED
    return [(hash(thing) & hashed) << 3 | mine for thing in things]


def group_of(number: int) -> Group:
    """The group a feature is of."""
    return Group(number & 7)


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase of the lexicon found in a sentence: which words, and what it stands for."""

    phrase: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence, read: its words, those that carry content, the concepts found, and its features.

    `phrasal` are the features of words together, that of the whole question last; those of each word alone are
    `Reader.of_word`'s.
    `has_content`: a content word is there, or a phrase that names a subject of ours in everyday words
    ("tu fais quoi").
    """

    words: tuple[str, ...]
    content: tuple[str, ...]
    concepts: tuple[Found, ...]
    elsewhere: tuple[Found, ...]
    phrasal: tuple[int, ...]
    has_content: bool


Span = tuple[int, int, tuple[str, ...]]  # a phrase in a sentence: from which word, up to which, what it stands for


@dataclass(slots=True)
class Branch:
    """Where phrases stand that begin with the same stems: those that end here, what they stand for, the longer ones."""

    phrases: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    onward: dict[str, "Branch"] = field(default_factory=dict)


class Table:
    """Finds the phrases of one part of the lexicon: by the exact words, else by their stems."""

    def __init__(self, entries: Words, language: Language) -> None:
        self._beginnings: dict[str, Branch] = {}
        for phrase, names in entries.items():
            onward = self._beginnings
            for word in phrase:
                end = onward.setdefault(stem(word, language), Branch())
                onward = end.onward
            end.phrases[phrase] = names
            end.names = tuple(sorted({*end.names, *names}))

    def find(self, spoken: tuple[str, ...], stems: tuple[str, ...]) -> Iterator[Span]:
        """Every phrase in the words, overlapping ones included."""
        beginnings = self._beginnings
        for start in [start for start, first in enumerate(stems) if first in beginnings]:
            branch: Branch | None = beginnings[stems[start]]
            end = start + 1
            while branch is not None:
                if len(branch.phrases) > 1:
                    yield start, end, branch.phrases.get(spoken[start:end], branch.names)
                elif branch.names:
                    yield start, end, branch.names
                branch = branch.onward.get(stems[end]) if end < len(stems) else None
                end += 1


class Reader:
    """Reads sentences of one language with one lexicon."""

    def __init__(self, lexicon: Lexicon, language: Language) -> None:
        self.language = language
        self.lexicon = lexicon
        shorthand = lexicon.shorthand.get(language, {})
        self._spelling = Spelling(shorthand)
        self._everyday = lexicon.everyday.get(language, frozenset())
        self._asking = lexicon.asking
        self._concepts = Table(lexicon.concepts.get(language, {}), language)
        self._elsewhere = Table(lexicon.elsewhere.get(language, {}), language)
        self.lexical_words = self._everyday.union(
            *lexicon.concepts.get(language, {}), *lexicon.elsewhere.get(language, {}), *shorthand.values()
        )

    def words(self, text: str) -> tuple[str, ...]:
        """The folded words of a text, shorthand written out."""
        return self._spelling.words(text)

    def read(self, text: str) -> Reading:
        """The sentence's words and features."""
        return self.reading(self.words(text))

    def reading(self, spoken: tuple[str, ...]) -> Reading:
        """The same, of words already made comparable (and perhaps corrected)."""
        concepts, elsewhere, phrasal = self.phrases(spoken)
        content = tuple(word for word in spoken if word not in self._everyday and any(map(str.isalpha, word)))
        named = any(end - start > 1 and not self._asking.issuperset(names) for start, end, names in concepts)
        return Reading(
            words=spoken,
            content=content,
            concepts=tuple(Found(spoken[start:end], names) for start, end, names in concepts),
            elsewhere=tuple(Found(spoken[start:end], names) for start, end, names in elsewhere),
            phrasal=phrasal,
            has_content=bool(content) or named,
        )

    def phrases(self, spoken: tuple[str, ...]) -> tuple[list[Span], list[Span], tuple[int, ...]]:
        """The concepts in those words, the phrases from elsewhere, and the features of words together."""
        stems = tuple(map(stem, spoken, repeat(self.language)))
        concepts = list(self._concepts.find(spoken, stems))
        elsewhere = list(self._elsewhere.find(spoken, stems))
        named = sorted({name for *_, names in concepts for name in names})
        phrasal = [
            *numbers(Group.CONCEPT, named),
            *numbers(Group.CONCEPTS, combinations(named, 2) if len(named) <= _MOST_CONCEPTS else ()),
            *numbers(Group.ELSEWHERE, [name for *_, names in elsewhere for name in names]),
            *numbers(Group.NEIGHBOURS, pairwise(stems)),
            *numbers(Group.QUESTION, (stems,)),
        ]
        return concepts, elsewhere, tuple(dict.fromkeys(phrasal))

    def features(self, reading: Reading) -> tuple[int, ...]:
        """Every feature of a sentence, once."""
        return tuple(dict.fromkeys(chain(*map(self.of_word, reading.words), reading.phrasal)))

    def of_word(self, word: str) -> list[int]:
        """The features of a word alone."""
        if word.isdigit():
            own = numbers(Group.WORD, (f"#{len(word)}", f"#{word}"))
        else:
            own = numbers(Group.EVERYDAY if word in self._everyday else Group.WORD, (stem(word, self.language),))
        return own + numbers(Group.LETTERS, _runs(word) if len(word) >= _SHORTEST_RUN_WORD else ())


def _runs(word: str) -> Iterator[str]:
    edged = f"^{word}$"
    return (edged[start : start + _RUN] for start in range(len(edged) - _RUN + 1))
