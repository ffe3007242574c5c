"""UTF-16 arithmetic and the tidying of entities."""

from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.entities import CODE, Entity, tidy, utf16_length, utf16_slice

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
KINDS = st.sampled_from(["bold", "italic", "underline", "spoiler", "code", "pre", "text_link", "blockquote"])


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Entity]]:
    """A text with entities anywhere in it, overlapping as they may."""
    text = draw(TEXT)
    size = utf16_length(text)
    entities = []
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, size))
        entities.append(Entity(draw(KINDS), start, draw(st.integers(0, size - start))))
    return text, entities


@given(TEXT)
def test_it_counts_as_utf_16_does(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2


@given(TEXT, TEXT, TEXT)
def test_it_cuts_where_utf_16_offsets_say(before: str, middle: str, after: str) -> None:
    whole = before + middle + after
    assert utf16_slice(whole, utf16_length(before), utf16_length(middle)) == middle


@given(marked())
def test_it_leaves_entities_inside_the_text_and_sorted(given_text: tuple[str, list[Entity]]) -> None:
    tidied = tidy(*given_text)
    assert tidied.text == given_text[0].lstrip(" \n\t\r").rstrip()
    starts = [entity.offset for entity in tidied.entities]
    assert starts == sorted(starts)
    assert all(entity.length > 0 and 0 <= entity.offset <= entity.end <= tidied.length for entity in tidied.entities)


@given(marked())
def test_it_never_formats_inside_code(given_text: tuple[str, list[Entity]]) -> None:
    entities = tidy(*given_text).entities
    code = [e for e in entities if e.kind in CODE]
    bold = [e for e in entities if e.kind in ("bold", "italic", "underline", "spoiler")]
    assert all(b.end <= c.offset or b.offset >= c.end for b in bold for c in code)


@given(marked())
def test_it_leaves_no_two_entities_that_cross(given_text: tuple[str, list[Entity]]) -> None:
    entities = tidy(*given_text).entities
    assert not any(a.offset < b.offset < a.end < b.end for a in entities for b in entities)


@given(marked())
def test_it_keeps_every_character_that_was_bold_outside_code(given_text: tuple[str, list[Entity]]) -> None:
    text, entities = given_text
    tidied = tidy(text, entities)
    code = {i for e in tidied.entities if e.kind in CODE for i in range(e.offset, e.end)}
    lost = utf16_length(text) - utf16_length(text.lstrip(" \n\t\r"))
    bold = {i - lost for e in entities if e.kind == "bold" for i in range(e.offset, e.end)}
    kept = {i for e in tidied.entities if e.kind == "bold" for i in range(e.offset, e.end)}
    assert kept == {i for i in bold if 0 <= i < tidied.length} - code


@given(marked())
def test_it_is_settled_after_one_tidying(given_text: tuple[str, list[Entity]]) -> None:
    once = tidy(*given_text)
    assert tidy(once.text, once.entities) == once


def test_it_joins_stretches_of_one_kind_that_touch() -> None:
    assert tidy("abcd", [Entity("bold", 0, 2), Entity("bold", 2, 2)]).entities == (Entity("bold", 0, 4),)


def test_it_moves_entities_with_the_white_space_it_drops() -> None:
    tidied = tidy("  \n😀 bold  ", [Entity("bold", 3, 9)])
    assert tidied.text == "😀 bold"
    assert tidied.entities == (Entity("bold", 0, 7),)
