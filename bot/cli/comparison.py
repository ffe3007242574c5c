"""What `mesure eval --compare` says: the answers of two versions of the library, side by side."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

from bot.cli.revision import NoRevision, at_revision
from bot.knowledge.article import errors
from bot.knowledge.cases import Case
from bot.knowledge.comparison import PHRASING, Moved, Tally
from bot.knowledge.evaluation import Report, Result
from bot.knowledge.library import BrokenLibrary, Library, load


def library_at(directory: Path, revision: str, today: date) -> Library:
    """The library of that folder at a git revision. Raises NoRevision if there is none that can be used."""
    with at_revision(directory, revision) as folder:
        try:
            return load(folder, today)
        except BrokenLibrary as error:
            raise NoRevision(f"the library at {revision} cannot be used: {errors(error.problems)[0]}") from None


def as_object(before: Report, after: Report, moves: Sequence[Moved]) -> dict[str, object]:
    """The comparison as one JSON object."""
    return {
        "before": asdict(Tally.of(before)),
        "after": asdict(Tally.of(after)),
        "cases": {"before": asdict(Tally.of(_cases(before))), "after": asdict(Tally.of(_cases(after)))},
        "moved": [
            {
                "question": one.case.question,
                "language": one.case.language,
                "kind": one.case.kind,
                "expected": _expected(one.case),
                "before": {"outcome": one.before.outcome, "id": one.before.id},
                "after": {"outcome": one.after.outcome, "id": one.after.id},
                "change": _change(one),
            }
            for one in moves
        ],
    }


def as_text(before: Report, after: Report, moves: Sequence[Moved]) -> str:
    """The comparison for a terminal: the counts, then every question whose answer moved."""
    lines = _table("", before, after)
    if 0 < len(_cases(after).results) < len(after.results):
        lines += ["", *_table("cases alone", _cases(before), _cases(after))]
    for change in ("loss", "gain", "other"):
        found = [one for one in moves if _change(one) == change]
        if found:
            lines += ["", f"{_HEADINGS[change]} ({len(found)})", *map(_line, found)]
    return "\n".join(lines if moves else [*lines, "", "no answer moved"])


_HEADINGS = {"loss": "losses", "gain": "gains", "other": "neither better nor worse"}


def _cases(report: Report) -> Report:
    """Without the phrasings: one that was just added finds its article of course."""
    return Report(tuple(one for one in report.results if one.case.kind != PHRASING))


def _table(title: str, before: Report, after: Report) -> list[str]:
    was, is_now = asdict(Tally.of(before)), asdict(Tally.of(after))
    rows = [f"{name:12} {was[name]:8} {is_now[name]:8} {_signed(is_now[name] - was[name])}".rstrip() for name in was]
    return [f"{title:12} {'before':>8} {'after':>8}", *rows]


def _line(one: Moved) -> str:
    return f"  {one.case.question!r} of {_expected(one.case)}: {_named(one.before)} → {_named(one.after)}"


def _named(result: Result) -> str:
    match result.outcome:
        case "answer":
            return str(result.id)
        case "clarify":
            return f"a choice, {result.id} first"
        case _:
            return result.outcome.replace("_", " ")


def _expected(case: Case) -> str:
    return case.id or case.outcome.value


def _change(one: Moved) -> str:
    return "gain" if one.gain > 0 else "loss" if one.gain < 0 else "other"


def _signed(difference: int) -> str:
    return f"{difference:+5}" if difference else ""
