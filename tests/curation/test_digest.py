"""When the weekly digest is due, and what is in it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.curation.digest import TOLD_WITHIN, digest, due
from bot.curation.figures import Figures, Period
from bot.curation.gaps import Gap, Wording
from bot.knowledge.shelf import Shelf
from bot.language import Language
from tests.curation.conftest import NOW

EN = Language.EN
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)


def test_it_is_due_at_nine_on_monday_where_each_admin_is() -> None:
    zones = {1: "Europe/Paris", 2: None, 3: "America/New_York", 4: "Europe/Brussels"}
    at_eight, at_nine = MONDAY.replace(hour=8), MONDAY.replace(hour=9)
    assert due(at_eight - timedelta(seconds=1), zones) == {}
    assert due(at_eight, zones) == {at_eight: (1, 4)}
    assert due(at_nine, zones) == {at_eight: (1, 4), at_nine: (2,)}
    assert due(MONDAY.replace(hour=14), zones)[MONDAY.replace(hour=14)] == (3,)
    assert due(at_nine + timedelta(days=1), zones) == {}


@settings(deadline=None, max_examples=60)
@given(
    start=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 1)),  # noqa: DTZ001 - made aware below
    zone=st.sampled_from(["Europe/Paris", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", None]),
)
def test_every_week_has_one_instant_at_which_it_becomes_due(start: datetime, zone: str | None) -> None:
    begun = start.replace(tzinfo=UTC)
    seen = {at for step in range(7 * 24 * 2) for at in due(begun + timedelta(minutes=30 * step), {1: zone})}
    inside = {at for at in seen if begun <= at < begun + timedelta(days=7) - TOLD_WITHIN}
    assert len(inside) <= 1
    assert 1 <= len(seen) <= 2


def gap(first_at: datetime, text: str = "a", ignored: int = 0) -> Gap:
    return Gap((Wording(1, text, EN, 1, first_at, NOW, ignored_count=ignored),))


def test_it_holds_new_gaps_falling_articles_and_overdue_reviews(shelf: Shelf) -> None:
    new, old, ignored = gap(NOW - timedelta(days=6)), gap(NOW - timedelta(days=8)), gap(NOW, ignored=1)
    fell = Figures("limits-x", EN, Period(up=1, down=9), Period(up=9, down=1))
    gone = replace(fell, article_id="left-the-library")
    found = digest(shelf.current, [new, old, ignored], [fell, gone], NOW)
    assert (found.new, found.open, found.falling, found.overdue) == ((new,), 2, (fell,), ())
    later = digest(shelf.current, [], [], datetime.combine(date(2028, 1, 1), NOW.timetz()))
    assert len(later.overdue) == len(shelf.current.articles)


def test_a_week_without_anything_is_empty(shelf: Shelf) -> None:
    assert digest(shelf.current, [gap(NOW - timedelta(days=30))], [], NOW).is_empty
    assert not digest(shelf.current, [gap(NOW)], [], NOW).is_empty
