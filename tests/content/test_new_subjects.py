"""A clear change of subject is not taken for a follow-up: pairs of a question and what has nothing to do with it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.conversation.reply import LastTurn, best_id, reply_to
from bot.conversation.turn import turn_after
from bot.knowledge.library import Library, load
from bot.language import Language

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
PAIRS = [
    line.split("\t") for line in (Path(__file__).parent / "new_subjects.tsv").read_text(encoding="utf-8").splitlines()
]
CAPTURED_AT_MOST = 0.03
AS_EXPECTED_AT_LEAST = 0.9


@pytest.fixture(scope="module")
def library() -> Library:
    return load(KNOWLEDGE, datetime.now(UTC).date())


def test_a_new_subject_is_not_captured_by_the_one_before(library: Library) -> None:
    captured, expected = [], 0
    for code, before, said, outcome in PAIRS:
        language = Language(code)
        first = reply_to(before, library, language)
        reply = reply_to(said, library, language, turn_after(before, first, None) or LastTurn(before))
        if reply.outcome != "small_talk" and best_id(reply) is not None and best_id(reply) == best_id(first):
            captured.append(said)
        expected += outcome in (reply.outcome, best_id(reply))
        assert outcome != "no_answer" or reply.outcome != "answer", said
    assert len(captured) <= CAPTURED_AT_MOST * len(PAIRS), captured
    assert expected >= AS_EXPECTED_AT_LEAST * len(PAIRS)
