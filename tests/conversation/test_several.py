from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.leaning import asks
from bot.conversation.several import LONGEST, both_answered, halves
from bot.knowledge.library import Library, load
from bot.language import Language

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"

TWO = [
    (
        "Is following 50 people a day ok? And what is a shadowban?",
        ("Is following 50 people a day ok?", "And what is a shadowban?"),
    ),
    ("what is a shadowban\nhow do I reach 10k followers", ("what is a shadowban", "how do I reach 10k followers")),
    (
        "how often should I post a story and also is buying followers bad?",
        ("how often should I post a story", "and also is buying followers bad?"),
    ),
    (
        "Hi!\nHow many people should I follow a day? I'm on X. Why do people unfollow me?",
        ("Hi! How many people should I follow a day?", "I'm on X. Why do people unfollow me?"),
    ),
    (
        "Mass following works, right? And what is a good engagement rate?",
        ("Mass following works, right?", "And what is a good engagement rate?"),
    ),
    (
        "Should I buy followers? Really? How often should I post reels?",
        ("Should I buy followers? Really?", "How often should I post reels?"),
    ),
    (
        "Combien de comptes suivre par jour ? Et c'est quoi un shadowban ?",
        ("Combien de comptes suivre par jour ?", "Et c'est quoi un shadowban ?"),
    ),
    (
        "Combien suivre par jour et aussi c’est quoi le shadowban",
        ("Combien suivre par jour", "et aussi c’est quoi le shadowban"),
    ),
    (
        "Bonjour, j'ai 300 abos. Acheter des abonnés, c'est risqué, non ? À quelle heure publier mes reels ?",
        ("Bonjour, j'ai 300 abos. Acheter des abonnés, c'est risqué, non ?", "À quelle heure publier mes reels ?"),
    ),
    (
        "Faut-il acheter des abonnés ? À quelle heure publier ?",
        ("Faut-il acheter des abonnés ?", "À quelle heure publier ?"),
    ),
    (
        "Est-ce que les hashtags servent encore ?\nPourquoi je perds des abonnés ?\nMerci !",
        ("Est-ce que les hashtags servent encore ?", "Pourquoi je perds des abonnés ? Merci !"),
    ),
]

ONE = [
    "what is a shadowban?",
    "Following 50 people a day is fine, right?",
    "Following 50 people a day is fine. Right? Or no?",
    "Is following 50 people a day ok? And on Instagram?",
    "Is following 50 people a day ok? What about TikTok?",
    "Is following 50 people a day ok? Why?",
    "Should I follow a lot of people? Or focus on quality instead?",
    "Should I clean up fake followers? How do I find them?",
    "Can I use a follow bot? Is it risky on X?",
    "how many people\nshould I follow per day",
    "Should I follow people and also like their posts?",
    "I follow 50 people a day on X? Is that too much?",
    "Should I use hashtags? Any tips? Can you help me?",
    "Have you seen https://example.org/?page=2 about mass following?",
    "Suivre 50 personnes par jour, c'est bon, non ?",
    "Suivre 50 personnes par jour ? C'est pas trop ?",
    "Combien de comptes suivre par jour ? Et sur Instagram ?",
    "Combien de comptes suivre par jour ? Et si je débute ?",
    "Je perds des abonnés chaque jour. Normal ? Que faire ?",
    "Faut-il suivre beaucoup de monde ? Ou plutôt viser la qualité ?",
    "J'ai perdu des abonnés, tu vois ? Comment les récupérer ?",
    "Tu as des chiffres ? Sur le taux de follow-back ?",
    "Acheter des abonnés, est-ce risqué ? Hein ? Qu'en penses-tu ?",
    "Bonjour, comment ça va ? C'est quoi un shadowban ?",
    "How do I reach 10k followers? What is a shadowban? Is buying followers bad?",
    "",
    "???",
]


@pytest.fixture(scope="module")
def library() -> Library:
    return load(KNOWLEDGE, date(2026, 11, 22))


@pytest.mark.parametrize(("text", "expected"), TWO, ids=[text[:40] for text, _ in TWO])
def test_two_questions_are_told_apart(text: str, expected: tuple[str, str]) -> None:
    assert halves(text) == expected


@pytest.mark.parametrize("text", ONE, ids=[text[:40] for text in ONE])
def test_one_question_stays_whole(text: str) -> None:
    assert halves(text) is None


def test_a_long_story_is_not_taken_apart() -> None:
    assert halves(f"{TWO[0][0]} {'and so it went ' * LONGEST}") is None


@given(st.text(max_size=120))
def test_whatever_is_written_no_letter_is_lost_or_made_up(text: str) -> None:
    both = f"{text} How many people should I follow a day? What is a shadowban?"
    found = halves(both)
    assert found is None or "".join(" ".join(found).split()) == "".join(both.split())


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("what about beginners?", True),
        ("comment débuter", True),
        ("et aussi combien par jour", True),
        ("no figures for small accounts", False),
        ("des chiffres pour les petits comptes", False),
        ("", False),
    ],
)
def test_a_question_is_known_by_its_mark_or_its_beginning(text: str, is_asked: bool) -> None:
    assert asks(text) is is_asked


def test_both_halves_get_their_article(library: Library) -> None:
    both = both_answered("Is following 50 people a day ok? And what is a shadowban?", library, Language.EN)
    assert both is not None
    assert [answer.article.id for answer in both.answers] == ["sustainable-pace", "shadowban"]
    assert "question: And what is a shadowban?\nband: answer" in both.explanation


@pytest.mark.parametrize(
    "text",
    [
        "What is a shadowban? How do I know whether my account is shadowbanned?",  # one article for both
        "What is a shadowban? How long should I boil three eggs?",  # only one is ours
        "Qui a gagné le match de rugby hier soir ? C'est quoi un shadowban ?",
    ],
)
def test_it_is_one_reply_unless_both_are_answered_with_different_articles(text: str, library: Library) -> None:
    assert halves(text) is not None
    assert both_answered(text, library, Language.EN) is None


def test_no_phrasing_of_the_library_gets_two_answers(library: Library) -> None:
    split = [
        phrasing.text
        for article in library.articles.values()
        for phrasing in article.phrasings
        if both_answered(phrasing.text, library, article.language)
    ]
    assert split == []
