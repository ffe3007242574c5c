"""/library: the articles browsed in place, by words, by language, due for review, worst rated, recently published."""

import asyncio
from contextlib import suppress

from bot.conversation import store as conversations
from bot.curation import browse, figures_store, store
from bot.curation.change import removal
from bot.curation.conflicts import conflicts
from bot.curation.figures import Figures
from bot.curation.tables import Publication
from bot.knowledge.article import Article
from bot.language import Language, fold
from bot.telegram import render
from bot.telegram.callbacks import MOST_BYTES, encode
from bot.telegram.handlers import library_screens as screens
from bot.telegram.handlers import preview
from bot.telegram.handlers.admins import for_admins, for_admins_tap, is_at_work
from bot.telegram.keyboards import Button, button
from bot.telegram.visit import Tap, Visit

FORM = "library"
OVERDUE, RATED, RECENT = "due", "bad", "new"
_KINDS = (*Language, OVERDUE, RATED, RECENT)
_MOST_RECENT = 40


@for_admins
async def library(visit: Visit) -> None:
    """/library: with words, the articles that hold them; without, the ways in."""
    _, _, words = visit.text.partition(" ")
    if words.strip():
        await show_list(visit, 0, _searching(words))
    else:
        await home(visit)


async def home(visit: Visit) -> None:
    """How much there is, what is in conflict, and the ways in."""
    await visit.acknowledge()
    services = visit.services
    found = await conflicts(services.database, services.shelf)
    async with services.database.session() as session:
        await conversations.leave_form(session, visit.profile_id, visit.chat_id, FORM, visit.now)
        rated = browse.worst_rated(services.library, await figures_store.every(session, visit.now.date()))
    await visit.show(*screens.home(visit, found, len(rated)))


async def ask(visit: Visit) -> None:
    """Ask for words to look for; what is typed next is read as such."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        row = await conversations.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        conversations.open_form(row, FORM, {"language": visit.language.value}, visit.now)
    await visit.show(visit.html("library-ask"), [[screens.back_home(visit)]])


async def take(visit: Visit, words: str, draft: conversations.Draft | None) -> bool:
    """The words as what the open form waits for; False, and the form closed, for somebody who is no admin any more."""
    async with visit.services.database.session() as session:
        row = await conversations.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        conversations.close_form(row, visit.now)
    if not is_at_work(visit):
        return False
    with suppress(ValueError):  # the words looked for do not tell the language of the one who looks
        visit.language = Language(str((draft or {}).get("language")))
    await show_list(visit, 0, _searching(words))
    return True


async def show_list(visit: Visit, page: int, which: str) -> None:
    """A page of the articles of one kind."""
    if which not in _KINDS and not which.startswith("="):
        await home(visit)
        return
    await visit.acknowledge()
    await visit.show(*screens.listed(visit, which, await _listed(visit, which), page))


async def show_article(visit: Visit, article_id: str, language: str, which: str = "") -> None:
    """All about one article, and what can be done with it."""
    article = await _article(visit, article_id, language)
    if article is None:
        return
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        last = await store.of_path(session, article.path, 1)
        can_be_undone = bool(await store.to_undo(session, article.path))
        figures = await figures_store.of(session, article.id, visit.now.date())
    listed = await _listed(visit, which) if which else []
    place = next((i for i, one in enumerate(listed) if one.arguments[:2] == (article.id, article.language)), 0)
    await visit.show(
        *screens.article(
            visit,
            article,
            figures.get(article.language),
            last[0][0] if last else None,
            back=(place // screens.A_PAGE, which),
            can_be_undone=can_be_undone,
        )
    )


async def show_as_people_see_it(visit: Visit, article_id: str, language: str) -> None:
    """The article as a message of its own."""
    article = await _article(visit, article_id, language)
    if article is not None:
        await visit.acknowledge()
        await visit.send(render.article(article, article.language, visit.today))


async def send_file(visit: Visit, article_id: str, language: str) -> None:
    """The article's file, ready to be changed and sent back."""
    article = await _article(visit, article_id, language)
    text = await asyncio.to_thread(visit.services.shelf.text, article.path) if article else None
    if article is not None and text is not None:
        await visit.acknowledge()
        name = f"{article.id}.{article.language}.md"
        await visit.send_document(name, text.encode(), visit.html("library-file", path=article.path))


async def remove(visit: Visit, article_id: str) -> None:
    """Offer to take an article out of the library, in both languages."""
    articles = visit.services.library.articles
    found = [one for key in Language if (one := articles.get((article_id, key)))]
    if found:
        await preview.offer(visit, [removal(one) for one in found])
    else:
        await visit.toast("library-gone")


async def _article(visit: Visit, article_id: str, language: str) -> Article | None:
    """The article a button names; a toast if it has left the library."""
    found = next(
        (one for one in visit.services.library.articles.values() if (one.id, one.language) == (article_id, language)),
        None,
    )
    if found is None:
        await visit.toast("library-gone")
    return found


async def _listed(visit: Visit, which: str) -> list[Button]:
    """The buttons of every article of a kind: a language, what is due, badly rated or new, or "=" and words."""
    stock = visit.services.library
    if which.startswith("="):
        return [_button(one, which) for one in browse.matching(stock, which[1:])]
    if which == OVERDUE:
        return [_button(one, which) for one in browse.overdue(stock, visit.today)]
    if which in set(Language):
        return [_button(one, which) for one in browse.in_language(stock, Language(which))]
    async with visit.services.database.session() as session:
        figures = await figures_store.every(session, visit.now.date()) if which == RATED else ()
        recent = await store.recent(session, _MOST_RECENT) if which == RECENT else ()
    if which == RATED:
        return [_button(one, which, _rating(found)) for one, found in browse.worst_rated(stock, figures)]
    by_path = {one.path: one for one in stock.articles.values()}
    return [_button(by_path[one.path], which) if one.path in by_path else _other(visit, one) for one, _ in recent]


def _other(visit: Visit, published: Publication) -> Button:
    """A publication of an article that has left the library, or of another file."""
    gone = visit.label("library-removed", title=f"{published.article_id} · {published.language}")
    return button(gone if published.text is None else published.path, "lib-old", published.number or 0)


def _rating(figures: Figures) -> str:
    up, down = browse.opinions(figures)
    return f"👎 {down}/{up + down} · "


def _button(article: Article, which: str, mark: str = "") -> Button:
    room = MOST_BYTES - len(encode("lib-a", article.id, article.language, "").encode())
    # Words looked for are cut where the id is long: the way back then finds a few articles more.
    kept = which.encode()[:room].decode(errors="ignore")
    return button(f"{mark}{article.title} · {article.language}", "lib-a", article.id, article.language, kept)


def _searching(words: str) -> str:
    return "=" + fold(words).replace("|", " ").encode()[: MOST_BYTES // 2].decode(errors="ignore").strip()


TAPS: dict[str, Tap] = {
    "lib": for_admins_tap(home),
    "lib-ask": for_admins_tap(ask),
    "lib-l": for_admins_tap(show_list),
    "lib-a": for_admins_tap(show_article),
    "lib-see": for_admins_tap(show_as_people_see_it),
    "lib-file": for_admins_tap(send_file),
    "lib-gone": for_admins_tap(remove),
}
