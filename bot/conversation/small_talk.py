"""Greetings, thanks and the like: recognised when a message is made of nothing else."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from bot.knowledge.lexicon import Lexicon, Words
from bot.knowledge.words import words
from bot.language import Language

MOST_WORDS = 14
_FILLER = "filler"


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


def small_talk(utterance: str, lexicon: Lexicon, language: Language | None) -> SmallTalkKind | None:
    """The kind of small talk an utterance is, or None when it holds anything else.

    `language` is tried first; the other after it, for "thanks !" in a French conversation.
    """
    order = (language, language.other) if language else tuple(Language)
    for spoken in order:
        said = words(utterance, lexicon.shorthand.get(spoken, {}))
        typed = words(utterance, {})
        table = lexicon.small_talk.get(spoken, {})
        for heard in (typed, said):
            kinds = _covering(heard, table) if 0 < len(heard) <= MOST_WORDS else None
            if kinds:
                return min(kinds, key=list(SmallTalkKind).index)
    return None


def _covering(said: Sequence[str], table: Words) -> frozenset[SmallTalkKind] | None:
    """The kinds of the phrases that together make up the whole message; None when they cannot."""
    longest = max(map(len, table), default=0)
    reached: dict[int, frozenset[SmallTalkKind]] = {0: frozenset()}
    for start in range(len(said)):
        if start not in reached:
            continue
        for length in range(1, min(longest, len(said) - start) + 1):
            names = _names(tuple(said[start : start + length]), table)
            if names is None:
                continue
            kinds = reached[start] | {SmallTalkKind(name) for name in names if name != _FILLER}
            end = start + length
            # Of two readings of the same words the one with longer phrases (fewer kinds) says more.
            if end not in reached or length > 1:
                reached[end] = kinds
    return reached.get(len(said)) or None


def _names(phrase: tuple[str, ...], table: Mapping[tuple[str, ...], tuple[str, ...]]) -> tuple[str, ...] | None:
    return table.get(phrase)
