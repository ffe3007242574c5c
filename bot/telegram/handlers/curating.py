"""For admins: what the library's files say, and which questions they do not answer yet."""

import asyncio
from collections.abc import Sequence
from functools import wraps

from markupsafe import Markup

from bot.conversation import store
from bot.knowledge.article import Problem, Severity
from bot.telegram import render
from bot.telegram.handlers import privacy_mode, welcome
from bot.telegram.visit import Handler, Visit

SHOWN = 12


def for_admins(handler: Handler) -> Handler:
    """The handler, inert for everybody else: to them the command does not exist."""

    @wraps(handler)
    async def guarded(visit: Visit) -> None:
        if visit.is_admin and visit.is_private:
            await handler(visit)
        else:
            await welcome.unknown_command(visit)

    return guarded


@for_admins
async def admin(visit: Visit) -> None:
    """/admin: what admins can do here, and what the bot hears in groups."""
    await visit.send(render.paragraphs(visit.html("help-admin"), await privacy_mode.told(visit)))


@for_admins
async def check(visit: Visit) -> None:
    """/check: the findings of the library's files as they stand on disk."""
    problems = await asyncio.to_thread(visit.services.shelf.check)
    if problems:
        await visit.send(found(visit, problems))
    else:
        await visit.say("admin-check-clean", articles=len(visit.services.library.articles))


@for_admins
async def reload(visit: Visit) -> None:
    """/reload: take up the files, or say why not."""
    taken = await asyncio.to_thread(visit.services.shelf.reload)
    if any(problem.severity is Severity.ERROR for problem in taken.problems):
        await visit.send(render.paragraphs(visit.html("admin-reload-refused"), found(visit, taken.problems)))
    elif taken.added or taken.changed or taken.removed:
        await visit.say(
            "admin-reload-done", added=len(taken.added), changed=len(taken.changed), removed=len(taken.removed)
        )
    else:
        await visit.say("admin-reload-same")


@for_admins
async def library(visit: Visit) -> None:
    """/library: how much there is, and what is due for review."""
    articles = visit.services.library.articles.values()
    overdue = sorted(
        {one.path for one in articles if one.is_overdue(visit.today)},
    )
    counted = visit.html(
        "admin-library", articles=len(articles), topics=len({one.id for one in articles}), overdue=len(overdue)
    )
    await visit.send(render.lines(counted, *(Markup("• {}").format(path) for path in overdue[:SHOWN])))


@for_admins
async def gaps(visit: Visit) -> None:
    """/gaps: what was asked and found no answer, most asked first."""
    async with visit.services.database.session() as session:
        rows = await store.most_asked(session)
    if not rows:
        await visit.say("admin-gaps-none")
        return
    listed = [visit.html("admin-gap", count=r.count, question=r.question, language=r.language) for r in rows]
    await visit.send(render.lines(visit.html("admin-gaps"), *listed))


def found(visit: Visit, problems: Sequence[Problem]) -> Markup:
    """The findings, counted and the first of them listed."""
    errors = [one for one in problems if one.severity is Severity.ERROR]
    ordered = [*errors, *(one for one in problems if one.severity is not Severity.ERROR)]
    head = visit.html("admin-check-found", errors=len(errors), warnings=len(problems) - len(errors))
    listed = [Markup("<code>{}:{}</code> {}; {}").format(p.path, p.line, p.what, p.mend) for p in ordered[:SHOWN]]
    more = visit.html("admin-and-more", count=len(problems) - SHOWN) if len(problems) > SHOWN else None
    return render.lines(head, *listed, more)
