import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.ask import ask
from bot.cli.check import check
from bot.cli.eval import evaluate
from bot.cli.library import library
from tests.knowledge.samples import write_library

FIELDS = ["question", "language", "outcome", "id", "score", "alternatives", "text"]


@pytest.fixture
def knowledge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = write_library(tmp_path / "library")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MESURE_KNOWLEDGE_DIR", str(folder))
    return folder


def run(command: object, *arguments: str, given: str = "") -> tuple[int, str]:
    import typer

    app = typer.Typer()
    app.command()(command)  # type: ignore[type-var]  # the commands are plain functions
    result = CliRunner().invoke(app, list(arguments), input=given)
    return result.exit_code, result.output


@pytest.mark.usefixtures("knowledge")
def test_it_answers_one_question_in_text() -> None:
    code, output = run(ask, "follow limit on twitter")
    assert code == 0
    assert output.startswith("What are X's limits?")
    assert "400" in output


@pytest.mark.usefixtures("knowledge")
def test_it_answers_one_json_object_a_line_in_order() -> None:
    questions = ["follow limit on twitter", "salut", "à quelle heure poster", "what is the weather", ""]
    code, output = run(ask, "-", "--json", given="\n".join(questions) + "\n")
    found = [json.loads(line) for line in output.splitlines()]
    assert code == 0
    assert [one["question"] for one in found] == questions
    assert [one["outcome"] for one in found] == ["answer", "small_talk", "answer", "no_answer", "no_answer"]
    assert [one["id"] for one in found] == ["limits-x", None, "best-time-to-post", None, None]
    assert [one["language"] for one in found] == ["en", "fr", "fr", "en", "en"]
    for one in found:
        assert list(one) == FIELDS
        assert 0.0 <= one["score"] <= 1.0
        assert len(one["alternatives"]) <= 3
        assert one["id"] not in one["alternatives"]
        assert one["text"]


@pytest.mark.usefixtures("knowledge")
def test_the_chosen_language_is_the_one_answered_in() -> None:
    _, output = run(ask, "how many accounts can I follow on X", "--json", "--lang", "fr")
    found = json.loads(output)
    assert found["language"] == "fr"
    assert "Quelles sont les limites de X ?" in found["text"]


@pytest.mark.usefixtures("knowledge")
def test_a_dialogue_follows_up_until_an_empty_line() -> None:
    given = "follow limit on instagram\nand on twitter?\n\nand on twitter?\n"
    _, output = run(ask, "-", "--json", "--explain", "--dialogue", given=given)
    found = [json.loads(line) for line in output.splitlines()]
    assert len(found) == 3
    assert any("completed" in line for line in found[1]["explanation"])
    assert not any("completed" in line for line in found[2]["explanation"])


def test_check_names_file_line_and_mend(knowledge: Path) -> None:
    code, output = run(check, str(knowledge))
    assert code == 0
    assert "warning: there are 3 phrasings; write at least" in output
    (knowledge / "articles" / "shadowban.fr.md").write_text("---\nid: [\n---\n", encoding="utf-8")
    code, output = run(check, str(knowledge))
    assert code == 1
    assert f"{knowledge.as_posix()}/articles/shadowban.fr.md:3: error: " in output


@pytest.mark.usefixtures("knowledge")
def test_the_library_is_listed_one_object_an_article_and_language() -> None:
    code, output = run(library, "--json")
    found = [json.loads(line) for line in output.splitlines()]
    assert code == 0
    assert len(found) == 6
    assert {"id", "language", "title", "phrasings", "text", "checked_on", "sources"} <= set(found[0])
    _, table = run(library)
    assert "limits-x" in table
    assert "review 2027-11-22" in table


def test_eval_fails_below_a_floor(knowledge: Path, tmp_path: Path) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(
        '{"q": "follow limit on twitter", "lang": "en", "id": "limits-x", "outcome": "answer"}\n'
        '{"q": "am I shadowbanned", "lang": "en", "id": "limits-x", "outcome": "answer"}\n',
        encoding="utf-8",
    )
    code, output = run(evaluate, str(file), "--at-least", "top1=0.5", "--json")
    assert code == 0
    assert json.loads(output)["overall"]["top1"] == 0.5
    code, output = run(evaluate, str(file), "--at-least", "top1=0.9")
    assert code == 1
    assert "top1 is 0.500, not 0.9" in output
    assert run(evaluate, str(file), "--at-least", "nonsense")[0] == 2
    assert run(evaluate, str(tmp_path / "none.jsonl"))[0] == 2


def test_ask_starts_without_telegrams_and_drawings_libraries() -> None:
    heavy = "('telegram.ext', 'matplotlib')"
    code = f"import sys, bot.cli, bot.telegram.render; print([m for m in {heavy} if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
