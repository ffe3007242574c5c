from datetime import date

import pytest

from bot.knowledge.article import Article, Severity
from bot.knowledge.lint import figures, lint
from bot.knowledge.parse import parse_limits
from tests.knowledge.samples import LIMITS, article

TODAY = date(2026, 11, 22)


def findings(*articles: Article, today: date = TODAY) -> list[str]:
    limits = parse_limits(LIMITS, "limits.yaml")
    assert not isinstance(limits, tuple)
    return [str(p) for p in lint(articles, limits, today) if "phrasings; write at least" not in str(p)]


def twins(**changes: str) -> tuple[Article, Article]:
    return article("shadowban", "en"), article("shadowban", "fr", phrasings=None, **changes)


def test_twins_in_order_give_no_finding() -> None:
    assert findings(*twins()) == []


def test_a_missing_twin_is_a_warning_naming_the_file() -> None:
    (found,) = findings(article("shadowban", "en"))
    assert found.startswith("articles/shadowban.en.md:1: warning: there is no shadowban in fr")


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"body": "Around 22,1 % do."}, "figures differ"),
        ({"related": "[shadowban]"}, "related to itself"),
        ({"related": "[nowhere]"}, "is no article"),
        ({"checked_on": "2026-11-01"}, "checked_on differs"),
        ({"checked_on": "2027-01-01"}, "in the future"),
        ({"review_every": "6 months"}, "review_every differs"),
        ({"body": "Twitter s'arrête à 5 000 comptes."}, "5000 is a ceiling of x"),
        ({"title": "Suis-je shаdowban"}, "look-alike"),
        ({"body": "Un mot\u200binvisible."}, "invisible"),
        ({"body": "mot " * 200}, "words; write"),
        ({"body": "mot " * 1000}, "Telegram would not take"),
        ({"sources": '[{title: T, url: "https://a.b", date: "2010", kind: study}]'}, "sources differs"),
        ({"body": "Environ 20 % suivent."}, "without any source"),
    ],
)
def test_each_rule_finds_its_fault(changes: dict[str, str], word: str) -> None:
    assert any(word in found for found in findings(*twins(**changes)))


def test_the_same_phrasing_in_two_topics_is_an_error_naming_both_lines() -> None:
    one, other = (
        article("shadowban", "en"),
        article("limits-x", "en", phrasings=["Am I shadow-banned?", "am i SHADOWBANNED"]),
    )
    found = [f for f in findings(one, other) if "already asked" in f]
    where = "articles/limits-x.en.md:7: error: 'am i SHADOWBANNED' is already asked in articles/shadowban.en.md:6"
    assert found == [f"{where}; keep it where a reader would expect the answer"]


def test_the_same_title_and_the_same_article_twice_are_errors() -> None:
    one, other = article("shadowban", "en"), article("limits-x", "en", title="am I Shadowbanned")
    again = article("shadowban", "en", path="articles/copy.md")
    found = "\n".join(findings(one, other, again))
    assert "the title is also that of shadowban" in found
    assert "shadowban in en is already in articles/shadowban.en.md" in found


def test_a_review_is_due_the_day_after_the_months_are_over() -> None:
    due = article("shadowban", "en", checked_on="2025-11-30", review_every="3 months")
    assert due.review_on == date(2026, 2, 28)
    assert not due.is_overdue(date(2026, 2, 28))
    assert due.is_overdue(date(2026, 3, 1))
    assert any("review was due on 2026-02-28" in found for found in findings(due))


def test_figures_are_compared_whatever_their_notation() -> None:
    assert (
        figures("22.1% of 5,000 and 10 000")
        == figures("22,1 % de 5\u202f000 et 10\u00a0000")
        == {"22.1", "5000", "10000"}
    )


def test_only_errors_keep_a_library_from_being_taken_up() -> None:
    limits = parse_limits(LIMITS, "limits.yaml")
    assert not isinstance(limits, tuple)
    assert {p.severity for p in lint([article("shadowban", "en")], limits, TODAY)} == {Severity.WARNING}
