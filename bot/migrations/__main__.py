"""For developers: `python -m bot.migrations "add contacts"` writes the next revision from the tables of today.

The new file must then be read and tidied by hand: it runs on SQLite and PostgreSQL. With `--again`, the newest
revision is written anew (only ever for one that nobody has run yet).
"""

import asyncio
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from alembic import command
from sqlalchemy import Connection

from bot.database.engine import Database
from bot.migrations.runner import FOLDER, migrate, revisions
from bot.migrations.script import config


async def write(message: str) -> Path:
    """Write the revision that leads from the known ones to the tables as they are now; where it is."""
    number = f"{len(revisions()) + 1:04}"
    name = f"{number}_{re.sub(r'[^a-z0-9]+', '_', message.lower()).strip('_')}.py"
    with tempfile.TemporaryDirectory(prefix="mesure-revision-") as folder:
        database = Database.open(f"sqlite:///{folder}/empty.db")
        if revisions():
            await migrate(database)
        async with database.engine.begin() as connection:
            await connection.run_sync(_generate, number, name, message)
        await database.close()
    return FOLDER / "versions" / name


def _tidy(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"^ *# ###.*\n", "", text, flags=re.MULTILINE), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(path)], check=True)  # noqa: S603 - ours


def _generate(connection: Connection, number: str, name: str, message: str) -> None:
    settings = config(connection)
    # SQLite alters a table by copying it; a revision that only makes tables reads better without.
    settings.attributes["in_batches"] = bool(revisions())
    settings.set_main_option("file_template", name.removesuffix(".py"))
    command.revision(settings, message=message, autogenerate=True, rev_id=number)


def main(arguments: list[str]) -> int:
    """The command line; 2 when it makes no sense."""
    again = "--again" in arguments
    words = [word for word in arguments if not word.startswith("-")]
    if len(words) != 1 or len(words) + again != len(arguments):
        sys.stderr.write(str(__doc__))
        return 2
    if again and revisions():
        next((FOLDER / "versions").glob(f"{revisions()[-1]}_*.py")).unlink()
        revisions.cache_clear()
    path = asyncio.run(write(words[0]))
    _tidy(path)
    sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
