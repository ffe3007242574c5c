"""The `mesure` command: one file a subcommand, each importing what is slow only when it runs."""

import sys

import typer

from bot.cli.ask import ask
from bot.cli.backup import backup
from bot.cli.check import check
from bot.cli.doctor import doctor
from bot.cli.eval import evaluate
from bot.cli.export import export
from bot.cli.library import library
from bot.cli.new import new
from bot.cli.restore import restore
from bot.cli.run import run
from bot.cli.try_ import try_

app = typer.Typer(
    name="mesure",
    help="Mesure helps people grow an account at a pace that holds.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("run")(run)
app.command("try")(try_)
app.command("ask")(ask)
app.command("check")(check)
app.command("library")(library)
app.command("new")(new)
app.command("eval")(evaluate)
app.command("export")(export)
app.command("backup")(backup)
app.command("restore")(restore)
app.command("doctor")(doctor)


def main() -> None:
    """Run the command line; an operator's mistake is one line on standard error and exit status 2."""
    try:
        app()
    except Exception as error:
        from bot.cli.errors import OPERATOR_ERRORS

        if not isinstance(error, OPERATOR_ERRORS):
            raise
        print(f"mesure: {error}", file=sys.stderr)
        sys.exit(2)
