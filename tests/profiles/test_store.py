"""Profiles: greeting, export and erasure."""

from datetime import UTC, datetime

import pytest

from bot.database.engine import Database
from bot.profiles import store

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
ALICE = 7_000_000_001  # beyond 32 bits, as Telegram's ids are


async def test_it_greets_a_person_once_and_keeps_their_64_bit_id(database: Database) -> None:
    for _ in range(2):
        async with database.session() as session:
            await store.greet(session, ALICE, ALICE, NOW)
    async with database.session() as session:
        profile = await store.get(session, ALICE)
    assert profile is not None
    assert (profile.id, profile.created_at) == (ALICE, NOW)


async def test_it_forgets_a_person_and_says_when_there_was_none(database: Database) -> None:
    async with database.session() as session:
        await store.greet(session, ALICE, ALICE, NOW)
    async with database.session() as session:
        assert await store.forget(session, ALICE)
        assert not await store.forget(session, ALICE)
        assert not any((await store.export(session, ALICE)).values())


async def test_it_refuses_an_instant_without_a_zone(database: Database) -> None:
    with pytest.raises(Exception, match="naive datetime"):
        async with database.session() as session:
            await store.greet(session, ALICE, ALICE, NOW.replace(tzinfo=None))


async def test_a_person_who_writes_again_is_reachable_again(database: Database) -> None:
    async with database.session() as session:
        await store.greet(session, ALICE, ALICE, NOW)
        await store.mark_unreachable(session, ALICE, "blocked", NOW)
    async with database.session() as session:
        profile = await store.greet(session, ALICE, ALICE, NOW)
        assert profile.unreachable_at is None
