"""A question sent in several messages: whether the pieces are answered better together. Pure."""

from bot.conversation.policy import answers
from bot.conversation.reply import Answer, Clarification, Fallback, Reply, reply_to
from bot.knowledge.library import Library
from bot.language import Language


def may_go_on(reply: Reply) -> bool:
    """Whether the message so replied to may be the beginning of a question: no answer to it, and not off our ground."""
    if not isinstance(reply, Clarification | Fallback):
        return False
    reasons = reply.details.reasons
    return reasons is None or not reasons.elsewhere


def in_one(before: str, utterance: str, library: Library, language: Language) -> str | None:
    """The whole question, when what was said just `before` and this make one that has an answer.

    None when this has an answer of its own, when it has no word the library knows but some that it does not, or when
    even together they have none.
    """
    alone = reply_to(utterance, library, language)
    if isinstance(alone, Answer) and answers(alone.details.hits[0]):
        return None
    reasons = alone.details.reasons if isinstance(alone, Clarification | Fallback) else None
    if reasons and reasons.unknown and not reasons.matched:
        return None
    whole = f"{before} {utterance}"
    return whole if isinstance(reply_to(whole, library, language), Answer) else None
