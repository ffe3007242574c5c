"""A change to the library, shown before it is made: an admin looks, then publishes or discards it."""

import asyncio
from collections.abc import Sequence
from pathlib import PurePosixPath

from markupsafe import Markup

from bot.curation import drafts, publications, store
from bot.curation.archive import Note
from bot.curation.change import Change
from bot.curation.drafts import Draft
from bot.curation.impact import Preview
from bot.curation.previews import Dropped
from bot.curation.publications import Published, Refused, Superseded
from bot.knowledge.article import Article, Problem
from bot.knowledge.parse import parse
from bot.language import Language
from bot.telegram import render
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import preview_screens as screens
from bot.telegram.handlers.admins import for_admins_tap, local, name_of
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit

_NAMES = {Language.FR: "Français", Language.EN: "English"}


async def offer(visit: Visit, changes: Sequence[Change], notes: Sequence[Note] = ()) -> None:
    """Show what the changes would do, with buttons to publish or discard them; or what is wrong with them.

    `notes` say what was passed over in the file they came from.
    """
    seen = await asyncio.to_thread(publications.expected, visit.services.shelf, changes)
    await visit.acknowledge()
    looking = await visit.say("preview-looking")
    found = await foreseen(visit, changes, looking.message_id)
    if found is None:
        return
    if not _is_change(found, changes):
        await visit.edit(looking.message_id, visit.html("preview-same"))
    else:
        async with visit.services.database.session() as session:
            draft_id = await drafts.keep(session, visit.profile_id, changes, seen, visit.now)
        await _show(visit, found, Draft(draft_id, tuple(changes), seen), notes, looking.message_id)


async def foreseen(visit: Visit, changes: Sequence[Change], message_id: int | None = None) -> Preview | None:
    """What publishing the changes would do; None once it was said, in place of that message if given, why not."""
    try:
        found = await visit.services.previews.of(visit.services.shelf, changes)
    except Dropped:
        await _say(visit, visit.html("preview-dropped"), message_id)
        return None
    if isinstance(found, Preview):
        return found
    await refuse(visit, found, message_id)
    return None


async def refuse(visit: Visit, problems: Sequence[Problem], message_id: int | None = None) -> None:
    """Say what is wrong, in place of that message if there is one; in a file as well when that is long."""
    await _say(visit, render.paragraphs(visit.html("preview-refused"), screens.findings(visit, problems)), message_id)
    await attach(visit, problems)


async def attach(visit: Visit, problems: Sequence[Problem]) -> None:
    """Send all the findings as a file, where a message could only hold the first."""
    if len(problems) > screens.FINDINGS:
        listed = "".join(f"{one}\n" for one in problems).encode()
        await visit.send_document("findings.txt", listed, visit.html("admin-findings"))


def counts(outcome: Published) -> dict[str, int]:
    """How many articles came, changed and went; the list of questions that are none of ours counts as changed."""
    taken, lists = outcome.reload, sum(1 for one in outcome.changes if not one.article_id)
    return {"added": len(taken.added), "changed": len(taken.changed) + lists, "removed": len(taken.removed)}


async def publish(visit: Visit, draft_id: RowId) -> None:
    """A tap on publish; a second one finds the draft gone."""
    draft = await _draft(visit, draft_id)
    if draft is None:
        return
    await visit.toast("preview-publishing")
    services = visit.services
    outcome = await publications.publish(
        services.database, services.shelf, visit.profile_id, draft.changes, draft.expected, visit.now
    )
    match outcome:
        case Published():
            await _discard(visit, draft.id)
            done = visit.html("preview-published", **counts(outcome))
            await visit.show(done, [[button(visit.label("button-undo-publication"), "undo-it", outcome.act_id, 0)]])
        case Refused():
            body = render.paragraphs(visit.html("preview-refused-now"), screens.findings(visit, outcome.problems))
            await visit.show(body, [_decision(visit, draft.id)])
        case Superseded():
            await _discard(visit, draft.id)
            await _show_again(visit, draft, outcome)


async def discard(visit: Visit, draft_id: RowId) -> None:
    """A tap on discard: the library stays as it is."""
    draft = await _draft(visit, draft_id)
    if draft is None:
        return
    async with visit.services.database.session() as session:
        await drafts.discard(session, visit.profile_id, draft_id)
        await store.record(session, visit.profile_id, "discard", _paths(draft.changes), visit.now)
    await visit.acknowledge()
    await visit.show(visit.html("preview-discarded"))


async def see(visit: Visit, draft_id: RowId, place: int, language: str) -> None:
    """A tap on another language, or on another article of the draft."""
    draft = await _draft(visit, draft_id)
    if draft is None:
        return
    await visit.acknowledge()
    pages = _articles(visit, draft.changes)
    page = pages[place % len(pages)] if pages else {}
    shown = next((one for one in (*_in(page, language), *page.values())), None)
    if shown is not None:
        await visit.show(*_page(visit, draft, shown, place % len(pages)))


async def difference(visit: Visit, draft_id: RowId) -> None:
    """A tap on what a message could only begin: every difference and every move, as a file."""
    draft = await _draft(visit, draft_id)
    if draft is None:
        return
    await visit.acknowledge()
    found = await foreseen(visit, draft.changes)
    if found is None:
        return
    name = f"{PurePosixPath(draft.changes[0].path).stem}.diff" if len(draft.changes) == 1 else "changes.diff"
    await visit.send_document(name, screens.as_file(visit, found, draft.changes), visit.html("preview-difference"))


