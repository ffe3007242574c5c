"""The control API under /try: what the page and the tests do to people, chats and the weather."""

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox import acts, keepsakes
from bot.sandbox.acts import Impossible
from bot.sandbox.faults import Fault
from bot.sandbox.messages import Chat
from bot.sandbox.parameters import Parameters, Upload, read_parameters
from bot.sandbox.people import Person
from bot.sandbox.state import Sandbox
from bot.sandbox.wire import Json, JsonObject, Refusal, bad_request

Act: TypeAlias = Callable[[Person, Chat, Parameters], Json]


class Control:
    """The routes that change something. Looking is in `view.py`, the clock in `moving.py`."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._acts: dict[str, Act] = {
            "text": self._text,
            "edit": self._edit,
            "tap": self._tap,
            "file": self._file,
            "sticker": self._sticker,
            "voice": self._voice,
            "location": self._location,
            "inline": self._inline,
            "block": lambda person, chat, _: self._standing(person, chat, acts.BLOCKED),
            "unblock": lambda person, chat, _: self._standing(person, chat, ""),
            "deactivate": lambda person, chat, _: self._standing(person, chat, acts.DEACTIVATED),
            "kick": lambda person, chat, _: self._standing(person, chat, acts.KICKED),
            "upgrade": lambda person, chat, _: acts.upgrade(self._sandbox, person, chat).as_json(),
        }

    def routes(self) -> list[Route]:
        """Everything below /try that is done by POST, PUT or DELETE."""
        return [
            Route("/people/{person:int}", answering(self.introduce), methods=["PUT"]),
            Route("/people/{person:int}/{act}", answering(self.act), methods=["POST"]),
            Route("/chats/{chat:int}/clear", answering(self.clear), methods=["POST"]),
            Route("/groups", answering(self.found), methods=["POST"]),
            Route("/channels/{chat}/posts", answering(self.post), methods=["POST"]),
            Route("/updates", answering(self.push), methods=["POST"]),
            Route("/faults", answering(self.add_fault), methods=["POST"]),
            Route("/faults", answering(self.clear_faults), methods=["DELETE"]),
        ]

    async def introduce(self, request: Request, call: Parameters) -> Json:
        """Somebody new, or somebody known under another name or language."""
        number = int(request.path_params["person"])
        person = self._sandbox.people.get(number) or Person(number, "Somebody")
        person.first_name = call.text("first_name", person.first_name)
        person.last_name = call.text("last_name", person.last_name)
        person.username = call.text("username", person.username)
        person.language_code = call.text("language_code", person.language_code)
        self._sandbox.people[number] = person
        self._sandbox.private_chat(person)
        return person.as_json()

    async def act(self, request: Request, call: Parameters) -> Json:
        """One of the things a person does, in their chat with the bot unless `chat_id` names another."""
        person = self._sandbox.people.get(int(request.path_params["person"]))
        act = self._acts.get(request.path_params["act"])
        if person is None or act is None:
            raise Refusal(404, "nobody by that id, or nothing one can do")
        private = self._sandbox.private_chat(person)
        chat_id = call.integer("chat_id", private.id)
        return act(person, private if chat_id == private.id else self._sandbox.chat(chat_id), call)

    async def clear(self, request: Request, _call: Parameters) -> Json:
        """Empty a chat on the screen; the bot keeps what it knows."""
        chat = self._sandbox.chats.get(int(request.path_params["chat"]))
        if chat is not None:
            chat.messages.clear()
            chat.keyboard = None
            self._sandbox.feed.publish(chat.id, "clear", {})
        return True

    async def found(self, _request: Request, call: Parameters) -> Json:
        """A group with the bot in it; the first member brings the bot in."""
        members = [self._sandbox.people.get(int(str(number))) for number in call.array("members")]
        known = {person.id: person for person in members if person is not None}
        if not known:
            raise bad_request("a group needs a member")
        group = Chat(-self._sandbox.number() - 500_000, "group", call.text("title", "A group"), members=known)
        self._sandbox.chats[group.id] = group
        acts.change_standing(self._sandbox, next(iter(known.values())), group, "")
        return group.as_json()

    async def post(self, request: Request, call: Parameters) -> Json:
        """A post in a channel the bot follows."""
        number = int(request.path_params["chat"])
        channel = self._sandbox.chats.setdefault(number, Chat(number, "channel", "A channel", is_open=True))
        return acts.post(self._sandbox, channel, call.text("text")).as_json()

    async def push(self, _request: Request, call: Parameters) -> Json:
        """Any update at all, as it is given: one without a sender, one of a kind nobody knows."""
        return {"update_id": self._sandbox.updates.push_raw(call.values)}

    async def add_fault(self, _request: Request, call: Parameters) -> Json:
        """Make coming calls go wrong."""
        parameters = call.object("parameters") or {}
        fault = Fault(
            method=call.text("method", "*").lower(),
            times=call.integer("times", 1),
            chat_id=call.integer("chat_id") if "chat_id" in call else None,
            code=call.integer("code", 0),
            description=call.text("description", ""),
            parameters={name: int(str(value)) for name, value in parameters.items()},
            delay=call.number("delay", 0.0),
            drops=call.flag("drops"),
            is_after=call.flag("is_after"),
        )
        self._sandbox.faults.add(fault)
        return True

    async def clear_faults(self, _request: Request, _call: Parameters) -> Json:
        """Good weather again."""
        self._sandbox.faults.clear()
        return True

    def _text(self, person: Person, chat: Chat, call: Parameters) -> Json:
        reply_to = call.integer("reply_to", 0) or None
        said = acts.say(self._sandbox, person, chat, call.text("text"), reply_to)
        return {"messages": [message.as_json() for message in said]}

    def _edit(self, person: Person, chat: Chat, call: Parameters) -> Json:
        number = call.integer("message_id")
        return {"messages": [acts.edit(self._sandbox, person, chat, number, call.text("text")).as_json()]}

    def _tap(self, person: Person, chat: Chat, call: Parameters) -> Json:
        query = acts.tap(self._sandbox, person, chat, call.integer("message_id"), call.text("data"))
        return {"query_id": query.id}

    def _inline(self, person: Person, _chat: Chat, call: Parameters) -> Json:
        query = acts.ask_inline(self._sandbox, person, call.text("query", ""), call.text("offset", ""))
        return {"query_id": query.id}

    def _file(self, person: Person, chat: Chat, call: Parameters) -> Json:
        sent = call.upload("file")
        if not isinstance(sent, Upload):
            raise bad_request("the file itself is missing")
        caption = call.text("caption", "")
        if call.flag("as_photo"):
            message = keepsakes.send_photo(self._sandbox, person, chat, sent.name, sent.data, caption)
        else:
            message = acts.upload(self._sandbox, person, chat, sent.name, sent.media_type, sent.data, caption)
        return {"messages": [message.as_json()]}

    def _sticker(self, person: Person, chat: Chat, call: Parameters) -> Json:
        message = keepsakes.send_sticker(self._sandbox, person, chat, call.text("emoji", "🎼"))
        return {"messages": [message.as_json()]}

    def _voice(self, person: Person, chat: Chat, call: Parameters) -> Json:
        message = keepsakes.send_voice(self._sandbox, person, chat, call.integer("seconds", 3))
        return {"messages": [message.as_json()]}

    def _location(self, person: Person, chat: Chat, call: Parameters) -> Json:
        latitude, longitude = call.number("latitude"), call.number("longitude")
        message = keepsakes.share_location(self._sandbox, person, chat, latitude, longitude)
        return {"messages": [message.as_json()]}

    def _standing(self, person: Person, chat: Chat, refused: str) -> Json:
        acts.change_standing(self._sandbox, person, chat, refused)
        return {"refused": chat.refused}


def answering(
    act: Callable[[Request, Parameters], Awaitable[Json]],
) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint around an act: its parameters read, what it gives as JSON, what is impossible as {"error"}."""

    async def endpoint(request: Request) -> Response:
        try:
            result: Json = await act(request, await read_parameters(request))
        except Impossible as impossible:
            return _sorry(400, str(impossible))
        except Refusal as refusal:
            return _sorry(refusal.code, refusal.description)
        except ValueError as error:
            return _sorry(400, str(error))
        return JSONResponse(result)

    return endpoint


def _sorry(status: int, why: str) -> JSONResponse:
    body: JsonObject = {"error": why}
    return JSONResponse(body, status)
