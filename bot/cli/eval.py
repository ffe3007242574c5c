"""`mesure eval`: measures answers against labelled questions."""

import json
import re
from dataclasses import asdict, fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli import comparison
from bot.conversation.reply import LastTurn, alternatives, best_id, reply_to, score, spoken_in
from bot.conversation.turn import turn_after
from bot.knowledge import evaluation
from bot.knowledge.cases import Case, parse_cases
from bot.knowledge.comparison import known_questions, moved
from bot.knowledge.evaluation import Rates, Report, Result
from bot.knowledge.library import Library, load, read
from bot.language import Language, detect
from bot.settings import Settings

_RATES = tuple(field.name for field in fields(Rates) if field.name != "count")
_AT_MOST = ("wrong", "answered_outside")  # here less is better
_CONFUSIONS_SHOWN = 25
_NUMBER = re.compile(r"\d+(\.\d+)?|\.\d+")


def evaluate(
    files: Annotated[list[Path] | None, typer.Argument(help="Labelled questions, one JSON object a line.")] = None,
    compare: Annotated[
        str | None,
        typer.Option(
            metavar="REV",
            help="Side by side with the library at that git revision; without FILES, over every phrasing and case.",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    at_least: Annotated[
        list[str] | None,
        typer.Option(help="A floor such as top1=0.9 (wrong and answered_outside: a ceiling). Exit 1 beyond it."),
    ] = None,
) -> None:
    """Measure answers against labelled questions: by language, kind and band, confusions, reliability."""
    floors = dict(_floor(text) for text in at_least or ())
    settings = Settings.read()
    if not files and compare is None:
        raise typer.BadParameter("name the files of labelled questions, such as knowledge/cases/*.jsonl")
    cases = [case for file in files or () for case in _cases(file)]
    today = datetime.now(UTC).date()
    library = load(settings.knowledge_dir, today)
    default = Language(settings.default_language)
    if compare is None:
        report = report_on(cases, library, default)
        print(json.dumps(as_object(report), ensure_ascii=False) if as_json else as_text(report))
    else:
        earlier = comparison.library_at(settings.knowledge_dir, compare, today)
        cases = cases or _known(settings.knowledge_dir, earlier, today)
        typer.echo(f"asking {len(cases)} questions of both versions …", err=True)
        before, report = (report_on(cases, one, default) for one in (earlier, library))
        print(_compared(before, report, as_json))
    missed = [f"{name} is {value:.3f}, not {bound}" for name, value, bound in _missed(report.overall, floors)]
    for line in missed:
        print(line)
    if missed:
        raise typer.Exit(1)


def report_on(cases: list[Case], library: Library, default: Language) -> Report:
    """The report on what the bot would reply to the cases; its language is recognised, not told."""

    def answer(case: Case) -> Result:
        language = spoken_in(case.question, library) or default
        reply = reply_to(case.question, library, language, _turn_before(case, library, language))
        return Result(case, reply.outcome, best_id(reply), alternatives(reply), score(reply), language.value)

    return evaluation.evaluate(cases, answer)


def _turn_before(case: Case, library: Library, language: Language) -> LastTurn | None:
    """What the question before a follow-up leaves behind: as the bot would have answered it."""
    if case.last is None:
        return None
    spoken = detect(case.last) or language
    return turn_after(case.last, reply_to(case.last, library, spoken), None) or LastTurn(case.last)


def as_object(report: Report) -> dict[str, object]:
    """The report as one JSON object."""
    return {
        "overall": asdict(report.overall),
        **{f"by_{name}": {k: asdict(v) for k, v in report.by(name).items()} for name in ("language", "kind", "band")},
        "confusions": [{"expected": e, "got": g, "count": n} for e, g, n in report.confusions],
        "reliability": [
            {"from": a, "to": b, "count": n, "score": s, "right": r} for a, b, n, s, r in report.reliability
        ],
    }


def as_text(report: Report) -> str:
    """The report as tables for a terminal."""
    lines = [f"{'':12} {'count':>6} " + " ".join(f"{name[:9]:>9}" for name in _RATES), _row("all", report.overall)]
    for name in ("language", "kind", "band"):
        lines += ["", f"by {name}", *(_row(key, rates) for key, rates in report.by(name).items())]
    lines += ["", "confused (expected → named first, times)"]
    lines += [f"  {expected} → {got}  {count}" for expected, got, count in report.confusions[:_CONFUSIONS_SHOWN]]
    lines += ["", "reliability (score, cases, mean score, right)"]
    lines += [f"  {a:.1f}-{b:.1f}  {n:5}  {mean:.2f}  {right:.2f}" for a, b, n, mean, right in report.reliability]
    return "\n".join(lines)


def _known(directory: Path, earlier: Library, today: date) -> list[Case]:
    files = read(directory, today)
    return list(known_questions(earlier.articles.values(), files.articles, files.cases))


def _compared(before: Report, after: Report, as_json: bool) -> str:
    moves = moved(before, after)
    if as_json:
        return json.dumps(comparison.as_object(before, after, moves), ensure_ascii=False)
    return comparison.as_text(before, after, moves)


def _row(name: str, rates: Rates) -> str:
    values = asdict(rates)
    cells = " ".join(f"{'' if values[key] is None else format(values[key], '.3f'):>9}" for key in _RATES)
    return f"{name:12} {rates.count:6} {cells}"


def _cases(file: Path) -> tuple[Case, ...]:
    try:
        cases, problems = parse_cases(file.read_text(encoding="utf-8"), file.as_posix())
    except (OSError, UnicodeDecodeError) as error:
        raise typer.BadParameter(f"{file} cannot be read: {error}") from error
    if problems:
        raise typer.BadParameter(str(problems[0]))
    return cases


def _floor(text: str) -> tuple[str, float]:
    name, _, value = text.partition("=")
    if name in _RATES and _NUMBER.fullmatch(value):
        return name, float(value)
    raise typer.BadParameter(f"{text}: write NAME=NUMBER with one of {', '.join(_RATES)}")


def _missed(rates: Rates, floors: dict[str, float]) -> list[tuple[str, float, float]]:
    values = asdict(rates)
    found = []
    for name, bound in floors.items():
        value = values[name]
        if value is not None and (value > bound if name in _AT_MOST else value < bound):
            found.append((name, float(value), bound))
    return found
