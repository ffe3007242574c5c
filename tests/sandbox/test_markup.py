"""Telegram's HTML, read as strictly as Telegram reads it."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.entities import Entity, utf16_length, utf16_slice
from bot.sandbox.markup import parse_html
from bot.sandbox.wire import Refusal
from tests.journeys.heard import Entity as Heard
from tests.journeys.heard import html_of

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1, max_size=12)
TAGS = {"b": "bold", "i": "italic", "u": "underline", "s": "strikethrough", "tg-spoiler": "spoiler"}


@given(WORDS, WORDS, WORDS, st.sampled_from(sorted(TAGS)))
def test_it_finds_what_was_marked(before: str, inside: str, after: str, tag: str) -> None:
    parsed = parse_html(f"{escape(before)}<{tag}>{escape(inside)}</{tag}>{escape(after)}")
    assert parsed.text == before + inside + after
    assert parsed.entities == (Entity(TAGS[tag], utf16_length(before), utf16_length(inside)),)
    assert utf16_slice(parsed.text, parsed.entities[0].offset, parsed.entities[0].length) == inside


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_it_gives_back_any_escaped_text_unmarked(text: str) -> None:
    parsed = parse_html(escape(text))
    assert parsed.text == text.lstrip(" \n\t\r").rstrip()
    assert parsed.entities == ()


@st.composite
def nested(draw: st.DrawFn, depth: int = 3) -> str:
    """Well-formed HTML of nested tags."""
    pieces = []
    for _ in range(draw(st.integers(1, 3))):
        if depth and draw(st.booleans()):
            tag = draw(st.sampled_from(sorted(TAGS)))
            pieces.append(f"<{tag}>{draw(nested(depth - 1))}</{tag}>")
        else:
            pieces.append(escape(draw(WORDS), quote=False))
    return "".join(pieces)


@given(nested())
def test_it_reads_back_what_it_wrote(source: str) -> None:
    parsed = parse_html(source)
    written = html_of(parsed.text, [Heard(e.kind, e.offset, e.length, e.value) for e in parsed.entities])
    assert parse_html(written) == parsed


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2, ""), ("italic", 1, 1, "")]),
        ("😀<b>x</b>", "😀x", [("bold", 2, 1, "")]),
        ('<a href="https://example.org">x</a>', "x", [("text_link", 0, 1, "https://example.org/")]),
        ('<a href="example.org/a?b=1&amp;c">x</a>', "x", [("text_link", 0, 1, "http://example.org/a?b=1&c")]),
        ("<a>https://example.org/p</a>", "https://example.org/p", [("text_link", 0, 21, "https://example.org/p")]),
        ('<a href="nonsense">x</a>', "x", []),
        ("<pre>a &lt; b</pre>", "a < b", [("pre", 0, 5, "")]),
        ('<pre><code class="language-py">x</code></pre>', "x", [("pre", 0, 1, "py")]),
        ("<code><b>x</b></code>", "x", [("code", 0, 1, "")]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1, "")]),
        ("<blockquote><b>q</b></blockquote>", "q", [("blockquote", 0, 1, ""), ("bold", 0, 1, "")]),
        ('<span class="tg-spoiler">s</span>', "s", [("spoiler", 0, 1, "")]),
        ("<b></b>x", "x", []),
        ("<B>x</b>", "x", [("bold", 0, 1, "")]),
        ("a &amp;lt; &#233; &#xE9; &copy; & b", "a &lt; é é &copy; & b", []),
        ("  <b> x </b>  ", "x", [("bold", 0, 1, "")]),
    ],
)
def test_it_reads_html_as_telegram_does(source: str, text: str, entities: list[tuple[str, int, int, str]]) -> None:
    parsed = parse_html(source)
    assert parsed.text == text
    assert [(e.kind, e.offset, e.length, e.value) for e in parsed.entities] == entities


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("I <3 you", 'Unsupported start tag "3" at byte offset 2'),
        ("é <br/>", 'Unsupported start tag "br/" at byte offset 3'),
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ('<a href="x>y</a>', "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_it_refuses_what_telegram_refuses(source: str, why: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {why}"


@given(st.text(st.sampled_from("<>/&;ab =\"'#é😀"), max_size=30))
def test_it_either_reads_or_refuses_anything(source: str) -> None:
    try:
        parsed = parse_html(source)
    except Refusal as refusal:
        assert refusal.description.startswith("Bad Request: can't parse entities: ")
    else:
        assert all(e.end <= parsed.length for e in parsed.entities)
