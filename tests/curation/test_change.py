import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.curation.change import Change, from_json, overlay, removal, with_phrasings
from bot.knowledge.article import Article
from bot.knowledge.parse import parse
from bot.language import Language
from tests.knowledge.samples import article, article_text

TEXT = article_text("shadowban", "en", body="Text.")


def phrasings(text: str) -> list[str]:
    parsed = parse(text, "a.md", {})
    assert isinstance(parsed, Article), parsed
    return [phrasing.text for phrasing in parsed.phrasings]


def test_a_change_comes_back_from_json() -> None:
    for change in (Change("articles/a.fr.md", "a", Language.FR, "text"), removal(article("shadowban", "en"))):
        assert from_json(json.loads(json.dumps(change.as_json()))) == change


def test_changes_are_laid_over_by_path() -> None:
    assert overlay([removal(article("shadowban", "en"))]) == {"articles/shadowban.en.md": None}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=60), max_size=4))
def test_phrasings_are_added_as_they_were_typed_and_nothing_else_changes(added: list[str]) -> None:
    typed = [" ".join(one.split()) for one in added if one.strip()]
    changed = with_phrasings(TEXT, typed)
    assert phrasings(changed) == [*phrasings(TEXT), *typed]
    assert set(TEXT.split("\n")) <= set(changed.split("\n"))


@pytest.mark.parametrize(
    "listed",
    [
        "phrasings:\n- one\n- two\n",
        "phrasings:\n    - one\n    # a remark\n    - two\n\n",
        "phrasings:  # how people ask\n  - >-\n    one\n  - two\n",
    ],
)
def test_the_list_may_be_written_in_any_way_one_a_line(listed: str) -> None:
    head, _, rest = TEXT.partition("phrasings:\n")
    text = head + listed + rest[rest.index("sources:") :]
    assert phrasings(with_phrasings(text, ["three"])) == ["one", "two", "three"]


def test_a_list_on_one_line_is_not_guessed_at() -> None:
    with pytest.raises(ValueError, match="no list of phrasings"):
        with_phrasings(TEXT.replace("phrasings:\n", "phrasings: [a]\nother:\n"), ["b"])
