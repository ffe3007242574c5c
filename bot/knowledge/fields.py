"""Takes values out of a table one by one, noting what is missing or of the wrong kind."""

import re
from collections.abc import Collection, Iterable
from datetime import date

from bot.knowledge.article import Problem, Severity
from bot.knowledge.located import Items, Node, Nothing, Table, Text

_DATED = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|undated")
_ADDRESS = re.compile(r"https?://[^\s/$.?#][^\s]*")


class Fields:
    """Reads one table of a file. What it cannot read becomes a Problem and a harmless stand-in value."""

    def __init__(self, table: Table, path: str, problems: list[Problem]) -> None:
        self.table = table
        self._path = path
        self._problems = problems

    def note(self, line: int, what: str, mend: str, severity: Severity = Severity.ERROR) -> None:
        """Records a finding about this table's file."""
        self._problems.append(Problem(self._path, line, severity, what, mend))

    def only(self, known: Collection[str]) -> None:
        """Notes every key that is not one of `known`."""
        for key, line in self.table.keys.items():
            if key not in known:
                self.note(line, f"unknown key {key!r}", f"the keys here are {', '.join(known)}")

    def line(self, key: str) -> int:
        """The line of a key, or of the table when the key is not there."""
        return self.table.keys.get(key, self.table.line)

    def text(self, key: str, longest: int = 500) -> str:
        """A piece of text that is not empty."""
        node = self.table.values.get(key)
        if not isinstance(node, Text) or not node.value.strip():
            self._wrong(key, node, "a piece of text")
            return ""
        if len(node.value) > longest:
            self.note(node.line, f"{key} is longer than {longest} characters", "shorten it")
        return " ".join(node.value.split())

    def choice(self, key: str, among: Iterable[str]) -> str:
        """One of a few words; the first of them when it is none."""
        options = list(among)
        value = self.text(key)
        if value and value not in options:
            self.note(self.line(key), f"{key} is {value!r}", f"write one of {', '.join(options)}")
        return value if value in options else options[0]

    def day(self, key: str) -> date:
        """A day written YYYY-MM-DD."""
        value = self.text(key)
        try:
            return date.fromisoformat(value)
        except ValueError:
            if value:
                self.note(self.line(key), f"{key} is not a day", "write it as 2026-11-22")
            return date(1970, 1, 1)

    def dated(self, key: str) -> str:
        """A year, month or day, or the word "undated"."""
        value = self.text(key)
        if value and not _DATED.fullmatch(value):
            self.note(self.line(key), f"{key} is {value!r}", 'write "2010", "2010-06", "2010-06-30" or "undated"')
        return value

    def address(self, key: str) -> str:
        """An https (or http) address without spaces."""
        value = self.text(key, longest=2_000)
        if value and not _ADDRESS.fullmatch(value):
            self.note(self.line(key), f"{key} is not a web address", "write it from https:// on, without spaces")
        return value

    def whole(self, key: str) -> int:
        """A whole number above zero."""
        value = self.text(key).replace("_", "")
        if value and not (value.isascii() and value.isdigit() and 0 < int(value) < 10**12):
            self.note(self.line(key), f"{key} is not a whole number", "write it in digits, such as 5000")
            return 1
        return int(value) if value else 1

    def items(self, key: str, most: int = 1_000) -> tuple[Node, ...]:
        """A list, which may be empty ([])."""
        node = self.table.values.get(key)
        if not isinstance(node, Items):
            self._wrong(key, node, "a list (an empty one is written [])")
            return ()
        if len(node.values) > most:
            self.note(node.line, f"{key} has more than {most} items", "keep the best of them")
        return node.values[:most]

    def texts(self, key: str, longest: int = 500) -> tuple[Text, ...]:
        """A list of pieces of text, spaces made single."""
        found: list[Text] = []
        for node in self.items(key):
            if not isinstance(node, Text) or not node.value.strip():
                self.note(node.line, f"an item of {key} is not a piece of text", "put it in double quotes")
            elif len(node.value) > longest:
                self.note(node.line, f"an item of {key} is longer than {longest} characters", "shorten it")
            else:
                found.append(Text(" ".join(node.value.split()), node.line))
        return tuple(found)

    def tables(self, key: str) -> tuple["Fields", ...]:
        """A list of tables, each to be read in its turn."""
        found: list[Fields] = []
        for node in self.items(key):
            if isinstance(node, Table):
                found.append(Fields(node, self._path, self._problems))
            else:
                self.note(node.line, f"an item of {key} is not a table", "give it its keys, one a line")
        return tuple(found)

    def _wrong(self, key: str, node: Node | None, expected: str) -> None:
        if node is None:
            self.note(self.table.line, f"{key} is missing", f"add {key}: followed by {expected}")
        elif isinstance(node, Nothing) or (isinstance(node, Text) and not node.value.strip()):
            self.note(self.line(key), f"{key} is empty", f"write {expected} after {key}:")
        else:
            self.note(self.line(key), f"{key} is not {expected}", f"write {expected}")
