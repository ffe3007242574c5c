"""Presses every kind of button the bot shows, wherever it leads."""

import asyncio
import json
import time
from collections import deque
from collections.abc import Sequence
from typing import Any

from tests.journeys.outside import Outside, Shape

_LISTENS_FOR_S = 2.0
_LETS_FINISH_S = 0.2


async def press_everything(person: Outside, said: Sequence[str], never: frozenset[str]) -> set[str]:
    """Say each line, and press each button that comes up, and those these bring; the verbs that were pressed.

    A verb with the same label is pressed once; those in `never` are not.
    """
    seen: dict[int, str] = {}
    pressed: set[tuple[str, str]] = set()
    for line in said:
        await person.sends(line)
        waiting = deque(await _changed(person, seen))
        while waiting:
            message = waiting.popleft()
            for label, data in _buttons(message):
                verb = data.split("|")[1]
                if verb in never or (verb, label) in pressed:
                    continue
                pressed.add((verb, label))
                await person.presses(message, data)
                waiting += await _changed(person, seen)
    return {verb for verb, _ in pressed}


def _buttons(message: Shape) -> list[tuple[str, str]]:
    rows = (message.get("reply_markup") or {}).get("inline_keyboard", [])
    return [(one["text"], one["callback_data"]) for row in rows for one in row if "callback_data" in one]


async def _changed(person: Outside, seen: dict[int, str]) -> list[Shape]:
    """The messages that are new or changed since they were last seen, once the bot has spoken or stayed silent."""
    ends_at = time.monotonic() + _LISTENS_FOR_S
    found: list[Shape] = []
    while not found and time.monotonic() < ends_at:
        await asyncio.sleep(_LETS_FINISH_S)
        found = await _new(person, seen)
    seen.update({message["message_id"]: _sign(message) for message in found})
    return found


async def _new(person: Outside, seen: dict[int, str]) -> list[Shape]:
    return [one for one in await person.messages() if seen.get(one["message_id"]) != _sign(one)]


def _sign(message: dict[str, Any]) -> str:
    return json.dumps([message.get(key) for key in ("text", "caption", "reply_markup")], sort_keys=True)
