"""The phrases of the lexicon, found in sentences."""

from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.lexicon import Lexicon
from bot.knowledge.reading import Reader
from bot.language import Language

LEXICON = Lexicon(
    concepts={
        Language.EN: {
            ("followers",): ("follower",),
            ("following",): ("following",),
            ("follow",): ("follow",),
            ("follow", "back"): ("follow-back",),
            ("mass", "follow"): ("mass-follow",),
            ("post",): ("post",),
        }
    },
    elsewhere={Language.EN: {("post", "office"): ("mail",), ("post", "office", "box"): ("mail-box",)}},
)
READER = Reader(LEXICON, Language.EN)


def found(text: str) -> list[tuple[str, tuple[str, ...]]]:
    words = READER.words(text)
    return [
        (" ".join(words[start:end]), (*meaning.concepts, *meaning.elsewhere))
        for start, end, meaning in READER.spans(words)
    ]


def test_a_word_that_is_written_as_a_curator_wrote_it_means_just_that() -> None:
    assert found("followers following") == [("followers", ("follower",)), ("following", ("following",))]


def test_a_word_with_another_ending_means_all_that_its_stem_may_mean() -> None:
    assert found("followed") == [("followed", ("follow", "follower", "following"))]


def test_phrases_that_overlap_are_all_found_the_shorter_first() -> None:
    assert found("mass follow back") == [
        ("mass follow", ("mass-follow",)),
        ("follow", ("follow",)),
        ("follow back", ("follow-back",)),
    ]


def test_a_phrase_that_goes_on_is_found_as_far_as_it_goes() -> None:
    assert found("post offices")[1:] == [("post offices", ("mail",))]
    assert found("post office boxes")[1:] == [("post office", ("mail",)), ("post office boxes", ("mail-box",))]


def test_a_phrase_does_not_reach_into_the_next_sentence() -> None:
    first, second = READER.readings([("mass",), ("follow",)])
    assert first.concepts == ()
    assert [one.names for one in second.concepts] == [("follow",)]


@given(st.lists(st.lists(st.sampled_from("mass follow back followers post office box 50 a".split())).map(tuple)))
def test_sentences_read_together_say_what_each_says_by_itself(sentences: list[tuple[str, ...]]) -> None:
    together = READER.readings(sentences)
    alone = [READER.reading(spoken) for spoken in sentences]
    assert [one.features.tolist() for one in together] == [one.features.tolist() for one in alone]
    assert [(one.whole, one.concepts, one.elsewhere, one.has_content) for one in together] == [
        (one.whole, one.concepts, one.elsewhere, one.has_content) for one in alone
    ]
