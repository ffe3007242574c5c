"""Posts updates to the bot's webhook: a chat's in order, several chats at once, again until they are taken."""

import asyncio
import contextlib
import functools
from collections.abc import Awaitable, Callable, Mapping

import httpx

from bot.sandbox.state import Sandbox
from bot.sandbox.updates import Webhook
from bot.sandbox.wire import Json, JsonObject

_FIRST_WAIT = 0.2
_LONGEST_WAIT = 5.0
_PATIENCE = 60.0

Answer = Callable[[JsonObject], Awaitable[None]]


class Deliveries:
    """The posting of updates. `answer` is given the call that a webhook may answer with, in place of a request."""

    def __init__(self, sandbox: Sandbox, answer: Answer) -> None:
        self._sandbox = sandbox
        self._answer = answer
        self._under_way: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Post whatever is pending while a webhook is set, until cancelled."""
        updates = self._sandbox.updates
        # The certificate of a webhook on this machine can only be self-signed.
        async with httpx.AsyncClient(timeout=_PATIENCE, verify=False) as client:  # noqa: S501
            try:
                while True:
                    if updates.webhook is not None:
                        self._start(client, updates.webhook)
                    await updates.bell.wait(3600)
            finally:
                await self._stop()

    def _start(self, client: httpx.AsyncClient, webhook: Webhook) -> None:
        for number, update in self._sandbox.updates.pending.items():
            queue = _queue_of(update)
            if len(self._under_way) < webhook.connections and queue not in self._under_way:
                task = asyncio.create_task(self._deliver(client, webhook, number, update))
                self._under_way[queue] = task
                task.add_done_callback(functools.partial(self._finished, queue))

    def _finished(self, queue: str, _task: asyncio.Task[None]) -> None:
        self._under_way.pop(queue, None)
        self._sandbox.updates.bell.ring()

    async def _deliver(self, client: httpx.AsyncClient, webhook: Webhook, number: int, update: JsonObject) -> None:
        updates, wait = self._sandbox.updates, _FIRST_WAIT
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret} if webhook.secret else {}
        while updates.webhook is webhook and number in updates.pending:
            try:
                response = await client.post(webhook.url, json=update, headers=headers)
            except httpx.HTTPError as error:
                failure = f"{type(error).__name__}: {error}"
            else:
                if response.is_success:
                    updates.pending.pop(number, None)
                    await self._take_answer(response)
                    return
                failure = f"Wrong response from the webhook: {response.status_code} {response.reason_phrase}"
            webhook.failure, webhook.failed_at = failure, int(self._sandbox.clock().timestamp())
            await asyncio.sleep(wait)
            wait = min(wait * 2, _LONGEST_WAIT)

    async def _take_answer(self, response: httpx.Response) -> None:
        if not response.headers.get("content-type", "").startswith("application/json"):
            return
        with contextlib.suppress(ValueError):
            call: Json = response.json()
            if isinstance(call, Mapping) and isinstance(call.get("method"), str):
                await self._answer(call)

    async def _stop(self) -> None:
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _queue_of(update: JsonObject) -> str:
    """What an update is about, so that two about the same chat never travel at once."""
    for what in update.values():
        if isinstance(what, Mapping):
            message = what.get("message")
            chat = (message if isinstance(message, Mapping) else what).get("chat") or what.get("from")
            if isinstance(chat, Mapping):
                return str(chat.get("id"))
    return ""
