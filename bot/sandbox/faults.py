"""Bad days of the network and of Telegram, made to order."""

from dataclasses import dataclass, field

from bot.sandbox.wire import Refusal


@dataclass(slots=True)
class Fault:
    """What goes wrong, with which calls, and how many times.

    `method` is "*" for every method. The call is answered late (`delay` in seconds), refused (`code`), or its
    connection dropped without an answer; `is_after` lets the call take effect first, so that the bot does not
    learn it worked.
    """

    method: str
    times: int = 1
    chat_id: int | None = None
    code: int = 0
    description: str = ""
    parameters: dict[str, int] = field(default_factory=dict)
    delay: float = 0.0
    drops: bool = False
    is_after: bool = False

    def refusal(self) -> Refusal | None:
        """The refusal it makes, if it is of that kind."""
        if not self.code:
            return None
        description = self.description
        if not description and self.code == 429:
            description = f"Too Many Requests: retry after {self.parameters.get('retry_after', 1)}"
        return Refusal(self.code, description or "Internal Server Error", **self.parameters)


class Faults:
    """The faults still to come."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Make the next matching calls go wrong."""
        self._waiting.append(fault)

    def clear(self) -> None:
        """Everything works again."""
        self._waiting.clear()

    def strike(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault this call meets, counted down."""
        for fault in self._waiting:
            is_meant = fault.method.lower() in ("*", method) and fault.chat_id in (None, chat_id)
            if fault.times > 0 and is_meant:
                fault.times -= 1
                return fault
        return None
