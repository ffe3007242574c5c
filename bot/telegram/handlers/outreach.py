"""Accounts reached out to: counted from a sentence or a tap, held against the ceilings, taken back."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from markupsafe import Markup
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.conversation import store
from bot.conversation.ceilings import ceilings
from bot.conversation.intent import OutreachSentence
from bot.goals import outreach
from bot.goals.limits import Room
from bot.goals.outreach import OutreachProblem, Reached
from bot.goals.platform import Platform
from bot.locales import Value
from bot.telegram import render
from bot.telegram.handlers import pace_check, readback, reply_day
from bot.telegram.keyboards import Row, button, in_rows
from bot.telegram.visit import Tap, Visit

_NOON = time(12)


async def take(visit: Visit, sentence: OutreachSentence) -> None:
    """Count what a sentence tells, in reply to a nudge for its day; ask on which network where it may be several."""
    async with visit.services.database.session() as session:
        on = sentence.on or await reply_day.of(visit, session)
    platform = sentence.platform or await only_platform(visit)
    if platform is None:
        await visit.say("outreach-which", await _which_rows(visit, sentence.count, on), count=sentence.count)
        return
    await visit.send(*await _counted(visit, platform, sentence.count, on))


async def choose(visit: Visit, platform: str, count: int, on: date) -> None:
    """A tap on the network a count is for; a second one counts nothing more."""
    await visit.acknowledge()
    if platform in set(Platform):
        await visit.show(*await _counted(visit, Platform(platform), count, on))
    else:
        await visit.drop_buttons()


async def take_back(visit: Visit, told_by: str) -> None:
    """A tap that takes a count back; a second one finds nothing to do."""
    if await undo(visit, told_by):
        await visit.acknowledge()
    else:
        await visit.toast("already-done")
        await visit.drop_buttons()


async def undo(visit: Visit, told_by: str | None = None) -> bool:
    """Take back what was told last, or by that message; False when there is nothing."""
    async with visit.services.database.session() as session:
        gone = await outreach.undo(session, visit.profile_id, visit.now, told_by)
        left = None if gone is None else await _reached(session, visit, gone.network, gone.on)
    if gone is None or left is None:
        return False
    await visit.show(
        visit.html(
            "outreach-undone", count=gone.count, platform=readback.platform(visit, gone.network), today=left.today
        )
    )
    return True


async def reached(visit: Visit, platform: Platform) -> Reached:
    """Today's outreach on a network, and the room left."""
    async with visit.services.database.session() as session:
        return await _reached(session, visit, platform, visit.today)


async def only_platform(visit: Visit) -> Platform | None:
    """The one network a count without one must be for; None where there are several, or none."""
    likely = await likely_platforms(visit)
    return likely[0] if len(likely) == 1 else None


async def likely_platforms(visit: Visit) -> list[Platform]:
    """The networks a count may be for; all there are where nothing tells."""
    async with visit.services.database.session() as session:
        found = await outreach.likely_platforms(session, visit.profile_id)
    return list(found) or list(Platform)


def room_line(visit: Visit, found: Reached) -> Markup | None:
    """What there is to say of the room left: the ceiling reached or near, or a day as full as is prudent."""
    platform, room = readback.platform(visit, found.platform), found.room
    if room is not None and room.is_full:
        values: dict[str, Value] = {
            "platform": platform,
            "used": room.used,
            "checked": room.ceiling.checked_on,
            **_ceiling(visit, room),
        }
        free = (room.free_at or visit.now).astimezone(ZoneInfo(visit.zone or "UTC"))
        return visit.html("outreach-full", **values, free=free)
    said = []
    if room is not None and room.is_near:
        said.append(visit.html("outreach-near", used=room.used, left=room.left, **_ceiling(visit, room)))
    if found.is_bold:
        said.append(visit.html("outreach-bold", today=found.today))
    if found.total is not None and found.total.is_near:
        network, used = found.platform.value, found.total.used
        line = visit.html(
            "outreach-total", used=used, network=network, platform=platform, **_ceiling(visit, found.total)
        )
        said.append(line)
    return render.lines(*said) if said else None


def standing_line(visit: Visit, found: Reached) -> Markup | None:
    """Today's outreach beside where a goal stands, with the ceiling when it is near; nothing on a day without."""
    today = visit.html("outreach-today", today=found.today) if found.today else None
    room = room_line(visit, found)
    return render.lines(today, room) if today or room else None


def explained(visit: Visit, found: Reached) -> list[str]:
    """What the count is held against, for /why."""
    told = [visit.label("why-reached", today=found.today, platform=readback.platform(visit, found.platform))]
    if found.room is not None:
        words = pace_check.said(visit, found.room.ceiling)
        told.append(visit.label("why-used", used=found.room.used, ceiling=words))
        told.append(pace_check.ceiling_line(visit, found.room.ceiling))
    return told


async def tell(visit: Visit, platform: Platform, count: int, on: date, told_by: str) -> Reached | OutreachProblem:
    """Count accounts reached out to on a local day; /why explains it from now on."""
    at = visit.now if on == visit.today else _noon(visit, on)
    async with visit.services.database.session() as session:
        outcome = await outreach.tell(
            session,
            visit.profile_id,
            platform,
            count,
            on=on,
            at=at,
            told_by=told_by,
            today=visit.today,
            now=visit.now,
        )
        if isinstance(outcome, OutreachProblem):
            return outcome
        found = await _reached(session, visit, platform, visit.today)
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        row.explanation = "\n".join(explained(visit, found))
    return found


async def _counted(visit: Visit, platform: Platform, count: int, on: date) -> tuple[Markup, list[Row]]:
    told_by = f"m{visit.message.message_id if visit.message else int(visit.now.timestamp())}"
    found = await tell(visit, platform, count, on, told_by)
    if isinstance(found, OutreachProblem):
        return visit.html(f"outreach-{found.value}"), []
    name = readback.platform(visit, platform)
    if on == visit.today:
        noted = visit.html("outreach-noted", count=count, platform=name, today=found.today)
    else:
        noted = visit.html("outreach-noted-on", count=count, platform=name, on=on)
    rows: list[Row] = [[button(visit.label("button-outreach-undo"), "reached-undo", told_by)]]
    return render.paragraphs(noted, room_line(visit, found)), rows


async def _which_rows(visit: Visit, count: int, on: date) -> list[Row]:
    return in_rows(
        [
            button(readback.platform(visit, one), "reached", one.value, count, on.isoformat())
            for one in await likely_platforms(visit)
        ],
        3,
    )


async def _reached(session: AsyncSession, visit: Visit, platform: Platform, today: date) -> Reached:
    known = ceilings(visit.services.library.limits).get(platform, ())
    return await outreach.reached(session, visit.profile_id, platform, known, today, visit.now)


def _noon(visit: Visit, on: date) -> datetime:
    return datetime.combine(on, _NOON, ZoneInfo(visit.zone or "UTC")).astimezone(UTC)


def _ceiling(visit: Visit, room: Room) -> dict[str, str]:
    return {"ceiling": pace_check.said(visit, room.ceiling), "kind": pace_check.kind(visit, room.ceiling)}


TAPS: dict[str, Tap] = {"reached": choose, "reached-undo": take_back}
