from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language import Language
from bot.profiles import gazetteer
from bot.profiles.zones import Place, at_location, is_zone, resolve

FR, EN = Language.FR, Language.EN


@pytest.mark.parametrize(
    ("language", "text", "name", "zone"),
    [
        (FR, "Lyon", "Lyon", "Europe/Paris"),
        (FR, "je suis à Montréal", "Montréal", "America/Toronto"),
        (FR, "j’habite à Lyon depuis 3 ans avec mon chat", "Lyon", "Europe/Paris"),
        (FR, "heure de Paris", "Paris", "Europe/Paris"),
        (FR, "  PARIS  ", "Paris", "Europe/Paris"),
        (FR, "Bruxelles", "Bruxelles", "Europe/Brussels"),
        (FR, "Londres", "Londres", "Europe/London"),
        (FR, "london", "Londres", "Europe/London"),
        (FR, "Genève", "Genève", "Europe/Zurich"),
        (FR, "geneve", "Genève", "Europe/Zurich"),
        (FR, "Pékin", "Pékin", "Asia/Shanghai"),
        (FR, "Le Caire", "Le Caire", "Africa/Cairo"),
        (FR, "Alger", "Alger", "Africa/Algiers"),
        (FR, "Tananarive", "Antananarivo", "Indian/Antananarivo"),
        (FR, "abidjan, côte d'ivoire", "Abidjan", "Africa/Abidjan"),
        (FR, "Fort-de-France", "Fort-de-France", "America/Martinique"),
        (FR, "la Réunion", "La Réunion", "Indian/Reunion"),
        (FR, "je vis au Maroc", "Maroc", "Africa/Casablanca"),
        (FR, "Belgique", "Belgique", "Europe/Brussels"),
        (FR, "Mexico", "Mexico", "America/Mexico_City"),
        (FR, "Casa", "Casablanca", "Africa/Casablanca"),
        (EN, "new york", "New York City", "America/New_York"),
        (EN, "I live in New York", "New York City", "America/New_York"),
        (EN, "Sao Paulo", "São Paulo", "America/Sao_Paulo"),
        (EN, "Geneve", "Geneva", "Europe/Zurich"),
        (EN, "Paris", "Paris", "Europe/Paris"),
        (EN, "Paris, Texas", "Paris", "America/Chicago"),
        (EN, "Paris, TX", "Paris", "America/Chicago"),
        (EN, "Portland Maine", "Portland", "America/New_York"),
        (EN, "Portland, OR", "Portland", "America/Los_Angeles"),
        (EN, "Springfield, Illinois", "Springfield", "America/Chicago"),
        (EN, "LA", "Los Angeles", "America/Los_Angeles"),
        (EN, "nyc", "New York City", "America/New_York"),
        (EN, "Bombay", "Mumbai", "Asia/Kolkata"),
        (EN, "Germany", "Germany", "Europe/Berlin"),
    ],
)
def test_it_knows_where_people_say_they_are(language: Language, text: str, name: str, zone: str) -> None:
    assert [(place.name, place.zone) for place in resolve(text, language)] == [(name, zone)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("marseile", "Marseille"),
        ("toulose", "Toulouse"),
        ("bordeau", "Bordeaux"),
        ("montrael", "Montréal"),
        ("bruxeles", "Bruxelles"),
        ("pariss", "Paris"),
        ("je suis à starsbourg", "Strasbourg"),
        ("san fransisco", "San Francisco"),
        ("Belgiqe", "Belgique"),
    ],
)
def test_it_reads_through_a_misspelling(text: str, name: str) -> None:
    assert resolve(text, FR)[0].name == name


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("GMT+1", "Etc/GMT-1"),
        ("utc + 2", "Etc/GMT-2"),
        ("UTC−3", "Etc/GMT+3"),
        ("je suis en GMT-5", "Etc/GMT+5"),
        ("UTC+5:30", "Asia/Kolkata"),
        ("GMT+5h45", "Asia/Kathmandu"),
        ("UTC+0", "Etc/GMT-0"),
        ("UTC", "Etc/UTC"),
        ("Europe/Paris", "Europe/Paris"),
        ("america/new york", "America/New_York"),
        ("mon fuseau est europe / paris.", "Europe/Paris"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("EST", "America/New_York"),
        ("Eastern time", "America/New_York"),
        ("PST", "America/Los_Angeles"),
        ("CET", "Europe/Paris"),
    ],
)
def test_it_knows_zones_by_their_own_names(text: str, zone: str) -> None:
    assert [place.zone for place in resolve(text, EN)] == [zone]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Springfield", ["Springfield, MO", "Springfield, MA", "Springfield, OR"]),
        ("Portland", ["Portland, OR", "Portland, ME"]),
        ("Birmingham", ["Birmingham", "Birmingham, AL"]),
        ("Canada", ["Toronto", "Calgary", "Winnipeg", "Vancouver"]),
        ("Texas", ["Houston", "El Paso"]),
    ],
)
def test_it_offers_several_places_when_it_cannot_know(text: str, names: list[str]) -> None:
    places = resolve(text, EN)
    assert [place.name for place in places] == names
    assert len({place.zone for place in places}) == len(places)


