"""After 👎: what was missing, in a sentence of theirs, for the curators."""

from datetime import datetime, timedelta

from bot.conversation import store
from bot.conversation.leaning import asks
from bot.conversation.reply import Answer, Clarification, LastTurn, Reply, SmallTalk, reply_to
from bot.conversation.small_talk import SmallTalkKind
from bot.conversation.tables import Dialogue
from bot.telegram.visit import Visit

FORM = "missing"
# Whoever writes later than this is no longer talking about that article.
_LISTENS_FOR = timedelta(minutes=15)
# So few words that name another article are a search, not a remark.
_KEYWORDS = 4


def listen(row: Dialogue, topic: str, now: datetime) -> bool:
    """Open the form; False if we listen already, or if it would push out a form they were filling in."""
    if row.form is not None and row.form != FORM:
        return False
    if row.form == FORM and (row.draft or {}).get("topic") == topic:
        return False
    store.open_form(row, FORM, {"topic": topic, "asked_at": now.isoformat()}, now)
    return True


def stop_listening(row: Dialogue, now: datetime) -> None:
    """Close the form, if it is this one."""
    if row.form == FORM:
        store.close_form(row, now)


async def take(visit: Visit, words: str) -> bool:
    """Keep the remark and say thank you; False (and the form closed) when the words are something else."""
    if visit.update.edited_message is not None:
        return False
    async with visit.services.database.session() as session:
        row = await store.dialogue(session, visit.profile_id, visit.chat_id, visit.now)
        draft = row.draft or {}
        stop_listening(row, visit.now)
        topic, asked_at = draft.get("topic"), draft.get("asked_at")
        if not isinstance(topic, str) or not isinstance(asked_at, str):
            return False
        if visit.now - datetime.fromisoformat(asked_at) > _LISTENS_FOR:
            return False
        last = LastTurn(row.question, row.article_id, row.asked_back) if row.question else None
        reply = reply_to(words, visit.services.library, visit.language, last)
        if _deserves(reply, words, topic):
            return False
        # The article's id goes first: "no figures" alone tells a curator nothing.
        await store.keep_unanswered(session, f"{topic}: {words}", visit.language, visit.now, topic, is_remark=True)
    await visit.say("missing-kept")
    return True


def _deserves(reply: Reply, words: str, topic: str) -> bool:
    """Whether the words are better replied to than kept."""
    match reply:
        case SmallTalk():
            return reply.kind is not SmallTalkKind.COMPLAINT  # what they think of the answer is what was asked
        case Answer():
            return asks(words) or (len(words.split()) <= _KEYWORDS and reply.article.id != topic)
        case Clarification():
            return asks(words)
        case _:
            return False
