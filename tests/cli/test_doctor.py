import asyncio
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import typer
from sqlalchemy import text
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from typer.testing import CliRunner

import bot
from bot.cli.doctor import doctor
from bot.curation.change import Change
from bot.curation.publications import Published, expected, publish
from bot.database.engine import Database
from bot.knowledge.shelf import Shelf
from bot.migrations.runner import migrate, revisions
from bot.profiles import store as profiles
from bot.settings import Settings
from bot.web.server import Serving

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
TOKEN = "123456789:AAExampleExampleExampleExampleExampl"
ARTICLES = Path(bot.__file__).parents[1] / "knowledge" / "articles"
HOOK = "https://bot.example.org/telegram"


class Api:
    """As much of the Bot API as the doctor asks."""

    def __init__(self) -> None:
        self.token = TOKEN
        self.webhook: dict[str, object] = {"url": "", "pending_update_count": 0}
        self.app = Starlette(routes=[Route("/bot{token}/{method}", self._answer)])

    async def _answer(self, request: Request) -> Response:
        if request.path_params["token"] != self.token:
            return JSONResponse({"ok": False, "error_code": 401, "description": "Unauthorized"}, 401)
        me = {"id": 1, "username": "mesure_bot", "can_read_all_group_messages": False}
        result = {"getMe": me, "getWebhookInfo": self.webhook}[request.path_params["method"]]
        return JSONResponse({"ok": True, "result": result})


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A working directory with nothing in it, and the settings of an installation that polls."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"MESURE_{name.upper()}", raising=False)
    monkeypatch.setenv("MESURE_TOKEN", TOKEN)
    for path in sorted(ARTICLES.rglob("*.md"))[:2]:  # one topic in both languages is quickly read
        alone = re.sub(
            r"^related:.*\n(?: +-.*\n)*", "related: []\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE
        )
        (tmp_path / "knowledge").mkdir(exist_ok=True)
        (tmp_path / "knowledge" / path.name).write_text(alone, encoding="utf-8")
    yield tmp_path


async def _lines(api: Starlette, monkeypatch: pytest.MonkeyPatch) -> tuple[int, dict[str, str]]:
    """The exit status, and what is said of each part."""
    async with Serving(api, "127.0.0.1", 0) as serving:
        monkeypatch.setenv("MESURE_API_URL", serving.url)
        command = typer.Typer()
        command.command()(doctor)
        done = await asyncio.to_thread(CliRunner().invoke, command, [])
    assert TOKEN not in done.output
    assert "Traceback" not in done.output
    lines = done.output.splitlines()
    assert len({line[:11] for line in lines}) == len(lines), "a line a part"
    return done.exit_code, {line[:11].strip(): line[12:] for line in lines}


