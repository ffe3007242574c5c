"""Reports of habits: which words are one, of which habit, and what is left to others."""

import pytest

from bot.conversation.habit_report import HabitSaid, report_of

NAMES = {1: "comment on posts", 2: "minutes of Instagram", 3: "publier"}
REPORTS = [
    ("3 comments", HabitSaid((1,), 3)),
    ("+2 commentaires hier", HabitSaid((1,), 2, days_ago=1)),
    ("−1 comment", HabitSaid((1,), -1)),
    ("no comments today", HabitSaid((1,), 0)),
    ("40 min", HabitSaid((2,), 40)),
    ("j’ai publié", HabitSaid((3,), 1)),
    ("publié", HabitSaid((3,), 1)),
    ("comment on 8 posts a day", None),
    ("commenter 8 posts par jour", None),
    ("publier 4 fois par semaine", None),
    ("comment publier 3 posts", None),
    ("how many comments?", None),
    ("3 comments, 2 posts", None),
    ("12", None),
    ("3 cats", None),
]


@pytest.mark.parametrize(("said", "report"), REPORTS)
def test_it_knows_a_report_by_the_words_of_the_habit(said: str, report: HabitSaid | None) -> None:
    assert report_of(said, NAMES) == report


def test_it_names_every_habit_the_words_may_mean() -> None:
    assert report_of("3 comments", {1: "comment on X", 2: "comments on Instagram"}) == HabitSaid((1, 2), 3)


def test_nothing_is_reported_where_there_are_no_habits() -> None:
    assert report_of("3 comments", {}) is None
