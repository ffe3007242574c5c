from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.settings import EXAMPLES, Settings, WrongSetting

TOKEN = "123456789:AAExampleExampleExampleExampleExampl"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A working directory without `.env`, and no variable of ours."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"MESURE_{name.upper()}", raising=False)
    yield tmp_path


def test_it_has_the_defaults_of_the_contract() -> None:
    found = Settings.read()
    assert found.token is None
    assert found.api_url == "https://api.telegram.org"
    assert found.database_url.get_secret_value() == "sqlite:///mesure.db"
    assert found.knowledge_dir == Path("knowledge")
    assert found.admin_ids == frozenset()
    assert (found.webhook_url, found.webhook_secret) == (None, None)
    assert found.listen_at == ("127.0.0.1", 8080)
    assert found.send_rate == 25
    assert found.default_language == "en"
    assert found.retention_for == timedelta(days=90)
    assert (found.log_level, found.log_format) == ("info", None)


def test_the_environment_wins_over_the_file(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (elsewhere / ".env").write_text("MESURE_SEND_RATE=7\nMESURE_RETENTION_DAYS=12\nOTHER=x\n", encoding="utf-8")
    monkeypatch.setenv("MESURE_SEND_RATE", "9")
    assert (Settings.read().send_rate, Settings.read().retention_days) == (9, 12)


def test_an_empty_variable_is_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MESURE_TOKEN", "")
    monkeypatch.setenv("MESURE_WEBHOOK_URL", "")
    assert (Settings.read().token, Settings.read().webhook_url) == (None, None)


@pytest.mark.parametrize(
    ("variable", "secret"),
    [
        ("TOKEN", TOKEN),
        ("DATABASE_URL", "postgresql://mesure:hunter2@database/mesure"),
        ("WEBHOOK_SECRET", "a-secret-of-the-tests"),
    ],
)
def test_it_reads_a_secret_from_a_file(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch, variable: str, secret: str
) -> None:
    (elsewhere / "secret").write_text(f"{secret}\n", encoding="utf-8")
    monkeypatch.setenv(f"MESURE_{variable}_FILE", str(elsewhere / "secret"))
    assert getattr(Settings.read(), variable.lower()).get_secret_value() == secret


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("TOKEN", "nonsense", "is not what @BotFather gives"),
        ("TOKEN", "123456789:", "is not what @BotFather gives"),
        ("TOKEN_FILE", "/no/such/file", "cannot read /no/such/file: No such file or directory"),
        ("API_URL", "ftp://example.org", "must start with https://"),
        ("API_URL", "https://", "must start with https://"),
        ("DATABASE_URL", "mysql://localhost/mesure", "must start with sqlite:/// or postgresql://"),
        ("DATABASE_URL", "mesure.db", "must start with sqlite:/// or postgresql://"),
        ("ADMIN_IDS", "alice", "valid integer"),
        ("ADMIN_IDS", "-1001234", "people have positive ids"),
        ("WEBHOOK_URL", "bot.example.org", "must start with https://"),
        ("LISTEN", "8080", "must be host:port"),
        ("LISTEN", "localhost:99999", "must be host:port"),
        ("LISTEN", "localhost:http", "must be host:port"),
        ("SEND_RATE", "0", "greater than 0"),
        ("SEND_RATE", "fast", "valid number"),
        ("DEFAULT_LANGUAGE", "de", "'fr' or 'en'"),
        ("RETENTION_DAYS", "0", "greater than or equal to 1"),
        ("LOG_LEVEL", "loud", "'debug', 'info'"),
        ("LOG_FORMAT", "xml", "'console' or 'json'"),
    ],
)
def test_a_wrong_value_gives_one_line_with_the_variable_and_an_example(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, said: str
) -> None:
    monkeypatch.setenv(f"MESURE_{variable}", value)
    with pytest.raises(WrongSetting) as caught:
        Settings.read()
    line = str(caught.value)
    assert said in line
    assert line.startswith(f"MESURE_{variable}: ")
    assert line.endswith(f"for example MESURE_{variable}={EXAMPLES[variable.lower()]}")
    assert "\n" not in line


def test_a_webhook_without_a_secret_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MESURE_WEBHOOK_URL", "https://bot.example.org/telegram")
    with pytest.raises(WrongSetting, match=r"^MESURE_WEBHOOK_SECRET: is needed with MESURE_WEBHOOK_URL"):
        Settings.read()


@pytest.mark.parametrize("secret", ["with space", "é", "x" * 257])
def test_a_secret_that_telegram_would_refuse_is_refused(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    monkeypatch.setenv("MESURE_WEBHOOK_SECRET", secret)
    with pytest.raises(WrongSetting, match=r"^MESURE_WEBHOOK_SECRET: may hold"):
        Settings.read()


def test_every_example_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(EXAMPLES) == set(Settings.model_fields)
    for name, example in EXAMPLES.items():
        if not name.endswith("_file"):
            monkeypatch.setenv(f"MESURE_{name.upper()}", example)
    Settings.read()


def test_it_takes_what_people_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MESURE_TOKEN", f" {TOKEN} ")
    monkeypatch.setenv("MESURE_ADMIN_IDS", " 12 , 34,")
    monkeypatch.setenv("MESURE_DEFAULT_LANGUAGE", "FR")
    monkeypatch.setenv("MESURE_LOG_LEVEL", "DEBUG")
    monkeypatch.setenv("MESURE_API_URL", "http://localhost:8081/")
    monkeypatch.setenv("MESURE_LISTEN", "[::1]:8080")
    found = Settings.read()
    assert found.token is not None and found.token.get_secret_value() == TOKEN
    assert found.admin_ids == {12, 34}
    assert (found.default_language, found.log_level) == ("fr", "debug")
    assert found.api_url == "http://localhost:8081"
    assert found.listen_at == ("::1", 8080)


def test_it_never_shows_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MESURE_TOKEN", TOKEN)
    monkeypatch.setenv("MESURE_WEBHOOK_SECRET", "a-secret-of-the-tests")
    monkeypatch.setenv("MESURE_DATABASE_URL", "postgresql://mesure:hunter2@database/mesure")
    found = Settings.read()
    shown = f"{found!r} {found} {found.model_dump()} {found.model_dump_json()}"
    assert set(found.secrets) == {TOKEN, "a-secret-of-the-tests", "hunter2"}
    assert not any(secret in shown for secret in found.secrets)


@given(st.sampled_from(sorted(Settings.model_fields)), st.text(max_size=60).filter(lambda text: "\0" not in text))
@settings(deadline=None, max_examples=200)
def test_no_value_whatever_gives_anything_but_settings_or_one_line(name: str, value: str) -> None:
    try:
        with pytest.MonkeyPatch.context() as variables:
            variables.setenv(f"MESURE_{name.upper()}", value)
            Settings.read()
    except WrongSetting as error:
        assert str(error).startswith("MESURE_")
        assert len(str(error).splitlines()) == 1
