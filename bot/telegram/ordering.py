"""People are answered at the same time, one chat's updates one after the other."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable

from telegram import Update
from telegram.ext import BaseUpdateProcessor

# One call to Telegram takes tens of milliseconds, most of them waiting.
AT_ONCE = 256


class OneChatInOrder(BaseUpdateProcessor):
    """Lets different chats through together and makes each chat's updates wait for the one before."""

    def __init__(self) -> None:
        super().__init__(AT_ONCE)
        self._turns: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._waiting: defaultdict[int, int] = defaultdict(int)

    async def do_process_update(self, update: object, coroutine: Awaitable[object]) -> None:
        """Await the handling of this update once its chat's earlier ones are done."""
        chat = _chat_of(update)
        if chat is None:
            await coroutine
            return
        self._waiting[chat] += 1
        try:
            async with self._turns[chat]:  # asyncio's lock is fair: first come, first served
                await coroutine
        finally:
            self._waiting[chat] -= 1
            if not self._waiting[chat]:
                del self._turns[chat], self._waiting[chat]

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""


def _chat_of(update: object) -> int | None:
    if not isinstance(update, Update):
        return None
    if update.effective_chat:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user else None
