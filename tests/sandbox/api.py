"""The bot's side of the wire in tests: one call, its result or its refusal."""

import json
from collections.abc import Mapping

import httpx

from bot.sandbox.wire import Json


class Api:
    """Calls Bot API methods with JSON bodies."""

    def __init__(self, client: httpx.AsyncClient, token: str) -> None:
        self.client = client
        self.token = token

    async def __call__(self, method: str, **call: Json) -> Json:
        """The result; AssertionError if it was refused."""
        answer = await self.answer(method, **call)
        assert answer.get("ok") is True, answer
        return answer.get("result")

    async def refused(self, method: str, **call: Json) -> str:
        """The description of the refusal; AssertionError if there was none."""
        answer = await self.answer(method, **call)
        assert answer.get("ok") is False, answer
        return str(answer.get("description"))

    async def answer(self, method: str, **call: Json) -> Mapping[str, Json]:
        """The whole body that came back."""
        body = json.dumps(call)
        response = await self.client.post(
            f"/bot{self.token}/{method}", content=body, headers={"content-type": "application/json"}
        )
        answer: Json = response.json()
        assert isinstance(answer, Mapping)
        if answer.get("ok") is False:
            assert response.status_code == answer.get("error_code")
        return answer

    async def said(self, chat_id: int, text: str = "hello", **call: Json) -> int:
        """Say something; the number of the message."""
        return number(await self("sendMessage", chat_id=chat_id, text=text, **call), "message_id")


def number(shape: Json, name: str) -> int:
    """A whole number inside a JSON object."""
    assert isinstance(shape, Mapping)
    value = shape[name]
    assert isinstance(value, int)
    return value


def at(shape: Json, *path: str | int) -> Json:
    """What lies at a path inside JSON."""
    for step in path:
        if isinstance(step, int):
            assert isinstance(shape, list)
            shape = shape[step]
        else:
            assert isinstance(shape, Mapping)
            shape = shape[step]
    return shape
