"""What sentences are taken for: the table is the specification, half of it French, a good part of it traps."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.dates import DateProblem, DateProblemKind
from bot.conversation.intent import (
    LONGEST,
    BareNumber,
    GoalSentence,
    Intent,
    OutreachSentence,
    Question,
    ReminderSentence,
    ReportCount,
    ReportGain,
    UndoSentence,
    goal_in,
    read,
    reminder_in,
    report_in,
)
from bot.conversation.times import EVERY_DAY, WEEKEND, WORKING_DAYS
from bot.goals.platform import Platform
from bot.language import Language

TODAY = date(2026, 11, 22)  # a Sunday
EN, FR = Language.EN, Language.FR
JUNE = date(2027, 6, 30)
INSTA, X, LINKEDIN, TIKTOK = Platform.INSTAGRAM, Platform.X, Platform.LINKEDIN, Platform.TIKTOK

YESTERDAY = date(2026, 11, 21)

OUTREACH = [
    (FR, "j'ai suivi 12 comptes aujourd'hui", OutreachSentence(12, None, TODAY)),
    (FR, "J’ai suivi 12 comptes hier sur Insta", OutreachSentence(12, INSTA, YESTERDAY)),
    (FR, "j'ai envoyé 20 invitations sur LinkedIn ce matin", OutreachSentence(20, LINKEDIN)),
    (FR, "j'en ai suivi huit", OutreachSentence(8)),
    (FR, "je me suis abonnée à 10 comptes", OutreachSentence(10)),
    (FR, "12 comptes suivis aujourd'hui", OutreachSentence(12, None, TODAY)),
    (FR, "suivi 12 mardi dernier", OutreachSentence(12, None, date(2026, 11, 17))),
    (EN, "followed 15 people", OutreachSentence(15)),
    (EN, "I followed 15 people on X today", OutreachSentence(15, X, TODAY)),
    (EN, "invited 20 on LinkedIn", OutreachSentence(20, LINKEDIN)),
    (EN, "I've just followed another 10", OutreachSentence(10)),
    (EN, "reached out to 5 people yesterday", OutreachSentence(5, None, YESTERDAY)),
    (EN, "sent 30 connection requests", OutreachSentence(30)),
    (EN, "12 follows today", OutreachSentence(12, None, TODAY)),
    (EN, "outreach: 9", OutreachSentence(9)),
    (FR, "12 personnes m'ont suivi", Question()),
    (FR, "j'ai suivi 300 personnes la semaine dernière", Question()),
    (FR, "j'ai suivi 50 comptes en 3 jours", Question()),
    (FR, "j'ai suivi ton conseil", Question()),
    (EN, "i followed 50 people tonight how many will I get", Question()),
    (EN, "followed 20 people is that ok", Question()),
    (EN, "followed 15 people by bot", Question()),
    (EN, "I have been followed by 12 people", Question()),
    (EN, "followed 12 accounts on X and 5 on LinkedIn", Question()),
    (EN, "12 follows", Question()),
]

GOALS = [
    (FR, "objectif 10k d'ici fin juin", GoalSentence(target=10_000, due_on=JUNE)),
    (FR, "Objectif : 10 000 abonnés d’ici le 30 juin sur Insta", GoalSentence(INSTA, None, 10_000, JUNE)),
    (FR, "je veux atteindre 5 000 abonnés d'ici fin juin, j'en ai 3 200", GoalSentence(None, 3200, 5000, JUNE)),
    (
        FR,
        "Je suis à 3200 sur LinkedIn et je veux passer à 5k en 3 mois",
        GoalSentence(LINKEDIN, 3200, 5000, date(2027, 2, 22)),
    ),
    (FR, "de 3 200 à 5 000 abonnés d'ici Noël", GoalSentence(None, 3200, 5000, date(2026, 12, 25))),
    (FR, "objectif 10k à 35 par jour", GoalSentence(target=10_000, per_day=35.0)),
    (FR, "je vise 2 000 abonnés sur TikTok pour le 15 mars", GoalSentence(TIKTOK, None, 2000, date(2027, 3, 15))),
    (FR, "mon but : dix mille abonnés dans six mois", GoalSentence(target=10_000, due_on=date(2027, 5, 22))),
    (FR, "j'aimerais gagner 500 abonnés d'ici juin", GoalSentence(gain=500, due_on=date(2027, 6, 1))),
    (FR, "j'ai 3200 abonnés, objectif 500 de plus avant le 31/12", GoalSentence(None, 3200, 3700, date(2026, 12, 31))),
    (
        FR,
        "atteindre 5 000 d’ici le 31 février",
        GoalSentence(target=5000, due_on=DateProblem(DateProblemKind.NO_SUCH_DAY, "31 février")),
    ),
    (
        FR,
        "objectif 10k d'ici le 30 juin 2020",
        GoalSentence(target=10_000, due_on=DateProblem(DateProblemKind.PAST, "30 juin 2020", date(2020, 6, 30))),
    ),
    (FR, "objectif -5 abonnés d'ici juin", GoalSentence(target=-5, due_on=date(2027, 6, 1))),
    (FR, "objectif 5 000 pour ma boulangerie d'ici fin juin", GoalSentence(target=5000, due_on=JUNE)),
    (FR, "nouvel objectif", GoalSentence()),
    (FR, "je veux fixer un objectif", GoalSentence()),
    (FR, "objectif 10k", GoalSentence(target=10_000)),
    (
        EN,
        "I want to reach 5000 followers by 30 June on instagram, I have 3200",
        GoalSentence(INSTA, 3200, 5000, JUNE),
    ),
    (EN, "10k by 30 June, 3,200 now", GoalSentence(None, 3200, 10_000, JUNE)),
    (EN, "goal 5000 by 30 June on instagram, 3200 now", GoalSentence(INSTA, 3200, 5000, JUNE)),
    (EN, "My goal is 10,000 followers on X by the end of June", GoalSentence(X, None, 10_000, JUNE)),
    (EN, "from 3,200 to 5,000 followers in 3 months", GoalSentence(None, 3200, 5000, date(2027, 2, 22))),
    (EN, "I'd like to get to 5k on linkedin, 20 a day", GoalSentence(LINKEDIN, None, 5000, None, 20.0)),
    (EN, "target: 5000, currently at 3200, by 2027-06-30", GoalSentence(None, 3200, 5000, JUNE)),
    (EN, "aiming for 2k by Christmas", GoalSentence(target=2000, due_on=date(2026, 12, 25))),
    (EN, "I want to gain 500 followers by June 30", GoalSentence(gain=500, due_on=JUNE)),
    (EN, "reach ten thousand followers by next month", GoalSentence(target=10_000, due_on=date(2026, 12, 31))),
    (
        EN,
        "goal: 5000 by next blursday",
        GoalSentence(target=5000, due_on=DateProblem(DateProblemKind.UNREADABLE, "next blursday")),
    ),
    (EN, "I want to hit 1000000000000 followers by 30 June", GoalSentence(target=10**12, due_on=JUNE)),
    (EN, "Let's go for 20k on YouTube by Dec 31", GoalSentence(Platform.YOUTUBE, None, 20_000, date(2026, 12, 31))),
    (
        EN,
        "I'm hoping to get from 900 to 1500 on Bluesky by the end of January",
        GoalSentence(Platform.BLUESKY, 900, 1500, date(2027, 1, 31)),
    ),
    (EN, "I have 3 months to reach 5000", GoalSentence(target=5000, due_on=date(2027, 2, 22))),
    (EN, "i wanna be at 2k by valentine's day", GoalSentence(target=2000, due_on=date(2027, 2, 14))),
    (
        EN,
        "my goal: +25 followers a day until 1 March, I'm at 1,100",
        GoalSentence(None, 1100, None, date(2027, 3, 1), 25.0),
    ),
    (FR, "20 par jour jusqu'à fin mars, je suis à 640", GoalSentence(None, 640, None, date(2027, 3, 31), 20.0)),
    (FR, "faut que je passe à 5k avant le 1er mars", GoalSentence(target=5000, due_on=date(2027, 3, 1))),
    (
        FR,
        "Mon objectif c'est d'atteindre 15 000 followers sur TikTok avant l'été",
        GoalSentence(TIKTOK, None, 15_000, date(2027, 6, 21)),
    ),
    (FR, "objectif : +1000 abonnés en 2 mois", GoalSentence(due_on=date(2027, 1, 22), gain=1000)),
    (EN, "set a goal", GoalSentence()),
    (EN, "please set a new goal", GoalSentence()),
    (EN, "grow to 5000 followers for my bakery by 30 June", GoalSentence(target=5000, due_on=JUNE)),
]

REPORTS = [
    (FR, "j'ai 1 234 abonnés", ReportCount(1234)),
    (FR, "J’ai 1 234 abonnés !", ReportCount(1234)),
    (FR, "j'ai 1.234 abonnés sur insta", ReportCount(1234, INSTA)),
    (FR, "je suis à 5 230 aujourd'hui", ReportCount(5230)),
    (FR, "on est à 5230", ReportCount(5230)),
    (FR, "j'en suis à 5230", ReportCount(5230)),
    (FR, "j'ai dépassé les 5 000 !", ReportCount(5000)),
    (FR, "Bonjour, 1 234 abonnés ce matin", ReportCount(1234)),
    (FR, "linkedin 812", ReportCount(812, LINKEDIN)),
    (FR, "maj : 1,2k", ReportCount(1200)),
    (FR, "mille abonnés 🎉", ReportCount(1000)),
    (FR, "j'ai -5 abonnés", ReportCount(-5)),
    (FR, "1 234 abonnés (+35)", ReportCount(1234)),
    (FR, "35 de plus", ReportGain(35)),
    (FR, "35 abonnés de plus sur X aujourd'hui", ReportGain(35, X)),
    (FR, "j'ai gagné 35 abonnés", ReportGain(35)),
    (FR, "j'ai perdu 12 abonnés", ReportGain(-12)),
    (EN, "I have 1,234 followers", ReportCount(1234)),
    (EN, "I'm at 5,230 now", ReportCount(5230)),
    (EN, "we just hit 10k on TikTok!", ReportCount(10_000, TIKTOK)),
    (EN, "5230 followers", ReportCount(5230)),
    (EN, "update: 5230", ReportCount(5230)),
    (EN, "X: 812", ReportCount(812, X)),
    (EN, "now at 5230, +35 today", ReportCount(5230)),
    (EN, "+35", ReportGain(35)),
    (EN, "+35 on instagram", ReportGain(35, INSTA)),
    (EN, "gained 35", ReportGain(35)),
    (EN, "35 new followers today", ReportGain(35)),
    (EN, "lost 12", ReportGain(-12)),
    (EN, "-12", ReportGain(-12)),
    (FR, "on a passé la barre des 3000 !!", ReportCount(3000)),
    (FR, "moins 7 aujourd'hui", ReportGain(-7)),
    (EN, "just passed 10,000 subscribers on YouTube 🎉", ReportCount(10_000, Platform.YOUTUBE)),
    (EN, "currently 2,345 on threads", ReportCount(2345, Platform.THREADS)),
    (EN, "I got 42 new subscribers", ReportGain(42)),
    (EN, "1234", BareNumber(1234)),
    (FR, "1 234", BareNumber(1234)),
    (FR, "1,2k merci", BareNumber(1200)),
    (EN, "5k 🎉🎉", BareNumber(5000)),
]

REMINDERS = [
    (FR, "rappelle-moi à 8h30", ReminderSentence(time(8, 30))),
    (FR, "rappelle moi tous les jours à 20h", ReminderSentence(time(20), EVERY_DAY)),
    (FR, "Rappelle-moi en semaine à midi", ReminderSentence(time(12), WORKING_DAYS)),
    (FR, "tu peux me rappeler à 8h30 le lundi et le jeudi ?", ReminderSentence(time(8, 30), frozenset({0, 3}))),
    (FR, "je veux un rappel à 7h15 tous les jours sauf le dimanche", ReminderSentence(time(7, 15), EVERY_DAY - {6})),
    (FR, "rappelle-moi à 8h30 de publier mon carrousel", ReminderSentence(time(8, 30))),
    (FR, "déplace mon rappel à 9h", ReminderSentence(time(9))),
    (FR, "rappel 18h", ReminderSentence(time(18))),
    (FR, "tu pourrais me prévenir tous les soirs à 21h ?", ReminderSentence(time(21), EVERY_DAY)),
    (FR, "mets-moi un rappel quotidien à 7h45", ReminderSentence(time(7, 45), EVERY_DAY)),
    (FR, "stop les notifs", ReminderSentence(off=True)),
    (EN, "Ping me every weekday at 6:30 am", ReminderSentence(time(6, 30), WORKING_DAYS)),
    (FR, "rappelle-moi", ReminderSentence()),
    (FR, "arrête les rappels", ReminderSentence(off=True)),
    (FR, "Plus de rappels s'il te plaît", ReminderSentence(off=True)),
    (FR, "ne me rappelle plus", ReminderSentence(off=True)),
    (EN, "remind me at 8:30 on weekdays", ReminderSentence(time(8, 30), WORKING_DAYS)),
    (EN, "Remind me at 8 pm", ReminderSentence(time(20))),
    (EN, "remind me at 8", ReminderSentence(time(8))),
    (EN, "remind me at 8 every day", ReminderSentence(time(8), EVERY_DAY)),
    (EN, "can you remind me at 7:45am on weekends?", ReminderSentence(time(7, 45), WEEKEND)),
    (EN, "set a reminder for 9am Monday to Friday", ReminderSentence(time(9), WORKING_DAYS)),
    (EN, "change my reminder to noon", ReminderSentence(time(12))),
    (EN, "remind me every day", ReminderSentence(None, EVERY_DAY)),
    (EN, "stop reminders", ReminderSentence(off=True)),
    (EN, "please turn off the notifications", ReminderSentence(off=True)),
    (EN, "don't remind me", ReminderSentence(off=True)),
]

UNDOS = [
    (EN, "undo", UndoSentence()),
    (EN, "oops, undo that", UndoSentence()),
    (EN, "delete my last report", UndoSentence()),
    (FR, "annule", UndoSentence()),
    (FR, "oups, annule ça", UndoSentence()),
    (FR, "efface le dernier chiffre", UndoSentence()),
]

QUESTIONS = [
    (FR, "combien de temps pour atteindre 10k à 35 par jour ?"),
    (FR, "combien de temps pour atteindre 10k à 35 par jour"),
    (FR, "j'ai 1 234 abonnés, est-ce crédible ?"),
    (FR, "j'ai 1 234 abonnés c'est crédible"),
    (FR, "objectif 10k d'ici juin, c'est réaliste ?"),
    (FR, "objectif 10k en achetant des abonnés d'ici juin"),
    (FR, "comment fixer un objectif"),
    (FR, "pourquoi j'ai perdu 200 abonnés"),
    (FR, "j'ai perdu 200 abonnés d'un coup"),
    (FR, "je suis 50 personnes par jour"),
    (FR, "j'ai 500 abonnements"),
    (FR, "j'ai 30 ans"),
    (FR, "j'ai 2 comptes"),
    (FR, "j'ai 1 234 abonnés et 500 abonnements"),
    (FR, "j'ai 10 % d'engagement"),
    (FR, "je veux 10 000 abonnés vite"),
    (FR, "faut-il viser 10 000 abonnés"),
    (FR, "rappelle-moi la limite d'abonnements sur X"),
    (FR, "rappelle-moi combien de comptes je peux suivre"),
    (FR, "à quoi servent les rappels"),
    (FR, "est-ce que +35 par jour c'est bien"),
    (FR, "j'ai gagné 35 abonnés cette semaine"),
    (FR, "5 abonnés sur 10 sont des bots"),
    (FR, "mille mercis"),
    (FR, "neuf"),
    (FR, "annuler"),
    (FR, "+18 hier"),
    (FR, "je perds 10 abonnés par jour"),
    (FR, "est-ce que 5k avant le 1er mars c'est jouable"),
    (FR, "50 comptes par jour jusqu'à fin mars"),
    (EN, "50 follows a day until March, I have 500"),
    (EN, "25 a day for 3 months"),
    (EN, "I gained 200 followers after buying ads"),
    (EN, "should I follow 50 people a day?"),
    (EN, "how do I set a goal"),
    (EN, "why did I lose 200 followers"),
    (EN, "how long to reach 10k at 35 a day"),
    (EN, "I have 1,234 followers but nobody likes my posts"),
    (EN, "I have 1,234 followers, is that credible"),
    (EN, "I want to reach 10k by June by following 50 people a day"),
    (EN, "i want 10k followers fast"),
    (EN, "is 10k by June realistic"),
    (EN, "can I get 5000 followers by June"),
    (EN, "I'm 25"),
    (EN, "I follow 500 people"),
    (EN, "I had 1,200 followers yesterday"),
    (EN, "1,234 followers and 500 following"),
    (EN, "my last 5 posts got 200 likes"),
    (EN, "remind me what a shadowban is"),
    (EN, "remind me how many follows a day are allowed on X"),
    (EN, "how do I stop reminders?"),
    (EN, "stop notifications from Instagram when someone follows me"),
    (EN, "8:30"),
    (EN, "100%"),
    (EN, "24/7"),
    (EN, "$500"),
    (EN, "50 a day"),
    (EN, "between 20 and 40"),
    (EN, "10k 20k 30k by June goal"),
    (EN, "cancel"),
    (EN, ""),
    (EN, "?"),
]


@pytest.mark.parametrize(
    ("language", "text", "meaning"),
    [*GOALS, *REPORTS, *OUTREACH, *REMINDERS, *UNDOS, *((language, text, Question()) for language, text in QUESTIONS)],
)
def test_a_sentence_is_taken_for_what_it_is(language: Language, text: str, meaning: Intent) -> None:
    assert read(text, language, TODAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), [(t, m) for _, t, m in [*GOALS, *REPORTS, *REMINDERS]])
def test_a_question_mark_makes_a_question_of_all_but_a_polite_request(text: str, meaning: Intent) -> None:
    asked = read(f"{text} ?", EN, TODAY)
    assert asked == Question() or (isinstance(asked, ReminderSentence) and asked == meaning and asked.at)


@pytest.mark.parametrize(("text", "meaning"), [(t, m) for _, t, m in [*REPORTS, *REMINDERS]])
def test_reports_and_reminders_are_understood_whatever_language_is_set(text: str, meaning: Intent) -> None:
    assert {repr(read(text, language, TODAY)) for language in (EN, FR, None)} == {repr(meaning)}


def test_a_long_text_is_a_question_whatever_it_says() -> None:
    assert read("I have 1,234 followers " * 20, EN, TODAY) == Question()
    assert len("I have 1,234 followers " * 20) > LONGEST


def test_a_command_needs_no_trigger_word() -> None:
    assert goal_in("5000 by 30 June on instagram, 3200 now", TODAY) == GoalSentence(INSTA, 3200, 5000, JUNE)
    assert goal_in("10k", TODAY) == GoalSentence(target=10_000)
    assert goal_in("please", TODAY) is None
    assert report_in("1234", TODAY) == ReportCount(1234)
    assert report_in("insta 1,2k de mémoire", TODAY) == ReportCount(1200, INSTA)
    assert report_in("-12", TODAY) == ReportGain(-12)
    assert report_in("combien", TODAY) is None
    assert reminder_in("8:30") == ReminderSentence(time(8, 30))
    assert reminder_in("8") == ReminderSentence(time(8))
    assert reminder_in("en semaine à 8h30") == ReminderSentence(time(8, 30), WORKING_DAYS)
    assert reminder_in("off") == ReminderSentence(off=True)
    assert reminder_in("whenever") is None


@given(st.text(max_size=LONGEST))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_complaint(text: str) -> None:
    assert isinstance(read(text, None, TODAY), Intent)


_WORDS = st.sampled_from(
    """objectif goal 10k 5000 j'ai i have by d'ici juin june 30 fin 35 par jour a day remind me at 8h30 8:30 undo
    followers abonnés sur on x insta de to + - , ? how comment semaine next""".split()
)


@given(st.lists(_WORDS, max_size=14).map(" ".join))
@settings(max_examples=400, deadline=None)
def test_any_jumble_of_our_words_is_read_without_complaint(text: str) -> None:
    meaning = read(text, FR, TODAY)
    assert isinstance(meaning, Intent)
    assert "?" not in text or isinstance(meaning, Question | ReminderSentence)
