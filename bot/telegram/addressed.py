"""Whether a message in a group is meant for us, and what it says once our name is taken out."""

import re

from telegram import Message, MessageEntity


def is_addressed(message: Message, bot_id: int, bot_username: str) -> bool:
    """In a private chat always; elsewhere when it names us, answers us, or is a command for us."""
    if message.chat.type == "private":
        return True
    answered = message.reply_to_message
    if answered is not None and answered.from_user is not None and answered.from_user.id == bot_id:
        return True
    entities = {**message.parse_entities(), **message.parse_caption_entities()}
    return any(_names_us(entity, text, bot_username) for entity, text in entities.items())


def without_name(text: str, bot_username: str) -> str:
    """The text without "@our_name"."""
    return re.sub(rf"@{re.escape(bot_username)}\b", " ", text, flags=re.IGNORECASE).strip()


def _names_us(entity: MessageEntity, text: str, bot_username: str) -> bool:
    if entity.type == MessageEntity.MENTION:
        return text.casefold() == f"@{bot_username}".casefold()
    if entity.type == MessageEntity.BOT_COMMAND:
        _, at, name = text.partition("@")
        return not at or name.casefold() == bot_username.casefold()
    return False
