"""The two languages Mesure speaks, and the folding that makes "L'abonné" and "l abonne" the same words."""

import re
import unicodedata
from enum import StrEnum

_NOT_WORD = re.compile(r"[^\w@+%#]+|_")
_INVISIBLE = frozenset({"Cf", "Cs", "Co"})
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})


class Language(StrEnum):
    """A language the bot answers in; the value is its ISO 639-1 code."""

    FR = "fr"
    EN = "en"

    @property
    def other(self) -> "Language":
        """The other of the two."""
        return Language.EN if self is Language.FR else Language.FR


def from_code(code: str | None) -> Language | None:
    """The language of an IETF tag as Telegram sends it ("fr", "fr-CA", "en_GB"), or None for any other."""
    if not code:
        return None
    primary = re.split(r"[-_]", code.strip().lower())[0]
    return Language(primary) if primary in set(Language) else None


def fold(text: str) -> str:
    """The text as bare lower-case words joined by single spaces, for comparison only. Idempotent.

    Compatibility forms are unified, accents and invisible characters dropped; apostrophes (so French elision:
    "l'abonné" → "l abonne"), hyphens and other punctuation become spaces. "@", "+", "%" and "#" stay.
    """
    unified = unicodedata.normalize("NFKC", text).casefold().translate(_LIGATURES)
    bare = "".join(
        c
        for c in unicodedata.normalize("NFKD", unified)
        if not unicodedata.combining(c) and unicodedata.category(c) not in _INVISIBLE
    )
    return " ".join(_NOT_WORD.sub(" ", bare).split())
