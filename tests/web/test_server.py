import asyncio
import signal
import socket
import time

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.web.server import CannotListen, Serving


async def _slow(_request: Request) -> Response:
    await asyncio.sleep(0.3)
    return PlainTextResponse("done")


async def _endless(_request: Request) -> Response:
    await asyncio.sleep(60)
    return PlainTextResponse("never")


APP = Starlette(routes=[Route("/slow", _slow), Route("/endless", _endless)])


async def test_it_says_in_one_line_that_the_port_is_taken() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(CannotListen) as caught:
            async with Serving(APP, "127.0.0.1", port):
                pass
    assert str(caught.value) == (
        f"cannot listen on 127.0.0.1:{port}: another program has that port: stop it, or choose another port"
    )


async def test_it_says_in_one_line_that_the_address_is_not_ours() -> None:
    with pytest.raises(CannotListen, match=r"^cannot listen on 192\.0\.2\.1:0: this machine does not have"):
        await Serving(APP, "192.0.2.1", 0).__aenter__()
    with pytest.raises(CannotListen, match=r"^cannot listen on no\.such\.invalid:0: no machine is called"):
        await Serving(APP, "no.such.invalid", 0).__aenter__()


async def test_it_frees_the_port_and_the_signals_when_the_block_ends() -> None:
    before = signal.getsignal(signal.SIGTERM)
    async with Serving(APP, "127.0.0.1", 0) as first:
        assert signal.getsignal(signal.SIGTERM) == before
    async with Serving(APP, "127.0.0.1", first.port) as second:
        assert second.url == f"http://127.0.0.1:{first.port}"


async def test_it_lets_a_request_in_hand_end() -> None:
    async with httpx.AsyncClient() as client:
        async with Serving(APP, "127.0.0.1", 0) as serving:
            asked = asyncio.create_task(client.get(f"{serving.url}/slow"))
            await asyncio.sleep(0.1)
        assert (await asked).text == "done"


async def test_it_does_not_wait_for_a_request_that_never_ends() -> None:
    async with httpx.AsyncClient() as client:
        async with Serving(APP, "127.0.0.1", 0, stop_within_s=1) as serving:
            asked = asyncio.create_task(client.get(f"{serving.url}/endless", timeout=30))
            await asyncio.sleep(0.1)
            started = time.monotonic()
        assert time.monotonic() - started < 5
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)


async def test_it_serves_on_ipv6_where_the_machine_has_it() -> None:
    try:
        async with Serving(APP, "::1", 0) as serving, httpx.AsyncClient() as client:
            assert serving.url.startswith("http://[::1]:")
            assert (await client.get(f"{serving.url}/nothing")).status_code == 404
    except CannotListen:
        pytest.skip("this machine has no IPv6")
