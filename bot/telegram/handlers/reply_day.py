"""Which local day a number is for: today, or that of the nudge it replies to."""

from datetime import date

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.nudges import store as nudges
from bot.telegram.visit import Visit


async def of(visit: Visit, session: AsyncSession) -> date:
    """The day of the nudge the message replies to, however old; today for any other message."""
    replied = visit.message.reply_to_message if visit.message and visit.update.callback_query is None else None
    if replied is None:
        return visit.today
    day = await nudges.day_of_message(session, visit.profile_id, replied.message_id)
    return visit.today if day is None else min(day, visit.today)
