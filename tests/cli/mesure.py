"""Runs `mesure` as an operator would: a process of its own, in a folder of its own, with given variables."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

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
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MESURE_")}
    given = {"MESURE_KNOWLEDGE_DIR": str(SMALL_LIBRARY), **{f"MESURE_{name}": text for name, text in variables.items()}}
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**clean, **given, "PYTHONPATH": str(ROOT)},
        input=said,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return Ran(done.returncode, done.stdout, done.stderr)
