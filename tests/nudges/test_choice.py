"""The choice of a nudge: eligible wordings only, the least recently seen first, never the same twice running."""

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import locales
from bot.locales import Value
from bot.nudges.backoff import BackOff
from bot.nudges.choice import Choice, Facts, Line, Moment, Named, Silence, Tip, choose
from bot.nudges.goal_today import GoalToday
from bot.nudges.wordings import WORDINGS, Also, Kind, Opening, keys

LANGUAGES = ("en", "fr")
GOAL = GoalToday(
    id=1,
    line=3300,
    last_on=date(2026, 11, 19),
    platform="Instagram",
    count=3200,
    target=5000,
    minimum=12,
    pace=9,
    buffer_days=-2,
    due_on=date(2027, 6, 30),
    days_silent=4,
)
# Every value any line of a nudge may use.
VALUES: dict[str, Value] = {
    **GOAL.values,
    "missed": 2,
    "amount": 2500,
    "part": 50,
    "people": 2,
    "name": "@bob",
    "names": "@bob (31 days) and Marie (40 days)",
    "since": 31,
    "every": 30,
    "note": "met at the bakery fair",
    "title": "What does a good daily routine look like?",
    "first": "Fifteen minutes a day is enough if you spend them on people first and on the feed last.",
    "on": date(2026, 11, 22),
    "before": 3100,
    "change": 100,
    "asked": 140,
    "shown": "+100",
    "was": "2 days behind",
    "is": "a day ahead",
    "days": 3,
    "unanswered": 6,
    "habits": "comments (2 of 5) and posts (1 of 3 this week)",
    "done": 2,
    "period": "week",
}
# Values that are words or dates wherever they stand.
DATED = {"nudges-why-review": {"since": date(2026, 11, 16)}}


def said(choice: Choice | Silence) -> str:
    assert isinstance(choice, Choice)
    return choice.wording.key


@settings(deadline=None, max_examples=50)
@given(st.lists(st.sampled_from(list(Kind)), min_size=2, max_size=60), st.integers())
def test_no_wording_comes_twice_running_and_every_choice_fits(kinds: list[Kind], seed: int) -> None:
    seen: list[str] = []
    for day, kind in enumerate(kinds):
        key = said(choose(Facts(kind), Moment(), seen, f"{seed}:{day}"))
        assert key in keys(kind)
        seen.append(key)
    assert all(one != other for one, other in pairwise(seen))


@settings(deadline=None, max_examples=20)
@given(st.sampled_from(list(Kind)), st.integers())
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


def test_it_says_nothing_when_there_is_no_need() -> None:
    assert choose(Facts(Kind.BEHIND, silence=Silence.REPORTED), Moment(), (), "") is Silence.REPORTED


def test_a_second_thing_is_said_after_the_first_with_what_both_open() -> None:
    tip = Tip("daily-routine", "Title?", "Sentence.")
    second = Facts(Kind.TIP, {"title": "Title?"}, tip=tip, once=frozenset({"b"}), why=(Line("w2"),))
    facts = Facts(
        Kind.PERSON,
        {"people": 1},
        also=(Also.TIP, second),
        details=(Line("nudges-person-line"),),
        people=(Named(1, "@bob"),),
        once=frozenset({"a"}),
        why=(Line("w1"),),
    )
    choice = choose(facts, Moment(is_late=True), (), "")
    assert isinstance(choice, Choice)
    opener, main, detail, closing = (line.key for line in choice.lines)
    assert (opener in keys(Opening.LATE), main in keys(Kind.PERSON)) == (True, True)
    assert (detail, closing in keys(Also.TIP)) == ("nudges-person-line", True)
    assert (choice.people, choice.tip, choice.once) == (facts.people, tip, frozenset({"a", "b"}))
    assert choice.why == (Line("w1"), Line("w2"))


@pytest.mark.parametrize(("back_off", "part"), [(BackOff.ASK, Also.HOUR), (BackOff.EASE, Also.EASED)])
def test_what_is_done_about_silence_takes_the_place_of_a_second_thing(back_off: BackOff, part: Also) -> None:
    facts = Facts(Kind.TODAY, also=(Also.TIP, Facts(Kind.TIP, tip=Tip("a", "b", "c"), once=frozenset({"tip:a"}))))
    choice = choose(facts, Moment(back_off=back_off, unanswered=2), (), "")
    assert isinstance(choice, Choice)
    assert choice.closing is not None
    assert choice.closing.key in keys(part)
    assert (choice.tip, choice.once) == (None, frozenset())


def test_the_last_one_says_only_that_it_is_the_last() -> None:
    facts = Facts(Kind.BEHIND, people=(Named(1, "@bob"),), once=frozenset({"a"}))
    choice = choose(facts, Moment(is_late=True, back_off=BackOff.LEAVE, unanswered=13), (), "")
    assert isinstance(choice, Choice)
    assert [line.key in keys(Kind.LEAVING) for line in choice.lines] == [True]
    assert (choice.people, choice.once) == ((), frozenset())


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
    assert numbered == {key for of in (*Kind, *Opening, *Also) for key in keys(of)}
    assert set(WORDINGS) == {*Kind, *Opening, *Also}
    assert min(WORDINGS.values()) >= 4


def spoken(language: str, amount: int) -> dict[str, str]:
    """Every line a nudge may hold, and every line that explains one, with that number wherever a number stands."""
    values = {name: amount if isinstance(value, int) else value for name, value in VALUES.items()}
    lines = [key for key in locales.keys(language) if key.startswith("nudges-") and "-pressed-" not in key]
    return {key: locales.sentence(language, key, **{**values, **DATED.get(key, {})}) for key in lines}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("amount", [0, 1, 2, 25, 1_000_000])
def test_every_line_can_be_said_with_the_values_there_are(language: str, amount: int) -> None:
    texts = spoken(language, amount)
    wordings = {key: text for key, text in texts.items() if "-why-" not in key}
    assert len(set(wordings.values())) == len(wordings)
    for text in texts.values():
        assert "{" not in text
        assert "\n" not in text
        assert "!" not in text  # nobody is shouted at
    assert max(len(text) for text in wordings.values()) < 260


def test_french_is_set_as_french_is_set() -> None:
    for key, text in spoken("fr", 2).items():
        said = text.replace(str(VALUES["title"]), "")
        if "-no-goal-2" in key:
            continue
        assert not re.search(r"(?<!\u202f)[;?!]", said), said
        assert not re.search(r"(?<!\u00a0):", said), said
        assert "'" not in said


def test_english_uses_its_own_quotes() -> None:
    for text in spoken("en", 2).values():
        assert "'" not in text
        assert '"' not in text
