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

_EVERY_OTHER, _A_WEEK = 2, 7


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


def often(visit: Visit, now_is: ReadBack) -> str:
    """How often, in words: the weekdays, and how far apart when that is more than a day."""
    if now_is.gap_days == 1:
        return days(visit, now_is.days)
    if now_is.gap_days == _A_WEEK:
        return visit.label("days-once-a-week")
    if now_is.days == EVERY_DAY and now_is.gap_days == _EVERY_OTHER:
        return visit.label("days-every-other-day")
    return visit.label("days-apart", days=days(visit, now_is.days), gap=now_is.gap_days)


def reminder(visit: Visit, now_is: ReadBack) -> Markup:
    """The reminder as it stands, and when the next nudge comes."""
    if now_is.status is Status.OFF:
        return visit.html("reminder-off")
    what = visit.html("reminder-is", at=now_is.at, days=often(visit, now_is), zone=city(now_is.zone))
    paused = None
    if now_is.status is Status.PAUSED and now_is.resumes_on:
        paused = visit.html("reminder-paused", until=now_is.resumes_on)
    eased = visit.html("reminder-eased") if now_is.is_eased else None
    review = (
        visit.html("reminder-review", day=weekdays(visit.language, [now_is.review_day])) if now_is.review_day else None
    )
    following = None
    if now_is.next_local:
        key = "reminder-keeps-today" if now_is.keeps_today else "reminder-next"
        following = visit.html(key, at=now_is.next_local)
    return render.lines(what, paused, eased, review, following)


def screen(visit: Visit, now_is: ReadBack | None) -> tuple[Markup, list[Row]]:
    """The reminder and what can be changed about it; without one, the way to have one."""
    if now_is is None:
        return visit.html("reminder-none"), [[button(visit.label("button-set-reminder"), "remind")]]
    return reminder(visit, now_is), rows(visit, now_is)


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
    review = (
        visit.label("button-review", day=weekdays(visit.language, [now_is.review_day]))
        if now_is.review_day
        else visit.label("button-review-off")
    )
    if now_is.is_eased:
        often = [button(visit.label("button-as-before"), "resume")]
    elif now_is.gap_days > 1 and other is not EVERY_DAY:  # that button does it, too
        often = [button(visit.label("button-every-day"), "remind-gap", 1)]
    else:
        often = []
    return [
        [
            button(visit.label("button-other-hour"), "remind-hours"),
            button(days(visit, other).capitalize(), "remind-days", other.iso),
        ],
        often,
        [button(review, "review")],
        [pause, button(visit.label("button-stop"), "remind-stop")],
    ]
