"""Tables for spreadsheet programs: accents, separators, and no formulas."""

import csv
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language import Language
from bot.telegram.spreadsheet import sheet, zipped


def test_it_opens_with_accents_and_columns_in_a_french_excel() -> None:
    written = sheet(["Réseau", "Nombre"], [("Été", 12)], Language.FR)
    assert written == "\ufeffRéseau;Nombre\r\nÉté;12\r\n".encode()


@pytest.mark.parametrize("cell", ["=1+1", "+33 6", "-2", "@bob", "\t=1", "\r=1"])
def test_no_text_is_taken_for_a_formula(cell: str) -> None:
    (row,) = list(csv.reader(io.StringIO(sheet(["a"], [(cell,)], Language.EN).decode("utf-8-sig"), newline="")))[1:]
    assert row == [f"'{cell}"]


def test_a_negative_number_stays_a_number() -> None:
    assert sheet(["a"], [(-12,)], Language.EN).endswith(b"-12\r\n")


@settings(deadline=None, max_examples=80)
@given(cells=st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=1))
def test_whatever_people_write_comes_back_in_its_cell(cells: list[str]) -> None:
    for language, separator in ((Language.EN, ","), (Language.FR, ";")):
        text = sheet(["a"] * len(cells), [cells], language).decode("utf-8-sig")
        row = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))[1]
        assert [cell if cell == was else cell[1:] for cell, was in zip(row, cells, strict=True)] == cells


def test_the_same_files_make_the_same_zip() -> None:
    packed = zipped({"a.csv": b"1", "b.csv": b"2"})
    assert packed == zipped({"a.csv": b"1", "b.csv": b"2"})
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.namelist() == ["a.csv", "b.csv"]
