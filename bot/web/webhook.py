"""Where Telegram posts its updates: who may speak, how much, and what is handed on."""

import hmac
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.observability import metrics
from bot.observability.logs import logger

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name

# Telegram's own updates stay far below; whoever sends more is not Telegram.
MAX_BODY_BYTES = 1024 * 1024

_log = logger("web")


class _TooLarge(ValueError):
    """More bytes than an update can have."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """A path, the secret that Telegram repeats in a header, and where updates go.

    `receive` is given the update as Telegram's JSON object; it should return as soon as the update is in hand.
    """

    path: str
    secret: str
    receive: Callable[[dict[str, object]], Awaitable[None]]

    async def answer(self, request: Request) -> Response:
        """401 without the secret, 413 for too much, 503 when we cannot take it (Telegram comes back), else 200.

        What is no update is answered 200 as well, and counted: Telegram would repeat it for a day.
        """
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), self.secret.encode()):
            return PlainTextResponse("the secret is missing or wrong\n", 401)
        try:
            update = _update(await _body(request))
        except _TooLarge:
            return PlainTextResponse("too large\n", 413)
        if update is None:
            metrics.UPDATES.labels(kind="unreadable").inc()
            _log.warning("the webhook was sent something that is no update")
            return Response()
        try:
            await self.receive(update)
        except Exception:
            _log.exception("an update could not be taken in; Telegram will send it again")
            return PlainTextResponse("try again\n", 503)
        return Response()


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise _TooLarge
    return bytes(body)


def _update(body: bytes) -> dict[str, object] | None:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or type(value.get("update_id")) is not int:
        return None
    return value
