"""A question, beside RapidFuzz over the very same phrasings; the index, and what it adds to the process."""

import resource
import statistics
import time
from collections.abc import Callable
from datetime import date

from rapidfuzz import fuzz, process

from bot.knowledge.cases import Case
from bot.knowledge.index import build
from bot.knowledge.library import read
from bot.knowledge.search import search
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
    cases: list[Case] = [case for case in files.cases if case.id][:: max(len(files.cases) // ASKED, 1)]
    ours = _times(lambda asked: search(index, asked, None), cases)
    theirs = _times(lambda asked: process.extract(asked, phrasings, scorer=fuzz.WRatio, limit=3), cases[:40])
    print(f"{len(files.articles)} articles, {len(phrasings)} phrasings, {len(cases)} questions")
    print(f"  index built in {built:.2f} s, {added:.0f} MiB more at the peak")
    for name, times in (("search", ours), ("RapidFuzz WRatio", theirs)):
        ordered = sorted(times)
        p99 = ordered[int(len(ordered) * 0.99)]
        print(f"  {name:<18} median {statistics.median(times) * 1000:7.2f} ms   p99 {p99 * 1000:7.2f} ms")
    print(f"  search / RapidFuzz: {statistics.median(ours) / statistics.median(theirs):.2f}")


def _times(answer: Callable[[str], object], cases: list[Case]) -> list[float]:
    found = []
    for case in cases:
        began = time.perf_counter()
        answer(case.question)
        found.append(time.perf_counter() - began)
    return found


def _peak_mebibytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
