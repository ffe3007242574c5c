"""The command words, in both languages, and the menu Telegram shows for them."""

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import TelegramError

from bot.language import Language
from bot.locales import sentence
from bot.observability.logs import logger

_log = logger(__name__)

# A command, and its other spellings; the menu of a language shows the first word it has in that language.
WORDS: dict[str, tuple[str, ...]] = {
    "start": ("start",),
    "help": ("help", "aide"),
    "ask": ("ask", "question"),
    "goal": ("goal", "objectif"),
    "log": ("log", "noter"),
    "undo": ("undo",),
    "progress": ("progress", "progres"),
    "remind": ("remind", "rappel"),
    "people": ("people", "gens"),
    "qualify": ("qualify", "verifier"),
    "pause": ("pause",),
    "language": ("language", "langue"),
    "timezone": ("timezone", "fuseau"),
    "privacy": ("privacy", "donnees"),
    "export": ("export",),
    "forget": ("forget", "oublier"),
    "cancel": ("cancel", "annuler"),
    "why": ("why", "pourquoi"),
    "admin": ("admin",),
    "gaps": ("gaps",),
    "check": ("check",),
    "reload": ("reload",),
    "library": ("library",),
}
_FOR_ADMINS = ("admin", "gaps", "check", "reload", "library")


def menu(language: Language, *, for_admin: bool = False) -> list[BotCommand]:
    """The commands as the menu lists them, each with what it does."""
    shown = [name for name in WORDS if name != "start" and (for_admin or name not in _FOR_ADMINS)]
    return [
        BotCommand(WORDS[name][-1 if language is Language.FR else 0], sentence(language, f"menu-{name}"))
        for name in shown
    ]


async def publish(bot: Bot, admin_ids: frozenset[int], default: Language) -> None:
    """Register menus and descriptions, per language; the bot works without them, so a refusal is only logged."""
    try:
        for language in Language:
            code = None if language is default else language.value
            scope = BotCommandScopeAllPrivateChats()
            await bot.set_my_commands(menu(language), scope, language_code=code)
            await bot.set_my_description(sentence(language, "bot-description"), language_code=code)
            await bot.set_my_short_description(sentence(language, "bot-short-description"), language_code=code)
    except TelegramError as refused:
        _log.warning("the command menu could not be registered", why=str(refused))
    for admin_id in admin_ids:
        await publish_for(bot, admin_id, default)


async def publish_for(bot: Bot, admin_id: int, default: Language) -> None:
    """Register an admin's own menu, in their private chat alone; a refusal is only logged."""
    try:
        for language in Language:
            code = None if language is default else language.value
            scope = BotCommandScopeChat(admin_id)
            await bot.set_my_commands(menu(language, for_admin=True), scope, language_code=code)
    except TelegramError as refused:
        # Telegram only knows the chat once the admin has written to the bot.
        _log.info("an admin has no menu of their own yet", why=str(refused))
