"""Gathers what goals, people and the library have to say about someone's local day."""

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from textwrap import shorten

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.contacts import service as contacts
from bot.contacts.tables import Contact
from bot.conversation.ceilings import ceilings
from bot.goals import overview
from bot.goals.habit import Sense
from bot.goals.habits import HabitToday, habits_today
from bot.goals.limits import OUTREACH, Ceiling, Window, binding
from bot.goals.line import Plan, is_off
from bot.goals.overview import GoalSeen, Overview
from bot.goals.pace import line_at
from bot.goals.rates import rates_of
from bot.goals.standing import Present, last_point, present_of
from bot.knowledge.library import Library
from bot.language import Language
from bot.locales import listed, sentence
from bot.nudges import review, store, tips
from bot.nudges.choice import Facts, Tip
from bot.nudges.day import Day, PersonDue, facts_of
from bot.nudges.goal_today import STEEP, URGENCY, GoalToday, Spent
from bot.nudges.milestones import passed
from bot.nudges.tables import Reminder
from bot.nudges.wordings import Kind
from bot.profiles import store as profiles
from bot.profiles.tables import Profile
from bot.profiles.theme import Theme, theme_of

# An article every few days is read; one a day is noise.
TIP_EVERY_DAYS = 3
STEEP_EVERY_DAYS = 7
# A milestone older than that is no news.
_NEWS_FOR = timedelta(days=7)
_LONGEST_NOTE = 80
# Days in a window a ceiling counts in.
_DAYS = {Window.DAY: 1, Window.WEEK: 7, Window.MONTH: 30}


@dataclass(frozen=True, slots=True)
class Known:
    """Everything a nudge is chosen from; `told` is what is never said again, and when it was said."""

    goals: Overview
    people: Sequence[Contact]
    told: Mapping[str, date]
    habits: Sequence[HabitToday] = ()
    theme: Theme = Theme.LIGHT


class Composer:
    """A `decision.Compose`. `library` gives the library in use."""

    def __init__(self, library: Callable[[], Library]) -> None:
        self._library = library

    async def __call__(
        self,
        session: AsyncSession,
        profile: Profile,
        reminder: Reminder,
        language: Language,
        on: date,
        now: datetime,
    ) -> Facts:
        """What is true of that person on a local day, and what it calls for saying."""
        known = await gather(session, profile.id, on)
        return facts_from(known, self._library(), reminder, language, on, now)


async def gather(session: AsyncSession, profile_id: int, on: date) -> Known:
    """What there is to know about a person on a local day."""
    profile = await profiles.get(session, profile_id)
    return Known(
        goals=await overview.read(session, profile_id),
        people=await contacts.list_contacts(session, profile_id, on),
        told=await store.told(session, profile_id),
        habits=await habits_today(session, profile_id, on),
        theme=theme_of(profile.theme if profile else None),
    )


def facts_from(
    known: Known, library: Library, reminder: Reminder, language: Language, on: date, now: datetime
) -> Facts:
    """What that calls for saying; on the day of their choice, the review of the week."""
    limits = ceilings(library.limits)
    seen = known.goals.goals
    today = [_today(one, language, on, now, limits.get(one.goal.network, ())) for one in seen]
    before = frozenset(what for what, day in known.told.items() if day != on and not _may_come_again(what, day, on))
    number = 1 if reminder.first_on is None else (on - reminder.first_on).days + 1

    def tip() -> Tip | None:
        return _tip(library, language, today, seen, before, on, f"{reminder.profile_id}:{on}")

    off = known.goals.days_off(on)
    # Weekends off are no reason to go without a review asked for on one; a holiday is.
    if on.isoweekday() == reminder.review_day and number > 1 and all(one.weekdays is not None for one in off):
        found = review.facts_of_week(seen, known.people, tip(), language, _last_full_day(seen, on), known.theme)
        if found is not None:
            return found
    people = tuple(_due(one, on) for one in contacts.to_name(known.people, on))
    return facts_of(
        Day(
            on=on,
            number=number,
            goals=today,
            people=people,
            names=_names(people, language),
            habits=_habits(known.habits, language),
            has_habits=bool(known.habits),
            tip=tip() if number > 1 and _has_turn(known.told, on) else None,
            is_off=bool(off),
            told=before,
        )
    )


