"""What a person hears from the bot: a message as it stands, with its buttons, picture or document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
Shape: TypeAlias = Mapping[str, Json]

_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ("<tg-spoiler>", "</tg-spoiler>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote expandable>", "</blockquote>"),
}


@dataclass(frozen=True, slots=True)
class Entity:
    """One stretch of formatting; offset and length in UTF-16 units, `url` of a text link."""

    kind: str
    offset: int
    length: int
    url: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: `data` goes back to the bot, `url` opens in a browser."""

    text: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file the bot sent."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Toast:
    """The words shown when a button was tapped; `is_alert` when they must be dismissed."""

    text: str
    is_alert: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """A message of the chat. `text` is the caption when there is a picture or a document."""

    id: int
    is_from_bot: bool
    at: datetime
    text: str
    entities: tuple[Entity, ...]
    rows: tuple[tuple[Button, ...], ...]
    reply_to: int | None = None
    is_edited: bool = False
    photo: bytes | None = None
    document: Document | None = None

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons, row after row."""
        return [button.text for row in self.rows for button in row]

    @property
    def html(self) -> str:
        """Its text as the HTML a bot would write."""
        return html_of(self.text, self.entities)

    def button(self, label: str) -> Button:
        """The button of that label, else the only one whose label contains it."""
        every = [button for row in self.rows for button in row]
        found = [b for b in every if b.text == label] or [b for b in every if label in b.text]
        assert len(found) == 1, f"no single button {label!r} among {self.buttons} under {self.text!r}"
        return found[0]

    def __contains__(self, words: str) -> bool:
        return words in self.text


def html_of(text: str, entities: Sequence[Entity]) -> str:
    """The text with its entities written as tags; entities nest, as Telegram's do."""
    units = text.encode("utf-16-le", "surrogatepass")
    opening: dict[int, list[str]] = {}
    closing: dict[int, list[str]] = {}
    for entity in sorted(entities, key=lambda e: (e.offset, -e.length)):
        tags = (f'<a href="{escape(entity.url)}">', "</a>") if entity.url else _TAGS.get(entity.kind)
        if tags:
            opening.setdefault(entity.offset, []).append(tags[0])
            closing.setdefault(entity.offset + entity.length, []).insert(0, tags[1])
    places = sorted({0, len(units) // 2, *opening, *closing})
    pieces: list[str] = []
    for place, following in zip(places, [*places[1:], len(units) // 2], strict=True):
        pieces += closing.get(place, []) + opening.get(place, [])
        pieces.append(escape(units[place * 2 : following * 2].decode("utf-16-le", "replace"), quote=False))
    return "".join(pieces)


def shape_at(shape: Shape, name: str) -> Shape:
    """An object inside another; an empty one when it is missing."""
    value = shape.get(name)
    return value if isinstance(value, Mapping) else {}


def list_at(shape: Shape, name: str) -> Sequence[Json]:
    """A list inside an object; an empty one when it is missing."""
    value = shape.get(name)
    return value if isinstance(value, list) else []


def text_at(shape: Shape, name: str) -> str:
    """A string inside an object; "" when it is missing."""
    value = shape.get(name)
    return value if isinstance(value, str) else ""


def number_at(shape: Shape, name: str) -> int:
    """A whole number inside an object; 0 when it is missing."""
    value = shape.get(name)
    return value if isinstance(value, int) else 0


def read_message(shape: Shape, photo: bytes | None = None, document: Document | None = None) -> Message:
    """A message from Telegram's JSON; the bytes of its files are handed in."""
    named = "text" if "text" in shape else "caption"
    entities_name = "entities" if named == "text" else "caption_entities"
    entities = tuple(
        Entity(text_at(e, "type"), number_at(e, "offset"), number_at(e, "length"), text_at(e, "url"))
        for e in list_at(shape, entities_name)
        if isinstance(e, Mapping)
    )
    rows = tuple(
        tuple(
            Button(text_at(b, "text"), text_at(b, "callback_data"), text_at(b, "url"))
            for b in row
            if isinstance(b, Mapping)
        )
        for row in list_at(shape_at(shape, "reply_markup"), "inline_keyboard")
        if isinstance(row, list)
    )
    return Message(
        id=number_at(shape, "message_id"),
        is_from_bot=shape_at(shape, "from").get("is_bot") is True,
        at=datetime.fromtimestamp(number_at(shape, "date"), UTC),
        text=text_at(shape, named),
        entities=entities,
        rows=rows,
        reply_to=number_at(shape_at(shape, "reply_to_message"), "message_id") or None,
        is_edited="edit_date" in shape,
        photo=photo,
        document=document,
    )
