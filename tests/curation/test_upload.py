"""What is sent to the bot: taken whole, or refused whole with file, line and mend."""

import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.curation.archive import Note, NoteKind
from bot.curation.change import Change
from bot.curation.upload import LARGEST_ZIP, Upload, read_upload
from bot.knowledge.article import Problem
from bot.knowledge.library import Library, load
from bot.language import Language
from tests.curation.broken import GOOD, NAME, Broken, documents, zipped
from tests.knowledge.samples import article_text, write_library

Send = Callable[[str, bytes], Upload | tuple[Problem, ...]]
BROKEN = list(documents())
PATH = "articles/shadowban.en.md"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return load(write_library(tmp_path_factory.mktemp("upload") / "library"), date(2026, 11, 22))


@pytest.fixture(scope="module")
def send(library: Library) -> Send:
    """Reads a document; a function, because Hypothesis writes out what it hands over."""

    def read(name: str, data: bytes) -> Upload | tuple[Problem, ...]:
        return read_upload(name, data, library)

    return read


def taken(name: str, data: bytes, library: Library) -> Upload:
    found = read_upload(name, data, library)
    assert isinstance(found, Upload), [str(problem) for problem in found]
    return found


def test_there_are_fifty_broken_documents() -> None:
    assert len(BROKEN) >= 50


@pytest.mark.parametrize("broken", BROKEN, ids=lambda one: one.why)
def test_a_broken_document_is_refused_with_file_line_and_mend(broken: Broken, library: Library) -> None:
    before = (library.digest, dict(library.articles))
    tracemalloc.start()
    found = read_upload(broken.name, broken.data, library)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(found, tuple), "it was taken"
    assert any(broken.word in one.what and one.line == broken.line for one in found), [str(one) for one in found]
    assert all(one.path and one.mend and "\n" not in str(one) for one in found)
    assert (library.digest, dict(library.articles)) == before
    assert peak < 32_000_000, f"{peak} bytes were needed"


def test_an_article_goes_where_it_stands_today(library: Library) -> None:
    assert taken(NAME, GOOD.encode(), library) == Upload((Change(PATH, "shadowban", Language.EN, GOOD),))


@pytest.mark.parametrize(
    ("article_id", "language", "related", "path"),
    [
        ("new", "fr", "[]", "articles/new.fr.md"),
        ("new", "fr", "[nothing, moved]", "articles/pace/new.fr.md"),
        ("moved", "fr", "[]", "articles/pace/moved.fr.md"),
    ],
)
def test_a_new_article_goes_beside_its_twin_or_its_kin(
    tmp_path: Path, article_id: str, language: str, related: str, path: str
) -> None:
    folder = write_library(tmp_path / "library")
    (folder / "articles" / "pace").mkdir()
    (folder / "articles" / "pace" / "moved.en.md").write_text(article_text("moved", "en"), encoding="utf-8")
    text = article_text(article_id, language, related=related)
    found = taken(f"{article_id}.{language}.md", text.encode(), load(folder, date(2026, 11, 22)))
    assert [change.path for change in found.changes] == [path]


def test_a_byte_order_mark_windows_line_ends_and_a_copys_name_are_fine(library: Library) -> None:
    data = ("\ufeff" + GOOD.replace("\n", "\r\n")).encode()
    assert taken("shadowban.en (2).md", data, library) == taken(NAME, GOOD.encode(), library)


def test_a_zip_holds_several_and_what_the_system_put_there_is_noted(library: Library) -> None:
    french = article_text("shadowban", "fr")
    data = zipped(
        ("mine/", b""),
        (f"mine/{NAME}", GOOD.encode()),
        ("mine/shadowban.fr.md", french.encode()),
        ("mine/README.md", b"Read me."),
        ("mine/.git/config", b"x"),
        (f"__MACOSX/mine/._{NAME}", b"\x00\x05\x16\x07"),
    )
    found = taken("mine.zip", data, library)
    assert [change.text for change in found.changes] == [GOOD, french]
    assert found.notes == (
        Note("mine/README.md", NoteKind.README),
        Note("mine/.git/config", NoteKind.HIDDEN),
        Note(f"__MACOSX/mine/._{NAME}", NoteKind.SYSTEM),
    )


@settings(max_examples=60, deadline=None)
@given(name=st.text(max_size=30), ending=st.sampled_from([".md", ".zip", ""]), data=st.binary(max_size=2_000))
def test_any_bytes_are_taken_or_refused(send: Send, name: str, ending: str, data: bytes) -> None:
    _is_judged(send(name + ending, data))


@settings(max_examples=80, deadline=None)
@given(places=st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_zip_with_wrong_bytes_is_taken_or_refused(send: Send, places: list[tuple[int, int]]) -> None:
    data = bytearray(zipped((NAME, GOOD.encode()), ("limits-x.en.md", article_text().encode())))
    for at, byte in places:
        data[at % len(data)] = byte
    _is_judged(send("a.zip", bytes(data)))


@settings(max_examples=80, deadline=None)
@given(
    at=st.integers(0, len(GOOD)),
    cut=st.integers(0, 60),
    noise=st.one_of(st.text(max_size=30), st.sampled_from(["\t", "[", "- ", "&a ", "{limit:", "<", "\n---\n", "\0"])),
)
def test_an_article_with_a_wrong_piece_is_taken_or_refused(send: Send, at: int, cut: int, noise: str) -> None:
    text = GOOD[:at] + noise + GOOD[at + cut :]
    _is_judged(send(NAME, text.encode("utf-8", "surrogatepass")))


def _can_be_zipped(name: str) -> bool:
    """Whether zipfile writes the name: it cuts it at a NUL, and writes UTF-8."""
    return not name.startswith("\0") and not any("\ud800" <= char <= "\udfff" for char in name)


@settings(max_examples=40, deadline=None)
@given(names=st.lists(st.text(min_size=1, max_size=20).filter(_can_be_zipped), min_size=1, max_size=4, unique=True))
def test_any_names_in_a_zip_are_taken_or_refused(send: Send, names: list[str]) -> None:
    _is_judged(send("a.zip", zipped(*((name, GOOD.encode()) for name in names))))


def _is_judged(found: Upload | tuple[Problem, ...]) -> None:
    if isinstance(found, Upload):
        assert all(change.path.startswith("articles/") and ".." not in change.path for change in found.changes)
    else:
        assert found
        assert all(problem.line >= 1 and problem.path and "\n" not in str(problem) for problem in found)


def test_what_is_too_large_to_read_is_said_before_it_is_read(library: Library) -> None:
    found = read_upload("a.zip", zipped((NAME, GOOD.encode())) + bytes(LARGEST_ZIP), library)
    assert isinstance(found, tuple)
    assert [problem.what for problem in found] == ["it is larger than 2 MB"]
