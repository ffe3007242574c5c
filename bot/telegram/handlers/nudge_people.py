"""Under a nudge that names people: open one of them, or note that they talked."""

from telegram import InlineKeyboardMarkup
from telegram.error import BadRequest

from bot.contacts import service
from bot.telegram.callbacks import RowId, encode
from bot.telegram.handlers import people_screens as screens
from bot.telegram.visit import Tap, Visit


async def person(visit: Visit, contact_id: RowId) -> None:
    """One person's screen, below the nudge: talked, later, drop."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        contact = await service.find(session, visit.profile_id, contact_id)
    if contact is None:
        await visit.say("person-gone")
    else:
        await visit.send(*screens.person(visit, contact, 0))


async def talked(visit: Visit, contact_id: RowId) -> None:
    """They talked today: noted, and their row leaves the nudge; a second tap changes nothing."""
    async with visit.services.database.session() as session:
        noted = await service.note_contact(session, visit.profile_id, contact_id, visit.today)
    if noted is None:
        await visit.toast("person-toast-gone")
    else:
        await visit.toast("person-toast-already" if noted.is_already else "person-toast-noted")
    await _drop_row(visit, encode("nudge-talked", contact_id))


async def _drop_row(visit: Visit, data: str) -> None:
    query, message = visit.update.callback_query, visit.message
    if query is None or message is None or message.reply_markup is None:
        return
    kept = [
        row for row in message.reply_markup.inline_keyboard if not any(button.callback_data == data for button in row)
    ]
    try:
        await query.edit_message_reply_markup(InlineKeyboardMarkup(kept))
    except BadRequest as refused:
        if "not modified" not in refused.message.lower():
            raise


TAPS: dict[str, Tap] = {
    "nudge-person": person,
    "nudge-talked": talked,
}
