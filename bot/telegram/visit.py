"""One person writing to us now: who, in which language, where their local day stands, and how to answer."""

import contextlib
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup
from telegram import InputFile, InputMediaPhoto, LinkPreviewOptions, Message, ReplyParameters, Update, User
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import CallbackContext, ExtBot

from bot import language as languages
from bot.conversation.reply import spoken_in
from bot.language import Language
from bot.locales import Value
from bot.observability.logs import logger
from bot.profiles import store as profiles
from bot.telegram import render
from bot.telegram.keyboards import Row, keyboard
from bot.telegram.services import Services

Context = CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]
Handler = Callable[["Visit"], Awaitable[None]]
Tap = Callable[..., Awaitable[None]]
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_log = logger(__name__)


@dataclass(slots=True)
class Visit:
    """An update with a sender, ready to be handled. `now` is an aware UTC instant, `text` what they wrote."""

    services: Services
    update: Update
    context: Context
    user: User
    chat_id: int
    language: Language
    chosen_language: Language | None
    zone: str | None
    now: datetime
    text: str

    @property
    def profile_id(self) -> int:
        """The Telegram user id."""
        return self.user.id

    @property
    def today(self) -> date:
        """The person's local date (UTC while their zone is unknown)."""
        return self.now.astimezone(ZoneInfo(self.zone or "UTC")).date()

    @property
    def is_private(self) -> bool:
        """Whether nobody else reads along."""
        return self.chat_id == self.profile_id

    @property
    def is_admin(self) -> bool:
        """Whether the operator named this person an admin."""
        return self.profile_id in self.services.admin_ids

    @property
    def message(self) -> Message | None:
        """The message they sent, or the one under whose button they tapped (while Telegram still shows it)."""
        found = self.update.effective_message
        return found if isinstance(found, Message) else None

    def html(self, key: str, **values: Value) -> Markup:
        """The sentence of that key in their language, as HTML."""
        return render.say(self.language, key, **values)

    def label(self, key: str, **values: Value) -> str:
        """The sentence of that key in their language, for a button."""
        return render.label(self.language, key, **values)

    async def goes_on_in(self, language: Language) -> None:
        """Names were written, and names tell no language: it is that of before."""
        if self.chosen_language is None and self.language is not language:
            self.language = language
            async with self.services.database.session() as session:
                profile = await profiles.get(session, self.profile_id)
                if profile is not None:
                    profile.spoken = language.value

    async def say(self, key: str, buttons: Iterable[Row] = (), **values: Value) -> Message:
        """Send the sentence of that key."""
        return await self.send(self.html(key, **values), buttons)

    async def send(self, html: Markup, buttons: Iterable[Row] = ()) -> Message:
        """Send a message; in a group as a reply, so that everybody sees to whom."""
        return await self.context.bot.send_message(
            self.chat_id,
            render.within(html),
            parse_mode=ParseMode.HTML,
            link_preview_options=_NO_PREVIEW,
            reply_markup=keyboard(buttons),
            reply_parameters=self._reply_in_group(),
        )

    async def send_photo(self, png: bytes, caption: Markup, buttons: Iterable[Row] = ()) -> Message:
        """Send a picture; the caption is cut to Telegram's limit."""
        return await self.context.bot.send_photo(
            self.chat_id,
            InputFile(png, filename="mesure.png"),
            caption=render.within(caption, render.CAPTION_UNITS),
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(buttons),
        )

    async def show_photo(self, png: bytes, caption: Markup, buttons: Iterable[Row] = ()) -> None:
        """Put a picture in place of the one whose button was tapped; send it anew where that cannot be."""
        query = self.update.callback_query
        if query is None or self.message is None or not self.message.photo:
            await self.send_photo(png, caption, buttons)
            return
        try:
            await self.context.bot.edit_message_media(
                InputMediaPhoto(
                    png,
                    caption=render.within(caption, render.CAPTION_UNITS),
                    parse_mode=ParseMode.HTML,
                    filename="mesure.png",
                ),
                chat_id=self.chat_id,
                message_id=self.message.message_id,
                reply_markup=keyboard(buttons),
            )
        except BadRequest as refused:
            if "not modified" not in refused.message.lower():
                await self.send_photo(png, caption, buttons)

    async def send_document(self, name: str, content: bytes, caption: Markup) -> Message:
        """Send a file."""
        return await self.context.bot.send_document(
            self.chat_id, InputFile(content, filename=name), caption=caption, parse_mode=ParseMode.HTML
        )

    async def show(self, html: Markup, buttons: Iterable[Row] = ()) -> None:
        """Put this in place of the message whose button was tapped; send it anew where that cannot be."""
        query = self.update.callback_query
        if query is None or self.message is None or self.message.text is None:
            await self.send(html, buttons)
            return
        await self.edit(self.message.message_id, html, buttons)

    async def edit(self, message_id: int, html: Markup, buttons: Iterable[Row] = ()) -> None:
        """Change one of our messages; a message that is gone is sent anew, one that is the same is left."""
        try:
            await self.context.bot.edit_message_text(
                render.within(html),
                chat_id=self.chat_id,
                message_id=message_id,
                parse_mode=ParseMode.HTML,
                link_preview_options=_NO_PREVIEW,
                reply_markup=keyboard(buttons),
            )
        except BadRequest as refused:
            if "not modified" not in refused.message.lower():
                await self.send(html, buttons)

    async def delete(self, message_id: int) -> None:
        """Take one of our messages away; one that is gone already is no matter."""
        with contextlib.suppress(BadRequest):
            await self.context.bot.delete_message(self.chat_id, message_id)

    async def acknowledge(self) -> None:
        """Answer a tap without a word, so that its button stops spinning."""
        if self.update.callback_query is not None:
            with contextlib.suppress(TelegramError):  # too old to be answered: the message itself will do
                await self.update.callback_query.answer()

    async def toast(self, key: str, **values: Value) -> None:
        """Answer a tap with a short notice over the chat (200 characters at most)."""
        if self.update.callback_query is not None:
            with contextlib.suppress(TelegramError):
                await self.update.callback_query.answer(self.label(key, **values)[:200])

    async def drop_buttons(self) -> None:
        """Take the buttons off the message that was tapped: what they asked for is done."""
        if self.update.callback_query is not None and self.message is not None:
            with contextlib.suppress(BadRequest):
                await self.update.callback_query.edit_message_reply_markup(None)

    def _reply_in_group(self) -> ReplyParameters | None:
        if self.is_private or self.message is None or self.update.callback_query is not None:
            return None
        return ReplyParameters(self.message.message_id, allow_sending_without_reply=True)


async def arrive(services: Services, update: Update, context: Context) -> Visit | None:
    """The visit behind an update; None without a person (a channel post, a bot, an anonymous admin)."""
    user, chat = update.effective_user, update.effective_chat
    if user is None or chat is None or user.is_bot:
        return None
    now = services.clock()
    message = update.effective_message if update.callback_query is None else None
    text = (message.text or message.caption or "") if isinstance(message, Message) else ""
    async with services.database.session() as session:
        private_chat = chat.id if chat.type == "private" else user.id
        profile = await profiles.greet(session, user.id, private_chat, now)
        stored, zone = Language(profile.language) if profile.language else None, profile.zone
        spoken = None if text.startswith("/") else spoken_in(text, services.library)
        profile.spoken = spoken or profile.spoken or languages.from_code(user.language_code)
    return Visit(
        services=services,
        update=update,
        context=context,
        user=user,
        chat_id=chat.id,
        language=stored or spoken or languages.from_code(user.language_code) or services.default_language,
        chosen_language=stored,
        zone=zone,
        now=now,
        text=text,
    )
