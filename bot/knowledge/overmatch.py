"""Whether an article wins a question that is another's: a phrasing left out of the index, or a case."""

from collections.abc import Iterator

from bot.knowledge.article import Problem
from bot.knowledge.library import Files


def overmatch(files: Files) -> Iterator[Problem]:
    """A finding for every phrasing or case that another article wins, naming both."""
    return iter(())
