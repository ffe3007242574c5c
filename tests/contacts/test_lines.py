"""What pasted lines say of people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.contacts import lines
from bot.contacts.lines import MOST_LINES, LineProblem, Newcomer, days_in, folded, read


@pytest.mark.parametrize(
    ("line", "name", "days", "note"),
    [
        ("@bob close – met at the bakery fair", "@bob", 14, "met at the bakery fair"),
        ("@bob close met at the fair", "@bob", 14, "met at the fair"),
        ("@ bob", "@bob", 30, None),
        ("@bob 21", "@bob", 21, None),
        ("Marie Dupont, proche, rencontrée au salon", "Marie Dupont", 14, "rencontrée au salon"),
        ("Marie Dupont régulière : voisine", "Marie Dupont", 30, "voisine"),
        ("Léa – tous les 3 jours – amie", "Léa", 3, "amie"),
        ("• Anne every week - coffee", "Anne", 7, "coffee"),
        ("12. Jean-Marc 10j (salon)", "Jean-Marc", 10, "salon"),
        ("Glenn Close", "Glenn Close", 30, None),
        ("Paul 2", "Paul 2", 30, None),
        ("Bob\tlight\tthe roaster", "Bob", 90, "the roaster"),
        ("https://x.com/bob - hi", "https://x.com/bob", 30, "hi"),
        ("小明 close", "小明", 14, None),
        ("\u202eBob\u200b, 2 weeks", "Bob", 14, None),
        ("<b>Bob</b> & co – 5 < 6", "<b>Bob</b> & co", 30, "5 < 6"),
    ],
)
def test_it_reads_a_name_a_cadence_and_a_note(line: str, name: str, days: int, note: str | None) -> None:
    (found,) = read(line).people
    assert (found.name, found.every_days, found.note) == (name, days, note)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Bob every 500 days", LineProblem.CADENCE),
        ("Bob – 0 jours", LineProblem.CADENCE),
        ("every 10 days", LineProblem.NO_NAME),
        ("123", LineProblem.NO_NAME),
        ("x" * 81, LineProblem.NAME_TOO_LONG),
    ],
)
def test_it_says_why_a_line_names_nobody(line: str, why: LineProblem) -> None:
    pasted = read(line)
    assert not pasted.people
    assert [one.why for one in pasted.refused] == [why]


def test_empty_lines_and_rules_are_skipped() -> None:
    assert [one.name for one in read("\n@bob\n\n-----\n…\n  @lea  \n").people] == ["@bob", "@lea"]
    assert read(" \n😀\n") == lines.Pasted()


def test_of_500_lines_the_first_50_are_taken_and_the_rest_counted() -> None:
    pasted = read("\n".join(f"@person{number}" for number in range(500)))
    assert (len(pasted.people), pasted.left_over) == (MOST_LINES, 500 - MOST_LINES)


def test_a_note_is_cut_and_never_in_two() -> None:
    (found,) = read("@bob – " + "long " * 100).people
    assert found.note is not None
    assert len(found.note) == lines.MOST_NOTE_CHARACTERS
    assert found.note.endswith("…")


@pytest.mark.parametrize("name", ["Bob", "@bob", "BOB", "  bob ", "Bób"])
def test_spellings_of_one_name_are_one_person(name: str) -> None:
    assert folded(name) == "bob"


@pytest.mark.parametrize(
    ("text", "days"),
    [("10", 10), ("every 10 days", 10), ("proche", 14), ("2 semaines", 14), ("chaque mois", 30), ("500", 500)],
)
def test_it_reads_how_often(text: str, days: int) -> None:
    assert days_in(text) == days


@pytest.mark.parametrize("text", ["how often?", "", "jours", "10 people", "99999999999999999999"])
def test_it_reads_no_cadence_in_other_words(text: str) -> None:
    assert days_in(text) is None


@given(st.text(max_size=300))
def test_any_text_is_read_and_what_comes_out_can_be_kept(text: str) -> None:
    pasted = read(text)
    for one in pasted.people:
        assert one.name.strip()
        assert one.folded
        assert len(one.name) <= lines.MOST_NAME_CHARACTERS
        assert lines.is_possible(one.every_days)
        assert one.note is None or 0 < len(one.note) <= lines.MOST_NOTE_CHARACTERS
        assert "\x00" not in one.name + (one.note or "")
        (one.name + (one.note or "")).encode()


@given(st.sampled_from(["@bob", "Marie Dupont", "Léa"]), st.integers(1, 365), st.sampled_from(["", "from the fair"]))
def test_what_is_written_is_read_back(name: str, days: int, note: str) -> None:
    for line in (f"{name} every {days} days – {note}", f"- {name}, {days} j, {note}"):
        assert read(line).people == (Newcomer(name, days, note or None, is_plain=False),)
