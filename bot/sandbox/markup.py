"""Telegram's HTML read the way Telegram reads it: strict about tags, lenient about nothing."""

import re
from dataclasses import dataclass

from bot.sandbox.entities import Entity, Formatted, tidy, utf16_length
from bot.sandbox.wire import bad_request

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot)(?![A-Za-z]));?")
_ATTRIBUTE = re.compile(
    r"""\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.\-]+)(?=[\s>])))?""",
)
_LINK = re.compile(r"(?i)(?:(?:https?|ftp|tg|ton|tonsite|mailto|tel):\S+|[^\s:/]+\.[^\s/]{2,}\S*)\Z")


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int
    began: int


def parse_html(source: str) -> Formatted:
    """The visible text of Telegram's HTML with its entities.

    Raises Refusal ("can't parse entities: …") where Telegram refuses: an unknown tag, one that is never closed,
    closed in the wrong order, or a bare "<". A reference Telegram does not know stays as it is written.
    """
    reader = _Reader(source)
    reader.read()
    return tidy("".join(reader.text), reader.entities)


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.text: list[str] = []
        self.entities: list[Entity] = []
        self._offset = 0
        self._open: list[_Open] = []

    def read(self) -> None:
        at = 0
        while at < len(self.source):
            stop = self.source.find("<", at)
            self._say(_unescaped(self.source[at : stop if stop >= 0 else len(self.source)]))
            if stop < 0:
                break
            at = self._close(stop) if self.source.startswith("</", stop) else self._begin(stop)
        if self._open:
            raise bad_request(
                f"can't parse entities: Can't find end tag corresponding to start tag \"{self._open[-1].tag}\"",
            )

    def _say(self, text: str) -> None:
        self.text.append(text)
        self._offset += utf16_length(text)

    def _refuse(self, reason: str, at: int, then: str = "") -> Exception:
        place = len(self.source[:at].encode("utf-8", "surrogatepass"))
        return bad_request(f"can't parse entities: {reason} at byte offset {place}{then}")

    def _begin(self, at: int) -> int:
        match = re.compile(r"[^\s>]*").match(self.source, at + 1)
        name = match.group().lower() if match else ""
        position = at + 1 + len(name)
        if position >= len(self.source):
            raise self._refuse("Unclosed start tag", at)
        if name not in _KINDS:
            raise self._refuse(f'Unsupported start tag "{name}"', at)
        argument, position = self._attributes(name, at, position)
        if name == "span" and argument != "spoiler":
            raise self._refuse('Tag "span" must have class "tg-spoiler"', at)
        self._open.append(_Open(name, argument, self._offset, len(self.text)))
        return position

    def _attributes(self, tag: str, at: int, position: int) -> tuple[str, int]:
        argument = ""
        while True:
            while position < len(self.source) and self.source[position].isspace():
                position += 1
            if position >= len(self.source):
                raise self._refuse("Unclosed start tag", at)
            if self.source[position] == ">":
                return argument, position + 1
            match = _ATTRIBUTE.match(self.source, position)
            if match is None or match.end() == position:
                raise self._refuse(f'Empty attribute name in the tag "{tag}"', at)
            quoted = match[2] if match[2] is not None else match[3]
            value = _unescaped(quoted) if quoted is not None else (match[4] or "").lower()
            argument = _argument(tag, match[1], value) or argument
            position = match.end()
            if position < len(self.source) and self.source[position] == "=":
                raise self._refuse("Unclosed start tag", at)

    def _close(self, at: int) -> int:
        if not self._open:
            raise self._refuse("Unexpected end tag", at)
        match = re.compile(r"</([^\s>]*)\s*(>?)").match(self.source, at)
        if match is None or not match[2]:
            raise self._refuse("Unclosed end tag", at)
        opened = self._open.pop()
        if match[1] and match[1].lower() != opened.tag:
            raise self._refuse("Unmatched end tag", at, f', expected "</{opened.tag}>", found "</{match[1].lower()}>"')
        self._keep(opened)
        return match.end()

    def _keep(self, opened: _Open) -> None:
        length = self._offset - opened.offset
        kind, value = _KINDS[opened.tag], opened.argument
        if kind == "text_link":
            value = _checked_link(value or "".join(self.text[opened.began :]))
            if not value:
                return
        elif kind == "blockquote" and value:
            kind, value = "expandable_blockquote", ""
        elif kind in ("code", "pre"):
            self._keep_code(Entity(kind, opened.offset, length, value))
            return
        self.entities.append(Entity(kind, opened.offset, length, value))

    def _keep_code(self, entity: Entity) -> None:
        """`<pre><code class="language-x">` is one entity: a pre that knows its language."""
        last = self.entities[-1] if self.entities else None
        same = last is not None and (last.offset, last.length) == (entity.offset, entity.length)
        if last is not None and same and {last.kind, entity.kind} == {"code", "pre"}:
            language = last.value or entity.value
            if language:
                self.entities[-1] = Entity("pre", entity.offset, entity.length, language)
                return
        self.entities.append(entity)


def _argument(tag: str, name: str, value: str) -> str:
    if (tag, name) == ("a", "href") or (tag, name) == ("tg-emoji", "emoji-id"):
        return value
    if (tag, name) == ("code", "class"):
        return value.removeprefix("language-") if value.startswith("language-") else ""
    if (tag, name) == ("span", "class"):
        return value.removeprefix("tg-") if value.startswith("tg-") else ""
    return "1" if (tag, name) == ("blockquote", "expandable") else ""


def _unescaped(text: str) -> str:
    def character(match: re.Match[str]) -> str:
        if match[3]:
            return _NAMED[match[3]]
        code = int(match[1]) if match[1] else int(match[2], 16)
        return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else match[0]

    return _REFERENCE.sub(character, text)


def _checked_link(url: str) -> str:
    """The address of a link Telegram keeps, or "" for one it silently turns into plain text."""
    address = url.strip()
    if not _LINK.match(address):
        return ""
    if not re.match(r"[A-Za-z][A-Za-z0-9+.\-]*:", address):
        address = f"http://{address}"
    return f"{address}/" if re.fullmatch(r"(?i)https?://[^/?#]+", address) else address
