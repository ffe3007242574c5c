"""Two questions in one message: told apart only when each makes sense without the other. Pure."""

import re
from dataclasses import dataclass

from bot.conversation.leaning import stands_alone
from bot.conversation.reply import Answer, LastTurn, reply_to
from bot.knowledge.library import Library
from bot.language import Language

# A message longer than this tells a story; its question marks are not two questions side by side.
LONGEST = 400

# Where a second question may begin: after a question mark, on a new line, at "et aussi".
_BOUNDARY = re.compile(
    r"(?<=[?？])\s+(?=\w)|\s*\n\s*|[\s,;.]+(?=(?:et aussi|and also|also|plus aussi|ainsi que|as well as)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Both:
    """Two questions of one message and the article that answers each; never the same one twice."""

    questions: tuple[str, str]
    answers: tuple[Answer, Answer]

    @property
    def explanation(self) -> str:
        """Why these two, in lines."""
        told = zip(self.questions, self.answers, strict=True)
        return "\n\n".join(f"question: {question}\n{answer.explanation}" for question, answer in told)


def both_answered(text: str, library: Library, language: Language) -> Both | None:
    """The two questions of a message and their articles, or None unless there are two and both are answered."""
    found = halves(text)
    if found is None:
        return None
    # Half a message cannot be replied to with a choice: as after one that was offered, answer on less or not at all.
    first = reply_to(found[0], library, language, LastTurn("", asked_back=True))
    if not isinstance(first, Answer):
        return None
    second = reply_to(found[1], library, language, LastTurn(found[0], first.article.id, asked_back=True))
    if not isinstance(second, Answer) or second.details.completed or second.article.id == first.article.id:
        return None
    return Both(found, (first, second))


def halves(text: str) -> tuple[str, str] | None:
    """The two questions of a message, in its words; None when it is one question, none, or more than two.

    What is no question by itself (a greeting, "right?", "et sur X ?", a story) stays with the question it is about.
    """
    if len(text) > LONGEST:
        return None
    questions: list[str] = []
    before = ""
    for piece in (part.strip() for part in _BOUNDARY.split(text)):
        if stands_alone(piece):
            questions.append(f"{before} {piece}".strip())
            before = ""
        elif questions and piece.endswith("?"):
            questions[-1] = f"{questions[-1]} {before} {piece}".replace("  ", " ")
            before = ""
        else:
            before = f"{before} {piece}".strip()
    if len(questions) != 2:
        return None
    return questions[0], f"{questions[1]} {before}".strip()
