"""The server: this machine only, a free port or a clear word, an end without waiting."""

import asyncio
import signal
import socket
import time

import httpx
import pytest

from bot.sandbox import MovableClock, PortUnavailable, Sandbox, Server
from tests.journeys.person import Person


def _sandbox() -> Sandbox:
    return Sandbox(MovableClock(), 9001)


async def test_it_says_in_one_line_that_the_port_is_taken(server: Server) -> None:
    port = int(server.url.rpartition(":")[2])
    with pytest.raises(PortUnavailable) as refusal:
        async with Server(_sandbox(), port):
            pass
    assert str(refusal.value) == (
        f"Port {port} cannot be opened on 127.0.0.1: something else is using it: choose another with --port"
    )


async def test_it_says_that_a_port_does_not_exist() -> None:
    with pytest.raises(PortUnavailable, match="Port 70000 does not exist"):
        async with Server(_sandbox(), 70_000):
            pass


async def test_it_listens_on_this_machine_only(server: Server) -> None:
    port = int(server.url.rpartition(":")[2])
    assert server.url == f"http://127.0.0.1:{port}"
    others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)} - {"127.0.0.1"}
    for address in others:
        with socket.socket() as attempt:
            attempt.settimeout(1)
            assert attempt.connect_ex((str(address), port)) != 0


async def test_it_ends_at_once_with_polls_and_streams_open() -> None:
    sandbox = _sandbox()
    async with Server(sandbox) as server, httpx.AsyncClient(base_url=server.url, timeout=30) as web:
        poll = asyncio.create_task(web.get(f"/bot{sandbox.token}/getUpdates?timeout=30"))
        stream = asyncio.create_task(web.get("/try/chats/1001/stream"))
        await asyncio.sleep(0.2)
        began = time.monotonic()
    assert time.monotonic() - began < 2
    await asyncio.gather(poll, stream, return_exceptions=True)


async def test_it_leaves_the_signals_alone() -> None:
    before = signal.getsignal(signal.SIGTERM)
    async with Server(_sandbox()):
        assert signal.getsignal(signal.SIGTERM) is before


async def test_it_can_be_opened_again_on_the_same_port(server: Server) -> None:
    async with Server(_sandbox()) as first:
        port = int(first.url.rpartition(":")[2])
        async with Person(first.url, 7, "Alice") as alice:
            await alice.sends("hello")
    async with Server(_sandbox(), port) as second:
        assert second.url == first.url


async def test_it_serves_the_page_and_nothing_beside_it(web: httpx.AsyncClient) -> None:
    page = await web.get("/")
    assert page.headers["content-type"].startswith("text/html")
    assert (await web.get("/chat.js")).headers["content-type"].startswith("text/javascript")
    for path in ("/server.py", "/page", "/..%2fserver.py", "/nothing"):
        assert (await web.get(path)).status_code == 404
