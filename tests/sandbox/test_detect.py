"""What Telegram finds in a text by itself."""

import pytest

from bot.sandbox.detect import detected
from bot.sandbox.entities import Entity, Formatted, utf16_slice


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start limits-x", [("bot_command", "/start")]),
        ("😀 /start@mesure_bot now", [("bot_command", "/start@mesure_bot")]),
        ("5/10 and a/b", []),
        ("see https://example.org/a_(b).", [("url", "https://example.org/a_(b")]),
        ("« https://example.org/é »", [("url", "https://example.org/é")]),
        (
            "write to a.b@example.org, @alice_x or #été",
            [
                ("email", "a.b@example.org"),
                ("mention", "@alice_x"),
                ("hashtag", "#été"),
            ],
        ),
        ("#1 is no hashtag, nor is @abc a mention", []),
    ],
)
def test_it_finds_commands_addresses_and_mentions(text: str, found: list[tuple[str, str]]) -> None:
    entities = detected(Formatted(text)).entities
    assert [(e.kind, utf16_slice(text, e.offset, e.length)) for e in entities] == found


def test_it_finds_nothing_inside_code_or_a_link() -> None:
    code = Formatted("/start", (Entity("code", 0, 6),))
    link = Formatted("/start", (Entity("text_link", 0, 6, "https://example.org/"),))
    assert detected(code) == code
    assert detected(link) == link


def test_it_finds_a_command_in_bold_or_in_a_quote() -> None:
    bold = detected(Formatted("/start", (Entity("bold", 0, 6),)))
    quote = detected(Formatted("/start", (Entity("blockquote", 0, 6),)))
    assert {e.kind for e in bold.entities} == {"bold", "bot_command"}
    assert {e.kind for e in quote.entities} == {"blockquote", "bot_command"}
