"""Serves an ASGI application from inside the running event loop."""

import asyncio
import errno
import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp

_WHY = {
    errno.EADDRINUSE: "another program has that port: stop it, or choose another port",
    errno.EACCES: "this user may not use that port: choose one above 1023",
    errno.EADDRNOTAVAIL: "this machine does not have that address: use 127.0.0.1 or 0.0.0.0",
}


class CannotListen(OSError):
    """The address cannot be served on; the message is one line for an operator."""


class _Server(uvicorn.Server):
    """Leaves the signals to whoever owns the loop."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


class Serving:
    """`async with Serving(app, host, port) as serving:` serves for as long as the block lasts.

    Port 0 takes a free one; `serving.port` and `serving.url` say which. Raises CannotListen on entering. On
    leaving, requests in hand get `stop_within_s` whole seconds to end.
    """

    def __init__(self, app: ASGIApp, host: str, port: int, *, stop_within_s: int = 3) -> None:
        self.host, self.port = host, port
        logging.getLogger("uvicorn.error").setLevel(logging.WARNING)  # we say ourselves that we started
        self._server = _Server(
            uvicorn.Config(
                app,
                access_log=False,
                log_config=None,
                lifespan="off",
                server_header=False,
                timeout_graceful_shutdown=stop_within_s,
            )
        )
        self._task: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """Where it is served, without a slash at the end."""
        return f"http://{_shown(self.host, self.port)}"

    async def __aenter__(self) -> Self:
        listener = _listen(self.host, self.port)
        self.port = listener.getsockname()[1]
        self._task = asyncio.create_task(self._server.serve([listener]), name="web server")
        while not self._server.started and not self._task.done():  # noqa: ASYNC110 - uvicorn has no event
            await asyncio.sleep(0.005)
        if self._task.done():
            listener.close()
            self._task.result()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.should_exit = True
        if self._task is not None:
            await self._task


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
            listener.listen(2048)
        except OSError:
            listener.close()
            raise
    except socket.gaierror as error:
        raise CannotListen(f"cannot listen on {_shown(host, port)}: no machine is called {host!r}") from error
    except OSError as error:
        why = _WHY.get(error.errno or 0, error.strerror or str(error))
        raise CannotListen(f"cannot listen on {_shown(host, port)}: {why}") from error
    listener.setblocking(False)
    return listener


def _shown(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
