"""Alembic's configuration, in code: what other projects keep in alembic.ini."""

from alembic.config import Config
from sqlalchemy import Connection

from bot.migrations.runner import FOLDER


def config(connection: Connection) -> Config:
    """Alembic on this open connection; whoever opened it commits or rolls back."""
    made = Config()
    made.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made
