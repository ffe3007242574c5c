"""The clock of the page: told, moved on, moved to just past the bot's next nudge."""

from datetime import UTC, datetime, timedelta

from starlette.requests import Request
from starlette.routing import Route

from bot.sandbox.control import answering
from bot.sandbox.parameters import Parameters
from bot.sandbox.state import Sandbox
from bot.sandbox.wire import Json, bad_request

# Past the instant itself, so that whatever is due at it is due beyond doubt.
_JUST_PAST = timedelta(seconds=1)


class Moving:
    """The routes /try/clock."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def routes(self) -> list[Route]:
        """GET tells the time, POST moves it."""
        return [
            Route("/clock", answering(self.tell), methods=["GET"]),
            Route("/clock", answering(self.move), methods=["POST"]),
        ]

    async def tell(self, _request: Request, _call: Parameters) -> Json:
        """The instant it is, how far it was moved (seconds), and when the bot will next write by itself."""
        return await self._told(was_moved=False)

    async def move(self, _request: Request, call: Parameters) -> Json:
        """Move by `advance` seconds, `to` an instant (ISO 8601 with a zone), or `to_next_nudge`."""
        clock = self._sandbox.clock
        was_moved = True
        if call.flag("to_next_nudge"):
            due = await self._next_nudge()
            was_moved = due is not None
            if due is not None:
                clock.move_to(max(due + _JUST_PAST, clock()))
                if self._sandbox.after_moving is not None:
                    await self._sandbox.after_moving()
        elif "to" in call:
            clock.move_to(_instant(call.text("to")))
        else:
            clock.advance(timedelta(seconds=call.number("advance")))
        if was_moved:
            self._sandbox.feed.publish(None, "clock", {"now": clock().isoformat()})
        return await self._told(was_moved=was_moved)

    async def _told(self, *, was_moved: bool) -> Json:
        due, clock = await self._next_nudge(), self._sandbox.clock
        return {
            "now": clock().isoformat(),
            "ahead": clock.ahead.total_seconds(),
            "next_nudge": due.astimezone(UTC).isoformat() if due else None,
            "moved": was_moved,
        }

    async def _next_nudge(self) -> datetime | None:
        return await self._sandbox.next_nudge() if self._sandbox.next_nudge else None


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise bad_request("an instant is written like 2027-03-28T01:30:00+00:00") from None
    if instant.tzinfo is None:
        raise bad_request("an instant needs a zone, like 2027-03-28T01:30:00+00:00")
    return instant
