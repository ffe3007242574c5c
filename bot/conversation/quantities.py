"""The quantities in what people write: counts, gains, rates, dates, times, days and platforms, in both languages.

`read` takes a sentence apart without reading anything twice: the 30 of "by 30 June" is no count. The `the_…`
functions read the one quantity a question asked for.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time

from bot.conversation import dates, numbers, times
from bot.conversation.dates import DateProblem as DateProblem
from bot.conversation.spans import Found, Value, cross_out, rest, tidy
from bot.conversation.spelled import in_digits
from bot.goals.platform import Platform

LONGEST = 500
"""Characters read; quantities are given in sentences, not in essays."""

_NAMES = {
    Platform.INSTAGRAM: r"insta|instagramm?e?|ig",
    Platform.LINKEDIN: r"linked ?in|linkdin|linkedn|linkin",
    Platform.TIKTOK: r"tik[ -]?tok|titok",
    Platform.YOUTUBE: r"you ?tube|ytb?",
    Platform.FACEBOOK: r"facebook|fb|facebok",
    Platform.BLUESKY: r"blue ?sky|bsky",
    Platform.MASTODON: r"mastodon|masto",
    Platform.OTHER: r"snapchat|snap|twitch|pinterest|reddit|substack|discord",
    Platform.X: r"x\.com|twitter(?:/x(?:\.com)?)?|(?<=\bsur )x|(?<=\bon )x|x(?= followers| abonnes| account)",
    Platform.THREADS: r"(?<=\bsur )threads|(?<=\bon )threads|threads(?= followers| abonnes| account|$)",
}
_PLATFORMS = tuple((platform, re.compile(rf"(?<![\w@#/.-])(?:{names})(?![\w'])")) for platform, names in _NAMES.items())


@dataclass(frozen=True, slots=True)
class Quantities:
    """What a text says in numbers. Positions are those of `text`; `rest` is the words in between."""

    text: str
    rest: str
    counts: tuple[Found[int], ...]
    gains: tuple[Found[int], ...]
    rates: tuple[Found[float], ...]
    dates: tuple[Found[date | DateProblem], ...]
    times: tuple[Found[time], ...]
    platforms: tuple[Found[Platform], ...]

    @property
    def platform(self) -> Platform | None:
        """The one network named; None when there is none, or more than one."""
        named = {one.value for one in self.platforms}
        return named.pop() if len(named) == 1 else None


def read(text: str, today: date) -> Quantities:
    """Everything quantitative in a text written on the local day `today`."""
    whole = left = readable(text)
    found_dates = _in_order(dates.dates(left, today))
    left = cross_out(left, found_dates)
    found_times = _in_order(times.times(left))
    left = cross_out(left, found_times)
    found_rates = _in_order(numbers.rates(left))
    left = cross_out(left, found_rates)
    found_gains = _in_order(numbers.gains(left))
    left = cross_out(left, found_gains)
    left = cross_out(left, numbers.lengths(left))
    found_platforms = _in_order(platforms(left))
    left = cross_out(left, found_platforms)
    found_counts = _in_order(numbers.counts(left))
    return Quantities(
        text=whole,
        rest=rest(cross_out(left, found_counts)),
        counts=found_counts,
        gains=found_gains,
        rates=found_rates,
        dates=found_dates,
        times=found_times,
        platforms=found_platforms,
    )


def readable(text: str) -> str:
    """The text as the readers want it: tidy, numbers in digits, of bounded length."""
    return in_digits(tidy(text[:LONGEST]))


def platforms(text: str) -> Iterator[Found[Platform]]:
    """Networks by name or nickname, in a readable text."""
    for platform, pattern in _PLATFORMS:
        for match in pattern.finditer(text):
            yield Found(match.start(), match.end(), platform)


def the_count(text: str) -> int | None:
    """The one count of a text; None when there is none, or more than one."""
    found = read(text, date.min).counts
    return found[0].value if len(found) == 1 else None


def the_rate(text: str) -> float | None:
    """The one pace of a text, a day; a bare number is one too ("35")."""
    found = read(text, date.min)
    values = [one.value for one in found.rates] or [float(one.value) for one in (*found.counts, *found.gains)]
    return values[0] if len(values) == 1 else None


def the_date(text: str, today: date) -> date | DateProblem | None:
    """The one date of a text, or why it is none. "juin" and "30" need no "by": a date was asked for."""
    for attempt in (text, f"by {text}", f"by the {text}"):
        found = read(attempt, today).dates
        if found:
            return found[0].value if len(found) == 1 else None
    return None


def the_time(text: str) -> time | None:
    """The one time of day of a text; "8" is one too: an hour was asked for."""
    whole = readable(text)
    found = list(times.times(whole))
    bare = times.bare_hour(f"at {whole}") if not found else None
    if bare is not None and not rest(cross_out(f"at {whole}", [bare])):
        return bare.value
    return found[0].value if len(found) == 1 else None


def the_days(text: str) -> times.Days | None:
    """The days of the week a text names, together."""
    found = times.days(readable(text))
    return frozenset[int]().union(*(one.value for one in found)) if found else None


def the_platform(text: str) -> Platform | None:
    """The one network of a text; a bare "x" or "threads" is one too: a network was asked for."""
    found = {one.value for one in platforms(readable(f"on {text}"))}
    return found.pop() if len(found) == 1 else None


def _in_order(found: Iterable[Found[Value]]) -> tuple[Found[Value], ...]:
    return tuple(sorted(found, key=lambda one: one.start))
