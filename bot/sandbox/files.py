"""Files sent to and by the bot, kept in memory, with what Telegram says about each."""

import secrets
import struct
from dataclasses import dataclass

from bot.sandbox.wire import Json, bad_request

MEGABYTE = 1024 * 1024
DOWNLOAD_LIMIT = 20 * MEGABYTE
PHOTO_LIMIT = 10 * MEGABYTE
UPLOAD_LIMIT = 50 * MEGABYTE


@dataclass(frozen=True, slots=True)
class File:
    """One stored file. `path` is where the bot downloads it below /file/bot<token>/."""

    id: str
    name: str
    media_type: str
    data: bytes
    path: str

    def as_json(self) -> dict[str, Json]:
        """The fields every kind of file shares."""
        return {"file_id": self.id, "file_unique_id": self.id[-12:], "file_size": len(self.data)}


class Files:
    """The store: a file is found by its id or by its path."""

    def __init__(self) -> None:
        self._by_id: dict[str, File] = {}
        self._by_path: dict[str, File] = {}

    def keep(self, folder: str, name: str, media_type: str, data: bytes) -> File:
        """Store the bytes; `folder` is the kind in the plural, as in Telegram's paths ("documents")."""
        extension = name.rpartition(".")[2] if "." in name else "bin"
        number = len(self._by_id)
        path = f"{folder}/file_{number}.{extension}"
        file = File(f"{folder[:3].upper()}{number}-{secrets.token_urlsafe(12)}", name, media_type, data, path)
        self._by_id[file.id] = file
        self._by_path[path] = file
        return file

    def find(self, file_id: str) -> File | None:
        """The file of that id, if there is one."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> File | None:
        """The file downloaded from that path, if there is one."""
        return self._by_path.get(path)


def image_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG, JPEG, GIF or WebP; None for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        return _pair(">II", data[16:24])
    if data[:6] in (b"GIF87a", b"GIF89a") and len(data) >= 10:
        return _pair("<HH", data[6:10])
    if data[:4] == b"RIFF" and data[8:16] == b"WEBPVP8X" and len(data) >= 30:
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if data[:4] == b"RIFF" and data[8:16] == b"WEBPVP8 " and len(data) >= 30:
        width, height = _pair("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    if data[:4] == b"RIFF" and data[8:16] == b"WEBPVP8L" and len(data) >= 25:
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return _jpeg_size(data) if data.startswith(b"\xff\xd8") else None


def _pair(layout: str, data: bytes) -> tuple[int, int]:
    first, second = struct.unpack(layout, data)
    return int(first), int(second)


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Walk the segments to the frame header, which carries the size."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = _pair(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def photo_sizes(file: File) -> list[Json]:
    """The PhotoSizes of a picture. Raises Refusal for what is no picture, or one Telegram will not process."""
    if len(file.data) > PHOTO_LIMIT:
        raise bad_request("too big for a photo")
    size = image_size(file.data)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if not width or not height or width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return [{**file.as_json(), "width": width, "height": height}]
