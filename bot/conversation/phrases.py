"""The phrases of small talk of one language as a tree of words, so that a slip inside a phrase does not hide it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.knowledge.lexicon import Lexicon, Words
from bot.knowledge.search import nearest
from bot.knowledge.words import Spelling
from bot.language import Language

_SHORTEST_FIRST = 4  # letters of a mistyped word where anything may begin
_SHORTEST_NEXT = 3  # and where only a few words may go on
_LONG_WORD = 8
_SHORTEST_JOINED = 6
_MOST_JOINED = 3


class _Node:
    """Where a phrase stands after some words: what it is when it ends here, and how it may go on."""

    __slots__ = ("names", "then")

    def __init__(self) -> None:
        self.names: frozenset[str] = frozenset()
        self.then: dict[str, _Node] = {}


class PhraseTree:
    """The phrases of one language, and how that language is written in haste."""

    def __init__(self, table: Words, spelling: Spelling) -> None:
        self.spelling = spelling
        self._root = _Node()
        self._joined: dict[str, frozenset[str]] = {}
        for phrase, names in table.items():
            node = self._root
            for word in phrase:
                node = node.then.setdefault(word, _Node())
            node.names = frozenset(names)
            joined = "".join(phrase)
            if 1 < len(phrase) <= _MOST_JOINED and len(joined) >= _SHORTEST_JOINED:
                self._joined[joined] = node.names
        self._first = tuple(word for word in self._root.then if len(word) >= _SHORTEST_FIRST)

    def starting(
        self, heard: Sequence[str], unheard: Sequence[bool], start: int
    ) -> Iterator[tuple[int, frozenset[str], int]]:
        """The phrases that begin at `start`: where each ends, what it is, and how many of its words are slips.

        Only words that nobody knows (`unheard`) are taken for slips, or for words run together: "aurevoir".
        """
        if unheard[start] and (names := self._joined.get(heard[start])):
            yield start + 1, names, 0
        node, slips = self._root, 0
        for at in range(start, len(heard)):
            step = node.then.get(heard[at])
            if step is None and unheard[at]:
                step = self._as_meant(heard[at], node)
                slips += 1
            if step is None:
                return
            node = step
            if node.names:
                yield at + 1, node.names, slips

    def _as_meant(self, word: str, node: _Node) -> _Node | None:
        """Where the word goes on that this one is a slip away from: "thakn" → thank, then "yuo" → you."""
        is_first = node is self._root
        if len(word) < (_SHORTEST_FIRST if is_first else _SHORTEST_NEXT):
            return None
        among = self._first if is_first else tuple(one for one in node.then if len(one) >= _SHORTEST_NEXT)
        meant = nearest(word, among, 1 if len(word) < _LONG_WORD else 2) if among else None
        return node.then[meant] if meant else None


class _Same:
    """A lexicon as a key of a cache: equal to itself alone."""

    __slots__ = ("lexicon",)

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def __hash__(self) -> int:
        return id(self.lexicon)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.lexicon is other.lexicon


def phrases_of(lexicon: Lexicon, language: Language) -> PhraseTree:
    """The phrases of a lexicon in that language, worked out once for each lexicon in use."""
    return _phrases(_Same(lexicon), language)


@lru_cache(maxsize=4)
def _phrases(held: _Same, language: Language) -> PhraseTree:
    lexicon = held.lexicon
    return PhraseTree(lexicon.small_talk.get(language, {}), Spelling(lexicon.shorthand.get(language, {})))
