"""Free text: the answer to an open form, a goal, a number, a reminder; anything else is a question."""

from bot.conversation import store
from bot.conversation.intent import (
    BareNumber,
    GoalSentence,
    ReminderSentence,
    ReportCount,
    ReportGain,
    UndoSentence,
    read,
)
from bot.telegram.addressed import without_name
from bot.telegram.handlers import goals, missing, people, places, question, reminders, reports, welcome
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
    if form == people.FORM and await people.take(visit, words, draft):
        return
    if await _acted_on(visit, words):
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
        case ReportCount() | ReportGain() as report:
            await reports.take(visit, report)
        case BareNumber() as number:
            await reports.take_bare(visit, number)
        case ReminderSentence() as sentence:
            await reminders.take_sentence(visit, sentence)
        case UndoSentence():
            await reports.undo(visit)
        case _:
            return False
    return True
