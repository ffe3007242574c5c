"""Sixty free sentences, half of them French, and what is understood of each: the table is in `sixty_sentences.tsv`.

The first forty were written with the code; the last twenty when it was finished, without looking at it.
"""

from dataclasses import fields
from datetime import date, time
from pathlib import Path

import pytest

from bot.conversation.dates import DateProblem
from bot.conversation.day_spans import Span
from bot.conversation.habit_sentence import HabitSentence
from bot.conversation.intent import Intent, ReminderSentence, WeekendsSentence, read
from bot.language import Language

TODAY = date(2026, 11, 22)  # a Sunday
_LINES = (Path(__file__).parent / "sixty_sentences.tsv").read_text(encoding="utf-8").splitlines()
TABLE = [line.split("\t") for line in _LINES if not line.startswith("#")]


@pytest.mark.parametrize(("language", "understood", "text"), TABLE)
def test_a_sentence_is_understood(language: str, understood: str, text: str) -> None:
    assert described(read(text, Language(language), TODAY)) == understood


def test_half_of_the_sixty_are_french() -> None:
    assert len(TABLE) == 60
    assert [language for language, _, _ in TABLE].count("fr") >= 30
    assert len({text for _, _, text in TABLE}) == 60


def described(intent: Intent) -> str:
    """An intent as the table writes it: its kind, and what was said."""
    kind = type(intent).__name__.removesuffix("Sentence").replace("Report", "").replace("BareNumber", "Bare")
    if isinstance(intent, HabitSentence):
        return f"Habit(name={intent.name}, amount={intent.amount}, {intent.sense}, {intent.period})"
    if isinstance(intent, WeekendsSentence):
        return f"Weekends({'is_off' if intent.is_off else 'worked'})"
    if isinstance(intent, ReminderSentence) and intent.off:
        return "Reminder(off)"
    said = [(one.name, getattr(intent, one.name)) for one in fields(intent)]
    told = [_told(name, value) for name, value in said if value is not None and value is not False]
    return f"{kind}({', '.join(told)})"


def _told(name: str, value: object) -> str:
    match value:
        case Span() if value.first_on == value.last_on:
            return value.first_on.isoformat()
        case Span():
            return f"{value.first_on} to {value.last_on}"
        case DateProblem():
            written = f"{value.kind} {value.said!r}"
        case frozenset():
            written = " ".join(str(day + 1) for day in sorted(value))
        case time():
            written = value.strftime("%H:%M")
        case float():
            written = f"{value:g}"
        case _:
            written = str(value)
    return f"{name}={written}"
