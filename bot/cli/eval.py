"""`mesure eval`: measures answers against labelled questions."""

import typer


def evaluate() -> None:
    """Measure answers against labelled questions."""
    raise typer.Exit(1)
