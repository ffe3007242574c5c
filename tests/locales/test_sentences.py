"""The two languages say the same things, each in its own typography."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

import bot.locales
from bot.language import Language

FOLDER = Path(bot.locales.__file__).parent
FILES = sorted(FOLDER.glob("*/*.ftl"))


class Variables(Visitor):
    """Collects the variables of a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the library's spelling
        self.names.add(node.id.name)


def messages(path: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, Junk), f"{path.name}: {entry.content}"
        if isinstance(entry, Message):
            variables = Variables()
            variables.visit(entry)
            assert entry.id.name not in found, f"{path.name}: {entry.id.name} twice"
            found[entry.id.name] = variables.names
    return found


@pytest.mark.parametrize("name", sorted({path.name for path in FILES}))
def test_a_room_says_the_same_things_in_both_languages_with_the_same_values(name: str) -> None:
    assert messages(FOLDER / "en" / name) == messages(FOLDER / "fr" / name)


def test_no_key_stands_in_two_files() -> None:
    for language in Language:
        keys = [key for path in (FOLDER / language.value).glob("*.ftl") for key in messages(path)]
        assert len(keys) == len(set(keys))


@pytest.mark.parametrize("path", sorted((FOLDER / "fr").glob("*.ftl")), ids=lambda path: path.name)
def test_french_has_its_spaces_and_its_apostrophes(path: Path) -> None:
    text = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    prose = re.sub(r"\{[^{}]*\}|<[^<>]*>|https?://\S+", "", text)
    assert not re.search(r" [;!?»]|« |\w'\w", prose), re.search(r".{10}(?: [;!?»]|« |\w'\w).{5}", prose)
    assert not re.search(r"[^\s  !?…][!?]", prose.replace("!?", "!"))


def test_an_unknown_key_or_a_missing_value_is_an_error_and_not_a_silence() -> None:
    with pytest.raises(bot.locales.MissingSentence):
        bot.locales.sentence("en", "no-such-key")
    with pytest.raises(bot.locales.MissingSentence):
        bot.locales.sentence("fr", "zone-set")


def test_it_writes_a_change_with_its_sign_in_the_languages_digits() -> None:
    assert [bot.locales.signed("en", change) for change in (3800, -1200)] == ["+3,800", "−1,200"]
    assert [bot.locales.signed("fr", change) for change in (3800, -12)] == ["+3\u202f800", "−12"]
