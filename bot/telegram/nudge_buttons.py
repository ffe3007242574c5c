"""The buttons under a nudge: what it names, what it offers to change, and what can be done about today."""

from bot.nudges.backoff import BackOff
from bot.nudges.messenger import Nudge
from bot.telegram import render
from bot.telegram.keyboards import Button, Row, button

# The hours offered to whoever has none yet, or whom theirs does not suit.
HOURS = ("08:00", "12:30", "18:00", "20:30")


def rows(nudge: Nudge) -> list[Row]:
    """A row for each person it names, its article, then what can be done about today or the rhythm."""

    def label(key: str) -> str:
        return render.label(nudge.language, key)

    def today(name: str) -> Button:
        return button(label(f"nudge-button-{name}"), f"nudge-{name}", nudge.occurrence_id)

    stop = today("stop")
    named: list[Row] = [
        [
            button(one.name, "nudge-person", one.contact_id),
            button(label("nudge-button-talked"), "nudge-talked", one.contact_id),
        ]
        for one in nudge.people
    ]
    if nudge.tip is not None:
        named.append([button(nudge.tip.title, "topic", nudge.tip.article_id)])
    match nudge.back_off:
        case BackOff.LEAVE:
            return [[button(label("button-reminder-again"), "resume")]]
        case BackOff.ASK:
            hours = [button(hour, "remind-at", hour) for hour in HOURS if hour != nudge.at.strftime("%H:%M")]
            fewer = [
                button(label("button-every-other-day"), "nudge-gap", 2),
                button(label("button-once-a-week"), "nudge-gap", 7),
            ]
            return [*named, hours, fewer, [today("suits"), stop]]
        case BackOff.EASE:
            return [*named, [button(label("button-as-before"), "nudge-before")], [today("done"), stop]]
    return [*named, [today("done"), today("snooze")], [today("pause"), stop]]
