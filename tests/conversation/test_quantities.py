"""Quantities in both languages: what is read, what is left alone, and that nothing is read twice."""

from datetime import date, time, timedelta
from itertools import pairwise
from time import process_time

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.dates import DateProblem, DateProblemKind
from bot.conversation.quantities import LONGEST, read, the_count, the_date, the_days, the_platform, the_rate, the_time
from bot.conversation.spelled import in_digits
from bot.conversation.times import EVERY_DAY, WEEKEND, WORKING_DAYS
from bot.goals.platform import Platform

TODAY = date(2026, 11, 22)  # a Sunday
NO_BREAK, NARROW, THIN, FIGURE = "\u00a0", "\u202f", "\u2009", "\u2007"


def _counts(text: str) -> list[int]:
    return [one.value for one in read(text, TODAY).counts]


def _date(text: str) -> date | DateProblem | None:
    found = read(text, TODAY).dates
    assert len(found) < 2
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("10k", 10_000),
        ("10 k", 10_000),
        ("10K+", 10_000),
        ("5 000", 5000),
        (f"5{NO_BREAK}000", 5000),
        (f"5{NARROW}000", 5000),
        (f"5{THIN}000", 5000),
        (f"10{FIGURE}000", 10_000),
        ("5,000", 5000),
        ("5.000", 5000),
        ("5'000", 5000),
        ("5’000", 5000),
        ("1,5 k", 1500),
        ("1.5k", 1500),
        ("1,234k", 1234),
        ("1.2M", 1_200_000),
        ("1M", 1_000_000),
        ("2 millions", 2_000_000),
        ("2 milliards", 2 * 10**9),
        ("2 billion", 2 * 10**9),
        ("3 milliers", 3000),
        ("5 thousand", 5000),
        ("trois millions", 3_000_000),
        ("1 234 567", 1_234_567),
        ("1,234,567", 1_234_567),
        ("environ 3200 je crois", 3200),
        ("１２３４", 1234),
        ("١٢٣٤", 1234),
        ("0", 0),
        ("dix mille", 10_000),
        ("ten thousand", 10_000),
        ("a thousand", 1000),
        ("mille", 1000),
        ("deux mille cinq cents", 2500),
        ("quatre-vingt-dix", 90),
        ("vingt et un", 21),
        ("twenty-five", 25),
        ("one hundred and fifty", 150),
        ("une centaine", 100),
        ("5 mille", 5000),
        ("1000000000000", 10**12),
        ("9" * 60, 10**15),
    ],
)
def test_it_reads_a_count(text: str, count: int) -> None:
    assert the_count(text) == count


@pytest.mark.parametrize(
    "text",
    [
        "100%",
        "10 %",
        "10 percent",
        "cinq pour cent",
        "12.5",
        "$500",
        "500€",
        "20 euros",
        "0612345678",
        "#5",
        "v2",
        "@user123",
        "1st",
        "2e",
        "24/7",
        "50/50",
        "3 jours",
        "30 ans",
        "2 hours",
        "1.2.3",
        "neuf",
        "un",
        "",
        "1 000 et 2 000",
    ],
)
def test_it_leaves_alone_what_is_no_count(text: str) -> None:
    assert the_count(text) is None


@given(st.integers(0, 10**12), st.sampled_from(["fr_FR", "en_GB", "de_CH", "en_IN", "fr_CH"]))
@settings(max_examples=150, deadline=None)
def test_it_reads_numbers_the_way_both_languages_and_switzerland_write_them(number: int, locale: str) -> None:
    written = format_decimal(number, locale=locale) if locale != "en_IN" else str(number)
    assert _counts(f"j'ai {written} abonnés") == [number]
    assert _counts(f"I have {written} followers, thanks") == [number]


@pytest.mark.parametrize(
    ("text", "gain"),
    [
        ("+35", 35),
        ("+ 35", 35),
        ("+1,2k", 1200),
        ("-12", -12),
        ("−12", -12),
        ("35 de plus", 35),
        ("35 abonnés en plus", 35),
        ("12 de moins", -12),
        ("12 fewer", -12),
        ("35 more followers", 35),
        ("35 nouveaux abonnés", 35),
        ("gained 35", 35),
        ("j'en ai gagné 35", 35),
        ("lost 12 followers", -12),
        ("j'ai perdu 12 abonnés", -12),
        ("up by 35", 35),
    ],
)
def test_it_reads_a_signed_gain_once(text: str, gain: int) -> None:
    found = read(text, TODAY)
    assert [one.value for one in found.gains] == [gain]
    assert not found.counts


