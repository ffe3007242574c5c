"""What a button carries: a version, a verb and its arguments, in at most 64 bytes."""

from dataclasses import dataclass

# Raised when the meaning of a verb or of its arguments changes; buttons of an older version get a kind answer.
VERSION = "1"
# https://core.telegram.org/bots/api#inlinekeyboardbutton, read 2026-11-22
MOST_BYTES = 64
_SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class Call:
    """What a tap asks for."""

    verb: str
    arguments: tuple[str, ...] = ()


def encode(verb: str, *arguments: str | int) -> str:
    """The data of a button. Raises ValueError past 64 bytes: a bug of ours, not of the person who taps."""
    parts = [VERSION, verb, *(str(a) for a in arguments)]
    if any(_SEPARATOR in part for part in parts):
        raise ValueError(f"{_SEPARATOR!r} separates the parts of a button's data")
    data = _SEPARATOR.join(parts)
    if len(data.encode()) > MOST_BYTES:
        raise ValueError(f"more than {MOST_BYTES} bytes for a button: {data}")
    return data


def decode(data: str) -> Call | None:
    """What the button asks for, or None if it is not of this version."""
    version, *rest = data.split(_SEPARATOR)
    if version != VERSION or not rest or not rest[0]:
        return None
    return Call(rest[0], tuple(rest[1:]))
