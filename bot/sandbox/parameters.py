"""The parameters of a Bot API call, whichever of the four ways they were sent."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.datastructures import UploadFile
from starlette.requests import Request

from bot.sandbox.files import UPLOAD_LIMIT
from bot.sandbox.wire import Json, JsonObject, Refusal, bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with the call."""

    name: str
    media_type: str
    data: bytes


class Parameters:
    """Typed reading of untyped parameters; every method raises Refusal for a value of the wrong type."""

    def __init__(self, values: JsonObject, uploads: Mapping[str, Upload] | None = None) -> None:
        self.values = values
        self.uploads = uploads or {}

    def __contains__(self, name: str) -> bool:
        return name in self.values or name in self.uploads

    def text(self, name: str, default: str | None = None) -> str:
        """A string; numbers are written out, as Telegram takes them."""
        value = self.values.get(name)
        if value is None:
            if default is None:
                raise bad_request(f'parameter "{name}" is required')
            return default
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise bad_request(f'field "{name}" must be of type String')
        return str(value)

    def integer(self, name: str, default: int | None = None) -> int:
        """A whole number, also when it came as a string."""
        if self.values.get(name) is None and default is not None:
            return default
        try:
            return int(self.text(name))
        except ValueError:
            raise bad_request(f'parameter "{name}" must be a number') from None

    def number(self, name: str, default: float | None = None) -> float:
        """A number, whole or not."""
        if self.values.get(name) is None and default is not None:
            return default
        try:
            return float(self.text(name))
        except ValueError:
            raise bad_request(f'parameter "{name}" must be a number') from None

    def flag(self, name: str) -> bool:
        """A boolean, False when it is missing."""
        value = self.values.get(name)
        return value is True or str(value).lower() in ("true", "1", "yes")

    def data(self, name: str) -> Json:
        """A JSON value, also when it came as a string; None when it is missing."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            parsed: Json = json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None
        return parsed

    def object(self, name: str) -> JsonObject | None:
        """A JSON object; None when it is missing."""
        value = self.data(name)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            raise bad_request(f"object expected as {name.replace('_', ' ')}")
        return value

    def array(self, name: str) -> Sequence[Json]:
        """A JSON array, empty when it is missing."""
        value = self.data(name)
        if value is None:
            return []
        if isinstance(value, str) or not isinstance(value, Sequence):
            raise bad_request(f'expected an Array of values in "{name}"')
        return value

    def upload(self, name: str) -> Upload | str:
        """A file: the bytes that came with the call, or the id of a file Telegram has already."""
        if name in self.uploads:
            return self.uploads[name]
        value = self.text(name, "")
        if value.startswith("attach://"):
            attached = self.uploads.get(value.removeprefix("attach://"))
            if attached is not None:
                return attached
        if not value or value.startswith("attach://"):
            raise bad_request(f"there is no {name.replace('_', ' ')} in the request")
        return value


async def read_parameters(request: Request) -> Parameters:
    """Query string, JSON, urlencoded and multipart, the body winning over the query."""
    values: dict[str, Json] = dict(request.query_params)
    uploads: dict[str, Upload] = {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        body = await request.body()
        values |= _object(body) if body else {}
    elif kind in ("multipart/form-data", "application/x-www-form-urlencoded"):
        async with request.form(max_files=20, max_part_size=UPLOAD_LIMIT) as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    uploads[name] = await _received(value)
                else:
                    values[name] = value
    return Parameters(values, uploads)


def _object(body: bytes) -> dict[str, Json]:
    try:
        parsed: Json = json.loads(body)
    except ValueError:
        parsed = None
    if not isinstance(parsed, dict):
        raise bad_request("can't parse JSON body")
    return dict(parsed)


async def _received(file: UploadFile) -> Upload:
    data = await file.read()
    if len(data) > UPLOAD_LIMIT:
        raise Refusal(413, "Request Entity Too Large")
    return Upload(file.filename or "file", file.content_type or "application/octet-stream", data)
