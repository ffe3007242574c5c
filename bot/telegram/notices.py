"""Tells the admins, unasked, what has gone wrong with the library."""

from collections.abc import Callable, Collection

from markupsafe import Markup
from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.curation.keeping import Conflicts, News, RefusedFiles
from bot.knowledge.article import errors
from bot.language import Language
from bot.observability.logs import logger
from bot.profiles import store as profiles
from bot.telegram import render
from bot.telegram.services import Services

SHOWN = 8
_log = logger(__name__)


async def tell_admins(
    bot: Bot, services: Services, message_in: Callable[[Language], Markup], only: Collection[int] | None = None
) -> None:
    """Send the message to every admin, or `only` these, each in their language; the unreachable are passed over."""
    for admin_id in sorted(services.admin_ids if only is None else only):
        async with services.database.session() as session:
            profile = await profiles.get(session, admin_id)
        chosen = profile.language if profile else None
        try:
            await bot.send_message(
                admin_id,
                render.within(message_in(Language(chosen) if chosen else services.default_language)),
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        except TelegramError as refused:
            _log.info("an admin could not be told", why=str(refused))


async def tell(bot: Bot, services: Services, news: News) -> None:
    """Tell the admins that files were refused or have come into conflict."""
    await tell_admins(bot, services, lambda language: told(language, news))


def told(language: Language, news: News) -> Markup:
    """The news as a message."""
    match news:
        case RefusedFiles():
            return _refused(language, news)
        case Conflicts():
            return _conflicts(language, news)


def _refused(language: Language, news: RefusedFiles) -> Markup:
    found = errors(news.problems)
    listed = [
        render.say(language, "library-finding", path=one.path, line=str(one.line), what=one.what, mend=one.mend)
        for one in found[:SHOWN]
    ]
    return render.lines(
        render.say(language, "library-refused", errors=len(found)), *listed, _more(language, len(found))
    )


def _conflicts(language: Language, news: Conflicts) -> Markup:
    listed = [
        render.say(language, "library-conflict", path=one.path, at=one.published_at) for one in news.found[:SHOWN]
    ]
    return render.lines(
        render.say(language, "library-conflicts", count=len(news.found)), *listed, _more(language, len(news.found))
    )


def _more(language: Language, count: int) -> Markup | None:
    return render.say(language, "library-more", count=count - SHOWN) if count > SHOWN else None
