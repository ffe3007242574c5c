"""What a bot sets about itself: command menus by scope and language, its name and descriptions."""

import json

from bot.sandbox.wire import Json, JsonObject


class Menus:
    """The command menus, one a scope and language."""

    def __init__(self) -> None:
        self._menus: dict[tuple[str, str], list[JsonObject]] = {}

    def set(self, scope: JsonObject | None, language: str, commands: list[JsonObject]) -> None:
        """Replace a menu; an empty one is forgotten."""
        key = (_scope_key(scope), language)
        if commands:
            self._menus[key] = commands
        else:
            self._menus.pop(key, None)

    def get(self, scope: JsonObject | None, language: str) -> list[JsonObject]:
        """The menu set for exactly this scope and language, or none."""
        return self._menus.get((_scope_key(scope), language), [])

    def seen_by(self, chat_id: int, person_id: int, language_code: str) -> list[JsonObject]:
        """The menu somebody is shown in a chat: the narrowest scope wins, in it their language."""
        language = language_code.partition("-")[0].lower()
        is_private = chat_id > 0
        scopes: list[JsonObject] = [
            {"type": "chat_member", "chat_id": chat_id, "user_id": person_id},
            {"type": "chat", "chat_id": chat_id},
            {"type": "all_private_chats" if is_private else "all_group_chats"},
            {"type": "default"},
        ]
        for scope in scopes:
            if menu := self.get(scope, language) or self.get(scope, ""):
                return menu
        return []


def _scope_key(scope: JsonObject | None) -> str:
    kept = {name: str(value) for name, value in (scope or {"type": "default"}).items()}
    return json.dumps(kept, sort_keys=True)


class Words:
    """One sentence the bot says about itself ("description", "name"), by language with a general one."""

    def __init__(self) -> None:
        self._words: dict[tuple[str, str], str] = {}

    def set(self, which: str, language: str, text: str) -> None:
        """Replace it; empty text removes the one of that language."""
        if text:
            self._words[which, language] = text
        else:
            self._words.pop((which, language), None)

    def get(self, which: str, language: str) -> str:
        """The one of that language, else the general one, else nothing."""
        return self._words.get((which, language)) or self._words.get((which, ""), "")


def as_commands(menu: list[JsonObject]) -> list[Json]:
    """A menu as a list of BotCommands."""
    return [dict(command) for command in menu]
