"""A clock that runs as usual but can be moved, so that tomorrow's nudge can be seen today."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def _utc_now() -> datetime:
    return datetime.now(UTC)


class MovableClock:
    """Calling it gives an aware UTC instant: the real time plus whatever it was moved by."""

    def __init__(self, real: Callable[[], datetime] = _utc_now) -> None:
        self._real = real
        self._ahead = timedelta(0)

    def __call__(self) -> datetime:
        """The instant it is, aware and in UTC."""
        return self._real() + self._ahead

    @property
    def ahead(self) -> timedelta:
        """How far the clock stands from the real time; negative when it was moved back."""
        return self._ahead

    def move_to(self, instant: datetime) -> None:
        """Set the clock to an aware instant; it runs on from there. ValueError if the instant has no zone."""
        if instant.tzinfo is None:
            raise ValueError("the clock can only be moved to an instant with a time zone")
        self._ahead = instant.astimezone(UTC) - self._real()

    def advance(self, by: timedelta) -> None:
        """Move the clock on by a duration, or back by a negative one."""
        self._ahead += by
