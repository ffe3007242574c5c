"""What happens when handling an update fails: the operator gets a line, the person an apology, nothing stops."""

from telegram import Update
from telegram.error import Conflict, Forbidden, NetworkError, TelegramError

from bot.language import Language, from_code
from bot.observability.logs import logger
from bot.observability.metrics import ERRORS
from bot.telegram.render import label
from bot.telegram.visit import Context

_log = logger(__name__)


async def on_error(update: object, context: Context) -> None:
    """Log the error without anybody's words; tell the person that nothing is lost."""
    error = context.error
    if not isinstance(update, Update):
        log_polling(error)
        return
    if isinstance(error, Forbidden):
        _log.info("a person cannot be written to", why=str(error))
        return
    ERRORS.inc()
    _log.error("an update could not be handled", update_id=update.update_id, exc_info=error)
    chat, user = update.effective_chat, update.effective_user
    if chat is None or user is None or chat.type != "private":
        return
    language = from_code(user.language_code) or Language.EN
    try:
        await context.bot.send_message(chat.id, label(language, "trouble"))
    except TelegramError as refused:
        _log.warning("the apology could not be sent either", why=str(refused))


def log_polling(error: Exception | None) -> None:
    """One line for an operator about an error outside any update, most often while asking for updates."""
    if isinstance(error, Conflict):
        _log.error("another process is reading this bot's updates: stop it, or give each its own token", why=str(error))
    elif isinstance(error, NetworkError):
        _log.warning("Telegram cannot be reached; trying again", why=str(error))
    else:
        _log.error("polling failed", exc_info=error)
