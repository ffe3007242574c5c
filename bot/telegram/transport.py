"""How requests reach Telegram: a fast transport, and patience with a network that is neither fast nor sure."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp
import httpx
from httpx_aiohttp import AiohttpTransport
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter
from telegram.request import HTTPXRequest

# httpx's own pool re-examines every connection at every request; aiohttp's does not.
CONNECTIONS = 64
# A longer pause than this is better told to the caller, who may have something else to do.
LONGEST_WAIT_S = 30.0
ATTEMPTS = 4

Json = bool | dict[str, Any] | list[dict[str, Any]]


def request(*, long_poll: bool = False) -> HTTPXRequest:
    """A request object for python-telegram-bot; each needs a transport of its own."""
    return HTTPXRequest(
        connection_pool_size=2 if long_poll else CONNECTIONS,
        connect_timeout=10,
        read_timeout=20,
        write_timeout=20,
        pool_timeout=30,
        httpx_kwargs={"transport": AiohttpTransport(limits=httpx.Limits(max_connections=CONNECTIONS))},
    )


class Patience(BaseRateLimiter[int]):
    """Waits when Telegram says how long, and tries again when the network fails.

    A connection that breaks is most often one that was kept open too long, and nothing was heard; only a call that
    went out and found no answer in time is not repeated, where repeating it would say things twice.

    The rate-limit argument of a call is how many attempts it may have (default 4); nudges ask for one, because
    their lane waits as a whole.
    """

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Json]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Json:
        """Make the call, again if it is right to. Raises the last error."""
        attempts = rate_limit_args or ATTEMPTS
        for attempt in range(1, attempts + 1):
            try:
                return await callback(*args, **kwargs)
            except (RetryAfter, NetworkError) as error:
                wait = _wait(error, attempt, endpoint)
                if attempt == attempts or wait is None or wait > LONGEST_WAIT_S:
                    raise
                await asyncio.sleep(wait)
        raise AssertionError("the last attempt returns or raises")


def _wait(error: RetryAfter | NetworkError, attempt: int, endpoint: str) -> float | None:
    """Seconds to wait before the next attempt; None when there must be none."""
    if isinstance(error, RetryAfter):
        after = error.retry_after
        return (after if isinstance(after, int) else after.total_seconds()) + 0.1
    if isinstance(error, BadRequest):
        return None
    if isinstance(error.__cause__, httpx.ReadTimeout) and endpoint.lower().startswith("send"):
        return None  # it most likely arrived: a second try would say everything twice
    return 0.5 * float(2 ** (attempt - 1))


def may_have_arrived(error: TelegramError) -> bool:
    """Whether Telegram may have carried the call out although no answer came: all but a failure to connect."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, httpx.PoolTimeout)):
            return False
        cause = cause.__cause__
    return isinstance(error, NetworkError) and not isinstance(error, BadRequest)
