import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.observability import metrics
from bot.web.app import create_app, webhook_path
from bot.web.server import Serving
from bot.web.webhook import MAX_BODY_BYTES, SECRET_HEADER, Webhook

SECRET = "a-secret-of-the-tests"
KNOWN = {SECRET_HEADER: SECRET}


class Receiver:
    def __init__(self) -> None:
        self.updates: list[dict[str, object]] = []
        self.broken = False

    async def __call__(self, update: dict[str, object]) -> None:
        if self.broken:
            raise RuntimeError("the queue is closed")
        self.updates.append(update)


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
async def client(receiver: Receiver) -> AsyncIterator[httpx.AsyncClient]:
    app = create_app({}, Webhook("/telegram", SECRET, receiver))
    async with Serving(app, "127.0.0.1", 0) as serving, httpx.AsyncClient(base_url=serving.url) as talking:
        yield talking


def _unreadable() -> float:
    return metrics.REGISTRY.get_sample_value("mesure_updates_total", {"kind": "unreadable"}) or 0.0


async def test_it_hands_on_an_update_with_the_secret(client: httpx.AsyncClient, receiver: Receiver) -> None:
    answer = await client.post("/telegram", json={"update_id": 7, "message": {"text": "déjà"}}, headers=KNOWN)
    assert answer.status_code == 200
    assert receiver.updates == [{"update_id": 7, "message": {"text": "déjà"}}]


@pytest.mark.parametrize("header", [None, "", "wrong", SECRET[:-1], SECRET + "x", "é"])
async def test_it_refuses_whoever_has_not_the_secret(
    client: httpx.AsyncClient, receiver: Receiver, header: str | None
) -> None:
    headers = [] if header is None else [(SECRET_HEADER.encode(), header.encode())]
    answer = await client.post("/telegram", content=b'{"update_id": 7}', headers=headers)
    assert (answer.status_code, receiver.updates) == (401, [])


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nonsense",
        b"[]",
        b"{}",
        b"null",
        b'{"update_id": "7"}',
        b'{"update_id": true}',
        b'{"update_id": 7.5}',
        b"\xff\xfe\x00",
        b'{"update_id": 7',
        b"[" * 100_000,
        b'{"update_id": ' + b"9" * 5_000 + b"}",
    ],
)
async def test_it_takes_what_is_no_update_so_that_telegram_does_not_repeat_it(
    client: httpx.AsyncClient, receiver: Receiver, body: bytes
) -> None:
    before = _unreadable()
    answer = await client.post("/telegram", content=body, headers=KNOWN)
    assert (answer.status_code, receiver.updates, _unreadable() - before) == (200, [], 1)


async def test_it_refuses_a_body_no_update_can_have(client: httpx.AsyncClient, receiver: Receiver) -> None:
    update = json.dumps({"update_id": 7, "text": "x" * MAX_BODY_BYTES}).encode()
    answer = await client.post("/telegram", content=update, headers=KNOWN)
    assert (answer.status_code, receiver.updates) == (413, [])


async def test_it_asks_telegram_to_come_back_when_it_cannot_take_an_update(
    client: httpx.AsyncClient, receiver: Receiver
) -> None:
    receiver.broken = True
    assert (await client.post("/telegram", json={"update_id": 7}, headers=KNOWN)).status_code == 503


async def test_it_only_takes_posts_on_the_webhook(client: httpx.AsyncClient) -> None:
    assert (await client.get("/telegram", headers=KNOWN)).status_code == 405
    assert (await client.post("/elsewhere", json={"update_id": 7}, headers=KNOWN)).status_code == 404


async def test_it_has_no_webhook_when_it_polls() -> None:
    async with Serving(create_app({}), "127.0.0.1", 0) as serving, httpx.AsyncClient() as client:
        assert (await client.post(f"{serving.url}/telegram", headers=KNOWN)).status_code == 404
        assert (await client.get(f"{serving.url}/healthz")).text == "alive\n"


async def test_it_counts_in_the_words_of_prometheus(client: httpx.AsyncClient) -> None:
    page = await client.get("/metrics")
    assert page.headers["content-type"].startswith("text/plain; version=")
    assert "# TYPE mesure_updates_total counter" in page.text


async def well() -> str | None:
    return None


async def asleep() -> str | None:
    return "the library has errors"


async def raising() -> str | None:
    raise ConnectionError("postgresql://mesure:hunter2@db/mesure refused")


async def hanging() -> str | None:
    await asyncio.sleep(60)
    return None


async def _ready(**checks: object) -> tuple[int, dict[str, object]]:
    app = create_app(checks)  # type: ignore[arg-type] # the names of the checks are ours
    async with Serving(app, "127.0.0.1", 0) as serving, httpx.AsyncClient() as client:
        answer = await client.get(f"{serving.url}/readyz")
        return answer.status_code, answer.json()


async def test_it_is_ready_when_every_check_is_well() -> None:
    assert await _ready(database=well, library=well) == (
        200,
        {"ready": True, "checks": {"database": "ok", "library": "ok"}},
    )


async def test_it_is_not_ready_when_one_is_not_and_says_which_without_a_secret(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.web.app.CHECK_TIMEOUT_S", 0.05)
    status, said = await _ready(a=well, b=asleep, c=raising, d=hanging)
    assert status == 503
    assert said == {
        "ready": False,
        "checks": {
            "a": "ok",
            "b": "the library has errors",
            "c": "failed: ConnectionError",
            "d": "no answer within 0.05 s",
        },
    }


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://bot.example.org/telegram", "/telegram"),
        ("https://bot.example.org/a/b/", "/a/b"),
        ("https://bot.example.org", "/"),
        ("https://bot.example.org:8443/x?y=1", "/x"),
    ],
)
def test_it_takes_the_path_from_the_address(url: str, path: str) -> None:
    assert webhook_path(url) == path


def test_it_keeps_its_own_pages() -> None:
    with pytest.raises(ValueError, match="MESURE_WEBHOOK_URL cannot end in /metrics"):
        webhook_path("https://bot.example.org/metrics")
