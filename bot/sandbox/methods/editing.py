"""Methods that change or remove what is in a chat."""

from collections.abc import Mapping

from bot.sandbox.check import buttons_of, text_of
from bot.sandbox.messages import Message
from bot.sandbox.methods import sending
from bot.sandbox.parameters import Parameters
from bot.sandbox.state import Sandbox
from bot.sandbox.wire import Json, bad_request

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_text(sandbox: Sandbox, call: Parameters) -> Json:
    """New words in a text message."""
    message = _mine(sandbox, call)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    written = text_of(call, too_long="MESSAGE_TOO_LONG")
    body: dict[str, Json] = {"text": written.text}
    if written.entities:
        body["entities"] = written.entities_json()
    return _change(sandbox, message, call, body)


def edit_caption(sandbox: Sandbox, call: Parameters) -> Json:
    """New words under a picture or a file."""
    message = _mine(sandbox, call)
    if "text" in message.body:
        raise bad_request("there is no caption in the message to edit")
    kept = {name: value for name, value in message.body.items() if not name.startswith("caption")}
    return _change(sandbox, message, call, kept | sending.captioned(call))


def edit_buttons(sandbox: Sandbox, call: Parameters) -> Json:
    """Other buttons, or none."""
    message = _mine(sandbox, call)
    return _change(sandbox, message, call, message.body)


def edit_media(sandbox: Sandbox, call: Parameters) -> Json:
    """Another picture or file in the place of the first."""
    message, media = _mine(sandbox, call), call.object("media") or {}
    inner = Parameters(media, call.uploads)
    kind = inner.text("type")
    body: dict[str, Json]
    if kind == "photo":
        body = {"photo": sending.photo(sandbox, inner, "media")}
    elif kind == "document":
        body = {"document": sending.document(sandbox, inner, "media")}
    else:
        raise bad_request(f'media of type "{kind}" is not known to this sandbox')
    return _change(sandbox, message, call, body | sending.captioned(inner))


def delete_message(sandbox: Sandbox, call: Parameters) -> Json:
    """Gone from the chat, for both."""
    chat = sandbox.writable_chat(call.integer("chat_id"))
    _delete(sandbox, chat.messages.get(call.integer("message_id")))
    return True


def delete_messages(sandbox: Sandbox, call: Parameters) -> Json:
    """Several at once; those that are gone already are passed over."""
    chat = sandbox.writable_chat(call.integer("chat_id"))
    for number in call.array("message_ids"):
        if isinstance(number, int) and number in chat.messages:
            _delete(sandbox, chat.messages[number])
    return True


def _delete(sandbox: Sandbox, message: Message | None) -> None:
    if message is None:
        raise bad_request("message to delete not found")
    del message.chat.messages[message.id]
    sandbox.feed.publish(message.chat.id, "delete", {"message_id": message.id})


def _mine(sandbox: Sandbox, call: Parameters) -> Message:
    if "inline_message_id" in call:
        raise bad_request("MESSAGE_ID_INVALID")
    chat = sandbox.writable_chat(call.integer("chat_id"))
    message = chat.messages.get(call.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.is_from_bot:
        raise bad_request("message can't be edited")
    return message


def _change(sandbox: Sandbox, message: Message, call: Parameters, body: Mapping[str, Json]) -> Json:
    buttons = buttons_of(call.object("reply_markup"))
    if body == message.body and buttons == message.buttons:
        raise bad_request(_NOT_MODIFIED)
    is_said_anew = body != message.body
    message.body, message.buttons = dict(body), buttons
    message.edited_at = sandbox.clock()
    sandbox.show("edit" if is_said_anew else "buttons", message)
    return message.as_json()
