"""The composition root: settings in, a running bot out. Nothing else knows every room."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from sqlalchemy import text

from bot.conversation import store as conversations
from bot.curation import drafts, figures_store
from bot.curation.keeping import Keeper
from bot.database.engine import Database
from bot.knowledge.shelf import Shelf
from bot.language import Language
from bot.nudges.compose import Composer
from bot.nudges.delivery import Delivery
from bot.nudges.scheduler import Scheduler
from bot.observability.logs import logger
from bot.observability.metrics import ARTICLES
from bot.settings import Settings
from bot.telegram import commands, connection, notices
from bot.telegram.application import TelegramApplication, build
from bot.telegram.messenger import TelegramMessenger
from bot.telegram.services import Clock, Services
from bot.telegram.weekly import Weekly
from bot.web.app import create_app, webhook_path
from bot.web.server import Serving
from bot.web.webhook import Webhook

_log = logger(__name__)


def utc_now() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class House:
    """The rooms, put together and not yet running."""

    settings: Settings
    services: Services
    application: TelegramApplication
    scheduler: Scheduler
    keeper: Keeper
    weekly: Weekly


def assembled(settings: Settings, database: Database, token: str, shelf: Shelf, clock: Clock = utc_now) -> House:
    """The rooms, on an open and migrated database and a loaded library."""
    for language in Language:
        ARTICLES.labels(language=language.value).set_function(partial(_articles_in, shelf, language))
    services = Services(
        database=database,
        shelf=shelf,
        clock=clock,
        default_language=Language(settings.default_language),
        admin_ids=settings.admin_ids,
        retention_for=settings.retention_for,
    )
    application = build(services, token, settings.api_url)
    delivery = Delivery(
        database,
        TelegramMessenger(application.bot),
        Composer(lambda: shelf.current),
        clock,
        rate=settings.send_rate,
        default_language=services.default_language,
    )
    scheduler = Scheduler(delivery, settings.retention_for, also_sweep=partial(_sweep, services))
    keeper = Keeper(database, shelf, clock, partial(notices.tell, application.bot, services))
    return House(settings, services, application, scheduler, keeper, Weekly(application.bot, services))


@asynccontextmanager
async def running(house: House) -> AsyncIterator[None]:
    """The bot at work for as long as the block lasts: web, Telegram, nudges, the library's files watched."""
    settings, application = house.settings, house.application
    host, port = settings.listen_at
    webhook = _webhook(house)
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(Serving(create_app(_checks(house), webhook), host, port))
        await connection.meet(application)
        stack.push_async_callback(application.shutdown)
        await commands.publish(application.bot, settings.admin_ids, house.services.default_language)
        await application.start()
        stack.push_async_callback(application.stop)
        stack.callback(house.services.previews.stop)  # or the stop would wait for those that admins asked for
        stack.push_async_callback(house.scheduler.stop)
        await house.keeper.look()  # what was published is served from the first answer on
        watching = asyncio.create_task(house.keeper.follow(), name="library")
        stack.push_async_callback(_cancelled, watching)
        stack.push_async_callback(_cancelled, asyncio.create_task(house.weekly.follow(), name="weekly digest"))
        if settings.webhook_url is None:
            await connection.poll(application)
            stack.push_async_callback(connection.stop_polling, application)
        elif settings.webhook_secret is not None:
            await connection.be_posted_to(application, settings.webhook_url, settings.webhook_secret.get_secret_value())
        house.scheduler.start()
        _log.info(
            "ready",
            updates="polling" if webhook is None else "webhook",
            articles=len(house.services.library.articles),
        )
        yield


async def run(settings: Settings, database: Database, token: str) -> None:
    """Run until SIGINT or SIGTERM, then finish what is in hand. Raises BrokenLibrary, RefusedToken, CannotListen."""
    shelf = await asyncio.to_thread(Shelf.open, settings.knowledge_dir, utc_now().date())
    at_work = asyncio.create_task(_work(assembled(settings, database, token, shelf)), name="mesure")
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, at_work.cancel)  # also while Telegram cannot be reached yet
    with contextlib.suppress(asyncio.CancelledError):
        await at_work


async def _work(house: House) -> None:
    async with running(house):
        try:
            await asyncio.Event().wait()
        finally:
            _log.info("stopping")


def _articles_in(shelf: Shelf, language: Language) -> int:
    return sum(1 for article in shelf.current.articles.values() if article.language is language)


async def _sweep(services: Services) -> None:
    """Forget what is older than the operator keeps."""
    async with services.database.session() as session:
        await conversations.sweep(session, services.clock(), services.retention_for)
        await drafts.sweep(session, services.clock())
        await figures_store.sweep(session, services.clock().date())


def _webhook(house: House) -> Webhook | None:
    settings, application = house.settings, house.application
    if settings.webhook_url is None or settings.webhook_secret is None:
        return None
    return Webhook(
        webhook_path(settings.webhook_url),
        settings.webhook_secret.get_secret_value(),
        partial(connection.receive, application),
    )


def _checks(house: House) -> Mapping[str, Callable[[], Awaitable[str | None]]]:
    async def database() -> str | None:
        async with house.services.database.session() as session:
            await (await session.connection()).execute(text("SELECT 1"))
        return None

    async def library() -> str | None:
        return None if house.services.library.articles else "no article is loaded"

    async def telegram() -> str | None:
        return None if house.application.running else "not connected yet"

    return {"database": database, "library": library, "telegram": telegram}


async def _cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
