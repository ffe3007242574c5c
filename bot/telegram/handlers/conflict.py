"""A file that changed in the folder after it was published over: an admin looks at both, and one of them wins."""

import asyncio

from bot.curation import impact, publications, store
from bot.curation.change import Change
from bot.curation.conflicts import Conflict, conflicts
from bot.curation.publications import Published, Refused, Superseded
from bot.knowledge.folder import digest_of
from bot.language import Language
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import preview_screens as screens
from bot.telegram.handlers.admins import for_admins_tap, local, name_of
from bot.telegram.handlers.library_screens import back_home
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit


async def show(visit: Visit, number: RowId) -> None:
    """Both texts of a file in conflict, as the difference from the folder's to the published one."""
    found = await _conflict(visit, number)
    if found is None:
        return
    await visit.acknowledge()
    by, at = await name_of(visit, found.by), local(visit, found.published_at)
    head = "conflict-removed" if found.published is None else "conflict-deleted" if found.in_folder is None else None
    body = render.paragraphs(
        visit.html(head or "conflict", path=found.path, by=by, at=at),
        screens.compared(impact.compared(found.in_folder, found.published)),
    )
    choice: Row = [
        button(visit.label("button-keep-published"), "clash-end", number, "chat", _seen(found)),
        button(visit.label("button-take-folder"), "clash-end", number, "folder", _seen(found)),
    ]
    await visit.show(body, [choice, [back_home(visit)]])


async def settle(visit: Visit, number: RowId, winner: str, seen: str) -> None:
    """Publish the text that won; the conflict is shown again if the folder's file changed since it was looked at."""
    found = await _conflict(visit, number)
    if found is None:
        return
    if seen != _seen(found):
        await show(visit, number)
        return
    await visit.toast("preview-publishing")
    services = visit.services
    async with services.database.session() as session:
        published = await store.publication(session, number)
    if published is None:
        return
    text = found.published if winner == "chat" else found.in_folder
    changes = [Change(found.path, published.article_id, Language(published.language), text)]
    stands = await asyncio.to_thread(publications.expected, services.shelf, changes)
    outcome = await publications.publish(
        services.database, services.shelf, visit.profile_id, changes, stands, visit.now
    )
    match outcome:
        case Published():
            done = visit.html(f"conflict-settled-{'chat' if winner == 'chat' else 'folder'}", path=found.path)
            await visit.show(done, [[back_home(visit)]])
        case Refused():
            refused = render.paragraphs(visit.html("preview-refused"), screens.findings(visit, outcome.problems))
            await visit.show(refused, [[back_home(visit)]])
        case Superseded():
            await visit.show(visit.html("conflict-moved", path=outcome.path), [[back_home(visit)]])


async def _conflict(visit: Visit, number: int) -> Conflict | None:
    """The conflict of that number; a toast once it is settled."""
    found = await conflicts(visit.services.database, visit.services.shelf)
    one = next((one for one in found if one.number == number), None)
    if one is None:
        await visit.toast("conflict-over")
        await visit.drop_buttons()
    return one


def _seen(found: Conflict) -> str:
    return "-" if found.in_folder is None else digest_of(found.in_folder)


TAPS: dict[str, Tap] = {"clash": for_admins_tap(show), "clash-end": for_admins_tap(settle)}
