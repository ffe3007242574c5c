"""A sandbox served over real HTTP, and a bot's side of it."""

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.sandbox import MovableClock, Sandbox, Server
from tests.journeys.person import Person
from tests.sandbox.api import Api

ADMIN_ID = 9_001


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def sandbox(clock: MovableClock) -> Sandbox:
    return Sandbox(clock, ADMIN_ID)


@pytest.fixture
async def server(sandbox: Sandbox) -> AsyncIterator[Server]:
    async with Server(sandbox) as running:
        yield running


@pytest.fixture
async def web(server: Server) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the control API and of everything else."""
    async with httpx.AsyncClient(base_url=server.url, timeout=30, verify=False) as client:  # noqa: S501 - plain HTTP
        yield client


@pytest.fixture
async def alice(server: Server) -> AsyncIterator[Person]:
    async with Person(server.url, 7, "Alice", username="alice") as person:
        yield person


@pytest.fixture
def api(web: httpx.AsyncClient, sandbox: Sandbox) -> Api:
    return Api(web, sandbox.token)
