"""What a reply leaves behind for the next message of the conversation."""

from bot.conversation.reply import Answer, Clarification, Fallback, LastTurn, Reply, SmallTalk


def turn_after(utterance: str, reply: Reply, before: LastTurn | None) -> LastTurn | None:
    """The turn a follow-up will refer to: this one, as completed; the one before when this led nowhere."""
    match reply:
        case SmallTalk():
            return before
        case Fallback():
            return LastTurn(before.question, before.article_id) if before else None
        case Answer():
            return LastTurn(reply.details.completed or utterance, reply.article.id)
        case Clarification():
            return LastTurn(reply.details.completed or utterance, None, asked_back=True)
