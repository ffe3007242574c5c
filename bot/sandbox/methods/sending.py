"""Methods that put something new into a chat."""

from bot.sandbox.check import buttons_of, caption_of, text_of
from bot.sandbox.files import File, photo_sizes
from bot.sandbox.messages import Chat
from bot.sandbox.parameters import Parameters, Upload
from bot.sandbox.state import Sandbox
from bot.sandbox.wire import Json, bad_request

_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    },
)


def send_message(sandbox: Sandbox, call: Parameters) -> Json:
    """A text."""
    chat = sandbox.writable_chat(call.integer("chat_id"))
    written = text_of(call)
    return _add(sandbox, chat, call, {"text": written.text, **_named("entities", written.entities_json())})


def send_photo(sandbox: Sandbox, call: Parameters) -> Json:
    """A picture with a caption."""
    chat = sandbox.writable_chat(call.integer("chat_id"))
    return _add(sandbox, chat, call, {"photo": photo(sandbox, call), **captioned(call)})


def send_document(sandbox: Sandbox, call: Parameters) -> Json:
    """A file with a caption."""
    chat = sandbox.writable_chat(call.integer("chat_id"))
    return _add(sandbox, chat, call, {"document": document(sandbox, call), **captioned(call)})


def send_chat_action(sandbox: Sandbox, call: Parameters) -> Json:
    """The hint that the bot is busy; it fades by itself after a few seconds."""
    chat, action = sandbox.writable_chat(call.integer("chat_id")), call.text("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    sandbox.feed.publish(chat.id, "action", {"action": action})
    return True


def photo(sandbox: Sandbox, call: Parameters, name: str = "photo") -> list[Json]:
    """The PhotoSizes of the picture that came with the call, or that Telegram has already."""
    return photo_sizes(_file(sandbox, call, name, "photos"))


def document(sandbox: Sandbox, call: Parameters, name: str = "document") -> Json:
    """The Document that came with the call, or that Telegram has already."""
    file = _file(sandbox, call, name, "documents")
    if not file.data:
        raise bad_request("file must be non-empty")
    return {**file.as_json(), "file_name": file.name, "mime_type": file.media_type}


def captioned(call: Parameters) -> dict[str, Json]:
    """The caption of the call, as fields of a message."""
    written = caption_of(call)
    return _named("caption", written.text) | _named("caption_entities", written.entities_json())


def _named(name: str, value: Json) -> dict[str, Json]:
    return {name: value} if value else {}


def _file(sandbox: Sandbox, call: Parameters, name: str, folder: str) -> File:
    sent = call.upload(name)
    if isinstance(sent, Upload):
        return sandbox.files.keep(folder, sent.name, sent.media_type, sent.data)
    file = sandbox.files.find(sent)
    if file is None:
        raise bad_request("wrong remote file identifier specified: no such file on this machine")
    return file


def _add(sandbox: Sandbox, chat: Chat, call: Parameters, body: dict[str, Json]) -> Json:
    markup = call.object("reply_markup")
    buttons = buttons_of(markup)
    message = chat.add(sandbox.bot, sandbox.clock(), body, _reply_to(chat, call))
    message.buttons = buttons
    if markup is not None and buttons is None:
        chat.keyboard = None if markup.get("remove_keyboard") else markup
        sandbox.feed.publish(chat.id, "keyboard", {"keyboard": chat.keyboard})
    sandbox.show("message", message)
    return message.as_json()


def _reply_to(chat: Chat, call: Parameters) -> int | None:
    asked = call.object("reply_parameters") or {}
    number = asked.get("message_id") or call.integer("reply_to_message_id", 0)
    if not number:
        return None
    if isinstance(number, int | str) and int(number) in chat.messages:
        return int(number)
    if asked.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")