@pytest.mark.parametrize(
    ("text", "per_day"),
    [
        ("35 par jour", 35),
        ("35/jour", 35),
        ("35 / j", 35),
        ("35 a day", 35),
        ("35 followers per day", 35),
        ("+35 abonnés par jour", 35),
        ("35 daily", 35),
        ("1,5 par jour", 1.5),
        ("vingt-cinq par jour", 25),
        ("30 à 40 par jour", 35),
        ("30-40 a day", 35),
        ("200 par semaine", 200 / 7),
        ("210 a week", 30),
        ("487 a month", 16),
        ("1461 par an", 4),
        ("une dizaine chaque jour", 10),
        ("35", 35),
        ("+35", 35),
    ],
)
def test_it_reads_a_pace(text: str, per_day: float) -> None:
    assert the_rate(text) == pytest.approx(per_day)


def test_a_count_before_a_pace_is_no_range() -> None:
    found = read("10k à 35 par jour", TODAY)
    assert ([one.value for one in found.counts], [one.value for one in found.rates]) == ([10_000], [35])
    assert not read("j'ai eu 500 abonnés la semaine dernière", TODAY).rates


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("by 30 June", date(2027, 6, 30)),
        ("by June 30th", date(2027, 6, 30)),
        ("30 juin", date(2027, 6, 30)),
        ("le 1er décembre", date(2026, 12, 1)),
        ("before the 30th of June 2028", date(2028, 6, 30)),
        ("June 30, 2028", date(2028, 6, 30)),
        ("mardi 30 novembre", date(2026, 11, 30)),
        ("le trente juin", date(2027, 6, 30)),
        ("22 novembre", TODAY),
        ("21 novembre", date(2027, 11, 21)),
        ("29 février", date(2028, 2, 29)),
        ("d'ici fin juin", date(2027, 6, 30)),
        ("d’ici à la fin du mois", date(2026, 11, 30)),
        ("end of March", date(2027, 3, 31)),
        ("fin février 2028", date(2028, 2, 29)),
        ("mi-juin", date(2027, 6, 15)),
        ("mid June", date(2027, 6, 15)),
        ("début juin", date(2027, 6, 5)),
        ("fin sept", date(2027, 9, 30)),
        ("Sept 30", date(2027, 9, 30)),
        ("fin de l'année", date(2026, 12, 31)),
        ("by the end of the year", date(2026, 12, 31)),
        ("end of 2027", date(2027, 12, 31)),
        ("avant Noël", date(2026, 12, 25)),
        ("by Christmas", date(2026, 12, 25)),
        ("d'ici l'été", date(2027, 6, 21)),
        ("avant la rentrée", date(2027, 9, 1)),
        ("in 3 months", date(2027, 2, 22)),
        ("dans 6 semaines", date(2027, 1, 3)),
        ("d'ici sept mois", date(2027, 6, 22)),
        ("in a year", date(2027, 11, 22)),
        ("dans les 10 prochains jours", date(2026, 12, 2)),
        ("3 weeks from now", date(2026, 12, 13)),
        ("31/12/2026", date(2026, 12, 31)),
        ("12/31/2026", date(2026, 12, 31)),
        ("31.12.26", date(2026, 12, 31)),
        ("2027-01-15", date(2027, 1, 15)),
        ("avant le 30/6", date(2027, 6, 30)),
        ("next month", date(2026, 12, 31)),
        ("le mois prochain", date(2026, 12, 31)),
        ("la semaine prochaine", date(2026, 11, 29)),
        ("l'an prochain", date(2027, 12, 31)),
        ("demain", date(2026, 11, 23)),
        ("après-demain", date(2026, 11, 24)),
        ("by Friday", date(2026, 11, 27)),
        ("dimanche prochain", date(2026, 11, 29)),
        ("d'ici juin", date(2027, 6, 1)),
        ("in June", date(2027, 6, 30)),
        ("juin 2028", date(2028, 6, 30)),
        ("by the 15th", date(2026, 12, 15)),
        ("d'ici 2028", date(2028, 1, 1)),
    ],
)
def test_it_reads_a_date(text: str, on: date) -> None:
    assert _date(text) == on
    assert not read(text, TODAY).counts


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        ("le 31 février", DateProblemKind.NO_SUCH_DAY, "31 février"),
        ("31 juin", DateProblemKind.NO_SUCH_DAY, "31 juin"),
        ("by 31 June 2027", DateProblemKind.NO_SUCH_DAY, "31 June 2027"),
        ("29 février 2027", DateProblemKind.NO_SUCH_DAY, "29 février 2027"),
        ("99 mars", DateProblemKind.NO_SUCH_DAY, "99 mars"),
        ("31/06/2027", DateProblemKind.NO_SUCH_DAY, "31/06/2027"),
        ("2027-13-45", DateProblemKind.NO_SUCH_DAY, "2027-13-45"),
        ("by 31/02", DateProblemKind.NO_SUCH_DAY, "31/02"),
        ("30 juin 2020", DateProblemKind.PAST, "30 juin 2020"),
        ("21/11/2026", DateProblemKind.PAST, "21/11/2026"),
        ("le 3 mars dernier", DateProblemKind.PAST, "3 mars"),
        ("fin 2020", DateProblemKind.PAST, "2020"),
        ("dans 9999999 ans", DateProblemKind.TOO_FAR, "dans 9999999 ans"),
        ("in 999999999 days", DateProblemKind.TOO_FAR, "in 999999999 days"),
    ],
)
def test_a_date_that_cannot_be_says_why(text: str, kind: DateProblemKind, said: str) -> None:
    problem = _date(text)
    assert isinstance(problem, DateProblem)
    assert (problem.kind, problem.said) == (kind, said)


