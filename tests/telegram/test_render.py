"""What reaches Telegram: escaped once, well formed, within its limits."""

import re
from datetime import date
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from bot.knowledge.article import Article, Phrasing, Source, SourceKind
from bot.language import Language
from bot.telegram import render

TODAY = date(2026, 11, 22)
TAGS = {"b", "i", "a", "blockquote", "code"}


class Strict(HTMLParser):
    """Fails on what Telegram refuses: unknown tags, and tags closed in another order than opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        assert tag in TAGS
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def assert_telegram_takes(message: Markup) -> None:
    parser = Strict()
    parser.feed(message)
    parser.close()
    assert parser.open == []
    assert not re.search(r"<(?![a-z/])", message)
    assert 0 < render.units(message) <= render.MESSAGE_UNITS


def article(text: str, sources: int = 1) -> Article:
    source = Source("A <study> & more", "https://example.org/?a=1&b=2", "2010", SourceKind.STUDY)
    return Article(
        id="limits-x", language=Language.EN, title="How <many>?", phrasings=(Phrasing("how many", 1),), text=text,
        sources=(source,) * sources, checked_on=TODAY, review_months=6, related=(), path="limits/limits-x.en.md",
    )  # fmt: skip


@given(st.text(min_size=1, max_size=60))
def test_a_name_full_of_markup_is_shown_as_it_is(name: str) -> None:
    message = render.say(Language.EN, "zone-set", zone=f"x{name}", now="12:30")
    assert render.plain(message).startswith("Your time zone is ")
    assert f"x{name}" in render.plain(message)
    assert_telegram_takes(message)


def test_it_turns_the_articles_markup_into_telegrams() -> None:
    message = render.article(
        article("**Yes**, *really*: [here](https://example.org).\n\n- one\n- two & three"), Language.EN, TODAY
    )
    assert '<b>Yes</b>, <i>really</i>: <a href="https://example.org">here</a>.' in message
    assert "• one\n• two &amp; three" in message
    assert "<b>How &lt;many&gt;?</b>" in message
    assert_telegram_takes(message)


def test_an_article_in_the_other_language_says_so() -> None:
    french = render.plain(render.article(article("Yes."), Language.FR, TODAY))
    assert french.splitlines()[0] == render.plain(render.say(Language.FR, "reply-other-language"))


def test_sources_never_push_a_message_over_the_limit() -> None:
    message = render.article(article("word " * 700, sources=40), Language.EN, TODAY)
    assert_telegram_takes(message)


@given(st.integers(1, 400), st.integers(1, 60))
def test_a_message_is_cut_within_the_limit_and_stays_well_formed(lines: int, length: int) -> None:
    long = Markup("\n").join(Markup("<b>{}</b> &amp; {}").format("é" * length, "😀" * length) for _ in range(lines))
    assert_telegram_takes(render.within(long))


def test_it_counts_as_telegram_does() -> None:
    assert render.units(Markup("<b>a&amp;😀</b>")) == 4
