"""What a button carries: a version, a verb and its arguments, in at most 64 bytes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import partial
from inspect import Parameter, signature
from typing import NewType

from bot.nudges.schedule import Days

# Raised when the meaning of a verb or of its arguments changes; buttons of an older version get a kind answer.
VERSION = "1"
# https://core.telegram.org/bots/api#inlinekeyboardbutton, read 2026-11-22
MOST_BYTES = 64
_SEPARATOR = "|"
_LARGEST, _LARGEST_ID = 2**63 - 1, 2**31 - 1

# The number of a row; larger ones no database has.
RowId = NewType("RowId", int)
Argument = str | int | date | time | Days


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


def read_arguments(handler: Callable[..., object], given: tuple[str, ...]) -> list[Argument]:
    """A button's arguments as the types the handler declares after its first parameter.

    Raises ValueError when there are too few or too many, or one cannot be read.
    """
    _, *wanted = signature(handler).parameters.values()
    required = [one for one in wanted if one.default is Parameter.empty and one.kind is not Parameter.VAR_POSITIONAL]
    takes_any = any(one.kind is Parameter.VAR_POSITIONAL for one in wanted)
    if len(given) < len(required) or (len(given) > len(wanted) and not takes_any):
        raise ValueError(f"{len(given)} arguments for {len(wanted)}")
    readers = [_reader(one.annotation) for one in wanted]
    padded = readers + readers[-1:] * (len(given) - len(readers))
    return [read(text) for read, text in zip(padded, given, strict=False)]


def _whole(text: str, most: int = _LARGEST) -> int:
    number = int(text)
    if abs(number) > most:
        raise ValueError("more than the database holds")
    return number


def _reader(annotation: object) -> Callable[[str], Argument]:
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return annotation
    return _READERS.get(annotation, str)


_READERS: Mapping[object, Callable[[str], Argument]] = {
    int: _whole,
    RowId: partial(_whole, most=_LARGEST_ID),
    date: date.fromisoformat,
    date | None: date.fromisoformat,
    time: time.fromisoformat,
    Days: Days,
}
