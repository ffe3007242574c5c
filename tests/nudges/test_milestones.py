"""What is worth a word on the way: round numbers and quarters, each once, none before the start or at the end."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nudges.milestones import Milestone, passed


def test_it_names_the_largest_round_number_first_and_then_the_part() -> None:
    assert passed(0, 90, 260, 500) == (
        Milestone(amount=250), Milestone(amount=100), Milestone(part=50), Milestone(part=25),
    )  # fmt: skip
    assert passed(3200, 3200, 3260, 5000) == ()
    assert passed(3200, 3600, 3660, 5000) == (Milestone(part=25),)
    assert passed(900, 950, 1004, 50_000) == (Milestone(amount=1000),)


def test_nothing_at_the_target_nor_below_the_start_nor_going_down() -> None:
    assert passed(900, 950, 2000, 2000) == ()
    assert passed(1100, 90, 1150, 20_000) == ()
    assert passed(0, 300, 240, 1000) == ()


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 10**6), st.integers(1, 10**6), st.lists(st.integers(0, 10**5), max_size=12))
def test_walking_up_passes_each_milestone_once(start: int, climb: int, steps: list[int]) -> None:
    target, count, seen = start + climb, start, list[Milestone]()
    for step in steps:
        seen += passed(start, count, min(count + step, target - 1), target)
        count = max(count, min(count + step, target - 1))
    assert len(seen) == len(set(seen))
    assert set(seen) == set(passed(start, start, count, target))
    assert all(start < one.amount <= count for one in seen if one.amount)
