"""Reads a reminder, a place, a network back to the person."""

from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.goals.platform import Platform
from bot.locales import weekdays
from bot.nudges.reminders import ReadBack
from bot.nudges.schedule import EVERY_DAY, WEEKDAYS, WEEKEND, Days
from bot.nudges.tables import Status
from bot.telegram import render
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Visit


def platform(visit: Visit, network: Platform) -> str:
    """The network's name for people."""
    return visit.label(f"goals-platform-{network.value}")


def city(zone: str) -> str:
    """The zone's own city: "New York" for America/New_York."""
    return zone.rpartition("/")[2].replace("_", " ")


def clock(visit: Visit, zone: str) -> str:
    """What time it is there now."""
    return visit.now.astimezone(ZoneInfo(zone)).strftime("%H:%M")


def days(visit: Visit, chosen: Days) -> str:
    """The weekdays in words."""
    known = {EVERY_DAY: "days-every-day", WEEKDAYS: "days-weekdays", WEEKEND: "days-weekend"}
    if chosen in known:
        return visit.label(known[chosen])
    return visit.label("days-listed", days=weekdays(visit.language, chosen.weekdays))


def reminder(visit: Visit, now_is: ReadBack) -> Markup:
    """The reminder as it stands, and when the next nudge comes."""
    if now_is.status is Status.OFF:
        return visit.html("reminder-off")
    what = visit.html("reminder-is", at=now_is.at, days=days(visit, now_is.days), zone=city(now_is.zone))
    paused = None
    if now_is.status is Status.PAUSED and now_is.resumes_on:
        paused = visit.html("reminder-paused", until=now_is.resumes_on)
    following = visit.html("reminder-next", at=now_is.next_local) if now_is.next_local else None
    return render.lines(what, paused, following)


def rows(visit: Visit, now_is: ReadBack) -> list[Row]:
    """What can be changed about it."""
    if now_is.status is Status.OFF:
        return [[button(visit.label("button-reminder-again"), "resume")]]
    other = WEEKDAYS if now_is.days != WEEKDAYS else EVERY_DAY
    pause = (
        button(visit.label("button-resume"), "resume")
        if now_is.status is Status.PAUSED
        else button(visit.label("button-pause"), "pause")
    )
    return [
        [
            button(visit.label("button-other-hour"), "remind-hours"),
            button(days(visit, other).capitalize(), "remind-days", other.iso),
        ],
        [pause, button(visit.label("button-stop"), "remind-stop")],
    ]
