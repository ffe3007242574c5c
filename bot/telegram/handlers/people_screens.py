"""The screens of one's people: the list a page at a time, one person, how often, what became of pasted lines."""

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from bot.contacts.cadence import Tier
from bot.contacts.lines import MOST_LINES, Pasted
from bot.contacts.service import MOST_CONTACTS, Added
from bot.contacts.tables import Contact
from bot.telegram import render
from bot.telegram.keyboards import Button, Row, button
from bot.telegram.visit import Visit

Screen = tuple[Markup, list[Row]]
A_PAGE = 8
# Between the tiers, for those who want their own without typing.
_OWN_DAYS = (7, 21, 60)
_NAMES_SHOWN = 10


def people(visit: Visit, contacts: Sequence[Contact], page: int, note: Markup | None = None) -> Screen:
    """A page of the list, counted from 0; a page that is no more becomes the last."""
    pages = max(-(-len(contacts) // A_PAGE), 1)
    page = min(max(page, 0), pages - 1)
    shown = contacts[page * A_PAGE : (page + 1) * A_PAGE]
    due = sum(one.cadence.is_due(visit.today) for one in contacts)
    body = render.paragraphs(
        note,
        visit.html("people-title", count=len(contacts), due=due),
        render.lines(*(_line(visit, one) for one in shown)),
        visit.html("people-legend") if due else None,
        visit.html("people-page", page=page + 1, pages=pages) if pages > 1 else None,
    )
    rows: list[Row] = [_buttons(visit, one, page) for one in shown]
    turning = [
        button(visit.label(f"button-people-{way}"), "people", to)
        for way, to in (("earlier", page - 1), ("later", page + 1))
        if 0 <= to < pages
    ]
    return body, [*rows, turning, [button(visit.label("button-people-add"), "people-add")]]


def person(visit: Visit, contact: Contact, page: int, note: Markup | None = None, undo: Row = ()) -> Screen:
    """One person: the note, the last contact, when they are due, and what can be done."""
    cadence, number = contact.cadence, contact.id or 0
    since = cadence.days_since(visit.today)
    is_due = cadence.is_due(visit.today)
    body = render.paragraphs(
        note,
        render.lines(
            Markup("<b>{}</b>").format(contact.name), Markup("{}").format(contact.note) if contact.note else None
        ),
        render.lines(
            visit.html("person-last", on=contact.contacted_on, since=since)
            if contact.contacted_on
            else visit.html("person-never", on=contact.added_on),
            visit.html("person-every", every=contact.every_days),
            visit.html("person-due") if is_due else visit.html("person-next", on=cadence.due_on),
        ),
    )
    later = [button(visit.label("button-person-put-off"), "person-later", number, page)] if is_due else []
    return body, [
        [button(visit.label("button-person-today"), "person-today", number, page), *later],
        undo,
        [
            button(visit.label("button-person-how-often"), "person-often", number, page),
            button(visit.label("button-person-drop"), "person-drop", number, page),
        ],
        [button(visit.label("button-back"), "people", page)],
    ]


def how_often(visit: Visit, contact: Contact, page: int) -> Screen:
    """The tiers, a few other numbers of days, and the way back."""
    number = contact.id or 0
    tiers: list[Row] = [
        [button(visit.label(f"people-tier-{tier.value}"), "person-every", number, tier.days, page)] for tier in Tier
    ]
    own = [
        button(visit.label("button-person-every", every=days), "person-every", number, days, page) for days in _OWN_DAYS
    ]
    back = [button(visit.label("button-back"), "person", number, page)]
    return visit.html("person-how-often", name=contact.name), [*tiers, own, back]


def drop(visit: Visit, contact: Contact, page: int) -> Screen:
    """Whether to drop them, really."""
    number = contact.id or 0
    return visit.html("person-drop-sure", name=contact.name), [
        [button(visit.label("button-person-drop-yes"), "person-drop-yes", number, page)],
        [button(visit.label("button-back"), "person", number, page)],
    ]


def added(visit: Visit, pasted: Pasted, outcome: Added) -> Screen:
    """What became of pasted lines: listed, known, refused, left over, without room."""
    listed = [visit.html("people-added-one", name=one.name, every=one.every_days) for one in outcome.added]
    known = Markup(", ").join(one.name for one in outcome.known[:_NAMES_SHOWN])
    if len(outcome.known) > _NAMES_SHOWN:
        known += ", " + visit.html("people-and-more", count=len(outcome.known) - _NAMES_SHOWN)
    refused = [
        visit.html(f"people-problem-{one.why.value}", said=render.quoted(one.line))
        for one in pasted.refused[:_NAMES_SHOWN]
    ]
    body = render.paragraphs(
        render.lines(visit.html("people-added", count=len(listed)), *_shortened(visit, listed)) if listed else None,
        visit.html("people-known", count=len(outcome.known), names=known) if known else None,
        render.lines(*refused, *_more(visit, len(pasted.refused) - _NAMES_SHOWN)) if refused else None,
        visit.html("people-full", count=outcome.no_room, most=MOST_CONTACTS) if outcome.no_room else None,
        visit.html("people-left-over", count=pasted.left_over, most=MOST_LINES) if pasted.left_over else None,
        visit.html("people-more") if listed or known else None,
    )
    return body, [[button(visit.label("button-people-list"), "people", 0)]]


def _line(visit: Visit, contact: Contact) -> Markup:
    cadence = contact.cadence
    is_due = cadence.is_due(visit.today)
    said = visit.html(
        "people-line-due" if is_due else "people-line-waiting",
        name=contact.name,
        when=visit.label(
            "people-when-contacted" if contact.contacted_on else "people-when-listed",
            since=cadence.days_since(visit.today),
        ),
        every=contact.every_days,
    )
    if not is_due or contact.note is None:
        return said
    return render.lines(said, Markup("   <i>{}</i>").format(render.quoted(contact.note)))


def _buttons(visit: Visit, contact: Contact, page: int) -> Row:
    number = contact.id or 0
    opening = button(contact.name, "person", number, page)
    if not contact.cadence.is_due(visit.today):
        return [opening]
    return [opening, button(visit.label("button-person-done"), "person-done", number, page)]


def undo(visit: Visit, contact: Contact, before: date | None, page: int) -> Button:
    """The button that takes today's contact back; `before` is the day of the one before."""
    earlier = () if before is None else (before.isoformat(),)
    label = visit.label("button-person-undo", name=contact.name)
    return button(label, "person-take-back", contact.id or 0, page, *earlier)


def _shortened(visit: Visit, lines: Sequence[Markup]) -> list[Markup]:
    return [*lines[:_NAMES_SHOWN], *_more(visit, len(lines) - _NAMES_SHOWN)]


def _more(visit: Visit, count: int) -> list[Markup]:
    return [visit.html("people-and-more", count=count)] if count > 0 else []
