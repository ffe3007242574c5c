"""The local Telegram as a web application, and the server that runs it on this machine only."""

import asyncio
import contextlib
import errno
import logging
import socket
from collections.abc import AsyncIterator, Generator
from pathlib import Path
from types import TracebackType

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route

from bot.sandbox.api import BotApi
from bot.sandbox.control import Control
from bot.sandbox.guard import Guard
from bot.sandbox.moving import Moving
from bot.sandbox.state import Sandbox
from bot.sandbox.view import View
from bot.sandbox.webhook import Deliveries

HOST = "127.0.0.1"
_PAGE = Path(__file__).parent / "page"
_PAGE_FILES = {path.name: path for path in _PAGE.iterdir()} | {"": _PAGE / "index.html"}


class PortUnavailable(OSError):
    """The port cannot be had; the message is one line for the person who asked for it."""


def create_app(sandbox: Sandbox) -> Starlette:
    """The Bot API, the control API and the page, for one sandbox."""
    api = BotApi(sandbox)
    routes = [
        Route("/bot{token}/{method}", api.call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", api.download),
        Mount("/try", routes=[*View(sandbox).routes(), *Moving(sandbox).routes(), *Control(sandbox).routes()]),
        Route("/{name}", _page),
        Route("/", _page),
    ]

    @contextlib.asynccontextmanager
    async def delivering(_app: Starlette) -> AsyncIterator[None]:
        task = asyncio.create_task(Deliveries(sandbox, api.answer).run())
        try:
            yield
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    return Starlette(routes=routes, middleware=[Middleware(Guard)], lifespan=delivering)


async def _page(request: Request) -> Response:
    path = _PAGE_FILES.get(request.path_params.get("name", ""))
    return FileResponse(path) if path else Response(status_code=404)


class _Quiet(uvicorn.Server):
    """Leaves the signals to whoever runs the loop, and stops when told rather than at the next tick."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_ready = asyncio.Event()
        self.is_over = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_ready.set()

    async def main_loop(self) -> None:
        await self.is_over.wait()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield


class Server:
    """The sandbox served at `url` inside the running loop: `async with Server(sandbox) as server`.

    Port 0 takes any free one. Entering raises PortUnavailable when the port is taken or not allowed.
    """

    def __init__(self, sandbox: Sandbox, port: int = 0) -> None:
        self._sandbox = sandbox
        self._port = port
        self.url = ""

    async def __aenter__(self) -> "Server":
        self._socket = _listen(self._port)
        self.url = f"http://{HOST}:{self._socket.getsockname()[1]}"
        logging.getLogger("uvicorn.error").setLevel(logging.WARNING)  # that it started is the command's to say
        config = uvicorn.Config(
            create_app(self._sandbox),
            lifespan="on",
            log_config=None,
            access_log=False,
            date_header=False,
            server_header=False,
            timeout_graceful_shutdown=2,
            ws="none",
        )
        self._server = _Quiet(config)
        self._task = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        await self._server.is_ready.wait()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sandbox.close()
        self._server.is_over.set()
        await self._task


def _listen(port: int) -> socket.socket:
    if not 0 <= port <= 65_535:
        raise PortUnavailable(f"Port {port} does not exist: choose one between 1024 and 65535 with --port")
    try:
        return socket.create_server((HOST, port), backlog=512)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            why = "something else is using it: choose another with --port"
        elif error.errno == errno.EACCES:
            why = "the system keeps it for itself: choose one above 1023 with --port"
        else:
            why = error.strerror or str(error)
        raise PortUnavailable(f"Port {port} cannot be opened on {HOST}: {why}") from None
