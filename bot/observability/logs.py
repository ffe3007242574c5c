"""Logs: one configuration for every library's records, from which secrets are struck out last."""

import logging
import sys
from collections.abc import Iterable
from typing import Literal, TextIO

import structlog
from structlog.typing import Processor

STRUCK_OUT = "[secret]"

# Below WARNING these write of every request with the token in its URL, of every message with its text, or of every
# line of Markdown: nothing an operator needs, and some of it nothing an operator may see.
_TALKATIVE = (
    "aiohttp.access",
    "aiosqlite",
    "alembic",
    "apscheduler",
    "asyncio",
    "httpcore",
    "httpx",
    "markdown_it",
    "matplotlib",
    "telegram",
    "watchfiles.main",
)


class Redaction(logging.Formatter):
    """Wraps a formatter and strikes every secret out of the finished text, tracebacks included."""

    def __init__(self, inner: logging.Formatter, secrets: Iterable[str]) -> None:
        super().__init__()
        self._inner = inner
        self._secrets = sorted({s for s in secrets if len(s) >= 4}, key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """The record as text, without secrets."""
        return self.strike(self._inner.format(record))

    def strike(self, text: str) -> str:
        """The text without secrets, also where they stand percent-encoded or escaped for JSON."""
        for secret in self._secrets:
            for form in {secret, secret.replace(":", "%3A"), secret.replace(":", "%3a")}:
                text = text.replace(form, STRUCK_OUT)
        return text


def configure(
    level: Literal["debug", "info", "warning", "error"],
    style: Literal["console", "json"] | None,
    secrets: Iterable[str],
    stream: TextIO | None = None,
) -> None:
    """Send all logging (ours and every library's) to `stream` (standard error), one line an event.

    `style` None means "console" on a terminal and "json" elsewhere. Uncaught exceptions are logged too, so that
    a traceback cannot carry a secret past the redaction.
    """
    stream = stream or sys.stderr
    console = style == "console" or (style is None and stream.isatty())
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[Processor] = (
        [structlog.dev.ConsoleRenderer(colors=stream.isatty(), exception_formatter=structlog.dev.plain_traceback)]
        if console
        else [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[structlog.stdlib.ExtraAdder(), *shared],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Redaction(formatter, secrets))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    sys.excepthook = lambda kind, error, trace: logging.getLogger("mesure").critical(
        "stopped by an error nobody caught", exc_info=(kind, error, trace)
    )


def logger(name: str) -> structlog.stdlib.BoundLogger:
    """A logger for a room. Events are short phrases, facts are keyword values, neither holds a person's text."""
    bound: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)
    return bound
