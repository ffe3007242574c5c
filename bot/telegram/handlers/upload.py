"""A document an admin sends: an article, or a zip of several, on its way into the library."""

import asyncio
from pathlib import PurePosixPath

from telegram import Document
from telegram.error import TelegramError

from bot.curation import store
from bot.curation.archive import shown
from bot.curation.upload import LARGEST_ARTICLE, LARGEST_ZIP, Upload, read_upload
from bot.telegram.handlers import preview, welcome
from bot.telegram.handlers.admins import is_at_work
from bot.telegram.visit import Visit

_LARGEST = {".md": LARGEST_ARTICLE, ".zip": LARGEST_ZIP}


async def document(visit: Visit) -> None:
    """A file: from an admin it is for the library; from anybody else it is something we do not read."""
    message = visit.message
    sent = message.document if message is not None else None
    if sent is None or not is_at_work(visit):
        await welcome.not_text(visit)
        return
    name = sent.file_name or "?"
    most = _LARGEST.get(PurePosixPath(name).suffix.lower())
    if most is None:
        await visit.say("upload-other-kind", name=shown(name))
    elif (sent.file_size or 0) > most:
        await visit.say("upload-too-large", name=shown(name), most=most // 1024)
    else:
        await _take(visit, sent, name)


async def _take(visit: Visit, sent: Document, name: str) -> None:
    try:
        data = bytes(await (await sent.get_file()).download_as_bytearray())
    except TelegramError:
        await visit.say("upload-not-fetched", name=shown(name))
        return
    found = await asyncio.to_thread(read_upload, name, data, visit.services.library)
    async with visit.services.database.session() as session:
        await store.record(session, visit.profile_id, "upload", shown(name), visit.now)
    if isinstance(found, Upload):
        await preview.offer(visit, found.changes, found.notes)
    else:
        await preview.refuse(visit, found)
