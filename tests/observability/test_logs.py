"""The token never reaches a log, at any level, through any library or traceback."""

import io
import logging
from collections.abc import Iterator

import httpx
import pytest

from bot.observability.logs import configure, logger

TOKEN = "123456789:AAthis-token-must-never-be-seen-by-anyone"


@pytest.fixture(params=["console", "json"])
def log(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    configure("debug", request.param, [TOKEN], stream)
    yield stream
    root.handlers[:], root.level = handlers, level


def test_it_strikes_the_token_out_of_events_values_and_arguments(log: io.StringIO) -> None:
    logger("test").info(f"polling with {TOKEN}", url=f"https://api.telegram.org/bot{TOKEN}/getMe")
    logging.getLogger("some.library").warning("POST /bot%s/sendMessage", TOKEN)
    assert "[secret]" in log.getvalue()
    assert TOKEN not in log.getvalue()


def test_it_strikes_the_token_out_of_tracebacks(log: io.StringIO) -> None:
    try:
        raise ValueError(f"could not open https://api.telegram.org/bot{TOKEN}/getMe")
    except ValueError:
        logging.getLogger("some.library").exception("failed with %s", TOKEN)
    assert "ValueError" in log.getvalue()
    assert TOKEN not in log.getvalue()


def test_it_strikes_the_token_out_where_it_is_percent_encoded(log: io.StringIO) -> None:
    logging.getLogger("some.library").error("GET /bot%s/getMe", TOKEN.replace(":", "%3A"))
    assert "must-never-be-seen" not in log.getvalue()


async def test_the_http_client_says_nothing_of_the_urls_it_opens(log: io.StringIO) -> None:
    async with httpx.AsyncClient() as client:
        with pytest.raises(httpx.TransportError):
            await client.get(f"http://127.0.0.1:9/bot{TOKEN}/getMe")
    assert TOKEN not in log.getvalue()
