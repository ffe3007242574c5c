"""Greetings, thanks and the like: recognised when a message is made of nothing else."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.conversation.phrases import PhraseTree, phrases_of
from bot.knowledge.index import Index
from bot.knowledge.lexicon import Lexicon
from bot.knowledge.words import Spelling
from bot.language import Language

MOST_WORDS = 16
_FILLER = "filler"
_QUESTION = "question"  # "does it work": made of words of small talk, and none of it
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_LAUGHTER = re.compile(r"[bm]?(?:ou|w)?(?:[hj]+[aeiou]+){2,}[hj]*|(?:[aeiou]+[hj]+){2,}[aeiou]*|l?(?:ol){2,}")
_PLAIN = Spelling({})


class SmallTalkKind(StrEnum):
    """The kinds of small talk, the telling ones first: a message of several gets the line of the first."""

    ROBOT = "robot"
    MAKER = "maker"
    NAME = "name"
    AGE = "age"
    ORIGIN = "origin"
    COMPLAINT = "complaint"
    HOW_ARE_YOU = "how-are-you"
    WISHES = "wishes"
    THANKS = "thanks"
    GOODBYE = "goodbye"
    BORED = "bored"
    BACK = "back"
    PRESENCE = "presence"
    PRAISE = "praise"
    APOLOGY = "apology"
    LAUGH = "laugh"
    GREETING = "greeting"
    SURPRISE = "surprise"
    OK = "ok"


_ORDER = {kind: at for at, kind in enumerate(SmallTalkKind)}
# Said as it stands it agrees ("ça marche", "good idea"); asked, it is a question.
_AGREES = frozenset({SmallTalkKind.OK, SmallTalkKind.GREETING})


@dataclass(frozen=True, slots=True)
class Talk:
    """Small talk: its kind, and its language when the phrases of one language alone make it up."""

    kind: SmallTalkKind
    language: Language | None


@dataclass(frozen=True, slots=True)
class _Cover:
    """One way to read the message up to some word: how many words were guessed, and how many phrases it takes."""

    guesses: int
    phrases: int
    names: frozenset[str]
    skipped: bool = False


def small_talk(utterance: str, lexicon: Lexicon, language: Language | None, index: Index | None = None) -> Talk | None:
    """The small talk an utterance is, or None when it holds anything else.

    People thank in either language; where both could be meant, `language` says of which kind it is. With an `index`,
    words that the library has never met may be slips of words of small talk, and one of them something else (a
    nickname).
    """
    known = [tongue.known for tongue in index.tongues.values()] if index else None
    found: dict[Language, _Cover] = {}
    for spoken in (language, language.other) if language else tuple(Language):
        phrases = phrases_of(lexicon, spoken)
        covers = [cover for words in _readings(utterance, phrases) if (cover := _covering(words, phrases, known))]
        if covers:
            found[spoken] = min(covers, key=_rank)
    if not found:
        return None
    fewest = min(cover.guesses for cover in found.values())
    closest = [spoken for spoken, cover in found.items() if cover.guesses == fewest]
    kinds = {SmallTalkKind(name) for name in found[closest[0]].names}
    if kinds <= _AGREES and SmallTalkKind.OK in kinds and "?" in utterance and len(utterance.split()) > 1:
        return None
    return Talk(min(kinds, key=_ORDER.__getitem__), closest[0] if len(closest) == 1 else None)


def _readings(utterance: str, phrases: PhraseTree) -> Iterator[tuple[str, ...]]:
    """The words as typed, with the shorthand written out, and "goood" as "good" besides "god"."""
    typed = _PLAIN.words(utterance)
    if not 0 < len(typed) <= MOST_WORDS:
        return
    yield typed
    meant = phrases.spelling.words(utterance)
    if meant != typed:
        yield meant
    if _STRETCHED.search(utterance):
        yield _PLAIN.words(_STRETCHED.sub(r"\1\1", utterance))


def _covering(said: Sequence[str], phrases: PhraseTree, known: Sequence[frozenset[str]] | None) -> _Cover | None:
    """How the phrases make up the whole message; None when they cannot, or when it asks something."""
    heard = ["haha" if _LAUGHTER.fullmatch(word) else word for word in said]
    unheard = [known is not None and word.isalpha() and not any(word in one for one in known) for word in heard]
    reached: dict[int, _Cover] = {0: _Cover(0, 0, frozenset())}
    for start in range(len(heard)):
        here = reached.get(start)
        if here is None:
            continue
        for end, names, slips in phrases.starting(heard, unheard, start):
            _reach(reached, end, _Cover(here.guesses + slips, here.phrases + 1, here.names | names, here.skipped))
        if unheard[start] and len(heard) > 1 and not here.skipped:
            _reach(reached, start + 1, _Cover(here.guesses + 2, here.phrases + 1, here.names, True))
    whole = reached.get(len(heard))
    if whole is None or _QUESTION in whole.names or not whole.names - {_FILLER}:
        return None
    return _Cover(whole.guesses, whole.phrases, whole.names - {_FILLER})


def _reach(reached: dict[int, _Cover], end: int, cover: _Cover) -> None:
    if end not in reached or _rank(cover) < _rank(reached[end]):
        reached[end] = cover


def _rank(cover: _Cover) -> tuple[int, int]:
    """Few words guessed first; then few phrases, since long ones say most."""
    return cover.guesses, cover.phrases