def test_it_prefers_a_namesake_where_the_language_is_spoken() -> None:
    assert [place.country for place in resolve("Valence", FR)] == ["FR", "ES"]
    assert [place.country for place in resolve("Saint-Denis", FR)] == ["RE", "FR"]
    assert [place.country for place in resolve("Vienne", FR)] == ["AT", "FR"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "...",
        "🎉🎉",
        "oui",
        "non",
        "la",
        "est",
        "ok thanks",
        "bonjour",
        "merci beaucoup",
        "maison",
        "home",
        "demain",
        "plus tard",
        "annuler",
        "instagram",
        "followers",
        "objectif 10k",
        "10:30",
        "rappelle-moi à 8h30",
        "je ne sais pas",
        "comment faire une omelette ?",
        "quel est le meilleur moment pour poster sur instagram ?",
        "is it ok to buy followers?",
        "UTC+27",
        "UTC+5:31",
        "Mars/Olympus",
        "Lyon, Texas",
    ],
)
def test_it_says_nothing_of_what_is_no_place(text: str) -> None:
    assert (resolve(text, FR), resolve(text, EN)) == ((), ())


def test_it_gives_the_country_and_its_people() -> None:
    assert resolve("Lyon", FR) == (Place("Lyon", "FR", "Europe/Paris", 520774),)
    assert resolve("GMT+1", FR) == (Place("UTC+1", "", "Etc/GMT-1", 0),)


@given(st.text(max_size=400), st.sampled_from(Language))
@settings(deadline=None, max_examples=60)
def test_it_never_raises_and_only_names_zones_that_exist(text: str, language: Language) -> None:
    for place in resolve(text, language):
        assert is_zone(place.zone)
        ZoneInfo(place.zone)


@given(
    st.lists(
        st.sampled_from(("paris", "texas", "GMT", "+", "1", "5:30", "/", "usa", "la", "à", ",", "|", "Lyon", "TX")),
        max_size=12,
    ),
    st.sampled_from(Language),
)
@settings(deadline=None, max_examples=100)
def test_it_survives_every_order_of_the_words_it_knows(words: list[str], language: Language) -> None:
    assert all(is_zone(place.zone) for place in resolve(" ".join(words), language))


def test_every_city_it_may_answer_has_a_zone_we_have_data_for() -> None:
    found = gazetteer.cities()
    assert len(found.cities) > 30_000
    assert {city.zone for city in found.cities} <= gazetteer.zones()


def test_it_knows_a_zone_by_its_exact_name_only() -> None:
    assert is_zone("Europe/Paris")
    assert not any(is_zone(name) for name in ("europe/paris", "", "localtime", "Factory", "../etc/passwd", "Mars"))


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (45.76, 4.83, "Europe/Paris"),
        (45.5, -73.57, "America/Toronto"),
        (-30.0, -30.0, "Etc/GMT+2"),
        (90.0, 180.0, "Etc/GMT-12"),
        (91.0, 0.0, None),
        (0.0, -181.0, None),
        (float("nan"), 0.0, None),
        (float("inf"), 0.0, None),
    ],
)
def test_it_knows_the_zone_of_a_point(latitude: float, longitude: float, zone: str | None) -> None:
    assert at_location(latitude, longitude) == zone


@given(st.floats(-90, 90), st.floats(-180, 180))
@settings(deadline=None, max_examples=200)
def test_every_point_on_earth_has_a_zone(latitude: float, longitude: float) -> None:
    zone = at_location(latitude, longitude)
    assert zone is not None and is_zone(zone)
