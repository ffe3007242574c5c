"""Inline mode: "@bot question" in any chat. Nothing about the person is read from or written to the database."""

import re
from collections.abc import Iterable

from telegram import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.conversation.reply import Answer, Clarification, Fallback, Reply, SmallTalk, reply_to
from bot.knowledge import markup
from bot.knowledge.article import Article
from bot.knowledge.library import Library
from bot.language import Language, detect, from_code
from bot.telegram import render
from bot.telegram.keyboards import Link, keyboard
from bot.telegram.services import Services
from bot.telegram.visit import Context

# Results stay valid for a minute: long enough for someone typing to and fro, short after a reload of the library.
CACHED_SECONDS = 60
MORE = 4
# What people ask first, shown before they have typed anything; ids the library lacks are left out.
POPULAR = ("sustainable-pace", "mass-following-verdict", "limits-instagram", "reach-10k", "shadowban")
# What `/start` carries when someone comes from the button: no topic, so the welcome.
FROM_INLINE = "inline"

_FIRST_SENTENCE = re.compile(r".+?[.!?…](?=[\s\u202f]+[^\W_a-zà-ÿ]|[\s\u202f]+[«“\"(•]|$)", re.DOTALL)


async def answer(services: Services, update: Update, context: Context) -> None:
    """Articles to send into the chat, or a button to ask in private."""
    query = update.inline_query
    if query is None or query.from_user.is_bot:
        return
    language = detect(query.query) or from_code(query.from_user.language_code) or services.default_language
    library = services.library
    asked = query.query.strip()
    articles = found(reply_to(asked, library, language), library, language) if asked else popular(library, language)
    button = InlineQueryResultsButton(render.label(language, "button-ask-in-private"), start_parameter=FROM_INLINE)
    try:
        await query.answer(
            [_result(article, language, services, context.bot.username) for article in articles],
            cache_time=CACHED_SECONDS,
            is_personal=True,
            button=None if articles else button,
        )
    except BadRequest as refused:
        if "too old" not in refused.message.lower():  # they typed on meanwhile: the next query is answered
            raise


def found(reply: Reply, library: Library, language: Language) -> tuple[Article, ...]:
    """The articles a reply is worth here, the best first; none when it found nothing."""
    match reply:
        case Answer():
            others = (library.article(name, language) for name in reply.alternatives)
            return _distinct((reply.article, *(one for one in others if one), *reply.related))[: 1 + MORE]
        case Clarification():
            return reply.options
        case SmallTalk():
            return popular(library, language)
        case Fallback():
            return ()


def popular(library: Library, language: Language) -> tuple[Article, ...]:
    """Something to choose from before a word is typed."""
    articles = (library.article(name, language) for name in POPULAR)
    return tuple(article for article in articles if article)


def first_sentence(text: str) -> str:
    """The first sentence of an article's text, without its markup, on one line."""
    paragraph = markup.plain(text).partition("\n\n")[0]
    sentence = _FIRST_SENTENCE.match(paragraph)
    return " ".join((sentence[0] if sentence else paragraph).split("\n"))


def _result(article: Article, language: Language, services: Services, username: str) -> InlineQueryResultArticle:
    today = services.clock().date()
    link = Link(render.label(language, "button-ask-the-bot"), f"https://t.me/{username}?start={article.id}")
    return InlineQueryResultArticle(
        id=article.id,
        title=article.title,
        description=first_sentence(article.text),
        input_message_content=InputTextMessageContent(
            render.within(render.article(article, language, today)),
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
        reply_markup=keyboard([[link]]),
    )


def _distinct(articles: Iterable[Article]) -> tuple[Article, ...]:
    return tuple({article.id: article for article in articles}.values())
