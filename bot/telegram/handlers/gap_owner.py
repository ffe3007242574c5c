"""A gap belongs to an article: the nearest are offered, others are looked for; its wordings become phrasings there."""

import asyncio
from contextlib import suppress

from bot.conversation import store as conversations
from bot.curation import browse
from bot.curation.change import Change, with_phrasings
from bot.curation.gaps import Gap, nearest
from bot.knowledge.article import Article
from bot.language import Language, fold
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import gap_screens as screens
from bot.telegram.handlers import gaps, preview
from bot.telegram.handlers.admins import for_admins_tap, is_at_work
from bot.telegram.visit import Tap, Visit

FORM = "gap"


async def offer(visit: Visit, number: RowId, page: int) -> None:
    """The articles it comes closest to."""
    gap = await gaps.find(visit, number)
    if gap is None:
        return
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        await conversations.leave_form(session, visit.profile_id, visit.chat_id, FORM, visit.now)
    found = await asyncio.to_thread(nearest, visit.services.library, gap)
    await visit.show(*screens.owners(visit, gap, found, page))


async def ask(visit: Visit, number: RowId, page: int) -> None:
    """Ask for words to look for; what is typed next is read as such."""
    gap = await gaps.find(visit, number)
    if gap is None:
        return
    await visit.acknowledge()
    draft = {"gap": gap.id, "page": page, "language": visit.language.value}
    async with visit.services.database.session() as session:
        row = await conversations.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        conversations.open_form(row, FORM, draft, visit.now)
    await visit.show(*screens.ask(visit, gap, page))


async def take(visit: Visit, words: str, draft: conversations.Draft | None) -> bool:
    """The words as what the open form waits for; False, and the form closed, for what waits no longer."""
    async with visit.services.database.session() as session:
        row = await conversations.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        conversations.close_form(row, visit.now)
    kept = draft or {}
    number, page = kept.get("gap"), kept.get("page")
    if not is_at_work(visit) or not isinstance(number, int) or not isinstance(page, int):
        return False
    with suppress(ValueError):  # the words looked for do not tell the language of the one who looks
        visit.language = Language(str(kept.get("language")))
    gap = await gaps.find(visit, number)
    if gap is None:
        return False
    articles = browse.matching(visit.services.library, words)
    found = [one for one in articles if one.language is gap.language]
    await visit.send(*screens.matching(visit, gap, words, found, page))
    return True


async def attach(visit: Visit, number: RowId, article_id: str) -> None:
    """Offer to add the wordings to the article's phrasings, with all that changes."""
    gap = await gaps.find(visit, number)
    if gap is None:
        return
    article = visit.services.library.articles.get((article_id, gap.language))
    text = await asyncio.to_thread(visit.services.shelf.text, article.path) if article else None
    if article is None or text is None:
        await visit.toast("library-gone")
        return
    wanted = _new_to(article, gap)
    if wanted:
        await preview.offer(visit, [Change(article.path, article.id, article.language, with_phrasings(text, wanted))])
    else:
        await visit.toast("gap-there-already")


def _new_to(article: Article, gap: Gap) -> list[str]:
    known = {fold(phrasing.text) for phrasing in article.phrasings}
    return [one.text for one in gap.shown if fold(one.text) not in known]


TAPS: dict[str, Tap] = {
    "gap-to": for_admins_tap(offer),
    "gap-ask": for_admins_tap(ask),
    "g+": for_admins_tap(attach),
}
