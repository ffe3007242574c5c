"""`mesure ask`: answers questions as the bot would, for people (text) and for scripts (JSON)."""

import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Annotated

import typer

from bot.conversation.reply import (
    Clarification,
    Fallback,
    LastTurn,
    Reply,
    alternatives,
    best_id,
    reply_to,
    score,
    spoken_in,
)
from bot.conversation.turn import turn_after
from bot.knowledge.library import load
from bot.language import Language
from bot.settings import Settings


def ask(
    question: Annotated[str, typer.Argument(help="The question; - reads one a line from standard input.")],
    lang: Annotated[Language | None, typer.Option(help="The reader's language; recognised if not given.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a question.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say why: words, concepts, runner-up, band.")] = False,
    dialogue: Annotated[
        bool, typer.Option("--dialogue", help="Lines follow each other; an empty line starts a new conversation.")
    ] = False,
) -> None:
    """Answer one question as the bot would."""
    settings = Settings.read()
    today = datetime.now(UTC).date()
    library = load(settings.knowledge_dir, today)
    default = Language(settings.default_language)
    last: LastTurn | None = None
    for asked in _questions(question):
        if dialogue and not asked.strip():
            last = None
            continue
        language = lang or spoken_in(asked, library) or default
        reply = reply_to(asked, library, language, last)
        last = turn_after(asked, reply, last) if dialogue else None
        print(_json(asked, language, reply, today, explain) if as_json else _text(reply, language, today, explain))
        sys.stdout.flush()


def as_object(asked: str, language: Language, reply: Reply, today: date) -> dict[str, object]:
    """The reply as the contract's JSON object."""
    return {
        "question": asked,
        "language": language.value,
        "outcome": reply.outcome,
        "id": best_id(reply),
        "score": round(score(reply), 4),
        "alternatives": list(alternatives(reply)),
        "text": text(reply, language, today),
    }


def text(reply: Reply, language: Language, today: date) -> str:
    """What the bot would say, as plain text; the titles of its buttons below it."""
    from bot.telegram import render

    said = render.plain(render.reply(reply, language, today))
    offered = (
        reply.options if isinstance(reply, Clarification) else reply.nearest if isinstance(reply, Fallback) else ()
    )
    return "\n".join([said, *(f"[{article.title}]" for article in offered)])


def _questions(question: str) -> Iterator[str]:
    if question != "-":
        yield question
        return
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", errors="replace").rstrip("\r\n")


def _json(asked: str, language: Language, reply: Reply, today: date, explain: bool) -> str:
    found = as_object(asked, language, reply, today)
    if explain:
        found["explanation"] = reply.explanation.split("\n")
    return json.dumps(found, ensure_ascii=False)


def _text(reply: Reply, language: Language, today: date, explain: bool) -> str:
    said = text(reply, language, today)
    return f"{said}\n\n{reply.explanation}\n" if explain else f"{said}\n"
