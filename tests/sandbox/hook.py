"""A bot's webhook to post to."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from uvicorn import Config, Server


@contextlib.asynccontextmanager
async def listening(receive: Callable[[Request], Awaitable[Response]]) -> AsyncIterator[str]:
    """A web server whose /hook is that endpoint; the URL of it."""
    app = Starlette(routes=[Route("/hook", receive, methods=["POST"])])
    # The socket takes calls before the server does, so there is nothing to wait for.
    opened = socket.create_server(("127.0.0.1", 0))
    server = Server(Config(app, log_config=None, lifespan="off"))
    task = asyncio.create_task(server._serve([opened]))
    try:
        yield f"http://127.0.0.1:{opened.getsockname()[1]}/hook"
    finally:
        server.should_exit = True
        await task
