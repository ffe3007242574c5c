"""Someone blocked us, or came back."""

from telegram import ChatMember

from bot.profiles import store
from bot.telegram.visit import Visit

_OUT = (ChatMember.BANNED, ChatMember.LEFT)


async def changed(visit: Visit) -> None:
    """Keep in mind who cannot be written to. Nobody is greeted for it: a block is not a hello."""
    event = visit.update.my_chat_member
    if event is not None and event.new_chat_member.status in _OUT:
        async with visit.services.database.session() as session:
            await store.mark_unreachable(session, visit.profile_id, "blocked", visit.now)
