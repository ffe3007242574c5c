import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from bot.settings import Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"


def _variables() -> set[str]:
    return {f"MESURE_{name.upper()}" for name in Settings.model_fields}


def _example() -> dict[str, str]:
    lines = re.findall(
        r"^(?:# )?(MESURE_\w+)=(.*)$", (DEPLOY / ".env.example").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert len(lines) == len(dict(lines)), "a variable stands there twice"
    return dict(lines)


def test_the_example_names_every_variable_and_no_other() -> None:
    assert set(_example()) == _variables()


def test_the_example_is_settings_that_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for variable in _variables():
        monkeypatch.delenv(variable, raising=False)
    given = "".join(f"{name}={value}\n" for name, value in _example().items() if not name.endswith("_FILE"))
    (tmp_path / ".env").write_text(given, encoding="utf-8")
    found = Settings.read()
    assert found.token is not None
    assert found.listen == Settings.model_fields["listen"].default


def test_the_example_shows_the_defaults_where_there_are_some() -> None:
    for name, field in Settings.model_fields.items():
        shown = _example()[f"MESURE_{name.upper()}"]
        if name == "database_url":
            assert shown == field.default.get_secret_value()
        elif field.default not in (None, frozenset()) and not field.is_required():
            assert shown == str(field.default), name


@pytest.mark.parametrize("page", ["README.md", "mesure.service", "compose.yaml", "Dockerfile", ".env.example"])
def test_no_page_names_a_variable_that_nobody_reads(page: str) -> None:
    assert set(re.findall(r"MESURE_[A-Z_]*[A-Z]", (DEPLOY / page).read_text(encoding="utf-8"))) <= _variables()


class Dockerfile:
    """The instructions of the Dockerfile, continuation lines joined."""

    def __init__(self) -> None:
        text = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
        bare = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
        lines = [line for line in bare.replace("\\\n", " ").splitlines() if line.strip()]
        self.steps = [(line.split(maxsplit=1)[0], line.split(maxsplit=1)[1]) for line in lines]

    def of(self, instruction: str) -> list[str]:
        return [rest for name, rest in self.steps if name == instruction]


KNOWN = {"FROM", "ENV", "RUN", "WORKDIR", "COPY", "VOLUME", "EXPOSE", "USER", "HEALTHCHECK", "ENTRYPOINT", "CMD"}


def test_the_image_is_built_in_two_stages_from_pinned_bases() -> None:
    steps = Dockerfile()
    assert {name for name, _ in steps.steps} <= KNOWN
    bases = [base.split()[0] for base in steps.of("FROM")]
    assert len(bases) == 2
    assert all(re.fullmatch(r"python:3\.1[123]-slim-\w+", base) for base in bases)


def test_the_image_runs_as_nobody_in_particular() -> None:
    last = [name for name, _ in Dockerfile().steps]
    uid, gid = Dockerfile().of("USER")[-1].split(":")
    assert int(uid) > 0 and int(gid) > 0
    assert last.index("USER") < last.index("ENTRYPOINT")


def test_the_image_copies_only_what_is_there_and_not_ignored() -> None:
    kept = re.findall(r"^!(\S+)$", (DEPLOY / "Dockerfile.dockerignore").read_text(encoding="utf-8"), re.MULTILINE)
    copied = [part for step in Dockerfile().of("COPY") if "--from" not in step for part in step.split()[:-1]]
    assert sorted(copied) == sorted(kept)
    assert all((ROOT / name).exists() for name in copied)


def test_the_image_starts_and_checks_in_exec_form_without_a_shell() -> None:
    steps = Dockerfile()
    health = steps.of("HEALTHCHECK")[0].partition("CMD ")[2]
    for command in (*steps.of("ENTRYPOINT"), *steps.of("CMD"), health):
        assert isinstance(yaml.safe_load(command), list), command
    assert yaml.safe_load(steps.of("ENTRYPOINT")[0]) == ["mesure"]
    compile(yaml.safe_load(health)[2], "healthcheck", "exec")
    assert "http://127.0.0.1:8080/healthz" in health


def test_the_image_is_made_with_the_same_uv_as_here() -> None:
    pinned = re.findall(r"uv==([\d.]+)", (DEPLOY / "Dockerfile").read_text(encoding="utf-8"))
    assert pinned == re.findall(r"uv==([\d.]+)", (ROOT / "Makefile").read_text(encoding="utf-8"))
    assert all("--frozen" in step for step in Dockerfile().of("RUN") if "uv sync" in step)


def test_the_composition_follows_the_specification() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", "--no-cache"]
    done = subprocess.run([*command, str(DEPLOY / "compose.yaml")], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_composition_is_consistent_in_itself() -> None:
    document = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    services = document["services"]
    assert set(services) == {"bot", "database"}
    for service in services.values():
        assert set(service["secrets"]) <= set(document["secrets"])
        assert set(service["networks"]) <= set(document["networks"])
        assert set(service.get("depends_on", ())) <= set(services)
        for value in service["environment"].values():
            if value.startswith("/run/secrets/"):
                assert value.removeprefix("/run/secrets/") in service["secrets"]
    bot = services["bot"]
    assert bot["read_only"] and bot["cap_drop"] == ["ALL"]
    assert (DEPLOY / bot["build"]["context"] / bot["build"]["dockerfile"]).samefile(DEPLOY / "Dockerfile")
    assert services["database"]["image"].startswith("postgres:18")


def _unit(tmp_path: Path) -> str:
    """The unit with a program that exists here in place of ours."""
    text = (DEPLOY / "mesure.service").read_text(encoding="utf-8")
    copy = tmp_path / "mesure.service"
    copy.write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", text, flags=re.MULTILINE), encoding="utf-8")
    return str(copy)


needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine"
)


@needs_systemd
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    done = subprocess.run(["systemd-analyze", "verify", _unit(tmp_path)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@needs_systemd
def test_systemd_finds_the_unit_hardly_exposed(tmp_path: Path) -> None:
    command = ["systemd-analyze", "security", "--offline=true", "--threshold=20", "--no-pager", _unit(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-300:] + done.stderr
