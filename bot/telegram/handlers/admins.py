"""Who may: what is for admins alone is inert to everybody else, who cannot tell that it exists."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import wraps
from zoneinfo import ZoneInfo

from telegram.error import TelegramError

from bot.telegram.handlers import welcome
from bot.telegram.visit import Handler, Tap, Visit


def is_at_work(visit: Visit) -> bool:
    """Whether an admin is talking with us alone: nowhere else is the library worked on."""
    return visit.is_admin and visit.is_private


def for_admins(handler: Handler) -> Handler:
    """The handler, inert for everybody else: to them the command does not exist."""

    @wraps(handler)
    async def guarded(visit: Visit) -> None:
        if is_at_work(visit):
            await handler(visit)
        else:
            await welcome.unknown_command(visit)

    return guarded


def for_admins_tap(tap: Tap) -> Tap:
    """The tap, inert for everybody else: to them it is a button we no longer have."""

    @wraps(tap)
    async def guarded(visit: Visit, *arguments: object) -> None:
        if is_at_work(visit):
            await tap(visit, *arguments)
        else:
            await welcome.old_button(visit)

    return guarded


async def name_of(visit: Visit, admin_id: int | None) -> str:
    """What to call the admin who did something: "you", their name on Telegram, or "another admin"."""
    if admin_id == visit.profile_id:
        return visit.label("admin-you")
    if admin_id is None:
        return visit.label("admin-forgotten")
    try:
        chat = await visit.context.bot.get_chat(admin_id)
    except TelegramError:
        return visit.label("admin-other")
    return chat.full_name or visit.label("admin-other")


async def names_of(visit: Visit, admin_ids: Iterable[int | None]) -> Mapping[int | None, str]:
    """What to call each of them, Telegram asked once about each."""
    return {one: await name_of(visit, one) for one in set(admin_ids)}


def local(visit: Visit, at: datetime) -> datetime:
    """An instant on the admin's own clock (UTC while their zone is unknown)."""
    return at.astimezone(ZoneInfo(visit.zone or "UTC"))
