"""A follow-up ("et sur Instagram ?", "how long does it last?"): what it asks after the question before it. Pure."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.conversation.leaning import asks, bare, goes_on, points_back, telling_words
from bot.conversation.policy import answers
from bot.knowledge.reading import Reader, Span
from bot.knowledge.search import Hit

_PLATFORM = "p-"  # the concepts that name a network
_REMEMBERED = 25  # words of the question before, itself perhaps completed

# The chance that a message has nothing to do with the one before: a logistic, fitted on some hundred follow-ups and
# 700 questions of every kind, then moved by hand to capture fewer new subjects. For each telling word; for what the
# words find alone, and when that would be answered; for each tenfold less that they may be ours, and for words of
# another subject; for a beginning that goes on; for words that point back.
_NEW, _TELLING, _FOUND, _ANSWERED, _NOT_OURS, _ELSEWHERE, _GOES_ON, _POINTS = -4.5, 1.4, 3.1, 2.2, 1.3, 3.0, -5.2, -2.8
_LEAST_OURS = 1e-4  # less says no more
_FEWEST_WORDS = 2  # of a message that neither leans, nor asks, nor finds anything
# Where the chance is taken for certain.
_SURELY_NOT, _SURELY = 0.25, 0.7
# Of a follow-up, how much what the two questions say together counts, beside the article that answered the first.
_TOGETHER = 0.85


@dataclass(frozen=True, slots=True)
class Before:
    """What a follow-up goes on from: the hits of the completed question, and the article that answered the first."""

    together: Sequence[Hit]
    answered: str | None


def chance_it_is_new(utterance: str, alone: Sequence[Hit]) -> float:
    """The probability that an utterance asks something of its own: 0 or 1 where it is sure enough.

    `alone` is what is found for its words by themselves.
    """
    said = bare(utterance)
    onward, back = goes_on(said), points_back(said)
    telling = sum(any(map(str.isalpha, word)) for word in telling_words(said))
    if not (onward or back or alone or asks(said)) and sum(map(str.isalpha, said.split())) < _FEWEST_WORDS:
        return 1.0
    weight = _NEW + _TELLING * telling + _GOES_ON * onward + _POINTS * back
    if alone:
        best = alone[0]
        weight += _FOUND * best.score + _ANSWERED * answers(best)
        weight += _ELSEWHERE * bool(best.reasons.elsewhere) - _NOT_OURS * math.log10(max(best.ours, _LEAST_OURS))
    chance = 1.0 / (1.0 + math.exp(-weight))
    return 0.0 if chance < _SURELY_NOT else 1.0 if chance > _SURELY else chance


def completed(utterance: str, last_question: str, reader: Reader) -> str:
    """The question before with the utterance added; a network or a number in it takes the place of the one before."""
    said, before = reader.words(bare(utterance)), reader.words(last_question)[-_REMEMBERED:]
    if networks(reader, utterance):
        gone = {word for start, end, _ in _named(reader, before) for word in before[start:end]}
        before = tuple(word for word in before if word not in gone)
    if any(word.isdigit() for word in said):
        before = tuple(word for word in before if not word.isdigit())
    return " ".join((*before, *(said[1:] if before[-1:] == said[:1] else said)))


def weighed(new: float, alone: Sequence[Hit], before: Before, excluded: frozenset[str]) -> tuple[Hit, ...]:
    """The hits of an utterance that is a question of its own with the chance `new`, else a follow-up; best first.

    A follow-up never means the articles `excluded`.
    """
    ours_after = 1.0 if before.answered else before.together[0].ours
    ours = new * (alone[0].ours if alone else 0.0) + (1.0 - new) * ours_after
    own = {hit.article_id: hit.score for hit in alone}
    follow = {name: ours_after * share for name, share in _shares(before, excluded).items()}
    scores = {name: new * own.get(name, 0.0) + (1.0 - new) * follow.get(name, 0.0) for name in follow.keys() | own}
    order = sorted(scores, key=lambda name: (-scores[name], name))
    return tuple(Hit(name, scores[name], ours, before.together[0].reasons) for name in order)


def _shares(before: Before, excluded: frozenset[str]) -> Mapping[str, float]:
    """The probability of each article for a follow-up to a question of ours."""
    found = {hit.article_id: hit.score for hit in before.together if hit.article_id not in excluded}
    whole = sum(found.values()) or 1.0
    shares = {name: score / whole for name, score in found.items()}
    if before.answered is None or before.answered in excluded:
        return shares
    together = {name: _TOGETHER * share for name, share in shares.items()}
    return {**together, before.answered: together.get(before.answered, 0.0) + 1.0 - _TOGETHER}


def networks(reader: Reader, text: str) -> frozenset[str]:
    """The networks a text names, as concepts."""
    found = _named(reader, reader.words(text))
    return frozenset(name for *_, meant in found for name in meant.concepts if name.startswith(_PLATFORM))


def _named(reader: Reader, words: tuple[str, ...]) -> list[Span]:
    return [each for each in reader.spans(words) if any(name.startswith(_PLATFORM) for name in each.meaning.concepts)]
