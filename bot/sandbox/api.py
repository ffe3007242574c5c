"""The Bot API over HTTP: reads a call, lets faults strike, runs the method, answers as Telegram does."""

import asyncio
import re

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from bot.sandbox.faults import Fault
from bot.sandbox.files import DOWNLOAD_LIMIT
from bot.sandbox.methods import METHODS
from bot.sandbox.methods.receiving import get_updates
from bot.sandbox.parameters import Parameters, read_parameters
from bot.sandbox.state import Call, Sandbox
from bot.sandbox.wire import Json, JsonObject, Refusal

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{3,}")


class Dropped(Response):
    """No answer: the head promises a body that never comes, so that the server cuts the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the head only."""
        await send({"type": "http.response.start", "status": 502, "headers": [(b"content-length", b"1")]})


class BotApi:
    """The routes below /bot<token>/ and /file/bot<token>/; any well-formed token opens them."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def call(self, request: Request) -> Response:
        """One call over HTTP."""
        if not _TOKEN.fullmatch(request.path_params["token"]):
            return _refused(Refusal(404, "Not Found"))
        try:
            call = await read_parameters(request)
            return await self._run(request.path_params["method"], call)
        except Refusal as refusal:
            return _refused(refusal)

    async def answer(self, call: JsonObject) -> None:
        """A call that came as the answer of a webhook; nobody is told how it went."""
        await self._run(str(call["method"]), Parameters({k: v for k, v in call.items() if k != "method"}))

    async def download(self, request: Request) -> Response:
        """The bytes of a file the bot asked for with getFile."""
        file = self._sandbox.files.at(request.path_params["path"])
        if not _TOKEN.fullmatch(request.path_params["token"]) or file is None or len(file.data) > DOWNLOAD_LIMIT:
            return _refused(Refusal(404, "Not Found"))
        return Response(file.data, media_type="application/octet-stream")

    async def _run(self, name: str, call: Parameters) -> Response:
        method = name.lower()
        fault = self._sandbox.faults.strike(method, _chat_id(call))
        if fault is not None and fault.delay:
            await asyncio.sleep(fault.delay)
        if fault is not None and not fault.is_after and (response := _struck(fault)):
            self._note(name, call, f"fault: {fault.code or 'connection dropped'}")
            return response
        try:
            result = await self._result(method, call)
        except Refusal as refusal:
            self._note(name, call, refusal.description)
            return _refused(refusal)
        self._note(name, call, "")
        if fault is not None and fault.is_after and (response := _struck(fault)):
            return response
        return JSONResponse({"ok": True, "result": result})

    async def _result(self, method: str, call: Parameters) -> Json:
        if method == "getupdates":
            return await get_updates(self._sandbox, call)
        if method not in METHODS:
            raise Refusal(404, "Not Found: method not found")
        return METHODS[method](self._sandbox, call)

    def _note(self, name: str, call: Parameters, refused: str) -> None:
        if name.lower() != "getupdates":
            self._sandbox.journal.calls.append(Call(name, call.values, refused))


def _chat_id(call: Parameters) -> int | None:
    try:
        return call.integer("chat_id") if "chat_id" in call else None
    except Refusal:
        return None


def _struck(fault: Fault) -> Response | None:
    if fault.drops:
        return Dropped()
    refusal = fault.refusal()
    return _refused(refusal) if refusal else None


def _refused(refusal: Refusal) -> JSONResponse:
    return JSONResponse(refusal.as_json(), refusal.code)
