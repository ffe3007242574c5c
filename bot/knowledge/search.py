"""A person's words → the articles they may be asking for, best first, with the reasons. RapidFuzz lives here."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.knowledge.features import Group, groups_of, number, spread
from bot.knowledge.index import Floats, Index, Rows, Tongue
from bot.knowledge.reading import Reading
from bot.knowledge.words import stem
from bot.language import Language, detect

LONGEST = 600  # characters read of one message
HITS = 8

# Fitted on labelled questions that are no phrasings; `mesure eval` prints how well the scores hold.
_NEARNESS = 0.5
_TRUST_NEARNESS, _TRUST_NEEDED = 0.3, 5.2
_VERBATIM = 0.99
# What two questions are compared by.
_OF_LIKENESS = (Group.WORD, Group.EVERYDAY, Group.CONCEPT, Group.ELSEWHERE, Group.LETTERS)

# As many questions are measured together: enough to gain by it, and few enough for the processor's own memory.
_AT_ONCE = 64

_SHORTEST_CORRECTED = 4
_LONG_WORD = 8
_VOWELS = frozenset("aeiouyh")
_ELIDED = ("qu", "j", "l", "d", "m", "t", "s", "c", "n")


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a search found what it found: words it knew, words it corrected, did not know, and concepts."""

    language: Language
    matched: tuple[str, ...]
    corrected: tuple[tuple[str, str], ...]
    unknown: tuple[str, ...]
    concepts: tuple[str, ...]
    elsewhere: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may be meant. `score` estimates the probability that it is (0 to 1).

    `ours` estimates, for the question as a whole, the probability that any article of the library answers it.
    """

    article_id: str
    score: float
    ours: float


@dataclass(frozen=True, slots=True)
class Hit(Candidate):
    """The same, with why it was found."""

    reasons: Reasons


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a question says, measured: the score of every place of `Tongue.ids`, and what its features weigh.

    `is_verbatim`: the question is, ending by ending, a phrasing of one article and of no other.
    """

    scores: Floats
    weight: float
    is_verbatim: bool


def search(index: Index, utterance: str, language: Language | None) -> tuple[Hit, ...]:
    """The likeliest articles, best first; none when not one word carries content.

    `language` is the one the words are in, or None to recognise it.
    """
    spoken = language or detect(utterance)
    tongues = [index.tongues[spoken]] if spoken and spoken in index.tongues else list(index.tongues.values())
    found = [_search(tongue, utterance[:LONGEST]) for tongue in tongues]
    return max(found, key=lambda hits: hits[0].score) if found and all(found) else ()


def _search(tongue: Tongue, utterance: str) -> tuple[Hit, ...]:
    spoken = tongue.reader.words(utterance)
    reading = tongue.reader.reading(tuple(corrected(tongue, spoken)))
    if not _says_something(tongue, reading):
        return ()
    reasons = _reasons(tongue, spoken, reading)
    found = candidates(tongue, reading, evidence(tongue, (reading,))[0])
    return tuple(Hit(one.article_id, one.score, one.ours, reasons) for one in found)


def best(tongue: Tongue, questions: Sequence[str]) -> list[Candidate | None]:
    """For each question the first of what `search` finds in that language, None where it finds nothing.

    Many at once take a fraction of the time they take one by one, which pays from a few dozen on.
    """
    found: list[Candidate | None] = []
    for start in range(0, len(questions), _AT_ONCE):
        asked = _read(tongue, questions[start : start + _AT_ONCE])
        found += [
            candidates(tongue, reading, measured)[0] if _says_something(tongue, reading) else None
            for reading, measured in zip(asked, evidence(tongue, asked), strict=True)
        ]
    return found


def _read(tongue: Tongue, questions: Sequence[str]) -> list[Reading]:
    spoken = (tongue.reader.words(question[:LONGEST]) for question in questions)
    return tongue.reader.readings([tuple(corrected(tongue, words)) for words in spoken])


def _says_something(tongue: Tongue, reading: Reading) -> bool:
    return reading.has_content or _is_verbatim(tongue, reading)


def evidence(tongue: Tongue, readings: Sequence[Reading]) -> list[Evidence]:
    """For each reading, how much its features speak for each article."""
    known = [tongue.rows.of(reading.features) for reading in readings]
    weights = [weight for _, weight in known]
    sums = _summed(tongue, np.concatenate([rows for rows, _ in known]), [len(rows) for rows, _ in known])
    scores = sums + tongue.ground * np.array(weights, dtype=np.float32)[:, np.newaxis]
    return [
        Evidence(
            scores=scores[at],
            weight=weights[at],
            is_verbatim=_is_verbatim(tongue, reading),
        )
        for at, reading in enumerate(readings)
    ]


def _summed(tongue: Tongue, rows: Rows, lengths: Sequence[int]) -> Floats:
    """What the features speak for each place, summed: a line for each `lengths` of them. Shape: readings × places."""
    width = len(tongue.ids)
    first = tongue.starts[rows].astype(np.int64)
    held = tongue.starts[rows + 1] - first
    at = spread(first, held)
    line = np.repeat(np.repeat(np.arange(len(lengths)), lengths), held)
    sums = np.bincount(line * width + tongue.places[at], tongue.values[at], len(lengths) * width)
    return sums.astype(np.float32).reshape(len(lengths), width)


