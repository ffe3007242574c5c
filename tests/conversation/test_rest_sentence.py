"""Sentences about days off and blocks: what they are taken for, and what is left to the library."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation import quantities
from bot.conversation.dates import DateProblem
from bot.conversation.day_spans import Span
from bot.conversation.intent import (
    BlockedSentence,
    DaysOffSentence,
    Intent,
    Question,
    WeekendsSentence,
    read,
    rest_in,
)
from bot.goals.platform import Platform
from bot.language import Language

TODAY = date(2026, 11, 22)  # a Sunday
EN, FR = Language.EN, Language.FR


def _off(first: str, last: str | None = None) -> DaysOffSentence:
    return DaysOffSentence(Span(date.fromisoformat(first), date.fromisoformat(last or first)))


HOLIDAY = _off("2027-08-03", "2027-08-12")
SENTENCES: list[tuple[Language, str, Intent]] = [
    (EN, "off tomorrow", _off("2026-11-23")),
    (EN, "day off today", _off("2026-11-22")),
    (EN, "I'm taking Monday off", _off("2026-11-23")),
    (EN, "on holiday from 3 to 12 August", HOLIDAY),
    (EN, "holiday from 3 August to 12 August", HOLIDAY),
    (EN, "vacation August 3-12", HOLIDAY),
    (EN, "I'm away from 20 Dec to 3 Jan", _off("2026-12-20", "2027-01-03")),
    (EN, "holiday from 20 December to 3 January 2028", _off("2027-12-20", "2028-01-03")),
    (EN, "holiday from 12 to 3 August", _off("2027-08-12", "2027-08-03")),
    (EN, "I was off yesterday", _off("2026-11-21")),
    (EN, "yesterday was a day off", _off("2026-11-21")),
    (EN, "off next week", _off("2026-11-23", "2026-11-29")),
    (EN, "5 days off", _off("2026-11-22", "2026-11-26")),
    (EN, "I'm taking 5 days off from Monday", _off("2026-11-23", "2026-11-27")),
    (EN, "off until 12 December", _off("2026-11-22", "2026-12-12")),
    (EN, "off until Wednesday", _off("2026-11-22", "2026-11-24")),
    (EN, "on leave 20 November", _off("2026-11-20")),
    (EN, "not available next weekend", _off("2026-11-28", "2026-11-29")),
    (EN, "day off", DaysOffSentence()),
    (EN, "weekends off", WeekendsSentence(is_off=True)),
    (EN, "I don't work on weekends", WeekendsSentence(is_off=True)),
    (EN, "I work weekends", WeekendsSentence(is_off=False)),
    (EN, "I got blocked", BlockedSentence()),
    (EN, "action blocked", BlockedSentence()),
    (EN, "my account got restricted", BlockedSentence()),
    (EN, "instagram blocked me", BlockedSentence(Platform.INSTAGRAM)),
    (EN, "I've been action blocked on instagram", BlockedSentence(Platform.INSTAGRAM)),
    (EN, "my X account is locked", BlockedSentence(Platform.X)),
    (FR, "pas dispo demain", _off("2026-11-23")),
    (FR, "jour off aujourd’hui", _off("2026-11-22")),
    (FR, "vacances du 3 au 12 août", HOLIDAY),
    (FR, "je suis en vacances du 3 au 12 août", HOLIDAY),
    (FR, "en congé du 28 décembre au 4 janvier", _off("2026-12-28", "2027-01-04")),
    (FR, "je serai absent du 3/12 au 10/12", _off("2026-12-03", "2026-12-10")),
    (FR, "hier j'étais off", _off("2026-11-21")),
    (FR, "off lundi et mardi", _off("2026-11-23", "2026-11-24")),
    (FR, "je prends une semaine de vacances", _off("2026-11-22", "2026-11-28")),
    (FR, "je prends 3 jours off à partir de jeudi", _off("2026-11-26", "2026-11-28")),
    (FR, "vacances jusqu'au 12 décembre", _off("2026-11-22", "2026-12-12")),
    (FR, "je travaille pas demain", _off("2026-11-23")),
    (FR, "je pars en vacances la semaine prochaine", _off("2026-11-23", "2026-11-29")),
    (FR, "je ne bosse pas le week-end", WeekendsSentence(is_off=True)),
    (FR, "week-ends off", WeekendsSentence(is_off=True)),
    (FR, "je bosse le week-end", WeekendsSentence(is_off=False)),
    (FR, "je me suis fait bloquer", BlockedSentence()),
    (FR, "je me suis fait bloquer sur insta", BlockedSentence(Platform.INSTAGRAM)),
    (FR, "compte restreint", BlockedSentence()),
    (FR, "mon compte insta est bloqué", BlockedSentence(Platform.INSTAGRAM)),
    (FR, "linkedin a limité mon compte", BlockedSentence(Platform.LINKEDIN)),
]

TRAPS = [
    (EN, "how do I take a day off?"),
    (EN, "what to do if blocked"),
    (EN, "I got blocked, what now"),
    (EN, "I got blocked by a friend"),
    (EN, "my ex blocked me"),
    (EN, "my account was suspended"),
    (EN, "I lost followers on holiday last week"),
    (EN, "weekend"),
    (FR, "je suis bloqué à 500 abonnés"),
    (FR, "je suis bloqué"),
    (FR, "je me suis fait bloquer ?"),
    (FR, "je me suis fait bloquer que faire"),
    (FR, "quelqu'un m'a bloqué"),
    (FR, "poster pendant les vacances"),
    (FR, "faut-il poster le week-end"),
]


@pytest.mark.parametrize(("language", "text", "meant"), SENTENCES)
def test_it_reads_days_off_and_blocks(language: Language, text: str, meant: Intent) -> None:
    assert read(text, language, TODAY) == meant


@pytest.mark.parametrize(("language", "text"), TRAPS)
def test_anything_else_is_a_question(language: Language, text: str) -> None:
    assert read(text, language, TODAY) == Question()


@pytest.mark.parametrize("text", ["off on the 31st of June", "vacances du 31 juin au 4 juillet", "off du 3/13 au 4/13"])
def test_a_day_that_does_not_exist_is_told(text: str) -> None:
    found = read(text, FR, TODAY)
    assert isinstance(found, DaysOffSentence)
    assert isinstance(found.days, DateProblem)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("today", _off("2026-11-22")),
        ("demain", _off("2026-11-23")),
        ("5 jours", _off("2026-11-22", "2026-11-26")),
        ("a week", _off("2026-11-22", "2026-11-28")),
        ("weekends", WeekendsSentence(is_off=True)),
        ("from 3 to 12 August", HOLIDAY),
        ("lundi", _off("2026-11-23")),
        ("blursday", None),
        ("", None),
        ("0 days", None),
    ],
)
def test_after_the_command_the_days_alone_will_do(words: str, meant: Intent | None) -> None:
    assert rest_in(quantities.readable(words), TODAY) == meant


@given(st.dates(date(2026, 1, 1), date(2030, 12, 31)), st.integers(-7, 300), st.integers(1, 60), st.booleans())
@settings(max_examples=100, deadline=None)
def test_a_holiday_in_words_is_the_days_meant(today: date, away: int, length: int, is_french: bool) -> None:
    first, last = today + timedelta(days=away), today + timedelta(days=away + length)
    months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
    if is_french:
        text = f"vacances du {first.day} {months[first.month - 1]} au {last.day} {months[last.month - 1]}"
    else:
        text = f"holiday from {first:%d %B} to {last:%d %B}"
    assert read(text, FR if is_french else EN, today) == DaysOffSentence(Span(first, last))


@given(st.text(max_size=80), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_it(text: str, today: date) -> None:
    rest_in(quantities.readable(text), today)
    read(f"off {text}", None, today)
