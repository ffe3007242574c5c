"""What Telegram finds in a text by itself: commands, addresses, mentions and hashtags."""

import re

from bot.sandbox.entities import CODE, SPLITTABLE, Entity, Formatted, tidy, utf16_length

_FOUND = (
    ("url", re.compile(r"(?i)\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)\]»”’']")),
    ("email", re.compile(r"(?i)(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")),
    ("bot_command", re.compile(r"(?<![\w/<>])/\w{1,32}(?:@\w{3,32})?(?![\w/])", re.ASCII)),
    ("mention", re.compile(r"(?<![\w@/])@[A-Za-z]\w{3,31}\b", re.ASCII)),
    ("hashtag", re.compile(r"(?<![\w#&/])#(?=\w*[^\W\d_])\w{1,256}")),
)


def detected(written: Formatted) -> Formatted:
    """The same text with the entities Telegram adds; never inside a link or code."""
    taken = [e for e in written.entities if e.kind not in SPLITTABLE and (e.kind in CODE or "quote" not in e.kind)]
    found: list[Entity] = []
    for kind, pattern in _FOUND:
        for match in pattern.finditer(written.text):
            start = utf16_length(written.text[: match.start()])
            entity = Entity(kind, start, utf16_length(match.group()))
            if all(entity.end <= other.offset or entity.offset >= other.end for other in [*taken, *found]):
                found.append(entity)
    return tidy(written.text, [*written.entities, *found]) if found else written
