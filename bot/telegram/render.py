"""Turns what the bot says into Telegram's HTML, within its limits. The one place that escapes."""

import html
import re
from collections.abc import Iterator, Sequence
from datetime import date

from markdown_it.token import Token
from markupsafe import Markup, escape

from bot.conversation.reply import Answer, Clarification, Fallback, Reply, SmallTalk
from bot.knowledge import markup
from bot.knowledge.article import Article, Source
from bot.language import Language
from bot.locales import Value, sentence

# https://core.telegram.org/bots/api#sendmessage and #sendphoto, read 2026-11-22: UTF-16 units, tags not counted.
MESSAGE_UNITS = 4096
CAPTION_UNITS = 1024
# What a person typed is quoted back up to here.
QUOTED_CHARACTERS = 80

_TAG = re.compile(r"<[^>]+>")
_MARKS = {"strong_open": "<b>", "strong_close": "</b>", "em_open": "<i>", "em_close": "</i>", "link_close": "</a>"}


def say(language: Language, key: str, /, **values: Value) -> Markup:
    """The sentence of that key as HTML. Strings among the values are escaped unless they are Markup already."""
    safe = {name: escape(value) if isinstance(value, str) else value for name, value in values.items()}
    return Markup(sentence(language, key, **safe))


def label(language: Language, key: str, /, **values: Value) -> str:
    """The sentence of that key as plain text, for a button or a toast."""
    return sentence(language, key, **values)


def quoted(text: str, most: int = QUOTED_CHARACTERS) -> str:
    """Somebody's words, on one line and cut, for quoting back (not yet escaped)."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def paragraphs(*parts: Markup | None) -> Markup:
    """The parts that are there, with an empty line between them."""
    return Markup("\n\n").join(part for part in parts if part)


def lines(*parts: Markup | None) -> Markup:
    """The parts that are there, one a line."""
    return Markup("\n").join(part for part in parts if part)


def reply(given: Reply, language: Language, today: date, asides: Sequence[Markup] = ()) -> Markup:
    """What the bot says to a question; the buttons under it are the handlers' business.

    `asides` are lines for this person alone, put under an article's text.
    """
    match given:
        case Answer():
            return article(given.article, language, today, asides, given.passage)
        case Clarification():
            return say(language, "reply-clarify")
        case Fallback():
            return say(language, "reply-fallback-nearest" if given.nearest else "reply-fallback")
        case SmallTalk():
            return say(language, f"small-talk-{given.kind.value}")


def article(
    shown: Article, language: Language, today: date, asides: Sequence[Markup] = (), passage: str | None = None
) -> Markup:
    """An article as a message: title, text, and its sources in a folded quote with the day they were checked.

    `language` is the reader's: an article in the other one says so first; an overdue one says so last. With a
    `passage` only that of its text, as the article was given just before.
    """
    crossed = say(language, "reply-other-language") if shown.language is not language else None
    title = Markup("<b>{}</b>").format(shown.title)
    again = say(language, "reply-again") if passage else None
    stale = (
        say(language, "reply-overdue", checked=shown.checked_on, review=shown.review_on)
        if shown.sources and shown.is_overdue(today)
        else None
    )
    body = paragraphs(crossed, title, again, _text(passage or shown.text), stale, *asides)
    return paragraphs(body, _sources(shown, language, MESSAGE_UNITS - units(body) - 2))


def opening(shown: Article, language: Language) -> Markup:
    """An article's title and first paragraph, which answers by itself."""
    crossed = say(language, "reply-other-language") if shown.language is not language else None
    title = Markup("<b>{}</b>").format(shown.title)
    return paragraphs(crossed, lines(title, _text(shown.text.strip().partition("\n\n")[0])))


def plain(message: Markup) -> str:
    """What a person sees of the message, without the markup."""
    return html.unescape(_TAG.sub("", message))


def units(message: Markup) -> int:
    """The length of the message as Telegram counts it: UTF-16 code units of the visible text."""
    return len(plain(message).encode("utf-16-le")) // 2


def within(message: Markup, most: int = MESSAGE_UNITS) -> Markup:
    """The message, cut at a line end if it is too long. Tags are assumed not to span lines, quotes aside."""
    if units(message) <= most:
        return message
    kept = ""
    for line in message.split("\n"):
        longer = kept + line + "\n"
        if units(Markup(longer)) > most - 1:
            break
        kept = longer
    return Markup(_closed(kept.rstrip("\n") or escape(plain(message)[: most // 2])) + "…")


def _closed(text: str) -> str:
    missing = text.count("<blockquote") - text.count("</blockquote>")
    return text + "</blockquote>" * max(missing, 0)


def _text(text: str) -> Markup:
    blocks: list[tuple[bool, Markup]] = []
    in_list = 0
    for token in markup.tokens(text):
        in_list += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
        if token.type == "inline":
            line = Markup("").join(_inline(token.children or ()))
            blocks.append((bool(in_list), Markup("• ") + line if in_list else line))
    out = Markup("")
    for i, (is_bullet, block) in enumerate(blocks):
        gap = "" if i == 0 else "\n" if is_bullet and blocks[i - 1][0] else "\n\n"
        out += Markup(gap) + block
    return out


def _inline(tokens: Sequence[Token]) -> Iterator[Markup]:
    for token in tokens:
        if token.type == "text":
            yield escape(token.content)
        elif token.type == "softbreak":
            yield Markup(" ")
        elif token.type == "link_open":
            yield Markup('<a href="{}">').format(str(token.attrGet("href") or ""))
        elif token.type in _MARKS:
            yield Markup(_MARKS[token.type])


def _sources(shown: Article, language: Language, room: int) -> Markup | None:
    if not shown.sources:
        return None
    rows = [say(language, "reply-sources", checked=shown.checked_on)]
    for source in shown.sources:
        row = _source(source, language)
        if units(lines(*rows, row)) > room:
            break
        rows.append(row)
    return Markup("<blockquote expandable>{}</blockquote>").format(lines(*rows))


def _source(source: Source, language: Language) -> Markup:
    dated = "" if source.dated == "undated" else source.dated
    link = Markup('<a href="{}">{}</a>').format(source.url, source.title)
    kind = label(language, f"source-{source.kind.value}")
    return Markup("• {} ({})").format(link, ", ".join(part for part in (kind, dated) if part))
