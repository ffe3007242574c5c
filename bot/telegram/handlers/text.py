"""Free text: the answer to an open form, a goal, a number, a reminder; anything else is a question."""

from bot.conversation import store
from bot.conversation.intent import (
    BareNumber,
    BlockedSentence,
    DaysOffSentence,
    GoalSentence,
    HabitSentence,
    OutreachSentence,
    ReminderSentence,
    ReportCount,
    ReportGain,
    ReviewSentence,
    UndoSentence,
    WeekendsSentence,
    read,
)
from bot.telegram.addressed import without_name
from bot.telegram.handlers import (
    blocked,
    days_off,
    gap_owner,
    goal_edit,
    goals,
    habit_form,
    habits,
    library,
    missing,
    outreach,
    people,
    places,
    question,
    reminders,
    reports,
    rhythm,
    welcome,
)
from bot.telegram.visit import Visit


async def text(visit: Visit) -> None:
    """Whatever someone typed that is no command."""
    words = without_name(visit.text, visit.context.bot.username)
    if not words:
        await welcome.not_text(visit)
        return
    if not visit.is_private:
        await question.answer(visit, words)
        return
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        form, draft = row.form, row.draft
    if form == goals.FORM and await goals.take_step(visit, words, draft):
        return
    if form == goal_edit.FORM and await goal_edit.take(visit, words, draft):
        return
    if form == habit_form.FORM and await habit_form.take(visit, words, draft):
        return
    if form == people.FORM and await people.take(visit, words, draft):
        return
    if form == library.FORM and await library.take(visit, words, draft):
        return
    if form == gap_owner.FORM and await gap_owner.take(visit, words, draft):
        return
    if await habits.take_report(visit, words) or await _acted_on(visit, words):
        return
    if form == places.FORM and await places.take_place(visit, words):
        return
    if form == missing.FORM and await missing.take(visit, words):
        return
    await question.answer(
        visit, words, form_open=form == goals.FORM, otherwise="zone-unknown" if form == places.FORM else None
    )


async def _acted_on(visit: Visit, words: str) -> bool:
    """Carry out what the words ask for, if they ask for something we do."""
    match read(words, visit.language, visit.today):
        case GoalSentence() as sentence:
            await goals.take_sentence(visit, sentence)
        case HabitSentence() as sentence:
            await habit_form.propose(visit, sentence)
        case ReportCount() | ReportGain() as report:
            await reports.take(visit, report)
        case BareNumber() as number:
            await reports.take_bare(visit, number)
        case OutreachSentence() as sentence:
            await outreach.take(visit, sentence)
        case ReminderSentence() as sentence:
            await reminders.take_sentence(visit, sentence)
        case ReviewSentence() as sentence:
            await rhythm.take_sentence(visit, sentence)
        case DaysOffSentence() | WeekendsSentence() as sentence:
            await days_off.take_sentence(visit, sentence)
        case BlockedSentence() as sentence:
            return await blocked.take_sentence(visit, sentence)
        case UndoSentence():
            await reports.undo(visit)
        case _:
            return False
    return True
