"""A question, beside RapidFuzz over the very same phrasings; the index, and what it adds to the process."""

import resource
import statistics
import time
from collections.abc import Callable, Sequence
from datetime import date

from rapidfuzz import fuzz, process

from bot.knowledge.index import Index, build
from bot.knowledge.library import read
from bot.knowledge.search import search
from bot.language import Language
from tests.journeys.stage import KNOWLEDGE

TODAY = date(2026, 11, 22)
ASKED = 200


def report() -> None:
    """Print the table."""
    files = read(KNOWLEDGE, TODAY)
    phrasings = [one.text for article in files.articles for one in article.phrasings]
    before = _peak_mebibytes()
    began = time.perf_counter()
    index = build(files.articles, files.lexicon, files.strangers)
    built = time.perf_counter() - began
    added = _peak_mebibytes() - before
    asked = [case.question for case in files.cases if case.id][:: max(len(files.cases) // ASKED, 1)]
    ours = milliseconds(index, asked, None)
    theirs = _times(lambda question: process.extract(question, phrasings, scorer=fuzz.WRatio, limit=3), asked[:40])
    print(f"{len(files.articles)} articles, {len(phrasings)} phrasings, {len(asked)} questions")
    print(f"  index built in {built:.2f} s, {added:.0f} MiB more at the peak")
    for name, times in (("search", ours), ("RapidFuzz WRatio", theirs)):
        print(f"  {name:<18} {in_line(times)}")
    print(f"  search / RapidFuzz: {statistics.median(ours) / statistics.median(theirs):.3f}")


def milliseconds(index: Index, asked: Sequence[str], language: Language | None) -> list[float]:
    """How long each question takes."""
    return _times(lambda question: search(index, question, language), asked)


def in_line(times: Sequence[float]) -> str:
    """Milliseconds, as median and 99th percentile."""
    p99 = sorted(times)[int(len(times) * 0.99)]
    return f"median {statistics.median(times):7.2f} ms   p99 {p99:7.2f} ms"


def _times(answer: Callable[[str], object], asked: Sequence[str]) -> list[float]:
    found = []
    for question in asked:
        began = time.perf_counter()
        answer(question)
        found.append((time.perf_counter() - began) * 1000)
    return found


def _peak_mebibytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
