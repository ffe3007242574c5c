"""Completes a follow-up from the question before it: "et sur Instagram ?" after one about X. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.knowledge.features import Reader
from bot.knowledge.lexicon import Lexicon
from bot.language import Language

_PLATFORM = "p-"  # the concepts that name a network
_LONGEST = 14  # words; beyond, a message stands on its own
_SHORT = 5
_REMEMBERED = 25  # words of the question before, itself perhaps completed

_OPENERS = {
    Language.EN: """
        and, what about, how about, what if, but, or, same for, also, then, so, ok and, okay and, ok
        but, and then, and if, but if, and at, but for, but with, even, and for, and on, and with,
        and in, even if, even on, even for, is it the same, is that the same, does that also, what s
        it like, on, for, with, instead of, only on, just on
        """,
    Language.FR: """
        et, et si, mais si, mais pour, mais avec, et pour, et sur, et avec, et en, et a, mais,
        sinon, ou, alors, donc, du coup, ok et, meme, pareil, pareil pour, pareil sur, c est pareil,
        meme chose, idem, sur, pour, avec, en, et chez, ok mais, d accord et, puis, et puis, et
        quand, meme si, ca change, plutot
        """,
}
# After these the question before still stands, whatever follows: they add a condition or a case to it.
_QUALIFYING = {
    Language.EN: """
        and if, what if, but if, even, even if, even on, even for, and for, and with, and on, and
        in, and at, but for, but with, same for, instead of, only on, just on
        """,
    Language.FR: """
        et si, mais si, meme, meme si, et pour, et avec, et sur, et en, et a, et chez, mais pour,
        mais avec, pareil pour, pareil sur, et quand
        """,
}
# Words that point back to what was said, or ask about it without naming it.
_POINTING = {
    Language.EN: """
        that it this those them these why how then instead there so such more less enough many much
        often long when where same else really sure example
        """,
    Language.FR: """
        ca cela ceci c y en le la les pourquoi comment combien alors pareil plus moins souvent quand
        ou autant longtemps vraiment sur exemple lui leur meme celui celle ceux celles
        """,
}


class Completeness(StrEnum):
    """Whether the completed question replaces the typed one, or only stands in if that is unclear alone."""

    CERTAIN = "certain"
    PERHAPS = "perhaps"


@dataclass(frozen=True, slots=True)
class Completed:
    """The question a follow-up stands for."""

    text: str
    how: Completeness


def completed(utterance: str, last_question: str, lexicon: Lexicon, language: Language) -> Completed | None:
    """The whole question a follow-up stands for, or None when the utterance stands on its own.

    A network or a number in the follow-up takes the place of the one in the question before; anything else is
    added to it.
    """
    reader = Reader(lexicon, language)
    said = reader.words(utterance)
    if not said or len(said) > _LONGEST:
        return None
    opener = _opener(said, _OPENERS[language])
    rest = said[opener:]
    named = _networks(reader, rest)
    content = [
        word
        for word in reader.reading(rest).content
        if word not in named and word not in _POINTING[language].split() and not word.isdigit()
    ]
    substitutes = bool(named or any(word.isdigit() for word in rest))
    is_short = len(said) <= _SHORT
    if not opener and not (is_short and (not content or (substitutes and len(content) <= 1))):
        if len(content) > 1 or not is_short:
            return None
        return Completed(_joined(reader, last_question, rest, named), Completeness.PERHAPS)
    keeps = not content or _opener(said, _QUALIFYING[language]) > 0
    how = Completeness.CERTAIN if keeps else Completeness.PERHAPS
    return Completed(_joined(reader, last_question, rest, named), how)


def _joined(reader: Reader, last_question: str, rest: Sequence[str], named: frozenset[str]) -> str:
    before = reader.words(last_question)[-_REMEMBERED:]
    if named:
        gone = _networks(reader, before)
        before = tuple(word for word in before if word not in gone)
    if any(word.isdigit() for word in rest):
        before = tuple(word for word in before if not word.isdigit())
    return " ".join((*before, *rest))


def _opener(said: Sequence[str], phrases: str) -> int:
    """How many words at the start are one of the phrases, and only say that more follows."""
    openers = {tuple(phrase.split()) for phrase in phrases.split(",")}
    return max((len(o) for o in openers if tuple(said[: len(o)]) == o and len(said) > len(o)), default=0)


def _networks(reader: Reader, said: Sequence[str]) -> frozenset[str]:
    """The words that name a network."""
    found = reader.reading(tuple(said)).concepts
    return frozenset(
        word for each in found if any(name.startswith(_PLATFORM) for name in each.names) for word in each.phrase
    )
