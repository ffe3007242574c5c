"""Formatted text as Telegram keeps it: plain text and entities counted in UTF-16 code units."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.sandbox.wire import Json, JsonObject

SPLITTABLE = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})
CODE = frozenset({"code", "pre"})
QUOTES = frozenset({"blockquote", "expandable_blockquote"})


def utf16_length(text: str) -> int:
    """The length Telegram counts: a character outside the Basic Multilingual Plane is two units."""
    return len(text) + sum(1 for character in text if character > "\uffff")


def utf16_slice(text: str, offset: int, length: int) -> str:
    """The part of the text between two UTF-16 offsets; half a surrogate pair becomes a replacement mark."""
    units = text.encode("utf-16-le", "surrogatepass")[offset * 2 : (offset + length) * 2]
    return units.decode("utf-16-le", "replace")


@dataclass(frozen=True, slots=True)
class Entity:
    """One stretch of formatting. `value` is the URL of a text_link or the language of a pre."""

    kind: str
    offset: int
    length: int
    value: str = ""

    @property
    def end(self) -> int:
        """The offset just after the last unit."""
        return self.offset + self.length

    def as_json(self) -> JsonObject:
        """The MessageEntity of the Bot API."""
        shape: dict[str, Json] = {"type": self.kind, "offset": self.offset, "length": self.length}
        named = {"text_link": "url", "pre": "language", "custom_emoji": "custom_emoji_id"}.get(self.kind)
        if named and self.value:
            shape[named] = self.value
        return shape


@dataclass(frozen=True, slots=True)
class Formatted:
    """Text with its entities, in the order Telegram lists them."""

    text: str
    entities: tuple[Entity, ...] = ()

    @property
    def length(self) -> int:
        """In UTF-16 code units."""
        return utf16_length(self.text)

    def entities_json(self) -> list[Json]:
        """The list a message carries."""
        return [entity.as_json() for entity in self.entities]


def tidy(text: str, entities: Iterable[Entity]) -> Formatted:
    """The text and entities as Telegram would return them.

    White space around the text is dropped, code swallows the formatting inside it, stretches of one kind that
    touch become one, and the list is sorted with the outer entity first.
    """
    kept = [entity for entity in entities if entity.length > 0]
    continuous = _nested(_apart([entity for entity in kept if entity.kind not in SPLITTABLE]))
    code = [entity for entity in continuous if entity.kind in CODE]
    joined: list[Entity] = []
    for kind in sorted(SPLITTABLE):
        spans = [(entity.offset, entity.end) for entity in kept if entity.kind == kind]
        pieces = _cut(_without(_union(spans), code), continuous)
        joined += [Entity(kind, start, end - start) for start, end in pieces]
    return _trimmed(text, _nested([*continuous, *joined]))


def _apart(entities: Sequence[Entity]) -> list[Entity]:
    """Links, code and mentions cannot overlap: the outer one stays. A quote may hold any of them, but no quote."""
    kept: list[Entity] = []
    for entity in sorted(entities, key=lambda e: (e.offset, -e.length)):
        is_quote = entity.kind in QUOTES
        rivals = [other for other in kept if (other.kind in QUOTES) == is_quote]
        if all(entity.offset >= other.end for other in rivals):
            kept.append(entity)
    return kept


def _union(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _without(spans: Sequence[tuple[int, int]], holes: Sequence[Entity]) -> list[tuple[int, int]]:
    pieces = list(spans)
    for hole in holes:
        cut: list[tuple[int, int]] = []
        for start, end in pieces:
            cut += [(start, min(end, hole.offset)), (max(start, hole.end), end)]
        pieces = [(start, end) for start, end in cut if start < end]
    return pieces


def _cut(spans: Sequence[tuple[int, int]], walls: Sequence[Entity]) -> list[tuple[int, int]]:
    """The spans split where they cross the edge of a wall they do not hold whole."""
    pieces = list(spans)
    for wall in walls:
        split: list[tuple[int, int]] = []
        for start, end in pieces:
            edge = wall.offset if start < wall.offset < end < wall.end else wall.end
            crosses = start < wall.offset < end < wall.end or wall.offset < start < wall.end < end
            split += [(start, edge), (edge, end)] if crosses else [(start, end)]
        pieces = split
    return pieces


def _nested(entities: Sequence[Entity]) -> list[Entity]:
    """The entities with every one that outlasts the one it begins in split at its end."""
    waiting = sorted(entities, key=_order, reverse=True)
    held: list[Entity] = []
    placed: list[Entity] = []
    while waiting:
        entity = waiting.pop()
        while held and held[-1].end <= entity.offset:
            held.pop()
        if held and entity.end > held[-1].end:
            edge = held[-1].end
            rest = replace(entity, offset=edge, length=entity.end - edge)
            entity = replace(entity, length=edge - entity.offset)
            waiting = sorted([*waiting, rest], key=_order, reverse=True)
        held.append(entity)
        placed.append(entity)
    return placed


def _order(entity: Entity) -> tuple[int, int, bool, bool, str]:
    return (entity.offset, -entity.length, entity.kind not in QUOTES, entity.kind in CODE, entity.kind)


def _trimmed(text: str, entities: Sequence[Entity]) -> Formatted:
    stripped = text.lstrip(" \n\t\r")
    lost = utf16_length(text) - utf16_length(stripped)
    stripped = stripped.rstrip()
    size = utf16_length(stripped)
    moved: list[Entity] = []
    for entity in entities:
        start, end = max(entity.offset - lost, 0), min(entity.end - lost, size)
        if start < end:
            moved.append(replace(entity, offset=start, length=end - start))
    return Formatted(stripped, tuple(sorted(moved, key=_order)))
