"""How a question's cost grows with the library: from the shipped one to ten thousand synthetic articles."""

import random
import time
from collections.abc import Sequence

from bot.knowledge.index import Example, Index, examples, tongue
from bot.knowledge.library import Files, read
from bot.knowledge.reading import Reader
from bot.language import Language
from tests.bench.questions import TODAY, in_line, milliseconds
from tests.journeys.stage import KNOWLEDGE

SIZES = (300, 1_000, 3_000, 10_000)
PHRASINGS = 6
ASKED = 200
_SUBJECT_WORDS = 5
_LANGUAGE = Language.EN


def report() -> None:
    """Print the curve."""
    files = read(KNOWLEDGE, TODAY)
    reader = Reader(files.lexicon, _LANGUAGE)
    shipped = [one for article in files.articles if article.language is _LANGUAGE for one in examples(article)]
    asked = [case.question for case in files.cases if case.id and case.language == _LANGUAGE][:ASKED]
    print(f"growth of a question's cost, {_LANGUAGE.value}, {len(asked)} questions")
    first = None
    for size in (0, *SIZES):
        learnt = synthetic(files, reader, size) if size else shipped
        began = time.perf_counter()
        index = Index({_LANGUAGE: tongue(reader, learnt)})
        built = time.perf_counter() - began
        times = milliseconds(index, asked, _LANGUAGE)
        articles = size or len({example.id for example in shipped})
        first = first or (articles, sorted(times)[len(times) // 2])
        grown = f"x {articles / first[0]:5.1f} articles: x {sorted(times)[len(times) // 2] / first[1]:4.1f} time"
        print(f"  {articles:6} articles, built in {built:5.1f} s   {in_line(times)}   {grown}")


def synthetic(files: Files, reader: Reader, size: int) -> Sequence[Example]:
    """Articles that ask as people ask the real ones, each about a few words of its own, drawn from a seed."""
    draw = random.Random(size)  # noqa: S311 - not a secret
    frames = [one.text.split() for article in files.articles if article.language is reader.language
              for one in article.phrasings]  # fmt: skip
    telling = {word for word in {word for frame in frames for word in frame} if reader.read(word).content}
    content = sorted(telling)
    made = []
    for number in range(size):
        subject = draw.sample(content, _SUBJECT_WORDS)
        for frame in draw.sample(frames, PHRASINGS):
            told = [draw.choice(subject) if word in telling else word for word in frame]
            made.append(Example(" ".join(told), f"synthetic-{number}"))
    return made