def _is_verbatim(tongue: Tongue, reading: Reading) -> bool:
    row = tongue.rows.get(reading.whole)
    if row is None:
        return False
    holders = tongue.places[tongue.starts[row] : tongue.starts[row + 1]]
    return len(holders) == 1 and int(holders[0]) != len(tongue.ids) - 1


def candidates(tongue: Tongue, reading: Reading, found: Evidence) -> list[Candidate]:
    """The articles that may be meant, best first: those with the most evidence, by how near their phrasings come.

    The probability of each is that anything of ours is meant, times its share among them. Evidence counts by the root
    of the features' weight, since the features of one sentence overlap. The constants are a softmax and a logistic
    fitted on the cases and the questions from elsewhere (not on phrasings, which the index has seen).
    """
    strength = found.scores / math.sqrt(found.weight + 1.0)
    nowhere = len(tongue.ids) - 1
    places = np.argsort(-strength[:nowhere], kind="stable")[:HITS]
    near = tongue.nearness.of(reading.words, np.append(places, nowhere))
    power = strength[places] + _NEARNESS * near[:-1]
    order = np.argsort(-power, kind="stable")
    lead = strength[places[order[0]]] - strength[nowhere] + _TRUST_NEARNESS * (near[order[0]] - near[-1])
    ours = _VERBATIM if found.is_verbatim else 1.0 / (1.0 + math.exp(_TRUST_NEEDED - lead))
    shares = np.exp(power[order] - power[order[0]])
    scores = (shares / shares.sum() * ours).tolist()
    return [Candidate(tongue.ids[at], score, ours) for at, score in zip(places[order].tolist(), scores, strict=True)]


def likeness(tongue: Tongue, utterance: str) -> Mapping[int, float]:
    """What a question is made of, so that two questions are alike by the sum of the products of what they share (0-1).

    Words, concepts and runs of letters count as much as in a search, and the more the fewer articles hold them.
    """
    features = _read(tongue, [utterance])[0].features
    telling = features[np.isin(groups_of(features), _OF_LIKENESS)]
    weights = tongue.rows.weights(telling).tolist()
    found = {one: weight * _rarity(tongue, one) for one, weight in zip(telling.tolist(), weights, strict=True)}
    length = math.sqrt(sum(value * value for value in found.values()))
    return {one: value / length for one, value in found.items() if value} if length else {}


def is_elsewhere(tongue: Tongue, utterance: str) -> bool:
    """Whether the question is, ending by ending, one of those the curators have named as none of ours."""
    row = tongue.rows.get(tongue.reader.read(utterance[:LONGEST]).whole)
    # A feature's places come in order, and NOWHERE is the last of all.
    return row is not None and int(tongue.places[tongue.starts[row + 1] - 1]) == len(tongue.ids) - 1


def _rarity(tongue: Tongue, feature: int) -> float:
    row = tongue.rows.get(feature)
    held = 0 if row is None else int(tongue.starts[row + 1] - tongue.starts[row])
    return math.log((1 + len(tongue.ids)) / (1 + held))


def corrected(tongue: Tongue, spoken: tuple[str, ...]) -> Iterator[str]:
    """The words, those unknown replaced by the known word they are a slip away from, if there is one."""
    for word in spoken:
        if word in tongue.known or len(word) < _SHORTEST_CORRECTED or not word.isalpha():
            yield word
            continue
        parts = _unelided(tongue, word) if tongue.language is Language.FR else None
        if parts:
            yield from parts
            continue
        yield nearest(word, tongue.vocabulary, 1 if len(word) < _LONG_WORD else 2) or word


def nearest(word: str, among: Sequence[str], slips: int) -> str | None:
    """The first of the closest words at most `slips` typing slips away (a letter more, less, other, or swapped)."""
    best = process.extractOne(word, among, scorer=OSA.distance, score_cutoff=slips)
    return str(best[0]) if best else None


def _unelided(tongue: Tongue, word: str) -> tuple[str, str] | None:
    """ "labonne" → l, abonne; "jregarde" → j, regarde: French typed without its apostrophe or its e."""
    for head in _ELIDED:
        rest = word.removeprefix(head)
        if rest == word or len(rest) < _SHORTEST_CORRECTED - 1:
            continue
        if rest in tongue.known or number(Group.WORD, stem(rest, tongue.language)) in tongue.rows:
            return head, rest
        if head == "j" and rest[0] not in _VOWELS:
            return head, rest
    return None


def _reasons(tongue: Tongue, spoken: tuple[str, ...], reading: Reading) -> Reasons:
    known = tongue.known
    typed, read = set(spoken), set(reading.words)
    return Reasons(
        language=tongue.language,
        matched=tuple(dict.fromkeys(word for word in reading.content if word in known)),
        corrected=tuple(
            (word, " ".join(corrected(tongue, (word,)))) for word in dict.fromkeys(spoken) if word not in read
        )
        if typed != read
        else (),
        unknown=tuple(dict.fromkeys(word for word in reading.content if word not in known)),
        concepts=tuple(dict.fromkeys(name for found in reading.concepts for name in found.names)),
        elsewhere=tuple(dict.fromkeys(name for found in reading.elsewhere for name in found.names)),
    )
