"""Fifty documents that must be refused: what people send by mistake, and what nobody sends by mistake."""

import io
import stat
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from tests.knowledge.samples import article_text

GOOD = article_text("shadowban", "en")
NAME = "shadowban.en.md"


@dataclass(frozen=True, slots=True)
class Broken:
    """A document, a word of what must be said about it, and the line that must be named."""

    why: str
    name: str
    data: bytes
    word: str
    line: int = 1


def zipped(*files: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return out.getvalue()


def named(name: str, mode: int = 0, *, method: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    """An entry of that name and Unix file mode."""
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    info.compress_type = method
    return info


def lying(data: bytes) -> bytes:
    """The zip, claiming in both of its tables that every file is ten bytes long once unpacked."""
    changed = bytearray(data)
    for signature, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = changed.find(signature)
        while start >= 0:
            changed[start + at : start + at + 4] = struct.pack("<I", 10)
            start = changed.find(signature, start + 4)
    return bytes(changed)


def encrypted(data: bytes) -> bytes:
    """The zip, saying that its files have a password."""
    changed = bytearray(data)
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = changed.find(signature)
        changed[start + at] |= 1
    return bytes(changed)


def documents() -> Iterator[Broken]:
    """All of them."""
    yield from _articles()
    yield from _files()
    yield from _zips()


def _articles() -> Iterator[Broken]:
    for old, new, word, line in (
        ("id: shadowban\n", "id: [\n", "YAML", 4),
        ("id: shadowban\n", "id: shadowban\nauthor: me\n", "unknown key", 3),
        ("id: shadowban\n", "id: shadow ban\n", "short name", 2),
        ("id: shadowban\n", "id: limits-x\n", "its name says", 2),
        ("id: shadowban\n", "id: ../../etc/passwd\n", "short name", 2),
        ("id: shadowban\n", "", "id is missing", 2),
        ("id: shadowban\n", "id: shadowban\nid: shadowban\n", "twice", 3),
        ("language: en", "language: de", "language is 'de'", 3),
        ("language: en", "language: fr", "its name says", 2),
        ("language: en", "language: [en]", "piece of text", 3),
        ("phrasings:\n", "phrasings:\n\t- tab\n", "YAML", 6),
        ("phrasings:\n", "phrasings: none\nother:\n", "not a list", 5),
        ("phrasings:\n", "phrasings:\n  - {a: b}\n", "not a piece of text", 6),
        ("phrasings:\n", "phrasings:\n" + '  - "a phrasing"\n' * 10_000, "longer than", 1),
        ("phrasings:\n", "phrasings:\n" + "  - p\n" * 10_000, "more than 1000", 6),
        ("phrasings:\n", f"phrasings:\n  - {'long ' * 80}\n", "longer than 300", 6),
        ("sources: []", "sources: &a []", "anchors", 9),
        ("sources: []", "sources: *a", "anchors", 9),
        ("sources: []", "sources: !!python/object/apply:os.system [ls]", "tags", 9),
        ("sources: []", "sources: [{title: T, url: 'javascript:1', date: '2010', kind: study}]", "web address", 9),
        ("sources: []", f"sources: {'[' * 5_000}", "nested too deep", 9),
        ("checked_on: 2026-11-22", "checked_on: yesterday", "not a day", 10),
        ("review_every: 12 months", "review_every: 12", "number of months", 11),
        ("X stops you at", "<script>alert(1)</script> stops", "HTML", 14),
        ("X stops you at", "<b>X</b> stops", "HTML", 14),
        ("X stops you at", "&#60;script> stops", "HTML", 14),
        ("X stops you at", "[here](http://plain.example) stops", "not https", 14),
        ("X stops you at", "![here](https://a.example/x.png) stops", "an image", 14),
        ("X stops you at", "# Heading\n\nX stops you at", "a heading", 14),
        ("{limit:x-follow-day}", "{limit:nothing}", "not a ceiling", 14),
        ("{limit:x-follow-day}", "{0.__class__}", "not a ceiling", 14),
    ):
        assert old in GOOD, old
        yield Broken(f"{old.strip()} → {new.strip()[:30]}", NAME, GOOD.replace(old, new, 1).encode(), word, line)
    bomb = "---\na: &a [x,x]\n" + "".join(f"b{n}: &b{n} [*a,*a]\n" for n in range(9)) + "---\nText"
    yield Broken("aliases that explode", NAME, bomb.encode(), "anchors", 2)
    yield Broken("no front matter", NAME, b"Just a text.\n", "does not start with keys")
    yield Broken("a front matter without its end", NAME, GOOD.replace("\n---\n", "\n", 1).encode(), "does not start")
    yield Broken("no text", NAME, GOOD.split("\n---\n")[0].encode() + b"\n---\n", "no text", 14)


def _files() -> Iterator[Broken]:
    yield Broken("an empty file", NAME, b"", "empty")
    yield Broken("nothing but spaces", NAME, b" \n\t\n", "empty")
    yield Broken("Latin-1", NAME, GOOD.replace("Am I", "Été").encode("latin-1"), "not UTF-8", 4)
    yield Broken("UTF-16", NAME, GOOD.encode("utf-16"), "not UTF-8")
    yield Broken("a program for Linux", NAME, b"\x7fELF\x02\x01\x01" + bytes(200), "not a text")
    yield Broken("a program for Windows", NAME, b"MZ\x90" + bytes(200), "not a text")
    yield Broken("a zip named .md", NAME, zipped((NAME, GOOD.encode())), "not a text")
    yield Broken("a NUL in the text", NAME, GOOD.encode() + b"\n\x00", "not a text", 18)
    yield Broken("five megabytes", NAME, GOOD.encode() + b"word " * 1_000_000, "larger than 256 KB")
    yield Broken("another kind of file", "shadowban.en.docx", GOOD.encode(), "neither")
    yield Broken("no ending", "shadowban", GOOD.encode(), "neither")
    yield Broken("a name that leads elsewhere", "../../x.en.md", GOOD.encode(), "its name says", 2)


def _zips() -> Iterator[Broken]:
    good = GOOD.encode()
    for name in ("../shadowban.en.md", "/etc/shadowban.en.md", "C:\\shadowban.en.md", "a/../../shadowban.en.md"):
        yield Broken(f"zip: {name}", "a.zip", zipped((name, good)), "leads out")
    yield Broken("zip: a link", "a.zip", zipped((named(NAME, stat.S_IFLNK | 0o777), b"/etc/passwd")), "a link")
    yield Broken("zip: a device", "a.zip", zipped((named(NAME, stat.S_IFCHR | 0o666), b"")), "a link or a device")
    yield Broken("zip: a zip inside", "a.zip", zipped(("b.zip", zipped((NAME, good)))), "a zip inside")
    yield Broken("zip: a picture", "a.zip", zipped((NAME, good), ("cat.png", b"\x89PNG")), "no .md file")
    yield Broken("zip: odd characters", "a.zip", zipped(("sh\u202eadow.en.md", good)), "characters")
    yield Broken("zip: a line break in a name", "a.zip", zipped(("a\nb.en.md", good)), "characters")
    yield Broken("zip: the same article twice", "a.zip", zipped((NAME, good), (f"copy/{NAME}", good)), "is also in", 2)
    yield Broken("zip: one good, one bad", "a.zip", zipped((NAME, good), ("limits-x.en.md", b"bad")), "does not start")
    yield Broken("zip: a bomb", "a.zip", zipped((NAME, bytes(50_000_000))), "larger than 256 KB")
    many = zipped(*((f"{n}.en.md", b" " * 250_000) for n in range(30)))
    yield Broken("zip: a bomb of many", "a.zip", many, "larger than 4 MB")
    yield Broken("zip: lying about its size", "a.zip", lying(zipped((NAME, bytes(50_000_000)))), "read as a zip")
    yield Broken("zip: too many", "a.zip", zipped(*((f"{n}.md", b"") for n in range(300))), "300 entries")
    yield Broken("zip: a password", "a.zip", encrypted(zipped((NAME, good))), "encrypted")
    yield Broken("zip: unusual compression", "a.zip", zipped((NAME, good), method=zipfile.ZIP_LZMA), "unusual")
    yield Broken("zip: empty", "a.zip", zipped(), "no article")
    yield Broken("zip: only the system's own", "a.zip", zipped(("__MACOSX/._a.md", b"x")), "no article")
    yield Broken("zip: cut off", "a.zip", zipped((NAME, good))[:-40], "read as a zip")
    yield Broken("zip: no zip at all", "a.zip", b"PK\x03\x04 and nothing else", "read as a zip")
    yield Broken("zip: larger than may be sent", "a.zip", bytes(3_000_000), "larger than 2 MB")
