"""A document somebody sent → the changes it asks for, or what is wrong with it, line by line. Never raises."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from bot.curation.archive import LARGEST_MEMBER, Contents, Member, Note, fault, shown, unpacked
from bot.curation.change import Change
from bot.knowledge.article import Article, Problem
from bot.knowledge.folder import ARTICLES, normal
from bot.knowledge.library import Library
from bot.knowledge.parse import parse

# A document larger than these need not be downloaded.
LARGEST_ARTICLE = LARGEST_MEMBER
LARGEST_ZIP = 2 * 1024 * 1024

_ZIP = b"PK\x03\x04"
_OTHERS = (b"\x7fELF", b"MZ", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"#!", _ZIP)
_COPY = re.compile(r" ?\(\d+\)$")  # what systems add to a name they have seen before
_SAVE = "save it as plain text in UTF-8"


@dataclass(frozen=True, slots=True)
class Upload:
    """What a document asks for; `notes` say what in it was passed over."""

    changes: tuple[Change, ...]
    notes: tuple[Note, ...] = ()


def read_upload(name: str, data: bytes, library: Library) -> Upload | tuple[Problem, ...]:
    """The articles in a `.md` or a `.zip` of several, each with its place in the library; or every finding.

    An article goes where it stands today, else beside its twin or the first article it names as related.
    """
    kind = PurePosixPath(name).suffix.lower()
    if kind == ".zip":
        return _zip(name, data, library)
    if kind != ".md":
        return (fault(name, "it is neither a .md file nor a .zip", "send an article as ID.LANGUAGE.md"),)
    return _upload([Member(name, data)], (), library)


def _zip(name: str, data: bytes, library: Library) -> Upload | tuple[Problem, ...]:
    if len(data) > LARGEST_ZIP:
        what = f"it is larger than {LARGEST_ZIP // 1024 // 1024} MB"
        return (fault(name, what, "send the articles in several zips"),)
    found = unpacked(name, data)
    return _upload(found.members, found.notes, library) if isinstance(found, Contents) else found


def _upload(files: Sequence[Member], notes: tuple[Note, ...], library: Library) -> Upload | tuple[Problem, ...]:
    read = [_article(file, library) for file in files]
    problems = [problem for one in read if isinstance(one, tuple) for problem in one]
    written = [one for one in read if isinstance(one, _Written)]
    problems += _twice(written)
    if problems:
        return tuple(sorted(set(problems)))
    places = _Places(library)
    return Upload(
        tuple(Change(places.of(one.article), one.article.id, one.article.language, one.text) for one in written), notes
    )


@dataclass(frozen=True, slots=True)
class _Written:
    """An article and the text it was read from."""

    name: str
    article: Article
    text: str


def _article(file: Member, library: Library) -> _Written | tuple[Problem, ...]:
    text = _text(file)
    if isinstance(text, Problem):
        return (text,)
    article = parse(text, shown(file.name), library.limits)
    if not isinstance(article, Article):
        return article
    stem = PurePosixPath(file.name).name[: -len(".md")]
    if _COPY.sub("", stem) != f"{article.id}.{article.language}":
        what = f"it says it is {article.id} in {article.language}, its name says {shown(stem)!r}"
        mend = f"name the file {article.id}.{article.language}.md, or correct id and language"
        return (fault(file.name, what, mend, article.line_of("id")),)
    return _Written(file.name, article, normal(text))


def _text(file: Member) -> str | Problem:
    data = file.data
    if len(data) > LARGEST_ARTICLE:
        what = f"it is larger than {LARGEST_ARTICLE // 1024} KB"
        return fault(file.name, what, "an article is 60 to 200 words: split it")
    if not data.strip():
        return fault(file.name, "it is empty", "write the article, or send another file")
    if data.startswith(_OTHERS):
        return fault(file.name, "it is not a text", f"{_SAVE}; its name alone does not make it an article")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return fault(file.name, "it is not UTF-8", _SAVE, data.count(b"\n", 0, error.start) + 1)
    if "\0" in text:
        return fault(file.name, "it is not a text", _SAVE, text.count("\n", 0, text.index("\0")) + 1)
    return text


def _twice(written: Sequence[_Written]) -> list[Problem]:
    first: dict[tuple[str, str], _Written] = {}
    found: list[Problem] = []
    for one in written:
        other = first.setdefault((one.article.id, one.article.language), one)
        if other is not one:
            what = f"{one.article.id} in {one.article.language} is also in {shown(other.name)}"
            found.append(fault(one.name, what, "send one of the two", one.article.line_of("id")))
    return found


class _Places:
    """Finds where articles stand in the library, or would."""

    def __init__(self, library: Library) -> None:
        self._library = library
        present = [article.path for article in library.articles.values()]
        # A library may also be one folder of articles, without a folder articles/.
        self._root = ARTICLES if not present or any(path.startswith(f"{ARTICLES}/") for path in present) else ""

    def of(self, article: Article) -> str:
        """The path of the article's file: today's, else in the folder of its nearest kin."""
        today = self._library.articles.get((article.id, article.language))
        if today:
            return today.path
        kin = (article.id, *article.related)
        found = (self._library.article(name, article.language) for name in kin)
        folder = next((PurePosixPath(one.path).parent for one in found if one), PurePosixPath(self._root))
        return (folder / f"{article.id}.{article.language}.md").as_posix()
