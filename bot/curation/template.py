"""The file of an article still to be written: everything to fill in stands after a mark that the check points at."""

import json
from collections.abc import Sequence
from datetime import date

from bot.knowledge.parse import UNWRITTEN
from bot.language import Language
from bot.locales import sentence


def template(article_id: str, language: Language, today: date, phrasings: Sequence[str] = ()) -> str:
    """The text of the file, checked `today`, with these phrasings already in it. No library takes it up as it is."""

    def wanted(key: str) -> str:
        return f"{UNWRITTEN} {sentence(language, f'template-{key}')}"

    asked = "".join(f"  - {_quoted(phrasing)}\n" for phrasing in (*phrasings, wanted("phrasing")))
    return f"""---
id: {article_id}
language: {language}
title: {_quoted(wanted("title"))}
phrasings:
{asked}sources:
  - title: {_quoted(wanted("source"))}
    url: {_quoted(wanted("address"))}
    date: {_quoted(wanted("date"))}
    kind: {_quoted(wanted("kind"))}
checked_on: {today}
review_every: 12 months
related: [{_quoted(wanted("related"))}]
---
{wanted("answer")}

{wanted("rest")}
"""


def _quoted(text: str) -> str:
    return json.dumps(" ".join(text.split()), ensure_ascii=False)  # YAML reads JSON's texts
