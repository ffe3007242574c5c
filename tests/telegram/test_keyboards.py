"""Buttons under a message: what Telegram takes of them."""

from bot.telegram.keyboards import LONGEST_LABEL, MOST_BUTTONS, button, keyboard


def test_it_leaves_out_the_rows_beyond_what_telegram_takes() -> None:
    rows = [[button(f"{row}.{place}", "progress", row) for place in range(3)] for row in range(40)]
    built = keyboard(rows)
    assert built is not None
    assert sum(len(row) for row in built.inline_keyboard) == MOST_BUTTONS // 3 * 3
    assert built.inline_keyboard[-1][0].text == "32.0"


def test_it_leaves_out_empty_rows_and_is_none_without_any() -> None:
    built = keyboard([[], [button("x" * 90, "progress")], []])
    assert built is not None
    assert [len(one.text) for row in built.inline_keyboard for one in row] == [LONGEST_LABEL]
    assert keyboard([[], []]) is None
