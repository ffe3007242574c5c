"""What an answer adds for the person who asked: the sum in their question's numbers, and their own goal."""

from collections.abc import Sequence
from math import ceil

from markupsafe import Markup

from bot.conversation import quantities
from bot.conversation.ceilings import ceilings
from bot.conversation.reply import Answer, Reply, SmallTalk
from bot.conversation.sums import Asked, Sum, sum_in
from bot.goals import outreach, service
from bot.goals.feasibility import tightest
from bot.goals.platform import Platform
from bot.goals.rates import library_rates
from bot.goals.standing import Standing
from bot.goals.tables import Goal
from bot.knowledge.article import Article
from bot.telegram import render
from bot.telegram.handlers import goal_button, pace_check, readback
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Visit

# Folders of the library, and articles elsewhere, under which one's own goal is to the point.
_TOPICS = frozenset({"pace", "limits"})
_ARTICLES = frozenset({"bot-set-goal", "bot-log-progress", "track-progress"})


async def asides(visit: Visit, question: str, reply: Reply) -> tuple[list[Markup], list[Row]]:
    """The lines to add to a reply, and their buttons. In a group: no goals, nor a button for one.

    The sum goes with any reply that looked for an answer, the person's goal only with articles it has to do with.
    """
    found = None if isinstance(reply, SmallTalk) else sum_in(question, visit.today)
    lines = [_sum(visit, found)] if found else []
    rows: list[Row] = []
    if found and visit.is_private:
        rows = [[button(visit.label("button-save-as-goal"), "goal-sum", *goal_button.packed(found.draft))]]
        own = await _own_rate(visit, found)
        lines += [own] if own else []
    if isinstance(reply, Answer):
        lines += await of_article(visit, reply.article, question)
    return lines, rows


async def of_article(visit: Visit, article: Article, question: str = "") -> list[Markup]:
    """The line on the reader's own goal that goes with an article; none in a group."""
    if not visit.is_private or not _is_about_goals(article):
        return []
    case = await _case(visit, _named(question, article, visit))
    return [case] if case else []


def _sum(visit: Visit, found: Sum) -> Markup:
    plan = found.plan
    way = "gain" if found.gain is not None and found.current is None else "count"
    line = visit.html(
        f"aside-sum-{found.asked.value}-{way}",
        start=plan.start,
        target=plan.target,
        gain=plan.target - plan.start,
        due=plan.due_on,
        days=plan.days,
        pace=round(float(found.net), 1),
    )
    return render.lines(line, Markup(" ").join(_assumptions(visit, found)))


def _assumptions(visit: Visit, found: Sum) -> list[Markup]:
    said = [visit.html("aside-assumes-net")]
    if found.follows is not None:
        asked = "asked" if found.asked is Asked.PACE else "given"
        follows = ceil(found.follows) if found.asked is Asked.PACE else round(float(found.follows), 1)
        percent = round(float(library_rates(found.platform).follow_back * 100), 1)
        linkedin = "-linkedin" if found.platform is Platform.LINKEDIN else ""
        key = f"aside-assumes-follows-{asked}{linkedin}"
        said = [
            visit.html(key, follows=follows, pace=round(float(found.net), 1), percent=percent),
            *_above(visit, found),
        ]
    if found.current is None and found.gain is None and found.asked is not Asked.COUNT:
        said.append(visit.html("aside-assumes-zero"))
    return said


def _above(visit: Visit, found: Sum) -> list[Markup]:
    """That a platform allows fewer: the one named, else X, whose daily ceiling is official."""
    most = tightest(ceilings(visit.services.library.limits).get(found.platform or Platform.X, ()))
    if found.follows is None or most is None or found.follows <= most[0]:
        return []
    platform, said = readback.platform(visit, most[1].platform), pace_check.said(visit, most[1])
    which = "named" if found.platform else "example"
    return [visit.html("aside-above-ceiling", which=which, platform=platform, ceiling=said)]


async def _own_rate(visit: Visit, found: Sum) -> Markup | None:
    """The rate of one's own that a goal made of this sum would be held against, where one is known."""
    async with visit.services.database.session() as session:
        likely = [found.platform] if found.platform else await outreach.likely_platforms(session, visit.profile_id)
        if found.follows is None or len(likely) != 1:
            return None
        rates = await outreach.rates(session, visit.profile_id, likely[0], visit.today)
    if rates.measured is None:
        return None
    platform, percent = readback.platform(visit, likely[0]), round(float(rates.follow_back * 100), 1)
    return visit.html("aside-own-rate", platform=platform, percent=percent)


def _is_about_goals(article: Article) -> bool:
    return article.id in _ARTICLES or not _TOPICS.isdisjoint(article.path.split("/")[:-1])


def _named(question: str, article: Article, visit: Visit) -> frozenset[Platform]:
    """The networks the question names, else those of the article's title."""
    asked = frozenset(one.value for one in quantities.read(question, visit.today).platforms)
    return asked or frozenset(one.value for one in quantities.read(article.title, visit.today).platforms)


async def _case(visit: Visit, named: frozenset[Platform]) -> Markup | None:
    """Where the goal on the network named stands, else the only goal there is."""
    async with visit.services.database.session() as session:
        goals = _fitting(await service.list_goals(session, visit.profile_id), named)
        if len(goals) != 1:
            return None
        standing = await service.standing(session, goals[0], visit.today)
    return _standing(visit, goals[0], standing)


def _fitting(goals: Sequence[Goal], named: frozenset[Platform]) -> list[Goal]:
    return [one for one in goals if not named or one.network in named]


def _standing(visit: Visit, goal: Goal, standing: Standing) -> Markup | None:
    if standing.is_reached:
        how = "reached"
    elif standing.is_overdue:
        how = "overdue"
    elif not standing.required_pace:
        return None
    else:
        how = "ahead" if standing.buffer_days > 0 else "behind" if standing.buffer_days < 0 else "on-line"
    return visit.html(
        f"aside-case-{how}",
        network=goal.network.value,
        platform=readback.platform(visit, goal.network),
        pace=round(standing.required_pace or 0.0, 1),
        days=abs(standing.buffer_days),
        missing=max(goal.target - standing.count, 0),
    )
