"""The mistakes an operator can make: each is told in one line, never as a traceback."""

from bot.cli.revision import NoRevision
from bot.database.engine import UnusableDatabase
from bot.knowledge.library import BrokenLibrary
from bot.migrations.runner import RefusedDatabase
from bot.sandbox.server import PortUnavailable
from bot.settings import WrongSetting
from bot.telegram.connection import RefusedToken
from bot.web.server import CannotListen

OPERATOR_ERRORS: tuple[type[Exception], ...] = (
    WrongSetting,
    UnusableDatabase,
    RefusedDatabase,
    RefusedToken,
    BrokenLibrary,
    NoRevision,
    PortUnavailable,
    CannotListen,
)
