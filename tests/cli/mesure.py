"""Runs `mesure` as an operator would: a process of its own, in a folder of its own, with given variables."""

import os
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from unittest.mock import patch

from bot.cli import main

ROOT = Path(__file__).parents[2]
SMALL_LIBRARY = ROOT / "tests" / "journeys" / "small_library"


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of it."""

    status: int
    out: str
    err: str

    @property
    def only_line(self) -> str:
        """The one line on standard error; AssertionError for more, or for a traceback."""
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, self.err
        assert "Traceback" not in self.err
        return lines[0]


def mesure(*arguments: str, folder: Path, said: str = "", **variables: str) -> Ran:
    """Run it to its end (a minute at most) with those MESURE_ variables and none else."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**_environment(variables), "PYTHONPATH": str(ROOT)},
        input=said,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def mesure_here(*arguments: str, folder: Path, **variables: str) -> Ran:
    """The same within this process, in a tenth of the time: for commands that leave nothing behind in it."""
    out, err = StringIO(), StringIO()
    with (
        chdir(folder),
        patch.dict(os.environ, _environment(variables), clear=True),
        patch.object(sys, "argv", ["mesure", *arguments]),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
            status = 0
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else 0
    return Ran(status, out.getvalue(), err.getvalue())


def _environment(variables: dict[str, str]) -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MESURE_")}
    given = {"MESURE_KNOWLEDGE_DIR": str(SMALL_LIBRARY), **{f"MESURE_{name}": text for name, text in variables.items()}}
    return {**clean, **given}
