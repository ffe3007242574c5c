from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.curation.template import template
from bot.knowledge.article import Article
from bot.knowledge.parse import UNWRITTEN, parse
from bot.language import Language

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("language", list(Language))
def test_every_gap_of_it_is_a_finding_of_its_line(language: Language) -> None:
    text = template("some-topic", language, TODAY)
    found = parse(text, "articles/some-topic.md", {})
    assert not isinstance(found, Article)
    gaps = [at for at, line in enumerate(text.splitlines(), 1) if UNWRITTEN in line]
    assert [problem.line for problem in found] == gaps
    assert all("still to be written: " in problem.what for problem in found)


@given(phrasings=st.lists(st.text(min_size=1, max_size=60).filter(lambda text: text.split() and text.isprintable())))
@settings(deadline=None, max_examples=50)
def test_the_phrasings_it_is_given_are_in_it_as_they_were_said(phrasings: list[str]) -> None:
    phrasings = [one.replace(UNWRITTEN, "") or "x" for one in phrasings if one.replace(UNWRITTEN, "").split()]
    text = template("some-topic", Language.EN, TODAY, phrasings)
    known = {"url": "https://example.com", "kind": "press", "date": "undated"}
    lines = []
    for line in text.splitlines():
        before, mark, _ = line.partition(UNWRITTEN)
        filled = next((value for key, value in known.items() if before.strip().startswith(key)), "filled in")
        closing = '"]' if "[" in before else '"' if before.endswith('"') else ""
        lines.append(f"{before}{filled}{closing}" if mark else line)
    article = parse("\n".join(lines), "articles/some-topic.en.md", {})
    assert isinstance(article, Article), article
    expected = [" ".join(one.split()) for one in phrasings]
    assert [one.text for one in article.phrasings] == [*expected, "filled in"]
    assert (article.id, article.checked_on) == ("some-topic", TODAY)
