"""Lines that two people added to one text, put together. Pure."""

from collections.abc import Sequence


def merged(base: str, theirs: str, mine: str) -> str | None:
    """`theirs` with the lines that `mine` adds to `base`; None unless both do nothing but add lines to it.

    A line that both added in the same place stays once.
    """
    lines = base.splitlines()
    there, new = _added(lines, theirs.splitlines()), _added(lines, mine.splitlines())
    if there is None or new is None:
        return None
    found: list[str] = []
    for at, (first, second) in enumerate(zip(there, new, strict=True)):
        found += [*first, *(line for line in second if not line.strip() or line not in first), *lines[at : at + 1]]
    return "\n".join(found) + "\n"


def _added(base: Sequence[str], text: Sequence[str]) -> list[list[str]] | None:
    """The lines added before each line of `base`, and after its last; None if one of its lines is gone or moved."""
    added: list[list[str]] = [[]]
    for line in text:
        if len(added) <= len(base) and line == base[len(added) - 1]:
            added.append([])
        else:
            added[-1].append(line)
    return added if len(added) > len(base) else None
