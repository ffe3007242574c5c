import pytest

from bot.conversation.small_talk import SmallTalkKind, small_talk
from bot.knowledge.lexicon import Lexicon, parse_lexicon
from bot.language import Language
from tests.knowledge.samples import LEXICON


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    found = parse_lexicon(LEXICON, "lexicon.yaml")
    assert isinstance(found, Lexicon)
    return found


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Hello!", Language.EN, SmallTalkKind.GREETING),
        ("hi there bot", Language.EN, SmallTalkKind.GREETING),
        ("Hello, thanks a lot", Language.EN, SmallTalkKind.THANKS),
        ("merci bien le bot 🙏", Language.FR, SmallTalkKind.THANKS),
        ("Merci !", Language.EN, SmallTalkKind.THANKS),
        ("hello, are u a robot?", Language.EN, SmallTalkKind.ROBOT),
        ("ES-TU UN ROBOT ?", None, SmallTalkKind.ROBOT),
    ],
)
def test_small_talk_is_recognised(lexicon: Lexicon, text: str, language: Language, kind: SmallTalkKind) -> None:
    assert small_talk(text, lexicon, language) is kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        "bot",
        "hello, what is the limit on x?",
        "thanks but how many follows",
        "merci de me dire la limite",
        "hello " * 30,
    ],
)
def test_anything_more_is_not_small_talk(lexicon: Lexicon, text: str) -> None:
    assert small_talk(text, lexicon, Language.EN) is None