@pytest.mark.parametrize(
    "text", ["24/7", "50/50", "10k", "may be", "I may reach 500", "march on", "june 3,200", "10 000"]
)
def test_it_sees_no_date_where_there_is_none(text: str) -> None:
    assert _date(text) is None


@given(st.dates(TODAY + timedelta(1), date(2099, 12, 31)))
@settings(max_examples=150, deadline=None)
def test_it_reads_back_every_day_as_both_languages_write_it(on: date) -> None:
    for written in (
        format_date(on, "d MMMM y", locale="fr"),
        format_date(on, "d MMM y", locale="fr"),
        format_date(on, "EEEE d MMMM y", locale="fr"),
        format_date(on, "d MMMM y", locale="en_GB"),
        format_date(on, "MMMM d, y", locale="en_US"),
        format_date(on, "EEEE, MMMM d, y", locale="en_US"),
        format_date(on, "EEEE dd/MM/y", locale="fr"),
        on.isoformat(),
    ):
        assert _date(f"10k d'ici le {written}") == on, written


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("8h30", time(8, 30)),
        ("à 8 h 30", time(8, 30)),
        ("8:30", time(8, 30)),
        ("08:30:00", time(8, 30)),
        ("8h", time(8)),
        ("8 heures", time(8)),
        ("8 heures et demie", time(8, 30)),
        ("9 h moins le quart", time(8, 45)),
        ("8 am", time(8)),
        ("8:30 pm", time(20, 30)),
        ("8.30pm", time(20, 30)),
        ("8 p.m.", time(20)),
        ("12 am", time(0)),
        ("12:15 pm", time(12, 15)),
        ("20h", time(20)),
        ("8h du soir", time(20)),
        ("8h du matin", time(8)),
        ("midi", time(12)),
        ("midi et demi", time(12, 30)),
        ("noon", time(12)),
        ("minuit", time(0)),
        ("half past 7", time(7, 30)),
        ("9 o'clock in the evening", time(21)),
        ("8", time(8)),
        ("20", time(20)),
    ],
)
def test_it_reads_a_time(text: str, at: time) -> None:
    assert the_time(text) == at


