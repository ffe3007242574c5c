"""Says a habit: what is asked, what is done, what was kept, and what came of a report."""

from datetime import date

from markupsafe import Markup

from bot.goals.habit import HabitStanding
from bot.goals.habit_tables import Habit
from bot.goals.habits import HabitDoubt, HabitLogged, HabitOutcome, HabitToday
from bot.locales import named_day
from bot.telegram import render
from bot.telegram.keyboards import Row, button
from bot.telegram.visit import Visit


def aim(visit: Visit, habit: Habit) -> str:
    """What is asked: "at least 5 a day"."""
    return visit.label("habit-aim", sense=habit.sense, amount=habit.amount, period=habit.period)


def line(visit: Visit, habit: Habit) -> Markup:
    """The habit in a list."""
    return visit.html("habit-line", name=habit.name, aim=aim(visit, habit))


def standing(visit: Visit, now_is: HabitStanding) -> Markup:
    """What is done this period, and what is still missing or allowed."""
    if now_is.done is None:
        how = "unknown"
    elif now_is.is_met:
        how = "met"
    else:
        how = "missed"
    return visit.html(
        f"habit-standing-{now_is.sense.value}-{how}",
        done=now_is.done or 0,
        amount=now_is.amount,
        left=now_is.left,
        over=now_is.over,
        period=now_is.period.value,
    )


def kept(visit: Visit, now_is: HabitStanding) -> Markup | None:
    """How many of the periods before this one were as asked; None while none is known."""
    if not now_is.known:
        return None
    told = visit.html("habit-kept", kept=now_is.kept, known=now_is.known, period=now_is.period.value)
    if now_is.steadiness is None:
        return told
    return Markup("{} {}").format(told, visit.html("habit-steadiness", percent=round(now_is.steadiness * 100)))


def today(visit: Visit, one: HabitToday) -> Markup:
    """The habit and where it stands, in one line."""
    return visit.html("habit-today", name=one.habit.name, standing=standing(visit, one.standing))


def answer(visit: Visit, outcome: HabitOutcome, on: date) -> tuple[Markup, list[Row]]:
    """What came of a report for the local day `on`, and what can be done about it."""
    match outcome:
        case HabitLogged():
            return logged(visit, outcome), _logged_rows(visit, outcome)
        case HabitDoubt():
            rows: list[Row] = [
                [
                    button(
                        visit.label("button-yes-number", count=outcome.amount),
                        "habit-sure",
                        outcome.habit.id or 0,
                        outcome.amount,
                        on.isoformat(),
                    ),
                    button(visit.label("button-no-number"), "habit", outcome.habit.id or 0),
                ]
            ]
            return visit.html("habit-doubt", name=outcome.habit.name, count=outcome.amount), rows
        case _:
            return visit.html(f"habit-refused-{outcome.value}"), []


def logged(visit: Visit, outcome: HabitLogged) -> Markup:
    """A report as noted, and where that leaves the habit today, or on the day it was for."""
    now_is = outcome.standing
    if outcome.report.on == visit.today:
        then = standing(visit, now_is)
    else:
        then = visit.html("habit-then", done=now_is.done or 0, period=now_is.period.value)
    return render.lines(noted(visit, outcome), then)


def noted(visit: Visit, outcome: HabitLogged) -> Markup:
    """A report as noted, with the day it was for where that is not today."""
    name, amount, on = outcome.habit.name, outcome.report.amount, outcome.report.on
    if on == visit.today:
        return visit.html("habit-noted", name=name, amount=amount)
    return visit.html("habit-noted-for", name=name, amount=amount, day=named_day(visit.language.value, on))


def taken_back(visit: Visit, undone: HabitLogged) -> Markup:
    """A report that is taken back, and where that leaves the habit."""
    return visit.html(
        "habit-undone",
        name=undone.habit.name,
        amount=undone.report.amount,
        done=undone.standing.done or 0,
        period=undone.habit.period,
    )


def _logged_rows(visit: Visit, outcome: HabitLogged) -> list[Row]:
    return [
        [
            button(visit.label("button-habit-undo"), "habit-undo", outcome.report.id or 0),
            button(visit.label("button-habit-see"), "habit", outcome.habit.id or 0),
        ]
    ]
