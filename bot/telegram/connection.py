"""Begins and ends the talk with Telegram: meeting it, polling it, or having it post to us."""

import asyncio

from telegram import Update
from telegram.error import InvalidToken, NetworkError

from bot.observability.logs import logger
from bot.telegram.application import ALLOWED_UPDATES, TelegramApplication
from bot.telegram.errors import log_polling

# Between two attempts to reach Telegram at start; doubled each time up to the last.
FIRST_WAIT_S, LONGEST_WAIT_S = 1.0, 30.0
# What Telegram may post at once; people are answered together anyway.
POSTS_AT_ONCE = 100

_log = logger(__name__)


class RefusedToken(RuntimeError):
    """Telegram does not know the token; the message is one line for an operator."""


async def meet(application: TelegramApplication) -> None:
    """Meet Telegram, however long the network takes. Raises RefusedToken."""
    wait = FIRST_WAIT_S
    while True:
        try:
            await application.initialize()
        except InvalidToken:
            raise RefusedToken(
                "Telegram does not accept MESURE_TOKEN: copy it again from @BotFather (/mybots, API Token)"
            ) from None
        except NetworkError as error:
            _log.warning("Telegram cannot be reached; trying again", in_seconds=wait, why=str(error))
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT_S)
        else:
            return


async def poll(application: TelegramApplication) -> None:
    """Ask for updates until `stop_polling`; a webhook that was set is removed."""
    if application.updater is None:
        raise RuntimeError("this application was built without an updater")
    await application.updater.start_polling(
        allowed_updates=ALLOWED_UPDATES, bootstrap_retries=-1, error_callback=log_polling
    )


async def stop_polling(application: TelegramApplication) -> None:
    """Ask for no more updates."""
    if application.updater is not None and application.updater.running:
        await application.updater.stop()


async def be_posted_to(application: TelegramApplication, url: str, secret: str) -> None:
    """Have Telegram post updates to that address, with that secret in a header."""
    await application.bot.set_webhook(
        url, secret_token=secret, allowed_updates=ALLOWED_UPDATES, max_connections=POSTS_AT_ONCE
    )


async def receive(application: TelegramApplication, update: dict[str, object]) -> None:
    """Take an update that was posted; it is handled in its chat's turn."""
    await application.update_queue.put(Update.de_json(update, application.bot))
