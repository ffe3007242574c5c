"""The people someone wants to keep talking with: the list, and adding to it."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.contacts import lines, service
from bot.contacts.tables import Contact
from bot.conversation import store
from bot.conversation.intent import Question, read
from bot.conversation.reply import Answer, SmallTalk, reply_to
from bot.language import Language
from bot.telegram.handlers import people_screens as screens
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit

FORM = "people"
_ADDING = ("add", "ajoute", "ajouter", "+")
# A name has few words; more of them, without a handle or a cadence, say something else.
_WORDS_OF_A_NAME = 4


async def people(visit: Visit) -> None:
    """/people: with names, list them; without, show the list."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    _, *rest = visit.text.split(maxsplit=1)
    if not rest:
        await show(visit)
        return
    first, *others = rest[0].split(maxsplit=1)
    if first.lower() not in _ADDING:
        await add(visit, rest[0])
    elif others:
        await add(visit, others[0])
    else:
        await ask(visit)


async def show(visit: Visit, page: int = 0) -> None:
    """The list, from that page on; an invitation when nobody is on it."""
    await visit.acknowledge()
    contacts = await listed(visit)
    if contacts:
        await close_form(visit)
        await visit.show(*screens.people(visit, contacts, page))
    else:
        await _invite(visit)


async def ask(visit: Visit) -> None:
    """Ask for names; what is typed next is read as such."""
    await visit.acknowledge()
    if not await listed(visit):
        await _invite(visit)
        return
    await open_form(visit)
    back: list[Row] = [[button(visit.label("button-back"), "people", 0)]]
    await visit.show(visit.html("people-ask"), back)


async def add(visit: Visit, text: str) -> None:
    """List whoever these lines name, and say what became of each."""
    pasted = lines.read(text)
    if pasted == lines.Pasted():
        await open_form(visit)
        await visit.send(Markup("\n\n").join((visit.html("people-unread"), visit.html("people-ask"))))
        return
    async with visit.services.database.session() as session:
        outcome = await service.add(session, visit.profile_id, pasted.people, today=visit.today, now=visit.now)
    await open_form(visit)
    await visit.send(*screens.added(visit, pasted, outcome))


async def open_form(visit: Visit, contact_id: int | None = None) -> None:
    """Listen for names, or for how often to write to that contact."""
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        store.open_form(row, FORM, {"language": visit.language.value, "contact": contact_id}, visit.now)


async def take(visit: Visit, words: str, draft: store.Draft | None) -> bool:
    """The words as what the open form waits for; False, and the form closed, if they are about something else."""
    kept, contact_id = (draft or {}).get("language"), (draft or {}).get("contact")
    days = lines.days_in(words) if isinstance(contact_id, int) else None
    if days is None and (isinstance(contact_id, int) or not _are_people(visit, words)):
        await close_form(visit)
        return False
    if isinstance(kept, str) and kept in set(Language):
        await visit.goes_on_in(Language(kept))
    if isinstance(contact_id, int) and days is not None:
        await _set_days(visit, contact_id, days)
    else:
        await add(visit, words)
    return True


async def _set_days(visit: Visit, contact_id: int, days: int) -> None:
    if not lines.is_possible(days):
        await visit.say("people-problem-cadence", said=str(days))
        return
    await close_form(visit)
    async with visit.services.database.session() as session:
        changed = await service.change_cadence(session, visit.profile_id, contact_id, days)
    if changed is None:
        await visit.say("person-gone")
    else:
        await visit.send(*screens.person(visit, changed.contact, 0, visit.html("person-changed")))


async def _invite(visit: Visit) -> None:
    await open_form(visit)
    await visit.show(Markup("\n\n").join((visit.html("people-first"), visit.html("people-ask"))))


async def listed(visit: Visit) -> Sequence[Contact]:
    """Everybody on their list, who is due first."""
    async with visit.services.database.session() as session:
        return await service.list_contacts(session, visit.profile_id, visit.today)


async def close_form(visit: Visit) -> None:
    """Listen for names no longer; another form stays as it is."""
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        if row.form == FORM:
            store.close_form(row, visit.now)


def _are_people(visit: Visit, words: str) -> bool:
    """Whether these lines name people. A plain name could be a question or a thank-you: then the library decides."""
    pasted = lines.read(words)
    if not pasted.people:
        return any(one.why is lines.LineProblem.CADENCE for one in pasted.refused)
    if any("?" in one.name for one in pasted.people):
        return False
    first = pasted.people[0]
    if not first.name.startswith("@") and not isinstance(read(words, visit.language, visit.today), Question):
        return False
    if len(pasted.people) > 1 or not first.is_plain:
        return True
    if len(first.name.split()) > _WORDS_OF_A_NAME:
        return False
    return not isinstance(reply_to(words, visit.services.library, visit.language, None), Answer | SmallTalk)


TAPS: dict[str, Tap] = {"people": show, "people-add": ask}
