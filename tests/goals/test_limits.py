"""What is left of a ceiling, in windows that slide."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.limits import Batch, Ceiling, Room, Window, binding, room, total
from bot.goals.platform import Platform

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
CHECKED = date(2026, 11, 22)


def ceiling(value: int, window: Window, counts: str = "follows", kind: str = "official") -> Ceiling:
    return Ceiling(Platform.X, counts, value, window, kind, "https://example.org", CHECKED)


batches = st.lists(
    st.builds(
        lambda minutes, count: Batch(NOW - timedelta(minutes=minutes), count),
        st.integers(0, 60 * 24 * 9),
        st.integers(1, 30),
    ),
    max_size=30,
)


def test_yesterday_evening_still_counts_this_morning() -> None:
    evening, before = Batch(NOW - timedelta(hours=12), 300), Batch(NOW - timedelta(hours=25), 300)
    found = room([before, evening], ceiling(400, Window.DAY), NOW)
    assert (found.used, found.left, found.is_full, found.is_near) == (300, 100, False, False)


def test_a_full_window_has_room_again_when_enough_of_it_is_old_enough() -> None:
    told = [Batch(NOW - timedelta(hours=20), 10), Batch(NOW - timedelta(hours=2), 395)]
    found = room(told, ceiling(400, Window.DAY), NOW)
    assert (found.used, found.left, found.is_full) == (405, 0, True)
    assert found.free_at == NOW + timedelta(hours=4)


def test_a_total_never_frees_itself() -> None:
    old = Batch(NOW - timedelta(days=400), 5000)
    assert room([old], ceiling(5000, Window.TOTAL), NOW) == Room(ceiling(5000, Window.TOTAL), 5000)


def test_what_binds_is_what_stops_first_and_longest() -> None:
    day, week = ceiling(40, Window.DAY), ceiling(100, Window.WEEK)
    assert binding([], [day, week], NOW) == Room(day, 0)
    tired = [Batch(NOW - timedelta(days=n, hours=1), 19) for n in range(1, 6)]
    found = binding(tired, [day, week], NOW)
    assert found is not None
    assert (found.ceiling, found.left) == (week, 5)
    both = binding([Batch(NOW, 200)], [day, week], NOW)
    assert both is not None
    assert (both.ceiling, both.free_at) == (week, NOW + timedelta(days=7))


def test_a_total_is_told_apart_and_never_binds() -> None:
    day, whole = ceiling(400, Window.DAY), ceiling(5000, Window.TOTAL)
    told = [Batch(NOW - timedelta(days=40), 6000)]
    assert binding(told, [whole, day], NOW) == Room(day, 0)
    assert total(told, [whole, day], NOW) == Room(whole, 6000)
    assert total(told, [day], NOW) is None


def test_a_ceiling_on_posts_says_nothing_of_people() -> None:
    assert binding([Batch(NOW, 60)], [ceiling(50, Window.DAY, "posts")], NOW) is None


@given(batches, st.integers(1, 200), st.sampled_from([Window.HOUR, Window.DAY, Window.WEEK]))
@settings(deadline=None, max_examples=80)
def test_the_room_is_what_counting_minute_by_minute_gives(told: list[Batch], value: int, window: Window) -> None:
    lasts_for = window.lasts_for
    assert lasts_for is not None

    def used_at(at: datetime) -> int:
        return sum(one.count for one in told if one.at > at - lasts_for)

    found = room(told, ceiling(value, window), NOW)
    assert (found.used, found.left) == (used_at(NOW), max(value - used_at(NOW), 0))
    if not found.is_full:
        assert found.free_at is None
        return
    assert found.free_at is not None
    assert used_at(found.free_at) < value
    assert used_at(found.free_at - timedelta(minutes=1)) >= value
