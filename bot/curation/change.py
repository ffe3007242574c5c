"""What an admin wants to change: values, and small edits of an article's file."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.knowledge.article import Article
from bot.knowledge.folder import ELSEWHERE, Overlay, normal
from bot.language import Language, fold

_LIST = re.compile(r"phrasings:[ \t]*(?:#.*)?")
_ITEM = re.compile(r"[ \t]*-[ \t]|[ \t]*(?:#.*)?$|[ \t]+\S")


@dataclass(frozen=True, slots=True)
class Change:
    """One article's file as it is to be; `text` None removes the article.

    The list of questions that are none of ours is such a file too, with "" for the article.
    """

    path: str
    article_id: str
    language: Language
    text: str | None

    def as_json(self) -> dict[str, str | None]:
        """The change as a JSON object."""
        return {
            "path": self.path,
            "article_id": self.article_id,
            "language": self.language.value,
            "text": self.text,
        }


def from_json(kept: Mapping[str, str | None]) -> Change:
    """The change kept as a JSON object by `as_json`."""
    return Change(str(kept["path"]), str(kept["article_id"]), Language(str(kept["language"])), kept["text"])


def removal(article: Article) -> Change:
    """The change that removes an article."""
    return Change(article.path, article.id, article.language, None)


def overlay(changes: Iterable[Change]) -> Overlay:
    """The changes as texts by path."""
    return {change.path: change.text for change in changes}


def with_phrasings(text: str, phrasings: Sequence[str]) -> str:
    """The text of an article's file with these added at the end of its phrasings, in double quotes.

    Line breaks in a phrasing become spaces. Raises ValueError if the file has no list of phrasings, one a line.
    """
    lines = text.split("\n")
    start = next((at for at, line in enumerate(lines) if _LIST.fullmatch(line.rstrip())), None)
    if start is None:
        raise ValueError("the file has no list of phrasings, one a line")
    end = last = start + 1
    while end < len(lines) and lines[end].rstrip() != "---" and _ITEM.match(lines[end]):
        end += 1
        if lines[end - 1].strip():
            last = end
    indent = re.match(r"[ \t]*", lines[start + 1])
    added = [f"{indent[0] if indent else ''}- {_quoted(phrasing)}" for phrasing in phrasings]
    return "\n".join([*lines[:last], *added, *lines[last:]])


def declining(text: str | None, language: Language, questions: Sequence[str]) -> Change:
    """The change that names questions as none of ours, in a language; `text` is that list as it stands, if any."""
    known = {fold(line) for line in (text or "").splitlines()}
    lines = [" ".join(question.split()) for question in questions if fold(question) not in known]
    # A line that starts with # is a remark; quotes are no part of the words.
    listed = "".join(f'"{line}\n' if line.startswith("#") else f"{line}\n" for line in lines)
    return Change(f"{ELSEWHERE}/{language}.txt", "", language, (normal(text) if text else "") + listed)


def _quoted(phrasing: str) -> str:
    plain = " ".join(phrasing.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'
