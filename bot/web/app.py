"""The web application: Telegram's webhook when there is one, /healthz, /readyz and /metrics."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import urlsplit

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.observability import metrics
from bot.web.webhook import Webhook

# Says None when all is well, else in a few words what is not; may also raise.
Check = Callable[[], Awaitable[str | None]]

CHECK_TIMEOUT_S = 3.0
OWN_PATHS = ("/healthz", "/readyz", "/metrics")


def webhook_path(url: str) -> str:
    """The path of MESURE_WEBHOOK_URL, where Telegram posts: "/" when it names none.

    Raises ValueError when it is one of our own pages.
    """
    path = urlsplit(url).path.rstrip("/") or "/"
    if path in OWN_PATHS:
        raise ValueError(f"MESURE_WEBHOOK_URL cannot end in {path}, which is a page of its own")
    return path


def create_app(checks: Mapping[str, Check], webhook: Webhook | None = None) -> Starlette:
    """The application. `checks` make /readyz, by the name each is shown under; no `webhook` means polling."""
    routes = [
        Route("/healthz", _alive),
        Route("/readyz", _Ready(checks).answer),
        Route("/metrics", _metrics),
    ]
    if webhook is not None:
        routes.append(Route(webhook.path, webhook.answer, methods=["POST"]))
    return Starlette(routes=routes)


async def _alive(_request: Request) -> Response:
    return PlainTextResponse("alive\n")


async def _metrics(_request: Request) -> Response:
    return Response(metrics.page(), media_type=CONTENT_TYPE_LATEST)


class _Ready:
    """Runs every check at once; ready means that all of them are well."""

    def __init__(self, checks: Mapping[str, Check]) -> None:
        self._checks = checks

    async def answer(self, _request: Request) -> Response:
        """200 when ready, 503 when not, with a word on each check."""
        found = await asyncio.gather(*(_ask(check) for check in self._checks.values()))
        ready = all(word is None for word in found)
        words = {name: word or "ok" for name, word in zip(self._checks, found, strict=True)}
        return JSONResponse({"ready": ready, "checks": words}, 200 if ready else 503)


async def _ask(check: Check) -> str | None:
    try:
        return await asyncio.wait_for(check(), CHECK_TIMEOUT_S)
    except TimeoutError:
        return f"no answer within {CHECK_TIMEOUT_S:g} s"
    except Exception as error:  # the text may hold a password, its type does not
        return f"failed: {type(error).__name__}"
