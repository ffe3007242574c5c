"""Wishes about the weekly review, and sentences that only look like one."""

import pytest

from bot.conversation import quantities
from bot.conversation.review_sentence import ReviewSentence, review_in

UNSAID = None


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("bilan le dimanche", ReviewSentence(7)),
        ("Bilan de la semaine le lundi", ReviewSentence(1)),
        ("mets le bilan hebdo au vendredi", ReviewSentence(5)),
        ("un bilan chaque dimanche stp", ReviewSentence(7)),
        ("weekly review on Friday", ReviewSentence(5)),
        ("weekly review every Sunday please", ReviewSentence(7)),
        ("I want a weekly recap on Monday", ReviewSentence(1)),
        ("move my weekly review to Saturday", ReviewSentence(6)),
        ("weekly review", ReviewSentence()),
        ("bilan de la semaine", ReviewSentence()),
        ("plus de bilan", ReviewSentence(off=True)),
        ("stop the weekly review", ReviewSentence(off=True)),
        ("weekly review off", ReviewSentence(off=True)),
        ("bilan 1234", UNSAID),
        ("bilan", UNSAID),
        ("bilan le samedi et le dimanche", UNSAID),
        ("how do I get a weekly review on Friday?", UNSAID),
        ("rappelle-moi le dimanche", UNSAID),
        ("my weekly review said I lost followers on Friday", UNSAID),
    ],
)
def test_a_sentence_about_the_review(text: str, meaning: ReviewSentence | None) -> None:
    assert review_in(quantities.readable(text)) == meaning
