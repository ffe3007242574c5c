"""For admins: what Telegram lets the bot hear in groups."""

from markupsafe import Markup

from bot.telegram.visit import Visit


async def told(visit: Visit) -> Markup:
    """What the bot hears in groups, as @BotFather has it set now."""
    about = await visit.context.bot.get_me()
    return visit.html("admin-hears-all" if about.can_read_all_group_messages else "admin-privacy-mode")
