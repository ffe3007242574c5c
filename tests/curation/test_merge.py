"""Lines two people added to one text: both people's stay."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.curation.merge import merged

LINES = st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=6)
ADDED = st.lists(st.tuples(st.integers(0, 6), st.sampled_from(["x", "y", ""])), max_size=4)


def grown(base: list[str], added: list[tuple[int, str]]) -> list[str]:
    lines = list(base)
    for at, line in added:
        lines.insert(min(at, len(lines)), line)
    return lines


def test_it_puts_what_both_added_to_the_end_one_after_the_other() -> None:
    assert merged("a\n", "a\ntheirs\n", "a\nmine\n") == "a\ntheirs\nmine\n"


def test_it_keeps_once_what_both_added() -> None:
    assert merged("a\nb\n", "a\nboth\nb\n", "a\nboth\nmine\nb\n") == "a\nboth\nmine\nb\n"


def test_it_leaves_alone_what_somebody_changed_or_took_away() -> None:
    assert merged("a\nb\n", "a\n", "a\nb\nmine\n") is None
    assert merged("a\nb\n", "a\nb\ntheirs\n", "a\nB\n") is None


@settings(max_examples=200, deadline=None)
@given(base=LINES, first=ADDED, second=ADDED)
def test_no_line_of_either_is_lost(
    base: list[str], first: list[tuple[int, str]], second: list[tuple[int, str]]
) -> None:
    theirs, mine = grown(base, first), grown(base, second)
    found = merged(*("\n".join([*lines, "end"]) for lines in (base, theirs, mine)))
    assert found is not None
    lines = found.splitlines()
    rest = iter(lines)
    assert all(line in rest for line in theirs)
    assert set(mine) <= set(lines)
