"""What scripts rely on: outputs, their shape, their order, exit statuses."""

import json
from pathlib import Path

from tests.cli.mesure import ROOT, SMALL_LIBRARY, mesure

KNOWLEDGE = str(ROOT / "knowledge")
KEYS = ["question", "language", "outcome", "id", "score", "alternatives", "text"]


def test_ask_answers_line_by_line_in_order_as_json(tmp_path: Path) -> None:
    questions = ["what is a shadowban?", "c'est quoi le shadowban ?", "thanks!", "qui a gagné le match ?", ""]
    ran = mesure("ask", "-", "--json", folder=tmp_path, said="\n".join(questions), KNOWLEDGE_DIR=KNOWLEDGE)
    assert ran.status == 0
    objects = [json.loads(line) for line in ran.out.splitlines()]
    assert [one["question"] for one in objects] == questions[: len(objects)]
    assert all(list(one) == KEYS for one in objects)
    assert [one["outcome"] for one in objects[:4]] == ["answer", "answer", "small_talk", "no_answer"]
    assert [one["language"] for one in objects[:2]] == ["en", "fr"]
    assert objects[0]["id"] == "shadowban"
    assert objects[3]["id"] is None
    assert all(0 <= one["score"] <= 1 and one["id"] not in one["alternatives"] for one in objects)
    assert "<" not in objects[0]["text"]


def test_ask_speaks_the_language_it_is_told(tmp_path: Path) -> None:
    ran = mesure("ask", "shadowban", "--lang", "fr", "--json", folder=tmp_path)
    assert json.loads(ran.out)["language"] == "fr"


def test_ask_explains_itself(tmp_path: Path) -> None:
    ran = mesure("ask", "what is a shadowban?", "--explain", folder=tmp_path)
    assert "shadowban" in ran.out
    assert "band" in ran.out


def test_check_is_silent_about_a_good_library_and_fails_for_a_bad_one(tmp_path: Path) -> None:
    assert mesure("check", str(SMALL_LIBRARY), folder=tmp_path).status == 0
    bad = tmp_path / "articles" / "limits" / "limits-x.en.md"
    bad.parent.mkdir(parents=True)
    bad.write_text("no front matter\n")
    ran = mesure("check", str(tmp_path), folder=tmp_path)
    assert ran.status == 1
    assert "limits-x.en.md:1: error: " in ran.out


def test_library_lists_every_article_as_json(tmp_path: Path) -> None:
    ran = mesure("library", "--json", folder=tmp_path)
    listed = [json.loads(line) for line in ran.out.splitlines()]
    assert {(one["id"], one["language"]) for one in listed} == {("shadowban", "en"), ("shadowban", "fr")}
    assert all(set(one) >= {"id", "language", "title", "phrasings", "text", "checked_on", "sources"} for one in listed)


def test_eval_measures_and_fails_below_a_floor(tmp_path: Path) -> None:
    questions = tmp_path / "questions.jsonl"
    rows = [
        {
            "q": "what is a shadowban?",
            "lang": "en",
            "id": "shadowban",
            "also": [],
            "kind": "plain",
            "outcome": "answer",
        },
        {"q": "will it rain?", "lang": "en", "kind": "far", "outcome": "no_answer"},
    ]
    questions.write_text("\n".join(json.dumps(row) for row in rows))
    assert (
        mesure("eval", str(questions), "--at-least", "top1=0.5", folder=tmp_path, KNOWLEDGE_DIR=KNOWLEDGE).status == 0
    )
    assert (
        mesure("eval", str(questions), "--at-least", "top1=1.1", folder=tmp_path, KNOWLEDGE_DIR=KNOWLEDGE).status == 1
    )


def test_export_refuses_a_stranger_with_status_1(tmp_path: Path) -> None:
    ran = mesure("export", "4711", folder=tmp_path)
    assert ran.status == 1
    assert "Traceback" not in ran.err


def test_doctor_says_a_line_each_and_fails_without_a_token(tmp_path: Path) -> None:
    ran = mesure("doctor", folder=tmp_path)
    assert ran.status == 1
    for named in ("settings", "token", "database", "migrations", "library", "time zones", "webhook"):
        assert named in ran.out.lower(), named
