"""The README keeps its promises: every dependency has its line, every command exists."""

import re
import tomllib
from pathlib import Path

from bot.cli import app

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_dependency_earns_its_place_in_one_line() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[\[<>=]", one)[0] for one in project["dependencies"]}
    table = README.split("## Dependencies")[1]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("|")]
    explained = {name.strip() for row in rows for name in row.split(",")} - {"package", "---"}
    assert explained == declared


def test_every_command_it_shows_exists() -> None:
    shown = set(re.findall(r"^mesure (\w+)", README, flags=re.MULTILINE))
    assert shown
    assert shown <= {command.name for command in app.registered_commands}


def test_every_make_target_it_shows_exists() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    assert set(re.findall(r"`make (\w+)`|^make (\w+)$", README, flags=re.MULTILINE)) <= {
        (name, "") for name in targets
    } | {("", name) for name in targets}
