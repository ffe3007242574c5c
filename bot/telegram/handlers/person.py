"""One of one's people: their screen, a contact noted or taken back, put off, how often, dropped."""

from datetime import date

from markupsafe import Markup

from bot.contacts import lines, service
from bot.contacts.tables import Contact
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import people
from bot.telegram.handlers import people_screens as screens
from bot.telegram.keyboards import button
from bot.telegram.visit import Tap, Visit


async def person(visit: Visit, contact_id: RowId, page: int) -> None:
    """One person's screen."""
    await visit.acknowledge()
    await people.close_form(visit)
    contact = await _found(visit, contact_id)
    if contact is None:
        await _gone(visit, page)
    else:
        await visit.show(*screens.person(visit, contact, page))


async def done(visit: Visit, contact_id: RowId, page: int) -> None:
    """They talked today, tapped in the list; a second tap changes nothing."""
    noted = await _note(visit, contact_id, page)
    if noted is None:
        return
    undo = screens.undo(visit, noted.contact, noted.before, page)
    body, rows = screens.people(visit, await people.listed(visit), page, _noted(visit, noted))
    await visit.show(body, rows if noted.is_already else [[undo], *rows])


async def talked(visit: Visit, contact_id: RowId, page: int) -> None:
    """They talked today, tapped on the person's own screen."""
    noted = await _note(visit, contact_id, page)
    if noted is None:
        return
    undo = screens.undo(visit, noted.contact, noted.before, page)
    row = () if noted.is_already else (undo,)
    await visit.show(*screens.person(visit, noted.contact, page, _noted(visit, noted), row))


async def take_back(visit: Visit, contact_id: RowId, page: int, before: date | None = None) -> None:
    """They did not talk today after all."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        changed = await service.take_back(session, visit.profile_id, contact_id, before, visit.today)
    if changed is None:
        await _gone(visit, page)
        return
    note = None if changed.is_already else visit.html("person-taken-back", name=changed.contact.name)
    await visit.show(*screens.person(visit, changed.contact, page, note))


async def later(visit: Visit, contact_id: RowId, page: int) -> None:
    """Not now: in three days; a second tap does not make it six."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        changed = await service.put_off(session, visit.profile_id, contact_id, visit.today)
    if changed is None:
        await _gone(visit, page)
        return
    key = "person-not-due" if changed.is_already else "person-put-off"
    note = visit.html(key, name=changed.contact.name, on=changed.contact.cadence.due_on)
    await visit.show(*screens.people(visit, await people.listed(visit), page, note))


async def often(visit: Visit, contact_id: RowId, page: int) -> None:
    """Ask how often; a number typed next is an answer too."""
    await visit.acknowledge()
    contact = await _found(visit, contact_id)
    if contact is None:
        await _gone(visit, page)
        return
    await people.open_form(visit, contact.id)
    await visit.show(*screens.how_often(visit, contact, page))


async def every(visit: Visit, contact_id: RowId, days: int, page: int) -> None:
    """A tap on how often."""
    await visit.acknowledge()
    await people.close_form(visit)
    if not lines.is_possible(days):
        await visit.drop_buttons()
        return
    async with visit.services.database.session() as session:
        changed = await service.change_cadence(session, visit.profile_id, contact_id, days)
    if changed is None:
        await _gone(visit, page)
        return
    note = None if changed.is_already else visit.html("person-changed")
    await visit.show(*screens.person(visit, changed.contact, page, note))


async def drop(visit: Visit, contact_id: RowId, page: int) -> None:
    """Ask before dropping someone."""
    await visit.acknowledge()
    contact = await _found(visit, contact_id)
    if contact is None:
        await _gone(visit, page)
    else:
        await visit.show(*screens.drop(visit, contact, page))


async def drop_yes(visit: Visit, contact_id: RowId, page: int) -> None:
    """Drop them; a second tap finds them gone."""
    async with visit.services.database.session() as session:
        dropped = await service.drop(session, visit.profile_id, contact_id)
    if dropped is None:
        await _gone(visit, page)
        return
    await visit.acknowledge()
    note = visit.html("person-dropped", name=dropped.name)
    contacts = await people.listed(visit)
    if contacts:
        await visit.show(*screens.people(visit, contacts, page, note))
    else:
        await visit.show(note, [[button(visit.label("button-people-add"), "people-add")]])


async def _note(visit: Visit, contact_id: RowId, page: int) -> service.Noted | None:
    async with visit.services.database.session() as session:
        noted = await service.note_contact(session, visit.profile_id, contact_id, visit.today)
    if noted is None:
        await _gone(visit, page)
    else:
        await visit.toast("person-toast-already" if noted.is_already else "person-toast-noted")
    return noted


def _noted(visit: Visit, noted: service.Noted) -> Markup:
    if noted.is_already:
        return visit.html("person-noted-already", name=noted.contact.name)
    return visit.html("person-noted", name=noted.contact.name, on=noted.contact.cadence.due_on)


async def _gone(visit: Visit, page: int) -> None:
    """The button is about somebody who was dropped: say so, and show who is there."""
    await visit.toast("person-toast-gone")
    contacts = await people.listed(visit)
    if contacts:
        await visit.show(*screens.people(visit, contacts, page, visit.html("person-gone")))
    else:
        await visit.show(visit.html("person-gone"), [[button(visit.label("button-people-add"), "people-add")]])


async def _found(visit: Visit, contact_id: RowId) -> Contact | None:
    async with visit.services.database.session() as session:
        return await service.find(session, visit.profile_id, contact_id)


TAPS: dict[str, Tap] = {
    "person": person,
    "person-done": done,
    "person-today": talked,
    "person-take-back": take_back,
    "person-later": later,
    "person-often": often,
    "person-every": every,
    "person-drop": drop,
    "person-drop-yes": drop_yes,
}
