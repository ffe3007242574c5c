"""What Telegram would refuse: texts too long, entities that do not parse, buttons that cannot be."""

import re
from collections.abc import Mapping, Sequence

from bot.sandbox.detect import detected
from bot.sandbox.entities import Entity, Formatted, tidy
from bot.sandbox.markup import parse_html
from bot.sandbox.parameters import Parameters
from bot.sandbox.wire import Json, JsonObject, bad_request

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
_SOURCE_LIMIT = 32 * 1024
_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def text_of(call: Parameters, *, too_long: str = "message is too long") -> Formatted:
    """The text of a message with its entities, neither empty nor too long."""
    written = _formatted(call, "text", "entities")
    if not written.text:
        raise bad_request("message text is empty")
    if written.length > TEXT_LIMIT:
        raise bad_request(too_long)
    return written


def caption_of(call: Parameters) -> Formatted:
    """The caption of a file with its entities; may be empty."""
    written = _formatted(call, "caption", "caption_entities")
    if written.length > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return written


def _formatted(call: Parameters, name: str, entities_name: str) -> Formatted:
    source = call.text(name, "")
    if len(source.encode("utf-8", "surrogatepass")) > _SOURCE_LIMIT:
        raise bad_request("text is too long")
    mode = call.text("parse_mode", "").lower()
    if mode == "html":
        return detected(parse_html(source))
    if mode:
        raise bad_request(f"unsupported parse_mode (this sandbox reads HTML, not {mode})")
    return detected(tidy(source, [_entity(item) for item in call.array(entities_name)]))


def _entity(item: Json) -> Entity:
    if not isinstance(item, Mapping):
        raise bad_request("can't parse MessageEntity: expected an Object")
    kind, offset, length = item.get("type"), item.get("offset"), item.get("length")
    if not isinstance(kind, str) or not isinstance(offset, int) or not isinstance(length, int):
        raise bad_request("can't parse MessageEntity")
    return Entity(kind, offset, length, str(item.get("url") or item.get("language") or ""))


def buttons_of(markup: JsonObject | None) -> Sequence[Json] | None:
    """The rows of an inline keyboard, checked; None when the markup holds none."""
    if markup is None or "inline_keyboard" not in markup:
        return None
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    kept = [[_button(button) for button in row] for row in map(_row, rows) if row]
    if sum(len(row) for row in kept) > 100:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return kept or None


def _row(row: Json) -> list[Json]:
    if not isinstance(row, list):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    if len(row) > 8:
        raise bad_request("BUTTON_ROW_TOO_LONG")
    return row


def _button(button: Json) -> Json:
    if not isinstance(button, Mapping):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    label = button.get("text")
    if not isinstance(label, str) or not label.strip():
        raise bad_request('can\'t parse inline keyboard button: field "text" must not be empty')
    actions = [name for name in _ACTIONS if name in button]
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        )
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action must be chosen")
    data, url = button.get("callback_data"), button.get("url")
    if "callback_data" in button and not (isinstance(data, str) and 1 <= len(data.encode()) <= 64):
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not (isinstance(url, str) and re.match(r"(?i)(https?|tg|mailto)://?[^\s/]\S*\Z", url)):
        raise bad_request("BUTTON_URL_INVALID")
    return dict(button)


def commands_of(call: Parameters) -> list[JsonObject]:
    """The commands of setMyCommands, checked."""
    commands: list[JsonObject] = []
    for item in call.array("commands"):
        name = item.get("command") if isinstance(item, Mapping) else None
        description = item.get("description") if isinstance(item, Mapping) else None
        if not isinstance(name, str) or not _COMMAND.fullmatch(name.removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not isinstance(description, str) or not 1 <= len(description.strip()) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        commands.append({"command": name.removeprefix("/"), "description": description.strip()})
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return commands


def language_of(call: Parameters) -> str:
    """A two-letter code, or "" for everybody."""
    code = call.text("language_code", "")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code
