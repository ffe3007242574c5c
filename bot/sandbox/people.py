"""The people of the sandbox and the bot they talk to."""

from dataclasses import dataclass

from bot.sandbox.wire import Json, JsonObject

ORDINARY_ID = 1_001


@dataclass(slots=True)
class Person:
    """Somebody with Telegram on their phone. `language_code` is their app's language, "" when it tells none."""

    id: int
    first_name: str
    language_code: str = "en"
    username: str = ""
    last_name: str = ""
    is_admin: bool = False

    def as_json(self) -> JsonObject:
        """The User of the Bot API."""
        user: dict[str, Json] = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if value := getattr(self, name):
                user[name] = str(value)
        return user


@dataclass(frozen=True, slots=True)
class Bot:
    """The bot, as BotFather would have registered it."""

    username: str
    id: int = 4_242
    first_name: str = "Mesure"

    def as_json(self) -> JsonObject:
        """The User the bot is in its messages."""
        return {"id": self.id, "is_bot": True, "first_name": self.first_name, "username": self.username}

    def described(self) -> JsonObject:
        """The fuller User that getMe answers."""
        return {
            **self.as_json(),
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": True,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
        }


def first_people(admin_id: int) -> tuple[Person, Person]:
    """The two the page offers: an ordinary person and an admin of the bot."""
    ordinary_id = ORDINARY_ID if admin_id != ORDINARY_ID else ORDINARY_ID + 1
    return (
        Person(ordinary_id, "Camille", username="camille"),
        Person(admin_id, "Alix", username="alix", is_admin=True),
    )
