import pytest

from bot.knowledge.lexicon import Lexicon, parse_lexicon, variants
from bot.language import Language
from tests.knowledge.samples import LEXICON


def test_it_reads_words_of_both_languages() -> None:
    found = parse_lexicon(LEXICON, "lexicon.yaml")
    assert isinstance(found, Lexicon)
    assert found.concepts[Language.EN][("people", "who", "follow", "me")] == ("follower",)
    assert found.concepts[Language.FR][("abonne",)] == ("follower",)
    assert found.concepts[Language.FR][("twitter",)] == found.concepts[Language.EN][("twitter",)] == ("p-x",)
    assert found.shorthand[Language.FR]["jsp"] == ("je", "sais", "pas")
    assert found.small_talk[Language.FR][("merci", "bien")] == ("thanks",)
    assert "the" in found.everyday[Language.EN]
    assert "the" not in found.everyday[Language.FR]


def test_patterns_stand_for_every_wording() -> None:
    assert list(variants("are you (a|an) [real] bot")) == [
        "are you a real bot",
        "are you a bot",
        "are you an real bot",
        "are you an bot",
    ]


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("concepts:\n  a: [x]", 2, "languages"),
        ("concepts:\n  a: {de: x}", 2, "not a list"),
        ("conceps: {}", 1, "unknown key"),
        ("shorthand:\n  en: 'u you'", 2, "no shorthand"),
        ("- a", 1, "empty"),
        ("a: [", 2, "YAML"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text: str, line: int, word: str) -> None:
    found = parse_lexicon(text, "lexicon.yaml")
    assert isinstance(found, tuple)
    assert any(p.line == line and word in p.what for p in found), [str(p) for p in found]
