"""A library as it was at a git revision, on loan in a temporary folder."""

import io
import os
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# A hook of git tells the programs it starts which repository it is about; ours is the one around the library.
_OF_A_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")


class NoRevision(Exception):
    """git cannot hand out the library of that revision; the message is one line for an operator."""


@contextmanager
def at_revision(directory: Path, revision: str) -> Iterator[Path]:
    """The folder `directory` as it was at that git revision, until the end of the block. Raises NoRevision."""
    if revision.startswith("-"):
        raise NoRevision(f"{revision!r} is no git revision: write a branch, a tag or a commit, such as main")
    try:
        prefix = _git(directory, "rev-parse", "--show-prefix").decode().strip()
    except NoRevision as error:
        raise NoRevision(f"{directory} is in no git repository that can be read here ({error})") from None
    try:
        commit = _git(directory, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").decode().strip()
    except NoRevision:
        raise NoRevision(f"git knows no revision {revision!r} here: write a branch, a tag or a commit") from None
    top = Path(_git(directory, "rev-parse", "--show-toplevel").decode().strip())
    try:
        archive = _git(top, "archive", "--format=zip", f"{commit}:{prefix}")
    except NoRevision:
        raise NoRevision(f"there was no {prefix or 'library'} at {revision}") from None
    with tempfile.TemporaryDirectory(prefix="mesure-revision-") as folder:
        with zipfile.ZipFile(io.BytesIO(archive)) as members:
            members.extractall(folder)
        yield Path(folder)


def _git(directory: Path, *arguments: str) -> bytes:
    surroundings = {name: value for name, value in os.environ.items() if name not in _OF_A_HOOK}
    try:
        done = subprocess.run(  # noqa: S603 - our own arguments; a revision that looks like an option was refused
            ["git", "-C", str(directory), *arguments],  # noqa: S607 - wherever git is installed
            env=surroundings,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise NoRevision("git is not installed") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise NoRevision(said[0] if said else f"git {arguments[0]} failed")
    return done.stdout
