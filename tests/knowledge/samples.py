"""A small library for the tests of this room: three topics in both languages."""

from pathlib import Path

from bot.knowledge.article import Article
from bot.knowledge.parse import parse, parse_limits

LIMITS = """version: 1
limits:
  x-follow-day: {platform: x, counts: follows, value: 400, window: day, kind: official,
    checked_on: 2026-11-22, date: "2026-05-18", source: "https://help.example.com/limits"}
  x-following-total: {platform: x, counts: follows, value: 5000, window: total, kind: official,
    checked_on: 2026-11-22, date: undated, source: "https://help.example.com/limits"}
"""

LEXICON = """version: 1
concepts:
  follower: {en: "follower, fan, people who follow me", fr: "abonné, fan"}
  p-x: {both: "x, twitter"}
  p-instagram: {both: "instagram, insta"}
  limit: {en: "limit, cap", fr: "limite, plafond"}
shorthand:
  en: "ppl=people, u=you"
  fr: "cmb=combien, jsp=je sais pas, c=c est"
everyday:
  en: "the, a, i, is, how, many, what, people, me, my, to, on, and, can, you, of, are, do, with, long, should, why, day"
  fr: "le, la, les, je, de, du, est, c, combien, que, quoi, sur, et, un, une, pas, sais, mon, se, par, j, y"
elsewhere:
  cooking: {en: "omelette, recipe", fr: "omelette, recette"}
small_talk:
  greeting: {en: "hello, hi [there]", fr: "bonjour, salut"}
  thanks: {en: "thanks [a lot]", fr: "merci [beaucoup|bien]"}
  robot: {en: "are you a (bot|robot)", fr: "es tu un robot"}
  filler: {en: "bot", fr: "le bot"}
"""

_WORDS = " ".join(["word"] * 60)

TOPICS = {
    ("limits-x", "en"): (
        "What are X's limits?",
        ["follow limit on twitter", "how many accounts can I follow on X", "daily follow cap of X"],
    ),
    ("limits-x", "fr"): (
        "Quelles sont les limites de X ?",
        ["limite de follow sur twitter", "combien de comptes suivre sur X", "plafond quotidien de X"],
    ),
    ("shadowban", "en"): (
        "Am I shadowbanned?",
        ["am I shadowbanned", "nobody sees my posts", "my reach dropped overnight"],
    ),
    ("shadowban", "fr"): (
        "Suis-je shadowban ?",
        ["suis-je shadowban", "personne ne voit mes posts", "ma portée a chuté d'un coup"],
    ),
    ("best-time-to-post", "en"): (
        "When should I post?",
        ["best time to post", "what hour should I publish", "morning or evening for my posts"],
    ),
    ("best-time-to-post", "fr"): (
        "Quand publier ?",
        ["meilleure heure pour publier", "à quelle heure poster", "le matin ou le soir pour mes posts"],
    ),
}

STRANGERS = {"en": ["what is the weather", "who won the match"], "fr": ["quel temps fait-il", "qui a gagné le match"]}


def article_text(
    article_id: str = "limits-x",
    language: str = "en",
    *,
    title: str | None = None,
    phrasings: list[str] | None = None,
    body: str = "X stops you at {limit:x-follow-day} follows a day.",
    related: str = "[]",
    sources: str = "[]",
    checked_on: str = "2026-11-22",
    review_every: str = "12 months",
) -> str:
    """One article file."""
    known_title, known_phrasings = TOPICS.get((article_id, language), (article_id, [article_id]))
    lines = "\n".join(f'  - "{phrasing}"' for phrasing in phrasings or known_phrasings)
    return (
        f'---\nid: {article_id}\nlanguage: {language}\ntitle: "{title or known_title}"\nphrasings:\n{lines}\n'
        f"sources: {sources}\nchecked_on: {checked_on}\nreview_every: {review_every}\nrelated: {related}\n"
        f"---\n{body}\n\n{_WORDS}\n"
    )


def article(
    article_id: str = "limits-x",
    language: str = "en",
    *,
    path: str = "",
    phrasings: list[str] | None = None,
    **changes: str,
) -> Article:
    """The parsed article; the changes are those of `article_text`."""
    limits = parse_limits(LIMITS, "limits.yaml")
    assert not isinstance(limits, tuple)
    text = article_text(article_id, language, phrasings=phrasings, **changes)
    parsed = parse(text, path or f"articles/{article_id}.{language}.md", limits)
    assert isinstance(parsed, Article), parsed
    return parsed


def write_library(folder: Path) -> Path:
    """A whole library on disk; returns its folder."""
    (folder / "articles").mkdir(parents=True)
    (folder / "elsewhere").mkdir()
    (folder / "limits.yaml").write_text(LIMITS, encoding="utf-8")
    (folder / "lexicon.yaml").write_text(LEXICON, encoding="utf-8")
    for name, lines in STRANGERS.items():
        (folder / "elsewhere" / f"{name}.txt").write_text("# remark\n" + "\n".join(lines), encoding="utf-8")
    for topic, language in TOPICS:
        text = article_text(topic, language)
        (folder / "articles" / f"{topic}.{language}.md").write_text(text, encoding="utf-8")
    return folder
