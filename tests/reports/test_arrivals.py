"""Arrivals on paper and in a workbook: every figure once, in any script, on as many pages as it takes."""

import subprocess
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import pypdf
import pytest
from python_calamine import CalamineWorkbook

from kiosk.reports import arrivals as report
from kiosk.storage.database import CannotWrite
from tests.makers import a_plan

pytestmark = pytest.mark.usefixtures("qapp")

TABLES = (
    "by_verdict",
    "by_reason",
    "entered",
    "left",
    "by_hour",
    "by_gate",
    "by_category",
    "by_delegation",
    "expected",
)
NAMES = (
    "Côte d’Ivoire",
    "Россия",
    "Ελλάδα",
    "भारत",
    "中国",
    "대한민국",
    "ประเทศไทย",
    "=1+1",
    "<b>bold</b>",
    "a\u202eb",
)


def counts(**changes: dict[str, int]) -> dict[str, Any]:
    return {name: {} for name in TABLES} | {"scans": 12_345, "arrivals": 9_876} | changes


def pages(path: Path) -> list[str]:
    said = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return said.split("\f")[:-1]


def test_every_row_of_long_tables_stands_once_with_its_figure(tmp_path: Path) -> None:
    tables = {name: {f"{name} row{number:03}": 10_000 + number for number in range(70)} for name in TABLES}
    report.write_pdf(tmp_path / "r.pdf", "Summit", counts(**tables))
    found = pages(tmp_path / "r.pdf")
    text = " ".join(" ".join(found).split())
    assert len(found) > 3
    for name, rows in tables.items():
        for row, number in rows.items():
            assert text.count(f"{row} {number:,}") == 1, (name, row)
    assert [f"Page {number} of {len(found)}" in page for number, page in enumerate(found, 1)] == [True] * len(found)


def test_a_table_that_goes_on_says_again_which_it_is(tmp_path: Path) -> None:
    hours = {f"hour {number}": number for number in range(400)}
    report.write_pdf(tmp_path / "r.pdf", "Summit", counts(by_hour=hours))
    found = pages(tmp_path / "r.pdf")
    assert [page.count("Arrivals by hour") for page in found][:-1] == [2] * (len(found) - 1)
    assert found[-1].count("Arrivals by hour") in (1, 2)


def test_no_headline_stands_alone_and_nothing_leaves_its_column() -> None:
    for size in range(1, 130):
        rows = {name: {f"{name} {number}": number for number in range(size)} for name in TABLES}
        places = list(report._placed(report.tables(counts(**rows)), 50.0))
        assert isinstance(places[-1].shown, report.Row)
        for one, following in pairwise(places):
            if isinstance(one.shown, str):
                assert isinstance(following.shown, report.Row)
                assert (one.page, one.x) == (following.page, following.x)
            elif (one.page, one.x) == (following.page, following.x):
                assert one.y + one.shown.height <= following.y + 1e-6
            assert 18 <= one.y <= 297 - 18 - 9


def test_a_name_that_fills_a_page_is_cut_and_what_it_counts_is_there(tmp_path: Path) -> None:
    report.write_pdf(tmp_path / "r.pdf", "T" * 5000, counts(by_category={"word " * 3000: 4321, "": 1234}))
    text = " ".join(pages(tmp_path / "r.pdf"))
    assert "4,321" in text and "1,234" in text and "none" in text and "…" in text


def test_names_are_set_in_their_own_letters_and_can_be_searched(tmp_path: Path) -> None:
    report.write_pdf(tmp_path / "r.pdf", "Summit", counts(by_delegation=dict.fromkeys(NAMES, 1)))
    text = unicodedata.normalize("NFC", "".join(pages(tmp_path / "r.pdf")))
    for name in ("Côte d’Ivoire", "Россия", "Ελλάδα", "中国", "대한민국", "=1+1", "<b>bold</b>", "a[U+202E]b"):
        assert name in text
    fonts = {
        str(cast(pypdf.generic.DictionaryObject, font.get_object())["/BaseFont"])
        for page in pypdf.PdfReader(tmp_path / "r.pdf").pages
        for font in cast(dict[str, dict[str, pypdf.generic.PdfObject]], page["/Resources"])["/Font"].values()
    }
    assert [any(face in font for font in fonts) for face in ("Devanagari", "Thai", "CJK")] == [True] * 3


def test_a_thread_that_is_not_the_screens_writes_it_as_well(tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as worker:
        worker.submit(report.write_pdf, tmp_path / "r.pdf", "Summit", counts(by_gate={"A1": 7})).result()
    assert "A1" in pages(tmp_path / "r.pdf")[0]


def test_a_workbook_has_a_sheet_for_each_table_and_names_as_text(tmp_path: Path) -> None:
    report.write_xlsx(tmp_path / "r.xlsx", "Summit", counts(by_delegation=dict(zip(NAMES, range(1, 99), strict=False))))
    book = CalamineWorkbook.from_path(str(tmp_path / "r.xlsx"))
    assert len(book.sheet_names) == 1 + len(TABLES)
    rows = book.get_sheet_by_name("Arrivals by delegation").to_python()
    assert rows == [["Arrivals by delegation", "People"], *([name, n] for n, name in enumerate(NAMES, 1))]
    assert [row for row in book.get_sheet_by_name("Summary").to_python() if row[0] in ("Scans", "Arrivals")] == [
        ["Scans", 12_345],
        ["Arrivals", 9_876],
    ]


@pytest.mark.parametrize("write", [report.write_pdf, report.write_xlsx])
def test_what_cannot_be_written_is_one_sentence_and_what_was_there_stands(write: Any, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write(tmp_path / "nowhere" / "r.out", "Summit", counts())
    path = tmp_path / "r.out"
    path.write_bytes(b"earlier")
    with pytest.raises(AttributeError):
        write(path, "Summit", counts(by_gate={None: 1}, by_hour=3))  # type: ignore[dict-item, arg-type]
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_codes_are_names_and_two_codes_of_one_name_are_one_row() -> None:
    plan = a_plan(delegations={"X1": "Observers", "X2": "Observers"})
    told = report.in_words(
        counts(
            by_delegation={"FR": 2, "X1": 3, "X2": 4, "": 1}, by_category={"press": 5, "odd": 1}, expected={"KZ": 9}
        ),
        plan,
    )
    assert told["by_delegation"] == {"Observers": 7, "France": 2, "": 1}
    assert told["by_category"] == {"Press": 5, "odd": 1}
    assert told["expected"] == {"Kazakhstan": 9}
