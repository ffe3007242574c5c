"""Greetings, thanks and the like: recognised when a message is made of nothing else."""

from collections.abc import Sequence
from enum import StrEnum

from bot.knowledge.index import Index
from bot.knowledge.lexicon import Lexicon, Words
from bot.knowledge.search import nearest
from bot.knowledge.words import Spelling
from bot.language import Language

MOST_WORDS = 16
LONGEST_PHRASE = 10
_FILLER = "filler"
_SHORTEST_MISTYPED = 5


class SmallTalkKind(StrEnum):
    """The kinds of small talk, the telling ones first: a message of several gets the line of the first."""

    ROBOT = "robot"
    MAKER = "maker"
    HOW_ARE_YOU = "how-are-you"
    THANKS = "thanks"
    GOODBYE = "goodbye"
    PRAISE = "praise"
    APOLOGY = "apology"
    LAUGH = "laugh"
    GREETING = "greeting"
    OK = "ok"


_ORDER = {kind: at for at, kind in enumerate(SmallTalkKind)}


def small_talk(
    utterance: str, lexicon: Lexicon, language: Language | None, index: Index | None = None
) -> SmallTalkKind | None:
    """The kind of small talk an utterance is, or None when it holds anything else.

    `language` is tried first, the other after it: people thank in either. With an `index`, one word among several
    that the library has never met (a nickname, a slip) does not make a question of a greeting.
    """
    for spoken in (language, language.other) if language else tuple(Language):
        table = lexicon.small_talk.get(spoken, {})
        tongue = index.tongues.get(spoken) if index else None
        known = tongue.known if tongue else None
        for shorthand in ({}, lexicon.shorthand.get(spoken, {})):
            heard = Spelling(shorthand).words(utterance)
            kinds = _covering(heard, table, known) if 0 < len(heard) <= MOST_WORDS else frozenset()
            if kinds:
                return min(kinds, key=_ORDER.__getitem__)
    return None


def _covering(said: Sequence[str], table: Words, known: frozenset[str] | None) -> frozenset[SmallTalkKind]:
    """The kinds of the phrases that together make up the whole message; none when they cannot.

    Of several readings of the same words the one with the longest phrases says most.
    """
    heard = tuple(word if known is None or word in known else _as_meant(word, table) for word in said)
    reached: dict[int, tuple[int, frozenset[SmallTalkKind]]] = {0: (0, frozenset())}
    skipped = 0
    for start, word in enumerate(heard):
        if start not in reached:
            continue
        phrases, kinds = reached[start]
        moved = False
        for end in range(start + 1, min(len(heard), start + LONGEST_PHRASE) + 1):
            names = table.get(heard[start:end])
            if names is None:
                continue
            moved = True
            more = kinds | {SmallTalkKind(name) for name in names if name != _FILLER}
            if end not in reached or phrases + 1 < reached[end][0]:
                reached[end] = (phrases + 1, more)
        unheard = known is not None and word not in known and len(heard) > 1 and word.isalpha()
        if not moved and unheard and not skipped:
            skipped += 1
            reached.setdefault(start + 1, (phrases + 1, kinds))
    return reached.get(len(heard), (0, frozenset()))[1]


def _as_meant(word: str, table: Words) -> str:
    """The word, or the one-word phrase of small talk it is a slip away from: "thankss", "bonjuor"."""
    if len(word) < _SHORTEST_MISTYPED or (word,) in table:
        return word
    return nearest(word, tuple(phrase[0] for phrase in table if len(phrase) == 1 and len(phrase[0]) > 3), 1) or word
