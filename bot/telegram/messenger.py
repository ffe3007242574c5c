"""Sends what the bot says by itself, and tells errors that will pass from those that will not."""

from datetime import timedelta

from markupsafe import Markup
from telegram import InputFile, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.ext import ExtBot

from bot.nudges.messenger import Gone, Moved, Nudge, Outcome, Refused, Sent, TryLater, Unsure
from bot.telegram import nudge_buttons, render
from bot.telegram.keyboards import keyboard
from bot.telegram.transport import may_have_arrived


class TelegramMessenger:
    """Sends nudges through the bot, one attempt each: waiting and trying again is the nudges' own business."""

    def __init__(self, bot: ExtBot[int]) -> None:
        self._bot = bot

    async def send(self, nudge: Nudge) -> Outcome:
        """Send it once, as one message, and say what came of it."""
        text = render.lines(*(render.say(nudge.language, line.key, **line.values) for line in nudge.lines))
        try:
            message = await (
                self._say(nudge, text) if nudge.picture is None else self._show(nudge, text, nudge.picture)
            )
        except TelegramError as error:
            return outcome_of(error)
        return Sent(message.message_id)

    async def _say(self, nudge: Nudge, text: Markup) -> Message:
        return await self._bot.send_message(
            nudge.chat_id,
            render.within(text),
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=keyboard(nudge_buttons.rows(nudge)),
            rate_limit_args=1,
        )

    async def _show(self, nudge: Nudge, text: Markup, picture: bytes) -> Message:
        return await self._bot.send_photo(
            nudge.chat_id,
            InputFile(picture, filename="mesure.png"),
            caption=render.within(text, render.CAPTION_UNITS),
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(nudge_buttons.rows(nudge)),
            rate_limit_args=1,
        )


def outcome_of(error: TelegramError) -> Outcome:
    """What an error means for whoever was to be written to."""
    match error:
        case RetryAfter():
            after = error.retry_after
            return TryLater(
                "Telegram asked to wait", after if isinstance(after, timedelta) else timedelta(seconds=after)
            )
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Gone("deactivated" if "deactivated" in error.message.lower() else "blocked")
        case BadRequest():
            return Gone("not_found") if "chat not found" in error.message.lower() else Refused(error.message)
        case NetworkError() if may_have_arrived(error):
            return Unsure("no answer from Telegram")
        case NetworkError():
            return TryLater(error.message)
        case _:
            return Refused(error.message)
