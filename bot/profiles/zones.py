"""From what a person says of where they are ("je suis à Montréal", "GMT+1", a shared location) to a time zone."""

import math
import re
from collections.abc import Iterable, Iterator
from functools import cache

from rapidfuzz import fuzz, process

from bot.language import Language, fold
from bot.profiles.gazetteer import (
    City,
    cities,
    countries,
    french_names,
    region_name,
    states,
    zone_city,
    zones,
)
from bot.profiles.zone_names import FILLER, by_abbreviation, by_offset, by_zone_name
from bot.profiles.zone_names import Place as Place

MAX_PLACES = 4
# A namesake counts when it is at least this much of the best one; so do a country's zones by their largest cities.
_NAMESAKE_SHARE, _COUNTRY_SHARE = 0.1, 0.05
# A name that is not the city's own weighs less ("Vienne" is a town in France before it is Vienna, but smaller);
# a city where the asker's language is spoken weighs more.
_OTHER_NAME_WEIGHT, _HOME_WEIGHT = 0.05, 2.0
_LONGEST_TEXT, _MOST_WORDS, _LONGEST_NAME = 200, 24, 5
# Among other words that mean nothing to us, only after "habite à" and only a city everybody knows.
_KNOWN_FROM = 100_000
# Likeness in percent that a misspelt name needs; one of up to six letters is like too many words ("maison" and
# Madison) to mean any but a large city, and one of four says nothing.
_LIKENESS, _SHORT_LIKENESS, _LIKENESS_TIE, _SHORT, _LARGE_FROM = 84.0, 88.0, 3.0, 6, 500_000

_HOME = {
    Language.FR: frozenset("FR BE CH LU MC CA SN CI CM ML MG MA DZ TN CD RE GP MQ GF NC PF YT HT".split()),
    Language.EN: frozenset("US GB IE CA AU NZ ZA NG GH KE IN SG JM".split()),
}

_BEFORE_A_HOME = re.compile(
    r"\b(habite|habitons|suis|vis|vivons|base|basee|live|living|am|m|based|from|viens|heure|time) "
    r"(a|au|aux|en|dans|in|at|near|de|d|pres de|sur)?$"
)


def is_zone(name: str) -> bool:
    """Whether there is time-zone data under exactly that name."""
    return name in zones()


def at_location(latitude: float, longitude: float) -> str | None:
    """The zone at a point in degrees, also at sea; None for what is no point on Earth."""
    if not (math.isfinite(latitude) and math.isfinite(longitude)) or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    import tzfpy  # the shapes of every zone: 30 MiB that most people never ask for

    zone = tzfpy.get_tz(longitude, latitude)
    return zone if is_zone(zone) else None


def resolve(text: str, language: Language) -> tuple[Place, ...]:
    """Where someone may be, best first and one place a zone: several when namesakes are about as likely.

    Understands city and country names in both languages and their misspellings, American states, IANA names,
    offsets and the usual abbreviations, bare or in a short sentence; () when it knows no such place. The first
    call reads the gazetteer (see `gazetteer.cities`): in an event loop, call it in a thread.
    """
    raw = text[:_LONGEST_TEXT]
    words = fold(raw).split()[:_MOST_WORDS]
    return (
        by_zone_name(raw, language)
        or by_offset(raw)
        or by_abbreviation(raw, words, language)
        or _by_name(words, _closing_code(raw), language)
        or _by_misspelling(words, language)
    )


def _closing_code(raw: str) -> str:
    """The state or country code that "Portland, OR" ends with, or ""."""
    match = re.search(r"\w[\s,(]+([A-Z]{2})[\s.)]*$", raw)
    return match[1] if match and not raw.isupper() else ""


def _by_name(words: list[str], code: str, language: Language) -> tuple[Place, ...]:
    if code:
        words = words[:-1]
    for start, end in _spans(words):
        name = " ".join(words[start:end])
        found = _cities_not_of_another_country(name)
        rest = [*words[:start], "|", *words[end:]]
        region, unknown = _region(rest)
        if found and unknown:
            said = " ".join(words[:start])
            found = [c for c in found if c.population >= _KNOWN_FROM and _BEFORE_A_HOME.search(said)]
        if region or code:
            found = [city for city in found if _lies_in(city, region, code)]
        if found:
            return _ranked(((city, name) for city in found), language)
    region, unknown = _region(words)
    return _of_region(region, language) if region and not unknown else ()


