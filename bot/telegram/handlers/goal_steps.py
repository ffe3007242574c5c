"""Reads the answer to one question of the goal form."""

from datetime import date

from markupsafe import Markup

from bot.conversation import quantities
from bot.conversation.goal_form import GoalDraft, Step
from bot.conversation.intent import GoalSentence, HabitSentence, RestSentence, read
from bot.conversation.quantities import DateProblem
from bot.language import Language, fold
from bot.telegram import render
from bot.telegram.visit import Visit

_YES = frozenset(
    (
        "oui",
        "ouais",
        "d accord",
        "c est bon",
        "vas y",
        "enregistre",
        "yes",
        "yep",
        "ok",
        "okay",
        "sure",
        "save",
        "save it",
    )
)
# An answer to a question of ours is short; a sentence with more words than these around its number is its own.
_WORDS_AROUND = 4


def is_yes(text: str) -> bool:
    """Whether the text agrees and says nothing else."""
    return fold(text) in _YES


def read_step(step: Step, text: str, language: Language, today: date) -> GoalDraft | DateProblem | None:
    """What the text adds to the draft when `step` was asked; None if it answers something else."""
    sentence = read(text, language, today)
    if isinstance(sentence, GoalSentence):
        return sentence.due_on if isinstance(sentence.due_on, DateProblem) else GoalDraft.of(sentence)
    if isinstance(sentence, HabitSentence | RestSentence):  # "off tomorrow" names a day, but not the goal's
        return None
    if "?" in text or len(quantities.read(text, today).rest.split()) > _WORDS_AROUND:
        return None
    match step:
        case Step.PLATFORM:
            platform = quantities.the_platform(text)
            return GoalDraft(platform=platform) if platform else None
        case Step.CURRENT:
            current = quantities.the_count(text)
            return None if current is None else GoalDraft(current=current)
        case Step.TARGET:
            target = quantities.the_count(text)
            return None if target is None else GoalDraft(target=target)
        case Step.WHEN | Step.CONFIRM:
            return _when(text, today)


def date_problem(visit: Visit, problem: DateProblem) -> Markup:
    """Why a date will not do."""
    return visit.html(f"goals-date-{problem.kind.value}", said=render.quoted(problem.said))


def _when(text: str, today: date) -> GoalDraft | DateProblem | None:
    found = quantities.read(text, today)
    if found.rates or text.strip().isdigit():
        rate = quantities.the_rate(text)
        return None if rate is None else GoalDraft(per_day=rate)
    due_on = quantities.the_date(text, today)
    if due_on is None or isinstance(due_on, DateProblem):
        return due_on
    return GoalDraft(due_on=due_on)
