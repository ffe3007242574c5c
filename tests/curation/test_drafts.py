from datetime import timedelta

import pytest

from bot.curation import drafts
from bot.database.engine import Database
from bot.profiles import store as profiles
from tests.curation.conftest import ALICE, BOB, NOW, PATH, titled

pytestmark = pytest.mark.usefixtures("admins")


async def test_a_draft_is_kept_for_its_admin_until_it_is_discarded(database: Database) -> None:
    async with database.session() as session:
        number = await drafts.keep(session, ALICE, [titled("New")], {PATH: "digest", "new.md": None}, NOW)
    async with database.session() as session:
        found = await drafts.find(session, ALICE, number)
        assert found == drafts.Draft(number, (titled("New"),), {PATH: "digest", "new.md": None})
        assert await drafts.find(session, BOB, number) is None
        assert not await drafts.discard(session, BOB, number)
        assert await drafts.discard(session, ALICE, number)
        assert await drafts.find(session, ALICE, number) is None


async def test_drafts_go_after_a_week_and_with_their_admin(database: Database) -> None:
    async with database.session() as session:
        old = await drafts.keep(session, ALICE, [titled("Old")], {}, NOW - timedelta(days=8))
        new = await drafts.keep(session, ALICE, [titled("New")], {}, NOW)
        await drafts.sweep(session, NOW)
    async with database.session() as session:
        assert await drafts.find(session, ALICE, old) is None
        assert await drafts.find(session, ALICE, new) is not None
        await profiles.forget(session, ALICE)
    async with database.session() as session:
        assert await drafts.find(session, ALICE, new) is None