def _spans(words: list[str]) -> Iterator[tuple[int, int]]:
    """Runs of words that may be a name, longest first, then from the left."""
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            if not set(words[start : start + length]) <= FILLER:
                yield start, start + length


def _cities_not_of_another_country(name: str) -> list[City]:
    """The cities of a name. A country's name ("Jamaica") means no city elsewhere (in New York); Mexico's may."""
    country = countries().get(name)
    return [city for city in cities().named(name) if country in (None, city.country)]


def _region(words: list[str]) -> tuple[str, bool]:
    """The country or state that the words name ("" if none), and whether anything else in them has a meaning."""
    for start, end in _spans(words):
        name = " ".join(words[start:end])
        if name in countries() or (name in states() and len(name) > 2):
            return name, not set(words[:start] + words[end:]) <= FILLER | {"|"}
    return "", not set(words) <= FILLER | {"|"}


def _lies_in(city: City, region: str, code: str) -> bool:
    if region and city.country == countries().get(region):
        return True
    if region and city.state and city.state == states().get(region):
        return True
    return bool(code) and code in (city.country, city.state)


def _of_region(region: str, language: Language) -> tuple[Place, ...]:
    largest: dict[str, City] = {}
    for city in cities().cities:
        if _lies_in(city, region, "") and city.population > getattr(largest.get(city.zone), "population", -1):
            largest[city.zone] = city
    ordered = sorted(largest.values(), key=lambda city: -city.population)
    kept = [city for city in ordered if city.population >= ordered[0].population * _COUNTRY_SHARE]
    if len(kept) == 1:
        only = kept[0]
        return (Place(region_name(region, language), only.country, only.zone, only.population),)
    return tuple(_place(city, fold(city.name), language) for city in kept[:MAX_PLACES])


def _ranked(found: Iterable[tuple[City, str]], language: Language) -> tuple[Place, ...]:
    weighed = sorted(((_weight(city, name, language), city, name) for city, name in found), reverse=True)
    likely = [(city, name) for weight, city, name in weighed if weight >= weighed[0][0] * _NAMESAKE_SHARE]
    by_zone: dict[str, tuple[City, str]] = {}
    for city, name in likely:
        by_zone.setdefault(city.zone, (city, name))
    kept = list(by_zone.values())[:MAX_PLACES]
    shown = [city.name for city, _ in kept]
    return tuple(_place(city, name, language, has_twin=shown.count(city.name) > 1) for city, name in kept)


def _weight(city: City, name: str, language: Language) -> float:
    own = 1.0 if fold(city.name) == name else _OTHER_NAME_WEIGHT
    return (city.population + 1) * own * (_HOME_WEIGHT if city.country in _HOME[language] else 1.0)


@cache
def _spellable() -> tuple[str, ...]:
    known = cities()
    large = (
        name
        for name, numbers in known.by_name.items()
        if len(name) >= 5 and any(known.cities[number].population >= _KNOWN_FROM for number in numbers)
    )
    return (*large, *(name for name in countries() if len(name) >= 5))


def _by_misspelling(words: list[str], language: Language) -> tuple[Place, ...]:
    written = " ".join(word for word in words if word not in FILLER)
    if not 5 <= len(written) <= 40:
        return ()
    floor = _SHORT_LIKENESS if len(written) <= _SHORT else _LIKENESS
    close = process.extract(written, _spellable(), scorer=fuzz.ratio, score_cutoff=floor, limit=20)
    close = [(name, likeness, at) for name, likeness, at in close if name[0] == written[0]]
    best = [name for name, likeness, _ in close if likeness >= close[0][1] - _LIKENESS_TIE]
    found = [(city, name) for name in best for city in _cities_not_of_another_country(name)]
    if len(written) <= _SHORT:
        found = [(city, name) for city, name in found if city.population >= _LARGE_FROM]
    if found:
        return _ranked(found, language)
    region = next((name for name in best if name in countries()), "")
    return _of_region(region, language) if region else ()


def _place(city: City, name: str, language: Language, *, has_twin: bool = False) -> Place:
    """A city as a place, written as the language writes it (`name` is the folded one it was found by)."""
    shown = city.name
    if fold(city.name) == fold(city.zone.rpartition("/")[2]):
        eponym = zone_city(city.zone, language)
        shown = city.name if fold(eponym) == fold(city.name) else eponym
    elif language is Language.FR:
        shown = french_names().get(name, city.name)
    if has_twin and city.state:
        shown = f"{shown}, {city.state}"
    return Place(shown, city.country, city.zone, city.population)
