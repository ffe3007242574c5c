"""Looking at the sandbox under /try: chats as they stand, events as they come, files, calls, the page's words."""

import json
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.locales import keys, sentence
from bot.sandbox.control import answering
from bot.sandbox.files import image_size
from bot.sandbox.parameters import Parameters
from bot.sandbox.profile import as_commands
from bot.sandbox.state import Sandbox
from bot.sandbox.wire import Json, Refusal

_HEARTBEAT = 15.0
_LONGEST_WAIT = 60.0
_WORDS = "sandbox-"
_PICTURES = {b"\x89PNG": "image/png", b"\xff\xd8": "image/jpeg", b"GIF8": "image/gif", b"RIFF": "image/webp"}


class View:
    """The routes that only look."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def routes(self) -> list[Route]:
        """Everything below /try that is read with GET, but for the clock."""
        return [
            Route("/people", answering(self.people)),
            Route("/people/{person:int}", answering(self.person)),
            Route("/chats/{chat}", answering(self.chat)),
            Route("/chats/{chat}/events", answering(self.events)),
            Route("/chats/{chat}/stream", self.stream),
            Route("/calls", answering(self.calls)),
            Route("/files/{file}", self.file),
            Route("/words/{language}", answering(self.words)),
        ]

    async def people(self, _request: Request, _call: Parameters) -> Json:
        """The two people the page offers."""
        return [
            {**person.as_json(), "is_admin": person.is_admin}
            for person in (self._sandbox.ordinary, self._sandbox.admin)
        ]

    async def person(self, request: Request, call: Parameters) -> Json:
        """What the bot looks like to one person: its name, description and command menu in their language."""
        person = self._sandbox.people.get(int(request.path_params["person"]))
        if person is None:
            raise Refusal(404, "nobody by that id")
        language = person.language_code.partition("-")[0]
        words = self._sandbox.words
        chat_id = call.integer("chat_id", person.id)
        return {
            "person": {**person.as_json(), "is_admin": person.is_admin},
            "name": words.get("name", language) or self._sandbox.bot.first_name,
            "username": self._sandbox.bot.username,
            "description": words.get("description", language),
            "commands": as_commands(self._sandbox.menus.seen_by(chat_id, person.id, person.language_code)),
        }

    async def chat(self, request: Request, _call: Parameters) -> Json:
        """A chat as it stands; `last` is the number of the latest event it already includes."""
        chat = self._sandbox.chats.get(int(request.path_params["chat"]))
        return {
            "messages": [message.as_json() for message in chat.messages.values()] if chat else [],
            "keyboard": chat.keyboard if chat else None,
            "refused": chat.refused if chat else "",
            "last": self._sandbox.feed.last,
        }

    async def events(self, request: Request, call: Parameters) -> Json:
        """The events of a chat after number `after`, waiting up to `timeout` seconds for one."""
        chat_id, seconds = int(request.path_params["chat"]), min(call.number("timeout", 0.0), _LONGEST_WAIT)
        found = await self._sandbox.feed.wait_since(call.integer("after", 0), chat_id, seconds)
        return [event.as_json() for event in found]

    async def stream(self, request: Request) -> Response:
        """The events of a chat as server-sent events."""
        given = request.headers.get("last-event-id") or request.query_params.get("after", "0")
        after = int(given) if given.isdigit() else 0
        chat_id = int(request.path_params["chat"])
        return StreamingResponse(self._lines(chat_id, after), media_type="text/event-stream")

    async def _lines(self, chat_id: int, after: int) -> AsyncIterator[str]:
        yield "retry: 1000\n\n"
        while not self._sandbox.feed.is_closed:
            events = await self._sandbox.feed.wait_since(after, chat_id, _HEARTBEAT)
            for event in events:
                after = event.number
                yield f"id: {event.number}\ndata: {json.dumps(event.as_json())}\n\n"
            if not events:
                yield ": still here\n\n"

    async def calls(self, _request: Request, call: Parameters) -> Json:
        """The latest calls of the bot, of one `method` if it is named."""
        method = call.text("method", "").lower()
        return [entry.as_json() for entry in self._sandbox.journal.calls if method in ("", entry.method.lower())]

    async def file(self, request: Request) -> Response:
        """A file of the chat; shown only if it is a picture, else saved, so that it can run nothing here."""
        file = self._sandbox.files.find(request.path_params["file"])
        if file is None:
            return Response(status_code=404)
        picture = next((kind for mark, kind in _PICTURES.items() if file.data.startswith(mark)), None)
        if picture and image_size(file.data):
            return Response(file.data, media_type=picture)
        headers = {"content-disposition": "attachment"}
        return Response(file.data, media_type="application/octet-stream", headers=headers)

    async def words(self, request: Request, _call: Parameters) -> Json:
        """The words of the page in French or English, by key."""
        language = "fr" if request.path_params["language"] == "fr" else "en"
        wanted = sorted(key for key in keys(language) if key.startswith(_WORDS))
        return {key.removeprefix(_WORDS): sentence(language, key) for key in wanted}
