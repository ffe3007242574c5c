"""How well the real library answers the cases beside it; the floors only ever go up."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli.eval import report_on
from bot.knowledge.cases import Outcome
from bot.knowledge.evaluation import Report
from bot.knowledge.library import load, read
from bot.language import Language

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"


@pytest.fixture(scope="module")
def report() -> Report:
    today = datetime.now(UTC).date()
    return report_on(list(read(KNOWLEDGE, today).cases), load(KNOWLEDGE, today), Language.EN)


# The cases are harder than what people ask: written by others, in words far from the phrasings on purpose.
@pytest.mark.parametrize(
    ("name", "floor"),
    [("top1", 0.9), ("top3", 0.96), ("helped", 0.95), ("small_talk", 0.95), ("language", 0.965)],
)
def test_it_stays_at_least_this_good(report: Report, name: str, floor: float) -> None:
    value = getattr(report.overall, name)
    assert value is not None
    assert value >= floor


def test_follow_ups_find_their_way(report: Report) -> None:
    helped = report.by("kind")["follow-up"].helped
    assert helped is not None
    assert helped >= 0.92


@pytest.mark.parametrize(("name", "ceiling"), [("wrong", 0.03), ("answered_outside", 0.005)])
def test_it_is_wrong_at_most_this_often(report: Report, name: str, ceiling: float) -> None:
    value = getattr(report.overall, name)
    assert value is not None
    assert value <= ceiling


def test_scores_mean_what_they_say(report: Report) -> None:
    """The expected calibration error: the gap between score and share right, weighted by the number of cases."""
    bins = report.reliability
    total = sum(count for _, _, count, _, _ in bins)
    assert sum(count * abs(mean - right) for _, _, count, mean, right in bins) / total <= 0.08


def test_every_reply_to_small_talk_has_no_article(report: Report) -> None:
    assert all(r.id is None for r in report.results if r.outcome == Outcome.SMALL_TALK)
