"""Tables as files that spreadsheet programs open with a double click. Pure."""

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence

from bot.language import Language

Cell = str | int | None

# Excel splits at the list separator of the reader's country; with commas, a French one shows a single column.
_SEPARATORS = {Language.FR: ";", Language.EN: ","}
# What makes a cell a formula: https://owasp.org/www-community/attacks/CSV_Injection, read 2026-11-22
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# A date every ZIP can hold, the same each time.
_STAMP = (1980, 1, 1, 0, 0, 0)


def sheet(header: Sequence[str], rows: Sequence[Sequence[Cell]], language: Language) -> bytes:
    """The rows as CSV in UTF-8, with the mark by which Excel knows it; no text in it is taken for a formula."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=_SEPARATORS[language])
    writer.writerow(header)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files in one ZIP, by name."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _STAMP), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _harmless(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
