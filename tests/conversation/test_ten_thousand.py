"""A few of the ten thousand random conversations, on both databases; `ten_thousand` run by itself has them all."""

from datetime import UTC, datetime

import pytest

from bot.database.engine import Database
from bot.knowledge.library import Library, load
from tests.conversation.ten_thousand import KNOWLEDGE, converse, world_on

_A_FEW = 12


@pytest.fixture(scope="module")
def library() -> Library:
    return load(KNOWLEDGE, datetime.now(UTC).date())


async def test_it_leaves_a_consistent_database_whatever_is_said_and_tapped(
    database: Database, library: Library
) -> None:
    world = await world_on(database, library)
    for seed in range(_A_FEW):
        await converse(world, seed)
    assert world.tally["goal"] > 1
