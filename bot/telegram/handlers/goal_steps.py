"""Reads the answer to one question of the goal form."""

from datetime import date

from bot.conversation import quantities
from bot.conversation.goal_form import GoalDraft, Step
from bot.conversation.intent import GoalSentence, Question, read
from bot.conversation.quantities import DateProblem
from bot.language import Language
from bot.telegram import render
from bot.telegram.visit import Visit


def read_step(step: Step, text: str, language: Language, today: date) -> GoalDraft | DateProblem | None:
    """What the text adds to the draft when `step` was asked; None if it answers something else."""
    return None


def date_problem(visit: Visit, problem: DateProblem) -> render.Markup:
    """Why a date will not do."""
    return visit.html(f"goal-date-{problem.kind.value}", said=render.quoted(problem.said))
