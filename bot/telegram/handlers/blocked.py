""" "I got blocked": 48 hours of rest, then half the pace, proposed for the goals it is about."""

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from bot.conversation.intent import BlockedSentence
from bot.goals import changes, service
from bot.goals.changes import Slowed
from bot.goals.tables import Goal
from bot.telegram.callbacks import RowId
from bot.telegram.handlers import readback
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Tap, Visit

_ARTICLE = "account-restricted"


async def take_sentence(visit: Visit, sentence: BlockedSentence) -> bool:
    """What a block calls for; False where no goal is concerned: then the library answers."""
    async with visit.services.database.session() as session:
        goals = await service.list_goals(session, visit.profile_id)
        there = [one for one in goals if sentence.platform in (None, one.network)]
        unreached = [one for one in there if not (await service.standing(session, one, visit.today)).is_reached]
    if not unreached:
        return False
    if len(unreached) > 1:
        rows: list[Row] = [[button(readback.platform(visit, one.network), "blocked", one.id or 0)] for one in unreached]
        await visit.say("blocked-which", [*rows, *_article_rows(visit)])
    else:
        await _propose(visit, unreached[0])
    return True


async def propose(visit: Visit, goal_id: RowId) -> None:
    """A tap on the goal that is blocked."""
    await visit.acknowledge()
    async with visit.services.database.session() as session:
        goal = await service.open_goal(session, visit.profile_id, goal_id)
    if goal is None:
        await visit.show(visit.html("goal-already-closed"))
    else:
        await _propose(visit, goal)


async def slow_down(visit: Visit, goal_id: RowId) -> None:
    """A tap that accepts the rest and the slower pace; a second one finds it done."""
    slowed = None
    async with visit.services.database.session() as session:
        goal = await service.open_goal(session, visit.profile_id, goal_id)
        if goal is not None:
            slowed = await changes.slow_down(session, goal, today=visit.today, now=visit.now)
    if slowed is None:
        await visit.toast("already-done")
        await visit.drop_buttons()
        return
    await visit.acknowledge()
    await visit.show(
        visit.html(
            "blocked-done",
            platform=readback.platform(visit, slowed.goal.network),
            until=slowed.rests_through,
            pace=round(slowed.per_day, 1),
            target=slowed.goal.target,
            due=slowed.due_on,
        ),
        _article_rows(visit),
    )


async def leave(visit: Visit) -> None:
    """A tap that leaves the plan as it is."""
    await visit.acknowledge()
    await visit.show(visit.html("blocked-left"), _article_rows(visit))


async def _propose(visit: Visit, goal: Goal) -> None:
    platform = readback.platform(visit, goal.network)
    async with visit.services.database.session() as session:
        slowed = await changes.after_block(session, goal, visit.today)
    if slowed is None:
        await visit.show(visit.html("blocked-already", platform=platform), _article_rows(visit))
        return
    rows: list[Row] = [
        [button(visit.label("button-slow-down"), "blocked-yes", goal.id or 0)],
        [button(visit.label("button-leave-plan"), "blocked-no")],
    ]
    await visit.show(_proposal(visit, slowed, goal.due_on), [*rows, *_article_rows(visit)])


def _proposal(visit: Visit, slowed: Slowed, due_on: date) -> Markup:
    return visit.html(
        "blocked-proposal",
        platform=readback.platform(visit, slowed.goal.network),
        until=slowed.rests_through,
        pace=round(slowed.per_day, 1),
        count=slowed.count,
        target=slowed.goal.target,
        due=slowed.due_on,
        before=due_on,
    )


def _article_rows(visit: Visit) -> Sequence[Row]:
    article = visit.services.library.article(_ARTICLE, visit.language)
    return [[button(article.title, "topic", article.id)]] if article else []


TAPS: dict[str, Tap] = {"blocked": propose, "blocked-yes": slow_down, "blocked-no": leave}
