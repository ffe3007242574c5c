"""A small bot on python-telegram-bot, unmodified, to try the sandbox with."""

from typing import Any, TypeAlias

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

# Its six parameters say nothing here.
Echo: TypeAlias = "Application[Any, Any, Any, Any, Any, Any]"


async def _start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_chat is not None
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Press", callback_data="pressed")]])
    said = f"<b>Hello</b> {' '.join(context.args or [])}"
    await context.bot.send_message(update.effective_chat.id, said, parse_mode="HTML", reply_markup=buttons)


async def _press(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer("Noted")
    await update.callback_query.edit_message_text("Pressed")


async def _file(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_message is not None
    assert update.effective_message.document is not None
    file = await update.effective_message.document.get_file()
    data = bytes(await file.download_as_bytearray())
    await update.effective_message.reply_document(data[::-1], filename="back.bin", caption="Reversed")


async def _text(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_message is not None
    await update.effective_message.reply_text(f"You said {update.effective_message.text}")


def echo_bot(url: str, token: str) -> Echo:
    """The bot, speaking to the Bot API at that URL."""
    builder = ApplicationBuilder().token(token).base_url(f"{url}/bot").base_file_url(f"{url}/file/bot")
    application = builder.build()
    application.add_handler(CommandHandler("start", _start))
    application.add_handler(CallbackQueryHandler(_press))
    application.add_handler(MessageHandler(filters.Document.ALL, _file))
    application.add_handler(MessageHandler(filters.TEXT, _text))
    return application
