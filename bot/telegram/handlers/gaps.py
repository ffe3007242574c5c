"""/gaps: what people asked and did not find, and what becomes of it: declined, ignored, or a new article."""

import asyncio

from bot.curation import change, gaps_store, store
from bot.curation.gaps import ASKED_AGAIN, Gap, new_id
from bot.curation.template import template
from bot.knowledge.folder import ELSEWHERE
from bot.language import Language
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import gap_screens as screens
from bot.telegram.handlers import preview
from bot.telegram.handlers.admins import for_admins, for_admins_tap
from bot.telegram.visit import Tap, Visit


@for_admins
async def gaps(visit: Visit) -> None:
    """/gaps: what was asked and found no answer, most asked first."""
    await show(visit, 0)


async def show(visit: Visit, page: int) -> None:
    """A page of the gaps."""
    await visit.acknowledge()
    await visit.show(*screens.listed(visit, [gap for gap in await _found(visit) if not gap.is_ignored], page))


async def show_one(visit: Visit, number: RowId, page: int) -> None:
    """One gap, and what can be done with it."""
    gap = await find(visit, number)
    if gap is not None:
        await visit.acknowledge()
        await visit.show(*screens.one(visit, gap, page))


async def write_new(visit: Visit, number: RowId) -> None:
    """Send the files of an article still to be written, in both languages, with the wordings in them."""
    gap = await find(visit, number)
    if gap is None:
        return
    await visit.acknowledge()
    article_id = new_id(gap, visit.services.library)
    for language in sorted(Language, key=lambda one: one is not gap.language):
        asked = [one.text for one in gap.shown] if language is gap.language else []
        text = template(article_id, language, visit.today, asked)
        caption = visit.html("gap-template" if language is gap.language else "gap-template-twin")
        await visit.send_document(f"{article_id}.{language}.md", text.encode(), caption)
    await _record(visit, "gap-new", gap)


async def decline(visit: Visit, number: RowId) -> None:
    """Offer to name the wordings as none of ours, so that they stay declined, and what is like them too."""
    gap = await find(visit, number)
    if gap is None:
        return
    listed = await asyncio.to_thread(visit.services.shelf.text, f"{ELSEWHERE}/{gap.language}.txt")
    await preview.offer(visit, [change.declining(listed, gap.language, [one.text for one in gap.shown])])


async def ignore(visit: Visit, number: RowId, page: int) -> None:
    """Leave a gap aside until it has been asked some times more."""
    gap = await find(visit, number)
    if gap is None:
        return
    await visit.acknowledge()
    await _set_ignored(visit, gap, is_ignored=True)
    await visit.show(*screens.ignored(visit, gap, ASKED_AGAIN, page))


async def restore(visit: Visit, number: RowId, page: int) -> None:
    """Bring a gap back that was left aside."""
    gap = await find(visit, number)
    if gap is None:
        return
    await visit.acknowledge()
    await _set_ignored(visit, gap, is_ignored=False)
    await visit.show(*screens.one(visit, gap, page))


async def find(visit: Visit, number: int) -> Gap | None:
    """The gap with that wording in it; a toast once it is none any more."""
    gap = next((gap for gap in await _found(visit) if any(one.id == number for one in gap.wordings)), None)
    if gap is None:
        await visit.toast("gap-gone")
    return gap


async def _found(visit: Visit) -> tuple[Gap, ...]:
    async with visit.services.database.session() as session:
        kept = await gaps_store.wordings(session)
    return await asyncio.to_thread(visit.services.gaps.found, visit.services.library, kept)


async def _set_ignored(visit: Visit, gap: Gap, *, is_ignored: bool) -> None:
    async with visit.services.database.session() as session:
        await gaps_store.ignore(session, [one.id for one in gap.wordings], is_ignored=is_ignored)
    await _record(visit, "gap-ignore" if is_ignored else "gap-restore", gap)


async def _record(visit: Visit, what: str, gap: Gap) -> None:
    async with visit.services.database.session() as session:
        await store.record(session, visit.profile_id, what, render.quoted(gap.text), visit.now)


TAPS: dict[str, Tap] = {
    "gaps": for_admins_tap(show),
    "gap": for_admins_tap(show_one),
    "gap-new": for_admins_tap(write_new),
    "gap-out": for_admins_tap(decline),
    "gap-no": for_admins_tap(ignore),
    "gap-yes": for_admins_tap(restore),
}
