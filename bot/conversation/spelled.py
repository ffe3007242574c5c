"""Numbers written in words: "dix mille", "twenty-five", "une centaine" become digits."""

import re
from collections.abc import Iterator

_SMALL = {
    **dict.fromkeys(("deux", "two"), 2),
    **dict.fromkeys(("trois", "three"), 3),
    **dict.fromkeys(("quatre", "four"), 4),
    **dict.fromkeys(("cinq", "five"), 5),
    "six": 6,
    **dict.fromkeys(("sept", "seven"), 7),
    **dict.fromkeys(("huit", "eight"), 8),
    **dict.fromkeys(("neuf", "nine"), 9),
    **dict.fromkeys(("dix", "ten"), 10),
    **dict.fromkeys(("onze", "eleven"), 11),
    **dict.fromkeys(("douze", "twelve"), 12),
    **dict.fromkeys(("treize", "thirteen"), 13),
    **dict.fromkeys(("quatorze", "fourteen"), 14),
    **dict.fromkeys(("quinze", "fifteen"), 15),
    **dict.fromkeys(("seize", "sixteen"), 16),
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    **dict.fromkeys(("vingt", "vingts", "twenty"), 20),
    **dict.fromkeys(("trente", "thirty"), 30),
    **dict.fromkeys(("quarante", "forty"), 40),
    **dict.fromkeys(("cinquante", "fifty"), 50),
    **dict.fromkeys(("soixante", "sixty"), 60),
    **dict.fromkeys(("septante", "seventy"), 70),
    **dict.fromkeys(("huitante", "octante", "eighty"), 80),
    **dict.fromkeys(("nonante", "ninety"), 90),
}
_ONE = frozenset({"un", "une", "one", "a"})
_HUNDREDS = frozenset({"cent", "cents", "hundred"})
_SCALES = {
    **dict.fromkeys(("mille", "millier", "milliers", "thousand"), 1000),
    **dict.fromkeys(("million", "millions"), 10**6),
}
_ABOUT = {"dizaine": 10, "dozen": 12, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
_ABOUT |= {"quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100}
_LONE = frozenset({"cent", "mille"})

_BIG = "|".join(sorted({*_HUNDREDS, *_SCALES, *_ABOUT}, key=len, reverse=True))
_ANY = "|".join([*sorted(_SMALL, key=len, reverse=True), _BIG])
_RUN = re.compile(
    rf"(?<![\w'.,-])(?:(?:une?|one|a) (?=(?:{_BIG})\b))?\b(?:{_ANY})\b"
    rf"(?:(?: |-|(?<=hundred) and |(?<=thousand) and )(?:{_ANY})\b|(?: et |-et-)une?\b|[- ]one\b)*(?![\w'-])"
)
_WORD = re.compile("[a-z]+")
_MONEY_OR_DATE_BEFORE = re.compile(r"(?:\d|\bpour|\bper) ?$")
_MONTH_BEFORE = re.compile(r"\b(?:fin|mi|mid|debut|d'ici|of|by|early|late|in|en|before|avant|this|next)[ -]$")
_LENGTH_AFTER = re.compile(r" (?:jours?|semaines?|mois|ans?|annees?)\b")


def in_digits(text: str) -> str:
    """A tidy text with its spelled-out numbers as digits; words that only may be numbers ("un", "neuf") stay."""
    return "".join(_pieces(text))


def _pieces(text: str) -> Iterator[str]:
    done = 0
    for run in _RUN.finditer(text):
        words = _WORD.findall(run.group())
        if _is_number(words) and not _is_something_else(text, run):
            yield text[done : run.start()] + str(_value(words))
            done = run.end()
    yield text[done:]


def _is_something_else(text: str, run: re.Match[str]) -> bool:
    """ "pour cent" and "30 sept" are no numbers, nor is the "sept" of "fin sept" and "sept 30"."""
    if _MONEY_OR_DATE_BEFORE.search(text, 0, run.start()):
        return True
    if run.group() != "sept" or _LENGTH_AFTER.match(text, run.end()):
        return False
    return bool(_MONTH_BEFORE.search(text, 0, run.start()) or re.match(r"\.? \d", text[run.end() :]))


def _is_number(words: list[str]) -> bool:
    return len(words) > 1 or words[0] in _LONE or (words[0] in _SMALL and words[0] != "neuf")


def _value(words: list[str]) -> int:
    total = section = 0
    for word in words:
        if word in _ONE:
            section += 1
        elif word in _SMALL:
            section = 80 if word.startswith("vingt") and section == 4 else section + _SMALL[word]
        elif word in _HUNDREDS or word in _ABOUT:
            section = max(section, 1) * _ABOUT.get(word, 100)
        elif word in _SCALES:
            total, section = total + max(section, 1) * _SCALES[word], 0
    return total + section
