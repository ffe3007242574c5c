"""The clock of the page."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bot.sandbox import MovableClock, Sandbox, Server
from tests.journeys.person import Person

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(lambda: NOON)


async def test_it_moves_on_by_the_hour_and_to_an_instant(web: httpx.AsyncClient, clock: MovableClock) -> None:
    told = (await web.post("/try/clock", json={"advance": 3600})).json()
    assert told == {"now": "2026-11-22T13:00:00+00:00", "ahead": 3600, "next_nudge": None, "moved": True}
    await web.post("/try/clock", json={"to": "2027-03-28T02:30:00+01:00"})
    assert clock() == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


async def test_it_dates_messages_by_the_moved_clock(web: httpx.AsyncClient, clock: MovableClock, alice: Person) -> None:
    clock.advance(timedelta(days=2))
    assert (await alice.sends("tomorrow already")).at == NOON + timedelta(days=2)


@pytest.mark.parametrize("body", [{"to": "tomorrow"}, {"to": "2027-03-28T02:30:00"}, {"advance": "soon"}, {}])
async def test_it_refuses_what_is_no_move(web: httpx.AsyncClient, clock: MovableClock, body: dict[str, str]) -> None:
    assert (await web.post("/try/clock", json=body)).status_code == 400
    assert clock() == NOON


async def test_it_moves_just_past_the_next_nudge_and_never_back() -> None:
    clock = MovableClock(lambda: NOON)
    due: list[datetime | None] = [None]

    async def next_nudge() -> datetime | None:
        return due[0]

    sandbox = Sandbox(clock, 9001, next_nudge)
    async with Server(sandbox) as server, httpx.AsyncClient(base_url=server.url) as web:
        told = (await web.post("/try/clock", json={"to_next_nudge": True})).json()
        assert (told["moved"], clock()) == (False, NOON)
        due[0] = NOON + timedelta(hours=20)
        told = (await web.post("/try/clock", json={"to_next_nudge": True})).json()
        assert told["moved"] is True
        assert clock() == NOON + timedelta(hours=20, seconds=1)
        due[0] = NOON
        await web.post("/try/clock", json={"to_next_nudge": True})
        assert clock() == NOON + timedelta(hours=20, seconds=1)
