"""Someone blocked us, came back, or put us in a group."""

from telegram import ChatMember

from bot.profiles import store
from bot.telegram.visit import Visit

_OUT = (ChatMember.BANNED, ChatMember.LEFT)


async def changed(visit: Visit) -> None:
    """Keep in mind who cannot be written to. Nobody is greeted for it: a block is not a hello."""
    event = visit.update.my_chat_member
    if event is None or event.chat.type != "private":
        return
    if event.new_chat_member.status in _OUT:
        async with visit.services.database.session() as session:
            await store.mark_unreachable(session, visit.profile_id, "blocked", visit.now)
