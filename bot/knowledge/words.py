"""A person's words made comparable: numbers written one way, shorthand written out, endings taken off."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import chain

from bot.language import Language, fold

_TO_REWRITE = re.compile(r"\d[.,\u202f\u00a0 ]\d{3}|\d ?[kKmM]")
_GROUPED = re.compile(r"(?<![\d.,])(\d{1,3})((?:[.,\u202f\u00a0 ]\d{3})+)(?![\d])")
_SCALED = re.compile(r"(?<![\w.,])(\d+(?:[.,]\d+)?) ?([km])(?![\w])", re.IGNORECASE)
_SCALES = {"k": 1_000, "m": 1_000_000}
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")

_ENDINGS: Mapping[Language, frozenset[str]] = {
    Language.EN: frozenset("ations ation ments ment ings ing ers ies ied ely ed er es ly s e y".split()),
    Language.FR: frozenset(
        """issements issement ations ation ements ement eraient erions aient erais erait eront euses euse teurs teur
        trice ables able erai eras erez eurs eur ives ive ifs if ees ent ait ais ant ons aux era er ez ee es al is it
        ir e s x i""".split()
    ),
}
_LONGEST_ENDING = max(len(ending) for endings in _ENDINGS.values() for ending in endings)
_SHORTEST_STEM = 3
_REMEMBERED = 50_000  # what people type is endless


class Spelling:
    """How one language is written in haste: its shorthand, and what each written word has come to mean."""

    def __init__(self, shorthand: Mapping[str, tuple[str, ...]]) -> None:
        self._shorthand = shorthand
        self._meant: dict[str, tuple[str, ...]] = {}

    def words(self, text: str) -> tuple[str, ...]:
        """The folded words of a text. "10 000", "10,000" and "10k" are all "10000"; "sooo" is "so"."""
        if _TO_REWRITE.search(text):
            text = _SCALED.sub(_scaled, _GROUPED.sub(lambda m: re.sub(r"\D", "", m[0]), text))
        pieces = text.split()
        meant = list(map(self._meant.get, pieces))
        while None in meant:
            at = meant.index(None)
            meant[at] = self._read(pieces[at], "".join(pieces[at + 1 : at + 2]))
        return tuple(chain.from_iterable(filter(None, meant)))

    def _read(self, piece: str, following: str) -> tuple[str, ...]:
        folded = fold(_STRETCHED.sub(r"\1", piece) if _STRETCHED.search(piece) else piece)
        meant = self._shorthand.get(folded)
        if meant and meant[:2] == (folded, fold(following)):
            return tuple(self._each(folded.split()))  # "c est" is written out already
        read = meant or tuple(self._each(folded.split()))
        if (meant is None or meant[0] != folded) and len(self._meant) < _REMEMBERED:
            self._meant[piece] = read
        return read

    def _each(self, pieces: Iterable[str]) -> Iterable[str]:
        """Parts of one written word ("l'abo" → l, abo): the longer ones may be shorthand too."""
        for piece in pieces:
            yield from (self._shorthand.get(piece) if len(piece) > 2 else None) or (piece,)


def _scaled(match: re.Match[str]) -> str:
    value = float(match[1].replace(",", ".")) * _SCALES[match[2].lower()]
    return str(round(value))


@lru_cache(maxsize=50_000)
def stem(word: str, language: Language) -> str:
    """A word without its ending, so that "posting" and "posts", "bloquée" and "bloquer" meet. Rough on purpose."""
    if word.isdigit() or len(word) <= _SHORTEST_STEM:
        return word
    endings = _ENDINGS[language]
    for start in range(max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING), len(word)):
        if word[start:] in endings:
            word = word[:start]
            break
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2]:
        word = word[:-1]
    return word
