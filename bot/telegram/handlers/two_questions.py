"""Two short answers in one message, and a button for each article as a whole."""

from markupsafe import Markup

from bot.conversation.several import Both
from bot.telegram import render
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Visit


def compose(visit: Visit, both: Both) -> tuple[Markup, list[Row]]:
    """The message and its buttons."""
    articles = [answer.article for answer in both.answers]
    body = render.paragraphs(*(render.opening(article, visit.language) for article in articles))
    rows: list[Row] = [
        [button(visit.label("button-whole-article", title=article.title), "topic", article.id)] for article in articles
    ]
    return body, rows
