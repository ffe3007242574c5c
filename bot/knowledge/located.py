"""YAML read as plain text, items and tables that remember their line; nothing is ever constructed from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = "tag:yaml.org,2002:null"
_MOST_NODES = 50_000
_DEEPEST = 12
_OPENING = (
    yaml.BlockMappingStartToken, yaml.BlockSequenceStartToken, yaml.FlowMappingStartToken, yaml.FlowSequenceStartToken,
)  # fmt: skip
_CLOSING = (yaml.BlockEndToken, yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, as it is written: 2026-11-22, 12, yes and "x" are all text here."""

    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    values: "tuple[Node, ...]"
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping with text keys; `keys` gives the line each key stands on."""

    values: "Mapping[str, Node]"
    keys: Mapping[str, int]
    line: int


@dataclass(frozen=True, slots=True)
class Nothing:
    """A key without a value."""

    line: int


Node = Text | Items | Table | Nothing


class Fault(Exception):
    """What is wrong with the YAML, the line it is on, and how to mend it."""

    def __init__(self, line: int, what: str, mend: str) -> None:
        super().__init__(what)
        self.line, self.what, self.mend = line, what, mend


def read(text: str, first_line: int = 1) -> Node:
    """The one YAML document in `text`, whose first line is `first_line` of its file.

    Raises Fault for anything that is not plain data: a syntax error, an alias or an anchor, a tag, a key given twice;
    and for lists nested too deep.
    """
    try:
        _look_through(text, first_line)
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + (mark.line if mark else 0)
        raise Fault(line, f"this is not valid YAML ({error.problem or 'unreadable'})", _MEND) from error
    except yaml.reader.ReaderError as error:
        line = first_line + text.count("\n", 0, error.position if isinstance(error.position, int) else 0)
        raise Fault(line, "a character that YAML does not allow", "delete it and type it again") from error
    except yaml.YAMLError as error:
        raise Fault(first_line, "this is not valid YAML", _MEND) from error
    if root is None:
        return Nothing(first_line)
    return _Reader(first_line).node(root)


def _look_through(text: str, first_line: int) -> None:
    """Raises Fault for what must not even be composed: the parser in C ends the process when nesting is too deep."""
    depth = 0
    for token in yaml.scan(text, Loader=_LOADER):
        line = token.start_mark.line + first_line
        if isinstance(token, (yaml.AnchorToken, yaml.AliasToken, yaml.TagToken)):
            raise Fault(
                line,
                "YAML anchors (&), aliases (*) and tags (!) are not used here",
                "write the value out, in double quotes if it starts with one of these characters",
            )
        depth += isinstance(token, _OPENING) - isinstance(token, _CLOSING)
        if depth > _DEEPEST:
            raise Fault(line, "lists are nested too deep", "keep to the layout of the other files")


_MEND = 'put a value that holds ": " or " #" or starts with a sign in double quotes, and indent with spaces'


class _Reader:
    def __init__(self, first_line: int) -> None:
        self._first_line = first_line
        self._count = 0

    def node(self, node: yaml.Node) -> Node:
        self._count += 1
        line = node.start_mark.line + self._first_line
        if self._count > _MOST_NODES:
            raise Fault(line, f"more than {_MOST_NODES} values", "split the file")
        if isinstance(node, yaml.ScalarNode):
            return Nothing(line) if node.tag == _NULL else Text(str(node.value), line)
        if isinstance(node, yaml.SequenceNode):
            return Items(tuple(self.node(child) for child in node.value), line)
        return Table(*self._entries(node), line)

    def _entries(self, node: yaml.Node) -> tuple[dict[str, Node], dict[str, int]]:
        values: dict[str, Node] = {}
        keys: dict[str, int] = {}
        for key, value in self._pairs(node):
            line = key.start_mark.line + self._first_line
            if not isinstance(key, yaml.ScalarNode):
                raise Fault(line, "a list or a table where a name is expected", _MEND)
            name = str(key.value)
            if name in values:
                raise Fault(line, f"{name} is given twice", "keep one of the two")
            values[name], keys[name] = self.node(value), line
        return values, keys

    @staticmethod
    def _pairs(node: yaml.Node) -> Iterator[tuple[yaml.Node, yaml.Node]]:
        yield from node.value
