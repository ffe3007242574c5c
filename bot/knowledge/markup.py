"""The small Markdown an article's text may use: paragraphs, bold, italic, one level of bullets, https links."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

_ALLOWED = frozenset(
    {
        "paragraph_open", "paragraph_close", "inline", "text", "softbreak",
        "strong_open", "strong_close", "em_open", "em_close",
        "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close",
        "link_open", "link_close",
    }
)  # fmt: skip
_NAMES = {
    "heading_open": "a heading",
    "ordered_list_open": "a numbered list",
    "fence": "a code block",
    "code_block": "a code block (four spaces at the start of a line)",
    "code_inline": "code between backquotes",
    "image": "an image",
    "html_block": "HTML",
    "html_inline": "HTML",
    "blockquote_open": "a quotation",
    "hr": "a horizontal rule",
    "hardbreak": "a forced line break",
}
_LOOKS_LIKE_HTML = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|\w+);")

_PARSER = MarkdownIt("commonmark")


def tokens(text: str) -> Sequence[Token]:
    """The text's block tokens, as markdown-it gives them; an "inline" token holds its own in `children`."""
    return _PARSER.parse(text)


def problems(text: str) -> tuple[tuple[int, str], ...]:
    """What the allowed subset does not hold: (line from 1, what it is), in reading order."""
    return tuple(sorted(set(_problems(tokens(text)))))


@lru_cache(maxsize=1_024)
def plain(text: str) -> str:
    """What a reader sees, without the markup: paragraphs apart by an empty line, bullets with "• "."""
    blocks: list[str] = []
    depth = 0
    for token in tokens(text):
        if token.type == "list_item_open":
            depth += 1
        elif token.type == "list_item_close":
            depth -= 1
        elif token.type == "inline":
            line = "".join(_visible(token.children or []))
            blocks.append(f"• {line}" if depth else line)
    out = ""
    for previous, block in zip(["", *blocks], blocks, strict=False):
        together = previous.startswith("• ") and block.startswith("• ")
        out += ("" if not previous else "\n" if together else "\n\n") + block
    return out


def _visible(children: Sequence[Token]) -> Iterator[str]:
    for child in children:
        if child.type == "softbreak":
            yield " "
        elif child.type in ("text", "code_inline", "html_inline"):
            yield child.content


def _problems(found: Sequence[Token]) -> Iterator[tuple[int, str]]:
    depth, line = 0, 1
    for token in found:
        line = token.map[0] + 1 if token.map else line
        if token.type == "bullet_list_open":
            depth += 1
            if depth > 1:
                yield line, "a list inside a list"
        elif token.type == "bullet_list_close":
            depth -= 1
        elif token.type == "inline":
            yield from _inline_problems(token.children or [], line)
        elif token.type not in _ALLOWED and not token.type.endswith("_close"):
            yield line, _NAMES.get(token.type, token.type)


def _inline_problems(children: Sequence[Token], line: int) -> Iterator[tuple[int, str]]:
    for child in children:
        if child.type in ("softbreak", "hardbreak"):
            line += 1
        if child.type == "link_open":
            address = str(child.attrGet("href") or "")
            if not address.startswith("https://"):
                yield line, f"a link that is not https ({address[:60]})"
        elif child.type not in _ALLOWED:
            yield line, _NAMES.get(child.type, child.type)
        elif child.type == "text" and _LOOKS_LIKE_HTML.search(child.content):
            yield line, "something that looks like HTML"
