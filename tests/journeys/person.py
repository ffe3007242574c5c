"""Somebody with Telegram on their phone, for tests: writes, taps and listens through the sandbox's HTTP.

    async with Person(server.url, 7, "Alice", language_code="fr") as alice:
        await alice.sends("/start")
        welcome = await alice.hears()
        toast = await alice.taps("Continuer")

Waiting is for events, never by the watch. `hears()` gives the next thing the bot said that was not heard yet,
be it new or an edit of its words (`is_edited`); a mere change of buttons is not said, but shows in `chat()` and
`sees()`.
"""

import asyncio
import json
from collections.abc import Mapping
from types import TracebackType

import httpx

from tests.journeys.heard import (
    Document,
    Json,
    Message,
    Shape,
    Toast,
    list_at,
    number_at,
    read_message,
    shape_at,
    text_at,
)

PATIENCE = 15.0


class Person:
    """A person of the sandbox. `chat` names a group the bot is in; without it, the private chat with the bot."""

    def __init__(
        self,
        base_url: str,
        id: int,
        first_name: str,
        language_code: str = "en",
        username: str = "",
        last_name: str = "",
    ) -> None:
        self.id = id
        self.first_name = first_name
        self._about: dict[str, Json] = {
            "first_name": first_name,
            "last_name": last_name,
            "username": username,
            "language_code": language_code,
        }
        # Plain HTTP to this machine: loading the certificates would take longer than the calls.
        self._client = httpx.AsyncClient(base_url=base_url, timeout=PATIENCE + 60, verify=False)  # noqa: S501
        self._is_known = False
        self._heard: dict[int, int] = {}
        self._toasted = 0

    async def __aenter__(self) -> "Person":
        await self._introduce()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Put the phone away; needed unless the person is used with `async with`."""
        await self._client.aclose()

    async def speaks(self, language_code: str) -> None:
        """Change the language of the app."""
        self._about["language_code"] = language_code
        self._is_known = False
        await self._introduce()

    async def sends(self, text: str, *, reply_to: Message | int | None = None, chat: int | None = None) -> Message:
        """Write a text; the (last) message it became, as a text over 4096 units is sent in parts."""
        number = reply_to.id if isinstance(reply_to, Message) else reply_to
        return await self._put("text", chat, text=text, reply_to=number or 0)

    async def edits(self, message: Message | int, text: str, *, chat: int | None = None) -> Message:
        """Change a text one wrote."""
        number = message.id if isinstance(message, Message) else message
        return await self._put("edit", chat, message_id=number, text=text)

    async def taps(
        self,
        label: str = "",
        *,
        on: Message | int | None = None,
        data: str = "",
        chat: int | None = None,
        timeout: float = PATIENCE,  # noqa: ASYNC109 - told in the failure, which asyncio.timeout could not
    ) -> Toast:
        """Tap an inline button and wait until the bot has answered the tap.

        The button is looked for by its label on the message `on`, else on the latest message that has it. A
        Message is tapped as it was when it was heard, so that stale buttons can be tapped; `data` taps what no
        button says.
        AssertionError when there is no such button, or when the bot leaves it spinning.
        """
        tapped = on if isinstance(on, Message) else await self._with_button(label, on, chat)
        data = data or tapped.button(label).data
        assert data, f"the button {label!r} sends nothing to the bot"
        before = number_at(_object(await self._get(f"/try/chats/{chat or self.id}")), "last")
        query = await self._act("tap", chat, message_id=tapped.id, data=data)
        answer = await self._await("answer", before, chat, timeout, text_at(query, "query_id"))
        assert answer is not None, f"the bot never answered the tap on {label or data!r}"
        return Toast(text_at(answer, "text"), answer.get("is_alert") is True)

    async def uploads(
        self, name: str, data: bytes, *, media_type: str = "", caption: str = "", chat: int | None = None
    ) -> Message:
        """Send a document."""
        kind = media_type or "application/octet-stream"
        return await self._upload({"file": (name, data, kind)}, {"caption": caption}, chat)

    async def sends_photo(self, data: bytes, *, caption: str = "", chat: int | None = None) -> Message:
        """Send a picture."""
        fields = {"caption": caption, "as_photo": "true"}
        return await self._upload({"file": ("photo.jpg", data, "image/jpeg")}, fields, chat)

    async def shares_location(self, latitude: float, longitude: float, *, chat: int | None = None) -> Message:
        """Share a place, in degrees."""
        return await self._put("location", chat, latitude=latitude, longitude=longitude)

    async def sends_sticker(self, emoji: str = "🎼", *, chat: int | None = None) -> Message:
        """Send a sticker."""
        return await self._put("sticker", chat, emoji=emoji)

    async def sends_voice(self, seconds: int = 3, *, chat: int | None = None) -> Message:
        """Send a voice message."""
        return await self._put("voice", chat, seconds=seconds)

    async def blocks(self) -> None:
        """Block the bot."""
        await self._act("block", None)

    async def unblocks(self) -> None:
        """Let the bot write again."""
        await self._act("unblock", None)

    async def deletes_account(self) -> None:
        """Leave Telegram for good; the bot is not told, only refused."""
        await self._act("deactivate", None)

    async def founds_group(self, *others: "Person", title: str = "A group") -> int:
        """Make a group with the bot in it; its id, for the `chat` of the other methods."""
        await self._introduce()
        members = [self.id, *(other.id for other in others)]
        response = await self._client.post("/try/groups", json={"title": title, "members": members})
        return number_at(_answer(response), "id")

    async def kicks_bot(self, chat: int) -> None:
        """Throw the bot out of a group."""
        await self._act("kick", chat)

    async def upgrades_group(self, chat: int) -> int:
        """Make a group a supergroup; its new id."""
        return number_at(await self._act("upgrade", chat), "id")

    async def asks_inline(self, question: str, *, offset: str = "") -> Shape:
        """Type "@bot question" elsewhere: the answer as JSON ("results", "next_offset", "button", …)."""
        before = number_at(_object(await self._get(f"/try/chats/{self.id}")), "last")
        query = await self._act("inline", None, query=question, offset=offset)
        answer = await self._await("inline", before, None, PATIENCE, text_at(query, "query_id"))
        assert answer is not None, f"the bot never answered the inline question {question!r}"
        return answer

    async def hears(self, timeout: float = PATIENCE, *, chat: int | None = None) -> Message:  # noqa: ASYNC109
        """The next thing the bot says that was not heard yet. AssertionError after `timeout` seconds without."""
        message = await self._next_said(timeout, chat)
        if message is None:
            standing = [f"{'bot' if m.is_from_bot else 'me '}: {m.text[:80]!r}" for m in await self.chat(chat)]
            raise AssertionError(f"{self.first_name} heard nothing in {timeout} s. The chat:\n" + "\n".join(standing))
        return message

    async def hears_all(self, count: int, *, chat: int | None = None) -> list[Message]:
        """The next so many things the bot says."""
        return [await self.hears(chat=chat) for _ in range(count)]

    async def hears_nothing(self, during: float = 0.5, *, chat: int | None = None) -> None:
        """AssertionError if the bot says anything within so many seconds."""
        message = await self._next_said(during, chat)
        assert message is None, f"{self.first_name} heard {message and message.text!r}"

    async def sees(self, message: Message | int, *, chat: int | None = None) -> Message | None:
        """A message as it stands now; None once it is deleted."""
        number = message.id if isinstance(message, Message) else message
        return next((m for m in await self.chat(chat) if m.id == number), None)

    async def chat(self, chat: int | None = None) -> list[Message]:
        """The chat as it stands, without the bytes of files."""
        await self._introduce()
        shape = _object(await self._get(f"/try/chats/{chat or self.id}"))
        return [read_message(m) for m in list_at(shape, "messages") if isinstance(m, Mapping)]

    async def keyboard(self, chat: int | None = None) -> list[list[str]]:
        """The labels of the reply keyboard below the chat, row by row; empty when there is none."""
        shape = shape_at(_object(await self._get(f"/try/chats/{chat or self.id}")), "keyboard")
        rows = [row for row in list_at(shape, "keyboard") if isinstance(row, list)]
        return [[text_at(b, "text") if isinstance(b, Mapping) else str(b) for b in row] for row in rows]

    async def commands(self) -> dict[str, str]:
        """The command menu as this person sees it: name to description."""
        await self._introduce()
        shape = _object(await self._get(f"/try/people/{self.id}"))
        every = [c for c in list_at(shape, "commands") if isinstance(c, Mapping)]
        return {text_at(c, "command"): text_at(c, "description") for c in every}

    async def _introduce(self) -> None:
        if not self._is_known:
            _answer(await self._client.put(f"/try/people/{self.id}", json=self._about))
            self._is_known = True

    async def _act(self, act: str, chat: int | None, **call: Json) -> Shape:
        await self._introduce()
        body = {**call, "chat_id": chat or self.id}
        response = await self._client.post(
            f"/try/people/{self.id}/{act}",
            content=json.dumps(body),
            headers={"content-type": "application/json"},
        )
        return _answer(response)

    async def _put(self, act: str, chat: int | None, **call: Json) -> Message:
        return _last(await self._act(act, chat, **call))

    async def _upload(
        self, files: dict[str, tuple[str, bytes, str]], fields: dict[str, str], chat: int | None
    ) -> Message:
        await self._introduce()
        sent = {**fields, "chat_id": str(chat or self.id)}
        return _last(_answer(await self._client.post(f"/try/people/{self.id}/file", data=sent, files=files)))

    async def _get(self, path: str, **query: str | int | float) -> Json:
        response = await self._client.get(path, params=query)
        response.raise_for_status()
        found: Json = response.json()
        return found

    async def _events(self, after: int, chat: int | None, seconds: float) -> list[Shape]:
        found = await self._get(f"/try/chats/{chat or self.id}/events", after=after, timeout=seconds)
        assert isinstance(found, list)
        return [event for event in found if isinstance(event, Mapping)]

    async def _await(self, kind: str, after: int, chat: int | None, seconds: float, query_id: str) -> Shape | None:
        deadline = asyncio.get_running_loop().time() + seconds
        while (left := deadline - asyncio.get_running_loop().time()) > 0:
            for event in await self._events(after, chat, left):
                after = number_at(event, "number")
                if event.get("kind") == kind and event.get("query_id") == query_id:
                    return event
        return None

    async def _next_said(self, seconds: float, chat: int | None) -> Message | None:
        await self._introduce()
        place = chat or self.id
        deadline = asyncio.get_running_loop().time() + seconds
        while (left := deadline - asyncio.get_running_loop().time()) > 0:
            for event in await self._events(self._heard.get(place, 0), chat, left):
                self._heard[place] = number_at(event, "number")
                said = shape_at(event, "message")
                if event.get("kind") in ("message", "edit") and shape_at(said, "from").get("is_bot") is True:
                    return await self._read(said)
        return None

    async def _read(self, shape: Shape) -> Message:
        sizes = [size for size in list_at(shape, "photo") if isinstance(size, Mapping)]
        photo = await self._bytes(sizes[-1]) if sizes else None
        about = shape_at(shape, "document")
        document = None
        if about:
            name, kind = text_at(about, "file_name"), text_at(about, "mime_type")
            document = Document(name, kind, await self._bytes(about))
        return read_message(shape, photo, document)

    async def _bytes(self, file: Shape) -> bytes:
        response = await self._client.get(f"/try/files/{text_at(file, 'file_id')}")
        response.raise_for_status()
        return response.content

    async def _with_button(self, label: str, on: int | None, chat: int | None) -> Message:
        standing = await self.chat(chat)
        if on is not None:
            standing = [message for message in standing if message.id == on]
        exact = [m for m in standing if label in m.buttons]
        found = exact or [m for m in standing if any(label in text for text in m.buttons)] or standing
        assert found, "there is no message to tap on"
        return found[-1]


def _answer(response: httpx.Response) -> Shape:
    found = _object(response.json())
    assert response.is_success, f"{response.status_code}: {found.get('error')}"
    return found


def _object(value: Json) -> Shape:
    return value if isinstance(value, Mapping) else {}


def _last(shape: Shape) -> Message:
    message = list_at(shape, "messages")[-1]
    assert isinstance(message, Mapping)
    return read_message(message)
