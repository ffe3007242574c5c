"""Sums in questions: the right one, or none at all."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.sums import LONGEST, Asked, Sum, sum_in
from bot.goals.pace import Plan, complete
from bot.goals.platform import Platform
from bot.goals.rates import ACCEPTED, FOLLOW_BACK

TODAY = date(2026, 11, 22)  # a Sunday


def _sum(question: str) -> Sum:
    found = sum_in(question, TODAY)
    assert found is not None, question
    return found


@pytest.mark.parametrize(
    ("question", "start", "target", "due_on"),
    [
        ("days to 10k at 35 a day", 0, 10_000, date(2027, 9, 4)),
        ("35 a day to 10k", 0, 10_000, date(2027, 9, 4)),
        ("If I gain thirty-five followers a day, when will I reach ten thousand?", 0, 10_000, date(2027, 9, 4)),
        ("how many months till 10k at 40/day", 0, 10_000, date(2027, 7, 30)),
        ("how many months 4 10k if i get 30 a day", 0, 10_000, date(2027, 10, 22)),
        ("from 3k to 10k at 40 a day, how long?", 3000, 10_000, date(2027, 5, 16)),
        ("I have 3,200 followers now. At 20 a day, when will I reach 5,000?", 3200, 5000, date(2027, 2, 20)),
        ("With 200 new followers a week, when do I hit 10k?", 0, 10_000, date(2027, 11, 7)),
        ("à 35 par jour quand est-ce que j'arrive à 10k ?", 0, 10_000, date(2027, 9, 4)),
        ("a 30 par jour jarrive kan a 10k", 0, 10_000, date(2027, 10, 22)),
        ("10k en combien de jours à 35 par jour", 0, 10_000, date(2027, 9, 4)),
        ("40 par jour jusqu'à 10k", 0, 10_000, date(2027, 7, 30)),
        ("À raison de 35 abonnés nets par jour, quand arriverai-je à dix mille ?", 0, 10_000, date(2027, 9, 4)),
        ("avec 40 nouveaux net par jr ca fait cmb de jours pr toucher les dix mille", 0, 10_000, date(2027, 7, 30)),
        ("j'ai 3 200 abonnés, à 20 par jour quand est-ce que j'atteins 5 000 ?", 3200, 5000, date(2027, 2, 20)),
        ("je suis à 3k sur insta, je gagne 25 abonnés par jour, quand 10k ?", 3000, 10_000, date(2027, 8, 29)),
    ],
)
def test_it_says_when_a_pace_arrives(question: str, start: int, target: int, due_on: date) -> None:
    found = _sum(question)
    assert found.asked is Asked.WHEN
    assert found.plan == Plan(TODAY, start, due_on, target)
    assert found.follows is None


@pytest.mark.parametrize(
    ("question", "due_on"),
    [
        ("if I follow 50 a day how long to 5k?", date(2028, 4, 5)),
        ("how long to reach 5k if I add 50 accounts per day", date(2028, 4, 5)),
        ("at 50 follows a day when do I get to 5k?", date(2028, 4, 5)),
        ("si je suis 50 comptes par jour, combien de temps pour 5 000 abonnés ?", date(2028, 4, 5)),
        ("jsuis 50 pers par jr, cmb de temps pr 5k", date(2028, 4, 5)),
        ("si j'ajoute 50 personnes par jour, je serai à 5k quand ?", date(2028, 4, 5)),
        ("combien de jours pour 5k à 50 abonnements par jour ?", date(2028, 4, 5)),
    ],
)
def test_it_does_not_take_follows_for_followers(question: str, due_on: date) -> None:
    found = _sum(question)
    assert found.follows == 50
    assert found.net == 50 * FOLLOW_BACK
    assert found.plan == Plan(TODAY, 0, due_on, 5000)


def test_invitations_on_linkedin_have_a_rate_of_their_own() -> None:
    found = _sum("if I add 50 people a day on LinkedIn how long to 5k?")
    assert (found.platform, found.net) == (Platform.LINKEDIN, 50 * ACCEPTED)


@pytest.mark.parametrize(
    ("question", "pace", "counts_follows"),
    [
        ("10k d'ici un an, combien par jour ?", Fraction(10_000, 365), False),
        ("10k en un an possible ?", Fraction(10_000, 365), False),
        ("10k en 1 an c possible ou pas", Fraction(10_000, 365), False),
        ("de 800 à 2500 en 5 mois, combien par jour ?", Fraction(1700, 151), False),
        ("To get from 800 to 2,500 in five months, what is my daily effort?", Fraction(1700, 151), False),
        (
            "J'ai 200 abonnés et j'en veux 800 au 1er septembre, que dois-je faire chaque jour ?",
            Fraction(600, 283),
            False,
        ),
        ("I have 3,200 followers, how many a day to reach 5k by 30 June?", Fraction(1800, 220), False),
        ("How many per day for 10k by the end of June on TikTok?", Fraction(10_000, 220), False),
        ("what's my daily quota if I want 300 more by March", Fraction(300, 99), False),
        ("il me manque 600 abonnés, combien par jour en 80 jours ?", Fraction(600, 80), False),
        ("+600 en 80 jours, calcul", Fraction(600, 80), False),
        ("1000 in 60 days, pace?", Fraction(1000, 60), False),
        ("How many accounts must I follow each day to gain 1,000 followers in six months?", Fraction(1000, 181), True),
        ("Combien de suivis quotidiens pour décrocher 600 abonnés en dix semaines ?", Fraction(600, 70), True),
        ("pr avoir 1000 abo en 3 mois jdois suivre cmb de pers par jr", Fraction(1000, 92), True),
    ],
)
def test_it_says_what_pace_a_date_takes(question: str, pace: Fraction, counts_follows: bool) -> None:
    found = _sum(question)
    assert found.asked is Asked.PACE
    assert found.net == pace
    assert found.follows == (pace / FOLLOW_BACK if counts_follows else None)


@pytest.mark.parametrize(
    ("question", "target"),
    [
        ("at 20 a day how many followers will I have by Christmas?", 660),
        ("I have 1,000 followers, at 20 a day how many followers will I have by Christmas?", 1660),
        ("à 20 par jour, combien d'abonnés dans 6 mois ?", 3620),
        ("if I add 30 people a day for 3 months how many followers?", 552),
    ],
)
def test_it_says_where_a_pace_leads_by_a_date(question: str, target: int) -> None:
    found = _sum(question)
    assert (found.asked, found.plan.target) == (Asked.COUNT, target)


@pytest.mark.parametrize(
    "question",
    [
        # another thing is counted
        "10k views in a year, how many a day?",
        "combien de vues par jour pour 10k abonnés en un an ?",
        "combien de likes par jour pour 10k en un an ?",
        "at 50 posts a day when do I reach 10k?",
        "at 50 dollars a day when do I get 10k",
        "at 15 min a day when do i reach 10k",
        "je gagne 10k par mois, quand est-ce que j'arrive à 1 million ?",
        "how much does 10k in a year cost a day?",
        # accounts followed are no target
        "how long to follow 5k accounts at 50 a day?",
        "si je suis 50 comptes par jour quand est-ce que j'arrive à 5000 suivis ?",
        "à 35 abonnés par jour quand est-ce que j'arrive à 10k abonnements ?",
        "can I follow 300 accounts in a week on insta?",
        "Ma cliente veut que je suive 300 artisans sur Instagram cette semaine. Comment répartir ?",
        # the number is where they stand, not where they go
        "is 50 a day ok with 10k followers?",
        "300 abonnés, 35 par jour, combien de temps ?",
        "mon compte a 3k abonnés, à 35 par jour combien de temps ?",
        "il a 10k abonnés, à 35 par jour ça fait combien de temps ?",
        "is 35 followers a day when you have 10k possible?",
        "j'ai 500 abonnés en 3 mois, ça fait combien par jour",
        "Je gère une page de soixante mille fans qui en prend 600 par mois et le client fait la tête. Il a raison ?",
        # limits are asked for, not a sum
        "combien de comptes je peux suivre par jour pour 5000 abonnés en un mois ?",
        "with 5000 followers how many accounts can I follow per day this month?",
        "combien de temps avant d'être bloqué si je suis 200 comptes par jour avec 5k abonnés ?",
        # time is asked for, or another moment is meant
        "how much time a day for 10k in a year?",
        "combien de temps par jour pour 10k en un an ?",
        "how many days a week do I need 50 a day for 10k",
        "when I reach 10k how many should I follow a day by june?",
        "quand j'arrive à 10k, je dois suivre combien de comptes par jour en un mois ?",
        # others are meant
        "How many followers do people with 10k get a day in a year?",
        "combien d'abonnés j'ai en moins si je suis 50 par jour en un mois ?",
        # it is past
        "j'ai gagné 500 abonnés en 3 mois, combien par jour ?",
        "I gained 500 followers in 3 months, how many a day is that?",
        "I went from 800 to 2,500 in five months, how many a day is that?",
        "depuis 3 mois je gagne 20 par jour, combien d'abonnés ?",
        # losses
        "I lose 10 a day, when do I get to 4k from 5k?",
        "if I unfollow 50 a day how long to 5k?",
        "how long to 10k at 35 a day if 20% leave?",
        "from 10k to 5k in 3 months, how many a day?",
        # more than one sum, or another calendar
        "5k ou 10k d'ici juin, combien par jour ?",
        "between 5k and 10k by june, how many a day?",
        "how many days to 10k at 35 a day and 50 a day?",
        "à 50 tous les 2 jours quand est-ce que j'arrive à 10k ?",
        "50 par jour 5 jours par semaine, combien de temps pour 10k ?",
        # nothing is left open, or everything
        "10k by june at 50 a day, possible?",
        "J'ai lu que trente ou quarante par jour, ça faisait dix mille en un an. Ça tient la route ?",
        "how many a day?",
        "10k",
        "",
        # no such date, no such plan
        "hit 10k by 31 February, how many a day?",
        "5k by 2020, how many a day",
        "how long to 10k at 1 a year?",
        "at 0 a day when do I reach 10k?",
        "how long to 99999999999999 at 35 a day?",
        # something else altogether
        "if 35 people follow me a day when 10k?",
        "quand publier pour atteindre 10k à 35 par jour ?",
        "I do not want 10k in a year, how many a day?",
        "2 posts a wk is all i got time 4, is it ok or am i dead",
        "Is it normal that my friend gets 300 a week and I 20?",
    ],
)
def test_it_rather_says_nothing(question: str) -> None:
    assert sum_in(question, TODAY) is None


def test_it_keeps_the_network_that_was_named() -> None:
    assert _sum("How many per day for 10k by the end of June on TikTok?").platform is Platform.TIKTOK


def test_a_wish_for_more_is_a_gain_until_the_present_is_known() -> None:
    draft = _sum("what's my daily quota if I want 300 more by March").draft
    assert (draft.current, draft.target, draft.gain, draft.due_on) == (None, None, 300, date(2027, 3, 1))
    draft = _sum("I have 200 followers, how many a day for 300 more by March?").draft
    assert (draft.current, draft.target, draft.gain) == (200, 500, None)


COUNTS = st.integers(10, 10**9)
PACES = st.integers(1, 10**5)


@settings(max_examples=150, deadline=None)
@given(target=COUNTS, pace=PACES, is_french=st.booleans())
def test_the_date_is_the_first_on_which_the_pace_arrives(target: int, pace: int, is_french: bool) -> None:
    question = (
        f"à {pace} par jour, quand est-ce que j'arrive à {target} ?" if is_french else f"{pace} a day to {target}?"
    )
    found = sum_in(question, TODAY)
    plan = complete(start_on=TODAY, start=0, target=target, per_day=pace)
    assert (found.plan if found else None) == (plan if isinstance(plan, Plan) else None)


@settings(max_examples=150, deadline=None)
@given(start=st.integers(0, 10**6), more=st.integers(100, 10**6), days=st.integers(1, 1000))
def test_the_pace_brings_exactly_what_is_missing(start: int, more: int, days: int) -> None:
    found = sum_in(f"from {start} to {start + more} in {days} days, how many a day?", TODAY)
    if Fraction(more, days) < Fraction(1, 10) or Fraction(more, days) > 10**5:
        assert found is None
    else:
        assert found is not None
        assert found.net * days == more
        assert found.current == start


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=2 * LONGEST))
def test_no_text_breaks_it(text: str) -> None:
    sum_in(text, TODAY)


@settings(max_examples=150, deadline=None)
@given(
    word=st.sampled_from(
        ["views", "dollars", "unfollow", "likes", "vues", "euros", "perds", "blocked", "clients", "xyz"]
    ),
    place=st.integers(0, 9),
)
def test_one_strange_word_is_enough_to_keep_quiet(word: str, place: int) -> None:
    words = "if I gain 35 a day how long to 10k".split()
    assert sum_in(" ".join(words), TODAY)
    assert sum_in(" ".join([*words[:place], word, *words[place:]]), TODAY) is None
