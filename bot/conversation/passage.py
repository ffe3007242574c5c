"""What of an article just given answers a follow-up about one network. Pure."""

import re

from bot.conversation.followup import networks
from bot.knowledge import markup
from bot.knowledge.reading import Reader

_BLOCKS = re.compile(r"\n(?=- )|\n{2,}")


def about(text: str, named: frozenset[str], reader: Reader) -> str | None:
    """The paragraphs and bullets, in markup, that name one of those networks; None when none does, or each.

    `text` is an article's; `named` are networks as concepts.
    """
    blocks = _BLOCKS.split(text.strip())
    kept = [block for block in blocks if networks(reader, markup.plain(block)) & named]
    return "\n\n".join(kept) if 0 < len(kept) < len(blocks) else None
