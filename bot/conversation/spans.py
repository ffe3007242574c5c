"""Where something was read in a text, and how it is crossed out so that nothing reads it twice."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")

_CROSSED = "\x00"
_INVISIBLE = frozenset({"Cf", "Cs", "Co", "Cc"})
_ALIKE = str.maketrans(
    {**dict.fromkeys("’‘ʼ`´", "'"), **dict.fromkeys("−–—‐‑", "-"), "œ": "oe", "Œ": "oe", "\n": ";", "\r": " "}
)
_NETWORK_X = re.compile(r"(?<![\w'])X(?![\w'])")


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """A value, and the half-open range of the tidy text it was read from."""

    start: int
    end: int
    value: Value


def tidy(text: str) -> str:
    """The text as the readers want it: lower case, no accents, one kind of space, apostrophe and dash.

    Punctuation and signs stay, a line break becomes ";". A lone capital X becomes "x.com": in lower case it could
    be a multiplication sign.
    """
    unified = unicodedata.normalize("NFKC", _NETWORK_X.sub("x.com", text.translate(_ALIKE)))
    bare = unicodedata.normalize("NFKD", unified.translate(_ALIKE).casefold())
    kept = (c for c in bare if not unicodedata.combining(c) and unicodedata.category(c) not in _INVISIBLE)
    return " ".join("".join(kept).split())


def cross_out(text: str, found: Iterable[Found[Value]]) -> str:
    """The text with what was read made unreadable; positions stay."""
    for one in found:
        text = text[: one.start] + _CROSSED * (one.end - one.start) + text[one.end :]
    return text


def rest(text: str) -> str:
    """What is left of a text after crossing out."""
    return " ".join(text.replace(_CROSSED, " ").split())
