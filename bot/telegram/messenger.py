"""Sends what the bot says by itself, and tells errors that will pass from those that will not."""

from datetime import timedelta

from telegram import LinkPreviewOptions
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
from bot.telegram import render
from bot.telegram.keyboards import Row, button, keyboard
from bot.telegram.transport import may_have_arrived


class TelegramMessenger:
    """Sends nudges through the bot, one attempt each: waiting and trying again is the nudges' own business."""

    def __init__(self, bot: ExtBot[int]) -> None:
        self._bot = bot

    async def send(self, nudge: Nudge) -> Outcome:
        """Send it once and say what came of it."""
        text = render.lines(*(render.say(nudge.language, line.key, **line.values) for line in nudge.lines))
        try:
            message = await self._bot.send_message(
                nudge.chat_id,
                render.within(text),
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=keyboard(_buttons(nudge)),
                rate_limit_args=1,
            )
        except TelegramError as error:
            return outcome_of(error)
        return Sent(message.message_id)


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


def _buttons(nudge: Nudge) -> list[Row]:
    def one(name: str) -> Row:
        return [button(render.label(nudge.language, f"nudge-button-{name}"), f"nudge-{name}", nudge.occurrence_id)]

    return [[*one("done"), *one("snooze")], [*one("pause"), *one("stop")]]
