"""Listing people, noting contacts, putting off and dropping, on both databases."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.contacts import service
from bot.contacts.lines import Newcomer
from bot.contacts.tables import Contact
from bot.database.engine import Database
from bot.profiles import store as profiles

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
ALICE, BOB = 7_000_000_001, 7_000_000_002


@pytest.fixture
async def people(database: Database) -> Database:
    async with database.session() as session:
        for person in (ALICE, BOB):
            await profiles.greet(session, person, person, NOW)
    return database


def _day(number: int) -> date:
    return TODAY + timedelta(days=number)


async def _add(session: AsyncSession, *newcomers: Newcomer | str) -> service.Added:
    people = [Newcomer(one) if isinstance(one, str) else one for one in newcomers]
    return await service.add(session, ALICE, people, today=TODAY, now=NOW)


async def _one(session: AsyncSession, newcomer: Newcomer | str = "@carol") -> tuple[Contact, int]:
    (contact,) = (await _add(session, newcomer)).added
    assert contact.id is not None
    return contact, contact.id


def _names(contacts: Sequence[Contact]) -> list[str]:
    return [one.name for one in contacts]


async def test_people_are_kept_with_their_note_for_their_owner_alone(people: Database) -> None:
    async with people.session() as session:
        _, number = await _one(session, Newcomer("Marie Dupont", 10, "met at the fair"))
    async with people.session() as session:
        (kept,) = await service.list_contacts(session, ALICE, TODAY)
        assert (kept.name, kept.every_days, kept.note) == ("Marie Dupont", 10, "met at the fair")
        assert (kept.added_on, kept.contacted_on, kept.cadence.due_on) == (TODAY, None, _day(10))
        assert not await service.list_contacts(session, BOB, TODAY)
        assert await service.find(session, BOB, number) is None
        assert await service.drop(session, BOB, number) is None
        assert await service.note_contact(session, BOB, number, TODAY) is None


async def test_nobody_is_listed_twice_whatever_the_spelling(people: Database) -> None:
    async with people.session() as session:
        first = await _add(session, Newcomer("@Bob", 14, "baker"), "Léa", "lea")
        assert _names(first.added) == ["@Bob", "Léa"]
        again = await _add(session, "bob", "LÉA", "Zoé")
        assert (_names(again.known), _names(again.added)) == (["@Bob", "Léa"], ["Zoé"])
        kept = await service.list_contacts(session, ALICE, TODAY)
        assert next(one for one in kept if one.name == "@Bob").note == "baker"


async def test_the_list_has_a_ceiling_and_says_how_many_did_not_fit(people: Database) -> None:
    async with people.session() as session:
        await _add(session, *(f"@person{number}" for number in range(service.MOST_CONTACTS - 1)))
        outcome = await _add(session, "@person0", "@last", "@one", "@two")
        assert (_names(outcome.added), outcome.no_room) == (["@last"], 2)
        assert _names(outcome.known) == ["@person0"]
        assert len(await service.list_contacts(session, ALICE, TODAY)) == service.MOST_CONTACTS


async def test_the_days_count_from_the_last_real_contact_and_not_from_the_plan(people: Database) -> None:
    async with people.session() as session:
        _, number = await _one(session, Newcomer("@carol", 14))
        late = await service.note_contact(session, ALICE, number, _day(40))
        assert late is not None
        assert (late.contact.cadence.due_on, late.before, late.is_already) == (_day(54), None, False)
        early = await service.note_contact(session, ALICE, number, _day(45))
        assert early is not None
        assert (early.contact.cadence.due_on, early.before) == (_day(59), _day(40))


async def test_a_contact_is_noted_once_a_day_and_can_be_taken_back(people: Database) -> None:
    async with people.session() as session:
        _, number = await _one(session)
        await service.note_contact(session, ALICE, number, _day(3))
        await service.note_contact(session, ALICE, number, _day(9))
        second = await service.note_contact(session, ALICE, number, _day(9))
        assert second is not None
        assert second.is_already
        back = await service.take_back(session, ALICE, number, _day(3), _day(9))
        assert back is not None
        assert (back.is_already, back.contact.contacted_on) == (False, _day(3))
        again = await service.take_back(session, ALICE, number, None, _day(9))
        assert again is not None
        assert (again.is_already, again.contact.contacted_on) == (True, _day(3))


async def test_putting_off_waits_three_days_and_not_six(people: Database) -> None:
    async with people.session() as session:
        _, number = await _one(session, Newcomer("@carol", 14))
        early = await service.put_off(session, ALICE, number, _day(13))
        assert early is not None
        assert (early.is_already, early.contact.cadence.due_on) == (True, _day(14))
        for is_already in (False, True):
            changed = await service.put_off(session, ALICE, number, _day(20))
            assert changed is not None
            assert (changed.is_already, changed.contact.cadence.due_on) == (is_already, _day(23))
        noted = await service.note_contact(session, ALICE, number, _day(21))
        assert noted is not None
        assert (noted.contact.resumes_on, noted.contact.cadence.due_on) == (None, _day(35))


async def test_at_most_three_are_due_a_day_the_latest_first(people: Database) -> None:
    async with people.session() as session:
        await _add(
            session, Newcomer("a", 90), Newcomer("b", 14), Newcomer("c", 30), Newcomer("d", 7), Newcomer("e", 365)
        )
        assert not await service.due_today(session, ALICE, TODAY)
        assert _names(await service.due_today(session, ALICE, _day(14))) == ["d", "b"]
        assert _names(await service.due_today(session, ALICE, _day(100))) == ["d", "b", "c"]
        assert _names(await service.list_contacts(session, ALICE, _day(100))) == ["d", "b", "c", "a", "e"]


async def test_the_cadence_changes_and_an_impossible_one_is_refused(people: Database) -> None:
    async with people.session() as session:
        _, number = await _one(session)
        changed = await service.change_cadence(session, ALICE, number, 7)
        same = await service.change_cadence(session, ALICE, number, 7)
        assert changed is not None
        assert same is not None
        assert (changed.is_already, same.is_already, same.contact.every_days) == (False, True, 7)
        for days in (0, 366, -1):
            with pytest.raises(ValueError, match="not a cadence"):
                await service.change_cadence(session, ALICE, number, days)


async def test_who_is_dropped_is_gone_and_may_come_back(people: Database) -> None:
    async with people.session() as session:
        _, number = await _one(session)
        assert (await service.drop(session, ALICE, number)) is not None
        assert await service.drop(session, ALICE, number) is None
        assert await service.note_contact(session, ALICE, number, TODAY) is None
        assert await service.take_back(session, ALICE, number, None, TODAY) is None
        assert await service.put_off(session, ALICE, number, TODAY) is None
        assert await service.change_cadence(session, ALICE, number, 7) is None
        assert _names((await _add(session, "@carol")).added) == ["@carol"]


async def test_everything_goes_with_the_profile(people: Database) -> None:
    async with people.session() as session:
        await _add(session, Newcomer("@carol", 14, "baker"))
    async with people.session() as session:
        assert "baker" in str((await profiles.export(session, ALICE))["contact"])
        await profiles.forget(session, ALICE)
    async with people.session() as session:
        assert (await profiles.export(session, ALICE))["contact"] == []
