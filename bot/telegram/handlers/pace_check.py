"""What a plan's pace means in accounts to reach out to, and what to say when it is too fast."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from markupsafe import Markup

from bot.conversation import store
from bot.conversation.ceilings import ARTICLES, ceilings
from bot.goals import outreach
from bot.goals.feasibility import WAKING_HOURS, Feasibility, TooFast, hold
from bot.goals.limits import NETWORK, OUTREACH, PRUDENT_A_DAY, Ceiling
from bot.goals.pace import Plan
from bot.goals.platform import Platform
from bot.goals.rates import ENOUGH_ACCOUNTS, ENOUGH_DAYS, Rates
from bot.locales import signed
from bot.telegram import render
from bot.telegram.handlers import readback
from bot.telegram.keyboards import Button, Row, button
from bot.telegram.visit import Visit

_DAYS_A_WEEK = 7
# The article the prudent pace comes from.
_PRUDENCE = "sustainable-pace"


@dataclass(frozen=True, slots=True)
class Held:
    """A plan on a network, held against its ceilings at the person's rates."""

    platform: Platform
    plan: Plan
    rates: Rates
    outcome: Feasibility

    @property
    def may_be_saved(self) -> bool:
        """Whether it breaks no ceiling."""
        return not isinstance(self.outcome, TooFast) or self.outcome.may_be_kept


async def held(visit: Visit, platform: Platform, plan: Plan) -> Held:
    """The plan, held against what the library knows of the platform; /why explains it from now on."""
    async with visit.services.database.session() as session:
        rates = await outreach.rates(session, visit.profile_id, platform, visit.today)
        known = ceilings(visit.services.library.limits).get(platform, ())
        found = Held(platform, plan, rates, hold(plan, rates, known))
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        row.explanation = "\n".join(_explained(visit, found, known))
    return found


def lines(visit: Visit, found: Held) -> Markup:
    """What the pace means; for a plan that is too fast, why, and what would be honest."""
    return render.paragraphs(_meaning(visit, found), _beyond(visit, found), _too_fast(visit, found.outcome))


def rows(visit: Visit, found: Held, save: Button, tap: str) -> list[Row]:
    """The buttons that save the plan, or put an honest one in its place (`tap` with "date" or "pace"), and say more."""
    outcome = found.outcome
    if not isinstance(outcome, TooFast):
        return [[save]]
    honest = []
    if outcome.later:
        honest.append(button(visit.label("button-honest-date", due=outcome.later.due_on), tap, "date"))
    if outcome.less:
        pace, target = round(outcome.less.per_day, 1), outcome.less.target
        honest.append(button(visit.label("button-honest-pace", pace=pace, target=target), tap, "pace"))
    anyway = [replace(save, label=visit.label("button-keep-anyway"))] if outcome.may_be_kept else []
    name = ARTICLES.get(found.platform, _PRUDENCE) if outcome.ceiling else _PRUDENCE
    article = visit.services.library.article(name, visit.language)
    more = [button(article.title, "topic", article.id)] if article else []
    return [row for row in (honest, anyway, more) if row]


def question(visit: Visit, found: Held) -> Markup | None:
    """What to ask at the end; nothing where only the buttons are left."""
    if not isinstance(found.outcome, TooFast):
        return visit.html("goal-confirm")
    return visit.html("pace-confirm-bold") if found.outcome.may_be_kept else None


def honest(found: Held, which: str) -> Plan | None:
    """The honest plan of a button; None where there is none, or none is needed."""
    if not isinstance(found.outcome, TooFast):
        return None
    return found.outcome.later if which == "date" else found.outcome.less


def said(visit: Visit, ceiling: Ceiling) -> str:
    """A ceiling in words: "400 follows in any 24 hours"."""
    return visit.label("limit-said", value=ceiling.value, counts=ceiling.counts, window=ceiling.window.value)


def kind(visit: Visit, ceiling: Ceiling) -> str:
    """Who says so."""
    return visit.label(f"limit-kind-{ceiling.kind}")


def ceiling_line(visit: Visit, ceiling: Ceiling) -> str:
    """A ceiling with its source and date, for /why."""
    return visit.label(
        "why-ceiling",
        ceiling=said(visit, ceiling),
        platform=readback.platform(visit, ceiling.platform),
        kind=kind(visit, ceiling),
        checked=ceiling.checked_on,
        source=ceiling.source,
    )


