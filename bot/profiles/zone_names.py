"""Time zones under their own names: IANA's, offsets such as "GMT+1", and the usual abbreviations."""

import re
from dataclasses import dataclass
from functools import cache

from bot.language import Language
from bot.profiles.gazetteer import largest_by_zone, zone_city, zones

# Words that say nothing of where.
FILLER = frozenset(
    """
    a actuellement ai am are area around as at au aux base basee based ben bonjour c ca ce cest chez city d dans
    de des du e en est et etat exactly for from fuseau fuseaux habitant habite habitons hello heure heures hi
    horaire i il im in is it j je jhabite l la le les live lives living m ma meme merci mes mets mettre moi mon my
    near nous now of on oui par pays plait please plutot pour pres proche que region s salut same set situe situee
    standard stp suis sur svp t te the time timezone to toujours town tz un une use using utilise vers vie ville
    village vis vit vivons we y yes zone
    """.split()
)

_ABBREVIATIONS = {
    "utc": "Etc/UTC",
    "gmt": "Etc/GMT",
    "cet": "Europe/Paris",
    "cest": "Europe/Paris",
    "bst": "Europe/London",
    "msk": "Europe/Moscow",
    "ist": "Asia/Kolkata",
    "jst": "Asia/Tokyo",
    "aest": "Australia/Sydney",
    "est": "America/New_York",
    "edt": "America/New_York",
    "et": "America/New_York",
    "eastern": "America/New_York",
    "cst": "America/Chicago",
    "cdt": "America/Chicago",
    "central": "America/Chicago",
    "mst": "America/Denver",
    "mdt": "America/Denver",
    "mountain": "America/Denver",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
    "hne": "America/Toronto",
    "hae": "America/Toronto",
    "la": "America/Los_Angeles",
    "casa": "Africa/Casablanca",
}

_OFFSET = re.compile(r"(?:utc|gmt)\s*([+\-−–])\s*(\d{1,2})(?:\s*[:hH.]?\s*(\d{2}))?(?!\d)", re.IGNORECASE)
# The zones that keep an offset with half or quarter hours all year: nothing else names such an offset.
_BROKEN_OFFSETS = {
    (1, 3, 30): "Asia/Tehran",
    (1, 4, 30): "Asia/Kabul",
    (1, 5, 30): "Asia/Kolkata",
    (1, 5, 45): "Asia/Kathmandu",
    (1, 6, 30): "Asia/Yangon",
    (1, 8, 45): "Australia/Eucla",
    (1, 9, 30): "Australia/Darwin",
    (-1, 9, 30): "Pacific/Marquesas",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere, and its time zone: `country` an ISO 3166 code, empty for a bare offset; `zone` an IANA name."""

    name: str
    country: str
    zone: str
    population: int


@cache
def _zones_by_lower_name() -> dict[str, str]:
    return {zone.lower(): zone for zone in sorted(zones())}


def by_zone_name(raw: str, language: Language) -> tuple[Place, ...]:
    """The zone whose IANA name the text is or holds, in any case, with spaces for underscores."""
    known = _zones_by_lower_name()
    bare = re.sub(r"\s*/\s*", "/", raw.strip().lower())
    candidates = [re.sub(r"\s+", "_", bare), *(word for word in re.split(r"[^\w/+-]+", bare) if "/" in word)]
    for candidate in candidates:
        if "/" in candidate and candidate in known:
            return (_place_of_zone(known[candidate], language),)
    return ()


def by_offset(raw: str) -> tuple[Place, ...]:
    """The zone that keeps the offset named ("UTC+5:30", "GMT-3") all year round."""
    match = _OFFSET.search(raw)
    if not match:
        return ()
    sign = 1 if match[1] == "+" else -1
    hours, minutes = int(match[2]), int(match[3] or 0)
    shown = f"UTC{'+' if sign > 0 else '−'}{hours}" + (f":{minutes:02}" if minutes else "")
    # POSIX counts west of Greenwich as positive, so the names are the other way round.
    zone = _BROKEN_OFFSETS.get((sign, hours, minutes)) if minutes else f"Etc/GMT{'-' if sign > 0 else '+'}{hours}"
    return (Place(shown, "", zone, 0),) if zone and zone in zones() else ()


def by_abbreviation(raw: str, words: list[str], language: Language) -> tuple[Place, ...]:
    """The zone of an abbreviation that stands alone ("PST", "Eastern time"); `words` are the text's, folded.

    What counts as alone: among words of `FILLER` only.
    """
    # "EST" and "LA" are zones, "est" and "la" are French.
    telling = words if raw.isupper() else [word for word in words if word not in FILLER]
    zone = _ABBREVIATIONS.get(telling[0]) if len(telling) == 1 else None
    return (_place_of_zone(zone, language),) if zone else ()


def _place_of_zone(zone: str, language: Language) -> Place:
    largest = largest_by_zone().get(zone)
    return Place(
        zone_city(zone, language), largest.country if largest else "", zone, largest.population if largest else 0
    )
