"""How the articles do: what is counted, over which days, and when one falls."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.conversation import store as conversations
from bot.conversation.reply import reply_to
from bot.curation import figures_store
from bot.curation.figures import MONTH, Figures, Outcome, Period, falling, outcomes
from bot.database.engine import Database
from bot.knowledge.shelf import Shelf
from bot.language import Language
from bot.profiles import store as profiles
from tests.curation.conftest import NOW

EN, FR = Language.EN, Language.FR
TODAY = NOW.date()


async def test_each_outcome_is_counted_by_article_and_language_in_two_months(database: Database, shelf: Shelf) -> None:
    english, french = (shelf.current.articles["limits-x", language] for language in (EN, FR))
    other = shelf.current.articles["shadowban", EN]
    async with database.session() as session:
        for days, found in (
            (0, [(english, Outcome.ANSWERED)]),
            (0, [(english, Outcome.ANSWERED), (other, Outcome.ANSWERED)]),
            (29, [(english, Outcome.OFFERED), (other, Outcome.OFFERED)]),
            (30, [(english, Outcome.OPENED)]),
            (59, [(english, Outcome.OPENED)]),
            (60, [(english, Outcome.ANSWERED)]),
            (1, [(french, Outcome.OPENED)]),
            (1, []),
        ):
            await figures_store.count(session, found, TODAY - timedelta(days=days))
        met = await figures_store.of(session, "limits-x", TODAY)
        every = await figures_store.every(session, TODAY)
    assert met == {
        EN: Figures("limits-x", EN, Period(answered=2, offered=1), Period(opened=2)),
        FR: Figures("limits-x", FR, Period(opened=1)),
    }
    assert met[EN].now.asked == met[EN].before.asked == 2
    assert {one.article_id for one in every} == {"limits-x", "shadowban"}


async def test_opinions_count_in_the_month_they_were_last_said(database: Database) -> None:
    midnight = datetime(2026, 11, 22, tzinfo=UTC) + timedelta(days=1)
    said = [(midnight - timedelta(seconds=1), False), (midnight - MONTH, True), (midnight - MONTH * 2, True)]
    async with database.session() as session:
        for number, (at, is_helpful) in enumerate([*said, (midnight - MONTH * 2 - timedelta(seconds=1), False)], 1):
            await profiles.greet(session, number, number, NOW)
            await conversations.rate(session, number, "limits-x", FR, is_helpful, at)
        found = await figures_store.of(session, "limits-x", TODAY)
    assert found == {FR: Figures("limits-x", FR, Period(up=1, down=1), Period(up=1))}


async def test_days_that_are_compared_no_more_are_deleted(database: Database, shelf: Shelf) -> None:
    article = shelf.current.articles["limits-x", EN]
    async with database.session() as session:
        for days in (59, 60):
            await figures_store.count(session, [(article, Outcome.OPENED)], TODAY - timedelta(days=days))
        await figures_store.sweep(session, TODAY)
        before = await figures_store.of(session, "limits-x", TODAY)
        then = await figures_store.of(session, "limits-x", TODAY - MONTH)
    assert before[EN].before.opened == then[EN].now.opened == 1
    assert then[EN].before == Period()


@pytest.mark.parametrize(
    ("question", "met"),
    [
        ("how many accounts can I follow on X", {("limits-x", Outcome.ANSWERED)}),
        ("thanks", set()),
    ],
)
def test_a_reply_counts_for_the_articles_it_shows(shelf: Shelf, question: str, met: set[tuple[str, Outcome]]) -> None:
    reply = reply_to(question, shelf.current, EN)
    assert {(article.id, outcome) for article, outcome in outcomes(reply)} == met


def _rated(name: str, now: tuple[int, int], before: tuple[int, int]) -> Figures:
    return Figures(name, EN, Period(up=now[0], down=now[1]), Period(up=before[0], down=before[1]))


def test_an_article_falls_when_chance_does_not_explain_it() -> None:
    steep, slight = _rated("steep", (1, 9), (9, 1)), _rated("slight", (5, 5), (9, 1))
    few, same, risen = _rated("few", (0, 4), (9, 0)), _rated("same", (9, 1), (9, 1)), _rated("risen", (9, 1), (1, 9))
    noise, all_good = _rated("noise", (4, 2), (5, 1)), _rated("good", (6, 0), (6, 0))
    assert falling([slight, few, same, risen, noise, all_good, steep]) == (steep, slight)
