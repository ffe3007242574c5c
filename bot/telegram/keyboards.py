"""Buttons under a message."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.telegram.callbacks import encode

# A longer label is cut by phones; the article behind it has the whole title.
LONGEST_LABEL = 60
# Telegram refuses a message with more ("reply markup too long").
MOST_BUTTONS = 100


@dataclass(frozen=True, slots=True)
class Button:
    """A label, and what a tap asks for."""

    label: str
    verb: str
    arguments: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A label, and the address a tap opens."""

    label: str
    url: str


Row = Sequence[Button | Link]


def button(label: str, verb: str, *arguments: str | int) -> Button:
    """A button that asks for `verb` with those arguments."""
    return Button(label, verb, arguments)


def keyboard(rows: Iterable[Row]) -> InlineKeyboardMarkup | None:
    """The rows as Telegram wants them, those beyond what it takes left out; None without any."""
    built: list[list[InlineKeyboardButton]] = []
    left = MOST_BUTTONS
    for row in rows:
        left -= len(row)
        if row and left >= 0:
            built.append([_build(one) for one in row])
    return InlineKeyboardMarkup(built) if built else None


def in_rows(buttons: Sequence[Button | Link], a_row: int) -> list[Row]:
    """Buttons laid out so many a row."""
    return [buttons[i : i + a_row] for i in range(0, len(buttons), a_row)]


def _build(one: Button | Link) -> InlineKeyboardButton:
    label = one.label if len(one.label) <= LONGEST_LABEL else one.label[: LONGEST_LABEL - 1].rstrip() + "…"
    if isinstance(one, Link):
        return InlineKeyboardButton(label, url=one.url)
    return InlineKeyboardButton(label, callback_data=encode(one.verb, *one.arguments))
