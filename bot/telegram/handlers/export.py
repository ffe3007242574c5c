"""/export: everything we keep about a person as JSON, and what they would open in a spreadsheet as CSV."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.contacts import store as contacts
from bot.goals import habit_store, habits, history, service
from bot.goals import store as goals
from bot.profiles import store
from bot.telegram.handlers import habit_words, readback
from bot.telegram.spreadsheet import Cell, sheet, zipped
from bot.telegram.visit import Visit

Table = tuple[Sequence[str], list[Sequence[Cell]]]


async def export(visit: Visit) -> None:
    """Both documents; to them alone."""
    if not visit.is_private:
        await visit.say("only-in-private")
        return
    async with visit.services.database.session() as session:
        document = await store.export(session, visit.profile_id)
        tables = await _tables(visit, session)
    content = json.dumps(document, ensure_ascii=False, indent=2).encode()
    name = f"mesure-{visit.today.isoformat()}"
    await visit.send_document(f"{name}.json", content, visit.html("export-caption"))
    files = {
        f"{visit.label(f'export-{table}')}.csv": sheet(header, rows, visit.language)
        for table, (header, rows) in tables.items()
        if rows
    }
    if files:
        await visit.send_document(f"{name}-csv.zip", zipped(files), visit.html("export-csv-caption"))


async def _tables(visit: Visit, session: AsyncSession) -> Mapping[str, Table]:
    return {
        "goals": await _goals(visit, session),
        "reports": await _reports(visit, session),
        "habits": await _habits(visit, session),
        "habit-reports": await _habit_reports(visit, session),
        "people": await _people(visit, session),
    }


async def _goals(visit: Visit, session: AsyncSession) -> Table:
    rows: list[Sequence[Cell]] = []
    for goal in reversed(await goals.all_goals(session, visit.profile_id)):
        past = await history.ended(session, goal)
        count = past.count if past else (await service.standing(session, goal, visit.today)).count
        rows.append(
            (
                readback.platform(visit, goal.network),
                goal.start_on.isoformat(),
                goal.start_count,
                goal.due_on.isoformat(),
                goal.target,
                count,
                _day(visit, goal.reached_at),
                _day(visit, goal.closed_at),
            )
        )
    header = ("network", "start-on", "start", "due-on", "target", "last-count", "reached-on", "closed-on")
    return _headed(visit, header), rows


async def _reports(visit: Visit, session: AsyncSession) -> Table:
    rows: list[Sequence[Cell]] = []
    for goal in reversed(await goals.all_goals(session, visit.profile_id)):
        platform = readback.platform(visit, goal.network)
        rows += [(platform, one.on.isoformat(), one.count) for one in await goals.checkpoints(session, goal)]
    return _headed(visit, ("network", "day", "count")), rows


async def _habits(visit: Visit, session: AsyncSession) -> Table:
    rows: list[Sequence[Cell]] = []
    for habit in await habit_store.all_habits(session, visit.profile_id):
        now_is = await habits.standing(session, habit, visit.today)
        rows.append(
            (
                habit.name,
                habit_words.aim(visit, habit),
                habit.since_on.isoformat(),
                _day(visit, habit.closed_at),
                now_is.kept,
                now_is.known,
            )
        )
    return _headed(visit, ("habit", "aim", "start-on", "closed-on", "kept", "known")), rows


async def _habit_reports(visit: Visit, session: AsyncSession) -> Table:
    rows: list[Sequence[Cell]] = []
    for habit in await habit_store.all_habits(session, visit.profile_id):
        rows += [(habit.name, one.on.isoformat(), one.amount) for one in await habit_store.reports(session, habit)]
    return _headed(visit, ("habit", "day", "count")), rows


async def _people(visit: Visit, session: AsyncSession) -> Table:
    rows: list[Sequence[Cell]] = [
        (
            one.name,
            one.note,
            one.every_days,
            one.added_on.isoformat(),
            one.contacted_on.isoformat() if one.contacted_on else None,
        )
        for one in await contacts.contacts(session, visit.profile_id)
    ]
    return _headed(visit, ("name", "note", "every-days", "added-on", "contacted-on")), rows


def _headed(visit: Visit, names: Sequence[str]) -> Sequence[str]:
    return [visit.label(f"export-column-{name}") for name in names]


def _day(visit: Visit, at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(ZoneInfo(visit.zone or "UTC")).date().isoformat()
