"""The screens of what people asked and did not find: the list a page at a time, one gap, where it may belong."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.curation.gaps import Gap
from bot.knowledge.article import Article
from bot.telegram import render
from bot.telegram.handlers.admins import local
from bot.telegram.keyboards import Row, button, in_rows
from bot.telegram.visit import Visit

Screen = tuple[Markup, list[Row]]
A_PAGE = 8
_OFFERED = 8


def listed(visit: Visit, gaps: Sequence[Gap], page: int) -> Screen:
    """A page of the gaps, counted from 0; a page that is no more becomes the last."""
    if not gaps:
        return visit.html("gaps-none"), []
    pages = -(-len(gaps) // A_PAGE)
    page = min(max(page, 0), pages - 1)
    start = page * A_PAGE
    shown = gaps[start : start + A_PAGE]
    lines = [_line(visit, place, gap) for place, gap in enumerate(shown, start + 1)]
    numbers = [button(str(place), "gap", gap.id, page) for place, gap in enumerate(shown, start + 1)]
    turn: Row = [
        button(visit.label("button-previous"), "gaps", (page - 1) % pages),
        button(f"{page + 1}/{pages}", "gaps", page),
        button(visit.label("button-next"), "gaps", (page + 1) % pages),
    ]
    body = render.paragraphs(visit.html("gaps-head", count=len(gaps)), render.lines(*lines))
    return body, [*in_rows(numbers, 4), *([turn] if pages > 1 else [])]


def one(visit: Visit, gap: Gap, page: int) -> Screen:
    """All about one gap, and what can be done with it."""
    asked = visit.html(
        f"gap-{'missed' if gap.is_remark else 'asked'}-{gap.language}",
        count=gap.count,
        first=local(visit, gap.first_at).date(),
        last=local(visit, gap.last_at).date(),
    )
    worded = [visit.html("gap-wording", question=one.text, count=one.count) for one in gap.shown]
    rest = len(gap.wordings) - len(gap.shown)
    found = [visit.services.library.article(name, gap.language) for name in gap.unhelpful]
    unhelpful = [visit.html("gap-unhelpful", title=article.title) for article in found if article]
    body = render.paragraphs(
        asked,
        render.lines(*worded, visit.html("gap-more", count=rest) if rest else None),
        render.lines(*unhelpful),
    )
    deeds: list[Row] = [
        [
            button(visit.label("button-gap-belongs"), "gap-to", gap.id, page),
            button(visit.label("button-gap-new"), "gap-new", gap.id),
        ],
        [button(visit.label("button-gap-elsewhere"), "gap-out", gap.id)],
    ]
    ignore = button(visit.label("button-gap-ignore"), "gap-no", gap.id, page)
    back = button(visit.label("button-back"), "gaps", page)
    return body, [*([] if gap.is_remark else deeds), [ignore, back]]


def owners(visit: Visit, gap: Gap, nearest: Sequence[Article], page: int) -> Screen:
    """The articles it may belong to, the closest first, and a way to look for another."""
    rows: list[Row] = [
        *(_owner(gap, article) for article in nearest),
        [button(visit.label("button-gap-search"), "gap-ask", gap.id, page)],
        [button(visit.label("button-back"), "gap", gap.id, page)],
    ]
    return visit.html("gap-belongs", question=render.quoted(gap.text), count=len(gap.shown)), rows


def ask(visit: Visit, gap: Gap, page: int) -> Screen:
    """The question for words to look for."""
    return visit.html("gap-ask", question=render.quoted(gap.text)), [
        [button(visit.label("button-back"), "gap-to", gap.id, page)]
    ]


def matching(visit: Visit, gap: Gap, words: str, found: Sequence[Article], page: int) -> Screen:
    """The articles that hold the words looked for."""
    rows: list[Row] = [
        *(_owner(gap, article) for article in found[:_OFFERED]),
        [button(visit.label("button-gap-search"), "gap-ask", gap.id, page)],
        [button(visit.label("button-back"), "gap-to", gap.id, page)],
    ]
    return visit.html("gap-found", words=render.quoted(words), count=len(found)), rows


def ignored(visit: Visit, gap: Gap, again: int, page: int) -> Screen:
    """That it is left aside, until it has been asked so often again."""
    rows: list[Row] = [
        [
            button(visit.label("button-gap-restore"), "gap-yes", gap.id, page),
            button(visit.label("button-back"), "gaps", page),
        ]
    ]
    return visit.html("gap-ignored", question=render.quoted(gap.text), again=again), rows


def _line(visit: Visit, place: int, gap: Gap) -> Markup:
    return visit.html(
        "gaps-remark" if gap.is_remark else "gaps-line",
        place=place,
        question=render.quoted(gap.text),
        language=gap.language.value,
        count=gap.count,
        last=local(visit, gap.last_at).date(),
    )


def _owner(gap: Gap, article: Article) -> Row:
    # Two letters: the longest id of an article leaves no more beside the number of a gap.
    return [button(article.title, "g+", gap.id, article.id)]
