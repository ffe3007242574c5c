"""A column's value ↔ JSON: how rows stand in a backup, whichever engine they come from or go to."""

from datetime import UTC, date, datetime, time

from sqlalchemy.types import TypeEngine

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
_TEMPORAL = (datetime, date, time)


def to_json(value: object) -> Json:
    """The value of a column as JSON; instants in ISO 8601, UTC. Raises TypeError for a kind no table of ours has."""
    match value:
        case datetime():
            return (value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)).isoformat()
        case date() | time():
            return value.isoformat()
        case None | str() | bool() | int() | float():
            return value
        case list():
            return [to_json(item) for item in value]
        case dict():
            return {str(key): to_json(item) for key, item in value.items()}
        case _:
            raise TypeError(f"a backup cannot hold {type(value).__name__}")


def from_json(value: Json, kind: TypeEngine[object]) -> object:
    """The value for a column of that kind. Raises ValueError for a text that is no such day, hour or instant."""
    if isinstance(value, str) and kind.python_type in _TEMPORAL:
        return kind.python_type.fromisoformat(value)
    return value
