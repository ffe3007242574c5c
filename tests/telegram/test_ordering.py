"""One chat's updates in order, different chats together."""

import asyncio
from datetime import UTC, datetime

from telegram import Chat, Message, Update, User

from bot.telegram.ordering import OneChatInOrder

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def update(number: int, chat: int) -> Update:
    message = Message(number, NOW, Chat(chat, "private"), from_user=User(chat, "Alice", False), text="hello")
    return Update(number, message=message)


async def test_one_chat_is_answered_in_order_while_another_is_not_kept_waiting() -> None:
    processor = OneChatInOrder()
    finished: list[str] = []
    gate = asyncio.Event()

    async def slow() -> None:
        await gate.wait()
        finished.append("alice 1")

    async def quick(name: str) -> None:
        finished.append(name)

    tasks = [
        asyncio.create_task(processor.process_update(update(1, 1), slow())),
        asyncio.create_task(processor.process_update(update(2, 1), quick("alice 2"))),
        asyncio.create_task(processor.process_update(update(3, 2), quick("bob"))),
    ]
    await asyncio.wait_for(tasks[2], 5)
    assert finished == ["bob"]
    gate.set()
    await asyncio.wait_for(asyncio.gather(*tasks), 5)
    assert finished == ["bob", "alice 1", "alice 2"]


async def test_a_failure_does_not_block_the_chat() -> None:
    processor = OneChatInOrder()

    async def fails() -> None:
        raise RuntimeError("a bug")

    async def works() -> None: ...

    results = await asyncio.gather(
        processor.process_update(update(1, 1), fails()),
        processor.process_update(update(2, 1), works()),
        return_exceptions=True,
    )
    assert isinstance(results[0], RuntimeError)
    assert results[1] is None
