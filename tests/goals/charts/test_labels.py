"""Labels keep off each other and inside the frame whenever one of their places allows it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.goals.charts.labels import Box, Room, Side

FRAME = Box(0, 0, 1000, 1000)
ABOVE, BELOW, RIGHT = Side(0, 1), Side(0, -1), Side(1, 0)


def test_the_first_place_liked_is_taken_when_it_is_free() -> None:
    box = Room(FRAME).place(100, 30, [((500, 500), ABOVE), ((500, 500), BELOW)])
    assert (box.left, box.right) == (450, 550)
    assert box.bottom > 500


def test_a_label_goes_elsewhere_rather_than_over_another_or_over_a_line() -> None:
    room = Room(FRAME)
    first = room.place(100, 30, [((500, 500), ABOVE)])
    second = room.place(100, 30, [((500, 500), ABOVE), ((500, 500), BELOW)])
    assert not first.meets(second)
    room.lines += [(600.0 + n, 500.0) for n in range(50)]
    third = room.place(100, 30, [((520, 500), RIGHT), ((800, 500), ABOVE)])
    assert third.bottom > 500


def test_a_label_stays_inside_the_frame() -> None:
    box = Room(FRAME).place(100, 30, [((990, 500), RIGHT), ((990, 500), Side(-1, 1))])
    assert box.right <= 1000


@given(st.lists(st.tuples(st.integers(100, 900), st.integers(100, 900)), min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_no_label_is_put_over_another_while_a_free_place_was_offered(points: list[tuple[int, int]]) -> None:
    room = Room(FRAME)
    for x, y in points:
        taken = list(room.taken)
        spots = [((float(x), float(y)), side) for side in (ABOVE, BELOW, RIGHT)]
        alone = [Room(FRAME).place(60, 20, [spot]) for spot in spots]
        free = [box for box in alone if not any(box.meets(other) for other in taken)]
        chosen = room.place(60, 20, spots)
        assert not free or not any(chosen.meets(other) for other in taken)
