"""From text or a workbook to tables: a header and records of text, numbered as a spreadsheet shows them.

A record that does not fit the header is a problem and is left out; the rest goes in. An opening quote that nobody
closes would swallow what follows: then lines are read one by one, and reading resumes at the next line that fits.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from kiosk.domain.export import Problem
from kiosk.sources.files import Archive, NotAnExport, Text

DELIMITERS = ",;\t|"
_MOST_CELLS = 60_000_000
_LONGEST_RECORD = 200
"""Lines that one record may have before its quote counts as never closed."""
_SAMPLE_LINES = 50

csv.field_size_limit(1 << 24)


@dataclass(frozen=True, slots=True)
class Table:
    """One table. Cells of CSV are text; cells of workbooks may be numbers, dates and booleans (see `cell`)."""

    file: str
    header: list[str]
    records: list[list[Any]]
    numbers: range | list[int]
    """Row of each record, 1-based, header included."""
    workbook: bool
    problems: list[Problem] = field(default_factory=list)
    sheet: str = ""

    def column(self, index: int) -> Iterator[str]:
        """Cells of a column, as text."""
        return (cell(record[index]) for record in self.records)


def cell(value: Any) -> str:
    """A cell as text: whole numbers without decimals, dates in ISO format, booleans as Yes and No."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    return "" if value is None else str(value)


def from_text(text: Text) -> Table:
    """The table in a text file of any delimiter, or `NotAnExport`."""
    body = text.text.lstrip("\r\n")
    named, _, rest = body.partition("\n")
    if named.strip().lower().startswith("sep=") and len(named.strip()) == 5:
        delimiter, body = named.strip()[4], rest
    else:
        delimiter = _delimiter(body)
    problems: list[Problem] = []
    records, numbers = _records(body, delimiter, text.name, problems)
    if not records:
        raise NotAnExport(text.name, "it holds no table")
    if text.lossy:
        problems.append(Problem(text.name, None, None, f"{text.lossy} characters could not be read and are lost."))
    return Table(text.name, [name.strip() for name in records[0]], records[1:], numbers[1:], False, problems)


def _delimiter(body: str) -> str:
    """The delimiter that cuts the first records into most columns alike."""
    sample = "".join(line for _, line in zip(range(_SAMPLE_LINES), io.StringIO(body, newline=""), strict=False))

    def fitness(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter) if row]
        return (sum(width == widths[0] for width in widths) * (widths[0] > 1), widths[0]) if widths else (0, 0)

    return max(DELIMITERS, key=fitness)


def _records(
    body: str, delimiter: str, file: str, problems: list[Problem]
) -> tuple[list[list[str]], range | list[int]]:
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter)
    try:
        records = list(reader)
    except csv.Error:
        return _line_by_line(body, delimiter, file, problems)
    width = len(records[0]) if records else 0
    if all(len(record) == width for record in records):
        return records, range(1, len(records) + 1)
    if reader.line_num != len(records) and any(
        len(record) != width and any("\n" in c for c in record) for record in records
    ):
        return _line_by_line(body, delimiter, file, problems)
    return _fitting(list(enumerate(records, 1)), file, problems)


def _fitting(
    numbered: list[tuple[int, list[str]]], file: str, problems: list[Problem]
) -> tuple[list[list[str]], list[int]]:
    """Records as wide as the header; empty lines and empty cells beyond the header are nobody's fault."""
    width = next((len(record) for _, record in numbered if any(record)), 0)
    records, numbers = [], []
    for number, record in numbered:
        if not any(record):
            continue
        if (len(record) != width and any(record[width:])) or len(record) < width:
            problems.append(Problem(file, number, None, f"The row has {len(record)} cells instead of {width}."))
            continue
        records.append(record[:width])
        numbers.append(number)
    return records, numbers


def _line_by_line(body: str, delimiter: str, file: str, problems: list[Problem]) -> tuple[list[list[str]], list[int]]:
    """Records, resuming after a line whose quote is never closed."""
    lines = io.StringIO(body, newline="").readlines()
    numbered: list[tuple[int, list[str]]] = []
    at, number, width = 0, 0, None
    while at < len(lines):
        number += 1
        record, used = _record(lines, at, delimiter)
        if record is None or (used > 1 and width is not None and len(record) != width):
            problems.append(Problem(file, number, None, "The row has a quote that is never closed."))
            used = 1
        else:
            numbered.append((number, record))
            width = width or len(record)
        at += used
    return _fitting(numbered, file, problems)


def _record(lines: list[str], at: int, delimiter: str) -> tuple[list[str] | None, int]:
    """The record that begins at a line and how many lines it takes; None where no end is found."""
    quotes = 0
    for used, line in enumerate(lines[at : at + _LONGEST_RECORD], 1):
        quotes += line.count('"')
        if quotes % 2 == 0:
            joined = "".join(lines[at : at + used])
            return next(csv.reader(io.StringIO(joined, newline=""), delimiter=delimiter), []), used
    return None, 1


def from_workbook(archive: Archive) -> list[Table]:
    """The tables of an XLSX workbook, empty sheets left out."""
    from python_calamine import CalamineError, CalamineWorkbook

    tables = []
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(archive.data))
        for name in workbook.sheet_names:
            sheet = workbook.get_sheet_by_name(name)
            if sheet.total_height * sheet.total_width > _MOST_CELLS:
                raise NotAnExport(archive.path, f"its sheet {name} is too large")
            table = _sheet(archive.name, name, sheet.to_python(skip_empty_area=False))
            if table is not None:
                tables.append(table)
    except CalamineError as error:
        raise NotAnExport(archive.path, f"it is a damaged workbook ({error})") from None
    if not tables:
        raise NotAnExport(archive.path, "its sheets are empty")
    return tables


def _sheet(file: str, name: str, rows: list[list[Any]]) -> Table | None:
    """A sheet from its header on: the first row with more than one cell, or the first that is not empty."""
    filled = [sum(value != "" for value in row) for row in rows[:_SAMPLE_LINES]]
    start = next((n for n, count in enumerate(filled) if count > 1), next((n for n, c in enumerate(filled) if c), None))
    if start is None:
        return None
    header = [cell(value).strip() for value in rows[start]]
    numbered = [(n, row) for n, row in enumerate(rows[start + 1 :], start + 2) if any(value != "" for value in row)]
    return Table(file, header, [row for _, row in numbered], [n for n, _ in numbered], True, sheet=name)
