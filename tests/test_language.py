import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language import Language, detect, fold, from_code


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("how many people should I follow a day", Language.EN),
        ("combien de personnes suivre par jour", Language.FR),
        ("what time is best", Language.EN),
        ("jsp cmb de gens suivre pr j", Language.FR),
        ("u know how many ppl i can follow b4 a ban", Language.EN),
        ("l'éthique du mass following", Language.FR),
        ("c'est quoi un follow back ?", Language.FR),
        ("suis-je shadowban", Language.FR),
        ("why are they leaving", Language.EN),
        ("rappelle-moi à 8h30", Language.FR),
        ("remind me at 8:30", Language.EN),
        ("merci", Language.FR),
        ("thanks", Language.EN),
        ("limite d'abonnements twitter", Language.FR),
    ],
)
def test_the_language_of_chat_lines_is_recognised(text: str, language: Language) -> None:
    assert detect(text) is language


@pytest.mark.parametrize("text", ["", "99", "...", "😅", "instagram", "10k", "\u200b", "зачем", "@mesure_bot"])
def test_what_does_not_tell_is_left_open(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("code", "language"), [("fr-CA", Language.FR), ("en_GB", Language.EN), ("it-IT", None), (None, None)]
)
def test_telegrams_codes_are_read(code: str | None, language: Language | None) -> None:
    assert from_code(code) is language


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_a_language_or_none(text: str) -> None:
    assert detect(text) in (*Language, None)
