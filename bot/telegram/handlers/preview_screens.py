"""What a change to the library looks like before it is made: which files, which findings, which questions move."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from bot.curation.archive import Note
from bot.curation.change import Change
from bot.curation.impact import Move, Preview
from bot.knowledge.article import Problem, Severity
from bot.knowledge.library import Library
from bot.telegram import render
from bot.telegram.visit import Visit

FINDINGS = 12
_FILES, _WARNINGS, _MOVES = 6, 4, 3
_LONGEST_LINE = 160
# So that a message always holds as many findings as it lists.
_LONGEST_PART = 120
# A difference longer than this is read better in a file.
_DIFFERENCE_UNITS = 1500
_TAGS_AND_GAP = 2

Differences = Mapping[str, Sequence[str]]


def verdict(
    visit: Visit, preview: Preview, changes: Sequence[Change], notes: Sequence[Note], head: Markup
) -> tuple[Markup, bool]:
    """All that the changes would do, as one message below `head`; and whether nothing of it had to be cut."""
    listed = _listed(preview.moves)
    body = render.paragraphs(
        head,
        _files(visit, preview, changes, notes),
        _findings(visit, preview, visit.services.library, changes),
        _moves(visit, preview.moves, listed),
    )
    wanted = edits(preview, changes)
    shown, is_whole = _difference(wanted, min(_DIFFERENCE_UNITS, render.MESSAGE_UNITS - render.units(body)))
    return render.paragraphs(body, shown), is_whole and len(listed) == len(preview.moves)


def edits(preview: Preview, changes: Sequence[Change]) -> Differences:
    """The differences worth reading: of the files that stand already and go on standing."""
    new = set(preview.reload.added)
    wanted = (one.path for one in changes if one.text is not None and one.path not in new)
    return {path: preview.differences[path] for path in wanted if preview.differences[path]}


def as_file(visit: Visit, preview: Preview, changes: Sequence[Change]) -> bytes:
    """Every difference, and every question that moves, as one text file."""
    differences = {one.path: preview.differences[one.path] for one in changes}
    moved = [
        render.plain(line)
        for line in (_moves_head(visit, preview.moves), *(_move(visit, one) for one in preview.moves))
    ]
    return "\n".join([*_lines(differences), "", *moved, ""]).encode()


def findings(visit: Visit, problems: Sequence[Problem]) -> Markup:
    """The findings, counted and the first of them listed, errors before warnings."""
    errors = [one for one in problems if one.severity is Severity.ERROR]
    ordered = [*errors, *(one for one in problems if one.severity is not Severity.ERROR)]
    head = visit.html("admin-check-found", errors=len(errors), warnings=len(problems) - len(errors))
    more = visit.html("admin-and-more", count=len(problems) - FINDINGS) if len(problems) > FINDINGS else None
    return render.lines(head, *(_finding(one) for one in ordered[:FINDINGS]), more)


def compared(lines: Sequence[str]) -> Markup:
    """A difference as a message part, cut at a line's end where it is too long."""
    shown, _ = _cut(lines, _DIFFERENCE_UNITS)
    return shown or Markup("")


def _files(visit: Visit, preview: Preview, changes: Sequence[Change], notes: Sequence[Note]) -> Markup:
    listed = [visit.html(f"preview-file-{_what_becomes_of(one, preview)}", path=one.path) for one in changes[:_FILES]]
    more = visit.html("preview-more-files", count=len(changes) - _FILES) if len(changes) > _FILES else None
    return render.lines(*listed, more, visit.html("preview-passed-over", count=len(notes)) if notes else None)


def _what_becomes_of(change: Change, preview: Preview) -> str:
    if change.text is None:
        return "removed"
    if change.path in preview.reload.added:
        return "new"
    return "changed" if preview.differences[change.path] else "same"


def _findings(visit: Visit, preview: Preview, current: Library, changes: Sequence[Change]) -> Markup:
    """The warnings about the files of the change, and those it brings about elsewhere."""
    paths, known = {one.path for one in changes}, set(current.problems)
    found = [one for one in preview.files.problems if one.path in paths or one not in known]
    if not found:
        return visit.html("preview-no-warnings")
    more = visit.html("preview-more-warnings", count=len(found) - _WARNINGS) if len(found) > _WARNINGS else None
    listed = (_finding(one) for one in found[:_WARNINGS])
    return render.lines(visit.html("preview-warnings", count=len(found)), *listed, more)


def _listed(moves: Sequence[Move]) -> list[Move]:
    """The first of each kind: all the losses would hide the gains."""
    kinds: dict[str, list[Move]] = {"loss": [], "gain": [], "move": []}
    for one in moves:
        kinds[_kind(one)].append(one)
    return [one for of_a_kind in kinds.values() for one in of_a_kind[:_MOVES]]


def _moves(visit: Visit, moves: Sequence[Move], listed: Sequence[Move]) -> Markup:
    left = len(moves) - len(listed)
    more = visit.html("preview-more-moves", count=left) if left else None
    return render.lines(_moves_head(visit, moves), *(_move(visit, one) for one in listed), more)


def _moves_head(visit: Visit, moves: Sequence[Move]) -> Markup:
    if not moves:
        return visit.html("preview-no-moves")
    gained, lost = sum(one.is_gain for one in moves), sum(one.is_loss for one in moves)
    return visit.html("preview-moves", count=len(moves), gained=gained, lost=lost)


def _kind(move: Move) -> str:
    return "loss" if move.is_loss else "gain" if move.is_gain else "move"


def _move(visit: Visit, move: Move) -> Markup:
    nothing = visit.label("preview-nothing")
    return visit.html(
        f"preview-{_kind(move)}",
        question=render.quoted(move.text),
        before=move.before or nothing,
        after=move.after or nothing,
    )


def _finding(problem: Problem) -> Markup:
    what, mend = render.quoted(problem.what, _LONGEST_PART), render.quoted(problem.mend, _LONGEST_PART)
    return Markup("<code>{}:{}</code> {}; {}").format(problem.path, problem.line, what, mend)


def _difference(differences: Differences, room: int) -> tuple[Markup | None, bool]:
    return _cut(_lines(differences), room)


def _lines(differences: Differences) -> list[str]:
    if len(differences) == 1:
        return [line for lines in differences.values() for line in lines]
    return [line for path, lines in differences.items() for line in (f"# {path}", *lines, "")]


def _cut(lines: Sequence[str], room: int) -> tuple[Markup | None, bool]:
    """As many of the lines as there is room for, in UTF-16 units; and whether that is all of them, at full length."""
    kept: list[str] = []
    left = room - _TAGS_AND_GAP
    for line in lines:
        short = line if len(line) <= _LONGEST_LINE else line[: _LONGEST_LINE - 1] + "…"
        left -= len(short.encode("utf-16-le")) // 2 + 1
        if left < 0:
            break
        kept.append(short)
    text = "\n".join(kept).rstrip()
    return (Markup("<pre>{}</pre>").format(text) if text else None), kept == list(lines)
