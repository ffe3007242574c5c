"""Whether pictures are drawn on a light ground or on a dark one."""

from enum import StrEnum


class Theme(StrEnum):
    """The ground of a picture."""

    LIGHT = "light"
    DARK = "dark"

    @property
    def other(self) -> "Theme":
        """The one it is not."""
        return Theme.LIGHT if self is Theme.DARK else Theme.DARK


def theme_of(chosen: str | None) -> Theme:
    """A person's choice, light without one."""
    return Theme(chosen) if chosen else Theme.LIGHT
