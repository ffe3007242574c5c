"""For admins: what they can do, what the library's files say, and who did what."""

import asyncio

from markupsafe import Markup

from bot.curation import store as acts
from bot.curation.tables import AdminAction
from bot.locales import keys
from bot.telegram import commands, render
from bot.telegram.handlers import preview, privacy_mode
from bot.telegram.handlers.admins import for_admins, for_admins_tap, local, names_of
from bot.telegram.handlers.preview_screens import findings
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit

_DEEDS = 20


@for_admins
async def admin(visit: Visit) -> None:
    """/admin: what admins can do here, and what the bot hears in groups."""
    rows: list[Row] = [
        [button(visit.label("button-library"), "lib"), button(visit.label("button-admin-deeds"), "deeds")],
    ]
    await visit.send(render.paragraphs(visit.html("admin-path"), await privacy_mode.told(visit)), rows)
    # At the start Telegram may not have known this chat yet, and then it has no menu for admins.
    await commands.publish_for(visit.context.bot, visit.profile_id, visit.services.default_language)


@for_admins
async def check(visit: Visit) -> None:
    """/check: the findings of the library's files as they stand, published ones included."""
    problems = await asyncio.to_thread(visit.services.shelf.check)
    await _record(visit, "check", str(len(problems)))
    if problems:
        await visit.send(findings(visit, problems))
        await preview.attach(visit, problems)
    else:
        await visit.say("admin-check-clean", articles=len(visit.services.library.articles))


@for_admins
async def reload(visit: Visit) -> None:
    """/reload: take up the files, or say why not."""
    taken = await asyncio.to_thread(visit.services.shelf.reload)
    await _record(visit, "reload", taken.digest)
    if taken.errors:
        await visit.send(render.paragraphs(visit.html("admin-reload-refused"), findings(visit, taken.problems)))
        await preview.attach(visit, taken.problems)
    elif taken.is_change:
        await visit.say(
            "admin-reload-done", added=len(taken.added), changed=len(taken.changed), removed=len(taken.removed)
        )
    else:
        await visit.say("admin-reload-same")


async def deeds(visit: Visit) -> None:
    """A tap on who did what: the last things admins did."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        done = await acts.actions(session, _DEEDS)
    names = await names_of(visit, (one.profile_id for one in done))
    listed = [_deed(visit, one, names[one.profile_id]) for one in done]
    await visit.send(render.lines(visit.html("admin-deeds" if done else "admin-deeds-none"), *listed))


async def _record(visit: Visit, what: str, about: str) -> None:
    async with visit.services.database.session() as session:
        await acts.record(session, visit.profile_id, what, about, visit.now)


def _deed(visit: Visit, deed: AdminAction, by: str) -> Markup:
    known = f"deed-{deed.what}"
    return visit.html(
        "admin-deed",
        at=local(visit, deed.done_at),
        by=by,
        what=visit.label(known) if known in keys(visit.language) else deed.what,
        about=render.quoted(deed.about),
    )


TAPS: dict[str, Tap] = {"deeds": for_admins_tap(deeds)}