async def test_it_says_ok_to_every_part_of_a_new_installation(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    status, said = await _lines(api.app, monkeypatch)
    assert list(said) == [
        "settings",
        "token",
        "database",
        "migrations",
        "library",
        "published",
        "time zones",
        "webhook",
    ]
    assert {part: line[:2] for part, line in said.items()} == dict.fromkeys(said, "ok"), said
    assert status == 0
    assert said["token"] == "ok: @mesure_bot; in groups it hears what is addressed to it"
    assert said["migrations"] == "ok: the database is empty; the first start makes its tables"


async def test_it_asks_for_a_token(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MESURE_TOKEN")
    status, said = await _lines(api.app, monkeypatch)
    assert status == 1
    assert said["token"].startswith("not ok: no token: ask @BotFather")


async def test_it_says_that_telegram_does_not_know_the_token(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    api.token = "another"
    status, said = await _lines(api.app, monkeypatch)
    assert status == 1
    assert said["token"].startswith("not ok: Telegram does not know this token")


async def test_it_says_that_the_address_does_not_speak_the_bot_api(monkeypatch: pytest.MonkeyPatch) -> None:
    async def hello(_request: Request) -> Response:
        return PlainTextResponse("hello")

    status, said = await _lines(Starlette(routes=[Route("/{path:path}", hello)]), monkeypatch)
    assert status == 1
    assert said["token"].endswith("does not speak the Bot API: check MESURE_API_URL")


def test_it_says_that_telegram_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MESURE_API_URL", "http://127.0.0.1:1")
    command = typer.Typer()
    command.command()(doctor)
    done = CliRunner().invoke(command, [])
    assert done.exit_code == 1
    assert "token       not ok: http://127.0.0.1:1 cannot be reached (ConnectError)" in done.output
    assert TOKEN not in done.output


def test_it_stops_at_a_wrong_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MESURE_TOKEN", "nonsense")
    command = typer.Typer()
    command.command()(doctor)
    done = CliRunner().invoke(command, [])
    assert (done.exit_code, done.output.count("\n")) == (1, 1)
    assert done.output.startswith("settings    not ok: MESURE_TOKEN: is not what @BotFather gives")


async def test_it_says_that_the_database_cannot_be_used(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MESURE_DATABASE_URL", "postgresql://mesure:hunter2@127.0.0.1:1/mesure")
    status, said = await _lines(api.app, monkeypatch)
    assert status == 1
    assert said["database"].startswith("not ok: cannot use postgresql://mesure:***@127.0.0.1:1/mesure")
    assert said["migrations"] == "not ok: not looked at, because the database cannot be used"
    assert "hunter2" not in str(said)


async def test_it_says_where_the_tables_stand(api: Api, installation: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database.open(f"sqlite:///{installation / 'mesure.db'}")
    await migrate(database)
    _, said = await _lines(api.app, monkeypatch)
    assert said["migrations"] == f"ok: at {revisions()[-1]}, the newest"
    async with database.engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await database.close()
    status, said = await _lines(api.app, monkeypatch)
    assert status == 1
    assert said["migrations"].startswith("not ok: the database is at 9999")


async def test_it_says_that_the_library_is_missing(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MESURE_KNOWLEDGE_DIR", "nowhere")
    status, said = await _lines(api.app, monkeypatch)
    assert status == 1
    assert said["library"].startswith("not ok: ") and "nowhere" in said["library"]


async def test_it_says_what_was_published_and_where_the_folder_has_gone_another_way(
    api: Api, installation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database.open(f"sqlite:///{installation / 'mesure.db'}")
    await migrate(database)
    shelf = Shelf.open(installation / "knowledge", NOW.date())
    article = next(iter(shelf.current.articles.values()))
    text = (shelf.text(article.path) or "").replace(article.title, "Another title")
    change = Change(article.path, article.id, article.language, text)
    async with database.session() as session:
        await profiles.greet(session, 7, 7, NOW)
    assert isinstance(await publish(database, shelf, 7, [change], expected(shelf, [change]), NOW), Published)
    await database.close()
    status, said = await _lines(api.app, monkeypatch)
    assert (status, said["published"]) == (0, "ok: from the chat, over the folder's files: 1")
    (installation / "knowledge" / article.path).write_text(text.replace("Another title", "A third"), encoding="utf-8")
    status, said = await _lines(api.app, monkeypatch)
    assert status == 1
    assert said["published"].startswith(f"not ok: {article.path} was changed in the folder too")


@pytest.mark.parametrize(
    ("wanted", "there", "well", "words"),
    [
        (None, {"url": ""}, True, "none, as set: long polling"),
        (None, {"url": "https://other.example.org"}, False, "Telegram posts to https://other.example.org, so nothing"),
        (HOOK, {"url": ""}, True, f"not set yet; starting `mesure run` sets {HOOK}"),
        (HOOK, {"url": HOOK, "pending_update_count": 3}, True, f"{HOOK}, 3 updates waiting"),
        (HOOK, {"url": "https://other.example.org"}, False, "Telegram posts to https://other.example.org, not to"),
        (
            HOOK,
            {"url": HOOK, "last_error_date": int(time.time()) - 60, "last_error_message": "Wrong response: 502"},
            False,
            "Telegram's last delivery failed: Wrong response: 502",
        ),
        (HOOK, {"url": HOOK, "last_error_date": 1_600_000_000, "last_error_message": "old"}, True, HOOK),
    ],
)  # fmt: skip
async def test_it_compares_the_webhook_with_the_settings(
    api: Api,
    monkeypatch: pytest.MonkeyPatch,
    wanted: str | None,
    there: dict[str, object],
    well: bool,
    words: str,
) -> None:
    if wanted:
        monkeypatch.setenv("MESURE_WEBHOOK_URL", wanted)
        monkeypatch.setenv("MESURE_WEBHOOK_SECRET", "a-secret-of-the-tests")
    api.webhook = there
    status, said = await _lines(api.app, monkeypatch)
    assert said["webhook"].startswith(f"{'ok' if well else 'not ok'}: {words}")
    assert status == (0 if well else 1)
