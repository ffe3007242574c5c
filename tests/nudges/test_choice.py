"""The choice of a nudge: eligible wordings only, the least recently seen first, never the same twice running."""

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import locales
from bot.nudges.choice import (
    OPENINGS,
    WORDINGS,
    Choice,
    Facts,
    Kind,
    Moment,
    Opening,
    Silence,
    choose,
    keys,
)
from bot.nudges.compose import GoalToday

LANGUAGES = ("en", "fr")
GOAL = GoalToday(
    platform="Instagram",
    count=3200,
    target=5000,
    minimum=12,
    pace=9,
    buffer_days=-2,
    due_on=date(2027, 6, 30),
    days_silent=4,
)
DAILY = [kind for kind in Kind if kind not in (Kind.REACHED, Kind.OVERDUE)]


def said(choice: Choice | Silence) -> str:
    assert isinstance(choice, Choice)
    return choice.wording.key


@settings(deadline=None, max_examples=50)
@given(st.lists(st.sampled_from(DAILY), min_size=2, max_size=60), st.integers())
def test_no_wording_comes_twice_running_and_every_choice_fits(kinds: list[Kind], seed: int) -> None:
    seen: list[str] = []
    for day, kind in enumerate(kinds):
        key = said(choose(Facts(kind), Moment(), seen, f"{seed}:{day}"))
        assert key in keys(kind)
        seen.append(key)
    assert all(one != other for one, other in pairwise(seen))


@settings(deadline=None, max_examples=20)
@given(st.sampled_from(DAILY), st.integers())
def test_every_wording_comes_once_before_any_comes_again(kind: Kind, seed: int) -> None:
    seen: list[str] = []
    for day in range(2 * WORDINGS[kind]):
        seen.append(said(choose(Facts(kind), Moment(), seen, f"{seed}:{day}")))
    assert set(seen[: WORDINGS[kind]]) == set(keys(kind))
    assert seen[: WORDINGS[kind]] == seen[WORDINGS[kind] :]


def test_a_choice_can_be_replayed_from_its_seed_and_differs_between_people() -> None:
    facts = Facts(Kind.BEHIND, GOAL.values)
    once = [choose(facts, Moment(is_late=True), (), f"{who}:2026-11-23") for who in range(50)]
    again = [choose(facts, Moment(is_late=True), (), f"{who}:2026-11-23") for who in range(50)]
    assert once == again
    assert len({said(choice) for choice in once}) == WORDINGS[Kind.BEHIND]


def test_it_says_nothing_when_the_number_is_in() -> None:
    assert choose(Facts(Kind.BEHIND, is_reported=True), Moment(), (), "") is Silence.REPORTED


@pytest.mark.parametrize("kind", [Kind.REACHED, Kind.OVERDUE])
def test_a_goal_that_is_over_is_spoken_of_once(kind: Kind) -> None:
    first = choose(Facts(kind), Moment(is_late=True), ("nudges-today-1",), "")
    assert isinstance(first, Choice)
    seen = ["nudges-today-1", *(line.key for line in first.lines)]
    assert choose(Facts(kind), Moment(), seen, "") is Silence.SAID
    assert choose(Facts(kind), Moment(), [*seen, "nudges-late-1"], "") is Silence.SAID
    assert isinstance(choose(Facts(kind), Moment(is_again=True), seen, ""), Choice)
    assert isinstance(choose(Facts(kind), Moment(), [*seen, "nudges-today-2"], ""), Choice)


@pytest.mark.parametrize(
    ("moment", "opening"),
    [
        (Moment(), None),
        (Moment(is_late=True), Opening.LATE),
        (Moment(is_late=True, missed=3), Opening.FOLDED),
        (Moment(is_late=True, is_again=True), Opening.AGAIN),
    ],
)
def test_the_opening_says_what_is_unusual_about_today(moment: Moment, opening: Opening | None) -> None:
    choice = choose(Facts(Kind.TODAY, GOAL.values), moment, (), "")
    assert isinstance(choice, Choice)
    assert (choice.opener.key if choice.opener else None) in (keys(opening) if opening else (None,))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_locales_hold_exactly_the_wordings_there_are(language: str) -> None:
    numbered = {key for key in locales.keys(language) if re.fullmatch(r"nudges-[a-z-]+-\d+", key)}
    assert numbered == {key for of in (*Kind, *Opening) for key in keys(of)}
    assert min((*WORDINGS.values(), *OPENINGS.values())) >= 4


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("amount", [0, 1, 2, 5, 1_000_000])
def test_every_wording_can_be_said_with_the_values_there_are(language: str, amount: int) -> None:
    values = {name: amount if isinstance(value, int) else value for name, value in GOAL.values.items()}
    texts = [
        locales.sentence(language, key, **({} if kind is Kind.NO_GOAL else values))
        for kind in Kind
        for key in keys(kind)
    ]
    texts += [
        locales.sentence(language, key, **({"missed": amount} if opening is Opening.FOLDED else {}))
        for opening in Opening
        for key in keys(opening)
    ]
    assert len(set(texts)) == len(texts)
    for text in texts:
        assert "{" not in text
        assert "\n" not in text
        assert "!" not in text  # nobody is shouted at
        assert len(text) < 220


def test_french_is_set_as_french_is_set() -> None:
    for key in locales.keys("fr"):
        if not key.startswith("nudges-") or "-no-goal-2" in key:
            continue
        values = {**GOAL.values, "missed": 2}
        text = locales.sentence("fr", key, **values)
        assert not re.search(r"(?<!\u202f)[;?!]", text), text
        assert not re.search(r"(?<!\u00a0):", text), text
        assert "'" not in text


def test_english_uses_its_own_quotes() -> None:
    for key in locales.keys("en"):
        if key.startswith("nudges-"):
            text = locales.sentence("en", key, **{**GOAL.values, "missed": 2})
            assert "'" not in text
            assert '"' not in text
