"""What a nudge that went leaves behind: what is not said again, who was named, what explains it, a slower rhythm."""

from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.contacts import service as contacts
from bot.conversation import store as conversations
from bot.locales import sentence
from bot.nudges import reminders, store
from bot.nudges.backoff import BackOff
from bot.nudges.decision import Decision
from bot.nudges.queue_store import Claim


async def remember(session: AsyncSession, held: Claim, decision: Decision, now: datetime) -> None:
    """Note what follows from a nudge just sent. The person is held."""
    choice = decision.choice
    reminder = await store.reminder(session, held.profile_id)
    if reminder is None:
        return
    reminder.first_on = reminder.first_on or held.on
    await store.note_told(session, held.profile_id, choice.once, held.on)
    await contacts.note_named(session, held.profile_id, [one.contact_id for one in choice.people], held.on)
    dialogue = await conversations.dialogue(session, held.profile_id, decision.chat_id, now)
    dialogue.explanation = explanation(decision)
    if decision.back_off is BackOff.EASE:
        await reminders.ease(session, held.profile_id, now)
    elif decision.back_off is BackOff.LEAVE:
        await reminders.stop(session, held.profile_id)


def explanation(decision: Decision) -> str:
    """What was true and why this nudge of all there are, in the person's language: what /why says."""
    language = decision.language.value
    return "\n".join(sentence(language, line.key, **line.values) for line in decision.choice.why)
