import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.article import Article, Problem, Severity
from bot.knowledge.parse import LARGEST, number, parse, parse_limits
from bot.language import Language
from tests.knowledge.samples import LIMITS, article, article_text

SOURCE = '[{title: "A study", url: "https://a.example/x", date: "2010-06", kind: study}]'


def limits() -> dict[str, object]:
    found = parse_limits(LIMITS, "limits.yaml")
    assert not isinstance(found, tuple)
    return dict(found)


def problems(text: str) -> tuple[Problem, ...]:
    found = parse(text, "a.md", limits())  # type: ignore[arg-type]  # a dict of limits is a mapping of limits
    assert isinstance(found, tuple), "expected findings"
    return found


def test_it_reads_a_whole_article() -> None:
    found = article("limits-x", "en", sources=SOURCE, related="[shadowban]")
    assert (found.id, found.language, found.title) == ("limits-x", Language.EN, "What are X's limits?")
    assert found.phrasings[0].text == "follow limit on twitter"
    assert [p.line for p in found.phrasings] == [6, 7, 8]
    assert found.sources[0].dated == "2010-06"
    assert found.related == ("shadowban",)
    assert found.review_months == 12


def test_a_placeholder_becomes_the_number_in_the_readers_notation() -> None:
    body = "At most {limit:x-following-total} accounts."
    assert "At most 5,000 accounts." in article("limits-x", "en", body=body).text
    assert "At most 5\u202f000 accounts." in article("limits-x", "fr", body=body).text
    assert "{limit:x-following-total}" in article("limits-x", "fr", body=body).written


def test_an_unknown_placeholder_is_found_on_its_line() -> None:
    found = problems(article_text(body="One.\nAt most {limit:y} accounts."))
    assert [(p.line, "{limit:y}" in p.what) for p in found] == [(15, True)]


@pytest.mark.parametrize(
    ("old", "new", "line", "word"),
    [
        ("id: limits-x", "id: Limits X", 2, "short name"),
        ("language: en", "language: de", 3, "language"),
        ("checked_on: 2026-11-22", "checked_on: yesterday", 10, "not a day"),
        ("review_every: 12 months", "review_every: often", 11, "months"),
        ("related: []", "related: shadowban", 12, "not a list"),
        ("related: []", "related: []\nauthor: me", 13, "unknown key"),
        ("related: []", "related: []\nid: again", 13, "twice"),
        ("sources: []", "sources: [{title: T, url: nowhere, date: '2010', kind: study}]", 9, "web address"),
        ("sources: []", "sources: [{title: T, url: 'https://a.b', date: spring, kind: study}]", 9, "spring"),
        ("sources: []", "sources: [{title: T, url: 'https://a.b', date: '2010', kind: gossip}]", 9, "gossip"),
        ("sources: []", "sources: [just a title]", 9, "not a table"),
        ("sources: []", "sources: &s []", 9, "anchors"),
        ("sources: []", "sources: !!python/object:os.system []", 9, "tags"),
        ("sources: []", "sources: [", 11, "YAML"),
        ("sources: []", "sources: " + "[" * 90_000, 9, "nested too deep"),
        ("sources: []", "sources:\n\t- title: T", 10, "YAML"),
        ("title: ", "titel: ", 4, "unknown key"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(old: str, new: str, line: int, word: str) -> None:
    found = problems(article_text().replace(old, new, 1))
    assert any(p.line == line and word in p.what for p in found), [str(p) for p in found]
    assert all(p.severity is Severity.ERROR and p.mend for p in found)


def test_markup_that_telegram_would_not_show_is_found_on_its_line() -> None:
    found = problems(article_text(body="Text.\n\n## Heading\n\n<b>no</b>\n\n[x](http://plain.example)"))
    assert [p.line for p in found] == [16, 18, 20]


@pytest.mark.parametrize(
    "text", ["", "---", "no front matter", "---\n---\n", "---\n- a\n---\nText", "\x00", "---\n\tid: x"]
)
def test_bad_files_give_findings_and_never_raise(text: str) -> None:
    assert problems(text)


def test_a_file_too_large_is_refused() -> None:
    assert "longer" in problems("x" * (LARGEST + 1))[0].what


def test_a_byte_order_mark_and_windows_line_ends_change_nothing() -> None:
    text = article_text()
    assert parse("\ufeff" + text.replace("\n", "\r\n"), "a.md", limits()) == parse(text, "a.md", limits())  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_front_matter_parses_or_gives_findings(noise: str) -> None:
    found = parse(f"---\n{noise}\n---\nText", "a.md", {})
    assert isinstance(found, Article) or (found and all(p.path == "a.md" and p.line >= 1 for p in found))


def test_limits_name_what_is_wrong() -> None:
    found = parse_limits(LIMITS.replace("value: 400", "value: many").replace("window: day", "window: decade"), "l.yaml")
    assert isinstance(found, tuple)
    assert {p.line for p in found} == {3}
    assert len(found) == 2


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [(400, "400", "400"), (1666, "1,666", "1\u202f666"), (11666, "11,666", "11\u202f666")],
)
def test_numbers_are_written_as_readers_write_them(value: int, english: str, french: str) -> None:
    assert (number(value, Language.EN), number(value, Language.FR)) == (english, french)
