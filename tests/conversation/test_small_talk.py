from datetime import date
from pathlib import Path

import pytest

from bot.conversation.reply import spoken_in
from bot.conversation.small_talk import SmallTalkKind, small_talk
from bot.knowledge.lexicon import Lexicon, parse_lexicon
from bot.knowledge.library import Library, load
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
    talk = small_talk(text, lexicon, language)
    assert talk
    assert talk.kind is kind


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


@pytest.fixture(scope="module")
def library() -> Library:
    return load(Path(__file__).parents[2] / "knowledge", date(2026, 11, 22))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("you're useless", SmallTalkKind.COMPLAINT),
        ("tu sers à rien", SmallTalkKind.COMPLAINT),
        ("anyone here?", SmallTalkKind.PRESENCE),
        ("un deux un deux test", SmallTalkKind.PRESENCE),
        ("I'm bored", SmallTalkKind.BORED),
        ("je m'ennuie", SmallTalkKind.BORED),
        ("what's your name", SmallTalkKind.NAME),
        ("tu as quel âge ?", SmallTalkKind.AGE),
        ("where are you from", SmallTalkKind.ORIGIN),
        ("c'est qui qui t'a fabriqué", SmallTalkKind.MAKER),
        ("bonne année !", SmallTalkKind.WISHES),
        ("back again lol", SmallTalkKind.BACK),
        ("alright mate?", SmallTalkKind.HOW_ARE_YOU),
        ("faut que j'y aille", SmallTalkKind.GOODBYE),
        ("ah bon ?", SmallTalkKind.SURPRISE),
        ("hahahahaha", SmallTalkKind.LAUGH),
    ],
)
def test_the_library_knows_families_of_small_talk(library: Library, text: str, kind: SmallTalkKind) -> None:
    talk = small_talk(text, library.lexicon, None, library.index)
    assert talk
    assert talk.kind is kind


@pytest.mark.parametrize("text", ["thakn you", "mercii chef", "bonjuor", "goood morning", "aurevoir et bonne journée"])
def test_a_slip_does_not_hide_it(library: Library, text: str) -> None:
    assert small_talk(text, library.lexicon, None, library.index)


@pytest.mark.parametrize(
    "text",
    [
        "merci mais combien par jour ?",
        "ok combien",
        "et ça marche vraiment ?",
        "et ca marche vraiment",
        "does it really work",
        "bonne idée ?",
        "how do I test my reach",
        "how do I become a legend on tiktok",
        "should I follow back",
        "thakn you but is it safe",
    ],
)
def test_a_question_made_of_such_words_stays_a_question(library: Library, text: str) -> None:
    assert small_talk(text, library.lexicon, None, library.index) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *(
            (text, Language.FR)
            for text in ("cc", "wesh", "re", "bsr", "dacc", "a+", "cv ?", "oups", "saluuuut", "merci")
        ),
        *((text, Language.EN) for text in ("sup", "ta", "cheers", "ttyl", "thanks", "gn bot")),
        *((text, None) for text in ("ok", "hello", "bravo", "bye")),
        ("combien de personnes suivre par jour", Language.FR),
    ],
)
def test_small_talk_tells_its_language_unless_both_share_it(
    library: Library, text: str, language: Language | None
) -> None:
    assert spoken_in(text, library) is language
