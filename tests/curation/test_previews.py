"""Previews take their turn, and are given up when the bot stops."""

import asyncio
import math
from collections.abc import Callable

import pytest

from bot.curation import previews as module
from bot.curation.change import Change
from bot.curation.impact import Preview, preview
from bot.curation.previews import Dropped, Previews
from bot.knowledge.shelf import Shelf
from tests.curation.conftest import titled


async def test_a_preview_is_what_publishing_would_do(shelf: Shelf) -> None:
    found = await Previews().of(shelf, [titled("X's ceilings")])
    assert isinstance(found, Preview)
    assert found.reload.changed == ("articles/limits-x.en.md",)


async def test_one_preview_is_made_at_a_time(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    under_way: list[Change] = []
    together: list[int] = []

    def watched(shelf: Shelf, changes: list[Change], while_wanted: Callable[[], None]) -> object:
        under_way.extend(changes)
        together.append(len(under_way))
        found = preview(shelf, changes, while_wanted)
        under_way.clear()
        return found

    monkeypatch.setattr(module, "preview", watched)
    previews = Previews()
    await asyncio.gather(*(previews.of(shelf, [titled(f"Title {number}")]) for number in range(4)))
    assert together == [1, 1, 1, 1]


async def test_a_stop_gives_up_those_that_wait_and_those_that_come(shelf: Shelf) -> None:
    previews = Previews()
    asked = [asyncio.create_task(previews.of(shelf, [titled("X's ceilings")])) for _ in range(3)]
    await asyncio.sleep(0)
    previews.stop()
    assert all(isinstance(one, Dropped) for one in (await asyncio.gather(*asked, return_exceptions=True))[1:])
    with pytest.raises(Dropped):
        await previews.of(shelf, [titled("X's ceilings")])


class Wanted:
    """Asked whether a preview is still wanted: so many times yes, then no more."""

    def __init__(self, times: float = math.inf) -> None:
        self._times = times
        self.asked = 0

    def __call__(self) -> None:
        self.asked += 1
        if self.asked > self._times:
            raise Dropped


def test_a_preview_under_way_ends_wherever_it_is_no_longer_wanted(shelf: Shelf) -> None:
    wanted = Wanted()
    preview(shelf, [titled("X's ceilings")], wanted)
    assert wanted.asked >= 2
    for times in range(wanted.asked):
        with pytest.raises(Dropped):
            preview(shelf, [titled("X's ceilings")], Wanted(times))
