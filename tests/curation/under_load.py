"""Good and bad versions of an article are saved while questions pour in.

`python -m tests.curation.under_load [SECONDS]` does it for a minute on the real library, 200 questions a second; a
test does it for a moment on a small one.
"""

import asyncio
import itertools
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.conversation.reply import Answer, reply_to
from bot.curation.keeping import Keeper, News, RefusedFiles
from bot.database.engine import Database
from bot.knowledge.library import Library
from bot.knowledge.shelf import Shelf
from bot.language import Language
from bot.migrations.schema import metadata
from tests.journeys.stage import KNOWLEDGE

PATIENCE_S = 30.0
ARTICLE = "articles/versioned.en.md"
_FILLER = " ".join(["word"] * 60)


@dataclass(slots=True)
class Seen:
    """What came of it: seconds until each good version was served, how each bad one was told, the questions."""

    live_after: list[float] = field(default_factory=list)
    bad: int = 0
    told: list[str] = field(default_factory=list)
    asked: int = 0
    failed: list[str] = field(default_factory=list)
    slowest: float = 0.0


def written(version: int) -> str:
    """A good version: its title, a phrasing nobody else has, and its text all name it."""
    return (
        f'---\nid: versioned\nlanguage: en\ntitle: "Version {version}"\nphrasings:\n  - "zebra number {version}"\n'
        f"sources: []\nchecked_on: 2026-11-22\nreview_every: 12 months\nrelated: []\n---\n"
        f"This is {version}. {_FILLER}\n"
    )


def ask(library: Library) -> str | None:
    """Ask one library for the version it holds; what is wrong with its answer, if anything."""
    version = library.articles["versioned", Language.EN].title.removeprefix("Version ")
    reply = reply_to(f"zebra number {version}", library, Language.EN, None)
    if not isinstance(reply, Answer):
        return f"version {version} was not found"
    article = reply.article
    if article.title != f"Version {version}" or f"This is {version}. " not in article.text:
        return f"version {version} was answered with {article.title}"
    return None


async def under_load(database: Database, folder: Path, per_second: int, versions: int, for_s: float) -> Seen:
    """Save up to so many versions, every third of them bad, one as soon as the last is seen, for so long at most."""
    seen = Seen()
    (folder / ARTICLE).write_text(written(0), encoding="utf-8")
    shelf = await asyncio.to_thread(Shelf.open, folder, datetime.now(UTC).date())
    news: asyncio.Queue[News] = asyncio.Queue()
    keeper = Keeper(database, shelf, lambda: datetime.now(UTC), news.put)
    tasks = [asyncio.create_task(keeper.follow()), asyncio.create_task(_questions(shelf, per_second, seen))]
    await asyncio.sleep(0.5)  # for the watch to begin
    ends = time.monotonic() + for_s
    try:
        for version in range(1, versions + 1):
            if time.monotonic() > ends:
                break
            await _save(folder, shelf, version, news, seen)
    finally:
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
    seen.failed += [repr(one) for one in ended if not isinstance(one, asyncio.CancelledError)]
    while not news.empty():
        seen.told.append(str(news.get_nowait()))
    return seen


async def _save(folder: Path, shelf: Shelf, version: int, news: asyncio.Queue[News], seen: Seen) -> None:
    is_bad = version % 3 == 0
    text = f"---\nid: [ # {version}\n---\n" if is_bad else written(version)
    unnamed = folder / "saving.tmp"
    unnamed.write_text(text, encoding="utf-8")
    began = time.monotonic()
    unnamed.replace(folder / ARTICLE)
    if is_bad:
        seen.bad += 1
        told = await asyncio.wait_for(news.get(), PATIENCE_S)
        assert isinstance(told, RefusedFiles)
        seen.told.append(str(next(problem for problem in told.problems if problem.path == ARTICLE)))
        return
    async with asyncio.timeout(PATIENCE_S):
        while shelf.current.articles["versioned", Language.EN].title != f"Version {version}":  # noqa: ASYNC110 - a shelf tells nobody
            await asyncio.sleep(0.02)
    seen.live_after.append(time.monotonic() - began)


async def _questions(shelf: Shelf, per_second: int, seen: Seen) -> None:
    start = time.monotonic()
    for number in itertools.count(1):
        began = time.monotonic()
        wrong = ask(shelf.current)
        seen.asked += 1
        seen.slowest = max(seen.slowest, time.monotonic() - began)
        if wrong:
            seen.failed.append(wrong)
        await asyncio.sleep(max(start + number / per_second - time.monotonic(), 0))


async def _report(for_s: float) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "knowledge"
        await asyncio.to_thread(shutil.copytree, KNOWLEDGE, folder)
        database = Database.open(f"sqlite:///{temporary}/mesure.db")
        async with database.engine.begin() as connection:
            await connection.run_sync(metadata.create_all)
        seen = await under_load(database, folder, 200, 100, for_s)
        await database.close()
    print(f"{seen.asked} questions, slowest {seen.slowest * 1000:.0f} ms, {len(seen.failed)} failed {seen.failed[:3]}")
    print(f"{len(seen.live_after)} good versions, each served after {max(seen.live_after):.1f} s at most")
    print(f"{seen.bad} bad versions, told {len(seen.told)} times")


if __name__ == "__main__":
    asyncio.run(_report(float(sys.argv[1]) if len(sys.argv) > 1 else 60.0))
