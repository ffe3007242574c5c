import pytest

from bot.conversation.followup import Completeness, completed
from bot.knowledge.lexicon import Lexicon, parse_lexicon
from bot.language import Language
from tests.knowledge.samples import LEXICON


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    found = parse_lexicon(LEXICON, "lexicon.yaml")
    assert isinstance(found, Lexicon)
    return found


@pytest.mark.parametrize(
    ("before", "said", "language", "whole"),
    [
        ("la limite sur Twitter ?", "et sur Instagram ?", Language.FR, "la limite sur sur instagram"),
        ("the limit on X", "what about insta?", Language.EN, "the limit on insta"),
        ("the limit on X", "instagram?", Language.EN, "the limit on instagram"),
        ("how long with 30 a day", "and with 50 a day?", Language.EN, "how long with a day with 50 a day"),
        ("je suis 10k abonnés", "et 5 000 ?", Language.FR, "je suis abonnes 5000"),
        ("should I buy fans", "why?", Language.EN, "should i buy fans why"),
    ],
)
def test_a_follow_up_is_completed(lexicon: Lexicon, before: str, said: str, language: Language, whole: str) -> None:
    found = completed(said, before, lexicon, language)
    assert found
    assert found.how is Completeness.CERTAIN
    assert [w for w in found.text.split() if w not in ("with", "sur")] == [
        w for w in whole.split() if w not in ("with", "sur")
    ]


def test_a_follow_up_with_a_subject_of_its_own_is_only_perhaps_one(lexicon: Lexicon) -> None:
    found = completed("and hashtags?", "the limit on X", lexicon, Language.EN)
    assert found
    assert found.how is Completeness.PERHAPS


@pytest.mark.parametrize(
    "said",
    [
        "",
        "best time to publish videos",
        "hello",
        "my reach dropped and nobody sees my posts since I changed my name on the site",
    ],
)
def test_a_question_of_its_own_is_left_alone(lexicon: Lexicon, said: str) -> None:
    found = completed(said, "the limit on X", lexicon, Language.EN)
    assert found is None or (found.how is Completeness.PERHAPS and len(said.split()) == 1)