def _meaning(visit: Visit, found: Held) -> Markup:
    gross, rates = found.outcome.gross, found.rates
    unasked = abs(round(float(rates.unasked), 1))
    if not gross:
        return visit.html("pace-by-itself", unasked=unasked)
    is_weekly = gross < 1
    shown = math.ceil(gross * _DAYS_A_WEEK if is_weekly else gross)
    unit = "week" if is_weekly else "day"
    percent = _percent(rates)
    if rates.measured:
        told = rates.measured
        line = visit.html("pace-own", gross=shown, unit=unit, percent=percent, accounts=told.accounts, days=told.days)
    else:
        line = visit.html(_library("pace-library", found.platform), gross=shown, unit=unit, percent=percent)
    if not unasked:
        return line
    return render.lines(line, visit.html("pace-unasked" if rates.unasked > 0 else "pace-leaving", unasked=unasked))


def _beyond(visit: Visit, found: Held) -> Markup | None:
    ceiling = found.outcome.beyond
    if ceiling is None:
        return None
    platform, words = readback.platform(visit, found.platform), said(visit, ceiling)
    if ceiling.counts in NETWORK:
        return visit.html("pace-beyond-network", platform=platform, ceiling=words)
    return visit.html(
        "pace-beyond",
        accounts=found.outcome.accounts,
        network=found.platform.value,
        platform=platform,
        ceiling=words,
    )


def _too_fast(visit: Visit, outcome: Feasibility) -> Markup | None:
    if not isinstance(outcome, TooFast):
        return None
    if outcome.ceiling is None:
        why = visit.html("pace-bold", prudent=PRUDENT_A_DAY)
    else:
        why = visit.html(
            "pace-above",
            platform=readback.platform(visit, outcome.ceiling.platform),
            ceiling=said(visit, outcome.ceiling),
            kind=kind(visit, outcome.ceiling),
            checked=outcome.ceiling.checked_on,
        )
    return render.lines(
        why,
        _honest(visit, "pace-honest", outcome.later),
        _honest(visit, "pace-honest-less", outcome.less),
        None if outcome.later or outcome.less else visit.html("pace-none"),
    )


def _honest(visit: Visit, key: str, plan: Plan | None) -> Markup | None:
    if plan is None:
        return None
    return visit.html(key, target=plan.target, due=plan.due_on, pace=round(plan.per_day, 1))


def _explained(visit: Visit, found: Held, known: Sequence[Ceiling]) -> list[str]:
    plan, rates, outcome = found.plan, found.rates, found.outcome
    net = round(plan.per_day, 1)
    # As the pace: what comes on days off is shared among the others.
    unasked = float(rates.unasked) * plan.per_day * plan.days / (plan.target - plan.start)
    told = [
        visit.label("why-net", start=plan.start, target=plan.target, days=plan.days, pace=net),
        *rate_lines(visit, found.platform, rates),
        visit.label(
            "why-gross",
            pace=net,
            **_apart(visit, unasked),
            percent=_percent(rates),
            gross=round(float(outcome.gross), 1),
            accounts=outcome.accounts,
        ),
    ]
    told += [ceiling_line(visit, one) for one in known if is_spoken_of(one)]
    return [*told, visit.label("why-prudent", prudent=PRUDENT_A_DAY), visit.label("why-windows", hours=WAKING_HOURS)]


def rate_lines(visit: Visit, platform: Platform, rates: Rates) -> list[str]:
    """Whose rate it is and what it rests on, for /why."""
    if rates.measured:
        own = rates.measured
        first = visit.label(
            "why-rate-own", days=own.days, accounts=own.accounts, gained=own.gained, percent=_percent(rates)
        )
    else:
        key = _library("why-rate-library", platform)
        first = visit.label(key, days=ENOUGH_DAYS, accounts=ENOUGH_ACCOUNTS, percent=_percent(rates))
    if not rates.quiet_days:
        return [first]
    by_itself = visit.label("why-unasked", days=rates.quiet_days, unasked=round(float(rates.unasked), 1))
    return [first, by_itself]


def gross_line(visit: Visit, rates: Rates, pace: float | None, days: int) -> list[str]:
    """The accounts a day that a pace takes from here, for /why; nothing where no pace is asked for."""
    if not pace:
        return []
    gross = rates.gross(Fraction(pace))
    line = visit.label(
        "why-gross",
        pace=round(pace, 1),
        **_apart(visit, float(rates.unasked)),
        percent=_percent(rates),
        gross=round(float(gross), 1),
        accounts=math.ceil(gross * days),
    )
    return [line]


def is_spoken_of(ceiling: Ceiling) -> bool:
    """Whether a ceiling has to do with reaching out."""
    return ceiling.counts in OUTREACH or ceiling.counts in NETWORK


def _apart(visit: Visit, unasked: float) -> dict[str, float | str]:
    """The followers a day that come by themselves, or leave, as they are taken from a pace."""
    return {"unasked": round(unasked, 1), "apart": signed(visit.language.value, -unasked)}


def _library(key: str, platform: Platform) -> str:
    return f"{key}-linkedin" if platform is Platform.LINKEDIN else key


def _percent(rates: Rates) -> float:
    return round(float(rates.follow_back * 100), 1)
