"""Tells the admins once a week what deserves their look, and nothing in a week without anything."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from markupsafe import Markup
from telegram import Bot

from bot.curation import figures_store, gaps_store, store
from bot.curation.digest import WEEK, Digest, digest, due
from bot.knowledge.library import Library
from bot.language import Language
from bot.observability.logs import logger
from bot.profiles import store as profiles
from bot.telegram import render
from bot.telegram.notices import tell_admins
from bot.telegram.services import Services

LOOK_EVERY = timedelta(seconds=60)
SHOWN = 5

_DIGEST = "digest"
_log = logger(__name__)


class Weekly:
    """Looks whether an admin's Monday morning has come, and tells them; one of the replicas does."""

    def __init__(self, bot: Bot, services: Services) -> None:
        self._bot = bot
        self._services = services

    async def follow(self, every: timedelta = LOOK_EVERY) -> None:
        """Look until cancelled; no error ends it."""
        while True:
            try:
                await self.look()
            except Exception:
                _log.exception("the weekly digest could not be told; trying again")
            await asyncio.sleep(every.total_seconds())

    async def look(self) -> None:
        """Tell whoever is due and was not told yet."""
        services, now = self._services, self._services.clock()
        async with services.database.session() as session:
            known = {one: await profiles.get(session, one) for one in services.admin_ids}
        zones = {one: profile.zone if profile else None for one, profile in known.items()}
        for at, admins in due(now, zones).items():
            async with services.database.session() as session:
                await store.forget_notices(session, _DIGEST, before=now - WEEK)
                is_ours = await store.claim_notice(session, _DIGEST, at.isoformat(), now)
            if is_ours:
                await self._tell(admins)

    async def _tell(self, admins: Sequence[int]) -> None:
        services, now = self._services, self._services.clock()
        library = services.library
        async with services.database.session() as session:
            kept = await gaps_store.wordings(session)
            figures = await figures_store.every(session, now.date())
        gaps = await asyncio.to_thread(services.gaps.found, library, kept)
        found = digest(library, gaps, figures, now)
        if not found.is_empty:
            await tell_admins(self._bot, services, lambda language: told(language, found, library), admins)


def told(language: Language, found: Digest, library: Library) -> Markup:
    """The digest as a message."""
    return render.paragraphs(
        render.say(language, "digest-head"),
        _listed(language, _gaps(language, found), len(found.new)),
        _listed(language, _fallen(language, found, library), len(found.falling)),
        _listed(language, _overdue(language, found), len(found.overdue)),
    )


def _gaps(language: Language, found: Digest) -> list[Markup]:
    return [
        render.say(language, "digest-gaps", count=len(found.new), open=found.open),
        *(
            render.say(
                language,
                "digest-gap",
                question=render.quoted(gap.text),
                language=gap.language.value,
                count=gap.count,
            )
            for gap in found.new[:SHOWN]
        ),
    ]


def _fallen(language: Language, found: Digest, library: Library) -> list[Markup]:
    return [
        render.say(language, "digest-falling"),
        *(
            render.say(
                language,
                "digest-fallen",
                title=library.articles[one.article_id, one.language].title,
                language=one.language.value,
                up=one.now.up,
                count=one.now.opinions,
                up_before=one.before.up,
                count_before=one.before.opinions,
            )
            for one in found.falling[:SHOWN]
        ),
    ]


def _overdue(language: Language, found: Digest) -> list[Markup]:
    return [
        render.say(language, "digest-overdue", count=len(found.overdue)),
        *(
            render.say(language, "digest-due", title=one.title, language=one.language.value, since=one.review_on)
            for one in found.overdue[:SHOWN]
        ),
    ]


def _listed(language: Language, lines: Sequence[Markup], count: int) -> Markup | None:
    """A part of the digest; None without anything in it."""
    more = render.say(language, "digest-more", count=count - SHOWN) if count > SHOWN else None
    return render.lines(*lines, more) if count else None
