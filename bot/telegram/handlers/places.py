"""Where a person lives, for the sake of their clock: /timezone, a city in words, a shared location."""

import asyncio
from datetime import time

from bot.conversation import store as conversations
from bot.language import Language
from bot.nudges import reminders
from bot.nudges.reminders import ReadBack
from bot.nudges.schedule import Days
from bot.profiles import store, zones
from bot.telegram import render
from bot.telegram.handlers import readback
from bot.telegram.keyboards import Row, button, in_rows
from bot.telegram.visit import Tap, Visit

FORM = "zone"
# Where people who write French or English mostly live; any other place can be typed or shared.
_USUAL_ZONES = {
    Language.FR: ("Europe/Paris", "Europe/Brussels", "America/Montreal", "Africa/Abidjan"),
    Language.EN: ("Europe/London", "America/New_York", "America/Los_Angeles", "Asia/Kolkata"),
}
# "I live in the north of Montréal" is a place; a longer text is about something else.
_MOST_WORDS = 7
# So many are a name, and "Lyon" or "New York" does not tell which language somebody speaks.
_WORDS_OF_A_NAME = 2


async def timezone(visit: Visit) -> None:
    """/timezone, with a city or with buttons."""
    _, _, place = visit.text.partition(" ")
    if not place.strip():
        await ask(visit)
    elif not await take_place(visit, place):
        await visit.say("zone-unknown", _usual(visit))


async def ask(visit: Visit, wanted: conversations.Draft | None = None) -> None:
    """Ask where they live and listen for a city next; `wanted` is the reminder that waits for it."""
    async with visit.services.database.session() as session:
        row = await conversations.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        conversations.open_form(row, FORM, {**(wanted or {}), "language": visit.language.value}, visit.now)
    current = None
    if visit.zone:
        current = visit.html("zone-current", zone=readback.city(visit.zone), now=readback.clock(visit, visit.zone))
    await visit.send(render.paragraphs(current, visit.html("zone-ask")), _usual(visit))


async def take_place(visit: Visit, text: str) -> bool:
    """Set the zone of a place given in words; offer a choice if several fit. False if none does."""
    if "?" in text or len(text.split()) > _MOST_WORDS:
        return False
    places = await asyncio.to_thread(zones.resolve, text, visit.language)
    different = list({place.zone: place for place in places}.values())
    if not different:
        return False
    if len(text.split()) <= _WORDS_OF_A_NAME:
        await _as_asked(visit)
    if len(different) == 1:
        await keep(visit, different[0].zone)
        return True
    rows: list[Row] = [[button(f"{place.name} ({place.country})", "zone", place.zone)] for place in different[:4]]
    await visit.say("zone-which", rows)
    return True


async def _as_asked(visit: Visit) -> None:
    """Go on in the language they were asked in."""
    async with visit.services.database.session() as session:
        row = await conversations.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        asked_in = (row.draft or {}).get("language") if row.form == FORM else None
    if isinstance(asked_in, str):
        await visit.goes_on_in(Language(asked_in))


async def call_zone(visit: Visit, zone: str) -> None:
    """A tap on a zone."""
    await visit.acknowledge()
    if zones.is_zone(zone):
        await visit.drop_buttons()
        await keep(visit, zone)
    else:
        await ask(visit)


async def location(visit: Visit) -> None:
    """A shared location: its zone is kept, the location is not."""
    message = visit.message
    if message is None or message.location is None or not visit.is_private:
        return
    place = message.location
    zone = await asyncio.to_thread(zones.at_location, place.latitude, place.longitude)
    if zone is None:
        await visit.say("zone-unknown", _usual(visit))
    else:
        await keep(visit, zone)


async def keep(visit: Visit, zone: str) -> None:
    """Keep the zone; move the reminder to it, or set the one that waited for it."""
    async with visit.services.database.session() as session:
        row = await conversations.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        wanted = row.draft if row.form == FORM else None
        if row.form == FORM:
            conversations.close_form(row, visit.now)
        profile = await store.greet(session, visit.profile_id, visit.profile_id, visit.now)
        profile.zone = zone
        await session.flush()
        moved: ReadBack | None
        at, days = (wanted or {}).get("at"), (wanted or {}).get("days")
        if isinstance(at, str) and isinstance(days, str):
            moved = await reminders.set_reminder(session, profile, time.fromisoformat(at), Days(days), zone, visit.now)
        else:
            moved = await reminders.change_zone(session, visit.profile_id, zone, visit.now)
    visit.zone = zone
    kept = visit.html("zone-set", zone=readback.city(zone), now=readback.clock(visit, zone))
    rows = readback.rows(visit, moved) if moved else []
    await visit.send(render.paragraphs(kept, readback.reminder(visit, moved) if moved else None), rows)


def _usual(visit: Visit) -> list[Row]:
    return in_rows([button(readback.city(zone), "zone", zone) for zone in _USUAL_ZONES[visit.language]], 2)


TAPS: dict[str, Tap] = {"zone": call_zone}
