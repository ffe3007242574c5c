"""What a reply leaves behind for the next message of the conversation."""

from bot.conversation.reply import Answer, Clarification, LastTurn, Reply, SmallTalk


def turn_after(utterance: str, reply: Reply, before: LastTurn | None) -> LastTurn | None:
    """The turn a follow-up refers to: this one, or the one before when this was small talk."""
    if isinstance(reply, SmallTalk):
        return before
    article_id = reply.article.id if isinstance(reply, Answer) else None
    return LastTurn(utterance, article_id, isinstance(reply, Clarification))
