"""The use case of a question: a person's words → the reply they deserve. Pure: nothing is sent or stored here."""

from dataclasses import dataclass, replace

from bot.conversation.followup import Before, chance_it_is_new, completed, networks, weighed
from bot.conversation.passage import about
from bot.conversation.policy import Band, decide
from bot.conversation.small_talk import SmallTalkKind, small_talk
from bot.knowledge.article import Article
from bot.knowledge.library import Library
from bot.knowledge.reading import Reader
from bot.knowledge.search import Hit, Reasons, search
from bot.language import Language, detect


@dataclass(frozen=True, slots=True)
class LastTurn:
    """The question before this one in the same conversation, what answered it, and whether we asked back."""

    question: str
    article_id: str | None = None
    asked_back: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why this reply: the band, the best hits with their scores, and what the search saw in the words."""

    band: Band
    hits: tuple[Hit, ...] = ()
    completed: str | None = None

    @property
    def reasons(self) -> Reasons | None:
        """What the search saw, or None when it saw nothing to search for."""
        return self.hits[0].reasons if self.hits else None

    def __str__(self) -> str:
        """The explanation in lines of `name: value`, for /why and `mesure ask --explain`."""
        lines = [f"band: {self.band}"]
        lines += [
            f"{'best' if at == 0 else 'then'}: {hit.article_id} {hit.score:.2f}" for at, hit in enumerate(self.hits[:3])
        ]
        if self.completed:
            lines.append(f"completed: {self.completed}")
        if reasons := self.reasons:
            for name, values in (
                ("words", reasons.matched),
                ("corrected", tuple(f"{was} → {now}" for was, now in reasons.corrected)),
                ("unknown", reasons.unknown),
                ("concepts", reasons.concepts),
                ("elsewhere", reasons.elsewhere),
            ):
                if values:
                    lines.append(f"{name}: {', '.join(values)}")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Answer:
    """One article. `alternatives` are the ids next in line; `crossed_language`: not in the reader's language.

    `passage` is what of its text a follow-up is about, when the article itself was given just before.
    """

    article: Article
    alternatives: tuple[str, ...]
    related: tuple[Article, ...]
    score: float
    crossed_language: bool
    details: Explanation
    passage: str | None = None
    outcome: str = "answer"

    @property
    def explanation(self) -> str:
        """Why this article, in lines."""
        return str(self.details)


@dataclass(frozen=True, slots=True)
class Clarification:
    """A choice of at most four articles, the likeliest first."""

    options: tuple[Article, ...]
    score: float
    details: Explanation
    outcome: str = "clarify"

    @property
    def explanation(self) -> str:
        """Why these, in lines."""
        return str(self.details)


@dataclass(frozen=True, slots=True)
class Fallback:
    """Nothing fits; `nearest` are topics to offer instead (perhaps none)."""

    nearest: tuple[Article, ...]
    score: float
    details: Explanation
    outcome: str = "no_answer"

    @property
    def explanation(self) -> str:
        """Why nothing was found, in lines."""
        return str(self.details)

    @property
    def is_worth_keeping(self) -> bool:
        """Whether curators would learn from the question: it has words, some of them ours."""
        reasons = self.details.reasons
        return reasons is not None and bool(reasons.matched or reasons.concepts) and not reasons.elsewhere


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """A greeting or the like; it gets a short line and no article."""

    kind: SmallTalkKind
    outcome: str = "small_talk"
    explanation: str = "small talk"


Reply = Answer | Clarification | Fallback | SmallTalk


def best_id(reply: Reply) -> str | None:
    """The article answered with, or the first of those offered."""
    match reply:
        case Answer():
            return reply.article.id
        case Clarification():
            return reply.options[0].id
        case _:
            return None


def alternatives(reply: Reply) -> tuple[str, ...]:
    """The other articles, the likeliest first: next in line, the other buttons, or the nearest topics."""
    match reply:
        case Answer():
            return reply.alternatives
        case Clarification():
            return tuple(article.id for article in reply.options[1:])
        case Fallback():
            return tuple(article.id for article in reply.nearest)
        case SmallTalk():
            return ()


def score(reply: Reply) -> float:
    """The probability that the best article is the right one; 1 for small talk."""
    return 1.0 if isinstance(reply, SmallTalk) else reply.score


def spoken_in(utterance: str, library: Library) -> Language | None:
    """The language a message is written in: for small talk the one its phrases belong to; None when it does not tell.

    "ta" and "wesh" are too short for their letters to tell, and "hello" is said in both.
    """
    told = detect(utterance)
    talk = small_talk(utterance, library.lexicon, told, library.index)
    return talk.language if talk else told


def reply_to(utterance: str, library: Library, language: Language, last_turn: LastTurn | None = None) -> Reply:
    """The reply a message deserves, its articles in `language` where the library has them.

    The words may be in either language. `last_turn` completes follow-ups and keeps us from asking back twice running.
    """
    spoken = detect(utterance)
    talk = small_talk(utterance, library.lexicon, spoken or language, library.index)
    if talk:
        return SmallTalk(talk.kind)
    hits = search(library.index, utterance, spoken)
    hits, whole = _followed_up(utterance, hits, library, spoken or language, last_turn)
    reply = _reply(hits, library, language, last_turn, whole)
    if whole and last_turn and isinstance(reply, Answer) and reply.article.id == last_turn.article_id:
        reader = library.index.tongues[reply.article.language].reader
        return replace(reply, passage=about(reply.article.text, networks(reader, utterance), reader))
    return reply


def _followed_up(
    utterance: str, alone: tuple[Hit, ...], library: Library, spoken: Language, last_turn: LastTurn | None
) -> tuple[tuple[Hit, ...], str | None]:
    """The hits after the last turn, and the completed question if the utterance is rather a follow-up than not."""
    tongue = library.index.tongues.get(spoken)
    if last_turn is None or not last_turn.question or tongue is None:
        return alone, None
    new = chance_it_is_new(utterance, alone)
    whole = completed(utterance, last_turn.question, tongue.reader) if new < 1.0 else None
    together = search(library.index, whole, spoken) if whole else ()
    if not together:
        return alone, None
    before = Before(together, last_turn.article_id)
    named = networks(tongue.reader, utterance)
    meant = {hit.article_id for hit in together} | ({last_turn.article_id} if last_turn.article_id else set())
    elsewhere = frozenset(name for name in meant if named and _is_of_others(name, named, library, tongue.reader))
    return weighed(new, alone, before, elsewhere), whole if new < 0.5 else None


def _is_of_others(name: str, named: frozenset[str], library: Library, reader: Reader) -> bool:
    """Whether the title of an article names networks, and none of those named."""
    article = library.article(name, reader.language)
    titled = networks(reader, article.title) if article else frozenset()
    return bool(titled) and titled.isdisjoint(named)


def _reply(
    hits: tuple[Hit, ...], library: Library, language: Language, last_turn: LastTurn | None, whole: str | None
) -> Reply:
    decision = decide(hits, asked_back=last_turn is not None and last_turn.asked_back)
    details = Explanation(decision.band, hits, whole)
    articles = tuple(article for article in (library.article(name, language) for name in decision.ids) if article)
    if decision.band is Band.ANSWER and articles:
        best = articles[0]
        related = (library.article(name, language) for name in best.related)
        return Answer(
            article=best,
            alternatives=tuple(article.id for article in articles[1:]),
            related=tuple(article for article in related if article),
            score=decision.score,
            crossed_language=best.language is not language,
            details=details,
        )
    if decision.band is Band.CLARIFY and articles:
        return Clarification(articles, decision.score, details)
    return Fallback(articles, decision.score, details)
