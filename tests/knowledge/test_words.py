import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.words import Spelling, stem
from bot.language import Language, fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10k", "10000"),
        ("10 000 abonnés", "10000 abonnes"),
        ("10\u202f000", "10000"),
        ("10,000 followers", "10000 followers"),
        ("1,5 k", "1500"),
        ("2.5M", "2500000"),
        ("50 par jour", "50 par jour"),
        ("L’abonné s'abonne", "l abonne s abonne"),
        ("soooo looong", "so long"),
        ("", ""),
        ("😅🙏", ""),
    ],
)
def test_words_are_made_comparable(text: str, expected: str) -> None:
    assert " ".join(Spelling({}).words(text)) == expected


def test_shorthand_is_written_out_once() -> None:
    spelling = Spelling({"c": ("c", "est"), "jsp": ("je", "sais", "pas"), "pr": ("pour",)})
    assert spelling.words("jsp pr koi") == ("je", "sais", "pas", "pour", "koi")
    assert spelling.words("c bon") == ("c", "est", "bon")
    assert spelling.words("c'est bon") == spelling.words("c est bon") == ("c", "est", "bon")


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        (Language.EN, ["post", "posts", "posting", "posted"]),
        (Language.EN, ["follower", "followers"]),
        (Language.FR, ["bloque", "bloques", "bloquer", "bloquent"]),
        (Language.FR, ["limite", "limites"]),
    ],
)
def test_forms_of_a_word_have_one_stem(language: Language, forms: list[str]) -> None:
    assert len({stem(form, language) for form in forms}) == 1


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_any_text_gives_folded_words(text: str) -> None:
    for word in Spelling({}).words(text):
        assert word
        assert " " not in word
        assert word == fold(word)
