"""Every sentence the code says, in both languages: one folder a language, one Fluent file a room."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from functools import cache
from pathlib import Path

from babel.dates import format_date, format_datetime, format_time, get_day_names
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

# Regional conventions behind "fr" and "en": 24-hour clock and day before month suit readers of both.
_FORMATTING = {"fr": "fr_FR", "en": "en_GB"}

Value = str | int | float | date | datetime | time


class MissingSentence(KeyError):
    """A key that no Fluent file of the language holds, or one whose variables do not fit."""


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([_FORMATTING[language].replace("_", "-")], use_isolating=False)
    for path in sorted((Path(__file__).parent / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def sentence(language: str, key: str, /, **values: Value) -> str:
    """The sentence of that key with its values in place.

    `language` is "fr" or "en". Numbers, dates and times are written the way the language writes them; strings
    are put in as they are (escaping is the renderer's business). Variables are `$like_this`.

    Raises MissingSentence for an unknown key or a variable that was not given.
    """
    message = _bundle(language).get_message(key) if _bundle(language).has_message(key) else None
    if message is None or message.value is None:
        raise MissingSentence(f"{language}: {key}")
    text, errors = _bundle(language).format_pattern(message.value, _written(language, values))
    if errors or not isinstance(text, str):
        raise MissingSentence(f"{language}: {key}: {errors}")
    return text


def weekdays(language: str, numbers: Sequence[int]) -> str:
    """Weekdays in words, in order: ISO numbers from 1 (Monday)."""
    names = get_day_names("wide", locale=_FORMATTING[language])
    return listed(language, [names[number - 1] for number in numbers])


def named_day(language: str, on: date) -> str:
    """A day of this year or near it, by its weekday: "Tuesday 17 November"."""
    return _ordinal_first(language, on, format_date(on, "EEEE d MMMM", locale=_FORMATTING[language]))


def signed(language: str, change: float) -> str:
    """A change with its sign, to a tenth: "+3,800", "−12", "−0.5"."""
    return format_decimal(change, format="+#,##0.#;−#,##0.#", locale=_FORMATTING[language])


def listed(language: str, items: Sequence[str]) -> str:
    """The items as the language lists them: "Ann, Bob and Zoe"."""
    return format_list(items, locale=_FORMATTING[language])


def keys(language: str) -> frozenset[str]:
    """Every key the language has; the two languages must have the same."""
    return frozenset(_bundle(language)._messages) - frozenset(
        key for key in _bundle(language)._messages if key.startswith("-")
    )


def _written(language: str, values: Mapping[str, Value]) -> dict[str, str | int | float]:
    return {name: _write(language, value) for name, value in values.items()}


def _write(language: str, value: Value) -> str | int | float:
    locale = _FORMATTING[language]
    match value:
        case datetime():
            written = format_datetime(value, "d MMMM y, HH:mm", tzinfo=value.tzinfo, locale=locale)
            return _ordinal_first(language, value, written)
        case date():
            return _ordinal_first(language, value, format_date(value, "d MMMM y", locale=locale))
        case time():
            return format_time(value, "HH:mm", locale=locale)
        case _:
            return value


def _ordinal_first(language: str, on: date, written: str) -> str:
    """French says "1er mars" and "2 mars"; the CLDR patterns have no way to."""
    return written.replace("1 ", "1er ", 1) if language == "fr" and on.day == 1 else written
