"""What was published of an article, by whom and when; and taking the last of it back."""

from pathlib import PurePosixPath

from markupsafe import Markup

from bot.curation import publications, store
from bot.curation.publications import Entry, Published, Refused, Superseded
from bot.curation.tables import Publication
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import preview
from bot.telegram.handlers import preview_screens as screens
from bot.telegram.handlers.admins import for_admins_tap, local, name_of, names_of
from bot.telegram.handlers.library_screens import back_home
from bot.telegram.keyboards import Button, Row, button
from bot.telegram.visit import Tap, Visit

_SHOWN = 10


async def history(visit: Visit, number: RowId) -> None:
    """Who published what at the path of that publication, the newest first; each text a tap away."""
    published = await _publication(visit, number)
    if published is None:
        return
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        entries = await publications.history(session, published.path, _SHOWN)
        can_be_undone = bool(await store.to_undo(session, published.path))
    names = await names_of(visit, (one.by for one in entries))
    listed = [_line(visit, place, entry, names[entry.by]) for place, entry in enumerate(entries, 1)]
    texts = [button(str(place), "lib-text", one.number) for place, one in enumerate(entries, 1) if one.text is not None]
    rows: list[Row] = [texts[:5], texts[5:]]
    if can_be_undone:
        rows.append([button(visit.label("button-undo-last"), "undo-it", 0, number)])
    rows.append([_back(visit, published)])
    await visit.show(render.paragraphs(visit.html("history-head", path=published.path), render.lines(*listed)), rows)


async def send_text(visit: Visit, number: RowId) -> None:
    """The text as it was published then, as a file that can be sent back."""
    published = await _publication(visit, number)
    if published is None or published.text is None:
        return
    await visit.acknowledge()
    name = PurePosixPath(published.path).name
    await visit.send_document(name, published.text.encode(), visit.html("history-file", path=published.path))


async def offer_undoing(visit: Visit, act_id: RowId, number: RowId) -> None:
    """Show what taking back would do: all an action published, or the last publication of that one's path."""
    path = await _path(visit, number)
    async with visit.services.database.session() as session:
        last = await store.to_undo(session, path, act_id or None) if act_id or path else ()
    if not last:
        await visit.toast("unpublish-nothing")
        return
    await visit.acknowledge()
    looking = await visit.say("preview-looking")
    services, act = visit.services, last[0].act_id
    changes = await publications.undoing(services.database, services.shelf, path, act)
    found = await preview.foreseen(visit, changes, looking.message_id)
    if found is None:
        return
    body, _ = screens.verdict(visit, found, changes, (), visit.html("unpublish-head"))
    buttons: Row = [
        button(visit.label("button-undo-yes"), "undo-yes", act, number),
        button(visit.label("button-undo-no"), "undo-no"),
    ]
    await visit.edit(looking.message_id, body, [buttons])


async def undo(visit: Visit, act_id: RowId, number: RowId) -> None:
    """Take it back; a second tap finds nothing left to take back."""
    path, services = await _path(visit, number), visit.services
    await visit.toast("unpublish-at-it")
    outcome = await publications.undo_last(services.database, services.shelf, visit.profile_id, visit.now, path, act_id)
    match outcome:
        case None:
            await visit.show(visit.html("unpublish-nothing"))
        case Published():
            await visit.show(visit.html("unpublish-done", **preview.counts(outcome)))
        case Refused():
            await visit.show(
                render.paragraphs(visit.html("preview-refused-now"), screens.findings(visit, outcome.problems))
            )
        case Superseded():
            await visit.show(await _changed_since(visit, outcome))


async def leave(visit: Visit) -> None:
    """Take nothing back."""
    await visit.acknowledge()
    await visit.show(visit.html("unpublish-left"))


def _line(visit: Visit, place: int, entry: Entry, by: str) -> Markup:
    deed = entry.deed.value if entry.text is not None else f"{entry.deed.value}-removed"
    return visit.html(f"history-{deed}", place=place, by=by, at=local(visit, entry.at))


async def _changed_since(visit: Visit, superseded: Superseded) -> Markup:
    if superseded.at is None:
        return visit.html("unpublish-changed-folder", path=superseded.path)
    by, at = await name_of(visit, superseded.by), local(visit, superseded.at)
    return visit.html("unpublish-changed", path=superseded.path, by=by, at=at)


def _back(visit: Visit, published: Publication) -> Button:
    """To the article, or to the library once the article has left it."""
    key = (published.article_id, published.language)
    is_there = key in visit.services.library.articles
    return button(visit.label("button-back"), "lib-a", *key) if is_there else back_home(visit)


async def _publication(visit: Visit, number: int) -> Publication | None:
    async with visit.services.database.session() as session:
        found = await store.publication(session, number)
    if found is None:
        await visit.toast("library-gone")
    return found


async def _path(visit: Visit, number: int) -> str | None:
    async with visit.services.database.session() as session:
        found = await store.publication(session, number) if number else None
    return found.path if found else None


TAPS: dict[str, Tap] = {
    "lib-old": for_admins_tap(history),
    "lib-text": for_admins_tap(send_text),
    "undo-it": for_admins_tap(offer_undoing),
    "undo-yes": for_admins_tap(undo),
    "undo-no": for_admins_tap(leave),
}
