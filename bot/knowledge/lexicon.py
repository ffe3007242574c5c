"""The curators' words: concepts in both languages, everyday words, words from elsewhere, small talk."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.knowledge.article import Problem, Severity
from bot.knowledge.fields import Fields
from bot.knowledge.located import Fault, Node, Table, Text, read
from bot.language import Language, fold

Words = Mapping[tuple[str, ...], tuple[str, ...]]

_SECTIONS = ("version", "concepts", "asking", "shorthand", "everyday", "elsewhere", "small_talk")
_BOTH = "both"
_LANGUAGES: Mapping[str, tuple[Language, ...]] = {
    _BOTH: tuple(Language),
    **{str(language): (language,) for language in Language},
}
_CHOICE = re.compile(r"\[([^\[\]()]*)\]|\(([^\[\]()]*)\)")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Folded words (a phrase is several) → the concepts they stand for, a table a language.

    `asking` names the concepts that only say how something is asked; `shorthand` is how people type in a hurry →
    the words meant; `everyday` words say nothing about a topic; `elsewhere` words speak of something this library
    does not hold; `small_talk` phrases → the kind of small talk.
    """

    concepts: Mapping[Language, Words] = field(default_factory=dict)
    asking: frozenset[str] = frozenset()
    shorthand: Mapping[Language, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    everyday: Mapping[Language, frozenset[str]] = field(default_factory=dict)
    elsewhere: Mapping[Language, Words] = field(default_factory=dict)
    small_talk: Mapping[Language, Words] = field(default_factory=dict)


def parse_lexicon(text: str, path: str) -> Lexicon | tuple[Problem, ...]:
    """The lexicon written in `text`, or every finding about it.

    Words are separated by commas; `(a|b)` stands for either and `[a|b]` for either or nothing.
    """
    problems: list[Problem] = []
    try:
        root = read(text)
    except Fault as fault:
        return (Problem(path, fault.line, Severity.ERROR, fault.what, fault.mend),)
    if not isinstance(root, Table):
        return (Problem(path, 1, Severity.ERROR, "the lexicon is empty", "write its concepts"),)
    fields = Fields(root, path, problems)
    fields.only(_SECTIONS)
    sections = {
        key: _section(root.values.get(key), fields) for key in ("concepts", "asking", "elsewhere", "small_talk")
    }
    everyday: dict[Language, set[str]] = {language: set() for language in Language}
    for language, _, words in _lists(root.values.get("everyday"), fields, "everyday"):
        everyday[language].update(word for phrase in words for word in phrase)
    shorthand = _shorthand(root.values.get("shorthand"), fields)
    if problems:
        return tuple(sorted(problems))
    return Lexicon(
        concepts=_merged(sections["concepts"], sections["asking"]),
        asking=frozenset(name for words in sections["asking"].values() for names in words.values() for name in names),
        shorthand=shorthand,
        everyday={language: frozenset(words) for language, words in everyday.items()},
        elsewhere=sections["elsewhere"],
        small_talk=sections["small_talk"],
    )


def variants(pattern: str) -> Iterator[str]:
    """Every text a pattern stands for: "are you (a|an) [real] bot" gives four."""
    found = _CHOICE.search(pattern)
    if not found:
        yield " ".join(pattern.split())
        return
    options = [*found[1].split("|"), ""] if found[1] is not None else found[2].split("|")
    for option in options:
        yield from variants(pattern[: found.start()] + option + pattern[found.end() :])


def _merged(one: Mapping[Language, Words], other: Mapping[Language, Words]) -> Mapping[Language, Words]:
    return {
        language: {
            phrase: (*one[language].get(phrase, ()), *other[language].get(phrase, ()))
            for phrase in (*one[language], *other[language])
        }
        for language in Language
    }


def _section(node: Node | None, fields: Fields) -> Mapping[Language, Words]:
    found: dict[Language, dict[tuple[str, ...], tuple[str, ...]]] = {language: {} for language in Language}
    if isinstance(node, Table):
        for name, entry in node.values.items():
            for language, _, words in _lists(entry, fields, name):
                table = found[language]
                for phrase in words:
                    if name not in table.get(phrase, ()):
                        table[phrase] = (*table.get(phrase, ()), name)
    return found


def _shorthand(node: Node | None, fields: Fields) -> Mapping[Language, Mapping[str, tuple[str, ...]]]:
    found: dict[Language, dict[str, tuple[str, ...]]] = {language: {} for language in Language}
    if isinstance(node, Table):
        for key, value in node.values.items():
            if key not in _LANGUAGES or not isinstance(value, Text):
                fields.note(node.keys[key], f"shorthand → {key} is not a list", "write `en: u=you, ppl=people`")
                continue
            for part in value.value.split(","):
                short, sign, meant = part.partition("=")
                if not sign or not fold(short) or not fold(meant):
                    fields.note(value.line, f"{part.strip()!r} is no shorthand", "write it as u=you")
                for language in _LANGUAGES[key]:
                    found[language][fold(short)] = tuple(fold(meant).split())
    return found


def _lists(node: Node | None, fields: Fields, name: str) -> Iterator[tuple[Language, int, list[tuple[str, ...]]]]:
    if node is None:
        return
    if not isinstance(node, Table):
        fields.note(node.line, f"{name} has no languages", "give it en:, fr: or both:")
        return
    for key, value in node.values.items():
        if key not in _LANGUAGES or not isinstance(value, Text):
            fields.note(node.keys[key], f"{name} → {key} is not a list of words", "write `en: word, other words`")
            continue
        words = [tuple(fold(text).split()) for part in value.value.split(",") for text in variants(part)]
        for language in _LANGUAGES[key]:
            yield language, value.line, [phrase for phrase in words if phrase]