@pytest.mark.parametrize(
    "text", ["24h", "25:00", "8:75", "13 pm", "0 am", "dans 2 h", "in 2 hours", "99", "8 et 9", "8h et 9h", ""]
)
def test_it_sees_no_time_where_there_is_none(text: str) -> None:
    assert the_time(text) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("en semaine", WORKING_DAYS),
        ("weekdays", WORKING_DAYS),
        ("les jours ouvrés", WORKING_DAYS),
        ("du lundi au vendredi", WORKING_DAYS),
        ("Monday to Friday", WORKING_DAYS),
        ("mon-fri", WORKING_DAYS),
        ("vendredi au lundi", frozenset({4, 5, 6, 0})),
        ("le week-end", WEEKEND),
        ("weekends", WEEKEND),
        ("lundi et jeudi", frozenset({0, 3})),
        ("Mondays, Wednesdays and Fridays", frozenset({0, 2, 4})),
        ("tous les mardis", frozenset({1})),
        ("en semaine et le samedi", WORKING_DAYS | {5}),
        ("every day", EVERY_DAY),
        ("tous les jours", EVERY_DAY),
        ("chaque matin", EVERY_DAY),
        ("every day except Sunday", EVERY_DAY - {6}),
        ("tous les jours sauf le week-end", WORKING_DAYS),
        ("sauf le mercredi", EVERY_DAY - {2}),
        ("whenever", None),
        ("mars", None),
    ],
)
def test_it_reads_days(text: str, days: frozenset[int] | None) -> None:
    assert the_days(text) == days


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("X", Platform.X),
        ("x", Platform.X),
        ("sur Twitter", Platform.X),
        ("twitter/X", Platform.X),
        ("insta", Platform.INSTAGRAM),
        ("IG", Platform.INSTAGRAM),
        ("Linked In", Platform.LINKEDIN),
        ("tik tok", Platform.TIKTOK),
        ("yt", Platform.YOUTUBE),
        ("fb", Platform.FACEBOOK),
        ("threads", Platform.THREADS),
        ("Bluesky", Platform.BLUESKY),
        ("mastodon", Platform.MASTODON),
        ("twitch", Platform.OTHER),
        ("insta and linkedin", None),
        ("nowhere", None),
        ("mastodonte", None),
    ],
)
def test_it_reads_a_platform(text: str, platform: Platform | None) -> None:
    assert the_platform(text) == platform


def test_a_lone_capital_x_is_a_network_and_a_small_one_a_sign() -> None:
    assert [one.value for one in read("5000 on my X", TODAY).platforms] == [Platform.X]
    assert not read("5 x 3", TODAY).platforms


def test_the_numbers_of_a_date_a_time_and_a_pace_are_no_counts() -> None:
    found = read("10k by 30 June at 8h30, 35 a day, 3,200 now, in 3 jours", TODAY)
    assert [one.value for one in found.counts] == [10_000, 3200]


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("juin", date(2027, 6, 1)),
        ("le 30", date(2026, 11, 30)),
        ("vendredi", date(2026, 11, 27)),
        ("noël", date(2026, 12, 25)),
    ],
)
def test_a_date_that_was_asked_for_needs_no_by(text: str, on: date) -> None:
    assert the_date(text, TODAY) == on
    assert the_date("blurg", TODAY) is None
    assert the_date("30 juin ou 30 juillet", TODAY) is None


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("dix mille et des poussieres", "10000 et des poussieres"),
        ("a dix", "a 10"),
        ("30 sept", "30 sept"),
        ("sept jours", "7 jours"),
        ("five percent", "5 percent"),
        ("cent pour cent", "100 pour cent"),
        ("soixante-dix-sept", "77"),
        ("neuf cents", "900"),
        ("one more a day", "one more a day"),
    ],
)
def test_spelled_out_numbers_become_digits(text: str, digits: str) -> None:
    assert in_digits(text) == digits


@given(st.text(max_size=600))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_and_nothing_twice(text: str) -> None:
    found = read(text, TODAY)
    spans = sorted(
        (one.start, one.end)
        for kind in (found.counts, found.gains, found.rates, found.dates, found.times, found.platforms)
        for one in kind
    )
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    for reader in (the_count, the_rate, the_time, the_days, the_platform):
        reader(text)
    the_date(text, TODAY)


@pytest.mark.parametrize(
    "piece", ["1", "1 ", "1 000 ", "deux mille ", "d'ici ", "1/", "lundi, ", "a 1 par ", "+1 -1 ", "x ", "stop "]
)
def test_no_text_takes_long(piece: str) -> None:
    began = process_time()
    read(piece * 10_000, TODAY)
    the_days((piece * LONGEST)[:LONGEST])
    assert process_time() - began < 2  # seconds of work; what tries everything from every letter takes minutes


@pytest.mark.parametrize("today", [date.min, date(2024, 2, 29), date(9900, 1, 1)])
def test_any_day_may_be_today(today: date) -> None:
    for text in ("by 30 June", "in 3 months", "d'ici vendredi", "fin du mois", "next year", "demain", "avant Noël"):
        (found,) = read(text, today).dates
        assert isinstance(found.value, date)
        assert found.value >= today
