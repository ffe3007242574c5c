"""`mesure doctor`: what an installation needs, looked at one by one, with what to do where something is missing."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import typer

from bot.database.engine import Database, UnusableDatabase
from bot.migrations.runner import standing
from bot.observability.logs import Redaction
from bot.settings import Settings, WrongSetting

# Telegram remembers its last failed delivery for ever; only a fresh one says something.
_FRESH_FOR = timedelta(hours=1)
_PATIENCE_S = 10.0


class NotWell(Exception):
    """What is wrong and what to do, in one line."""


@dataclass(frozen=True, slots=True)
class Telegram:
    """The Bot API as this installation would speak to it."""

    settings: Settings

    async def ask(self, method: str) -> dict[str, object]:
        """The result of a method without parameters. Raises NotWell."""
        import httpx

        if self.settings.token is None:
            raise NotWell("no token: ask @BotFather for one (/newbot) and set MESURE_TOKEN; `mesure try` needs none")
        url = f"{self.settings.api_url}/bot{self.settings.token.get_secret_value()}/{method}"
        try:
            async with httpx.AsyncClient(timeout=_PATIENCE_S) as client:
                answer = (await client.get(url)).json()
        except httpx.HTTPError as error:
            raise NotWell(
                f"{self.settings.api_url} cannot be reached ({type(error).__name__}): check the network, its proxy "
                "and MESURE_API_URL"
            ) from None
        except ValueError:
            raise NotWell(f"{self.settings.api_url} does not speak the Bot API: check MESURE_API_URL") from None
        if isinstance(answer, dict) and isinstance(answer.get("result"), dict):
            return dict(answer["result"])
        code = answer.get("error_code") if isinstance(answer, dict) else None
        if code in (401, 404):
            raise NotWell("Telegram does not know this token: copy it again from @BotFather (/mybots, API Token)")
        raise NotWell(f"Telegram refused {method} (error {code}): try again in a minute")


def doctor() -> None:
    """Look at the installation: a line a part, ok or what to do."""
    logging.disable(logging.CRITICAL)  # the lines below are the whole of what there is to say
    try:
        settings = Settings.read()
        typer.echo("settings    ok")
        all_well = asyncio.run(_look(settings))
    except WrongSetting as error:
        typer.echo(f"settings    not ok: {error}")
        all_well = False
    finally:
        logging.disable(logging.NOTSET)
    if not all_well:
        raise typer.Exit(1)


async def _look(settings: Settings) -> bool:
    telegram = Telegram(settings)
    strike = Redaction(logging.Formatter(), settings.secrets).strike
    checks: list[tuple[str, Callable[[], Awaitable[str]]]] = [
        ("token", lambda: _token(telegram)),
        ("database", lambda: _database(settings)),
        ("migrations", lambda: _migrations(settings)),
        ("library", lambda: _library(settings)),
        ("published", lambda: _published(settings)),
        ("time zones", _time_zones),
        ("webhook", lambda: _webhook(telegram)),
    ]
    all_well = True
    for name, check in checks:
        try:
            line = f"ok: {await check()}"
        except (NotWell, UnusableDatabase) as error:
            line, all_well = f"not ok: {error}", False
        except Exception as error:
            line, all_well = f"not ok: {type(error).__name__}: {str(error).partition(chr(10))[0]}", False
        typer.echo(f"{name:<11} {strike(line)}")
    return all_well


async def _token(telegram: Telegram) -> str:
    me = await telegram.ask("getMe")
    hears = "hears everything" if me.get("can_read_all_group_messages") else "hears what is addressed to it"
    return f"@{me.get('username')}; in groups it {hears}"


async def _database(settings: Settings) -> str:
    database = Database.open(settings.database_url.get_secret_value())
    try:
        await database.probe()
    finally:
        await database.close()
    return f"{database.dialect} answers and can be written to"


@asynccontextmanager
async def _usable(settings: Settings) -> AsyncIterator[Database]:
    """The database, for those who look at what is in it. Raises NotWell; why is said of the database itself."""
    database = Database.open(settings.database_url.get_secret_value())
    try:
        await database.probe()
        yield database
    except UnusableDatabase:
        raise NotWell("not looked at, because the database cannot be used") from None
    finally:
        await database.close()


async def _migrations(settings: Settings) -> str:
    async with _usable(settings) as database:
        here = await standing(database)
    if here.is_newer:
        raise NotWell(
            f"the database is at {here.revision}, this Mesure knows {here.head}: install the newer version again"
        )
    if here.revision is None:
        return "the database is empty; the first start makes its tables"
    if not here.is_at_head:
        return f"at {here.revision}; the next start brings it to {here.head}"
    return f"at {here.head}, the newest"


async def _library(settings: Settings) -> str:
    from bot.knowledge.library import BrokenLibrary, load

    try:
        library = await asyncio.to_thread(load, settings.knowledge_dir, datetime.now(UTC).date())
    except BrokenLibrary as error:
        raise NotWell(str(error)) from None
    return f"{len(library.articles)} articles in {settings.knowledge_dir}"


async def _published(settings: Settings) -> str:
    from bot.curation import conflicts
    from bot.knowledge.article import errors
    from bot.knowledge.library import read

    async with _usable(settings) as database:
        if not (await standing(database)).is_at_head:
            return "nothing from the chat yet"
        async with database.session() as session:
            over = await conflicts.standing(session)
    apart = [
        one.publication.path for one in over if one.is_conflict(_text(settings.knowledge_dir / one.publication.path))
    ]
    if apart:
        raise NotWell(f"{apart[0]} was changed in the folder too: decide with /library in the chat")
    texts = {one.publication.path: one.publication.text for one in over}
    files = await asyncio.to_thread(read, settings.knowledge_dir, datetime.now(UTC).date(), texts)
    if texts and files.has_errors:
        raise NotWell(f"what was published from the chat does not fit the folder: {errors(files.problems)[0]}")
    return f"from the chat, over the folder's files: {len(texts)}" if texts else "nothing from the chat"


def _text(file: Path) -> str | None:
    return file.read_bytes().decode("utf-8", "replace") if file.is_file() else None


async def _time_zones() -> str:
    count = len(available_timezones())
    summer = datetime(2026, 7, 1, 12, tzinfo=ZoneInfo("Europe/Paris")).utcoffset()
    if count < 400 or summer != timedelta(hours=2):
        raise NotWell("the time-zone data is incomplete: reinstall the package tzdata")
    return f"{count} known"


async def _webhook(telegram: Telegram) -> str:
    info = await telegram.ask("getWebhookInfo")
    wanted, there = telegram.settings.webhook_url, str(info.get("url") or "")
    failed_at = info.get("last_error_date")
    if wanted is None:
        if there:
            raise NotWell(
                f"Telegram posts to {there}, so nothing would be polled: starting `mesure run` ends that; if another "
                "program is to keep it, give Mesure a token of its own"
            )
        return "none, as set: long polling"
    if not there:
        return f"not set yet; starting `mesure run` sets {wanted}"
    if there.rstrip("/") != wanted:
        raise NotWell(f"Telegram posts to {there}, not to {wanted}: start `mesure run`, or mend MESURE_WEBHOOK_URL")
    if isinstance(failed_at, int) and datetime.now(UTC) - datetime.fromtimestamp(failed_at, UTC) < _FRESH_FOR:
        raise NotWell(
            f"Telegram's last delivery failed: {info.get('last_error_message')}; check the proxy, its certificate and "
            f"that it passes {wanted} on to MESURE_LISTEN"
        )
    return f"{wanted}, {info.get('pending_update_count', 0)} updates waiting"