def _today(seen: GoalSeen, language: Language, on: date, now: datetime, known: Sequence[Ceiling]) -> GoalToday:
    goal, present = seen.goal, present_of(seen.plan, seen.points, on)
    reports = [point for point in seen.points if point.on == on]
    # The count someone starts from is no report of the day: a first nudge may still follow it.
    started_today = goal.start_on == on
    is_news = on - present.on <= _NEWS_FOR
    before = last_point(seen.plan, seen.points, on - _NEWS_FOR).count
    pace = max(math.ceil(present.required_pace or 0), 1)
    rates = rates_of(seen.points, seen.reached_by_day, goal.network, on)
    room = binding(seen.batches, known, now)
    return GoalToday(
        id=goal.id or 0,
        platform=sentence(language.value, f"goals-platform-{goal.platform}"),
        count=present.count,
        target=goal.target,
        minimum=present.todays_minimum,
        pace=pace,
        buffer_days=present.buffer_days,
        line=round(present.line),
        due_on=goal.due_on,
        last_on=present.on,
        days_silent=present.days_silent,
        days_rested=_days_rested(seen.plan, present),
        share=max(round(present.line - line_at(seen.plan, on - timedelta(days=1))), 1),
        is_reported=len(reports) > started_today,
        is_reached=present.is_reached,
        is_overdue=present.is_overdue,
        is_off=present.is_off,
        gross=math.ceil(rates.gross(Fraction(pace))),
        ceiling=_a_day(known),
        full=None if room is None or not room.is_full else Spent(room.used, room.ceiling.value),
        milestones=passed(goal.start_count, before, present.count, goal.target) if is_news else (),
    )


def _last_full_day(seen: Sequence[GoalSeen], on: date) -> date:
    """That day once a number of it is in, else its eve: most nudges come before the day's number does."""
    return on if any(point.on == on for one in seen for point in one.points) else on - timedelta(days=1)


def _days_rested(plan: Plan, present: Present) -> int:
    """How many of the days since the last number asked for nothing."""
    return sum(is_off(plan, present.on + timedelta(days=n)) for n in range(1, present.days_silent + 1))


def _a_day(known: Sequence[Ceiling]) -> int | None:
    """The most accounts that may be reached out to in a day, by whichever ceiling is the lowest; None without one."""
    rated = [one for one in known if one.counts in OUTREACH and one.window in _DAYS]
    return min((int(one.value / _DAYS[one.window]) for one in rated), default=None)


def _may_come_again(what: str, told_on: date, on: date) -> bool:
    """That a plan is too steep stays true until it changes: it bears saying once in a while."""
    return what.startswith(STEEP) and (on - told_on).days >= STEEP_EVERY_DAYS


def _has_turn(told: Mapping[str, date], on: date) -> bool:
    """Whether it is long enough since the last article; the one of that very day may come again."""
    last = max((day for what, day in told.items() if what.startswith(Tip.PREFIX)), default=None)
    return last is None or last == on or (on - last).days >= TIP_EVERY_DAYS


def _tip(
    library: Library,
    language: Language,
    today: Sequence[GoalToday],
    seen: Sequence[GoalSeen],
    told: Collection[str],
    on: date,
    seed: str,
) -> Tip | None:
    """An article for whoever stands where the most urgent goal does."""
    pressing = min(
        (pair for pair in zip(today, seen, strict=True) if pair[0].kind in URGENCY),
        key=lambda pair: pair[0].urgency,
        default=None,
    )
    folders: tuple[str, ...] = tips.STARTING
    network = None
    if pressing is not None:
        is_behind = pressing[0].kind in (Kind.BEHIND, Kind.FAR, Kind.STEEP)
        folders, network = tips.BEHIND if is_behind else tips.STEADY, pressing[1].goal.network
    return tips.choose_tip(library, language, folders, network, told, on, seed)


def _due(contact: Contact, on: date) -> PersonDue:
    note = shorten(contact.note, _LONGEST_NOTE, placeholder="…") if contact.note else None
    return PersonDue(
        contact_id=contact.id or 0,
        name=contact.name,
        since=contact.cadence.days_since(on),
        every=contact.every_days,
        note=note or None,
        is_contacted=contact.contacted_on is not None,
    )


def _habits(habits: Sequence[HabitToday], language: Language) -> str:
    """The habits that still wait for something this day or week, in one phrase."""
    waiting = [
        sentence(
            language.value,
            "nudges-habit",
            name=one.habit.name,
            done=one.standing.done or 0,
            amount=one.standing.amount,
            period=one.standing.period.value,
        )
        for one in habits
        if one.standing.sense is Sense.AT_LEAST and not one.standing.is_met
    ]
    return listed(language.value, waiting) if waiting else ""


def _names(people: Sequence[PersonDue], language: Language) -> str:
    return listed(
        language.value,
        [sentence(language.value, "nudges-name", name=one.name, since=one.since) for one in people],
    )
