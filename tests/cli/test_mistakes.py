"""An operator's mistake gets one line that says what, where and how to mend it; never a traceback."""

import socket
from pathlib import Path

import pytest

from tests.cli.mesure import mesure

TOKEN = "123456789:AAan-operators-token-that-nobody-may-see"


def test_without_a_token_it_says_how_to_get_one(tmp_path: Path) -> None:
    ran = mesure("run", folder=tmp_path)
    assert ran.status == 2
    assert "BotFather" in ran.only_line
    assert "mesure try" in ran.only_line


@pytest.mark.parametrize(
    ("variable", "value", "named"),
    [
        ("TOKEN", "not-a-token", "MESURE_TOKEN"),
        ("TOKEN_FILE", "/no/such/file", "MESURE_TOKEN_FILE"),
        ("DATABASE_URL", "mysql://host/db", "MESURE_DATABASE_URL"),
        ("DATABASE_URL", "sqlite:////no/such/folder/mesure.db", "MESURE_DATABASE_URL"),
        ("ADMIN_IDS", "alice", "MESURE_ADMIN_IDS"),
        ("WEBHOOK_URL", "https://bot.example.org/telegram", "MESURE_WEBHOOK_SECRET"),
        ("LISTEN", "eighty", "MESURE_LISTEN"),
        ("SEND_RATE", "fast", "MESURE_SEND_RATE"),
        ("DEFAULT_LANGUAGE", "de", "MESURE_DEFAULT_LANGUAGE"),
        ("RETENTION_DAYS", "-1", "MESURE_RETENTION_DAYS"),
        ("LOG_LEVEL", "loud", "MESURE_LOG_LEVEL"),
        ("KNOWLEDGE_DIR", "/no/such/folder", "MESURE_KNOWLEDGE_DIR"),
    ],
)
def test_a_wrong_setting_is_named_in_one_line(tmp_path: Path, variable: str, value: str, named: str) -> None:
    token = {} if variable == "TOKEN_FILE" else {"TOKEN": TOKEN}
    ran = mesure("run", folder=tmp_path, **{**token, "LOG_LEVEL": "error", variable: value})
    assert ran.status == 2
    assert named in ran.only_line
    assert TOKEN not in ran.err


def test_a_broken_article_is_named_with_its_line(tmp_path: Path) -> None:
    article = tmp_path / "library" / "articles" / "limits" / "limits-x.en.md"
    article.parent.mkdir(parents=True)
    article.write_text("---\nid: limits-x\nlanguage: en\ntitle: [\n---\nText.\n")
    ran = mesure("run", folder=tmp_path, TOKEN=TOKEN, KNOWLEDGE_DIR=str(tmp_path / "library"), LOG_LEVEL="error")
    assert ran.status == 2
    assert "limits-x.en.md:" in ran.only_line


def test_a_taken_port_is_said(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        ran = mesure("run", folder=tmp_path, TOKEN=TOKEN, LISTEN=address, LOG_LEVEL="error")
        local = mesure("try", "--no-browser", "--port", address.split(":")[1], folder=tmp_path, LOG_LEVEL="error")
    assert ran.status == local.status == 2
    assert address in ran.only_line
    assert "--port" in local.only_line
