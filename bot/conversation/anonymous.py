"""A question without what would tell who asked it: folded, cut, no handle, address, link or long number."""

import re
import unicodedata

from bot.language import fold

# Longer questions are cut before they are kept: the beginning says what was asked.
KEPT_CHARACTERS = 200

# What lies farther on can only take the place of what was left out before it.
_READ_CHARACTERS = 5 * KEPT_CHARACTERS

# Each begins where a word does: tried from every letter, a long message without a space would take seconds.
_HANDLE = r"(?<!\S)\S*@\s*\S*"
_LINK = r"(?<!\w)(?:\w+://|www\.)\S*"
# Without https:// a name is a link when a path follows it, or when it ends as addresses do and sentences do not.
_BARE_LINK = (
    r"(?<![\w-])[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,}/\S*|(?:com|net|org|io|app|shop|info|gg|tv|fr|be|ch|ca|eu|uk|de|me)\b)"
)
# Eight digits, however they are set apart, are a telephone, a card or a birthday; counts of followers are shorter.
_LONG_NUMBER = r"\+?\d(?:[\W_]*\d){7,}"
_PERSONAL = [re.compile(one, re.IGNORECASE) for one in (_HANDLE, _LINK, _BARE_LINK, _LONG_NUMBER)]


def anonymous(question: str) -> str:
    """What is kept of a question: its folded words without obvious personal data; "" if nothing remains.

    Names cannot be told from words, so they stay.
    """
    plain = unicodedata.normalize("NFKC", question)
    visible = "".join(c for c in plain if unicodedata.category(c) not in ("Cf", "Cs", "Co"))
    if len(visible) > _READ_CHARACTERS:
        visible = " ".join(visible[:_READ_CHARACTERS].split()[:-1])  # the last word may be half of a name
    for personal in _PERSONAL:
        visible = personal.sub(" ", visible)
    return fold(visible)[:KEPT_CHARACTERS].strip()
