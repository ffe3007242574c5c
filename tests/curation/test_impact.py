"""What a change would do to the questions people are known to ask."""

import json
from pathlib import Path

from bot.curation.change import Change, removal
from bot.curation.impact import Preview, compared, preview
from bot.knowledge.shelf import Shelf
from bot.language import Language
from tests.curation.conftest import PATH, TODAY, titled
from tests.knowledge.samples import article_text

SHADOWBAN = "articles/shadowban.en.md"


def previewed(shelf: Shelf, *changes: Change) -> Preview:
    found = preview(shelf, changes)
    assert isinstance(found, Preview), found
    return found


def test_a_change_of_words_moves_no_question_and_shows_its_difference(shelf: Shelf) -> None:
    before = shelf.current
    found = previewed(shelf, titled("X's ceilings"))
    assert found.moves == ()
    assert found.reload.changed == (PATH,)
    assert '+title: "X\'s ceilings"' in found.differences[PATH]
    assert [line for line in found.differences[PATH] if line[0] == "-"] == ['-title: "What are X\'s limits?"']
    assert shelf.current is before
    assert found.library.digest != before.digest


def test_phrasings_that_change_hands_are_gains_and_what_they_take_along_a_loss(folder: Path) -> None:
    cases = [
        {"q": "nobody sees my posts", "lang": "en", "id": "shadowban"},
        {"q": "x", "lang": "fr", "id": "shadowban"},
    ]
    (folder / "cases").mkdir()
    (folder / "cases" / "questions.jsonl").write_text("\n".join(map(json.dumps, cases)), encoding="utf-8")
    shelf = Shelf.open(folder, TODAY)
    mine = ["nobody sees my posts", "my reach dropped overnight", "my posts are hidden"]
    found = previewed(
        shelf,
        Change(SHADOWBAN, "shadowban", Language.EN, article_text("shadowban", "en", phrasings=["am I shadowbanned"])),
        Change("articles/reach.en.md", "reach", Language.EN, article_text("reach", "en", phrasings=mine)),
    )
    told = {move.text: (move.owner, move.before, move.after, move.is_gain, move.is_loss) for move in found.moves}
    assert told["nobody sees my posts"] == ("shadowban", "shadowban", "reach", False, True)
    assert told["my reach dropped overnight"] == ("reach", "shadowban", "reach", True, False)
    assert found.moves[0].is_loss
    assert "x" not in told


def test_a_removal_says_which_questions_lose_their_answer(shelf: Shelf) -> None:
    found = previewed(shelf, removal(shelf.current.articles["shadowban", Language.EN]))
    assert {move.text for move in found.moves} >= {"am I shadowbanned", "nobody sees my posts"}
    assert all(move.owner == move.before == "shadowban" for move in found.moves)
    assert all(move.is_loss for move in found.moves)
    assert found.reload.removed == (SHADOWBAN,)


def test_what_would_be_refused_is_refused_with_its_findings(shelf: Shelf) -> None:
    found = preview(shelf, [Change(PATH, "limits-x", Language.EN, article_text("limits-x", "en", related="[nothing]"))])
    assert isinstance(found, tuple)
    assert any(problem.path == PATH and "is no article" in problem.what for problem in found)


def test_a_difference_shows_what_came_and_went_with_a_little_around_it() -> None:
    before, after = "\n".join("abcdefgh"), "\n".join("abcdXfgh")
    assert compared(before, after) == ("@@ -3,5 +3,5 @@", " c", " d", "-e", "+X", " f", " g")
    assert compared(None, "a") == ("@@ -0,0 +1 @@", "+a")
    assert compared("a", "a") == ()