async def _show(visit: Visit, found: Preview, draft: Draft, notes: Sequence[Note], looking: int) -> None:
    """The article as people will see it in place of "looking", then what publishing does."""
    verdict, is_whole = screens.verdict(visit, found, draft.changes, notes, visit.html("preview-head"))
    rows = _verdict_rows(visit, draft.id, is_whole=is_whole)
    pages = _articles(visit, draft.changes)
    if not pages:
        await visit.edit(looking, verdict, rows)
        return
    wanted = draft.changes[0].language
    await visit.edit(looking, *_page(visit, draft, pages[0].get(wanted) or next(iter(pages[0].values())), 0))
    await visit.send(verdict, rows)


async def _show_again(visit: Visit, draft: Draft, superseded: Superseded) -> None:
    """What was published in the meantime, and what publishing would do now."""
    services = visit.services
    seen = await asyncio.to_thread(publications.expected, services.shelf, draft.changes)
    changes = await publications.rebased(services.database, services.shelf, draft.changes, draft.expected)
    head = await _told(visit, superseded, is_added=changes != draft.changes)
    found = await foreseen(visit, changes)
    if found is None:
        await visit.show(head)
    elif not _is_change(found, changes):
        await visit.show(render.paragraphs(head, visit.html("preview-same")))
    else:
        async with services.database.session() as session:
            draft_id = await drafts.keep(session, visit.profile_id, changes, seen, visit.now)
        verdict, is_whole = screens.verdict(visit, found, changes, (), head)
        await visit.show(verdict, _verdict_rows(visit, draft_id, is_whole=is_whole))


async def _told(visit: Visit, superseded: Superseded, *, is_added: bool) -> Markup:
    """Who published what in the meantime, and when; and what that means for theirs."""
    if superseded.at is None:
        since = visit.html("superseded-folder", path=superseded.path)
    else:
        by, at = await name_of(visit, superseded.by), local(visit, superseded.at)
        since = visit.html("superseded", path=superseded.path, by=by, at=at)
    return Markup(" ").join((since, visit.html("superseded-added" if is_added else "superseded-against")))


def _is_change(found: Preview, changes: Sequence[Change]) -> bool:
    return any(found.differences[one.path] for one in changes)


def _page(visit: Visit, draft: Draft, article: Article, place: int) -> tuple[Markup, list[Row]]:
    """One article of the draft as people will see it, and the way to its twin and to the others."""
    pages = _articles(visit, draft.changes)
    languages: Row = [
        button(f"• {_NAMES[one]} •" if one is article.language else _NAMES[one], "draft-see", draft.id, place, one)
        for one in sorted(pages[place])
    ]
    others: Row = [
        button(visit.label("button-previous"), "draft-see", draft.id, (place - 1) % len(pages), article.language),
        button(f"{place + 1}/{len(pages)}", "draft-see", draft.id, place, article.language),
        button(visit.label("button-next"), "draft-see", draft.id, (place + 1) % len(pages), article.language),
    ]
    shown = render.article(article, article.language, visit.today)
    return shown, [row for row in (languages if len(languages) > 1 else (), others if len(pages) > 1 else ()) if row]


def _articles(visit: Visit, changes: Sequence[Change]) -> list[dict[Language, Article]]:
    """The articles a draft is about, in both languages, as they would be, else as they are; removed ones left out."""
    library = visit.services.library
    pages: dict[str, dict[Language, Article]] = {}
    for change in changes:
        written = parse(change.text, change.path, library.limits) if change.text and change.article_id else None
        if isinstance(written, Article):
            twin = library.articles.get((written.id, written.language.other))
            page = pages.setdefault(written.id, {twin.language: twin} if twin else {})
            page[written.language] = written
    return list(pages.values())


def _in(page: dict[Language, Article], language: str) -> list[Article]:
    return [one for one in page.values() if one.language == language]


def _verdict_rows(visit: Visit, draft_id: int, *, is_whole: bool) -> list[Row]:
    whole: list[Row] = [[button(visit.label("button-whole-difference"), "draft-diff", draft_id)]]
    return [_decision(visit, draft_id), *([] if is_whole else whole)]


def _decision(visit: Visit, draft_id: int) -> Row:
    return [
        button(visit.label("button-publish"), "draft-yes", draft_id),
        button(visit.label("button-discard"), "draft-no", draft_id),
    ]


async def _say(visit: Visit, html: Markup, message_id: int | None) -> None:
    if message_id is None:
        await visit.send(html)
    else:
        await visit.edit(message_id, html)


async def _draft(visit: Visit, draft_id: int) -> Draft | None:
    """The admin's draft; if it is gone, its buttons go too and a toast says why."""
    async with visit.services.database.session() as session:
        draft = await drafts.find(session, visit.profile_id, draft_id)
    if draft is None:
        await visit.toast("preview-over")
        await visit.drop_buttons()
    return draft


async def _discard(visit: Visit, draft_id: int) -> None:
    async with visit.services.database.session() as session:
        await drafts.discard(session, visit.profile_id, draft_id)


def _paths(changes: Sequence[Change]) -> str:
    return ", ".join(one.path for one in changes)


TAPS: dict[str, Tap] = {
    "draft-yes": for_admins_tap(publish),
    "draft-no": for_admins_tap(discard),
    "draft-see": for_admins_tap(see),
    "draft-diff": for_admins_tap(difference),
}
