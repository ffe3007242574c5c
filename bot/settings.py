"""Every setting of an operator: environment variables named MESURE_…, also from `.env`; read once."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

# Telegram answers for a token that is merely wrong; this catches what was never one.
_TOKEN = re.compile(r"\d{3,16}:[A-Za-z0-9_-]{10,64}")
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")

# One right value for each variable that can be wrong, for the line that says so.
EXAMPLES = {
    "token": "123456789:AAExampleExampleExampleExampleExampl",
    "token_file": "/run/secrets/mesure_token",
    "api_url": "https://api.telegram.org",
    "database_url": "sqlite:///mesure.db",
    "database_url_file": "/run/secrets/database_url",
    "knowledge_dir": "knowledge",
    "admin_ids": "12345678,87654321",
    "webhook_url": "https://bot.example.org/telegram",
    "webhook_secret": "a-long-random-word_of-letters-and-digits",
    "webhook_secret_file": "/run/secrets/mesure_webhook_secret",
    "listen": "127.0.0.1:8080",
    "send_rate": "25",
    "default_language": "en",
    "retention_days": "90",
    "log_level": "info",
    "log_format": "json",
}


class WrongSetting(ValueError):
    """A variable has a value we cannot use; the message is one line for an operator."""


def _comma_separated(value: object) -> object:
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


def _lower(value: object) -> object:
    return value.strip().lower() if isinstance(value, str) else value


def _web_address(value: str) -> str:
    parts = urlsplit(value.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("must start with https:// and name a host")
    return value.strip().rstrip("/")


class Settings(BaseSettings):
    """The settings of one process. Build it with `Settings.read()`, which speaks to operators."""

    model_config = SettingsConfigDict(
        env_prefix="MESURE_",
        env_file=".env",
        env_file_encoding="utf-8",
        extra="ignore",
        env_ignore_empty=True,
    )

    token: SecretStr | None = None
    token_file: Path | None = None
    api_url: str = "https://api.telegram.org"
    database_url: SecretStr = SecretStr("sqlite:///mesure.db")
    database_url_file: Path | None = None
    knowledge_dir: Path = Path("knowledge")
    admin_ids: Annotated[frozenset[int], NoDecode, BeforeValidator(_comma_separated)] = frozenset()
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    webhook_secret_file: Path | None = None
    listen: str = "127.0.0.1:8080"
    send_rate: float = Field(default=25, gt=0, le=1000)
    default_language: Annotated[Literal["fr", "en"], BeforeValidator(_lower)] = "en"
    retention_days: int = Field(default=90, ge=1, le=3650)
    log_level: Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(_lower)] = "info"
    log_format: Annotated[Literal["console", "json"] | None, BeforeValidator(_lower)] = None

    @classmethod
    def read(cls) -> Self:
        """The settings of the environment and `.env`.

        Raises WrongSetting, whose message names the variable, what is wrong and a right example.
        """
        try:
            return cls()
        except ValidationError as error:
            raise WrongSetting(_explain(error)) from None

    @property
    def retention_for(self) -> timedelta:
        """How long questions without an answer, ratings and delivery records are kept."""
        return timedelta(days=self.retention_days)

    @property
    def listen_at(self) -> tuple[str, int]:
        """Host and port of the web server."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never reach a log: the token, the webhook's secret, the database's password."""
        password = urlsplit(self.database_url.get_secret_value()).password
        known = (self.token, self.webhook_secret)
        return tuple(s.get_secret_value() for s in known if s) + ((password,) if password else ())

    @model_validator(mode="before")
    @classmethod
    def _read_files(cls, values: dict[str, object]) -> dict[str, object]:
        for name in ("token", "database_url", "webhook_secret"):
            path = values.get(f"{name}_file")
            if path and not values.get(name):
                try:
                    values[name] = Path(str(path)).read_text(encoding="utf-8").strip()
                except (OSError, UnicodeDecodeError) as error:
                    raise ValueError(f"{name}_file: cannot read {path}: {getattr(error, 'strerror', error)}") from None
        return values

    @model_validator(mode="after")
    def _refuse_open_webhook(self) -> Self:
        if self.webhook_url and not self.webhook_secret:
            raise ValueError("webhook_secret: is needed with MESURE_WEBHOOK_URL, so that only Telegram can speak to it")
        return self

    @field_validator("token")
    @classmethod
    def _token_looks_right(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not _TOKEN.fullmatch(value.get_secret_value().strip()):
            raise ValueError("is not what @BotFather gives: digits, a colon, then 35 letters and digits")
        return SecretStr(value.get_secret_value().strip()) if value else None

    @field_validator("webhook_secret")
    @classmethod
    def _secret_fits_telegram(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not _WEBHOOK_SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("may hold 1 to 256 letters, digits, '_' and '-' only")
        return value

    @field_validator("api_url")
    @classmethod
    def _api_url_is_an_address(cls, value: str) -> str:
        return _web_address(value)

    @field_validator("webhook_url")
    @classmethod
    def _webhook_url_is_an_address(cls, value: str | None) -> str | None:
        return _web_address(value) if value else None

    @field_validator("database_url")
    @classmethod
    def _database_is_known(cls, value: SecretStr) -> SecretStr:
        if not re.match(r"(sqlite|postgres(ql)?)(\+\w+)?://", value.get_secret_value()):
            raise ValueError("must start with sqlite:/// or postgresql://")
        return value

    @field_validator("admin_ids")
    @classmethod
    def _ids_are_positive(cls, value: frozenset[int]) -> frozenset[int]:
        if any(one <= 0 for one in value):
            raise ValueError("holds an id that is not a person's (people have positive ids)")
        return value

    @field_validator("listen")
    @classmethod
    def _listen_is_host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isascii() or not port.isdigit() or not 0 <= int(port) <= 65535:
            raise ValueError("must be host:port")
        return value


def _explain(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    what = " ".join(str(first["msg"]).removeprefix("Value error, ").split())
    name = str(first["loc"][0]) if first["loc"] else what.split(":", 1)[0]
    what = what.removeprefix(f"{name}: ")
    variable = f"MESURE_{name.upper()}"
    return f"{variable}: {what[:1].lower()}{what[1:]}; for example {variable}={EXAMPLES.get(name, '…')}"
