"""The screens of the library for its curators: the ways in, a list a page at a time, one article."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.curation import browse
from bot.curation.conflicts import Conflict
from bot.curation.figures import Figures, Period
from bot.curation.tables import Publication
from bot.knowledge.article import Article
from bot.language import Language
from bot.telegram import render
from bot.telegram.keyboards import Button, Row, button
from bot.telegram.visit import Visit

Screen = tuple[Markup, list[Row]]
A_PAGE = 8
_CONFLICTS = 5


def home(visit: Visit, conflicts: Sequence[Conflict], rated: int) -> Screen:
    """The ways in; files in conflict come first, each with its own button."""
    library = visit.services.library
    overdue = len(browse.overdue(library, visit.today))
    body = render.paragraphs(
        visit.html("library-conflicts", count=len(conflicts)) if conflicts else None,
        visit.html("library-home", articles=len(library.articles), topics=len(library.ids), overdue=overdue),
    )
    count = {one: len(browse.in_language(library, one)) for one in Language}
    rows: list[Row] = [
        *([button(f"⚠ {one.path}", "clash", one.number)] for one in conflicts[:_CONFLICTS]),
        [button(visit.label("button-library-search"), "lib-ask")],
        [
            button(f"Français ({count[Language.FR]})", "lib-l", 0, "fr"),
            button(f"English ({count[Language.EN]})", "lib-l", 0, "en"),
        ],
        [
            button(visit.label("button-library-overdue", count=overdue), "lib-l", 0, "due"),
            button(visit.label("button-library-rated", count=rated), "lib-l", 0, "bad"),
        ],
        [button(visit.label("button-library-recent"), "lib-l", 0, "new")],
    ]
    return body, rows


def listed(visit: Visit, which: str, found: Sequence[Button], page: int) -> Screen:
    """A page of a list, counted from 0; a page that is no more becomes the last."""
    pages = max(-(-len(found) // A_PAGE), 1)
    page = min(max(page, 0), pages - 1)
    if which.startswith("="):
        head = visit.html("library-found", count=len(found), words=render.quoted(which[1:]))
    else:
        head = visit.html(f"library-list-{which}", count=len(found))
    turn: list[Row] = [
        [
            button(visit.label("button-previous"), "lib-l", (page - 1) % pages, which),
            button(f"{page + 1}/{pages}", "lib-l", page, which),
            button(visit.label("button-next"), "lib-l", (page + 1) % pages, which),
        ]
    ]
    again: list[Row] = [[button(visit.label("button-library-search"), "lib-ask")]] if which.startswith("=") else []
    shown: list[Row] = [[one] for one in found[page * A_PAGE : (page + 1) * A_PAGE]]
    return head, [*shown, *(turn if pages > 1 else []), *again, [back_home(visit)]]


def article(
    visit: Visit,
    shown: Article,
    figures: Figures | None,
    last: Publication | None,
    *,
    back: tuple[int, str],
    can_be_undone: bool,
) -> Screen:
    """All about one article. `last` is what was published of it last; `back` the page and the list it came from."""
    is_overdue = shown.is_overdue(visit.today)
    body = render.lines(
        Markup("<b>{}</b>").format(shown.title),
        Markup("<code>{}</code>").format(shown.path),
        visit.html("library-checked", checked=shown.checked_on),
        visit.html("library-review-over" if is_overdue else "library-review", review=shown.review_on),
        visit.html("library-size", phrasings=len(shown.phrasings), sources=len(shown.sources)),
        _figures(visit, "library-month", figures.now) if figures else visit.html("library-not-met"),
        _figures(visit, "library-month-before", figures.before) if figures else None,
    )
    page, which = back
    key = (shown.id, shown.language)
    rows: list[Row] = [
        [
            button(visit.label("button-library-see"), "lib-see", *key),
            button(visit.label("button-library-file"), "lib-file", *key),
        ],
    ]
    if last is not None:
        undo = button(visit.label("button-undo-last"), "undo-it", 0, last.number or 0)
        history = button(visit.label("button-library-history"), "lib-old", last.number or 0)
        rows.append([history, undo] if can_be_undone else [history])
    if (shown.id, shown.language.other) in visit.services.library.articles:
        other = shown.language.other
        rows.append([button(visit.label(f"button-library-in-{other}"), "lib-a", shown.id, other, which)])
    rows.append([button(visit.label("button-library-remove"), "lib-gone", shown.id)])
    back_to = button(visit.label("button-back"), "lib-l", page, which) if which else back_home(visit)
    return body, [*rows, [back_to]]


def _figures(visit: Visit, key: str, period: Period) -> Markup:
    return visit.html(
        key,
        asked=period.asked,
        answered=period.answered,
        offered=period.offered,
        up=period.up,
        down=period.down,
        opinions=period.opinions,
    )


def back_home(visit: Visit) -> Button:
    """Back to the ways in."""
    return button(visit.label("button-back"), "lib")
