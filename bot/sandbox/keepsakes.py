"""The things a person can send with one tap: a picture, a sticker, a voice message, a place."""

from bot.sandbox.acts import Impossible, put
from bot.sandbox.files import photo_sizes
from bot.sandbox.messages import Chat, Message
from bot.sandbox.people import Person
from bot.sandbox.state import Sandbox
from bot.sandbox.wire import Json, Refusal

# An Ogg page header and nothing to hear: enough for a bot that only looks at what kind it is.
_SILENCE = b"OggS\x00\x02" + bytes(20) + b"\x01\x13OpusHead" + bytes(11)


def send_photo(sandbox: Sandbox, person: Person, chat: Chat, name: str, data: bytes, caption: str) -> Message:
    """A picture. Raises Impossible for bytes that are none."""
    file = sandbox.files.keep("photos", name, "image/jpeg", data)
    try:
        sizes = photo_sizes(file)
    except Refusal as refusal:
        raise Impossible(refusal.description) from None
    return put(sandbox, person, chat, {"photo": sizes, **({"caption": caption} if caption else {})})


def send_sticker(sandbox: Sandbox, person: Person, chat: Chat, emoji: str) -> Message:
    """A sticker of that emoji."""
    file = sandbox.files.keep("stickers", "sticker.webp", "image/webp", b"RIFF")
    shape: dict[str, Json] = {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    }
    return put(sandbox, person, chat, {"sticker": {**file.as_json(), **shape, "emoji": emoji}})


def send_voice(sandbox: Sandbox, person: Person, chat: Chat, seconds: int) -> Message:
    """A voice message in which nothing is said."""
    file = sandbox.files.keep("voice", "voice.oga", "audio/ogg", _SILENCE)
    return put(sandbox, person, chat, {"voice": {**file.as_json(), "duration": seconds, "mime_type": "audio/ogg"}})


def share_location(sandbox: Sandbox, person: Person, chat: Chat, latitude: float, longitude: float) -> Message:
    """A place, in degrees."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise Impossible("a latitude is between -90 and 90, a longitude between -180 and 180")
    return put(sandbox, person, chat, {"location": {"latitude": latitude, "longitude": longitude}})
